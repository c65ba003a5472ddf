"""Drawing a buyer away, in German.

Phrases only; that a complete migration message may do it is the predicate's.
"""

from simulator.policy.lexicon.listing import Denial, listed

_APP = (
    "(whatsapp~|whats app|telegram~|messenger~|instagram~|insta|facebook~|fb|skype|viber|wechat~|snapchat~|discord|linkedin~|"
    "imessage~|facetime~|tiktok|teams|zoom|signal|threema~)"
)
_MAIL = "(mail|email|e mail|mails|emails|e mails|mailadresse|emailadresse|e mailadresse|mail adresse|mailpostfach|email adresse|e mail adresse)"
_LINE = (
    "(telefon|telefonat|handy|mobil|festnetz|sms|anruf|hotline|videoanruf|videocall|video call|videotelefonat|videochat|"
    "videokonferenz|videogespräch|telefongespräch|fax|pn|dm|direktnachricht|privatnachricht|sprachnachricht|rückruf|call)"
)
_WAY = f"({_MAIL}|{_LINE}|{_APP})"
_BY = "(per|via|über|mit|unter|am|im|auf|an|in|zu|mittels|bei)"
_US = "(uns|mich|unser team|unseren support|unsere technik|unser büro|unseren kundenservice|unsere werkstatt|unseren techniker)"
_WRITE = (
    "(schreiben|schreib|schreibt|schreibe|melden|melde|meldet|kontaktieren|kontaktier|kontaktiere|erreichen|erreicht|erreichbar|"
    "wenden|schicken|schick|schicke|senden|sende|sendet|mailen|maile|mail|antworten|klären|regeln|lösen|besprechen|"
    "sprechen|reden|weiter|weitermachen|weiterreden|fortsetzen|austauschen|treffen|unterhalten|geht|ginge|schneller|"
    "einfacher|leichter|besser|bequemer|unkomplizierter|lieber|helfen|weiterhelfen|machen|verlegen|wechseln|finden|"
    "findest|hinzufügen|adden|verfügbar|zukommen|zusenden|zuschicken|abwickeln|übermitteln|erklären|kontakt)"
)
_DENIAL = Denial(
    no="(nicht|nie|niemals|ohne|kein|keine|keinen|keiner|keinem|keinerlei|statt|anstatt|weder|noch|unmöglich|untersagt|verboten)",
    small="(dürfen|können|kann|darf|wir|ich|sie|ihnen|dir|leider|auch|daher|deshalb|per|über|via|am|im|auf|von|bei|zu|"
    "den|die|das|der|dem|ein|eine|einen|und|oder|ist|sind|es|hier|amazon|antworten|helfen|kontaktieren|kommunizieren|"
    "schreiben|sprechen|bieten|brauchen|möglich|machen|geben|nennen|schicken|senden|erlaubt|gestattet|unsere|unser|"
    "unseren|ihre|möchten|bearbeiten|anfragen|zulässig|erreichbar|aber|weder|noch|klären|abwickeln|zahlungen|erstatten|"
    "verkaufen|irgendwelche|andere|weitere|außerhalb|telefonisch|mail|e|email|telefon|beantworten|betreuen|wird|werden|"
    "bestellungen|direkt|anbieten|annehmen|gewünscht|gewollt|vorgesehen|nötig|notwendig|müssen|müsste)",
)
_PROHIBITION = "(amazon|regeln|richtlinien|marktplatz) ... (untersagt|verbietet|verbieten|untersagen|erlaubt|erlauben|gestattet|nicht)"
_THIRD = (
    "(paketdienst|zusteller|zustelldienst|kurier|fahrer|spedition|spediteur|dhl|ups|dpd|gls|hermes|post|amazon|hersteller|bank|postbote|"
    "lieferdienst|paketbote|bote)"
)
_DENIED = f"({_MAIL}|{_LINE}|{_APP}|anrufen|anzurufen|telefonisch|telefonieren|außerhalb|direkt|mailen|kontaktieren|telefonische|webseite|website)"

