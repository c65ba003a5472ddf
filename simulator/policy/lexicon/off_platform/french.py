"""Drawing a buyer to mail, an app or the telephone, in French, and the words the other list needs as well."""

from simulator.policy.lexicon.listing import Denial, listed

_APP = (
    "(whatsapp~|whats app|telegram~|messenger~|instagram~|insta|facebook~|fb|skype|viber|google meet|wechat~|snapchat~|"
    "discord|linkedin~|"
    "imessage~|facetime~|tiktok|teams|zoom|signal)"
)
_MAIL = (
    "(mail|email|e mail|courriel|mél|adresse mail|adresse e mail|adresse email|messagerie personnelle|"
    "adresse électronique)"
)
_LINE = (
    "(téléphone|tél|portable|mobile|fixe|sms|texto|appel|message privé|mp|dm|visio|visioconférence|appel vidéo|"
    "vidéo|numéro|fax|vive voix|privé|"
    "message vocal|standard|ligne directe|hotline)"
)
_WAY = f"({_MAIL}|{_LINE}|{_APP})"
_BY = "(par|via|sur|au|à|avec|en|de|dans|depuis|à l|à notre)"
_WRITE = (
    "(écrivez nous|écrivez moi|écris nous|écris moi|écrivez|nous écrire|m écrire|contactez nous|contactez moi|"
    "contacte nous|contacte moi|contactez|nous contacter|me contacter|joignez nous|joindre|nous joindre|"
    "me joindre|"
    "joignable|joignables|retrouvez nous|retrouvez moi|nous retrouver|rejoignez nous|nous trouver|trouvez nous|"
    "répondez nous|répondez moi|adressez vous|vous adresser|atteindre|contact)"
)
_SEND = (
    "(envoyiez|transmettiez|écriviez|envoyez|envoyer|envoie|envoyez nous|envoyez moi|transmettez|transmettre|"
    "faites parvenir|faire parvenir|faites nous|adressez|adresser|transférez|transférer|expédiez|laissez|"
    "faites moi|envoyez les|passez|lâchez)"
)
_TALK = (
    "(parler|parlons|discuter|discutons|régler|réglons|règle|continuer|continuons|poursuivre|poursuivons|"
    "échanger|échangeons|résoudre|résolvons|arranger|arrangeons|expliquer|s explique|s expliquer|expliquions|parle|"
    "passons|passer|basculons|basculer|"
    "installons nous|"
    "retrouvons nous|voyons|voir|suite|traiter|finir|plus rapide|plus simple|plus pratique|plus facile|"
    "plus vite|mieux|rapidement|facilement|disponibles|disponible|aider|gérer|convenir|s arranger|clarifier|"
    "préférable|préfère|préférons|répondons)"
)
DENIAL = Denial(
    no=(
        "(ne|n|pas|jamais|sans|ni|aucun|aucune|inutile|interdit|interdits|interdite|éviter|évitez|lieu|"
        "plutôt que|impossible|plus)"
    ),
    small=(
        "(nous|vous|me|te|se|on|pouvons|pouvez|peux|peut|pouvoir|devons|devez|autorisés|autorisé|possible|"
        "permis|de|d|des|du|le|la|les|un|une|par|via|sur|au|avec|en|pas|plus|jamais|ni|et|ou|"
        "traitons|répondons|répondre|traiter|communiquer|contacter|joindre|appeler|écrire|demande|demandes|offrons|"
        "proposons|assurons|fournir|donner|donnons|utiliser|avons|avez|besoin|acceptons|accepter|rembourser|"
        "remboursons|effectuons|gérons|gérer|commande|commandes|aucun|aucune|service|support|assistance|echanges|"
        "échanges|échanger|discuter|parler|est|sommes|le|notre|nos|votre|vos|passer|aider|régler|suivi|contact|"
        "vendre|vendons|faire|paiement|paiements|téléphone|courriel|mail|e|email|sortir|envoyer|être|soit|rien|"
        "numéro|aucunement|ici|poursuivre|continuer|autorisée|prévu|nécessaire|photos|photo|images|vidéo|clients|"
        "expédier)"
    ),
)
PROHIBITION = (
    "(amazon|règles|règlement|politique|plateforme) .. (interdit|interdisent|proscrit|n autorise|n autorisent|"
    "ne permet|ne permettent|empêche)"
)
_THIRD = (
    "(transporteur|livreur|chauffeur|coursier|facteur|gardien|gardienne|chronopost|colissimo|dhl|ups|gls|dpd|fedex|"
    "poste|amazon|"
    "fabricant|banque|mondial relay|constructeur)"
)

