"""Drawing a buyer to a shop of one's own, past the marketplace's till, or to an address to be found, in French."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.off_platform.french import DENIAL, PROHIBITION

_SHOP = (
    "(site|site web|site internet|boutique en ligne|page facebook|page instagram|"
    "compte instagram|compte facebook|webshop|formulaire|formulaire de contact|portail|magasin en ligne|"
    "e shop|eshop|chat|tchat|"
    "e boutique|domaine|profil instagram|profil facebook|adresse web|page d accueil|page web|espace client)"
)
_PAPER = (
    "(couvercle|boîte|carton|facture|colis|emballage|paquet|carte|bon de livraison|étiquette|notice|prospectus|"
    "flyer|ticket|reçu|bordereau|dépliant|livret|dos|autocollant|bon|enveloppe|carte de visite|encart|"
    "mode d emploi|sachet|fiche|produit|signature|"
    "profil vendeur|profil|feuille|couvercle|brochure|mentions légales)"
)
_REACH = (
    "(adresse|mail|e mail|email|courriel|numéro|coordonnées|contact|contacts|téléphone|site|nous joindre|"
    "nous contacter|nous écrire|nous trouver|nous appeler|nos infos|nom de la boutique|me joindre)"
)

POINTER = listed(
    yes=f"""
        (sur|dans|via) google
        (sur|notre|via) (ebay|etsy|shopify|vinted|aliexpress|temu|wallapop|leboncoin|kleinanzeigen|subito|rakuten|
            cdiscount)
        (notre|nos|mon|ma) {_SHOP}
        (notre|nos|mon|ma) (propre|nouveau|nouvelle|petite) {_SHOP}
        formulaire .. (de|du|sur) .. (site|boutique|page)
        {_REACH} .. (sur|dans|à l intérieur|au dos|figure|au bas|en bas) .. {_PAPER}
        (sur|dans|au dos) .. {_PAPER} .. (trouverez|trouvez|trouves|figure|figurent|il y a|est indiqué|
            sont indiqués|est indiquée|est inscrit|verrez|vous avez) .. {_REACH}
        (scannez|scanner|flashez|scanne) .. (qr|code)
        (googlez|googler|googlisez|cherchez|cherche|recherchez|chercher|rechercher|tapez|taper|trouvez|trouver|
            trouverez|trouve|entrez) .. (google|internet|le net|web|en ligne|moteur de recherche|la toile)
        (googlez|googler|googlisez) .. (nous|notre|nom|boutique|société)
        (cherchez|recherchez|trouvez|retrouvez|trouverez|retrouverez|trouver) (nous|notre|moi) .. (sur|en ligne|avec|
            sous)
        nous trouverez .. (facilement|internet|en ligne|google|sous|sur)
        {_REACH} .. (mais|cependant|toutefois|pourtant) .. {_PAPER}
        {_REACH} .. (mais|cependant|toutefois|pourtant) .. (dans|sur|au dos de|à l intérieur de) (le|la|l|votre|
            notre) {_PAPER}
        (facile|faciles|facilement) .. (trouver|trouvable|trouvables|trouve)
        (nom|enseigne|marque) .. (boutique|société|magasin|entreprise) .. (point|suivi|google|internet|en ligne)
        (notre|nos|mon|mes) (adresse|numéro|coordonnées|contact|mail) .. (pièce jointe|photo|image|pdf|fichier)
        (photo|image|pièce jointe) .. (notre|nos|mon|mes) (adresse|numéro|coordonnées|contact|mail)
    """,
    unless=f"""
        google (home|assistant|play|fit|maps|tv|nest|pay|wallet|calendar|lens|chromecast|cast|account|drive)
        (votre|ton) (mail|e mail|email|courriel|message)
        (page|site|boutique) (dit|disait|indique|indiquait|précise|précisait|mentionne|annonce|affirme) (que|
            bien|encore|pourtant|les droits|les frais|la livraison)
        (écrit|indiqué|précisé|marqué|mentionné|affiché) (que|sur (notre|nos|mon|ma) (page|site|boutique) que)
        {DENIAL.of(f"({_SHOP}|notre|google|facile)")}
        (adresse|numéro|code) (de livraison|de retour|de série|de commande|de suivi|de lot|de modèle|de facturation|
            d expédition|de l expéditeur|postale|de colis|de tva|de facture|de référence|du modèle|du lot)
        (votre|ton) (adresse|numéro)
        (fabricant|constructeur|transporteur)
        site (de|d) (production|fabrication|stockage|préparation|expédition|lyon|paris|lille|nantes|montage)
        (site|numéro|hotline|page|formulaire|service|assistance|ligne|portail) (du|de la|de|d|des) (fabricant|
            transporteur|marque|constructeur|chronopost|colissimo|poste|dhl|ups|gls|dpd|amazon|mondial)
        (boutique|page|vitrine) (sur amazon|amazon)
        (sur|chez) amazon
    """,
)

_MONEY = (
    "(paypal~|virement|virement bancaire|chèque|espèces|liquide|western union|revolut|lydia|paylib|bitcoin|"
    "mandat|notre compte|wise|wero|carte cadeau hors|entre proches|crypto)"
)

PAYMENT = listed(
    yes=f"""
        (je|nous|on) vous (vire|virons|virerai|virerons)
        (payer|payez|paie|paye|paiement|régler|réglez|règlement|rembourser|remboursons|rembourse|remboursement|
            rembourserai|rembourserons|somme|montant|différence|argent|envoyer|envoyez|verser|versons|versez|
            transférer|solde) .. (par|via|avec|sur|en|au|un) .. {_MONEY}
        (par|via|avec|sur) (paypal~|virement|virement bancaire|lydia|western union)
        (faire|faisons|fais|ferai|ferons|faites|effectuer|effectuons|envoyons|un) (un|par|le) (virement|chèque)
        (notre|mon|votre) (paypal~|compte paypal|lydia)
        (verse|versons|verser|vire|virons|virer|transfère|transférons|transférer|envoie|envoyons) .. (sur votre compte|
            sur ton compte|sur un compte)
        en (espèces|liquide)
        (argent|billets|espèces) .. (enveloppe|colis)
        (payer|payez|régler|réglez) directement
    """,
    unless=f"""
        (iban|rib|coordonnées bancaires|compte) .. (vire|virons|virerai|virerons)
        {DENIAL.of(f"({_MONEY}|payer|rembourser|rembourse|remboursons|remboursements|paiements)")}
        (avez|as) (payé|réglé)
        chèque cadeau
        (rendu|remboursé|recrédité|crédité|reversé) .. votre compte paypal~
        sur paypal~ .. (apparaît|apparaissent|figure|figurent|reste|restent)
        (n existe|n existent|n est pas (possible|accepté|prévu|proposé)|n est plus|impossible)
        (iban|rib|coordonnées bancaires) .. (virement|compte)
        amazon .. (rembourse|accepte|verse|effectue|virera)
        {PROHIBITION}
    """,
)

_OFF = "(amazon|plateforme|la plateforme|marketplace|la marketplace|cette plateforme)"

DEAL = listed(
    yes=f"""
        (commandez|commande|commander|achetez|achète|acheter|commandes|commandant|achetant|achats|prenez|réglons|
            régler|réglez|arrangeons|vendre) .. (directement|en direct|direct|en privé) .. (chez nous|sur notre|
            à notre|auprès|avec nous|à nous|chez|entre|dans notre|par nous)
        (commandez|commander|achetez|acheter|commande) (directement|en direct)
        (directement|en direct) (chez nous|sur notre|auprès de nous|avec nous|avec moi|à notre|entre nous|
            à la boutique|à l atelier)
        (sans|contourner|éviter|contournant|évitant|contournons|évitons|court circuiter) .. {_OFF}
        sans (passer|intermédiaire|ouvrir|que amazon|qu amazon|commission|les frais|en parler)
        (en dehors|hors|à l extérieur|dehors) (d|de|du|de la|{_OFF}) .. {_OFF}
        hors {_OFF}
        (hors|en dehors) (plateforme|amazon)
        (arrang*|régl*|convenir|convenons|accord|conclu*|reste|restera|secret|affaire|affaires|faisons|traitons|
            directement) entre (nous|vous et nous|vous et moi|nous deux)
        entre (vous et moi|nous deux)
        (à l amiable|accord|arrangement|arrangeons|arranger) .. (directement|sans amazon|privé|entre nous|hors|
            sans passer)
        amazon .. (n a pas|ne doit|n en saura|ne saura|n est pas obligé|n a rien|ne doit pas|pas besoin) .. (savoir|
            apprendre|voir|courant|mêlé)
        (moins cher|réduction|remise|économisez|économiserez|moins|meilleur prix|prix plus bas) .. (directement|
            sur notre site|sur notre boutique|sans amazon|en direct)
        (moins cher|meilleur prix|prix plus bas|économisez|économiserez) .. chez nous
        (prochaine fois|prochaine commande|à l avenir|prochains achats|prochaines commandes|dorénavant|
            prochain achat) .. (directement|en direct)
        (prochaine fois|à l avenir|dorénavant|la fois prochaine) .. (commandez|achetez|passez|venez|adressez|
            écrivez) .. (
            chez nous|à nous|par nous|notre)
        (annulez|annuler) .. (amazon|ici|commande) .. (directement|chez nous|sur notre)
        (dans le dos|derrière le dos) (d|de)
        (inutile|pas besoin|plus besoin|évitez) (de|d) passer par (ici|amazon|la plateforme|ce site)
        (prix|tarifs|moins cher|moins chers|moins chère) .. (qu ici|que sur amazon|que sur la plateforme)
        sans que (amazon|la marketplace|la plateforme)
    """,
    unless=f"""
        {DENIAL.of("(dehors|hors|directement|direct|privé|contourner|vendre|vendons|accord)")}
        (acheté|achetés|commandé|vendu) .. (dehors|hors|directement)
        {PROHIBITION}
        directement .. (amazon|ici|fabricant|transporteur|dans ce|votre compte|sur cette)
        (dehors|hors) .. (est|sont|serait) (interdit|interdits|interdite|contraire|contraires|pas)
    """,
)

LURES = listed(
    yes="""
        (hésitez|hésite|hésiter) pas à .. (appeler|téléphoner|passer un coup|visiter notre|envoyer un mail|
            envoyer un sms)
        (ici|ce fil) .. (mais|donc|alors) .. (appelez|écrivez nous à|par mail|whatsapp|google|notre site|directement)
    """,
)