CONTACT = listed(
    yes=f"""
        (rufen|ruf|ruft) ... {_US} ... (an|zurück|durch)
        rufen sie (einfach|bitte|gern|gerne|kurz|doch|direkt|mal|jederzeit) ... an
        {_US} ... (anrufen|anzurufen|anmailen|anzumailen|anschreiben auf|antelefonieren|mailen)
        (klingeln|klingel|bimmeln|durchklingeln) ... (sie|bei|uns|mal|durch)
        {_WRITE} ... {_BY} ... {_WAY}
        {_BY} ... {_WAY} ... {_WRITE}
        (schreiben|schreib|schicken|schick|senden|sende|mailen|maile|lassen|schickt|schreibt) ... (uns|mir) ... (mail|email|e mail|sms|whatsapp~|dm|pn|nachricht (auf|über|per|via) {_APP})
        (mailen|maile|mailt|whatsappen|simsen|texten|faxen) (sie|uns|mir|du|doch|einfach)
        (per|via|über|auf|bei) {_APP}
        (unser|unsere|unserer|unserem|unseren|mein|meine|meiner) {_APP}
        (unser|unsere|unserer|unserem|unseren|mein|meine|meiner|meinem) ({_MAIL}|handynummer|telefonnummer|rufnummer|hotline|handy|telefon|mobilnummer|durchwahl|servicenummer|nummer|festnetznummer|servicehotline|kundenhotline|telefonhotline|postfach|mailbox)
        (telefonisch|fernmündlich) ... (erreichen|erreichbar|klären|besprechen|weiter|melden|unter|helfen|schneller|einfacher|lösen|kontakt|kurz|gern|gerne|sprechen)
        (erreichen|erreichst|melden|klären|besprechen|sprechen|lösen|regeln|kontaktieren|meldet|melde) ... telefonisch
        (melden|meldet|melde|wenden|wende|schreiben|schreib|kontaktieren|kontaktiere) ... (direkt|privat|persönlich|außerhalb) ... (bei|an|uns|mir|mich|dort)
        (kontaktieren|kontaktiere|erreichen|schreiben|schreib) ... (uns|mir|mich) ... (direkt|privat|persönlich|außerhalb|anderweitig|anders|dort)
        (direkt|privat|persönlich) ... (kontaktieren|schreiben|melden|anrufen|anschreiben|in verbindung)
        (klären|regeln|lösen|besprechen|sprechen|reden|weiterreden|weiter|fortsetzen|weitermachen|austauschen|unterhalten|machen|kontakt) ... (außerhalb|woanders|privat|anderswo|unter vier augen|anderem weg|anderen weg|anderen kanal|offline|dort)
        (außerhalb|woanders|anderswo) ... (klären|regeln|lösen|besprechen|sprechen|reden|weiter|weiterreden|schreiben|kontaktieren|melden|weitermachen)
        (gern|gerne|einfach|kurz|lieber|besser|am besten|doch|bitte) (anrufen|durchrufen|mailen|telefonieren)
        (mail|email|e mail|anruf|telefon|{_APP}) (an|unter|bei|genügt|reicht|geht schneller|ist schneller|wäre)
        (mail|email|e mail) ... (schicken|senden|schreiben) (an|sie)
        (greifen|greif) ... zum (hörer|telefon)
        (direkter|kurzer|persönlicher|privater) (draht|kontakt|weg)
        über (unsere|unser|unseren|die|das|mein|meine) (nummer|handynummer|telefonnummer|hotline|mailadresse|kontaktformular)
        (treffen|sehen|hören|sprechen|teilen) ... (in|über|auf|via|per|bei) ... (teams|zoom|skype|videokonferenz|videoanruf|videocall)
        (teams|zoom|skype|video) (meeting|termin|anruf|call|konferenz|gespräch|sitzung)
    """,
    unless=f"""
        {_DENIAL.of(_DENIED)}
        {_DENIAL.after(_DENIED)}
        {_PROHIBITION}
        {_THIRD} ... (ruft|meldet|kontaktiert|anrufen|melden|wird|schickt|sendet|schreibt|will|möchte|braucht)
        (sie|du|ihr) (haben|hast|habt|hatten|hattest) ... (geschrieben|angerufen|geschickt|gemailt|gesendet|erreicht|kontaktiert|gemeldet)
        (danke|dank) ... (mail|email|e mail|anruf|telefonat)
        (auf|zu) (ihre|ihrer|deine|deiner|diese|dieser) (mail|email|e mail)
        (mitteilungen|benachrichtigungen|benachrichtigung|kompatibel|vorinstalliert|anrufe annehmen)
        (email|e mail|mail) von amazon
        (amazon kundenservice|kundenservice von amazon|amazon kundendienst|kundendienst von amazon)
        (hotline|kundendienst|servicenummer|website|webseite|nummer|service) (des|der|von|vom) (hersteller|herstellers|paketdienst|paketdienstes|dhl|spedition|zustellers|post|amazon|werk|werks)
    """,
)

