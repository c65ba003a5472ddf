"""How French sellers turn down a bargain about a review."""

from simulator.policy.lexicon.phrases import Phrases, worded

_REVIEW = (
    "(avis|commentaire|commentaires|évaluation|évaluations|note|notes|étoile|étoiles|feedback|appréciation|"
    "appréciations|opinion)"
)

_NO = "(ne|n|jamais|aucun|aucune|rien|ni|pas)"

_GIVE = (
    "(payons|paie|paye|payer|payerai|paierons|offrons|offre|offrir|offrirons|donnons|donne|donner|donnerons|achetons|"
    "achète|acheter|faisons|fais|faire|ferai|ferons|acceptons|accepte|accepter|échangeons|échange|échanger|remboursons|"
    "rembourse|rembourser|accordons|accorde|accorder|versons|verse|verser|promettons|promets|récompensons|marchandons|"
    "marchande|négocions|négocie|proposons|propose|proposer|lions|vendons|monnayons|monnaye|peux|pouvons|envoyer|"
    "envoyons|y aura|y a|achète|paie)"
)

_WORTH = (
    "(argent|remise|remises|réduction|réductions|bon|bons|cadeau|cadeaux|remboursement|remboursements|paiement|"
    "paiements|compensation|prime|bonus|coupon|coupons|échange|échanges|marché|marchés|troc|marchandage|contrepartie|"
    "récompense|récompenses|avantage|avantages|euros|pour cent|geste|gestes|quoi que ce soit|quelque chose|avoir)"
)

_FOR = "(pour|contre|en échange|en contrepartie|en retour|moyennant|à cause|en fonction)"

_HELP = (
    "(rembours*|remplac*|argent|aide|aidons|échange|répar*|pièce|nous occupons|m occupe|lampe|part|recevez|récupér*)"
)

_CHANGE = (
    "(changer|modifier|retirer|supprimer|effacer|enlever|toucher|corriger|améliorer|remonter|revoir|réécrire|retoucher|"
    "mettre à jour)"
)

_FORBIDDEN = (
    "(interdit|interdits|interdite|interdites|prohib*|pas autorisé*|pas permis*|contraire*|exclu|exclus|exclue|"
    "impossible*|contre les règles|contre le règlement)"
)

