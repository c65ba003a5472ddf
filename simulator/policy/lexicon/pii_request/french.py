"""Asking for what a seller may not have, in French: what an order needs is taken back."""

from simulator.policy.lexicon.listing import Denial, listed

_ASK = (
    "(lisez|tapez|envoyez|envoyer|envoie|envoyez nous|envoyez moi|envoi|donnez|donner|donne|fournissez|fournir|"
    "fournissez nous|communiquez|communiquer|indiquez|indiquer|transmettez|transmettre|confirmez|confirmer|"
    "écrivez|écrire|besoin|faut|faudrait|nécessaire|nécessaires|nécessite|nécessitons|joignez|joindre|"
    "téléchargez|saisissez|entrez|"
    "quel|quelle|quels|quelles|voulons|souhaitons|manque|manquent|attendons|attends|merci|partagez|partager|"
    "laissez|laisser|adressez|adresser|photo|photos|copie|scan|capture|photographie|veuillez|pouvez|pourriez|"
    "requis|requise|préciser|précisez|dictez|répondez avec|avoir|recevoir|demandons|demande|faire parvenir|"
    "faites|il me faut|il nous faut|photographiez|exigeons)"
)
_HARD = (
    "(numéro de carte|numéro de votre carte|numéro de la carte|numéros de carte|carte bancaire|carte bleue|"
    "carte de crédit|carte de paiement|coordonnées de carte|coordonnées bancaires|données bancaires|"
    "cryptogramme|cvv|cvc|code de sécurité|date d expiration de|date de validité|iban|rib|bic|swift|"
    "relevé d identité|numéro de compte|compte bancaire|"
    "titulaire du compte|mot de passe|mots de passe|"
    "identifiants|identifiant|code à usage unique|code de vérification|code de validation|code reçu|"
    "code que vous avez reçu|code sms|code confidentiel|code secret|otp|carte d identité|pièce d identité|"
    "passeport|permis de conduire|permis de séjour|"
    "numéro de sécurité sociale|sécurité sociale|date de naissance|lieu de naissance|anniversaire|"
    "nom de jeune fille|justificatif de domicile|justificatif d identité|fiche de paie|carte vitale|"
    "banque en ligne|carte d assuré|avis d imposition|trois chiffres|dos de votre carte|dos de la carte|"
    "recto verso|titre de séjour|acte de naissance|code pin|cni|identité bancaire|coordonnées de votre carte)"
)
_SOFT = (
    "((adresse|mail|e mail|email|courriel|numéro|téléphone|portable|adresse mail|adresse e mail|"
    "adresse email) (personnel|personnelle|privé|privée|perso|personnels)|(votre|ton) (adresse mail|"
    "adresse e mail|adresse email|e mail|email|mail|courriel|téléphone|portable|numéro de téléphone|"
    "numéro de portable|mobile|whatsapp~|numéro whatsapp|adresse électronique)|vos coordonnées téléphoniques)"
)
_DENY = Denial(
    no="(ne|n|pas|jamais|aucun|aucune|ni|inutile)",
    small=(
        "(nous|vous|me|le|la|les|l|d|de|du|des|demandons|demanderons|demandera|demander|avons|besoin|envoyez|"
        "envoyer|communiquez|communiquer|donnez|donner|votre|vos|un|une|par|message|écrivez|pas|jamais|"
        "partagez|partager|fournir|est|sont|nécessaire|nécessaires|numéro|données|aucun|aucune|transmettez|"
        "exigeons|ni|ou|et|indiquez|voyons|votre|pour|ici|cela|coordonnées|carte)"
    ),
)
_PASSWORD = "(mot de passe|mots de passe|identifiants|code à usage unique|code de vérification|otp)"


