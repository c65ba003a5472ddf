"""Drawing a buyer away, in French.

Phrases only; that a complete migration message may do it is the predicate's.
"""

from simulator.policy.lexicon.listing import Denial, listed

_APP = (
    "(whatsapp~|whats app|telegram~|messenger~|instagram~|insta|facebook~|fb|skype|viber|wechat~|snapchat~|discord|linkedin~|"
    "imessage~|facetime~|tiktok|teams|zoom|signal)"
)
_MAIL = "(mail|email|e mail|courriel|mél|adresse mail|adresse e mail|adresse email|messagerie personnelle|adresse électronique)"
_LINE = (
    "(téléphone|tél|portable|mobile|fixe|sms|texto|appel|message privé|mp|dm|visio|visioconférence|appel vidéo|vidéo|numéro|fax|vive voix|privé|"
    "message vocal|standard|ligne directe|hotline)"
)
_WAY = f"({_MAIL}|{_LINE}|{_APP})"
_BY = "(par|via|sur|au|à|avec|en|de|dans|depuis|à l|à notre)"
_WRITE = (
    "(écrivez nous|écrivez moi|écris nous|écris moi|écrivez|nous écrire|m écrire|contactez nous|contactez moi|contacte nous|contacte moi|contactez|nous contacter|me contacter|joignez nous|joindre|nous joindre|me joindre|"
    "joignable|joignables|retrouvez nous|retrouvez moi|nous retrouver|rejoignez nous|nous trouver|trouvez nous|répondez nous|répondez moi|adressez vous|vous adresser|atteindre|contact)"
)
_SEND = (
    "(envoyez|envoyer|envoie|envoyez nous|envoyez moi|transmettez|transmettre|faites parvenir|faire parvenir|faites nous|adressez|adresser|transférez|transférer|expédiez|laissez|faites moi|envoyez les|passez|lâchez)"
)
_TALK = (
    "(parler|parlons|discuter|discutons|régler|réglons|règle|continuer|continuons|poursuivre|poursuivons|échanger|échangeons|résoudre|résolvons|arranger|arrangeons|expliquer|passons|passer|basculons|basculer|installons nous|"
    "retrouvons nous|voyons|voir|suite|traiter|finir|plus rapide|plus simple|plus pratique|plus facile|plus vite|mieux|rapidement|facilement|disponibles|disponible|aider|gérer|convenir|s arranger|clarifier|préférable|préfère|préférons|répondons)"
)
_DENIAL = Denial(
    no="(ne|n|pas|jamais|sans|ni|aucun|aucune|inutile|interdit|interdits|interdite|éviter|évitez|lieu|plutôt que|impossible|plus)",
    small="(nous|vous|me|te|se|on|pouvons|pouvez|peux|peut|pouvoir|devons|devez|autorisés|autorisé|possible|permis|de|d|des|du|le|la|les|un|une|par|via|sur|au|avec|en|pas|plus|jamais|ni|et|ou|"
    "traitons|répondons|répondre|traiter|communiquer|contacter|joindre|appeler|écrire|demande|demandes|offrons|proposons|assurons|fournir|donner|donnons|utiliser|avons|avez|besoin|acceptons|accepter|rembourser|"
    "remboursons|effectuons|gérons|gérer|commande|commandes|aucun|aucune|service|support|assistance|echanges|échanges|échanger|discuter|parler|est|sommes|le|notre|nos|votre|vos|passer|aider|régler|suivi|contact|"
    "vendre|vendons|faire|paiement|paiements|téléphone|courriel|mail|e|email|sortir|envoyer|être|soit|rien|numéro|aucunement|ici|poursuivre|continuer|autorisée|prévu|nécessaire)",
)
_PROHIBITION = "(amazon|règles|règlement|politique|plateforme) ... (interdit|interdisent|proscrit|n autorise|n autorisent|ne permet|ne permettent|empêche)"
_THIRD = "(transporteur|livreur|chauffeur|coursier|facteur|chronopost|colissimo|dhl|ups|gls|dpd|fedex|poste|amazon|fabricant|banque|mondial relay|constructeur)"

