"""Drawing a buyer to mail, an app or the telephone, in German, and the words the other list needs as well."""

from simulator.policy.lexicon.listing import Denial, listed

_APP = (
    "(whatsapp~|whats app|telegram~|messenger~|instagram~|insta|facebook~|fb|skype|viber|google meet|wechat~|snapchat~|"
    "discord|linkedin~|"
    "imessage~|facetime~|tiktok|teams|zoom|signal|threema~)"
)
_CHAT = (
    "(whatsapp~|whats app|telegram~|messenger~|skype|viber|google meet|wechat~|discord|imessage~|facetime~|teams|zoom|"
    "signal|threema~)"
)
_SOCIAL = "(instagram~|insta|facebook~|fb|snapchat~|linkedin~|tiktok|youtube~|pinterest~)"
_MAIL = (
    "(mail|email|e mail|mails|emails|e mails|mailadresse|emailadresse|e mailadresse|mail adresse|mailpostfach|"
    "email adresse|e mail adresse)"
)
_LINE = (
    "(telefon|telefonat|handy|mobil|festnetz|sms|anruf|hotline|videoanruf|videocall|video call|videotelefonat|"
    "videochat|"
    "videokonferenz|videogespräch|telefongespräch|fax|pn|dm|direktnachricht|privatnachricht|sprachnachricht|"
    "rückruf|call)"
)
_WAY = f"({_MAIL}|{_LINE}|{_CHAT})"
_BY = "(per|via|über|mit|unter|am|im|auf|an|in|zu|mittels|bei)"
_US = (
    "(uns|mich|unser team|unseren support|unsere technik|unser büro|unseren kundenservice|unsere werkstatt|"
    "unseren techniker)"
)
_WRITE = (
    "(umsteigen|ausweichen|schreiben|schreib|schreibt|schreibe|melden|melde|meldet|kontaktieren|kontaktier|"
    "kontaktiere|erreichen|"
    "erreicht|erreichbar|"
    "wenden|schicken|schick|schicke|senden|sende|sendet|mailen|maile|mail|antworten|klären|regeln|lösen|besprechen|"
    "sprechen|reden|weiter|weitermachen|weiterreden|fortsetzen|austauschen|treffen|unterhalten|geht|ginge|schneller|"
    "einfacher|leichter|besser|bequemer|unkomplizierter|lieber|helfen|weiterhelfen|machen|verlegen|wechseln|finden|"
    "findest|hinzufügen|adden|verfügbar|zukommen|zusenden|zuschicken|abwickeln|übermitteln|erklären|kontakt)"
)
DENIAL = Denial(
    no=(
        "(nicht|nie|niemals|ohne|kein|keine|keinen|keiner|keinem|keinerlei|statt|anstatt|weder|unmöglich|"
        "untersagt|verboten)"
    ),
    small="(dürfen|können|kann|darf|wir|ich|sie|ihnen|dir|leider|auch|daher|deshalb|per|über|via|am|im|auf|von|bei|zu|"
    "den|die|das|der|dem|ein|eine|einen|und|oder|ist|sind|es|hier|amazon|antworten|helfen|kontaktieren|kommunizieren|"
    "schreiben|sprechen|bieten|brauchen|möglich|machen|geben|nennen|schicken|senden|erlaubt|gestattet|unsere|unser|"
    "unseren|ihre|möchten|bearbeiten|anfragen|zulässig|erreichbar|aber|weder|noch|klären|abwickeln|zahlungen|erstatten|"
    "verkaufen|irgendwelche|andere|weitere|außerhalb|telefonisch|mail|e|email|telefon|beantworten|betreuen|wird|werden|"
    "bestellungen|direkt|anbieten|annehmen|gewünscht|gewollt|vorgesehen|nötig|notwendig|müssen|müsste|kunden|"
    "kundinnen|käufer|fotos|bilder|video|hochladen|anhängen|extra|irgendwohin)",
)
PROHIBITION = (
    "(amazon|regeln|richtlinien|marktplatz) .. (untersagt|verbietet|verbieten|untersagen|erlaubt nicht|"
    "erlauben nicht|erlaubt es nicht|erlaubt uns nicht|gestattet)"
)
_THIRD = (
    "(paketdienst|zusteller|zustelldienst|kurier|fahrer|spedition|spediteur|dhl|ups|dpd|gls|hermes|post|amazon|"
    "hersteller|bank|postbote|"
    "lieferdienst|paketbote|bote)"
)
_DENIED = (
    f"({_MAIL}|{_LINE}|{_APP}|anrufen|anzurufen|telefonisch|telefonieren|außerhalb|direkt|mailen|kontaktieren|"
    "telefonische|webseite|website)"
)
_DENIED_BEFORE = f"({_MAIL}|{_LINE}|{_APP}|anrufen|anzurufen|telefonisch|telefonieren|außerhalb|mailen|telefonische)"

