"""Parts of an invitation to leave, in French: a way out, a place, a paper, money, and what is said beside them."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.off_platform.french import DENIAL, PROHIBITION

_APP = "(whatsapp~|whats app|telegram~|messenger~|skype|viber|facetime~|discord|google meet|threema|snapchat~|wechat~)"
_SOCIAL = "(instagram~|insta|facebook~|twitter|snap|tiktok|linkedin~)"
_WIRE = (
    "(téléphone|tél|bigophone|portable|mobile|sms|texto|appel|appel vidéo|visio|visioconférence|mail|email|e mail|"
    "courriel|mél|message privé|mp|message vocal|vive voix|fixe|coup de fil|bout du fil|vidéo)"
)
_OUR = "(notre|nos|mon|ma|mes)"
_THIRD = (
    "(livreur|transporteur|chauffeur|gardien|gardienne|facteur|coursier|dhl|ups|gls|dpd|chronopost|colissimo|"
    "mondial relay|la poste|"
    "bureau de poste|fabricant|constructeur|marque|banque|assurance|police|éditeur|médecin|électricien|voisin|"
    "voisine|fournisseur|service client amazon|point relais|installateur|gendarmerie)"
)
_PLACES = (
    "(site|site internet|boutique|magasin|boutique en ligne|atelier|bureau|bureaux|local|espace client|portail|"
    "formulaire|page|boîte mail|boîte|messagerie|chat|tchat|showroom|comptoir|sav|plateforme|e shop)"
)
_MONEY = (
    "(paypal~|virement|lydia|paylib|wero|espèces|liquide|chèque|western union|revolut|bitcoin|mandat|notre compte|"
    "mon compte|entre proches|pcs|sumup|cash|leetchi)"
)
_DENIED = f"({_WIRE}|{_APP}|numéro|appeler|téléphoner|dehors|directement|ailleurs)"

PARTS = {
    "way_out": listed(
        yes=f"""
            {_APP}
            (réponds|répondons|répond|écrire|écrivez|écris|parler|parlons|discuter|discutons|message|messages|mp|dm|
                envoyez|
                envoyer|contacter|contactez|contacte|joindre|continuer|continuons|règle|régler|demande) .. {_SOCIAL}
            (avez vous|vous avez|t as|tu as|êtes vous sur) {_SOCIAL}
            (mon|notre|son) (06|07|zéro six)
            (plutôt|mieux|plus vite|plus simple|plus rapide|joignable|joignables) .. {_SOCIAL}
            (sur|via|par) (signal|teams|zoom|fb|slack)
            (par|au|via|un|une|petit|en|à l|mon|notre|court|rapide|bref) {_WIRE}
            (visio|visioconférence|visiophonie|appel vidéo)
            (téléphonez|téléphoner|téléphone moi|téléphone nous|appelez moi|appelez nous|nous appeler|m appeler|
                rappelle moi|rappelle nous|rappelez|rappeler|rappellerai|coup de fil|appelle moi|bigophone|répondeur)
            (je|j|nous|on|moi) (vous|t|te) (appelle|appellerai|appelons|appellerons|rappelle|rappellerai|rappelons|
                rappellerons|téléphone|téléphonerai|téléphonons|passe un coup|passerai un coup)
            (vous|t|te) (appeler|téléphoner|passer un coup de fil|passer un coup de téléphone)
            (technicien|collègue|conseiller|conseillère|patron|gérant|associé|responsable|mari|femme|frère) .. (vous|
                te|
                t) (appellera|appelle|rappellera|rappelle|téléphonera|téléphone)
            (avez vous|vous avez|t as|tu as|êtes vous sur) {_APP}
            {_OUR} .. (mail|courriel|boîte mail|adresse mail|numéro|téléphone|portable|fixe|ligne|coordonnées|
                standard)
        """,
        unless=f"""
            (notification|notifications|touche|bouton|icône|symbole|compatible|préinstallé|coque|batterie|écran|
                bluetooth|chargeur|support|casque|écouteurs|roman|film|sonnerie|réglages|vitre)
            (appelle|appellera|contactera|contacte|téléphonera|préviendra) .. {_THIRD}
            {_THIRD} .. (appelle|appellera|contacte|contactera|téléphone|téléphonera|numéro|sms|prévient|mail|joindre|
                joindra|appeler|téléphoner|contacter)
            (application|appli|compatible|disponible|paramètres|menu|réglages) .. (téléphone|sms|portable|mobile)
            (pas|plus) .. (joignable|joignables)
            (rappelle|rappelons|rappeler) (que|qu|la|le|les)
            (numéro|téléphone|appelez|appeler|contactez|contacter|joindre|portable|mail|ligne) .. {_THIRD}
            (d|chez) amazon
            (application|appli|imprimante|caméra|montre|appareil|balance) .. (réclame|demande|exige|veut|demandera)
            vous (préviendra|avertira|notifiera) (par|d|au)
            {DENIAL.of(_DENIED)}
            {DENIAL.after(_DENIED)}
            (ne|n|ni) .. (numéro|appeler|téléphone|appels) .. (messagerie|ici|ni)
            (nous avez envoyé|qu ici|aussi ici|envoyer ici|vidéo du|vidéo de|de vidéo|entrepôt au téléphone|
                uniquement ici)
            (avez|aviez|as) .. (écrit|appelé|téléphoné|envoyé|signalé|joint)
            (votre|ton|vos) (mail|courriel|e mail|email|appel|message|portable|mobile|téléphone)
            (code|numéro de série|chiffres|rib|iban|tva|siret)
            (suivez|abonnez|suivre)
            (avons|ai) (appelé|téléphoné|parlé|écrit|joint) .. (entrepôt|fournisseur|transporteur|collègue|atelier)
        """,
    ),
    "elsewhere": listed(
        yes="""
            (ailleurs|autre part|autre canal|autres canaux|autre moyen|autre messagerie|hors d ici|hors de ce site|
                en dehors|en privé|plus privé|là bas|endroit plus|tête à tête)
            (lit|lisent|surveille|espionne|écoute) .. (plateforme|amazon|échanges)
        """,
        unless=f"""
            {DENIAL.of("(ailleurs|dehors|privé)")}
            (acheté|achetée|commandé|rangé|posé|poser|installer|placez|accrocher) .. (ailleurs|dehors)
            d ailleurs
            par ailleurs
        """,
    ),
    "own_place": listed(
        yes=f"""
            {_OUR} {_PLACES}
            {_OUR} (propre|petite|petit|nouveau|nouvelle) {_PLACES}
            (passez|passer|venez|viens|venir|déposez|poussez) .. (magasin|boutique|atelier|bureau|locaux|chez nous|
                comptoir|nous voir)
            (tapez|taper|cherchez|chercher|recherchez|cherche) .. (nom|internet|google|net|web|atelier|boutique|
                enseigne|nous)
            (au|notre) siège
            (boutique en ligne|site|site internet|e shop) à (notre|mon) nom
            google
            (flashez|scannez|flasher|scanner|scanne|flashe) .. (code|qr)
            (qr|qr code) .. (couvercle|boîte|carte|tchat|chat|carton|équipe)
            (trouver|trouvez|retrouver|retrouvez|trouverez) .. (internet|en ligne|sur le net|facilement|sur la toile)
        """,
        unless=f"""
            google (home|assistant|play|fit|maps|tv|nest|pay|wallet|chromecast)
            {DENIAL.of(f"({_PLACES}|google|chercher)")}
            {_THIRD}
            page (vendeur|du vendeur|de vendeur)
            {_PLACES} (dit|disait|indique|indiquait|précise|précisait|mentionne|annonce) (que|bien|encore|pourtant|
                les droits|les frais|la livraison)
            (écrit|indiqué|précisé|marqué|mentionné|affiché) (que|sur {_OUR} {_PLACES} que)
            (boutique|magasin|page|vitrine|site|compte|portail|espace client) (sur|d) amazon
            (sur|via|par) (le site d|l application d|votre compte) amazon
            (boutique|magasin) amazon
            (bureau|bureaux|boutique|magasin|atelier|showroom|locaux) (est|sont|sera|seront|était|reste|restera) (fermé|
                fermés|fermée|ouvert|ouverts|ouverte)
            site de (production|fabrication|stockage|lyon|paris|lille|nantes)
            (retourné|retournée|renvoyé|renvoyée|réexpédié|réexpédiée|ramené|ramenée|repart|partira) .. (atelier|
                entrepôt|magasin|boutique|bureau)
            (étiquette de retour|wifi|appli|application|appairer|configuration|mode d emploi)
            {_OUR} (entrepôt|atelier|magasin|bureau|sav|dépôt) (a|est|va|vérifie|vérifiera|contrôle|confirme|répond|
                ont)
            (parti|partie|arrivé|arrivée|retour|revenu|revenue|contrôlé|testé) .. (entrepôt|atelier)
            (rentré|arrivé|parti|sorti|vérifié|contrôlé|revenu) .. (notre|nos)
        """,
    ),
    "paper": listed(
        yes="""
            (carte de visite|carte glissée|petite carte|carte jointe|carton|dépliant|prospectus|notice|facture|
                bon de livraison|bordereau|le reçu|votre reçu|ticket de caisse|étiquette|couvercle|boîte|autocollant|
                    verso|
                dos de la carte|pièce jointe|pdf|en tête|signature|profil|emballage|colis|livret|feuillet|mot joint)
        """,
        unless=f"""
            {_THIRD}
            (numéro de série|numéro de commande|numéro de lot|adresse de retour|tva|siret|adresse de livraison|
                chiffres|carte bancaire|votre carte|mot de passe|numéro de suivi|montage|carte bleue)
            {DENIAL.of("(numéro|adresse|téléphone|coordonnées|mail)")}
        """,
    ),
    "outside_money": listed(
        yes=f"""
            {_MONEY}
        """,
        unless=f"""
            {DENIAL.of(f"({_MONEY}|payer|virements)")}
            (avez|as|aviez) (payé|réglé|utilisé|choisi)
            chèque cadeau
            (rendu|remboursé|recrédité|crédité|reversé) .. votre compte paypal~
            sur paypal~ .. (apparaît|apparaissent|figure|figurent|reste|restent)
            (n existe|n existent|n est pas|n est plus|impossible|interdit)
            (rib|iban|numéro de compte|titulaire|pièce d identité|carte d identité|coordonnées bancaires|naissance|
                chiffres)
            (amazon|banque) .. (vire|rembourse|crédite|virement)
            (retirez|fermez|supprimez|avis|réclamation) .. (virement|verse|paypal~)
            (savon|gel|lessive|produit|cristaux|crayon|métal|refroidissement|niveau) .. liquide
            liquide (vaisselle|de|pour|physiologique|lave)
        """,
    ),
    "way_round": listed(
        yes="""
            (achat|vente|commande) (direct|directe|privé|privée)
            (directement|en direct|en privé|entre nous|entre vous et moi|sans la plateforme|sans amazon|sans passer|
                sans intermédiaire|sans le site|hors plateforme|hors amazon|hors site|en dehors|contourner|contournant|
                la commission|les commissions|les frais d amazon|de gré à gré|à l amiable|officieusement|
                sous le manteau|de la main à la main)
        """,
        unless=f"""
            {DENIAL.of("(directement|dehors|privé|direct|contourner)")}
            {_THIRD}
            directement (sous|sur|dans|derrière|à côté|au dessus|au soleil|à la prise|ici|d amazon|à amazon|sur amazon|
                chez vous|depuis votre|à votre domicile|via ce|sur votre)
            (acheté|achetée|expédié|expédiée|livré|livrée|commandé|arrive|arrivera) .. (directement|en direct)
            entre nous soit dit
            (amazon) (prélève|retient)
            (en dehors) (de la garantie|des heures|de l ue|du délai|des horaires|de la maison)
            (remboursement|remboursé|crédité|recrédité) .. directement
        """,
    ),
    "turn": listed(
        yes="""
            (écrivez|écrire|écris|écrivez moi|contactez|contacter|contacte|parler|parle|parlons|en parler|discuter|
                discutons|expliquer|explique|expliquera|expliquerai|poursuivre|poursuivons|continue|continuer|
                continuons|passer|passons|passera|basculons|régler|réglons|ajoute|ajoutez|rejoins|rejoignez|retrouve|
                retrouvez|trouver|mieux|plutôt|simple|rapide|vite|facile|pratique|préfère|préférons|préférez|envoyez|
                envoyer|envoie|adressez|transmettez|puis je|peux|répondons|réponds|technicien|collègue|lis|
                ce soir|appelez|appeler|appelle|rappelle|voyons|montrer|serait|serions|joindre|
                joignable|aider|donne|donnez|laissez|suite|utilisez|échanger|échangeons|avez vous|
                pourrait|pourrions|regarder|ensemble|vous avez|as tu|tu as|vous montre)
        """,
    ),
    "use": listed(
        yes="""
            (passez|passer|venez|venir|viens|apportez|apporter|déposez|échange|échangeons|échangera|commandez|
                commander|achetez|acheter|ticket|inscrivez|inscrire|chargez|déposer|trouver|trouverez|trouvez|écrivez|
                écrire|contactez|formulaire|allez|visitez|rendez vous|économisez|là bas|réclamez|réservez|
                adressez|traitons|discuter|remplissez|utilisez|retirer|récupérer|chercher|essayer|gérons|gère|passent)
            (poussez|servez vous)
            (via|par|sur|depuis) (notre|mon|nos) (propre|nouveau|site|site internet|boutique|boutique en ligne|portail|
                formulaire|espace|page|chat|tchat|plateforme|e shop|messagerie|boîte)
        """,
    ),
    "reach": listed(
        yes="""
            (le|un) numéro (est|figure|se|y|vient|apparaît|pour|sur|et)
            (numéro de téléphone|notre numéro|mon numéro|notre téléphone|au téléphone|par téléphone|mon portable|
                notre portable|nos coordonnées|mes coordonnées|toutes les coordonnées|contact|adresse mail|
                adresse e mail|courriel|mail|email|e mail|notre site|appelez|appeler|écrivez nous|écrivez moi|contactez|
                nous contacter|nous joindre|me joindre|nous trouver|whatsapp~|notre adresse|mon adresse|le mien)
            l adresse (figure|se trouve|y est|au dos|pour nous)
        """,
        unless=f"""
            {_THIRD}
            (votre mail|votre courriel|votre message|entrepôt au téléphone|adresse de livraison|votre adresse|
                votre numéro|commande|série|tva|retour|ici|mot de passe|chiffres|étiquette)
        """,
    ),
    "pay": listed(
        yes="""
            (payer|payez|paye|paiement|régler|réglez|règlement|solde|différence|supplément|envoyez|envoyer|faire|
                faites|rembourser|rembourse|remboursement|argent|montant|verser|versez|mieux|plus vite|rapide|pouvez|
                préfère|acceptons|acompte|port|complément|enlèvement|retrait)
        """,
    ),
    "trade": listed(
        yes="""
            (achetez|acheter|commandez|commander|annulez|annuler|annule|arrangeons|arranger|arrange|accord|entendre|
                entendons|réglons|régler (ça|cela|tout|entre|le solde|la différence|à)|règle ça|on règle|résolvons|
                    résoudre|vendre|vendons|vends|contactez|contacter|écrivez|
                adressez|parlez|payez|payer|gagnerez|économisez|économiserez|remise|prix|moins cher|traitons|traiter|
                gérer|remboursement|échange|remplacement|venez|passez|affaire|convenir|à moins|de moins|gagnerez|
                    dix pour cent|
                quinze pour cent|vingt pour cent|cinq pour cent)
        """,
    ),
    "goes_on": listed(
        yes="""
            (échangeons|échange|remplaçons|réparons|répondons)
            (appelle|appelons|appellerai|appellerons|rappelle|rappelons|rappellerai|appeler|rappeler|téléphone|parler|
                parlons|discuter|whatsapp~|continuer|poursuivre|vive voix|expliquer|explique|plus clair|directement|
                joindre|là bas|rappellera)
        """,
        unless=f"""
            {_THIRD}
            (téléphone|portable) (personnel|pour le)
        """,
    ),
    "third_party": listed(
        yes="""
            (fabricant|garantie|constructeur|marque|service après vente de|sav de)
        """,
    ),
    "ourselves": listed(
        yes="""
            (nous|notre|nos|moi|mon|ma|mes)
        """,
    ),
    "stays": listed(
        yes=f"""
            comme (convenu|discuté|dit|promis|évoqué)
            (n|ne) (envoyez|payez|versez|virez|envoyer|payer) (pas|jamais|rien) .. (dehors|hors|ailleurs)
            vous avez (maintenant|désormais|déjà) .. par (email|e mail|courriel|mail)
            (n est|n était|n a jamais été) pas (nous|à nous|la nôtre|le nôtre)
            faux (compte|profil|site)
            (avons|sommes) .. (convenu|discuté|parlé)
            (suivez nous|suis nous|abonnez vous)
            (écrivez|répondez|restons|restez|continuons|répondre|écrire|indiquer|indiquez) .. (ici|
                sur cette messagerie|dans ce fil|dans cette conversation|via amazon|sur amazon|à ce message|par ici)
            (uniquement|seulement|exclusivement) .. (ici|amazon|messagerie|écrit)
            {PROHIBITION}
            {_THIRD} .. (site|numéro|service|sav|ligne)
            (vous demandez|vous nous demandez|vous me demandez|vous demandiez|vous proposez|vous suggérez) .. (si|de|
                à)
            (votre|ton) (idée|proposition|souhait|suggestion) (de|d|que)
            (votre|vos) (demande|proposition|idée|question|souhait) .. (pas|impossible|refuser|malheureusement)
            {_THIRD} .. (vous joindre|vous contacter|vous appeler|vous appellera|vous téléphonera|pu vous|
                au téléphone)
            (sac|sacoche) messenger
            (seize chiffres|trois chiffres|numéro de carte)
        """,
        unless="""
            (contactez|écrivez|appelez|joignez) (nous|moi) .. (mail|téléphone|whatsapp~|telegram~|directement)
            (écrivez|message|contactez) .. (instagram~|facebook~|insta|telegram~|tiktok)
            (instagram~|facebook~|insta|telegram~|tiktok) .. (écrivez|message|contactez)
            (mais|donc|alors) .. (google|carte|site|whatsapp~|téléphone|appelez|numéro|mail|facture|boîte)
            ici .. (pas|rarement|jamais|lourd|lent|compliqué|peu)
            (pas|rarement|peu|plutôt que) .. ici
        """,
    ),
}
