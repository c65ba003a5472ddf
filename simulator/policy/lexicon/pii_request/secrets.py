"""What a buyer keeps for herself, however it is paraphrased, and the many ways to ask for something: one sentence has both.

Words only; what an order needs, or a product has, is taken back.
"""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.phrases import Lexicon

SECRET: Lexicon = {
    "en": listed(
        yes="""
            last (4|four|three|3|two) (of|on|from) (your|the)
            (three|3|four|4|sixteen|16|last|long) (digits|digit|number|figures|numbers) ... (card|back|front|reverse|strip|social|
                account)
            (digits|number|numbers|figures|code) ... (back|front|reverse|flip side|rear|strip) ... (card|it)
            (long number|sixteen digits|16 digits|card number|card numbers|card details|card info|full card|cvv|cvc|
                signature strip|when it runs out|when it expires|valid until|expiry of your|security number)
            (digits|pin|numbers) ... (card|social|account)
            (the|that|your) card s (number|pin|code|expiry)
            (which|what|your) bank (are|do|is|s|account|details|name|branch|you)
            where ... (bank|banking)
            (name of your bank|your bank s name|branch code|bank s name|name of the bank)
            (digits|numbers|number|code) ... (texted|text message|sms|by text|on your screen|in the app)
            (a|any|best) (good|best|convenient|daytime) number
            good number for you
            (valid|government|official) (id|identification|passport|licence)
            (a|any|best|good|daytime|evening|which) (contact|phone|mobile|telephone|cell|daytime|evening) number
            (photo|picture|photograph|scan|image|copy) of (it|the card|your card|both sides|your id|yourself) ... (card|digits|face|id|
                covered|visible|holding|front|back)
            (own|prove) ... card
            (some|any|photo|valid) (identification|id)
            identification
            (you|do you) bank (at|with)
            name on the account
            (sort code|account number|routing number|iban|swift|bank details|bank statement|online banking)
            (sign in|signin|log in|login|logon) (details|data|info|information|name|credentials|and)
            (username|user name) and (password|pass)
            (log|logging|sign|signing|get) (in|into) ... your account
            (code|pin|number) ... (just sent|we sent|been sent|sent to your|sent you|texted|you received|you just received|
                you get|arrives|arrived|shows up|pops up|came through|from the text|in the text|from the sms)
            (one time|verification|confirmation|two factor|six digit|6 digit) (code|password|passcode|pin)
            selfie
            (proof|evidence) ... (identity|who you are|address|age|residence|id|income)
            (driving licence|driver s license|drivers license|driving license|licence|passport|identity card|id card|photo id|
                government id|your id|id document|identity document|utility bill|council tax bill|tax return|payslip|pay slip|
                wage slip|birth certificate|residence permit|citizenship)
            (date|year|place|day|month|town) (of birth|of your birth|you were born)
            (when|where|what year|which year) ... born
            (birthday|birth date|birthdate|dob|d o b)
            (maiden name|mother s name|first pet|security question|secret question|secret answer)
            (social security|social insurance|national insurance|ni number|ssn|social|tax number|tax id)
            (your age|marital status|your religion|your salary|your income|your employer)
            (old are you|are you married|do you earn)
            your (email|e mail|mail address|email address|phone|
                phone number|mobile|mobile number|cell|cell number|number|landline|telephone|telephone number|contact number)
            (own|personal|private|home|real) (email|e mail|phone|number|mobile|mail address)
            (email|number|phone) ... (you use|of yours|your own) (privately|at home|outside)
            (what|which) (number|email|phone|address) ... (reach you|get you|contact you|call you|you at|you on)
        """,
        unless="""
            (order|product|serial|tracking|model|batch|lot|vat|item|part|imei|reference|invoice|customer|registration|article|
                return|rma|shipment|flat|house|door|plate|apartment|street|page) (number|no|code|id|numbers|digits)
            (to|onto|into|via|with) (your|the|that|same|original) (card|credit card|debit card|account|bank account|inbox)
            in your account (under|you|page|settings|on|at|there|and)
            (collect|collecting|pick it up|pick up|pickup|post office|locker|take your|bring your|at the counter)
            (big enough|enough for|room for|space for|fits|holds|wide|slim|compartment)
            (they|carrier|courier) (have|has|already have) your
            (amazon account|imei|in your amazon)
            (refund|refunded|credited|money|charged|statement) ... (card|account|bank)
            (card|account) you (paid|used) ... (automatically|within|days)
            (bank|card issuer) (may|will|might|can|takes|needs|has|usually|should|could)
            (holder|cover|case|sleeve|wallet|protector|reader|stand|pocket|slot|charger|screen|bluetooth|compatible|fits|notification|
                settings|app|router|wifi|wi fi|hotspot|network|padlock|alarm|safe|device|camera|menu|manual|product|tin|box|battery)
            (engrave|engraving|engraved|embroidered|embroidery|print|printed|personalise|personalised|inscription|bracelet|poster|
                cake|banner|present|gift|party|happy|greeting|in time for)
            (driver|courier|postman|amazon|carrier) ... (checks|check|checked|asks|ask|sees|verifies|requires)
            (thank|thanks|got|received|replied|read) ... your (email|e mail|mail|message|phone|number)
            (your) (phone|mobile|cell) (is|has|case|model|with|s|into|near|to|and|screen|supports|must|needs|should|on|off|will)
            (t|not|never|no|without|nobody|none|avoid|stop|nothing) ... (need|needs|ask|asking|send|share|give|tell|post|required|necessary|
                sending|sharing|store|see|want|write|give out|reveal|quote|provide)
            (never|not|t|no need) ... (card|bank|password|id|passport|details|number|phone)
            (we|i) (have|had|checked|see|saw|still have) ... your (number|phone|email)
            (our|my) (number|email|phone|mobile|private|personal|own)
            your (email|e mail|mail|message) (about|regarding|of|from|reached|arrived|came|on|dated|yesterday|today)
            (checked|verified|asked) ... (driver|courier|amazon|bank)
            number plate
            (app|website|device|watch|software|form|page|program) (asks|ask|wants|will ask)
            (vat|invoice|plate)
        """,
    ),
    "it": listed(
        yes="""
            (cifre|numeri) ... (sms|messaggio|telefono)
            (tre|3|sedici|16|ultime|quattro|prime|sei) (cifre|numeri) ... (carta|retro|dietro|fronte|conto)
            (cifre|numero|numeri|codice|scadenza|pin) ... (carta|retro|dietro)
            (sedici cifre|cvv|cvc|dati della carta|numero lungo|scadenza della carta|iban|coordinate bancarie|numero di conto)
            (in che|quale|presso quale|che) banca
            banca ... (ha il conto|appoggia|intestato)
            intestat* ... (conto|iban)
            (ultime|prime) quattro cifre
            un numero (di telefono|a cui|dove|per)
            (dà|dia|lascia|lasci) un numero
            documento (valido|di riconoscimento|in corso)
            utente e
            (credenziali|nome utente e password|utente e password|dati di accesso|dati di login|password)
            (entro|entriamo|accedo|accediamo|accedere) ... suo account
            (codice|numero) ... (appena arrivato|arrivato per|arriva per|ricevuto|riceverà|inviato|mandato|per sms|via sms|sul telefono)
            (codice di verifica|codice monouso|codice di conferma|otp)
            selfie
            (documento|carta d identità|patente|passaporto|tessera sanitaria|permesso di soggiorno|bolletta|busta paga|
                dichiarazione dei redditi|prova di residenza|certificato di nascita|documenti)
            (data|luogo|anno|giorno) di nascita
            (quando|dove|anno|giorno) ... (nato|nata)
            (cognome da nubile|cognome da ragazza|nome da ragazza|domanda di sicurezza|compleanno)
            (quanti anni|sua età|tua età|stato civile|suo stipendio)
            (suo|tuo|vostro|sua|tua|un suo|proprio) (numero|cellulare|telefono|telefonino|fisso|recapito|recapito telefonico|
                indirizzo email|indirizzo mail|indirizzo di posta|indirizzo e mail|email|e mail|mail|contatto)
            (mail|email|e mail|posta|numero|cellulare|indirizzo di posta|telefono|posta elettronica) ... (personale|privato|privata|di casa)
        """,
        unless="""
            (numero|codice) (d ordine|dell ordine|di serie|seriale|di tracciamento|di lotto|di modello|civico|di spedizione|articolo|ordine)
            (sulla|alla|sul|nella|con la|al|nel) (sua|tua|stessa|suo|tuo|medesima|carta usata|carta utilizzata|conto|carta con)
            (rimborso|accredito|riaccredito|importo|rimborsato|torna) ... (carta|conto)
            (custodia|cover|porta|portafoglio|caricatore|schermo|bluetooth|compatibile|app|router|wifi|wi fi|rete|impostazioni|
                cassaforte|lucchetto|dispositivo|confezione|barattolo|scatola|prodotto)
            (incidere|incisione|ricamare|ricamo|stampare|stampa|personalizzare|targhetta|torta|festa|regalo|auguri|bracciale|braccialetto)
            (corriere|autista|postino|amazon|banca) ... (chiede|controlla|verifica|chiederà|può)
            (grazie|ricevuto|ricevuta|risposta|risposto) ... (mail|email|numero|messaggio)
            (non|mai|né|senza|nessun|inutile) ... (serve|servono|invii|mandi|occorre|occorrono|chiediamo|bisogno|condivida|comunichi|scriva|
                dia|necessario|inviare|chiederemo|fornire|dare|inviarci|mandarci)
            (mail|email|messaggio) ... (arrivata|arrivato|ricevuta|giunta)
            (nostro|nostra|mio|mia) (numero|mail|email|recapito)
            (partita iva|iva|postepay~)
            documento (di trasporto|fiscale|pdf|allegato)
            (fattura|fatturazione) ... (documento|fiscale)
        """,
    ),
    "de": listed(
        yes="""
            (ziffern|zahlen|stellen|zahlenfolge) ... (sms|code|nachricht|handy|karte)
            (drei|3|sechzehn|16|letzten|vier|sechs|6) (ziffern|zahlen|stellen|nummern) ... (karte|hinten|rückseite|konto|vorne)
            (ziffern|nummer|zahlen|code|pin|prüfnummer) ... (karte|rückseite|hinten)
            (lange nummer|sechzehnstellige|dreistellige|kartennummer|kartendaten|cvv|cvc|iban|kontonummer|bankverbindung|
                bankdaten|ablaufdatum der karte|gültigkeit der karte)
            (haben|eine|gibt) ... nummer ... (unter der|erreichen|besprechen)
            (gültigen|gültiger|amtlichen) (ausweis|pass|lichtbildausweis)
            (welcher|welche|welchem) (bank|sparkasse|kreditinstitut)
            (konto|bankkonto) ... (läuft|lautet|inhaber|geführt)
            (zugangsdaten|anmeldedaten|logindaten|login|passwort|kennwort|benutzername|nutzername)
            (logge|loggen|melde|melden|gehe) ... ihr konto
            (code|pin|nummer|tan|zahl) ... (gekommen|geschickt|zugeschickt|erhalten|bekommen|per sms|aufs handy|auf ihr handy|auf dein handy|
                gesendet|gesandt|eingegangen|ankommt|kommt)
            (bestätigungscode|verifizierungscode|einmalcode|sicherheitscode|sms code)
            selfie
            (ausweis|personalausweis|ausweiskopie|perso|reisepass|führerschein|führerscheins|meldebescheinigung|stromrechnung|
                gehaltsabrechnung|lohnzettel|steuerbescheid|geburtsurkunde|identitätsnachweis|adressnachweis|nachweis ihrer identität|
                aufenthaltstitel|lichtbildausweis)
            (geburtsdatum|geburtstag|geburtsjahr|geburtsort|geburtsname)
            (wann|wo|welchem jahr) ... geboren
            (mädchenname|mädchennamen|geburtsnamen|sicherheitsfrage|sozialversicherungsnummer|steuer id)
            (wie alt|ihr alter|dein alter|familienstand|ihr gehalt)
            (ihre|deine|eine|ihrer|deiner) (private|privaten|eigene|persönliche|direkte|echte) (mail|email|e mail|mailadresse|emailadresse|
                nummer|handynummer|telefonnummer|adresse|mobilnummer)
            (ihre|deine|ihrer|deiner|ihr|dein) (telefonnummer|handynummer|mobilnummer|rufnummer|festnetznummer|mailadresse|emailadresse|
                e mail adresse|nummer|handy|telefon)
            (unter|auf) (welcher|welchem) (handynummer|telefonnummer|nummer|rufnummer|mailadresse|handy) ... (sie|du|privat)
        """,
        unless="""
            (bestellnummer|seriennummer|sendungsnummer|artikelnummer|modellnummer|chargennummer|hausnummer|rechnungsnummer|auftragsnummer)
            (auf|über|mit|an|zu|per) (ihr|ihre|ihrem|dieselbe|dasselbe|die|das|dem) (konto|karte|kreditkarte|bankkonto|
                verwendete|ursprüngliche|zahlungsmittel|handy|mail|email|mailadresse)
            (erstattung|geld|betrag|gutschrift|rückzahlung|gutgeschrieben|gebucht) ... (auf ihrem|ihrem konto|ihre karte|zurück)
            (hülle|etui|ladekabel|bildschirm|bluetooth|kompatibel|app|router|wlan|netzwerk|einstellungen|menü|gerät|kamera|schloss|
                tresor|dose|packung|produkt|akku|halterung|ladegerät|koppeln)
            (gravur|gravieren|besticken|stickerei|drucken|aufdruck|personalisieren|armband|torte|party|geschenk|pünktlich|rechtzeitig|
                alles gute|glückwunsch)
            (fahrer|zusteller|bote|bank|amazon|postbote) ... (prüft|fragt|verlangt|kontrolliert|braucht|bucht|kann)
            (danke|dank|erhalten|antwort|bezug) ... (mail|email|nummer|nachricht)
            (nicht|nie|niemals|kein|keine|keinen|keinerlei|ohne|weder) ... (nötig|nennen|senden|schicken|brauchen|benötigen|angeben|mitteilen|
                fragen|notwendig|erforderlich|übermitteln|preisgeben)
            (schicken|senden|nennen|geben|brauchen|benötigen|fragen) ... (nicht|nie|kein|keine|keinen|niemals|keinerlei)
            (unsere|meine|unserer|meiner) (nummer|telefonnummer|mailadresse|private|persönliche)
            (ihre|deine) (mail|email|nachricht) (zum|zur|vom|bezüglich|wegen|kam|ist)
            (ust|umsatzsteuer|kennzeichen)
        """,
    ),
    "fr": listed(
        yes="""
            (chiffres) ... (sms|message|texto)
            (trois|3|seize|16|quatre|derniers|premiers|six) (chiffres|numéros) ... (carte|dos|verso|derrière|compte)
            (chiffres|numéro|code|date d expiration|expiration|pin) ... (carte|dos|verso)
            (seize chiffres|cryptogramme|cvv|cvc|numéro de carte|rib|iban|coordonnées bancaires|numéro de compte|code confidentiel)
            (quelle|votre|dans quelle|chez quelle) banque
            titulaire ... (compte|iban)
            (quatre|4) derniers chiffres
            auriez vous un numéro
            un numéro (de téléphone|où|pour)
            (identifiants|identifiant|mot de passe|codes d accès|login|nom d utilisateur)
            (connecter|connecterai|connecte|accéder) ... votre compte
            (code|numéro) ... (venez de recevoir|reçu|recevez|recevrez|envoyé|arrive|par sms|sur votre téléphone|sur votre portable)
            (code de vérification|code de confirmation|code à usage unique)
            selfie
            (pièce d identité|carte d identité|passeport|permis de conduire|permis|justificatif|quittance|facture d électricité|
                fiche de paie|bulletin de salaire|avis d imposition|acte de naissance|titre de séjour|preuve d identité|cni)
            (date|lieu|année|jour) de naissance
            (né|née) (le|en|où|quand)
            (quand|où|quelle année|quel jour) ... (né|née)
            (nom de jeune fille|question secrète|numéro de sécurité sociale|numéro de sécu|anniversaire)
            (quel âge|votre âge|situation familiale|votre salaire)
            (votre|ton|un) (numéro|portable|téléphone|mobile|fixe|adresse mail|adresse e mail|adresse email|mail|courriel|email|e mail|
                numéro de téléphone|numéro de portable)
            (mail|courriel|e mail|email|numéro|portable|adresse|téléphone) (personnel|personnelle|privé|privée|perso)
        """,
        unless="""
            écrivez
            (numéro|code) (de commande|de suivi|de série|de lot|de colis|postal|de modèle|d article|de rue|de facture|du portail|du digicode)
            (sur|vers|à|avec|par) (votre|la|le|ta) (carte utilisée|carte qui|même carte|carte d origine|compte|carte|boîte mail|messagerie)
            (remboursement|remboursé|recrédité|crédité|revient|montant) ... (carte|compte)
            (coque|étui|chargeur|écran|bluetooth|compatible|appli|application|box|wifi|routeur|réseau|réglages|caméra|cadenas|coffre|
                appareil|boîte de|pot|produit|batterie|support)
            (graver|gravure|broder|broderie|imprimer|personnaliser|gâteau|fête|cadeau|bracelet|joyeux|souhaitons)
            (livreur|facteur|transporteur|amazon|banque) ... (vérifie|demande|contrôle|demandera|peut)
            (merci|reçu|réponse|répondu) ... (mail|courriel|message|numéro)
            (ne|n|pas|jamais|sans|aucun|aucune|inutile|surtout pas|ni) ... (besoin|envoyez|envoyer|communiquez|donnez|demandons|nécessaire|
                partagez|transmettre|transmettez|demanderons|fournir|faut|donner)
            (notre|nos|mon|ma) (numéro|mail|portable|adresse|courriel)
            votre (mail|courriel|message) (sur|concernant|du|de|au sujet|à propos|nous)
            (tva|siret|plaque)
        """,
    ),
    "es": listed(
        yes="""
            (dígitos|cifras|números) ... (sms|mensaje|atrás)
            (tres|3|dieciséis|16|cuatro|últimos|primeros|seis) (dígitos|cifras|números) ... (tarjeta|reverso|dorso|atrás|cuenta)
            (dígitos|número|cifras|código|caducidad|vencimiento|pin|clave) ... (tarjeta|reverso|dorso)
            (dieciséis dígitos|cvv|cvc|iban|clabe|número de cuenta|datos bancarios|datos de la tarjeta|número largo)
            (qué|cuál|cual|en qué) banco
            titular ... (cuenta|iban)
            (cuatro|4) últimos (dígitos|números)
            (da|deja|pasa) un número
            documento (válido|oficial|en vigor|vigente)
            (usuario y contraseña|contraseña|credenciales|datos de acceso|clave de acceso|usuario y clave)
            (entro|entrar|entramos|accedo|acceder) ... su cuenta
            (código|clave|número) ... (acaba de|llegar|llegó|llegado|recibió|recibido|recibir|enviado|mandado|por sms|al móvil|al celular)
            (código de verificación|código de confirmación|código de un solo uso)
            selfie
            (dni|nie|pasaporte|carné|carnet|licencia de conducir|permiso de conducir|documento de identidad|su documento|cédula|ine|
                recibo de la luz|recibo de luz|nómina|declaración de la renta|partida de nacimiento|permiso de residencia|
                comprobante de domicilio|prueba de identidad|identificación oficial)
            (fecha|lugar|año|día) de nacimiento
            (cuándo|cuando|dónde|qué año|qué día) ... nació
            (apellido de soltera|pregunta de seguridad|seguridad social|cumpleaños|curp|rfc)
            (qué edad|cuántos años|su edad|estado civil|su sueldo|su salario)
            (su|tu|un) (número|móvil|celular|teléfono|fijo|correo|mail|email|correo electrónico|número de teléfono|número de móvil|cel|
                número de celular|whatsapp~)
            (correo|mail|email|número|móvil|celular|teléfono) (personal|privado|particular|propio)
        """,
        unless="""
            (escriba|escríbanos|envíe) un (correo|mail|email)
            (número|código) (de pedido|de serie|de seguimiento|de lote|postal|de modelo|de artículo|de portal|de factura|del portal|de piso)
            (en|a|con|hacia|al) (su|la|el|tu|mismo|misma) (tarjeta con|misma tarjeta|cuenta|tarjeta|medio de pago|correo|mail|email|tarjeta que)
            (reembolso|devolución|abono|dinero|importe|devuelto) ... (tarjeta|cuenta)
            (funda|cargador|pantalla|bluetooth|compatible|app|aplicación|router|wifi|red|ajustes|cámara|candado|caja fuerte|dispositivo|
                bote|lata|producto|batería|soporte|sirve a su)
            (grabar|grabado|grabamos|bordar|bordado|imprimir|personalizar|tarta|fiesta|regalo|pulsera|feliz)
            (repartidor|cartero|transportista|amazon|banco) ... (comprueba|pide|verifica|pedirá|puede)
            (gracias|recibido|recibí|respuesta|respondo) ... (correo|mail|mensaje|número)
            (no|nunca|sin|ni|ningún|ninguna|jamás|tampoco) ... (necesitamos|necesita|envíe|mande|pedimos|comparta|dé|hace falta|escriba|
                enviar|mandar|facilite|indique|pediremos|haga falta|nos envíe|nos mande)
            (nuestro|mi|nuestra) (número|correo|teléfono|dirección)
            su (correo|mail|email|mensaje) (sobre|del|de|acerca|nos|llegó)
            (nif|cif|iva|matrícula)
        """,
    ),
}