CONTACT = listed(
    yes=f"""
        {_CHAT} (kanal|gruppe|nummer|account|chat|profil|seite|kontakt|service)
        (zoom|teams|skype|google meet) (link|einladung|raum)
        {_SOCIAL} (nachricht|chat|messenger)
        (rufen|ruf|ruft) .. {_US} .. (an|zurück|durch)
        rufen sie (einfach|bitte|gern|gerne|kurz|doch|direkt|mal|jederzeit) .. an
        {_US} .. (anrufen|anzurufen|anmailen|anzumailen|anschreiben auf|antelefonieren|mailen)
        (läuten|läut) .. durch
        (klingeln|klingel|bimmeln|durchklingeln) .. (sie|bei|uns|mal|durch)
        {_WRITE} .. {_BY} .. {_WAY}
        {_BY} .. {_WAY} .. {_WRITE}
        (schreiben|schreib|schicken|schick|senden|sende|mailen|maile|lassen|schickt|schreibt) .. (uns|mir) .. (mail|
            email|e mail|sms|whatsapp~|dm|pn|nachricht (auf|über|per|via) {_APP})
        (mailen|maile|mailt|whatsappen|simsen|texten|faxen) (sie|uns|mir|du|doch|einfach)
        (per|via|über|auf|bei) {_CHAT}
        (per|via) {_SOCIAL}
        (unser|unsere|unserer|unserem|unseren|mein|meine|meiner) {_CHAT}
        (erreichen|erreichst|kontaktieren|schreiben|schreib|melden|meld|meldest|erwischen) .. (über|auf|bei) {_SOCIAL}
        (über|auf|bei) {_SOCIAL} .. (erwischen|besser|schneller|antworte|antworten)
        (über|auf|bei) {_SOCIAL} .. (schreiben|schreib|anschreiben|kontaktieren|erreichen|erreichst|nachricht|melden|
            dm|pn|klären|bestellen|bestell|kaufen)
        (laden|installieren|starten|öffnen|nutzen|über|per|mit|via) .. (teamviewer~|anydesk|rustdesk)
        (fernwartung|fernzugriff|bildschirmfreigabe|bildschirmübertragung) .. (wir|ich|mit ihnen|uns|mir|vereinbaren)
        (wir|ich|mit ihnen|uns|mir) .. (fernwartung|fernzugriff|bildschirmfreigabe|bildschirmübertragung)
        (schalte|schalten) .. (mich|uns) .. (drauf|auf ihren|auf deinen)
        (ihren|deinen|ihrem|deinem) bildschirm .. (schauen|sehen|aufschalten) .. (über|geht|per|mit)
        (unser|unsere|unserer|unserem|unseren|mein|meine|meiner|meinem) ({_MAIL}|handynummer|telefonnummer|rufnummer|
            hotline|handy|telefon|mobilnummer|durchwahl|servicenummer|nummer|festnetznummer|servicehotline|
            kundenhotline|telefonhotline|postfach|mailbox)
        (telefonisch|fernmündlich) .. (erreichen|erreichbar|klären|besprechen|weiter|melden|unter|helfen|schneller|
            einfacher|lösen|kontakt|kurz|gern|gerne|sprechen)
        (erreichen|erreichst|melden|klären|besprechen|sprechen|lösen|regeln|kontaktieren|meldet|melde) .. telefonisch
        (melden|meldet|melde|wenden|wende|schreiben|schreib|kontaktieren|kontaktiere) .. (direkt|privat|persönlich|
            außerhalb) .. (bei|an|uns|mir|mich)
        (kontaktieren|kontaktiere|erreichen|schreiben|schreib) .. (uns|mir|mich) .. (direkt|privat|persönlich|
            außerhalb|anderweitig|anders)
        (direkt|privat|persönlich) .. (kontaktieren|schreiben|melden|anrufen|anschreiben|in verbindung)
        (klären|regeln|lösen|besprechen|sprechen|reden|weiterreden|weiter|fortsetzen|weitermachen|austauschen|
            unterhalten|machen|kontakt) .. (außerhalb|woanders|privat|anderswo|unter vier augen|anderem weg|
            anderen weg|anderen kanal|offline)
        (außerhalb|woanders|anderswo) .. (klären|regeln|lösen|besprechen|sprechen|reden|weiter|weiterreden|schreiben|
            kontaktieren|melden|weitermachen)
        (gern|gerne|einfach|kurz|lieber|besser|am besten|doch|bitte) (anrufen|durchrufen|mailen|telefonieren)
        (mail|email|e mail|anruf|telefon|{_CHAT}) (genügt|reicht|geht schneller|ist schneller|wäre besser)
        (mail|email|e mail|{_CHAT}) an .. (genügt|reicht|aet|at|punkt)
        (mail|email|e mail|{_CHAT}) an (uns|mich|unser|unsere|unseren|meine)
        (mail|email|e mail) .. (schicken|senden|schreiben) (an|sie)
        (greifen|greif) .. zum (hörer|telefon)
        (direkter|kurzer|persönlicher|privater) (draht|kontakt|weg)
        über (unsere|unser|unseren|die|das|mein|meine) (nummer|handynummer|telefonnummer|hotline|mailadresse|
            kontaktformular)
        (treffen|sehen|hören|sprechen|teilen) .. (in|über|auf|via|per|bei) .. (teams|zoom|skype|videokonferenz|
            videoanruf|videocall)
        (teams|zoom|skype|video) (meeting|termin|anruf|call|konferenz|gespräch|sitzung)
    """,
    unless=f"""
        (lieferant|lager|werk|lieferanten) .. (email|e mail|mail|correo|courriel|answers|answer|replies|risponde|
            antwortet|répond|responda|responde)
        (written|write|wrote|scritto|geschrieben|écrit|escrito) .. (lieferant|lager|werk|lieferanten)
        {DENIAL.of(_DENIED)}
        {DENIAL.after(_DENIED_BEFORE)}
        {PROHIBITION}
        {_THIRD} .. (ruft|meldet|kontaktiert|anrufen|melden|wird|schickt|sendet|schreibt|will|möchte|braucht)
        (sie|du|ihr) (haben|hast|habt|hatten|hattest) .. (geschrieben|angerufen|geschickt|gemailt|gesendet|erreicht|
            kontaktiert|gemeldet)
        (danke|dank) .. (mail|email|e mail|anruf|telefonat)
        (nur|ausschließlich|lediglich) (hier|über amazon|schriftlich|in diesem|über diesen|auf diesem|im nachrichten)
        (auf|zu) (ihre|ihrer|deine|deiner|diese|dieser) (mail|email|e mail)
        (mitteilungen|benachrichtigungen|benachrichtigung|kompatibel|vorinstalliert|anrufe annehmen)
        (email|e mail|mail) von amazon
        (das|dies) (dürfen|möchten|können|wollen|machen|tun) (und|wir|ich) .. nicht
        (gerät|drucker|app|router|uhr|kamera|anlage|wecker|telefon|display|bildschirm|waage) (meldet|zeigt|sendet|
            schickt)
        (kamera|gerät|app|drucker|router|wecker|waage|uhr|sensor|melder|alarm|anlage) .. (mail|email|sms|nachricht|
            anruf|telefon) .. (an|bei|aufs|auf)
        (amazon kundenservice|kundenservice von amazon|amazon kundendienst|kundendienst von amazon)
        (rufen|ruf|kontaktieren|wenden|melden|schreiben|fragen|anrufen) .. (hersteller|paketdienst|zusteller|
            spedition|dhl|dpd|gls|ups|hermes|post|bank|fachbetrieb|amazon)
        (hotline|kundendienst|servicenummer|website|webseite|nummer|service) (des|der|von|vom) (hersteller|
            herstellers|paketdienst|paketdienstes|dhl|spedition|zustellers|post|amazon|werk|werks)
    """,
)

