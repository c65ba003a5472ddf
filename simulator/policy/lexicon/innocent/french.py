"""What looks like a breach in French and is none, by what it looks like."""

from simulator.policy.lexicon.listing import listed

PARTS = {
    "no_diversion": listed(
        yes="""
            (comme|ainsi que) (convenu|prévu|promis|discuté|vu|dit|évoqué|entendu) (par téléphone|au téléphone|
                de vive voix|lors de notre appel|
                pendant notre appel|par mail)
            (inutile|pas besoin|pas nécessaire|pas la peine) de (nous|m) (envoyer|donner|communiquer|transmettre|
                indiquer|écrire|fournir)
            (numéro|téléphone|ligne|hotline) ... (dos|dans|sur|fin|page) ... (notice|manuel|mode d emploi|livret)
            (numéro|téléphone|ligne|hotline) ... (notice|manuel|mode d emploi|carte de garantie)
            (numéro|téléphone|coordonnées) (du|de la|des) (service technique|fabricant|sav du|sav de|
                service après vente de|service consommateurs)
            (par téléphone|au téléphone) (nous|on|je) (ne|n) (pouvons|peut|peux|répondons|répond|sommes|est)
            (ne|n) (pouvons|peut|peux) ... (par téléphone|au téléphone)
            (notre|la) (boutique|magasin|bureau|atelier) (était|est|sera|reste|restera|a été) (fermé|fermée)
            quel est le numéro (sur|au|inscrit|gravé|indiqué|marqué)
            quel numéro (est|voyez|lisez|figure|porte)
            numéro (vert|de tva|siret|siren|de siret|d identification|rcs)
            (dans|de|à|depuis) notre entrepôt
            (texte|message|mot|dédicace) (de|pour|sur) la (carte|cartelette)
            (gravure|graver|caractères)
            (mail|courriel|message|sms) ... (ne vient|ne provient|n est) pas de (nous|chez nous)
            (ne vient|ne provient) pas de (nous|chez nous)
            (part|partira|vient|parti|provient) de notre compte
            (prise|combiné|douchette) (de|du) (téléphone|douche)
        """,
        unless="""
            (whatsapp~|telegram~|instagram~|facebook~|signal|skype|paypal~)
            (appelez|joignez|contactez|téléphonez|écrivez|retrouvez|trouvez) (nous|moi)
            (notre|mon) numéro (est|figure|se|sur|dans|au|en)
            (notre|mon) (mail|email|site|téléphone|ligne|adresse|page|sav)
            (venez|passez|retirer|chercher|récupérer)
            (je vous|nous vous) (appelle|appelons|rappelle|rappelons)
        """,
    ),
    "window": listed(
        yes="""
            (voir|visitez|visiter|découvrez|venez|passez|fouiner|fouiller|flâner|flânez|tour|œil|oeil|oeillade|
                jetez|regardez|
                trouverez|explorez|attend|attendent) ... (notre|ma|nos) (boutique|magasin|vitrine|catalogue|rayons|
                shop)
            (remise|réduction|code|rabais|bon) ... (prochaine|prochain) (commande|achat) chez nous
            (suivez|rejoignez) nous ... (instagram~|insta|facebook~|tiktok)
        """,
        unless="""
            (ligne|site|web|internet|directement|direct|google|hors|sans|plutôt|écrivez|appelez|contactez|mail|
                retirer|espèces|payez|rue|adresse|
                propre|commission|commissions|commandez chez|commander chez|moins cher que)
        """,
    ),
    "no_request": listed(
        yes="""
            (jamais|personne|aucun) ... (demande|demandons|demandera|demanderons|besoin|réclame)
            (ne|n) ... (demandons|demande|demanderons|avons besoin|demandera) ... (jamais|pas|aucun|aucune|ni)
            (est|sont|c est) (le nôtre|la nôtre|les nôtres|celui de notre|notre compte|notre propre)
            quel (téléphone|portable|mobile) (avez|utilisez|est)
            (gardez|conservez) ... pour vous
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
            (merci|remercions|remercie) ... pour (vos|votre|les|cet|cette|ces|l) ... (étoiles|étoile|avis|
                évaluation|commentaire)
            (n|ne) (offrons|donnons|payons|versons|pouvons|accordons|peux|proposons|faisons) ... (rien|pas|aucun|
                aucune|jamais) ... (avis|étoiles|évaluation|
                évaluations|commentaires)
            (rien|aucun cadeau|aucune remise|jamais) ... (en échange|contre|pour) ... (avis|étoiles|évaluation)
            étoiles (sont|est|étaient) ... (brodées|imprimées|gravées|cousues|peintes|dessinées)
            étoiles (sur|de|du) (la|le|l) (boîte|étiquette|congélateur|emballage|écusson|carton)
            avis (de|d) (remboursement|passage|livraison|réception|débit|virement|expédition|paiement)
        """,
        unless="""
            (mais|cependant|officiellement|entre nous|sauf|toutefois|sinon)
        """,
    ),
    "no_advert": listed(
        yes="""
            (soldes|promotion|remise|offre) ... (terminée|terminées|finie|finies|expirée)
            (est|sont) (arrivé|arrivée|arrivés|arrivées) (abîmé*|cassé*|endommagé*|incomplet*|abimé*|défectueu*|
                vide|ouvert*|rayé*|fêlé*|sans)
            (dans|de|à) notre entrepôt
            (autre|autres) (vendeur|vendeurs|boutique)
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
