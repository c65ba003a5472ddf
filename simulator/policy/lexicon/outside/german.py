"""Parts of an invitation to leave, in German: a way out, a place, a paper, money, and what is said beside them."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.off_platform.german import DENIAL, PROHIBITION

_APP = (
    "(whatsapp~|whats app|telegram~|messenger~|instagram~|insta|facebook~|skype|viber|threema~|facetime~|twitter|"
    "discord|google meet|microsoft teams|snapchat~)"
)
_CHAT = "(whatsapp~|whats app|telegram~|messenger~|skype|viber|threema~|facetime~|discord|google meet|microsoft teams)"
_WIRE = (
    "(telefon|handy|sms|mail|email|e mail|anruf|telefonat|videoanruf|videochat|videotelefonat|videogespräch|"
    "videocall|festnetz|rückruf|sprachnachricht|fernsprecher|privatnachricht|direktnachricht)"
)
_OUR = (
    "(unser|unsere|unserem|unseren|unserer|mein|meine|meinem|meinen|meiner|dem eigenen|eigene|eigenen|eigenes|"
    "eigener|firmeneigenen)"
)
_THIRD = (
    "(paketdienst|paketdienstes|zusteller|zustellerin|zustelldienst|kurier|fahrer|spedition|spediteur|dhl|ups|dpd|"
    "gls|hermes|post|postfiliale|postbote|hersteller|herstellers|herstellergarantie|bank|versicherung|polizei|verlag|"
    "arzt|elektriker|nachbar|nachbarin|amazon kundenservice|lieferant|lieferanten|werkskundendienst|fachbetrieb|bote|"
    "lieferdienst)"
)
_PLACES = (
    "(website|webseite|internetseite|homepage|webshop|onlineshop|online shop|shop|laden|geschäft|gschäft|"
    "ladengeschäft|werkstatt|büro|formular|kontaktformular|portal|kundenportal|serviceportal|ticketsystem|"
    "supportchat|chat|livechat|postfach|seite|theke|verkaufsraum|showroom|atelier|ladentisch|filiale|app|kundenbereich)"
)
_SAID = "(dass|zoll|zölle|versand|lieferung|kostenlos|inklusive|enthalten|größe|farbe|tage|lieferzeit|noch|nichts|zwar)"
_MONEY = (
    "(paypal~|überweisung|banküberweisung|überweisen|überweist|bar|bargeld|vorkasse|revolut|wero|western union|"
    "bitcoin|sofortüberweisung|klarna|geschäftskonto|unser konto|mein konto|freunde|barzahlung|scheck|twint|"
    "nachnahme)"
)
_DENIED = f"({_WIRE}|{_APP}|telefonisch|telefonieren|nummer|anrufen|mailen|außerhalb|direkt)"

PARTS = {
    "way_out": listed(
        yes=f"""
            {_CHAT}
            (über|per|via|auf|bei|in) (signal|teams|zoom|slack)
            (teamviewer~|anydesk|rustdesk)
            (per|via|übers|über|am|ans|im|mittels|zum|beim) (ein|einen|dem|das|einem|kurzes|kurzen|unser|
                privater) {_WIRE}
            (ein|einen|kurzes|kurzer|kurzen|kleines) (anruf|telefonat|videoanruf|videochat|videotelefonat|videogespräch|
                videocall|rückruf)
            (per|via) (video|videolink)
            am telefon (mit ihnen|mit dir|mit uns|durch|helfen|erklären|klären|besprechen)
            (mit ihnen|mit dir|ihnen|dir) .. am telefon
            (eine|kurze) (sms|sprachnachricht|direktnachricht|privatnachricht) (an uns|an mich|genügt|reicht|schreiben|
                schicken)
            (eine|kurze) (mail|email|e mail) (an uns|an mich|genügt|reicht|und)
            (telefonisch|fernmündlich|telefonieren|videotelefonat|videokonferenz|telefonat|durchklingeln|durchrufen|
                anklingeln|klingeln sie|rückruf|bimmeln|zurückrufen|anrufbeantworter|mailbox)
            {_OUR} .. (mailadresse|emailadresse|e mail|email|mail|postfach|hotline|durchwahl|telefonnummer|
                handynummer|rufnummer|nummer|handy|telefon|festnetz|anrufbeantworter)
            (rufen|ruf|rufens|anrufen|anzurufen) .. (uns|mich|bei|durch|an|kurz|einfach)
            (ich|wir|techniker|kollege|kollegin|chef|meister|mitarbeiter) .. (rufe|rufen|ruft|melde|melden|
                meldet) .. (sie|ihnen|dich|dir) .. (an|zurück|telefonisch|durch)
            (sie|dich) .. (anrufen|anruft|zurückrufen|zurückruft|durchklingelt)
            nummer .. (besprechen|bereden|sprechen|telefonieren|unter der)
            (hast du|haben sie|bist du auf|sind sie auf|hast) {_CHAT}
            (mailen|mail|maile) .. (uns|mir|an|sie|einfach|kurz)
        """,
        unless=f"""
            (benachrichtigung|benachrichtigungen|taste|symbol|kompatibel|vorinstalliert|hülle|ladestation|akku|display|
                bluetooth|babyphone|lautsprecher|kopfhörer|ladekabel|halterung|roman|krimi|klingelton|hörer|ladegerät|
                vorlage)
            (ruft|meldet|kontaktiert|anrufen|wird) .. {_THIRD}
            {_THIRD} .. (ruft|anruft|meldet|telefon|telefonisch|hotline|handy|nummer|anrufen|kontaktiert|sms|kündigt)
            (telefon|telefonisch|hotline|nummer|rufen|anrufen|handy|mail|email|sms|kontaktieren|wenden|
                melden) .. {_THIRD}
            {DENIAL.of(_DENIED)}
            {DENIAL.after(_DENIED)}
            (sie|du|ihr) (haben|hast|hatten|hattest) .. (geschrieben|angerufen|gemailt|geschickt|telefoniert|
                mitgeteilt)
            (ihre|ihrer|deine|ihrem|deiner|ihr) (mail|email|e mail|anruf|nachricht|sms|private|privaten|eigene)
            (danke|dank) .. (mail|anruf|telefonat)
            (code|seriennummer|bestellnummer|ziffern|sendungsnummer|kartennummer|folgen|abonnieren)
            (wir|ich|haben|habe) .. (mit dem|beim|den|der) (lager|lieferanten|werk|kollegen|lieferant|
                depot) .. (telefoniert|gesprochen|nachgefragt)
            (ihr|ihrem|ihr|dein|deinem) (handy|telefon)
        """,
    ),
    "elsewhere": listed(
        yes="""
            (woanders|anderswo|anderer stelle|anderen kanal|anderem weg|anderen weg|anderem wege|privaterem|
                privater chat|privaten chat|unter vier augen|außerhalb von hier|abseits)
            (liest|lesen|hört|schaut|sieht) .. (plattform|amazon|marktplatz|mit)
        """,
        unless=f"""
            {DENIAL.of("(woanders|anderswo|außerhalb)")}
            (gekauft|bestellt|bezogen|abgestellt|abgegeben|hängen|aufstellen|stellen|montieren) .. (woanders|anderswo)
            (woanders|anderswo) .. (gekauft|bestellt|aufstellen|hinstellen|montieren|aufhängen)
        """,
    ),
    "own_place": listed(
        yes=f"""
            {_OUR} {_PLACES}
            {_OUR} (eigenen|eigenes|eigene|eigener|kleinen|kleines|offiziellen|neuen|neue|eigenem) {_PLACES}
            (bei mir|zu mir|zu uns) (im|ins|in den|in der|in die|am) (laden|geschäft|werkstatt|atelier|büro|hof|stand|
                markt)
            (bei uns) .. (werkstatt|laden|geschäft|gschäft|büro|vorbei|ladentheke|theke|atelier)
            (kommen sie|schauen sie|kommens|schauens|kommen s|schauen s) .. vorbei
            (komm|schau) (doch|einfach|gern|gerne|mal|bei) .. vorbei
            (kommen|komm|gehen|geh|schauen|schau) .. (filiale|laden|geschäft|werkstatt|verkaufsstelle)
            (unser|unsere|unserer|unserem) zentrale
            (google|googeln|googlen|googelt|suchmaschine)
            (qr|qr code) .. (deckel|karte|karton|innenseite|chat|support|scannen|führt|uns)
            (scannen|scan|abscannen) .. (code|qr)
            (firmennamen|firmenname|shopnamen|namen unseres|ladenname|unter unserem namen) .. (suche|suchen|
                suchmaschine|netz|internet|eingeben|finden|google|online)
            (im netz|im internet|online) .. (finden|findest|gefunden|leicht)
        """,
        unless=f"""
            google (home|assistant|play|fit|maps|tv|nest|pay|wallet|chromecast|konto)
            {DENIAL.of(f"({_PLACES}|suchen|googeln)")}
            {_THIRD}
            (auf|bei|in) amazon
            (anleitung|wlan|app|koppeln|rücksendung|retoure|etikett|einrichtung)
            (zurück|angekommen|eingegangen|geprüft|repariert|gelagert|lager|verlassen|verpackt|getestet|
                verschickt) .. {_OUR} (lager|werkstatt|laden)
            {_OUR} (lager|werkstatt|büro|laden) .. (prüft|hat|ist|wird|verlassen|geprüft|nachgesehen|liegt|geöffnet|
                geschlossen)
            (aus|in) (unserem|unserer) (lager|werkstatt)
            (fahrer|zusteller|bote|monteur|techniker) .. vorbei
            (von (unserer|meiner) seite|{_PLACES} (sagt|besagt|verspricht|behauptet|(steht|stand|heißt|hieß) {_SAID}))
            (fehler|problem|versehen|panne|missverständnis|schuld) .. auf (unserer|meiner) seite
        """,
    ),
    "paper": listed(
        yes="""
            (visitenkarte|beipackzettel|lieferschein|packzettel|kärtchen|kärtle|beiliegende karte|beiliegenden karte|
                beigelegte|flyer|zettel|impressum|rechnung|deckel|innenseite|karton|code auf dem|aufkleber|briefkopf|
                anhang|pdf|bild im anhang|dankeskarte|quittung|kassenbon|beleg|garantiekarte|unterseite|rückseite|
                signatur|profil|begleitschreiben|broschüre)
        """,
        unless=f"""
            {_THIRD}
            (seriennummer|rechnungsnummer|bestellnummer|artikelnummer|chargennummer|rücksendeadresse|lieferadresse|
                rechnungsadresse|steuernummer|ust|teilenummer|modellnummer|ziffern|ihre karte|ihrer karte|kreditkarte|
                umsatzsteuer|lange nummer|speicherkarte|gutscheinkarte|passwort)
            {DENIAL.of("(nummer|adresse|telefonnummer|mail|kontaktdaten)")}
        """,
    ),
    "outside_money": listed(
        yes=f"""
            {_MONEY}
        """,
        unless=f"""
            {DENIAL.of(f"({_MONEY}|zahlen|überweisen)")}
            (haben|hatten|hast|paypal~) .. (bezahlt|gezahlt|überwiesen|zurückgezahlt|zurückerstattet|ausstehend)
            (iban|kontonummer|bankverbindung|kontodaten|bankdaten|ihre bank|geburtsdatum|kontoinhaber)
            (amazon|bank|marktplatz|kreditinstitut) .. (überweist|erstattet|überwiesen|überweisung)
            (freunde|freunden) (und bekannte|haben|verschenken)
            (ziehen|zurückziehen|zurück|schließen|antrag|reklamation|bewertung|rezension) .. (überweise|überweisen|
                paypal~)
            (bar) (auf|druck|mindestens|wasserdruck)
        """,
    ),
    "way_round": listed(
        yes="""
            (direktkauf|direktbestellung|direktverkauf|privatkauf|privatverkauf)
            (privat|direkt|untereinander|unter uns|zwischen uns|unter der hand|außerhalb|abseits|vorbei an|
                an amazon vorbei|ohne amazon|ohne marktplatz|ohne den marktplatz|ohne die plattform|ohne plattform|
                ohne umweg|gebühr fällt weg|gebühren sparen|provision|verkaufsgebühr|die gebühr|plattformgebühr|
                heraushalten|heraus halten|umgehen|inoffiziell)
        """,
        unless=f"""
            {DENIAL.of("(direkt|privat|außerhalb|umgehen|vorbei)")}
            {_THIRD}
            direkt (unter|über dem|über der|neben|hinter|vor|am|an der|auf das|auf die|auf ihr|auf der|
                an die steckdose|nach|im anschluss|sonnenlicht|in die sonne|hier|in diesem|von amazon|an amazon|
                bei amazon|vom werk|ab werk|aus)
            direkten (sonnenlicht|kontakt)
            (gekauft|bestellt|geliefert|versendet|verschickt|erworben) .. (direkt|privat)
            (direkt|privat) .. (geliefert|verschickt|versendet|gebucht|verbaut)
            direkt (anschließend|wieder|im|in|zu ihnen|zu dir|heute|morgen|montag|nachdem|beim hersteller|mit dem|
                mit der|mit den|beim|an den paketdienst|weiter|zurück)
            (lager|werk|kollegen|kollege|werkstatt|lieferanten|versand|buchhaltung|reparatur) .. direkt
            direkt .. (lager|werk|kollegen|kollege|werkstatt|lieferanten|versand|buchhaltung)
            (erstatten|tauschen) (wir|ich) .. direkt
            (außerhalb) (der|des|eu|von deutschland|geschäftszeiten|garantie)
            (amazon|marktplatz) (zieht|behält|berechnet)
            (privat) (erreichbar|nutzen|genutzt|genutzte)
        """,
    ),
    "turn": listed(
        yes="""
            (schreiben|schreib|schreibe|melden|melde|melds|kontaktieren|erreichen|erreichbar|erreicht|reden|sprechen|
                bereden|besprechen|weiterbesprechen|weiterreden|weiterbereden|weiter|klären|regeln|lösen|machen|
                weitermachen|fortsetzen|wechseln|geht|ginge|gehts|wärs|wäre|schneller|einfacher|leichter|besser|lieber|
                liebsten|bequemer|schicken|schick|senden|sende|antworten|hinzufügen|unterhalten|erklären|
                erkläre|helfen|weiterhelfen|treffen|durchgehen|gern|gerne|anrufen|ruf|rufen|rufens|rufe|ruft|meldet|
                klingeln|zeigen|hebt|abheben|nutzen|wenden|unkomplizierter|vereinbaren|möchten|
                kurz|hast du|haben sie|bist du|sind sie|bitte|einfach)
        """,
    ),
    "use": listed(
        yes="""
            (kommen sie|komm|vorbei|vorbeikommen|vorbeibringen|bringen|schauen|melden|meldens|melds|wenden|anmelden|
                registrieren|öffnen|eröffnen|ticket|hochladen|bestellen|kaufen|kauf|einkaufen|dort|darüber|
                tauschen|umtauschen|schreiben|finden|findest|bearbeiten|bearbeitet|abwickeln|reklamationen|
                nutzen|benutzen|führt|gelangen|landen|schneller|billiger|günstiger|einfacher|erreichen|kontaktieren|
                holen|hol|abholen|ausfüllen|suchen|eingeben|einsenden|abgeben|besuchen)
        """,
    ),
    "reach": listed(
        yes="""
            (telefonnummer|handynummer|rufnummer|mailadresse|emailadresse|email|e mail|mail|kontaktdaten|kontakt|
                hotline|telefon|durchwahl|unsere adresse|unsere nummer|meine nummer|die nummer|eine nummer|
                nummer steht|nummer ist|erreichen|anrufen|rufen|kontaktieren|schreiben sie uns|wenden|webseite|website|
                internetadresse|bitte dort|nutzen sie die|sprechen sie mit|chatten)
        """,
        unless=f"""
            {_THIRD}
            (bestellnummer|seriennummer|ihre adresse|ihre nummer|ihre mail|ihre email|ihre nachricht|ziffern|bewertung|
                hier|passwort|lange nummer)
        """,
    ),
    "pay": listed(
        yes="""
            (zahlen|zahl|bezahlen|begleichen|überweisen|überweist|schicken|schick|senden|differenz|aufpreis|restbetrag|
                betrag|geld|erstatten|erstattung|lieber|schneller|einfacher|am besten|direkt|geht|möglich|vorab|
                zuzahlung|versandkosten|abholung|rest|einfach|uns|mir)
        """,
    ),
    "trade": listed(
        yes="""
            (bestellen|bestell|kaufen|kauf|kaufst|stornieren|storniere|storno|klären|regeln|lösen|ausmachen|
                einigen|machen wir|abwickeln|vereinbaren|erledigen|zahlen|bezahlen|melden|kontaktieren|
                ansprechen|sprechen|reden|günstiger|billiger|sparen|spare|sparst|rabatt|nachlass|verkaufen|handeln|
                deal|tauschen|erstatten|zurückgeben|abmachen)
        """,
    ),
    "goes_on": listed(
        yes="""
            (umtauschen|tauschen|reparieren|ersetzen)
            (anrufen|anrufe|rufe|rufen|ruft|zurückrufen|telefonieren|telefonisch|sprechen|reden|besprechen|klären|
                whatsapp~|weiter|melde|melden wir|weitermachen|erklären|erkläre|bereden|videoanruf|direkt|schneller|
                dort)
        """,
        unless=f"""
            {_THIRD}
        """,
    ),
    "third_party": listed(
        yes="""
            (hersteller|herstellers|garantie|garantiefall|herstellergarantie|gewährleistung|kundendienst von|
                kundendienst der)
        """,
    ),
    "ourselves": listed(
        yes="""
            (uns|unser|unsere|unserer|unserem|unseren|mir|mich|mein|meine|meiner|wir beide|machen wir|regeln wir|
                klären wir)
        """,
    ),
    "stays": listed(
        yes=f"""
            wie (besprochen|vereinbart|abgesprochen|telefonisch)
            (haben|hatten) .. (telefoniert|gesprochen|vereinbart)
            (folgen|folge|folgt) .. uns
            (schreiben|schreib|antworten|melden|bleiben|mitteilen|teilen|nutzen|bleibt|klären|helfen|bleib|
                erreichen) .. (hier|in diesem chat|in diesem verlauf|über amazon|auf diesem weg|in diesem thread|
                über diesen|im nachrichtenverlauf)
            (nur|ausschließlich|lediglich) .. (hier|amazon|schriftlich)
            {PROHIBITION}
            {_THIRD} .. (website|webseite|hotline|seite|kundendienst|nummer)
            (kundendienst|hotline|kundenservice|website) (von|des|der|vom) .. (erreichen|hersteller|unter|miele|bosch|
                siemens)
            (wunsch|vorschlag|idee|anfrage) .. (nicht|leider|keinesfalls|weder)
            dass (sie|du) (lieber|gern|gerne) (anrufen|telefonieren|mailen|überweisen|zahlen|bezahlen|abholen|kaufen|
                bestellen)
            nicht (erfüllen|nachkommen|entsprechen|eingehen|zustimmen|machbar|gestattet|zulässig|vorgesehen)
            (sie|du) (fragen|fragten|fragst|fragtest|wollten wissen|möchten wissen|schlagen vor|schlugen vor) .. (
                ob|nach|wegen)
            (das|dies) (dürfen|möchten|können|wollen|machen|tun) (und|wir|ich) .. nicht
            (überweisen|zahlen|bezahlen|schicken|rufen|klicken|antworten) sie (nichts|nicht|nie|niemals|auf keinen fall|
                bitte nichts|bitte nicht|dort nicht|daher nichts)
            (betrug|betrugsversuch|phishing|betrüger|betrügern)
            (gehört|nummer|telefonnummer) .. (druckerei|nicht uns|nicht zu uns|nicht von uns|verlag)
            (sie|du) (schrieben|schriebst) (rufen|ruf|schreiben|schreib|melden|bitte|können|geben)
            {_THIRD} .. (sie|ihnen) .. (nicht|erreicht|erreichen|angerufen|anrufen|kontaktiert|telefonisch)
            (zurücksenden|rücksendung|zurückschicken) .. (adresse|etikett)
            (lange nummer|kartennummer|drei ziffern|ziffern hinten|prüfziffer)
        """,
        unless="""
            (auf|über|per|via|bei) (whatsapp~|telegram~) (weiter|statt)
            (schreiben|nachricht|melden) .. (instagram~|facebook~|insta|telegram~|tiktok)
            (instagram~|facebook~|insta|telegram~|tiktok) .. (schreiben|nachricht|melden)
            (aber|sondern|deshalb|daher) .. (google|karte|website|zettel|whatsapp~|anrufen|telefonisch|nummer|mail|
                impressum|lieferschein)
            (als|statt|anstatt) hier
            (nicht|nie|selten|ungern|kaum|statt) (mehr|so|gern|gerne|oft|weiter) hier
            hier .. (selten|mühsam|umständlich|ungern|liest|guck|lese|langsam|kompliziert)
        """,
    ),
}
