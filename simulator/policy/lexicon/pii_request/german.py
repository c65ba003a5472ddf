"""Asking for what a seller may not have, in German: what an order needs is taken back."""

from simulator.policy.lexicon.listing import Denial, listed

_ASK = (
    "(lesen|vorlesen|lies|tippen|senden|sende|sendet|schicken|schick|schicke|schickt|geben|gib|gebt|nennen|"
    "nenne|nennt|mitteilen|teilen|"
    "brauchen|brauche|braucht|benötigen|benötige|benötigt|wollen|möchten|angeben|eingeben|schreiben|schreib|"
    "hochladen|laden|bestätigen|bestätige|übermitteln|verraten|durchgeben|lautet|wie|welche|fehlt|fehlen|"
    "erforderlich|notwendig|nötig|zukommen|lassen|weiterleiten|bitte|bitten|foto|kopie|scan|bild|screenshot|"
    "ablichtung|verlangen|fotografieren|warten|haben|bekommen|erhalten|zusenden|zuschicken|hinterlegen|"
    "anhängen|vorlegen|diktieren|texten|benennen|müssen|mailen)"
)
_HARD = (
    "(kartennummer|kreditkartennummer|kreditkarte|kreditkartendaten|kartendaten|ec karte|bankkarte|debitkarte|"
    "girokarte|cvv|cvc|prüfziffer|kartenprüfnummer|sicherheitscode|ablaufdatum der|ablaufdatum ihrer|"
    "gültigkeitsdatum|gültig bis|iban|bic|kontonummer|kontodaten|bankdaten|bankverbindung|kontoverbindung|"
    "kontoinhaber|"
    "bankleitzahl|passwort|passwörter|kennwort|zugangsdaten|logindaten|"
    "login|anmeldedaten|einmalcode|einmalpasswort|bestätigungscode|verifizierungscode|tan|otp|sms code|pin|"
    "code den sie|code aus der sms|personalausweis|personalausweises|ausweis|ausweises|ausweiskopie|"
    "ausweisnummer|"
    "reisepass|reisepasses|reisepasskopie|führerschein|führerscheins|pass|perso|geburtsdatum|geburtstag|"
    "geburtsort|geburtsurkunde|sozialversicherungsnummer|personalausweisnummer|mädchenname|mädchennamen|"
    "geburtsname|onlinebanking|online banking|gehaltsabrechnung|"
    "meldebescheinigung|aufenthaltstitel|ausweisdokument|versichertennummer|krankenkassenkarte|"
    "identitätsnachweis|drei ziffern|dreistellige|karten pin|wann sie geboren|kontostand)"
)
_SOFT = (
    "((private|privaten|privater|persönliche|persönlichen|eigene) (mailadresse|email|e mail|emailadresse|mail|"
    "nummer|handynummer|telefonnummer|adresse|mobilnummer|rufnummer|e mailadresse)|(ihre|deine|ihrer|"
    "deiner) (mailadresse|e mail adresse|emailadresse|e mail|email|mail adresse|e mailadresse|handynummer|"
    "telefonnummer|mobilnummer|rufnummer|"
    "whatsapp nummer|handy nummer|festnetznummer|private nummer|privatnummer))"
)
_DENY = Denial(
    no="(nicht|nie|niemals|kein|keine|keinen|keiner|keinerlei|weder|nichts)",
    small=(
        "(wir|ich|sie|uns|ihnen|ihre|ihren|ihr|ihrer|der|die|das|den|dem|hier|dafür|dazu|bitte|per|nachricht|"
        "brauchen|benötigen|fragen|nach|um|bitten|angeben|senden|schicken|mitteilen|nennen|geben|und|oder|"
        "ist|sind|müssen|notwendig|nötig|erforderlich|sehen|speichern|werden|wird|auch|daten|erhalten|haben|"
        "niemals|anzugeben|preis|im|in|als|auf|von|eine|einen|ein|weiter|werden|abfragen|verlangen|kennen|einsehen|"
        "chat|mail|übermitteln|posten|veröffentlichen|teilen)"
    ),
)
_PASSWORD = (
    "(passwort|passwörter|kennwort|zugangsdaten|logindaten|anmeldedaten|einmalcode|bestätigungscode|"
    "verifizierungscode|otp)"
)


