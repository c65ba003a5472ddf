"""What French sentences about gifts, refunds and claims speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

BARGAINS: Mapping[str, Phrases] = {
    "gift": worded(
        yes="""
            (un an de|bon de (dix|quinze|vingt|trente|cinq|5|10|15|20|25|30))
            (glissons|glisse|glisserai|glisserons|ajoutons|ajoute|ajouterai|ajouterons|joins|joignons|joindrai|
              joindrons|offr*|distribu*|mets|mettons|fais parvenir|faisons parvenir|faisons partir|fait partir|
              envoyons|enverrons|enverrai|faire parvenir) .. (un|une|des|quelques|du|de la|la version)
            (rapporte|rapportera|rapporterait|vaut|vaudra) (un|une|le|la) (second*|deuxième|bon|petit*|joli*|cadeau)
            (attention|pensée|enveloppe|chose|geste|merci|remerciement) (de notre part|de nous|dans|pour vous|vous
              attend)
            (un|une|deux) .. de nous
            (second|seconde|deuxième|autre|cadeau|euros|bon|argent) .. est à vous
            (petite|jolie|belle|gentille) (attention|pensée|enveloppe|prime|rallonge)
            (compter sur un|compter sur une|vaudra*|vaut un|pour vous de)
            (cadeau|cadeaux|coupon|coupons|bon d achat|bon de réduction|bon cadeau|un bon|une remise|de remise|la
              remise|remise de|réduction|bonus|prime|récompens*|cashback|
              tirage|gratuit|gratuite|gratuits|gratuites|gratuitement|surprise*|paypal|chèque|concours|loterie|
              tombola|offert|offerte|offerts|offertes|offrons|offrirons|offrirai|en prime|un crédit|points|
              échantillon*|
              un gage|geste|un supplément|un petit plus|en liquide|en espèces|avoir de|un avoir|carte cadeau|petit
              quelque chose|gratos|à l œil)
            (extension|prolongation|rallonge) (de|de la|d une) garantie
            garantie .. (doublé*|prolongé*|étendue|supplémentaire|rallongée|triplée|passe|passera|offerte)
            (doubl*|tripl*|prolong*|étend*|rallong*) .. garantie
            (passe|passent|passera|porté*|portons) (à|de) .. (trois|quatre|cinq|six|dix|3|4|5|6|10)
            (crédit*|vers*|vir*|envo*|revers*) (1|2|3|4|5|6|7|8|9|10|12|15|20|25|30|40|50|cinq|six|huit|dix|douze|
              quinze|vingt|vingt cinq|trente|quarante|cinquante)
            (je|on|nous) vous (paie|paye|payons|paierai|paierons)
            (ristourne|ristournes|rétribution|dédommagement en plus)
            (monter|monte|monterai|aller|irai|irais|irions) (à|jusqu à) (40|50|60|70|75|80|90|100)
            (ticket|carte|jeu) (à gratter|gagnant|gagnante)
            (qu|combien) il vous (faudrait|plairait)
            (tire|tirons|tirerons|tiré|tirés) au sort
            (gagnant|gagnante|gagnants) (d|de|du|des|recev*|remport*)
            (combien voulez vous|combien vous faut|combien il vous faut|votre prix sera|dites un prix|dites votre prix)
            (sans (rien|un centime) .. (payer|débourser|dépenser)|à nos frais|est pour nous|pour notre compte|on vous
              l offre|gardez les deux|garder les deux|gardez tout|en plus|en sus|par dessus|dessus le marché)
            (retir*|enlev*|dédui*) .. (euros|pour cent)
            (pas un centime|pas un sou|vous coûtera (rien|pas)|gratis)
            (petit quelque chose|écusson|rien payer|coûte rien|ne vous coûte)
            (gagnez|gagner|gagnerez|gagne|gagnent) (un|une|des|peut être|notre|à)
            (envo*|renvo*|recev*|reçoi*|donn*|aurez|obten*|gliss*|ajout*|joign*|mett*|parvenir) .. (deuxième|second|
              seconde|supplémentaire|offerte|offert|cadeau)
            (recevront|reçoivent|reçoit|recevra|recevez|recevrez|gagnent|gagneront) .. (lot|extension|attention|petit|
              petite|jeu|trousse|paire|pochette|surprise)
            (euros|piastres|dollars|balles) (de plus|en plus|en liquide|supplémentaires|offerts|en espèces|extra)
            garantie (prolongée|étendue|plus longue)
            (vaut|vaudra) .. (cadeau|bon|euros)
        """,
        unless="""
            contraire aux règles
            (pas|jamais|aucun|aucune) (de|d|remise|cadeau|bon) (remise*|cadeau*|bon*|réduction*)
            (étoile|étoiles) (de plus|en plus|supplémentaire*)
            (réparation|remplacement|échange) (gratuit|gratuite)
            (emballage*|papier|paquet|boîte) cadeau
            (retour|étiquette) (gratuit|gratuite)
            (été|est|fut) (remise|offerte) (par|au|à|en|hier|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi)
        """,
    ),
    "money_back": worded(
        yes="""
            (euros|euro|dollars|geste|piastres)
            (rembours*|remplac*|dédommag*|indemnis*|compens*|restitu*|crédit*|verser*|verse|versons|virement|vire|
              virons|argent|rendre|rend|rends|rendons|rendrai|rendrons|rendu|revers*|rétrocéd*)
            (moitié|totalité|toute|plein|intégral*|entier|entière|double|triple|tiers|quart) .. (prix|somme|montant|
              achat|commande|payé)
            (revient|retourne|récupér*) .. (carte|compte|prix|argent|somme)
            (envo*|renvo*|expédi*|part) .. (nouveau|nouvelle|autre|neuf|neuve|second|grand|pièce)
        """,
    ),
    "exchange": worded(
        yes="""
            (et (5|10|15|20|25|30|40|50)|si de|vous envoie (10|15|20|25|30|40|50)|vous verse (10|15|20|25|30|40|50)|
                vous vire (10|15|20|25|30|40|50)|
              il vous faudrait|arrangement|ça vous dirait|ça te va|ça marche|tope là|vous rapporte|vous rapportera|
                  si vous|si votre|si vos|si tu|si l|si la|
                si le|si les|si nous|si je|s il|s ils|s elle|si demain|si ce|si
              cette|si d ici|si jamais|si ça|si cela|dès que|dès qu|dès réception|dès la|dès le|dès votre|sitôt|
              pour que|pour qu|et moi|et j|parmi ceux|parmi celles|parmi les|vous toucherez|vous recevrez|vous aurez|
                  vous récupérez|en même temps|quant à
              vous|les deux premiers|les trois premiers|les dix premiers|premiers à|en retour|
              aussitôt|lorsque|quand|une fois|après|en échange|en contrepartie|à condition|contre|pourvu|et nous|et
              je|et on|et vous|et une|et un|et la|et le|et hop|alors|tant que|ensuite|avant|sous réserve|moyennant|
              qui|ceux qui|celui qui|quiconque|pour chaque|chaque|pour un|pour une|pour votre|en guise|en
              remerciement|pour vous remercier|merci|gratitude|faisons ainsi|marché|d accord|deal|le jour où|au moment
              où|récompens*|a du prix|vaut|mérite|gagn*|participez|attend|tout le monde|tous ceux|à la clé|marché
              conclu|les premiers|les premières|choisissent|gardez|récupérez|mais seulement|en boîte|seule condition|
              de nous|aux acheteurs|et le second|et je|pour moi|pour vous|il suffit|il y a|pour vous|aux clients|
              ensuite|le jour)
        """,
    ),
    "claim_word": worded(
        yes="""
            (réclamation*|litige*|contestation*|rétrofacturation*|chargeback|plainte*|opposition|a à z|a z|impayé|
              procédure)
            (dossier|demande|cas|recours) .. (garantie|amazon|banque|a à z|paypal|carte)
        """,
        unless="""
            (voyant|bouton|témoin) .. réclamation
            réclamation (auprès du|chez le) (transporteur|livreur)
        """,
    ),
    "ended": worded(
        yes="""
            (tomber|aux oubliettes|à la poubelle|au placard)
            (ferm*|clos*|clôtur*|cloturer|clore|retir*|retrait|annul*|abandon|abandonn*|renonc*|stopp*|arrêt*|lever|
                levez|
              levé*|levée*|suspend*|supprim*|résol*|désist*|interromp*|classer|classé*|disparai*|disparu*)
            (laissez|laisser|laisse|mettez|mettre|mets|revenez|revenir) .. (tomber|fin|arrière|terme)
            (marquez comme|marquer comme|marqué comme|marquée comme|résolu*|réglée|plus là|plus ouvert*|de côté)
        """,
        unless="""
            (amazon|banque) (qui|va|a|doit|ferme|tranche*|décid*)
            (inutile|pas besoin|ne devez pas)
        """,
    ),
}
"""Name of a family → its phrases."""