CONTACT = listed(
    yes=f"""
        (appelle|téléphone|rappelle) (nous|moi)
        (canal|groupe|numéro|compte|page|profil|contact|service) (sur|de) {_APP}
        (canal|groupe|numéro|compte|page|profil|contact|service) {_APP}
        {_WRITE} .. {_BY} .. {_WAY}
        {_WRITE} .. (directement|en dehors|hors|ailleurs|autrement)
        (appelez|appeler|téléphonez|téléphoner|rappelez|rappelle|sonnez) (nous|moi|notre|mon|
            directement|au|quand|sans)
        (nous|me|m) (appeler|téléphoner|rappeler|joindre au|joindre par|passer un coup)
        (appeler|appelez|composez|composer|contactez|contacter|joindre|joignez) .. (notre|nos|mon|
            directement) .. (bureau|atelier|numéro|service|magasin|boutique|technicien|portable|ligne|standard|
            équipe|gérant) .. (au|par|directement|téléphone)
        (passez|passer|donnez|donner|coup) .. (coup de fil|coup de téléphone|fil)
        {_SEND} .. (mail|email|e mail|courriel|sms|texto|message privé|mp|message sur|message via|vocal)
        {_SEND} .. (par|via|sur|à|dans|en) .. ({_MAIL}|{_APP}|sms|portable|mp|texto)
        {_SEND} .. (notre|nos|mon|ma) .. (adresse|mail|messagerie|e mail|boîte|email|courriel)
        {_TALK} .. (par|via|sur|au|avec|en|de|dans|une|un) .. ({_MAIL}|téléphone|{_APP}|sms|visio|visioconférence|
            appel|vidéo|vive voix|texto|portable|mp)
        {_TALK} .. (en privé|ailleurs|en dehors d ici|autre canal|de vive voix|hors ligne|hors d ici|
            directement entre)
        (par|via|avec) {_APP}
        sur (whatsapp~|whats app|telegram~|messenger~|fb|skype|viber|google meet|wechat~|snapchat~|discord|imessage~|
            facetime~|teams|zoom|signal)
        (par|via) (téléphone|mail|courriel|e mail|sms|email) .. (serait|sera|ira|plus vite|plus simple|plus rapide|
            mieux)
        (par|via) (téléphone|mail|courriel|e mail|sms|email) (nous|je|on|c est|est plus)
        (notre|nos|mon|ma|mes) ({_APP}|{_MAIL}|numéro|portable|téléphone|coordonnées|ligne|ligne directe|standard|
            adresse mail|contact|contacts|mobile|hotline|adresse de contact)
        (en privé|en mp|ailleurs|hors d ici|de vive voix) .. (discuter|parler|écrire|contacter|écrivez|contactez|
            régler|arranger|continuer|échanger)
        (directement) .. (contacter|écrire|joindre|appeler|contactez|écrivez)
        (préfère|préférons|préférable|mieux|simple|rapide|vite) .. (téléphone|appel|visio|visioconférence|{_APP}|
            vive voix|mail|appeler|courriel)
        (ajoutez|ajouter|retrouvez|cherchez|rejoignez|retrouver) .. (nous|moi) .. (sur|via|dans) .. {_APP}
        (mon|notre|nos) (gérant|technicien|atelier|bureau) .. (joignable|au téléphone|par téléphone)
        (on s appelle|on se téléphone|on s appelait|si on s appelait|appelons nous|téléphonons nous)
        (notre|nos) .. (téléphonique|téléphoniques)
        (écrivez|écris|écrire|envoyez|envoie|adressez|répond|répondons|réponds|contactez|contacter|contacte|joindre|
            mail|transmettez|passez) .. (arobase|arobas|chez gmail|chez orange|chez hotmail|chez free)
        demandez .. (au|le) (standard|comptoir|guichet)
        (faites|fais) (moi|nous) signe (sur|au|par|à)
        (vous nous|vous me) (appeliez|téléphoniez|contactiez|écriviez)
        j attends .. (appel|coup de fil)
    """,
    unless=f"""
        (fournisseur|entrepôt|usine) .. (email|e mail|mail|correo|courriel|answers|answer|replies|risponde|antwortet|
            répond|responda|responde)
        (written|write|wrote|scritto|geschrieben|écrit|escrito) .. (fournisseur|entrepôt|usine)
        {DENIAL.of(f"({_MAIL}|téléphone|sms|{_APP}|appeler|appelez|appels|appel|téléphoner|téléphonique|écrire)")}
        {DENIAL.of("(contacter|contactez|écrivez|dehors|hors|privé|directement|ailleurs|visio|vidéo|joindre)")}
        {PROHIBITION}
        {_THIRD} .. (appelle|appellera|appeler|contacte|contactera|contacter|téléphone|téléphonera|enverra|envoie|
            vous joindra|joindre|peut)
        (avez|as|aviez|aviez) .. (écrit|appelé|téléphoné|contacté|envoyé|laissé)
        (merci|remercions|remercie) (pour|de) (votre|ton) (mail|courriel|appel|e mail|email|message)
        (mail|courriel|e mail|email) (d amazon|envoyé par amazon)
        (qu|que|uniquement|seulement|exclusivement) (ici|dans ce fil|dans cette|sur amazon|via amazon|par message)
        (appelez|appeler|contactez|contacter|adressez|joindre|écrivez) .. (fabricant|constructeur|transporteur|
            livreur|chronopost|colissimo|la poste|marque|banque|amazon)
        (notifications|compatible|préinstallé|appels entrants|affiche)
        (application|appli|compatible) .. (téléphone|portable|mobile|android|iphone)
        (pas|plus) (joignable|joignables)
        (suite à|après|lors de|depuis) .. (échange|appel|entretien|conversation) (téléphonique|d hier|de ce)
        (rappelle|rappelons|rappeler) (que|qu|la|le|les)
        (vous|elle|il|appli|application) .. (demande|demandera|affiche) .. (numéro|téléphone|mail)
        (service client|service clients|assistance) (d amazon|amazon)
        (hotline|numéro|ligne|service|standard) (du fabricant|du transporteur|du constructeur|de la marque|
            de la poste|de chronopost)
    """,
)