CONTACT = listed(
    yes=f"""
        {_WRITE} ... {_BY} ... {_WAY}
        {_WRITE} ... (directement|en dehors|hors|ailleurs|autrement|là bas)
        (appelez|appelle|appeler|téléphonez|téléphone|téléphoner|rappelez|rappelle|sonnez) (nous|moi|notre|mon|directement|au|le|quand|sans)
        (nous|me|m) (appeler|téléphoner|rappeler|joindre au|joindre par|passer un coup)
        (appeler|appelez|composez|composer|contactez|contacter|joindre|joignez) ... (notre|nos|mon|directement) ... (bureau|atelier|numéro|service|magasin|boutique|technicien|portable|ligne|standard|équipe|gérant) ... (au|par|directement|téléphone)
        (passez|passer|donnez|donner|coup) ... (coup de fil|coup de téléphone|fil)
        {_SEND} ... (mail|email|e mail|courriel|sms|texto|message privé|mp|message sur|message via|vocal)
        {_SEND} ... (par|via|sur|à|dans|en) ... ({_MAIL}|{_APP}|sms|portable|mp|texto)
        {_SEND} ... (notre|nos|mon|ma) ... (adresse|mail|messagerie|e mail|boîte|email|courriel)
        {_TALK} ... (par|via|sur|au|avec|en|de|dans|une|un) ... ({_MAIL}|téléphone|{_APP}|sms|visio|visioconférence|appel|vidéo|vive voix|texto|portable|mp)
        {_TALK} ... (en privé|ailleurs|en dehors d ici|autre canal|de vive voix|hors ligne|en direct|hors d ici|directement entre)
        (par|via|sur|avec) {_APP}
        (par|via) (téléphone|mail|courriel|e mail|sms|email) ... (serait|est|sera|plus|ira|nous|je|on)
        (notre|nos|mon|ma|mes) ({_APP}|{_MAIL}|numéro|portable|téléphone|coordonnées|ligne|ligne directe|standard|adresse mail|contact|contacts|mobile|hotline|adresse de contact)
        (en privé|en mp|ailleurs|hors d ici|de vive voix) ... (discuter|parler|écrire|contacter|écrivez|contactez|régler|arranger|continuer|échanger)
        (directement) ... (contacter|écrire|joindre|appeler|contactez|écrivez)
        (préfère|préférons|préférable|mieux|simple|rapide|vite) ... (téléphone|appel|visio|visioconférence|{_APP}|vive voix|mail|appeler|courriel)
        (ajoutez|ajouter|retrouvez|cherchez|rejoignez|retrouver) ... (nous|moi) ... (sur|via|dans) ... {_APP}
        (mon|notre|nos) (gérant|technicien|atelier|bureau) ... (joignable|au téléphone|par téléphone)
        j attends ... (appel|coup de fil)
    """,
    unless=f"""
        {_DENIAL.of(f"({_MAIL}|téléphone|sms|{_APP}|appeler|appelez|appels|appel|téléphoner|téléphonique|écrire|contacter|contactez|écrivez|dehors|hors|privé|directement|ailleurs|visio|vidéo|joindre)")}
        {_PROHIBITION}
        {_THIRD} ... (appelle|appellera|appeler|contacte|contactera|contacter|téléphone|téléphonera|enverra|envoie|vous joindra|joindre|peut)
        (avez|as|aviez|aviez) ... (écrit|appelé|téléphoné|contacté|envoyé|laissé)
        (merci|remercions|remercie) (pour|de) (votre|ton) (mail|courriel|appel|e mail|email|message)
        (mail|courriel|e mail|email) (d amazon|envoyé par amazon)
        (notifications|compatible|préinstallé)
        (service client|service clients|assistance) (d amazon|amazon)
        (hotline|numéro|ligne|service|standard) (du fabricant|du transporteur|du constructeur|de la marque|de la poste|de chronopost)
    """,
)