CALL = listed(
    yes="""
        (rufe|rufen|ruft|rief) ... (sie|dich|euch|ihnen) ... (an|zurück|kurz an|gern an|gerne an|durch)
        (wir|ich|techniker|kollege|kollegin|mitarbeiter|experte|chef|jemand|kundendienst) ... (sie|dich|euch) ... (anrufen|zurückrufen|anrufe|zurückrufe|telefonisch kontaktieren|telefonisch erreichen)
        (darf|dürfen|kann|können|soll|sollen|könnte|könnten|möchte|möchten|würde|würden|werde|werden) ... (wir|ich) ... (sie|dich|euch) ... (anrufen|zurückrufen|sprechen am telefon|telefonisch sprechen)
        (möchte|würde|werde|möchten|würden|werden) (sie|dich|euch) ... (anrufen|zurückrufen)
        (telefonieren|telefonat|telefontermin|videocall|videoanruf|videogespräch|videotelefonat|rückruf|rückrufbitte) ... (wir|mit|vereinbaren|kurz|machen|wann|dazu|möglich|ausmachen|gern|gerne)
        (wir|kurz|kurzes|mal|lassen|vereinbaren|ein|einen|am) ... (telefonieren|telefonat|telefontermin|videocall|videoanruf|video call|videotelefonat|videogespräch|rückruf vereinbaren|videokonferenz)
        (nennen|geben|gib|schicken|schick|senden|sende|schreiben|schreib|verraten|mitteilen|hinterlassen|durchgeben|brauchen|benötigen|lassen|teilen|texten|wie|welche|lautet) ... (ihre|deine|eine|ihrer|deiner) ... (telefonnummer|handynummer|rufnummer|mobilnummer|nummer|handy nummer|whatsapp nummer|festnetznummer)
        (ihre|deine|ihrer) (telefonnummer|handynummer|rufnummer|mobilnummer|nummer|whatsapp nummer|festnetznummer) ... (nennen|geben|schicken|senden|mitteilen|verraten|durchgeben|bitte|hinterlassen|bekommen|haben|mit|zukommen)
        unter welcher (nummer|telefonnummer|handynummer) ... (sie|dich|erreichen|erreichbar)
        (wann|wie) ... telefonisch (erreichen|erreichbar|sprechen)
    """,
    unless=f"""
        {_DENIAL.of("(anrufen|zurückrufen|telefonieren|telefonisch|telefonat|nummer|telefonnummer|handynummer|rückruf|videocall)")}
        {_DENIAL.after("(anrufen|zurückrufen|telefonieren|telefonisch|telefonat|telefonnummer|handynummer|rückruf|rufen|sie)")}
        {_THIRD} ... (ruft|meldet|kontaktiert|anrufen|melden|braucht|benötigt|verlangt|möchte|will|anruft)
        {_PROHIBITION}
        (in|im|unter|über) ... amazon (konto|kundenkonto|account)
    """,
)