REQUEST = listed(
    yes=f"""
        (ziffern|nummern|zahlen) (ihrer|auf ihrer|der|deiner|von ihrer) (karte|kreditkarte|bankkarte|ec karte)
        {_ASK} .. {_HARD}
        {_HARD} .. {_ASK}
        {_ASK} .. (und|oder|sowie|mit|plus|von|ihrer|ihres) .. {_HARD}
        (ihr|ihre|ihren|ihrer|ihres|dein|deine|deinen|deiner|deines) {_HARD}
        {_ASK} .. {_SOFT}
        {_SOFT} .. (nennen|geben|schicken|senden|mitteilen|verraten|durchgeben|hinterlassen|schreiben|
            zukommen|angeben|bekommen|haben)
        (foto|kopie|scan|screenshot|bild|ablichtung) .. (kreditkarte|bankkarte|karte mit|konto|kontos|ausweis|
            ausweises|pass|passes|führerschein|kontoauszug|kontoauszugs|bank app|banking)
        {_ASK} .. einen kontoauszug
        (senden|sende|schicken|schick|schicke|zusenden|zuschicken|hochladen|laden|mailen|übermitteln|benötigen|benötige|
            brauchen|brauche|bräuchten|bräuchte|vorlegen|zeigen sie uns|weiterleiten) .. (kontoauszug|kontoauszugs|
            kontoauszüge)
        (kontoauszug|kontoauszugs|kontoauszüge) .. (kopie|foto|scan|screenshot|hochladen|zuschicken|zusenden|nötig|
            erforderlich)
        wann (sind|bist) (sie|du) geboren
        wie alt (sind|bist) (sie|du)
    """,
    unless=f"""
        {_DENY.of(f"({_HARD}|{_SOFT}|daten)")}
        {_DENY.after(f"({_HARD})")}
        ohne (dass|angabe|eingabe|weitergabe) .. {_HARD}
        (auf|über|mit|von|an|zu|per) (ihr|ihre|ihrer|ihrem|ihren|die|der|dein|deine|das|dasselbe|dieselbe|
            ihre verwendete) (konto|kreditkarte|bankkonto|karte|ec karte|email|e mail|mailadresse|emailadresse|
            e mail adresse|bankkarte|girokonto|handy|debitkarte)
        (auf|an) (das|die|dasselbe|dieselbe|ihre) .. (konto|kreditkarte|zahlungsmittel|karte|
            bankkonto) .. (zurück|gutgeschrieben|erstattet|verwendet|genutzt|bezahlt)
        (zurücksetzen|ändern|zurückgesetzt|vergessen|vergeben|standard|voreingestellt|voreingestellte|werkseitig|
            wlan|wifi|router|gerät|geräts|netzwerk|kopplung|bluetooth|admin) .. (passwort|kennwort|pin|code|
            login)
        (menü|display|fernbedienung|tastatur|bedienfeld|tastenfeld|einstellungen|bildschirm) .. (pin|code|passwort|
            kennwort)
        (passwort|kennwort|pin|code|login) .. (router|routers|gerät|geräts|kamera|schloss|schlosses|app|tresor|
            tresors|wlan|netzwerk|koffer)
        (passwort|kennwort|pin) (zurücksetzen|ändern)
        (amazon|bank) .. (fragt|fragen|verlangt|bittet|benötigt)
        (bestellnummer|seriennummer|sendungsnummer|artikelnummer|modellnummer|chargennummer) .. (nennen|schicken|
            geben|senden|mitteilen|brauchen|benötigen|foto)
        (rechnung|rechnungsstellung) .. (steuernummer|ustid|umsatzsteuer)
        (steuernummer|umsatzsteuer) .. rechnung
        (geschenkkarte|grußkarte|speicherkarte|garantiekarte|sim karte|sd karte|grafikkarte|speisekarte)
        (in|im|unter|über) .. amazon (konto|kundenkonto|account)
        (gravur|gravieren|besticken|aufdruck|bedrucken|drucken|stickerei|personalisieren|personalisierung|
            namensschild|bestickung|schild) .. (datum|geburtsdatum|geburtstag|name)
        (geburtsdatum|geburtstag|datum) .. (gravur|gravieren|besticken|aufdruck|bedrucken|drucken|stickerei|
            personalisieren|gravieren|armband|decke|poster)
        (zum|pünktlich zum|vor dem|rechtzeitig zum|alles gute zum|für den) geburtstag
        geburtstag (geschenk|feiern|ihres|ihrer|der|des|von)
        (ausweishülle|passhülle|reisepasshülle|kartenetui|reisepass hülle|ausweis hülle|führerscheinhülle|
            passfoto|passt|pass)  (hülle|etui|fach|foto)
        (danke|dank|erhalten|antwort|antworten|bezug|eingegangen) .. (ihre|deine|ihrer) (email|e mail|mail|
            nachricht)
        pass (auf|so|genau|zu)
        {_HARD} (ist|sind|bleibt|bleiben) (sicher|geschützt|bei amazon|verschlüsselt)
    """,
)

TAX_NUMBER = listed(
    yes=f"""
        {_ASK} .. (steuernummer|steuer id|steueridentifikationsnummer|steuer identifikationsnummer)
        (ihre|deine) (steuernummer|steuer id|steueridentifikationsnummer)
        (steuernummer|steuer id|steueridentifikationsnummer) .. {_ASK}
    """,
    unless=f"""
        (rechnung|umsatzsteuer|ust|firma|zoll|unternehmen|gewerbe)
        {_DENY.of("(steuernummer|steuer id|steueridentifikationsnummer)")}
    """,
)

LOGIN = listed(
    yes=f"""
        {_ASK} .. {_PASSWORD}
        (ihr|ihre|ihren|dein|deine) {_PASSWORD}
        {_PASSWORD} .. {_ASK}
    """,
    unless=f"""
        {_DENY.of(_PASSWORD)}
        (passwort|kennwort|code|zugangsdaten) .. (router|routers|gerät|geräts|kamera|schloss|app|tresor|wlan|
            netzwerk|koffer|menü)
        (zurücksetzen|zurückgesetzt|vergessen|werkseitig|wlan|wifi|router|gerät|geräts|netzwerk|bluetooth|app|menü|
            einstellungen) .. (passwort|kennwort|code)
        (amazon|bank|app|gerät) (fragt|verlangt|fordert)
        (passwort|kennwort) (zurücksetzen|ändern)
    """,
)
