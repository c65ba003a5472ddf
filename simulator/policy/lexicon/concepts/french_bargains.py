"""What French sentences about gifts, refunds and claims speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

BARGAINS: Mapping[str, Phrases] = {
    "gift": worded(
        yes="""
            (un an de|gagn*|bon de)
            (gliss*|ajout*|joins|joign*|offr*|distribu*|mets|mettons) ... (un|une|des|quelques|du|de la)
            (de notre part|de nous|est à vous|compter sur|vaudra*|vaut un|pour vous de)
            (cadeau|cadeaux|coupon|coupons|bon de|bon d|un bon|remise|réduction|bonus|prime|récompens*|cashback|
              tirage|gratuit|gratuite|gratuits|gratuites|gratuitement|surprise*|paypal|chèque|concours|loterie|
              tombola|offert|offerte|offerts|offertes|offrons|offrirons|offrirai|en prime|crédit|points|échantillon*|
              gage|geste|supplément|un petit plus|en liquide|en espèces|liquide|avoir de|carte cadeau|petit quelque
              chose)
            (sans (rien|un centime) ... (payer|débourser|dépenser)|à nos frais|est pour nous|pour notre compte|on vous
              l offre|gardez les deux|garder les deux|en plus|de plus|en sus|par dessus|dessus le marché)
            (retir*|enlev*|dédui*) ... (euros|pour cent)
            (pas un centime|pas un sou|vous coûtera (rien|pas)|gratis)
            (petit quelque chose|écusson|rien payer|coûte rien|ne vous coûte)
            (gagn*) (un|une|des|peut être|notre|à)
            (envo*|recev*|donn*|aurez|obten*|gliss*|ajout*|joign*|mett*) ... (deuxième|second|seconde|autre|
              supplémentaire|offerte|offert|cadeau)
            (euros|piastres|dollars|balles) (de plus|en plus|en liquide|supplémentaires|offerts|en espèces|extra)
            garantie (prolongée|étendue|plus longue)
            (vaut|vaudra) ... (cadeau|bon|euros)
        """,
        unless="""
            contraire aux règles
            (pas|jamais|aucun|aucune) (de|d|remise|cadeau|bon) (remise*|cadeau*|bon*|réduction*)
            (étoile|étoiles) (de plus|en plus|supplémentaire*)
            (réparation|remplacement|échange) (gratuit|gratuite)
            (emballage*|papier|paquet|boîte) cadeau
            (retour|étiquette) (gratuit|gratuite)
        """,
    ),
    "money_back": worded(
        yes="""
            (euros|euro|dollars|geste|piastres)
            (rembours*|remplac*|dédommag*|indemnis*|compens*|restitu*|crédit*|verser*|verse|versons|virement|vire|
              virons|argent|rendre|rend|rendons|rendu)
            (moitié|totalité|toute|plein|intégral*|entier|entière) ... (prix|somme|montant|achat|commande|payé)
            (revient|retourne|récupér*) ... (carte|compte|prix|argent|somme)
            (envo*|renvo*|expédi*|part) ... (nouveau|nouvelle|autre|neuf|neuve|second|grand|pièce)
        """,
    ),
    "exchange": worded(
        yes="""
            (si vous|si votre|si vos|si tu|si l|si la|si le|si les|si nous|si je|s il|s ils|s elle|dès que|dès|sitôt|
              aussitôt|lorsque|quand|une fois|après|en échange|en contrepartie|à condition|contre|pourvu|et nous|et
              je|et on|et vous|et une|et un|et la|et le|et hop|alors|tant que|ensuite|avant|sous réserve|moyennant|
              qui|ceux qui|celui qui|quiconque|pour chaque|chaque|pour un|pour une|pour votre|en guise|en
              remerciement|pour vous remercier|merci|gratitude|faisons ainsi|marché|d accord|deal|le jour où|au moment
              où|récompens*|a du prix|vaut|mérite|gagn*|participez|attend|tout le monde|tous ceux|à la clé|marché
              conclu|les premiers|les premières|choisissent|gardez|récupérez|mais seulement|en boîte|seule condition|
              de notre part|de nous|aux acheteurs|et le second|et je|pour moi|pour vous|il suffit|il y a|pour vous|
              ensuite|le jour)
        """,
    ),
    "claim_word": worded(
        yes="""
            (réclamation*|litige*|contestation*|rétrofacturation*|chargeback|plainte*|opposition|a à z|a z|impayé|
              procédure)
            (dossier|demande|cas|recours) ... (garantie|amazon|banque|a à z|paypal|carte)
        """,
        unless="""
            (voyant|bouton|témoin) ... réclamation
            réclamation (auprès du|chez le) (transporteur|livreur)
        """,
    ),
    "ended": worded(
        yes="""
            (ferm*|clos*|clôtur*|cloturer|clore|retir*|retrait|annul*|abandonn*|renonc*|stopp*|arrêt*|lever|levez|
              levé*|levée*|suspend*|supprim*|résol*|désist*|interromp*|classer|classé*|disparai*|disparu*)
            (laissez|laisser|laisse|mettez|mettre|mets|revenez|revenir) ... (tomber|fin|arrière|terme)
            (marqu*|résolu*|réglée|plus là|plus ouvert*|de côté)
        """,
        unless="""
            (amazon|banque) (qui|va|a|doit|ferme|tranche*|décid*)
            (inutile|pas besoin|ne devez pas)
        """,
    ),
}
"""Name of a family → its phrases."""