REQUEST = listed(
    yes=f"""
        (chiffres|numéros) (de|sur) (votre|ta) carte
        {_ASK} .. {_HARD}
        {_ASK} .. (et|ou|de|du|ainsi|avec|plus) .. {_HARD}
        {_HARD} .. (s il vous plaît|svp|merci|pour procéder|afin|nécessaire|pour que|ici|requis|manque|et je|
            et nous|pour le remboursement)
        {_ASK} .. {_SOFT}
        (pourrons|pouvons|pourrai|peux|peut) .. (qu avec|qu après|que si) .. {_HARD}
        (photo|copie|scan|capture|capture d écran|photographie|image) .. (carte bancaire|carte bleue|
            carte d identité|passeport|permis|compte|relevé|pièce d identité|carte de crédit|votre carte|banque)
        (envoyez|envoyer|envoie|joindre|joignez|fournir|fournissez|transmettez|transmettre|téléverser|besoin d un|
            besoin de|faudrait|faut un|partagez) .. (relevé bancaire|relevé de compte|relevés bancaires|
            relevés de compte|extrait de compte)
        {_ASK} .. un (relevé bancaire|relevé de compte|extrait de compte)
        quand êtes vous né
        (êtes vous|es tu) (né|née)
        quel âge (avez|as)
    """,
    unless=f"""
        {_DENY.of(f"({_HARD}|{_SOFT}|données)")}
        (notre|nos|mon|ma|mes) .. (perso|personnel|personnelle|privé|privée)
        sans (que|avoir|envoyer|besoin|demander|fournir|donner) .. {_HARD}
        (sur|vers|à|avec|par) (votre|la|ta|la même) (carte|carte bancaire|carte bleue|compte|compte bancaire|
            carte de crédit|adresse mail|adresse e mail|boîte|banque|messagerie|mail|e mail|moyen)
        (sur|vers) (le|la) .. (carte|compte|moyen de paiement) .. (utilisé|utilisée|d origine|sous|dans)
        (réinitialiser|réinitialisez|changer|changez|modifier|oublié|wifi|wi fi|routeur|appareil|par défaut|
            d usine|bluetooth|réseau|jumelage|définir) .. (mot de passe|code|pin|identifiant)
        (mot de passe|code|pin|identifiant) .. (du|de la|de l|d) (routeur|appareil|caméra|cadenas|application|
            coffre|wifi|wi fi|box|serrure|réseau|valise|suivi|colis|lot|article)
        (amazon|banque) .. (demande|demandera|peut demander|exige)
        (facture|facturation) .. (tva|siret|identifiant)
        (tva|identifiant) .. facture
        (carte) (mère|électronique|réseau|cadeau|sd|mémoire|graphique|postale|de visite|de garantie|sim|de vœux|
            de remerciement|à jouer|
            d anniversaire|routière|son)
        (dans|sur|depuis|via) votre compte amazon
        (étui|porte|housse|pochette|protège) .. (passeport|carte|cartes|documents|téléphone|portable|permis|
            identité)
        (gravure|graver|broder|broderie|imprimer|impression|personnaliser|personnalisation|gravée|plaque|
            bracelet) .. (date|naissance|anniversaire|nom|prénom)
        (date|naissance|anniversaire) .. (gravure|graver|broder|broderie|imprimer|personnaliser|personnalisation|
            gravée|plaque|couverture|affiche|bracelet)
        (bon|joyeux|pour l|avant l|pour son|cadeau d|à temps pour|d) anniversaire
        (merci|remercions|reçu|réponse) .. (votre|ton) (mail|e mail|email|courriel)
        (votre|ton) (téléphone|portable|mobile) .. (compatible|modèle|charge|bluetooth|écran|est|connecte|
            application|coque)
        (modèle|compatible|connecter|chargez|marque|avec) .. (votre|ton) (téléphone|portable|mobile)
        (numéro|code) (de commande|de série|de suivi|de lot|de modèle|du lot|de colis|d article|de la commande|
            de référence)
    """,
)

TAX_NUMBER = listed(
    yes=f"""
        {_ASK} .. (numéro fiscal|numéro d identification fiscale)
        votre numéro fiscal
    """,
    unless=f"""
        (facture|tva|facturation|société|entreprise|siret|douane)
        {_DENY.of("numéro fiscal")}
    """,
)

LOGIN = listed(
    yes=f"""
        {_ASK} .. {_PASSWORD}
        (votre|vos|ton|tes) {_PASSWORD}
    """,
    unless=f"""
        {_DENY.of(_PASSWORD)}
        (mot de passe|code|identifiants) .. (routeur|appareil|caméra|cadenas|application|coffre|wifi|wi fi|box|
            serrure|réseau|valise|menu)
        (réinitialiser|réinitialisez|changer|changez|modifier|oublié|routeur|appareil|bluetooth|réseau|usine|
            application|réglages|menu) .. (mot de passe|code)
        (amazon|banque|application|appareil) (demande|demandera)
    """,
)
