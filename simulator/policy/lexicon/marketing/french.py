"""Advertising in French."""

from simulator.policy.lexicon.phrases import worded

_SHOP = "(boutique|magasin|shop|vitrine|store|e boutique|eshop|showroom|boutiques|outlet|e shop)"

_GOODS = (
    "(produits|articles|collection|collections|gamme|gammes|catalogue|nouveautés|modèles|accessoires|offres|"
    "promotions|promos|soldes|sélection|créations|ligne|assortiment|séries|coffrets|bougies|coloris|best sellers|"
    "références)"
)

_SALE = (
    "(promotion|promotions|promo|promos|solde|soldes|réduction|réductions|rabais|remise|remises|offre|offres|vente "
    "privée|ventes privées|déstockage|liquidation|bon plan|bons plans)"
)

_SOCIAL = (
    "(facebook|instagram|tiktok|tik tok|twitter|youtube|pinterest|linkedin|insta|réseaux|réseaux sociaux|chaîne|page)"
)

FRENCH = worded(
    yes=f"""
        (bonne affaire|bonnes affaires|petits prix|prix doux)
        (faites|faire|réalisez|ferez) des économies
        (3 pour 2|2 pour 1|4 pour 3|trois pour deux|deux pour un)
        (économisez|économise) (encore|jusqu|de|sur|plus|gros|en)
        (précommand*|avant première|sort|sortira|lançons|lancerons) .. (édition|collection|nouveau*|nouvelle*|gamme)
        (coin|notre|espace) outlet
        maintenant aussi .. (commandez|profitez|disponible|vite)
        (découvr*|goût*|craqu*|savour*|essayez|testez) .. (nos|notre|nouvelle|nouvelles|nouveauté*|nouveaux)
        (notre|nos) (nouveau|nouveaux|nouvelle|nouvelles|tout nouveau)
        (pour le prix|au prix) (d un|de un|de deux|d une|de 1)
        (cadeau|présent) (parfait|idéal|rêvé)
        (fête des mères|fête des pères|saint valentin|noël) .. (coffret*|cadeau*|nos|notre|offre*|promo*)
        (elle|il|elles|ils|tout|tous|tous nos|sont|est) (est|sont|en|actuellement|nos|tous) .. (promo|promotion|
          solde|soldes|soldés)
        (vous|te) (irait|iraient|conviendrait|plairait|correspondrait) .. (mieux|aussi|davantage|sûrement)
        (le|la) (deuxième|second|seconde|troisième) .. (offert*|gratuit*|moitié prix|à moitié|moins cher)
        (reste|ensemble) de (notre|nos) .. (gamme|boutique|collection|catalogue|produits|magasin)
        (visit*|découvr*|explor*|parcour*|regard*|venez|viens|passe*|faites|jet*|rendez vous|consult*|command*|achet*|
          retrouv*|trouv*|allez|flân*|bienvenue|acheter|commander) .. (notre|nos|ma|mon|la|en|dans|sur) .. {_SHOP}
        (notre|dans notre|sur notre|ma) {_SHOP} (vous|propose|regorge|offre|compte|a|en ligne vous|amazon vous)
        (visit*|découvr*|explor*|parcour*|regard*|jet*|consult*|profit*|présent*|lanç*|lanc*|recommand*|conseill*|
          aim*|adorer*|plai*|manqu*|voir|voyez|retrouv*|propos*|essay*|connaiss*|rat*|intéress*) .. (notre|nos|toute|
          toutes|autres|nouvelle*|nouveau*|mes) .. {_GOODS}
        (notre|nos) (nouv*|autre*|dernièr*|dernier*|prochain*) .. {_GOODS}
        (nouvelle*|nouveau*) (collection|gamme|catalogue|ligne|modèle*|produit*) (est|sont|vient|arrive*|disponible*|
          en|vous|automne|hiver|printemps|été|de|pour|à)
        (jet*|lanc*) un (œil|oeil|coup d oeil|coup d œil|regard) .. (à|sur|nos|notre)
        (nous|on) (faisons|fait|fabriquons|créons|tissons|cousons) (aussi|également)
        (nous|on) (venons|vient|avons|proposons|vendons|lançons) (de lancer|d ouvrir|lancé|de sortir|élargi|agrandi|
          une nouvelle|un nouveau|de recevoir|notre|ouvert (un|une|notre) (boutique|magasin|site|nouvelle|nouveau))
        (nous|on) (proposons|propose|vendons|vend|lançons) (aussi|également)
        (nous|on) (avons|a) (aussi|également) (de (beaux|belles|jolis|jolies|nouveaux|nouvelles)|d autres|des
          (modèles|versions|coloris|accessoires|articles|produits|promotions|remises)|toute une|la même|le même|les
          mêmes|la version|le modèle|le grand|la grande|en stock|en vente|en boutique|en (rouge|bleu|noir|vert|blanc))
        (nous|on) (avons|a) (aussi|également) .. (assorti*|gamme|collection|boutique|catalogue|coloris|en promo*|
          nouveauté*|accessoire*)
        (pourrait|pourraient|devrait|devraient) (aussi|également|vous|bien vous) (plaire|intéresser|vous plaire|vous
          intéresser)
        (vous|tu) (aimerez|aimeras|allez adorer|adorerez|aimeriez) (aussi|également|sûrement|sans doute|peut être|nos|
          notre|ce|ces)
        (clients|acheteurs) (qui|ayant) .. (acheté|commandé|achètent)
        (idéal*|parfait*) .. (cadeau|complément|accompagner|compagnon|compléter|assorti*) .. (pour|avec|de|à|votre|
          noël|idéal)
        (idée cadeau|idées cadeaux|idée de cadeau|idées de cadeaux)
        (assorti*|coordonné*) (est|sont|à|aussi|également|vous|en) .. (disponible*|solde*|promo*|prix|attend*|remise|
          réduction)
        (en|de|des|la|les|nos|notre|cette|grande|grandes|super|l|d|une|avec|ces|sont|est|exceptionnel*|belle|belles|
          meilleur*) {_SALE} (jusqu|cette|sur|de|du|en|pour|spécial*|exceptionnel*|exclusi*|ce|d|actuel*|flash|
          limité*|chez|dans|à|valable*|aujourd|seulement|et|de noël|toute*|pendant|vous|actuellement|avec)
        (profit*|bénéfici*|manqu*|rat*|économis*|il y a|découvr*|attend*|commenc*|offrons|jouiss*|réserv*|gratuite)
          .. {_SALE}
        (sont|est) (en|à|actuellement en|soldé*) ({_SALE}|moitié prix|prix réduit|prix cassé*|prix réduits)
        (profitez en|profites en|profite en|en profiter|profitez de|profite de|profiter de) .. (offre*|promo*|
          réduction|remise|solde*|notre|nos|code|prix|moins|vite|pour commander|assorti*|livraison gratuite|votre
          prochain*)
        profitez en
        (black friday|cyber monday|prime day|french days|soldes d|soldes de|vente flash|ventes flash|braderie|prix
          cassés|moitié prix|prix de lancement|deux pour le prix)
        (code|codes) (promo*|réduction|de réduction|remise|avantage|de remise|privilège|cadeau)
        (avec|utilis*|entr*|saisiss*|appliqu*) (le|ce|notre|mon) (code|coupon|bon) .. (pour|sur|et|bénéfici*|obten*|
          profit*|réduction|prochain*|de)
        (5|10|12|15|20|25|30|35|40|50|60|70) (de réduction|de remise|de moins|de rabais|moins cher|d économie|d
          économies|sur tout*|sur la|sur nos|sur votre|de promotion|pour cent de|sur l ensemble|offerts sur)
        (remise|réduction|rabais|économis*|promotion) (de|d|jusqu|à|allant|immédiate) .. (5|10|12|15|20|25|30|35|40|
          50|60|70) .. (sur|jusqu|pour|avec|prochain*|tout*|cette|nos)
        (tout est|tous nos|toute notre) .. (5|10|12|15|20|25|30|35|40|50|60|70|solde*|promo*|réduction|prix)
        (réduction|remise|code|bon|coupon|cadeau|offert*|moins|rabais|avantage|gratuite|chèque|économis*|bonus) ..
          (prochain*|futur*|deuxième|suivant*|nouvel*) (commande*|achat*|fois|visite)
        (prochain*|futur*) (commande*|achat*) .. (réduction|remise|code|bon|coupon|cadeau|offert*|moins|rabais|
          gratuite|économis*)
        (prochaine fois|à l avenir|désormais) .. (command*|achet*) .. (directement|chez nous|sur notre|dans notre|
          notre)
        (livraison|port) (gratuite|offerte|offert*|gratuits) (dès|sur|à partir|pour) .. (commande*|achat*|euros|
          prochain*|tout*|d)
        (jusqu à épuisement|dans la limite des stocks|offre limitée|durée limitée|dépêchez vous|plus que quelques|
          dernière chance|commandez vite|commandez maintenant|achetez maintenant|précommand*|dernières pièces|n
          attendez plus|faites vous plaisir|fais toi plaisir)
        (ne|à ne) (manquez|ratez|pas manquer|pas rater|manque|rate) .. (pas|offre*|nos|cette|promo*|occasion|
          nouveau*)
        (abonn*|inscri*|rejoign*|rejoins|adhér*) .. (newsletter|lettre d information|lettre d infos|infolettre|club|
          communauté|chaîne|liste|programme|groupe|vip)
        (notre|nos) (newsletter|infolettre|lettre d information|blog|communauté|programme de fidélité|club|
          application|compte instagram)
        (suiv*|retrouv*|rejoign*|abonn*|aim*|likez|like|tagu*|partag*|suis) .. (nous|notre|nos|sur) .. {_SOCIAL}
        (suivez nous|suis nous|nous suivre|likez notre)
        (points de fidélité|carte de fidélité|programme de fidélité|parrain*)
        (parlez|recommandez|conseillez) .. (à vos amis|à vos proches|autour de vous)
    """,
    unless="""
        (garder|gardez|gardiez|même prix|prix est le même)
        (offre|offres|promotion*|remise|bon) .. (amazon|terminé*|finie|fabricant)
        (est|s est|sont) (terminée|terminé|finie|achevée|finis|finies|terminées|terminés)
        (vient|est|émane) (d amazon|du fabricant)
        formulaire
        (notre|nos) (nouveau|nouveaux|nouvelle|nouvelles) (transporteur|entrepôt|adresse|numéro|colis|envoi|étiquette|
          lot|date|procédure|expédition)
        (essayez|testez) .. (étape*|méthode|astuce|procédure|solution|nouveau|chargeur|câble|prise|code|lien)
        (remise|réduction|code|promotion|bon|coupon|rabais) .. (prise en compte|bien été|comptabilis*|enregistré*|
          débloqué*|rembours*|recrédité*)
        (déjà|été) (déduit*|appliqu*|compris*|inclus*|décompté*)
        (était|étaient|été) (en|soldé*) (promotion|promo|solde*|offre)
        (remise|réduction|code|promotion|bon|coupon|rabais|avoir) .. (déjà|était|a été|figure|déduit*|appliqu*|
          expiré*|pas|compris*|inclus*|utilisé*|apparaît|mentionn*)
        (déjà|pas|aucun*|malheureusement) .. (déduit*|appliqu*|de remise|de réduction|remise|réduction|rabais|
          cumulable*)
        (désabonn*|désinscri*|retiré* de) .. (newsletter|liste|lettre)
        (dédommag*|remboursement|gêne|désagrément*|excuse*|compens*|geste|partiel|garder|gardez|conserver|dommage|
          rayure|retard) .. (remise|réduction|bon|10|15|20|25|30|40|50|rabais|avoir)
        (remise|réduction|bon|10|15|20|25|30|40|50|rabais|avoir) .. (dédommag*|gêne|désagrément*|excuse*|compens*|
          rembours*|si vous gardez|si vous conservez|pour le dommage)
        (en raison|à cause|pendant|suite|à la suite|malgré) (de|du|des|la|le|les|au|aux)
        (vous|tu) (avez|as) .. (demandé|commandé|acheté|utilisé|choisi|posé)
        (politique|conditions) (de|du)
    """,
)
