"""What French sentences about other wares speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

WARES: Mapping[str, Phrases] = {
    "ours": worded(
        yes="""
            (nos|notre)
            (la|le|une|un|les) (version|modèle|édition|gamme|série|set|coussin|couvercle|variante|collection|housse|
              kit) (deluxe|premium|pro|xl|avec|assorti*|supérieur*|limité*|plus grand*|grand)
            (assorti|assortie|assortis|assorties)
            (on|nous) (vend*|avons|vient|venons|fait|faisons|propos*|fabriqu*) .. (aussi|également|désormais|de
              jolis|nouveau*|nouvelle*|autres|rentrer)
            (nouveau*|nouvelle*|autres) (modèle*|gamme*|série*|collection*|version*|édition*|arriv*)
            (successeur|vitrine)
            (nouvelle|nouveau|autre) (couleur|coloris|parfum|teinte|taille|motif|goût|saveur)
            (de|d autres) chez nous
            que nous (vendons|fabriquons|proposons)
            (achetez|prenez|commandez) .. (deux|trois|2|3)
            meilleurs clients
        """,
        unless="""
            (la|le|les|pas|est) (nôtre|nôtres)
            (nos|notre) (manuel|guide|recommandation*|atelier|entrepôt|garantie|adresse|magasinier|délai*|colis|fiche|
                annonce|faute|côté|assurance|
              procédure|service|sav|échange*|conversation|responsab*|logo|fil|expédi*|prestataire*|photo*|geste|envoi)
            (nos|notre) (transporteur*|technicien*|collègue*|conditions|excuses|erreur*|service client|
              fournisseur*|livreur*|réponse|message|système*|registres|archives|bureau*|équipe|conseil*|instructions|
              notice|politique|part|banque|atelier a|stock)
        """,
    ),
    "cheap": worded(
        yes="""
            (bon prix|très bon prix|prix de lancement|prix imbattable*|petit prix|petits prix|tout petit prix|prix
              doux|prix mini|prix cassé*|prix réduit*|moitié prix|moitié du prix|soldé*|en solde|en soldes|en promo|
              promo|promotion*|bradé*|braderie|braderies|rabais|bonne affaire|bonnes affaires|prix d ami|offre
              spéciale|offres spéciales|destockage|déstockage|moins cher*|prix spécial|prix spéciaux|aubaine|remisé*|
              allégé|allégée)
            (cinq|dix|quinze|vingt|vingt cinq|trente|quarante) pour cent (sur|de moins|de réduction|de remise)
            (est|sont|passe|passent) à (5|6|7|8|9|10|12|15|19|20|24|25|29|30|35|39|40|45|49|50|59|60) (en ce moment|
              seulement|cette semaine|ce mois|aujourd hui|jusqu)
            moins (5|10|12|15|20|25|30|40|50) (pour ceux|pour vous|pour nos|sur tout*|sur la|sur nos|chez nous)
            (stock|collection|boutique|rayon|catalogue|gamme) (est|entier est|complet est) (soldé*|en solde*|bradé*)
            (tiers|quart|moitié|cinquième|pour cent|euros|5|10|12|15|20|25|30|40|50|60|70) (de moins|de réduction|de
              remise|moins cher*|de rabais|d économie)
            (coût*|pay*) .. (moins|la moitié|un tiers de moins)
            (enlève|retire|ôte|déduit) .. (cinquième|quart|tiers|moitié|euros)
            (troisième|deuxième|seconde|second|quatrième) .. (offert*|gratuit*|moitié|cadeau)
            (dès|à partir de|pour|à) (seulement|seul|1|2|3|4|5|9|10|12|15|19|20|25|29|30|39|40|49|50|59|69|79|89|99)
              (euros|seulement)
            (économis*) (tous|cinq|dix|jusqu|5|10|15|20|de l|sur|vous)
            (port|livraison|transport|envoi|expédition) (est|vous est|sont|offert*|gratuit*|pour nous) .. (offert*|
              pour nous|gratuit*)
            (trois|deux|3|2) (pour|au prix) (de|deux|2|1|le)
        """,
        unless="""
            (douane|douanes|douaniers)
            (amazon|terminé*|fini|finie|parce|remplac*|fabricant|formulaire|rembours*|différence|payé|débité|baissé|
              déjà|expiré*|désagrément|excus*|rayé*|dommage|gardez|dédommag*|remise en)
            (votre|ton) solde
            (n|ne) .. (est|sont|était|peux|peut|pouvons|faisons|avons) (plus|pas) .. (promo*|solde*|moins|réduction|
              rabais|prix)
        """,
    ),
    "novel": worded(
        yes="""
            (vient|viennent|venons|vient juste) (de|d) (sortir|arriver|rentrer|recevoir|lancer|paraître|rejoindre)
            (peut déjà|déjà en boutique|déjà en vitrine|précommande*|déjà disponible*|en avant première|nouveauté*|
              tout nouveau|toute nouvelle|nouvel arrivage|arrivage*|avant première|édition limitée|série limitée|
              bientôt disponible*|disponible dès|de retour|est là|sont là|est arrivé*|nouvelle collection|nouvelle
              gamme|nouvelle saison|dès demain|dès aujourd hui)
        """,
    ),
    "soon": worded(
        yes="""
            (cette semaine|ce mois|ce week end|en ce moment|aujourd hui|actuellement|jusqu à (dimanche|samedi|lundi|
              vendredi|demain|minuit)|jusqu au|pour quelques jours|ces jours ci|maintenant)
            (partent vite|s arrache*|derniers exemplaires|dernières pièces|tant qu il)
        """,
    ),
    "enticing": worded(
        yes="""
            (avez vous|as tu) (vu|déjà vu|essayé|goûté|découvert)
            (goûtez*|essayez*|découvrez*|découvrir|admirez|profitez*|jetez|jeter un|coup d œil|coup d oeil|craquez|
              offrez vous|faites vous|laissez vous tenter|ne manquez|ne ratez|venez|flâner|passez voir|regardez nos|
              commandez vite|foncez|trouverez (aussi|également|encore|toute|tous)|sachez qu|sachez que)
            (vous|te) (conseille|conseillons|recommande|recommandons) .. (aussi|également|notre|nos|encore)
            (suggèr*|suggér*|intéress*|plairai*|plaira*|séduir*|envie)
            (vous|te|t) (tente|tentent|tenterait|tenteraient)
            (ne jurent que|jurent que|ne peuvent plus|se passer de|merveille*|pensez à nous|passez nous|raffol*|ador*|
              aiment|plébiscit*|best seller*|meilleure vente*|meilleures ventes|chouchou*|coup de cœur|ne résist*|
              résiste pas|s accorde*|se marie*|va à merveille|vont à merveille|idée cadeau|cadeau idéal|magnifique*|
              superbe*|sublime*|ravissant*|jolis|jolies|irrésistible*|incontournable*)
            (tant qu on y est|au passage|pendant que|puisque vous|d ailleurs|à propos|au fait|ps|p s|soit dit en
              passant)
            (qui|si vous) (aime|aimez|cherchez|avez aimé)
            (souhait*|recevoir|inscri*) .. (offres|nouveautés)
            (venez voir|à voir absolument)
        """,
        unless="""
            (conseill*|recommand*) (de|d|vivement de) (contact*|retourn*|utilis*|vérif*|essay*|lav*|ne)
            essayez (de|d abord|à nouveau|encore|avec|sans|sur|un|une|la|le)
            (conseill*|recommand*|suggèr*) .. (taille|pointure|lavage|laver|entretien|réglage|utilis*|mode|programme|
              chargeur|vis|colle|essayer|attendre|vérifier|patienter|garder|conserver|contacter)
            (ne|n) (conseill*|recommand*) (pas|plus)
        """,
    ),
    "again": worded(
        yes="""
            (prochain*|futur*|suivant*|deuxième|second|nouvelle) (commande*|achat*|fois|panier|visite|livraison)
            (fois) (prochaine|suivante)
            (une|autre|seconde|nouvelle) chance
            (vous revoir|à bientôt|revenez nous|revoir vite|de nouveau chez nous)
            (code|mot|mot clé|mot de passe|mot magique|coupon) .. (panier|caisse|commande|port|offert|livraison|
              achat)
            (avec|saisissez|utilisez|tapez|entrez|indiquez|en saisissant|en tapant) .. (code|mot|coupon)
            (parrain*|amenez|invitez|recommandez nous|conseillez nous) .. (ami*|proche*|collègue*|entourage)
            (parrainez|parrainage)
            (dès|à partir de|au delà de|plus de) (20|25|30|35|40|50|60|75|80|100) .. (euros|d achat*)
            (client* (fidèle*|régulier*))
        """,
    ),
    "advert": worded(
        yes="""
            (nouvelles|nouveaux) (couleurs|coloris|modèles|motifs|parfums|teintes|tailles|créations|pièces) .. (arriv*|
              est là|sont là|disponible*|en boutique|en ligne|débarqu*)
            (tout notre|tous nos|toute notre|toutes nos) .. (soldé*|bradé*|en solde*|à prix|en promo)
            (communauté|page|compte|chaîne|club|groupe) .. (facebook|instagram|tiktok|youtube|pinterest|
                insta) .. (rejoign*|
              abonn*|suiv*|venez|likez|aimez)
            (rejoign*|abonn*|suiv*|aimez|likez) .. (communauté|page|compte|chaîne|club|groupe) .. (facebook|instagram|
              tiktok|youtube|pinterest|insta)
            (inscri*|abonn*) .. (notre|nos) (lettre|newsletter|liste|infolettre)
            (code|coupon) .. (valable|valide|utilisable) .. (boutique|prochain*|tout*|catalogue|articles)
            (collection|gamme) (d hiver|d été|de printemps|d automne|de noël|capsule) .. (débarqu*|arriv*|est là|sort|
              attend*|disponible*)
            (vente|ventes) (privée|privées|flash) .. (réservé*|ouverture|ouvre|ouvrent|commenc*|accès|démarr*)
            (prochaines|futures) (ventes privées|promos|promotions|soldes|offres)
            (clients|acheteurs|gens|beaucoup|ceux) .. (prennent|ajoutent|complètent|repartent|craquent|
                optent) .. (aussi|
              également|en même temps|avec|en plus|notre|nos|pour)
            (ajoutez|ajoute) (le|la|les|l|donc|aussi) .. panier
            (pensez|pense|songez) (aussi|également|donc) .. (nous (les|l|le|la|en) avons|en stock|chez nous|boutique)
            (on|nous) (fait|faisons|propose|proposons|a|avons) (la|le|les) même* .. (largeurs|tailles|couleurs|coloris|
              matières|parfums|versions)
            (nouvelle) (collection|gamme|ligne|édition|série) .. (arriv*|est là|dès|sort|débarqu*|disponible*|avec|
              plage)
            (dès demain|voici|découvr*|place à) .. (collection|gamme|nouveautés)
            (soldes) .. (commenc*|sont|début*|d été|d hiver)
            (on vide|nous vidons|déstockage|destockage|liquidation|tout doit disparaître|braderie|vide entrepôt)
            (newsletter|infolettre|lettre d information) .. (abonn*|inscri*|recevoir|offres|nouveautés|souhait*|
              promos)
            (abonn*|inscri*|recevoir|souhait*) .. (newsletter|infolettre|lettre d information|nos offres)
            (notre|nos) (instagram|tiktok|facebook|youtube|pinterest|insta|chaîne)
            (on est|nous sommes|retrouvez nous|suivez nous|rejoignez nous|aimez) .. (tiktok|instagram|facebook|
              youtube|pinterest|insta)
            (membre|adhér*|rejoign*) .. (notre|nos) (club|communauté|programme)
        """,
        unless="""
            (soldes|promo|promotion|vente|offre) (sont|est|étaient|était|ont|a) (fini*|terminé*|passé*|closes|expirée|
                été)
            (désabonn*|désinscri*|pas de nous|n envoyons pas|n envoyons aucune)
            (taille|pointure|demi taille) (au dessus|au dessous|en dessous|plus)
        """,
    ),
}
"""Name of a family → its phrases."""