ASKING: Lexicon = {
    "en": listed(
        yes="""
            (read|dictate|send|sending|give|tell|telling|told|provide|share|forward|need|needed|needs|require|required|requires|want|enter|write|
                upload|confirm|supply|submit|attach|reply|have|know|let|what|what s|whats|which|when|where|how|may|can|could|would|get|pass|state|
                mention|indicate|type|specify|request|asking|waiting|missing|include|post|photograph|scan|note|please|pls|plz|quote|verify|snap|take|
                kindly|drop|show|see|sight|help|like|just|is|look|prove|must|hand over|fill|put|we ll|i ll|before|d|ring me|as part of|until|unless)
            (your|you) ?
        """,
    ),
    "it": listed(
        yes="""
            (mandi|manda|mandare|mandarci|mandarmi|invii|invia|inviare|inviarci|inviarmi|dia|dare|darci|darmi|dammi|dacci|fornisca|fornirci|
                comunichi|comunicare|comunicarci|comunicaci|scriva|scriverci|scrivimi|indichi|indicarci|confermi|serve|servono|servirebbe|
                servirebbero|occorre|occorrono|bisogno|alleghi|allegare|carichi|può|potrebbe|puoi|qual|quale|quali|che|dove|quando|vorremmo|
                vorrei|manca|mancano|condivida|giri|detti|lasci|lascia|lasciarmi|foto|copia|fotocopia|scansione|gentilmente|cortesemente|
                avere|faccia|facci|passi|dica|dimmi|dirci|mostri|mostrare|vedere|verificare|scrive|per cortesia|ho|quanti|per favore|inserisca|riporti|dà|date|ha|hai)
            (suo|sua|suoi|tuo|tua) ?
        """,
    ),
    "de": listed(
        yes="""
            (senden|sende|schicken|schick|schickt|geben|gib|nennen|nenne|mitteilen|teilen|brauchen|brauche|bräuchte|bräuchten|benötigen|
                benötige|möchten|möchte|angeben|eingeben|schreiben|schreib|hochladen|bestätigen|übermitteln|verraten|durchgeben|lautet|wie|
                welche|welcher|welchem|wann|wo|wer|fehlt|fehlen|erforderlich|notwendig|nötig|zukommen|lassen|bitte|bitten|foto|kopie|scan|bild|
                verlangen|haben|bekommen|erhalten|dürfte|dürfen|darf|kann|können|könnten|würden|sagen|sag|zeigen|sehen|prüfen|muss|vorlegen|diktieren|hinterlassen|
                bei|was|helfen|wäre|sind|mir|uns)
            (ihre|ihr|ihren|deine|dein|ihrer) ?
        """,
    ),
    "fr": listed(
        yes="""
            (envoyez|envoyer|envoie|donnez|donner|donne|fournissez|fournir|communiquez|communiquer|transmettez|transmettre|indiquez|indiquer|
                précisez|préciser|confirmez|confirmer|faut|faudrait|besoin|manque|manquent|joindre|joignez|pouvez|pourriez|puis|quel|quelle|quels|
                où|quand|comment|merci|laissez|laisser|dites|dire|parvenir|voir|vérifier|dois|faites|faire|photo|copie|scan|avoir|aurais|aurait|nécessaire|
                s il vous plaît|svp|souhaitons|aimerais|partagez|passez|montrez|écrivez|saisissez|en quelle|dans quelle|avez|êtes|auriez|auras|possible)
            (votre|vos|ton|ta) ?
        """,
    ),
    "es": listed(
        yes="""
            (envíe|envíenos|envíeme|enviar|enviarnos|mande|mándenos|mándeme|mándame|manda|mandar|dé|deme|denos|dar|darnos|facilite|facilítenos|
                indique|indíquenos|diga|díganos|dígame|decir|decirme|comparta|escriba|necesito|necesitamos|necesitaría|necesitaríamos|falta|
                faltan|faltaría|hace falta|puede|podría|puedes|qué|cuál|cual|cuándo|dónde|en qué|confirme|adjunte|adjuntar|suba|pase|páseme|pásenos|
                pasa|pásame|deje|déjeme|por favor|foto|copia|escaneo|quisiera|quisiéramos|tener|comuníquenos|muestre|tomar|requerimos|
                solicitamos|ver|verificar|tengo|me da|nos da|ponga|cuántos|tiene|tendría)
            (su|sus|tu) ?
        """,
    ),
}
