"""What a buyer keeps for herself, and the ways to ask for something, in French."""

from simulator.policy.lexicon.listing import listed

SECRET = listed(
    yes="""
        (chiffres) .. (sms|message|texto)
        (trois|3|seize|16|quatre|derniers|premiers|six) (chiffres|numéros) .. (carte|dos|verso|derrière|compte)
        (chiffres|date d expiration|expiration|pin) .. (carte|dos|verso)
        (numéro|code) .. (votre carte|de la carte|ta carte|carte bancaire|carte bleue|carte de crédit)
        (êtes vous|vous êtes|tu es|t es|es tu) sur (facebook~|instagram~|insta|tiktok|whatsapp~|linkedin~|snap)
        (seize chiffres|cryptogramme|cvv|cvc|numéro de carte|rib|iban|coordonnées bancaires|numéro de compte|
            code confidentiel)
        (quelle|dans quelle|chez quelle) banque
        (nom|adresse|coordonnées) de (votre|ta) banque
        titulaire .. (compte|iban)
        (quatre|4) derniers (chiffres|numéros)
        derniers chiffres
        auriez vous un numéro
        adresse (mail|e mail|email) (à vous|à toi|bien à vous)
        (quel|quelle) (numéro|adresse|portable|mail) (de téléphone|de portable|mail|avez|as|e mail)
        (quel|quelle) (numéro|portable|téléphone|mobile|fixe|ligne) .. (vous|te) (joindre|appeler|contacter|rappeler)
        un numéro (de téléphone|où|pour)
        (identifiants|identifiant|mot de passe|codes d accès|login|nom d utilisateur)
        (connecter|connecterai|connecte|accéder) .. votre compte
        (code|numéro) .. (venez de recevoir|reçu|recevez|recevrez|envoyé|arrive|par sms|sur votre téléphone|
            sur votre portable)
        (code de vérification|code de confirmation|code à usage unique)
        selfie
        (pièce d identité|carte d identité|passeport|permis de conduire|permis|quittance|
            facture d électricité|fiche de paie|bulletin de salaire|avis d imposition|acte de naissance|
            titre de séjour|preuve d identité|cni)
        (justificatif|justificatifs|attestation) (de|d) (domicile|identité|revenus|revenu|résidence|banque|salaire|
            naissance|adresse|paiement bancaire|compte)
        (date|lieu|année|jour) de naissance
        née (le|en|quand)
        (votre|ton|un) (06|07)
        (êtes|êtes vous|es|es tu|été) (né|née)
        (nom de jeune fille|question secrète|numéro de sécurité sociale|numéro de sécu|anniversaire)
        (quel âge|quel est votre âge|indiquez votre âge|situation familiale|votre salaire)
        un (numéro|portable|téléphone|numéro de téléphone|numéro de portable)
        (votre|ton) (numéro|adresse mail|adresse e mail|adresse email|mail|courriel|
            email|e mail|numéro de téléphone|numéro de portable)
        (donnez|donne|laissez|laisse|communiquez|indiquez|transmettez|filez|file|envoyez|envoie) (moi|nous) (votre|
            ton|un) (portable|téléphone|mobile|fixe)
        (votre|ton|ta|vos) (insta|instagram~|facebook~|whatsapp~|tiktok|snap|telegram~|profil facebook|compte facebook|
            page facebook|profil instagram|compte instagram|pseudo)
        (mail|courriel|e mail|email|numéro|portable|adresse|téléphone) (personnel|personnelle|privé|privée|perso)
    """,
    unless="""
        (oublié|reset|réinitialis*)
        écrivez
        (numéro|code) (de commande|de suivi|de série|de lot|de colis|postal|de modèle|d article|de rue|de facture|
            du portail|du digicode)
        (sur|vers|à|avec|par) (votre|la|le|ta) (carte utilisée|carte qui|même carte|carte d origine|compte|carte|
            boîte mail)
        (remboursement|remboursé|recrédité|crédité|revient|montant) .. (carte|compte)
        (coque|étui|chargeur|écran|bluetooth|compatible|appli|application|box|wifi|routeur|réseau|réglages|caméra|
            cadenas|coffre|appareil|boîte de|pot|produit|batterie|support)
        (graver|gravure|broder|broderie|imprimer|personnaliser|gâteau|fête|cadeau|bracelet|joyeux|souhaitons)
        (livreur|facteur|transporteur|amazon|banque|dhl|dpd|coursier) .. (votre|ton) (numéro|portable|téléphone|mail|
            compte|carte|pièce)
        (livreur|facteur|transporteur|amazon|banque) .. (vérifie|demande|contrôle|demandera|peut)
        (merci|reçu|réponse|répondu) .. (mail|courriel|message|numéro)
        (ne|n|pas|jamais|sans|aucun|aucune|inutile|surtout pas|ni) .. (besoin|envoyez|envoyer|communiquez|donnez|
            demandons|nécessaire|partagez|transmettre|transmettez|demanderons|fournir|faut|donner)
        (ne|n|jamais|aucun) .. (demand*|exig*)
        (notre|nos|mon|ma|mes) .. (perso|personnel|personnelle|privé|privée)
        carte (mère|son|réseau|électronique|sd|mémoire|graphique|cadeau)
        (notre|nos|mon|ma) (numéro|mail|portable|adresse|courriel)
        votre (mail|courriel|message) (sur|concernant|du|de|au sujet|à propos|nous)
        (tva|siret|plaque)
    """,
)

ASKING = listed(
    yes="""
        (envoyez|envoyer|envoie|donnez|donner|donne|fournissez|fournir|communiquez|communiquer|transmettez|transmettre|
            indiquez|indiquer|précisez|préciser|confirmez|confirmer|faut|faudrait|besoin|manque|manquent|joindre|
            joignez|pouvez|pourriez|puis|quel|quelle|quels|où|quand|comment|merci|laissez|laisser|dites|dire|parvenir|
            voir|vérifier|dois|faites|faire|photo|copie|scan|avoir|aurais|aurait|nécessaire|s il vous plaît|svp|
            souhaitons|aimerais|partagez|passez|montrez|écrivez|saisissez|en quelle|dans quelle|avez|êtes|auriez|auras|
            possible)
        (votre|vos|ton|ta) .. ?
        (c est quoi|c est quel|sous quel|laisse moi|file moi|dis moi|donne moi)
    """,
)
