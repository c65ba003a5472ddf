"""Scorn without a swear word in French, and the books and mugs that may say anything."""

from simulator.policy.lexicon.listing import listed

SCORN = listed(
    yes="""
        (client|cliente|personne) .. (le plus|la plus) (bête|stupide|idiot|idiote|malhonnête|pénible|ridicule|con|
            conne)
        (qi|cerveau|intelligence|cervelle|neurones) (d un|d une|de|d) (huître|moineau|mouche|moule|poisson|poule|bulot|
            pois|hamster|mollusque|linotte|piaf)
        (bête|bêtes|stupide|bouché|bouchée|débile|sourd|sourde|aveugle|idiot|idiote|con|conne|lent|lente) ou (vous|
            quoi|bien|tu)
        (le faites exprès|le fais exprès|vous le faites|tu le fais)
        (vous|tu) (êtes|es) (bête|stupide|ridicule|pathétique|minable|pitoyable|lamentable|odieux|odieuse|fou|folle|
            cinglé|cinglée|malade|bouché|bouchée|nul|nulle|débile|grotesque|un menteur|une menteuse|un voleur|
            une voleuse|un escroc|un parasite|une profiteuse|un profiteur|une ratée|un raté|une honte|vraiment)
        (inventez|invente|invention|racontez|raconte) .. (n importe quoi|des salades|des histoires|bobards|mensonges|
            craques)
        (veut|voulez) tout (gratis|gratuit|gratuitement|pour rien)
        (retournez|retourne|rentrez|rentre|repartez) .. (votre pays|ton pays|chez vous|l école|maternelle|d où|
            ta grotte|votre trou)
        (gens|clients|personnes|individus) (comme|de votre|dans votre) (vous|toi|espèce|genre|acabit)
        (faites vous|fais toi|allez vous faire|va te faire) (soigner|soigne|interner|voir|enfermer|aider)
        (fermez la|ferme la) (et|un peu|bouche|gueule|maintenant)
        (fermez votre bouche|taisez vous|tais toi|la ferme|bouclez la|dégagez|dégage|déguerpissez|cassez vous|
            barrez vous|du balai|foutez le camp|allez au diable|bon débarras)
        (apprenez|apprends) .. (lire|français|politesse|écrire|parler)
        (sais|savons|connais|connaissons) où (vous habitez|tu habites|vous vivez|vous travaillez|vous trouver|
            vous logez)
        (réfléchissez|réfléchis|pensez y) .. (bien|deux fois|avant) .. (noter|avis|note|adresse|écrire|publier)
        (enverrai|enverrons|envoie|envoyons|viendrai|viendrons|passerai|passer) .. (quelqu un chez|chez vous|
            à votre porte|mes amis|mes cousins|mon frère|domicile|vous rendre visite)
        (enverrai|enverrons|envoie|envoyons) quelqu un (chez|vous voir|s occuper|vous rendre|régler|sonner)
        (mytho|mythomane|radin|radine|pleurnicheuse|pleurnicheur|pleurnichard|profiteuse|profiteur|clocharde|clochard|
            bouffon|bouffonne|tocard|tocarde|minable|blaireau|boulet|cloche|cruche|truffe|andouille|cornichon|mégère|
            vieille bique|vieille peau|sorcière|plouc|péquenaud|gueux|sale type|sale bonne femme|pauvre type|
            pauvre fille|pauvre femme|pauvre homme|pauvre cloche|incapable|incapables|bon à rien|bonne à rien|parasite|
            dégénéré|tordu|tordue|hystérique|tarée|taré|cinglée|cinglé|timbrée)
        (femmes|femme|vieux|vieilles|étrangers|arabes|noirs|retraités|blondes|bonnes femmes) .. (technique|bricolage|
            volant|toutes pareilles|tous pareils|toujours|rien comprendre|cuisine|comprennent rien)
        (tous les mêmes|toutes les mêmes|tous pareils|toutes pareilles|votre race|votre espèce|gens de chez vous|
            gens de votre)
        (même|un) (un|enfant|gamin|singe|âne) .. (comprendrait|aurait compris|y arriverait|saurait)
        (enfant|gamin|gamine) .. ans .. (arrivé|réussi|compris|comprendrait|arriverait|saurait)
        (votre|tout votre|tout ton) (immeuble|quartier|rue) .. (saura|sauront|verra|apprendra)
        (fais suivre|ferai suivre|transmets|envoie|enverrai|montre|montrerai|raconte|raconterai) .. (votre femme|
            votre mari|
            votre patron|votre employeur|vos voisins|votre chef|vos collègues)
        (le sentir passer|copains moins patients|amis moins patients)
        (enfant|gamin|gamine|singe|bébé|chien|grand mère|mamie) .. (est arrivé|réussi|compris|su le faire|fait mieux|
            monté)
        (comprenez|comprends|pigez|captez) (rien|que dalle|jamais rien)
        (ne comprenez|comprenez vraiment) rien
        (ma|mon) (pauvre|pauvres) (dame|fille|vieux|ami|monsieur|amie)
        (rien à rien|ma pauvre|mon pauvre)
        (on|nous) (sait|savons|connaît) où (vous|tu)
        (sale|sales|gros|grosse|vieux|vieille|espèce de|espèce d|bande de|petit|petite|pauvre) (menteur|menteuse|
            menteurs|voleur|voleuse|voleurs|tricheur|tricheuse|escroc|escrocs|radin|radine|malpoli|malpolie|ignare|
            ignares|abruti|abrutie|fou|folle|sotte|sot|profiteurs|mal élevé|imbéciles|vache|truie|cochon|porc|bique|
            chienne|bête|incapable|incapables|tocards|ordure|ordures|vermine)
        (toujours|si|tellement) .. (lente|lent|bête|bouchée|bouché|stupide|sotte) .. (aujourd|ou)
        (hystérique|hystériques|ratée|loser|losers|bouseux|bonne femme|bonnes femmes|gros nul|grosse nulle|déchet)
        (votre|ton|vos) (pauvre|pauvres) (mari|femme|enfants|famille|mère|parents)
        (à votre place|si j étais vous) .. (attention|méfierais|gaffe|soir|regarderais|dormirais)
        (votre|ton|vos|ta) (nom|adresse|photo|coordonnées) .. (forums|forum|groupes|facebook|internet|partout|réseaux|
            tous les)
        (client|cliente|personne|femme|type) .. mal (élevé|élevée|polie|poli)
        intelligence (d un|d une)
        nom (pareil|comme le vôtre|comme ça) .. (étonnant|étonne|étonnée|surprenant|normal)
        (allez vous|va te) plaindre .. mère
        a plus de (cervelle|jugeote|cerveau|bon sens)
        (allez|va) (pleurer|pleurnicher|chialer|geindre|vous plaindre) .. (ailleurs|maman|chez)
        (conséquences) .. (assumer|assumerez|subir|subirez)
        (assumer|assumez|assumerez|subirez|subir) .. conséquences
        (votre|ta) (mère|famille|éducation) .. (honte|élevé|élevée|appris)
        (donne|donnerai|file|filerai|transmets) votre adresse à (mes|mon|des|quelques)
        (vous êtes|tu es) (lourd|lourde|pénible|insupportable|imbuvable)
        (finirez par le payer|allez me le payer|me le paierez|me le paieras)
        (plus de) (cervelle|jugeote|cerveau|bon sens) que vous
        (enfant|gamin|singe|bébé) .. (comprendrait|aurait compris|y arriverait|saurait)
        (continuez|insistez|recommencez) .. (vous verrez|tu verras|vous allez voir) (qui|de quoi|ce que|ce qui|bien)
        (allez voir ce|vous aurez de mes nouvelles|entendre parler|ça va mal finir|ça finira mal|
            gare à|vous le regretterez|le regretter|ce serait dommage qu il vous|ce serait dommage s il vous|
            dormez bien|surveillez vos arrières|tremblez|vais vous pourrir|pourrir la vie|vous allez payer|
            ça se paie|faire payer cher|avoir affaire à)
        (me|nous) (dégoûtez|dégoûte|dégoûtent|répugnez|répugne|donnez envie de vomir|faites vomir|faites pitié|gonflez|
            emmerdez|cassez les)
        (honte à vous|vous n avez pas honte|aucune honte|quelle honte|vous faites honte|sans scrupules)
        (mentez|mens) .. (comme|encore|effrontément|vous|sans)
        (vous|tu) (mentez|mens)
        (utilisez|servez vous|branchez|allumez) .. (cerveau|neurones|cervelle|tête)
        (j espère|espérons) .. (crever|crèverez|exploser|explosera|brûler|étouffer|étoufferez|tomberez|électrocuté)
        (police|avocat|huissier|tribunal|plainte) .. (contre vous|chez vous|à votre porte|vous verrez|si vous)
        (liste noire|nom partout|nom sur internet|afficher votre nom)
        (relire|lire|expliquer|aider) .. par un (adulte|grand)
    """,
    unless="""
        (ne|n|pas|jamais|aucun|aucune|sans) .. (bête|stupide|plainte|honte|avocat|police|mentez|parasite|fou|ridicule|
            regretterez|incapable)
        (quelque chose|qui|ne|rien|ça|cela) cloche
        (sommes|suis|étions|notre|nous avons été) .. (ridicule|bête|stupide|nul|nuls|honte|lamentable|incapables|
            incapable|minable)
        (film|livre|roman|histoire|jeu|personnage|costume|masque|peluche|album) .. (sorcière|menteur|voleur|bouffon|
            avocat|tribunal|police|blaireau)
        (blaireau|sorcière|cornichon|cornichons|truffe|truffes|cruche|cloche|boulet) .. (rasage|bocal|chocolat|eau|
            verre|costume|fromage|jardin|pot|poils|bronze|vinaigre|cuisine|pendule)
        (livreur|transporteur|facteur|colis|livraison) .. (chez vous|porte|domicile)
        (passer|envoie|envoyons|enverrons|enverrai) .. (livreur|technicien|transporteur|remplacement|pièce|étiquette)
        (signal|bruit|interférence|filtre|nuisible) parasite
        (clients|personnes|gens) comme vous .. (plaisir|merci|chance|heureux)
        (malade) .. (pièce|désolé|collègue)
    """,
)

FICTION = listed(
    yes="""
        (livre|film|roman|polar|histoire|chanson|album|bd|série|jeu|personnage|titre) .. (raconte|parle|est|
            s intitule|suit|met|de|où|avec)
        (mug|tasse|t shirt|autocollant|affiche|pancarte|paillasson) .. (dit|porte|inscription|avec|marqué)
    """,
    unless="(vous|tu) (êtes|es)",
)