_SHOP = (
    "(website|webseite|web seite|internetseite|homepage|webshop|onlineshop|online shop|internetshop|web shop|shopseite|kontaktformular|"
    "formular|ladenseite|netz seite|ticketsystem|supportportal|kundenportal|portal|livechat|live chat|chat|onlineladen|online laden|domain|webadresse|"
    "internetauftritt|facebookseite|instagramseite|instagram seite|facebook seite|onlinestore|internetadresse|internetpräsenz|shop seite|eigenen seite|eigenen shop|eigener shop|eigene seite)"
)
_PAPER = (
    "(karton|kiste|box|rechnung|paket|lieferschein|beipackzettel|beileger|visitenkarte|karte|flyer|verpackung|schachtel|etikett|aufkleber|"
    "packzettel|päckchen|anleitung|beilage|kärtchen|impressum|dankeskarte|beleg|quittung|rückseite|deckel|briefkopf|heft|zettel|label|gerät|sendung|broschüre|garantiekarte|"
    "bedienungsanleitung|begleitschreiben|signatur|versandkarton|händlerprofil|verkäuferprofil|profil)"
)
_REACH = (
    "(mailadresse|email|e mail|emailadresse|e mailadresse|mail|telefonnummer|rufnummer|handynummer|hotline|kontaktdaten|kontakt|kontakte|internetadresse|"
    "unsere adresse|unsere nummer|meine nummer|unsere daten|adresse|nummer|erreichen|kontaktieren|anschrift|shopname|servicenummer|telefon|webseite|website|webadresse|"
    "erreichbar|anrufen|wie sie uns)"
)

POINTER = listed(
    yes=f"""
        (unser|unsere|unserer|unserem|unseren|unseres|mein|meine|meiner|meinem|meinen) {_SHOP}
        (unser|unsere|unserer|unserem|unseren|meiner|meinem) (eigenen|eigene|eigener|eigenes|neuen|neuer|offiziellen|eigenem|normalen) {_SHOP}
        (auf|über|via|bei|in|besuchen|von) (unserer|unsere|unserem|unseren) (seite|shop|laden|shops|eigenen)
        (über|im|ins) (das|dem|kontaktformular|unser kontaktformular) ... (website|webseite|homepage|seite|shops)
        {_REACH} ... (auf|in|im|am|beim|unter|vom|liegt|aus|von) ... {_PAPER}
        (auf|in|im|am|vom) (dem|der|den|ihrer|ihrem|unserer|unserem|jeder|jedem|{_PAPER}) ... {_PAPER} ... {_REACH}
        (auf|im|am) (ihrer|der|dem|unserem|unserer) {_PAPER} ... {_REACH}
        im (karton|paket|impressum) ... {_REACH}
        {_PAPER} ... (steht|stehen|finden|findest|liegt) ... {_REACH}
        (qr code|qr) ... (scannen|uns|kontakt|erreichen|schreiben|karte)
        (googeln|googel|googlen|google|googelt|googeln) ... (uns|unser|unseren|unsere|nach|den|sie|du|einfach|mal|namen|shop|firma)
        (uns|shop|namen|firma|laden|shopnamen|firmennamen) ... (googeln|googlen|ergoogeln|googelt)
        (suchen|such|suche|sucht|finden|findest|findet|eingeben|tippen|tipp|geben) ... (uns|shop|namen|firma|laden|shopnamen|firmennamen|unserem) ... (google|internet|netz|web|online|suchmaschine|browser)
        (google|internet|netz|web|online|suchmaschine) ... (suchen|finden|eingeben|findet|findest|auffindbar|zu finden)
        (leicht|einfach|schnell) ... (zu finden|auffindbar)
        (shopname|firmenname|name|namen|shopnamen) ... (punkt|dahinter|mit|plus) (de|com|dahinter|punkt)
        punkt (de|com|net|shop|eu)
        (sie|du) wissen ... wo ... uns (finden|erreichen)
        (unser|unsere|meine|mein|den|die) (adresse|nummer|kontaktdaten|kontakt|mailadresse|telefonnummer) ... (im|in|auf) ... (anhang|bild|foto|screenshot|pdf|datei)
        (bild|foto|anhang|pdf) ... (unsere|meine) (adresse|nummer|kontaktdaten|mailadresse|telefonnummer)
    """,
    unless=f"""
        {_DENIAL.of(f"({_SHOP}|googeln|seite|suchen)")}
        (rücksendeadresse|lieferadresse|retourenadresse|rechnungsadresse|versandadresse|absenderadresse|postadresse|seriennummer|bestellnummer|sendungsnummer|artikelnummer|modellnummer|chargennummer|ihre adresse|ihrer adresse|ihre anschrift|rechnungsnummer|steuernummer|typnummer|losnummer|ean|trackingnummer|paketnummer|produktnummer|deine adresse|teilenummer)
        (hersteller|herstellers|paketdienst|paketdienstes|dhl|ups|dpd|gls|hermes|spedition|post|amazon) ... (website|webseite|seite|hotline|homepage|formular|nummer)
        (seite|website|webseite|hotline|homepage|nummer|formular) ... (hersteller|herstellers|paketdienst|paketdienstes|dhl|dpd|gls|ups|hermes|spedition|post|amazon)
        (auf|bei|in) amazon
    """,
)