CALL = listed(
    yes="""
        (soll|darf|kann|dürfen|sollen) (ich|wir) (sie|dich|euch) .. (anklingeln|durchklingeln|anläuten|anbimmeln)
        (klingle|klingel|läute|bimmle) ich .. (durch|an)
        auf dem (handy|mobiltelefon|festnetz) (durch|an)
        (sagen|sag|schreiben|teilen) .. (wann|um wie viel uhr) .. (anrufen|anrufe|telefonieren|erreiche|zurückrufen)
        (rufe|rufen|ruft|rief) .. (sie|dich|euch|ihnen) .. (an|zurück|kurz an|gern an|gerne an|durch)
        (wir|ich|techniker|kollege|kollegin|mitarbeiter|experte|chef|jemand|kundendienst) .. (sie|dich|
            euch) .. (anrufen|zurückrufen|anrufe|zurückrufe|telefonisch kontaktieren|telefonisch erreichen)
        (darf|dürfen|kann|können|soll|sollen|könnte|könnten|möchte|möchten|würde|würden|werde|werden) .. (wir|
            ich) .. (sie|dich|euch) .. (anrufen|zurückrufen|sprechen am telefon|telefonisch sprechen)
        (möchte|würde|werde|möchten|würden|werden) (sie|dich|euch) .. (anrufen|zurückrufen)
        (telefonieren|telefonat|telefontermin|videocall|videoanruf|videogespräch|videotelefonat|rückruf|
            rückrufbitte) .. (wir|mit|vereinbaren|kurz|machen|wann|dazu|möglich|ausmachen|gern|gerne)
        (wir|kurz|kurzes|mal|lassen|vereinbaren|ein|einen|am) .. (telefonieren|telefonat|telefontermin|videocall|
            videoanruf|video call|videotelefonat|videogespräch|rückruf vereinbaren|videokonferenz)
        (nennen|geben|gib|schicken|schick|senden|sende|schreiben|schreib|verraten|mitteilen|hinterlassen|durchgeben|
            brauchen|benötigen|lassen|teilen|texten|wie|welche|lautet) .. (ihre|deine|eine|ihrer|
            deiner) .. (telefonnummer|handynummer|rufnummer|mobilnummer|nummer|handy nummer|whatsapp nummer|
            festnetznummer)
        (ihre|deine|ihrer) (telefonnummer|handynummer|rufnummer|mobilnummer|nummer|whatsapp nummer|
            festnetznummer) .. (nennen|geben|schicken|senden|mitteilen|verraten|durchgeben|bitte|hinterlassen|
            bekommen|haben|mit|zukommen)
        unter welcher (nummer|telefonnummer|handynummer) .. (sie|dich|erreichen|erreichbar)
        (wann|wie) .. telefonisch (erreichen|erreichbar|sprechen)
    """,
    unless=f"""
        {DENIAL.of("(anrufen|zurückrufen|telefonieren|telefonisch|telefonat|nummer|telefonnummer|handynummer)")}
        {DENIAL.of("(rückruf|videocall)")}
        {DENIAL.after("(anrufen|zurückrufen|telefonieren|telefonisch|telefonat|telefonnummer|handynummer|rückruf)")}
        {DENIAL.after("(rufen|sie)")}
        (nur|ausschließlich|lediglich) (hier|über amazon|schriftlich|in diesem|über diesen|auf diesem)
        {_THIRD} .. (ruft|meldet|kontaktiert|anrufen|melden|braucht|benötigt|verlangt|möchte|will|anruft)
        {PROHIBITION}
        (rufen|ruf|kontaktieren|anrufen) .. (hersteller|paketdienst|zusteller|spedition|dhl|dpd|gls|ups|hermes|post|
            bank)
        (in|im|unter|über) .. amazon (konto|kundenkonto|account)
    """,
)
