"""Drawing a buyer to a shop of one's own, past the marketplace's till, or to an address to be found, in German."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.off_platform.german import DENIAL, PROHIBITION

_SHOP = (
    "(website|webseite|web seite|internetseite|homepage|webshop|onlineshop|online shop|internetshop|web shop|"
    "shopseite|kontaktformular|"
    "formular|ladenseite|netz seite|ticketsystem|supportportal|kundenportal|portal|livechat|live chat|chat|"
    "onlineladen|online laden|domain|webadresse|"
    "internetauftritt|facebookseite|instagramseite|instagram seite|facebook seite|onlinestore|internetadresse|"
    "internetpräsenz|shop seite|eigenen seite|eigenen shop|eigener shop|eigene seite)"
)
_PAPER = (
    "(karton|kiste|box|rechnung|paket|lieferschein|beipackzettel|beileger|visitenkarte|karte|flyer|verpackung|"
    "schachtel|etikett|aufkleber|"
    "packzettel|päckchen|anleitung|beilage|kärtchen|impressum|dankeskarte|beleg|quittung|rückseite|deckel|"
    "briefkopf|heft|zettel|label|gerät|sendung|broschüre|garantiekarte|"
    "bedienungsanleitung|begleitschreiben|signatur|versandkarton|händlerprofil|verkäuferprofil|profil)"
)
_REACH = (
    "(mailadresse|email|e mail|emailadresse|e mailadresse|mail|telefonnummer|rufnummer|handynummer|hotline|"
    "kontaktdaten|kontakt|kontakte|internetadresse|"
    "unsere adresse|unsere nummer|meine nummer|unsere daten|adresse|nummer|erreichen|kontaktieren|anschrift|"
    "shopname|servicenummer|telefon|webseite|website|webadresse|"
    "erreichbar|anrufen|wie sie uns)"
)

POINTER = listed(
    yes=f"""
        (bei|in|über|auf) google
        (kommen|komm|schauen|schau) .. (unserem|unseren|unser) (laden|geschäft|showroom|büro|werkstatt|shop)
        (auf|bei|über) (ebay|etsy|shopify|vinted|aliexpress|temu|wallapop|leboncoin|kleinanzeigen|subito|rakuten|
            cdiscount)
        (unser|unsere|unserer|unserem|unseren|unseres|mein|meine|meiner|meinem|meinen) {_SHOP}
        (unser|unsere|unserer|unserem|unseren|meiner|meinem) (eigenen|eigene|eigener|eigenes|neuen|neuer|offiziellen|
            eigenem|normalen) {_SHOP}
        (auf|über|via|bei|in|besuchen) (unserer|unsere|unserem|unseren) (seite|shop|laden|shops|eigenen)
        (über|im|ins) (das|dem|kontaktformular|unser kontaktformular) .. (website|webseite|homepage|seite|shops)
        {_REACH} .. (auf|in|im|am|beim|unter|vom|liegt|aus|von) .. {_PAPER}
        (auf|in|im|am|vom) (dem|der|den|ihrer|ihrem|unserer|unserem|jeder|jedem|{_PAPER}) .. {_PAPER} .. {_REACH}
        (auf|im|am) (ihrer|der|dem|unserem|unserer) {_PAPER} .. {_REACH}
        im (karton|paket|impressum) .. {_REACH}
        {_PAPER} .. (steht|stehen|finden|findest|liegt) .. {_REACH}
        (qr code|qr) .. (scannen|uns|kontakt|erreichen|schreiben|karte)
        (googeln|googel|googlen|google|googelt|googeln) .. (uns|unser|unseren|unsere|nach|den|sie|du|einfach|mal|
            namen|shop|firma)
        (uns|shop|namen|firma|laden|shopnamen|firmennamen) .. (googeln|googlen|ergoogeln|googelt)
        (suchen|such|suche|sucht|finden|findest|findet|eingeben|tippen|tipp|geben) .. (uns|shop|namen|firma|laden|
            shopnamen|firmennamen|unserem) .. (google|internet|netz|web|online|suchmaschine|browser)
        (google|internet|netz|web|online|suchmaschine) .. (suchen|finden|eingeben|findet|findest|auffindbar|zu finden)
        (suchen|such|sucht|googeln|googlen|eintippen) .. (im internet|bei google|im netz|online|in google|bei bing|
            im web|suchmaschine)
        {_REACH} .. (aber|jedoch|allerdings) .. {_PAPER}
        (unser|unsere|unserer|unserem|unseren) .. (hotline|telefonservice|kundentelefon|whatsapp~ service|rufnummer|
            telefonservice|kundenhotline|servicetelefon|telefonberatung)
        (leicht|einfach|schnell) .. (zu finden|auffindbar)
        (shopname|firmenname|name|namen|shopnamen) .. (punkt|dahinter|mit|plus) (de|com|dahinter|punkt)
        (sie|du) wissen .. wo .. uns (finden|erreichen)
        (unser|unsere|meine|mein|den|die) (adresse|nummer|kontaktdaten|kontakt|mailadresse|telefonnummer) .. (im|in|
            auf) .. (anhang|bild|foto|screenshot|pdf|datei)
        (bild|foto|anhang|pdf) .. (unsere|meine) (adresse|nummer|kontaktdaten|mailadresse|telefonnummer)
    """,
    unless=f"""
        google (home|assistant|play|fit|maps|tv|nest|pay|wallet|calendar|lens|chromecast|cast|account|drive)
        (ihre|ihrer|deine|deiner) (mail|email|e mail|nachricht)
        (welche|welcher|stimmt) .. (adresse|anschrift)
        ist die (adresse|anschrift) .. (richtig|korrekt|lesbar|vollständig)
        (seite|shop|{_SHOP}) (steht|stand|heißt|hieß) .. (dass|zoll|zölle|versand|lieferung|kostenlos|
            inklusive|enthalten|inbegriffen|größe|farbe|tage|lieferzeit|falsch|richtig|noch|nichts|zwar)
        (seite|shop|{_SHOP}) (sagt|besagt|verspricht|behauptet)
        (so|wie|das|dies|zwar|es) (steht|stand) .. (auf|in) (unserer|unserem|meiner)
        {DENIAL.of(f"({_SHOP}|googeln|seite|suchen)")}
        (rücksendeadresse|lieferadresse|retourenadresse|rechnungsadresse|versandadresse|absenderadresse|postadresse|
            seriennummer|bestellnummer|sendungsnummer|artikelnummer|modellnummer|chargennummer|ihre adresse|
            ihrer adresse|ihre anschrift|rechnungsnummer|steuernummer|typnummer|losnummer|ean|trackingnummer|
            paketnummer|produktnummer|deine adresse|teilenummer)
        (hersteller|herstellers)
        (hersteller|herstellers|paketdienst|paketdienstes|dhl|ups|dpd|gls|hermes|spedition|post|amazon) .. (website|
            webseite|seite|hotline|homepage|formular|nummer)
        (seite|website|webseite|hotline|homepage|nummer|formular) .. (hersteller|herstellers|paketdienst|
            paketdienstes|dhl|dpd|gls|ups|hermes|spedition|post|amazon)
        (auf|bei|in) amazon
    """,
)

_MONEY = (
    "(paypal~|überweisung|banküberweisung|banküberweisungen|bar|bargeld|vorkasse|bitcoin|kryptowährung|"
    "western union|revolut|wise|sofortüberweisung|klarna|scheck|"
    "freunde und familie|giropay|direktüberweisung|unser konto|unser bankkonto)"
)

PAYMENT = listed(
    yes=f"""
        (zahlen|zahl|bezahlen|zahlung|bezahlung|erstatten|erstattung|erstattet|geld|betrag|senden|schicken|begleichen|
            restbetrag|differenz|überweisen|rückzahlung|zurückzahlen|auszahlen|rückerstattung|kaufpreis) .. (per|via|
            über|mit|auf|in|durch) .. {_MONEY}
        (per|via|über|mit|auf|durch) .. {_MONEY} .. (zahlen|bezahlen|erstatten|senden|schicken|begleichen|zurück|
            zurückzahlen|auszahlen|schneller|einfacher|lieber|möglich|überweisen|erledigen)
        (per|via|mit|über) (paypal~|banküberweisung)
        (überweisen|überweist|überweise) .. (sie|ihnen|dir|uns|betrag|geld|direkt|restbetrag|differenz|wir|ich)
        (unser|unsere|mein|meine|ihr|ihre|deine) (paypal~|bankverbindung|konto lautet|iban lautet)
        (überweise|überweisen|überweist|zahle|zahlen|sende|senden|schicke|schicken|privat) .. auf (ihr|dein|das) (
            konto|bankkonto|girokonto)
        (bar|direkt|privat) (bezahlen|zahlen|an uns|auszahlen)
        (differenz|aufpreis|restbetrag|rest|betrag|zuzahlung) .. (aufs konto|auf unser konto|auf mein konto)
        geld .. im (umschlag|briefumschlag|paket)
    """,
    unless=f"""
        {DENIAL.of(f"({_MONEY}|zahlen|bezahlen|überweisen|erstatten|überweisung|kontodaten)")}
        {DENIAL.after(f"({_MONEY}|zahlen|bezahlen|überweisen|erstatten|überweisung)")}
        (haben|hatten|hast) .. (bezahlt|gezahlt|überwiesen)
        (ihr|dein) paypal~ konto (zurückgezahlt|zurückerstattet|erstattet|zurückgebucht)
        (ziehen|zurückziehen|schließen|antrag|reklamation|bewertung|rezension) .. (überweise|überweisen)
        (iban|kontodaten|bankdaten|bankverbindung|kontonummer) .. (überweisen|überweise)
        amazon .. (überweist|erstattet|zahlt|akzeptiert|bietet|schreibt)
        {PROHIBITION}
    """,
)

DEAL = listed(
    yes="""
        unter uns
        (bestellen|bestell|kaufen|kauf|bestellung|ordern|shoppen|beziehen|bestellungen|einkaufen|holen|zahlen|
            nachbestellen|kauft|bestellt) .. (direkt|gleich|unmittelbar|privat) .. (bei|über|in|auf|von|im) (uns|
            mir|unserem|unser|unserer|onlineshop)
        (direkt|gleich|unmittelbar|privat) .. (bei|über|von) (uns|mir) .. (bestellen|kaufen|bestellt|kauft|ordern|
            beziehen|einkaufen|holen|günstiger|billiger|kaufst|bestellst)
        (bestellen|kaufen|einkaufen|nachbestellen) .. (direkt|privat)
        (direkt|privat) (bestellen|kaufen|bestellt|einkaufen)
        bei uns direkt
        (günstiger|billiger|weniger) als (auf|bei|über|hier auf) (amazon|dieser plattform|dem marktplatz)
        (mache|machen|mach) .. (ihnen|dir) .. (besseren|guten|anderen) preis .. (laden|direkt|vorbei)
        (laden|vorbei|direkt|persönlich) .. (mache|machen|mach) .. (besseren|guten|anderen) preis
        (holen|hol|kaufen|bestellen) .. (bei uns|bei mir) (im laden|im geschäft|in der werkstatt|in den laden)
        (kommen|komm) .. direkt (auf|zu) (mich|uns|mir)
        amazon verdient .. (mit|nur)
        bar auf die (hand|kralle|tatze)
        (in bar|bar) (bei mir|bei uns|bei abholung|vor ort)
        (stornieren|storniere|stornier) .. (kommen sie|komm|vorbei|bar)
        dort (bestellen|bestell|bestellst|kaufen|kaufst|zahlen) .. (ohne|günstiger|billiger|versandkosten|rabatt|
            sparen|
            weniger)
        (spare|sparen|spar|sparst) .. (provision|amazon gebühr|amazon gebühren|plattformgebühr|verkaufsgebühr)
        (bestellen|bestell|kaufen|bestellt|einkaufen|holen) .. (auf dem hof|ab hof|am hof|bei mir zuhause|
            bei mir daheim)
        direkt (bei|über) (uns|mir)
        (direktbestellung|direktbestellungen|direktkauf|direktverkauf|privatverkauf|direktbezug|direktabnahme)
        ohne (amazon|den marktplatz|die plattform|umweg über|den umweg|amazons|zwischenhändler|amazon gebühren|
            dass amazon|reklamation|antrag)
        (außerhalb|ausserhalb) (von|der|des) (amazon|plattform|marktplatzes)
        (außerhalb|ausserhalb) amazons
        (amazon|plattform|marktplatz) (vorbei|vorbeizukommen|umgehen|umgeht|raushalten|herauszuhalten|heraushalten|
            rauslassen|außen vor)
        (unter|zwischen) uns .. (klären|regeln|lösen|ausmachen|bleiben|bleibt|vereinbaren|beiden|einigen|erledigen|
            abmachen)
        (klären|regeln|lösen|ausmachen|bleibt|vereinbaren|einigen|erledigen|machen) .. (unter uns|zwischen uns|
            unter der hand|privat)
        (regeln|klären|lösen|ausmachen|einigen|erledigen|machen|abwickeln) .. (privat|unter der hand|diskret|
            inoffiziell)
        (unter der hand|hintenrum|hinter dem rücken)
        amazon .. (muss|braucht|soll|sollte|erfährt|wird) .. (nichts|nicht|davon nichts|nie) .. (eingeschaltet|
            einschalten|beteiligt|eingreifen|einbezogen)
        amazon .. (muss|braucht|soll|sollte|erfährt|wird) .. (nichts|nicht|davon nichts|nie) .. (wissen|erfahren|
            mitbekommen|davon|merken|mitkriegen)
        (günstiger|billiger|weniger|rabatt|sparen|nachlass|bester preis|besseren preis) .. (direkt|bei uns im|
            in unserem shop|auf unserer seite|ohne amazon)
        (direkt|bei uns im shop|in unserem shop) .. (günstiger|billiger|weniger|rabatt|sparen|nachlass)
        (nächstes mal|nächsten mal|künftig|zukünftig|beim nächsten|in zukunft) .. (direkt|bei uns|über unseren|
            in unserem|auf unserer|unserem)
        (stornieren|zurückgeben) .. (amazon|hier) .. (bestellen|kaufen) .. (direkt|bei uns)
    """,
    unless=f"""
        {DENIAL.of("(außerhalb|ausserhalb|direkt|vorbei|privat|ohne|umgehen|verkaufen)")}
        {DENIAL.after("(außerhalb|ausserhalb|vorbei|privat|umgehen|unter uns)")}
        {PROHIBITION}
        (gekauft|bestellt|erworben) (haben|hast|hat|wurde) .. (außerhalb|direkt)
        (außerhalb|direkt) .. (gekauft|bestellt haben|erworben|bestellt hat)
        direkt .. (amazon|hier|hersteller|herstellers|werk|lager|paketdienst|dhl)
        (alles|jede|kontakt|zahlungen|absprachen) außerhalb .. (verboten|nicht|untersagt|verstößt|riskant)
    """,
)

LURES = listed(
    yes="""
        (zögern|scheuen|zögere|scheuen) sie .. nicht .. (anrufen|anzurufen|mailen|zu mailen|telefonisch|direkt zu)
        (nicht|kein|keine|keinen) .. hier .. (aber|sondern|deshalb) .. (per|telefonisch|anrufen|direkt|außerhalb|
            whatsapp) .. (an|uns|melden|mail)
    """,
)