_MONEY = (
    "(paypal~|überweisung|banküberweisung|banküberweisungen|bar|bargeld|vorkasse|bitcoin|kryptowährung|western union|revolut|wise|sofortüberweisung|klarna|scheck|"
    "freunde und familie|giropay|direktüberweisung|unser konto|ihr konto|ihr bankkonto|unser bankkonto|bankkonto)"
)

PAYMENT = listed(
    yes=f"""
        (zahlen|zahl|bezahlen|zahlung|bezahlung|erstatten|erstattung|erstattet|geld|betrag|senden|schicken|begleichen|restbetrag|differenz|überweisen|rückzahlung|zurückzahlen|auszahlen|rückerstattung|kaufpreis) ... (per|via|über|mit|auf|in|durch) ... {_MONEY}
        (per|via|über|mit|auf|durch) ... {_MONEY} ... (zahlen|bezahlen|erstatten|senden|schicken|begleichen|zurück|zurückzahlen|auszahlen|schneller|einfacher|lieber|möglich|überweisen|erledigen)
        (per|via|mit|über) (paypal~|banküberweisung)
        (überweisen|überweist|überweise) ... (sie|ihnen|dir|uns|betrag|geld|direkt|restbetrag|differenz|wir|ich)
        (wir|ich|dann) ... (überweisen|überweise)
        (unser|unsere|mein|meine|ihr|ihre|deine) (paypal~|bankverbindung|konto lautet|iban lautet)
        (bar|direkt|privat) (bezahlen|zahlen|an uns|auszahlen)
        geld ... im (umschlag|briefumschlag|paket)
    """,
    unless=f"""
        {_DENIAL.of(f"({_MONEY}|zahlen|bezahlen|überweisen|erstatten|überweisung|kontodaten)")}
        {_DENIAL.after(f"({_MONEY}|zahlen|bezahlen|überweisen|erstatten|überweisung)")}
        (haben|hatten|hast) ... (bezahlt|gezahlt|überwiesen)
        amazon ... (überweist|erstattet|zahlt|akzeptiert|bietet|schreibt)
        {_PROHIBITION}
    """,
)