CALL = listed(
    yes="""
        (vous|te) (appelle|appelons|appellerai|appellerons|rappelle|rappelons|rappellerai|rappellerons|téléphone|téléphonons|téléphonerai|téléphonerons|passe un coup|passons un coup|passerai un)
        (nous|je|technicien|collègue|on|conseiller|équipe|gérant|patron|peut|puis|pouvons|pourrions|pourrais|souhaite|veux|voulons|souhaitons) ... (vous|t) (appeler|rappeler|téléphoner|joindre par téléphone|avoir au téléphone)
        (donnez|donne|donner|laissez|laisser|envoyez|envoyer|transmettez|transmettre|communiquez|communiquer|indiquez|indiquer|fournissez|fournir|écrivez|besoin|faut|avoir|quel est|manque|passez|laisse|envoie) ... (votre|ton|un|vos) (numéro|téléphone|portable|numéro de téléphone|numéro de portable|coordonnées téléphoniques|mobile|contact whatsapp|numéro whatsapp)
        (quel|à quel|sur quel) numéro ... (joindre|appeler|rappeler|vous)
        (faire|faisons|organiser|organisons|planifier|planifions|fixer|fixons|prévoir|proposer|propose|proposons|caler) ... (appel|visio|visioconférence|appel vidéo|rendez vous téléphonique|call|entretien téléphonique)
        (appel vidéo|visioconférence|visio|appel téléphonique|rendez vous téléphonique|entretien téléphonique) ... (avec|ensemble|pour|nous|demain|plus|serait|rapide)
        (parler|discuter|parlons|discutons) ... (au téléphone|par téléphone|de vive voix)
        quand ... (vous appeler|vous joindre|vous rappeler)
    """,
    unless=f"""
        {_DENIAL.of("(appeler|rappeler|téléphoner|téléphone|appel|appels|visio|numéro|portable|joindre|appelons|vidéo|téléphonique|coordonnées)")}
        {_THIRD} ... (appelle|appellera|appeler|contacte|contactera|contacter|besoin|demande|téléphone|téléphonera|exige|joindre)
        (dans|sur) votre compte amazon
        {_PROHIBITION}
        (suivi|commande|colis|tva|série|lot)
    """,
)

_SHOP = (
    "(site|site web|site internet|boutique en ligne|boutique|page|page facebook|page instagram|compte instagram|compte facebook|webshop|formulaire|formulaire de contact|portail|magasin en ligne|magasin|e shop|eshop|shop|chat|tchat|"
    "e boutique|domaine|profil instagram|profil facebook|adresse web|page d accueil|page web|espace client|plateforme)"
)
_PAPER = (
    "(boîte|carton|facture|colis|emballage|paquet|carte|bon de livraison|étiquette|notice|prospectus|flyer|ticket|reçu|bordereau|dépliant|livret|dos|autocollant|bon|enveloppe|carte de visite|encart|mode d emploi|sachet|fiche|produit|signature|"
    "profil vendeur|profil|feuille|couvercle|brochure|mentions légales)"
)
_REACH = "(adresse|mail|e mail|email|courriel|numéro|coordonnées|contact|contacts|téléphone|site|nous joindre|nous contacter|nous écrire|nous trouver|nous appeler|nos infos|nom de la boutique|me joindre)"

POINTER = listed(
    yes=f"""
        (notre|nos|mon|ma) {_SHOP}
        (notre|nos|mon|ma) (propre|nouveau|nouvelle|petite) {_SHOP}
        formulaire ... (de|du|sur) ... (site|boutique|page)
        {_REACH} ... (sur|dans|à l intérieur|au dos|figure|au bas|en bas) ... {_PAPER}
        (sur|dans|au dos) ... {_PAPER} ... (trouverez|trouvez|trouves|figure|figurent|il y a|est indiqué|sont indiqués|est indiquée|est inscrit|verrez|vous avez) ... {_REACH}
        (scannez|scanner|flashez|scanne) ... (qr|code)
        (googlez|googler|googlisez|cherchez|cherche|recherchez|chercher|rechercher|tapez|taper|trouvez|trouver|trouverez|trouve|entrez) ... (google|internet|le net|web|en ligne|moteur de recherche|la toile)
        (googlez|googler|googlisez) ... (nous|notre|nom|boutique|société)
        (cherchez|recherchez|trouvez|retrouvez|trouverez|retrouverez|trouver) (nous|notre|moi) ... (sur|en ligne|avec|sous)
        nous trouverez ... (facilement|internet|en ligne|google|sous|sur)
        (facile|faciles|facilement) ... (trouver|trouvable|trouvables|trouve)
        (nom|enseigne|marque) ... (boutique|société|magasin|entreprise) ... (point|suivi|google|internet|en ligne)
        point (com|fr|net|eu|shop)
        (notre|nos|mon|mes) (adresse|numéro|coordonnées|contact|mail) ... (pièce jointe|photo|image|pdf|fichier)
        (photo|image|pièce jointe) ... (notre|nos|mon|mes) (adresse|numéro|coordonnées|contact|mail)
    """,
    unless=f"""
        {_DENIAL.of(f"({_SHOP}|notre|google|facile)")}
        (adresse|numéro|code) (de livraison|de retour|de série|de commande|de suivi|de lot|de modèle|de facturation|d expédition|de l expéditeur|postale|de colis|de tva|de facture|de référence|du modèle|du lot)
        (votre|ton) (adresse|numéro)
        (site|numéro|hotline|page|formulaire|service|assistance|ligne|portail) (du|de la|de|d|des) (fabricant|transporteur|marque|constructeur|chronopost|colissimo|poste|dhl|ups|gls|dpd|amazon|mondial)
        (boutique|page|vitrine) (sur amazon|amazon)
        (sur|chez) amazon
    """,
)

