"""What looks like a breach in French and is none, by what it looks like."""

from simulator.policy.lexicon.listing import listed

PARTS = {
    "no_diversion": listed(
        yes="""
            (par|via) (mail|e mail|email|courriel|téléphone) (nous|je|on) (ne|n) (l|les|la|le|en|vous en|envoyons|
                transmettons) .. (pas|jamais|rien)
            (préfère|préférons|préférerais|préférerions) .. (ici|dans (cette|ce|la) (conversation|fil|
                messagerie)) .. (que|plutôt que|et non|et pas) (par|via|au) (mail|e mail|email|courriel|téléphone)
            (nous|vous|m|me) (appeler|téléphoner|contacter par téléphone) n est .. pas (possible|permis|autorisé|prévu)
            (comme|ainsi que) (convenu|prévu|promis|discuté|vu|dit|évoqué|entendu) (par téléphone|au téléphone|
                de vive voix|lors de notre appel|
                pendant notre appel|par mail)
            (inutile|pas besoin|pas nécessaire|pas la peine) de (nous|m) (envoyer|donner|communiquer|transmettre|
                indiquer|écrire|fournir)
            (numéro|téléphone|ligne|hotline) .. (dos|dans|sur|fin|page) .. (notice|manuel|mode d emploi|livret)
            (numéro|téléphone|ligne|hotline) .. (notice|manuel|mode d emploi|carte de garantie)
            (numéro|téléphone|coordonnées) (du|de la|des) (service technique|fabricant|sav du|sav de|
                service après vente de|service consommateurs)
            (par téléphone|au téléphone) (nous|on|je) (ne|n) (pouvons|peut|peux|répondons|répond|sommes|est)
            (ne|n) (pouvons|peut|peux) .. (par téléphone|au téléphone)
            (notre|la) (boutique|magasin|bureau|atelier) (était|est|sera|reste|restera|a été) (fermé|fermée)
            quel est le numéro (sur|au|inscrit|gravé|indiqué|marqué)
            quel numéro (est|voyez|lisez|figure|porte)
            numéro (vert|de tva|siret|siren|de siret|d identification|rcs)
            (dans|de|à|depuis) notre entrepôt
            (texte|message|mot|dédicace) (de|pour|sur) la (carte|cartelette)
            (gravure|graver|caractères)
            (mail|courriel|message|sms) .. (ne vient|ne provient|n est) pas de (nous|chez nous)
            (ne vient|ne provient) pas de (nous|chez nous)
            (n est|n était|n est sûrement|n est certainement) pas (nous|à nous|la nôtre|le nôtre)
            (hameçonnage|usurpe|usurpation|ne payez rien|ne cliquez sur rien)
            (part|partira|vient|parti|provient) de notre compte
            (prise|combiné|douchette) (de|du) (téléphone|douche)
        """,
        unless="""
            (whatsapp~|telegram~|instagram~|facebook~|signal|skype|paypal~)
            (appelez|joignez|contactez|téléphonez|écrivez|retrouvez|trouvez) (nous|moi)
            (notre|nos) (service|services|sav|technicien|techniciens) .. (répond|répondent|joignable|joignables)
            (notre|mon) numéro (est|figure|se|sur|dans|au|en)
            (notre|mon) (mail|email|site|téléphone|ligne|adresse|page|sav)
            (venez|passez|retirer|chercher|récupérer)
            (je vous|nous vous) (appelle|appelons|rappelle|rappelons)
        """,
    ),
    "mentioned": listed(
        yes="""
            comme .. (écrit|dit|annoncé|expliqué|promis|indiqué) .. dans (notre|mon) .. (mail|email|e mail|courriel)
            (notre|mon) (mail|email|e mail|courriel) (de|du) .. (disait|indiquait|était|avait|contenait)
        """,
        unless="""
            (appelez|appeler|écrivez|écrire|contactez|contacter|téléphonez|téléphone|répondez|envoyez|utilisez|joignez|
                joindre|parlons|veuillez|merci de|plutôt|numéro|adresse|site|là bas|rapide|simple|facile|whatsapp~|
                telegram~)
        """,
    ),
    "window": listed(
        yes="""
            (instagram~|insta|facebook~|tiktok|youtube|pinterest) .. (tuto|tutos|tutoriel|inspirations|coulisses|like|
                likez|nouveautés|photos de nos|vidéos de nos|chaque semaine|abonnez|venez voir|viens voir|ambiance)
            (tuto|tutos|inspirations|coulisses|postons|poste|publions|montrons|dévoilons|partageons|idées) .. (
                instagram~|insta|facebook~|tiktok|youtube|pinterest)
            (retrouve|retrouvez|retrouvons|rejoins|voit|suis|rejoignez|retrouver) .. (instagram~|insta|facebook~|
                tiktok|
                youtube|pinterest)
            (code|remise|réduction) .. (prochaine|prochain) (commande|achat) chez nous
            (collection|gamme|rayon|modèles|nouveautés|assortiment) .. (à découvrir|découvrir|exposée|
                visible) .. (notre|
                ma|nos) (boutique|magasin|vitrine|catalogue)
            (voir|visitez|visiter|découvrez|découvrir|venez|passez|fouiner|fouiller|flâner|flânez|tour|œil|oeil|
                oeillade|
                jetez|regardez|
                trouverez|explorez|attend|attendent) .. (notre|ma|nos) (boutique|magasin|vitrine|catalogue|rayons|
                shop)
            (remise|réduction|code|rabais|bon) .. (prochaine|prochain) (commande|achat) chez nous
            (notre|ma) (boutique|magasin|vitrine) (regorge|propose|offre|déborde|vous attend)
            (suivez|rejoignez) nous .. (instagram~|insta|facebook~|tiktok)
        """,
        unless="""
            (ligne|site|web|internet|directement|direct|google|hors|sans|plutôt|écrivez|appelez|contactez|mail|
                retirer|espèces|payez|rue|adresse|
                propre|commission|commissions|commandez chez|commander chez|moins cher que)
        """,
    ),
    "no_request": listed(
        yes="""
            (jamais|personne|aucun) .. (demand*|besoin|réclam*)
            (ne|n) .. (demandons|demande|demanderons|avons besoin|demandera) .. (jamais|pas|aucun|aucune|ni)
            (est|sont|c est) (le nôtre|la nôtre|les nôtres|celui de notre|notre compte|notre propre)
            (ce n est|ce ne sera|ce n était) pas nous
            quel (téléphone|portable|mobile) (avez|utilisez|est)
            (gardez|conservez) .. pour vous
            (inutile|pas besoin|pas nécessaire|pas la peine) de (nous|m) (envoyer|donner|communiquer|transmettre|
                indiquer|fournir)
        """,
        unless="""
            (mais|cependant|sauf|seulement|uniquement|juste)
            (envoyez|donnez|indiquez|communiquez) (nous|moi)
        """,
    ),
    "no_bargain": listed(
        yes="""
            (autocollant|étiquette|logo|vignette|hôtel|congélateur|dessin|motif) .. (étoile|étoiles)
            (merci|remercions|remercie) .. pour (vos|votre|les|cet|cette|ces|l) .. (étoiles|étoile|avis|
                évaluation|commentaire)
            (n|ne) (offrons|offre|donnons|donne|payons|paye|paie|versons|pouvons|peut|accordons|peux|proposons|
                propose|faisons|fais|fait|achetons|achète|récompensons|récompense|monnayons|échangeons) .. (rien|pas|
                    aucun|
                aucune|jamais|point) .. (avis|étoiles|étoile|évaluation|
                évaluations|commentaires|commentaire|note|notes)
            (n|ne) (offrons|donnons|payons|achetons|versons|offre|paie|paye) (rien|pas|jamais|aucun|aucune)
            (rien|aucun cadeau|aucune remise|jamais|pas de remise|pas de cadeau) .. (en échange|contre|pour) .. (avis|
                étoiles|évaluation|commentaire|note)
            (avis|note|commentaire|évaluation) (ne|n) (change|changera|changerait|modifie|influence|influe|joue|compte)
            (ne|n) (change|dépend|dépendent|dépendra|changera) .. (avis|note|commentaire|évaluation)
            (avis|note|commentaire|évaluation) ou (pas|non)
            que vous (laissiez|écriviez|publiiez|mettiez) .. ou (non|pas)
            vous (écrivez|dites|signalez|expliquez|mentionnez|indiquez|précisez) dans (votre|ton|l) (avis|commentaire|
                évaluation)
            vous (écrivez|dites|annoncez|menacez) (que vous|qu elle|qu il|de|d) .. (avis|note|étoile|commentaire|
                mettre|mettrez|laisserez)
            étoiles (sont|est|étaient) .. (brodées|imprimées|gravées|cousues|peintes|dessinées)
            étoiles (sur|de|du) (la|le|l) (boîte|étiquette|congélateur|emballage|écusson|carton)
            (étoile|étoiles) .. (motif|tissu|guirlande|bois|dorées|dorée|argentées|lumineuse|lumineuses|emballage|
                étiquette|institut|magazine|comparatif|guide|                phosphorescentes|ciel|sapin|plafond|
                    énergie|énergétique|
                    label|norme|crash|freinage|broderie|papier peint)
            (motif|tissu|guirlande|lot|housse|drap|draps|coussin|bijou|pendentif|papier peint|ciel|congélateur|frigo|
                réfrigérateur|hôtel|hôtels|restaurant|pneu|pneus|casque|siège auto|label|classe|classé|
                    classée) .. (une|
                deux|trois|quatre|cinq|2|3|4|5|des|les|à|aux) (étoile|étoiles)
            (note|notes|score|mention) .. (comparatif|magazine|institut|banc d essai|laboratoire)
            (réclamation|litige|dossier|contestation|procédure) .. (se ferme|se clôt|se fermera|sera clos|
                sera fermée|rien à faire|automatiquement|s en charge|n empêche|d elle même|de lui même)
            (fermer|clôturer|clore|retirer|annuler) .. (rien à faire|automatiquement|pas besoin|pas obligé|pas obligée)
            (ne|n) (retirez|fermez|clôturez|annulez|supprimez|modifiez|changez) (pas|rien|surtout)
            (inutile|pas besoin|pas nécessaire|pas obligé|pas obligée|libre) (de|d) (fermer|clôturer|retirer|annuler|
                clore)
            avis (de|d) (remboursement|passage|livraison|réception|débit|virement|expédition|paiement)
        """,
        unless="""
            (mais|cependant|officiellement|entre nous|sauf|toutefois|sinon|clin d)
        """,
    ),
    "no_advert": listed(
        yes="""
            (soldes|promotion|remise|offre) .. (terminée|terminées|finie|finies|expirée)
            (est|sont) (arrivé|arrivée|arrivés|arrivées) (abîmé*|cassé*|endommagé*|incomplet*|abimé*|défectueu*|
                vide|ouvert*|rayé*|fêlé*|sans)
            (dans|de|à) notre entrepôt
            (autre|autres) (vendeur|vendeurs|boutique)
            (gardez|garde|garder|conservez|conserver|gardez le|gardez la) .. (deuxième|second|seconde|autre|
                deux|doublon)
            (deuxième|second|seconde) .. (gardez|garder|conservez|renvoyer|renvoyez|retourner|retournez)
            (deuxième|second|seconde) (colis|paquet|carton|envoi|livraison)
            (deuxième|second|seconde) .. (pour (le retard|nous excuser|le dérangement|vous dédommager)|en compensation|
                en guise d excuse*)
            (renvoyer|renvoyez|retourner|retournez) .. (deuxième|second|seconde|doublon)
            sur (votre|ta|la|le|ton) (carte|compte|relevé|solde|moyen de paiement|cb|carte bancaire|carte bleue|visa|
                mastercard|paypal)
            (remise|réduction|rabais) .. (ne|n) .. (faisons|accordons|donnons|pouvons|fais|peux)
            (ne|n) .. (faisons|accordons|donnons|offrons|pouvons) .. remise
        """,
        unless="""
            (soldes|promo|promotion|réduction|boutique|offre|nouveauté*|rabais)
        """,
    ),
    "no_abuse": listed(
        yes="""
            (sac de frappe|gants de boxe)
        """,
    ),
}