DEAL = listed(
    yes="""
        (bestellen|bestell|kaufen|kauf|bestellung|ordern|shoppen|beziehen|bestellungen|einkaufen|holen|zahlen|nachbestellen|kauft|bestellt) ... (direkt|gleich|unmittelbar|privat) ... (bei|über|in|auf|von|im) (uns|mir|unserem|unser|unserer|onlineshop)
        (direkt|gleich|unmittelbar|privat) ... (bei|über|von) (uns|mir) ... (bestellen|kaufen|bestellt|kauft|ordern|beziehen|einkaufen|holen|günstiger|billiger|kaufst|bestellst)
        (bestellen|kaufen|einkaufen|nachbestellen) ... (direkt|privat)
        (direkt|privat) (bestellen|kaufen|bestellt|einkaufen)
        bei uns direkt
        direkt (bei|über) (uns|mir)
        (direktbestellung|direktbestellungen|direktkauf|direktverkauf|privatverkauf|direktbezug|direktabnahme)
        ohne (amazon|den marktplatz|die plattform|umweg über|den umweg|amazons|zwischenhändler|amazon gebühren|dass amazon|reklamation|antrag)
        (außerhalb|ausserhalb) (von|der|des) (amazon|plattform|marktplatzes)
        (außerhalb|ausserhalb) amazons
        (amazon|plattform|marktplatz) (vorbei|vorbeizukommen|umgehen|umgeht|raushalten|herauszuhalten|heraushalten|rauslassen|außen vor)
        (unter|zwischen) uns ... (klären|regeln|lösen|ausmachen|bleiben|bleibt|vereinbaren|beiden|einigen|erledigen|abmachen)
        (klären|regeln|lösen|ausmachen|bleibt|vereinbaren|einigen|erledigen|machen) ... (unter uns|zwischen uns|unter der hand|privat)
        (unter der hand|hintenrum|hinter dem rücken)
        amazon ... (muss|braucht|soll|sollte|erfährt|wird) ... (nichts|nicht|davon nichts|nie) ... (wissen|erfahren|mitbekommen|davon|merken|mitkriegen)
        (günstiger|billiger|weniger|rabatt|sparen|nachlass|bester preis|besseren preis) ... (direkt|bei uns im|in unserem shop|auf unserer seite|ohne amazon)
        (direkt|bei uns im shop|in unserem shop) ... (günstiger|billiger|weniger|rabatt|sparen|nachlass)
        (nächstes mal|nächsten mal|künftig|zukünftig|beim nächsten|in zukunft) ... (direkt|bei uns|über unseren|in unserem|auf unserer|unserem)
        (stornieren|zurückgeben) ... (amazon|hier) ... (bestellen|kaufen) ... (direkt|bei uns)
    """,
    unless=f"""
        {_DENIAL.of("(außerhalb|ausserhalb|direkt|vorbei|privat|ohne|umgehen|verkaufen)")}
        {_DENIAL.after("(außerhalb|ausserhalb|vorbei|privat|umgehen|unter uns)")}
        {_PROHIBITION}
        (gekauft|bestellt|erworben) ... (außerhalb|direkt)
        (außerhalb|direkt) ... (gekauft|bestellt haben|erworben|bestellt hat)
        direkt ... (amazon|hier|hersteller|herstellers|werk|lager|paketdienst|dhl)
        (alles|jede|kontakt|zahlungen|absprachen) außerhalb ... (verboten|nicht|untersagt|verstößt|riskant)
    """,
)

LURES = listed(
    yes="""
        (zögern|scheuen|zögere|scheuen) sie ... nicht ... (anrufen|anzurufen|mailen|zu mailen|telefonisch|direkt zu)
        (nicht|kein|keine|keinen) ... hier ... (aber|sondern|deshalb) ... (per|telefonisch|anrufen|direkt|außerhalb|whatsapp) ... (an|uns|melden|mail)
    """,
)