CALL = listed(
    yes="""
        (dites|dis) (moi|nous) .. (quand|à quelle heure) .. (appeler|appelle|téléphoner|rappeler)
        (vous|te) (appelle|appelons|appellerai|appellerons|rappelle|rappelons|rappellerai|rappellerons|téléphone|
            téléphonons|téléphonerai|téléphonerons|passe un coup|passons un coup|passerai un)
        (nous|je|technicien|collègue|on|conseiller|équipe|gérant|patron|peut|puis|pouvons|pourrions|pourrais|souhaite|
            veux|voulons|souhaitons) .. (vous|t) (appeler|rappeler|téléphoner|joindre par téléphone|
            avoir au téléphone)
        (donnez|donne|donner|laissez|laisser|envoyez|envoyer|transmettez|transmettre|communiquez|communiquer|indiquez|
            indiquer|fournissez|fournir|écrivez|besoin|faut|avoir|quel est|manque|passez|laisse|envoie) .. (votre|
            ton|un|vos) (numéro|téléphone|portable|numéro de téléphone|numéro de portable|coordonnées téléphoniques|
            mobile|contact whatsapp|numéro whatsapp)
        (quel|à quel|sur quel) numéro .. (joindre|appeler|rappeler|vous)
        (faire|faisons|organiser|organisons|planifier|planifions|fixer|fixons|prévoir|proposer|propose|proposons|
            caler) .. (appel|visio|visioconférence|appel vidéo|rendez vous téléphonique|call|entretien téléphonique)
        (appel vidéo|visioconférence|visio|appel téléphonique|rendez vous téléphonique|
            entretien téléphonique) .. (avec|ensemble|pour|nous|demain|plus|serait|rapide)
        (parler|discuter|parlons|discutons) .. (au téléphone|par téléphone|de vive voix)
        quand .. (vous appeler|vous joindre|vous rappeler)
    """,
    unless=f"""
        {DENIAL.of("(appeler|rappeler|téléphoner|téléphone|appel|appels|visio|numéro|portable|joindre|appelons)")}
        {DENIAL.of("(vidéo|téléphonique|coordonnées)")}
        (qu|que|uniquement|seulement|exclusivement) (ici|dans ce fil|dans cette|sur amazon|via amazon|par message)
        {_THIRD} .. (appelle|appellera|appeler|contacte|contactera|contacter|besoin|demande|téléphone|téléphonera|
            exige|joindre)
        (dans|sur) votre compte amazon
        (rappelle|rappelons|rappeler) (que|qu|la|le|les)
        {PROHIBITION}
        numéro de (suivi|commande|colis|tva|série|lot|carte|votre carte|compte|votre compte|sécurité)
    """,
)