_MONEY = "(paypal~|virement|virement bancaire|chèque|espèces|liquide|western union|revolut|lydia|paylib|bitcoin|mandat|rib|compte bancaire|notre compte|wise|wero|carte cadeau hors|entre proches|crypto)"

PAYMENT = listed(
    yes=f"""
        (payer|payez|paie|paye|paiement|régler|réglez|règlement|rembourser|remboursons|rembourse|remboursement|rembourserai|rembourserons|somme|montant|différence|argent|envoyer|envoyez|verser|versons|versez|transférer|solde) ... (par|via|avec|sur|en|au|un) ... {_MONEY}
        (par|via|avec|sur) (paypal~|virement|virement bancaire|lydia|western union)
        (faire|faisons|fais|ferai|ferons|faites|effectuer|effectuons|envoyons|un) (un|par|le) (virement|chèque)
        (notre|mon|votre) (paypal~|compte paypal|rib|lydia)
        en (espèces|liquide)
        (argent|billets|espèces) ... (enveloppe|colis)
        (payer|payez|régler|réglez) directement
    """,
    unless=f"""
        {_DENIAL.of(f"({_MONEY}|payer|rembourser|rembourse|remboursons|remboursements|paiements)")}
        (avez|as) (payé|réglé)
        amazon ... (rembourse|accepte|verse|effectue|virera)
        {_PROHIBITION}
    """,
)

_OFF = "(amazon|plateforme|la plateforme|marketplace|la marketplace|cette plateforme)"

DEAL = listed(
    yes=f"""
        (commandez|commande|commander|achetez|achète|acheter|commandes|commandant|achetant|achats|prenez|réglons|régler|réglez|arrangeons|vendre) ... (directement|en direct|direct|en privé) ... (chez nous|sur notre|à notre|auprès|avec nous|à nous|chez|entre|dans notre|par nous)
        (commandez|commander|achetez|acheter|commande) (directement|en direct)
        (directement|en direct) (chez nous|sur notre|auprès de nous|avec nous|avec moi|à notre|entre nous|à la boutique|à l atelier)
        (sans|contourner|éviter|contournant|évitant|contournons|évitons|court circuiter) ... {_OFF}
        sans (passer|intermédiaire|ouvrir|que amazon|qu amazon|commission|les frais|en parler)
        (en dehors|hors|à l extérieur|dehors) (d|de|du|de la|{_OFF}) ... {_OFF}
        hors {_OFF}
        (hors|en dehors) (plateforme|amazon)
        entre (nous|vous et nous|vous et moi|nous deux)
        (à l amiable|accord|arrangement|arrangeons|arranger) ... (directement|sans amazon|privé|entre nous|hors|sans passer)
        amazon ... (n a pas|ne doit|n en saura|ne saura|n est pas obligé|n a rien|ne doit pas|pas besoin) ... (savoir|apprendre|voir|courant|mêlé)
        (moins cher|réduction|remise|économisez|économiserez|moins|meilleur prix|prix plus bas) ... (directement|chez nous|sur notre|sans amazon|en direct)
        (prochaine fois|prochaine commande|à l avenir|prochains achats|prochaines commandes|dorénavant|prochain achat) ... (directement|chez nous|notre|en direct)
        (annulez|annuler) ... (amazon|ici|commande) ... (directement|chez nous|sur notre)
        (dans le dos|derrière le dos) (d|de)
        sans que (amazon|la marketplace|la plateforme)
    """,
    unless=f"""
        {_DENIAL.of("(dehors|hors|directement|direct|privé|contourner|vendre|vendons|accord)")}
        (acheté|achetés|commandé|vendu) ... (dehors|hors|directement)
        {_PROHIBITION}
        directement ... (amazon|ici|fabricant|transporteur|dans ce|votre compte|sur cette)
        (dehors|hors) ... (est|sont|serait) (interdit|interdits|interdite|contraire|contraires|pas)
    """,
)

LURES = listed(
    yes="""
        (hésitez|hésite|hésiter) pas à ... (appeler|téléphoner|passer un coup|visiter notre|envoyer un mail|envoyer un sms)
        (ici|ce fil) ... (mais|donc|alors) ... (appelez|écrivez nous à|par mail|whatsapp|google|notre site|directement)
    """,
)