PHRASES: Phrases = worded(
    yes=f"""
        (ne|n|jamais) .. {_GIVE} .. {_FOR} .. {_REVIEW}
        (ne|n|jamais) .. {_GIVE} .. {_WORTH} .. {_FOR} .. {_REVIEW}
        (aucun|aucune|pas de|pas d|jamais de|jamais d|ni) {_WORTH} .. {_FOR} .. {_REVIEW}
        (ne|n) .. {_GIVE} .. {_FOR} .. (changer|modifier|retirer|supprimer|la suppression|le retrait|cela|ça)
        (n|ne) (achetons|achète|monnayons|vendons|échangeons|échange|payons) .. {_REVIEW}
        {_REVIEW} .. (nous|je|on) (ne|n) (le|la|les|en|l) .. (faisons|fais|ferai|ferons|acceptons|accepte|fait|achetons)
        {_REVIEW} .. (je|nous) (ne|n) .. (ferai|ferons|faisons|fais|peux|pouvons|accepte|acceptons) (pas|jamais|rien)
        {_WORTH} .. {_FOR} .. {_REVIEW} ... {_FORBIDDEN}
        (interdit|interdisent|défend|n autorise|ne permet|n autorisent|ne permettent) .. (donner|offrir|payer|échanger|
          proposer|rembourser|récompenser|acheter|lier) ... {_REVIEW}
        (refus*|décliner|décline|déclinons|dire non|rejet*) ... {_FOR} .. {_REVIEW}
        (malhonnête|incorrect|injuste|illégal|faux|interdit|déloyal) .. (donner|offrir|payer|verser|envoyer|récompenser|
          échanger) .. {_FOR} .. {_REVIEW}
        (ne|n) (dépend|dépendent|dépendra|dépendait) .. {_REVIEW}
        (n|ne) .. (liée|lié|liés|liées|conditionné*|subordonné*|soumis*|attaché*) .. {_REVIEW}
        {_REVIEW} .. (ne|n) (compte|comptent|change|influence|influe|joue|joue aucun|décide|a aucun|ont aucun|entre|
          pèse)
        (dit|écrit|écrivez) .. {_REVIEW} .. ne (compte|change|joue)
        {_REVIEW} .. rien à voir
        rien à voir avec .. {_REVIEW}
        (indépendamment|quel que soit|quelle que soit|quels que soient|peu importe|quoi qu il en soit|
          sans tenir compte) ..
          ({_REVIEW}|écri*|laiss*)
        (quoi que|quoiqu*) .. (écriv*|pens*|disiez|mettiez)
        que vous .. (changiez|modifiiez|gardiez|retiriez|laissiez|supprimiez) .. ou (non|pas)
        (une|deux|trois|1|2|3) (étoile|étoiles) ou (cinq|5|quatre|non|pas)
        pas (pour|à cause) .. {_REVIEW}
        (même si|même avec) .. {_REVIEW}
        {_REVIEW} (peut|peuvent) (rester|demeurer)
        {_REVIEW} (reste|restent) (tel*|où|comme|votre|vôtre|en place)
        (laissez|gardez|laisse|garde|maintenez) .. {_REVIEW} .. (tel*|comme|où|ainsi|intact*)
        (pouvez|peux|libre de) (garder|laisser|conserver|maintenir) .. {_REVIEW}
        (n avez|n as|n êtes|ne devez|ne vous) .. (à|pas|besoin|obligé*|tenu*|rien) .. {_CHANGE} .. {_REVIEW}
        (inutile|pas besoin|pas nécessaire|nul besoin|pas obligé*|sans) .. {_CHANGE} .. {_REVIEW}
        (ne|n) .. (demand*|exig*|réclam*|attend*) (pas|rien|aucun*|jamais|point) .. {_REVIEW}
        {_REVIEW} (vous appartient|vous appartiennent|est le vôtre|est la vôtre|est à vous|ne regarde que vous)
        {_HELP} .. (de toute façon|quand même|tout de même|dans tous les cas|malgré tout|en tout cas|dans les deux cas)
        (de toute façon|quand même|tout de même|dans tous les cas|en tout cas) .. {_HELP}
        (quand même|tout de même) (du|de la|de votre|des)
        la même (aide|assistance)
        (ma|notre|la) réponse (est|reste) .. non
        {_REVIEW} .. (modifié*|changé*|meilleur*|nouvel*|différent*) (ne|n) .. (apporte*|donne*|vaut|vaudra|
          rapporte*|fera)
        (meilleur|meilleure|nouvelle|nouvel|autre) {_REVIEW} (ne|n) .. (apporte*|donne*|vaut|vaudra|rapporte*|fera)
        (acheter|payer) .. {_REVIEW} .. (coûterait|serait|signifierait|est|vaudrait)
        ne (le|la) (faisons|fais|ferons|ferai|ferions|ferais) (pas|jamais)
        (ne|n) .. (mêler|mélanger|confondre|associer|lier) .. {_REVIEW}
        (n enlève|ne change|ne retire|n ôte) .. (droit|droits)
        ne (vous|t) (inquiétez|inquiète|faites|souciez) .. {_REVIEW}
        ne (changez|remontez|modifiez|retirez|touchez|supprimez|effacez|corrigez) (pas|rien|surtout) .. {_REVIEW}
        jamais pour .. {_REVIEW}
        {_REVIEW} ... même sans
        (serait|est) .. (de la corruption|un pot de vin)
        (ne|n) (récompensons|récompense|primons) .. {_REVIEW}
        (ne|n) (peux|pouvons|dois|devons) .. (lier|conditionner|faire dépendre)
        ne travaillons pas (ainsi|comme ça|comme cela|de cette façon)
        (cela|ça) ne .. (fonctionne|marche|se fait|fait)
        (ce n est pas|cela n est pas|c est pas) possible
        ne (pouvons|peux) pas (faire cela|le faire|faire ça)
        (ne|n) .. {_WORTH} .. pour que .. {_REVIEW}
        (serait|irait) (contraire|contre) .. (règles|règlement|politique)
        donc non
        cinq étoiles ou (une|deux)
        {_REVIEW} ... (ne|n) .. {_GIVE} .. {_WORTH} .. pour (cela|ça)
    """,
    unless=f"""
        (officiellement|officieusement|entre nous|en théorie|sur le papier|clin d|discrètement)
        (à moins que|seulement si|uniquement si|tant que|pourvu que|à condition|pas seulement|dès que|dès qu|
          avant de|sauf)
        {_NO} .. {_HELP} .. sans
        si .. {_REVIEW} .. (reste|ne change|disparaît|change)
        (mais|cependant|toutefois|pourtant) ... (si vous|surpris*|surprise|petit quelque chose|serait (gentil|sympa|
          apprécié|bien)|apprécierions|apprécierais|ferait plaisir|qui sait|parviendra|trouver*)
        (alors|donc|veuillez|merci de|prière de|et) (changez|modifiez|retirez|supprimez|mettez|laissez nous|changer|
          modifier|retirer|supprimer|mettre|corriger|corrigez)
        (pourriez|pouvez|voulez) vous (changer|modifier|retirer|supprimer|mettre|écrire|corriger)
        seulement (cinq|5) étoiles
        (alors|sinon|seulement|sans quoi) .. (ne|n) .. ({_HELP}|{_WORTH})
        mais .. (seulement|qu après|ensuite)
        si .. (renonc*|ne voulez) .. ({_HELP}|{_WORTH})
        (suffisent|suffit|suffiraient) et
        et (je|nous) vous (envoie|envoyons|offre|offrons|donne|donnons|verse|versons|fais|faisons)
        (retirez|supprimez|enlevez|effacez|corrigez) (votre|l|cet|cette|les|vos|la|le) .. {_REVIEW}
        (modifiez|changez) (votre|l|cet|cette|les|vos|la) .. {_REVIEW} et
        (notre|ma|mon) (boutique|magasin|newsletter|site|instagram)
        si (vous|tu) (ne|n)
        (n est|ce n est) .. corruption
        (juste|seulement|simplement) (cinq|5)
        (mettez|donnez) .. (cinq|5) étoiles
        étoiles (sauveraient|aideraient|suffisent|suffiraient)
    """,
)
