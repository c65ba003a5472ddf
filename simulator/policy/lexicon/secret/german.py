"""What a buyer keeps for herself, and the ways to ask for something, in German."""

from simulator.policy.lexicon.listing import listed

SECRET = listed(
    yes="""
        (ziffern|zahlen|stellen|zahlenfolge) .. (sms|code|nachricht|handy|karte)
        (drei|3|sechzehn|16|letzten|vier|sechs|6) (ziffern|zahlen|stellen|nummern) .. (karte|hinten|rückseite|konto|
            vorne)
        (ziffern|nummer|zahlen|code|pin|prüfnummer) .. (karte|rückseite|hinten)
        (lange nummer|sechzehnstellige|dreistellige|kartennummer|kartendaten|cvv|cvc|iban|kontonummer|bankverbindung|
            bankdaten|ablaufdatum der karte|gültigkeit der karte)
        (welche|welcher|ihre|deine) (telefonnummer|handynummer|mailadresse|nummer|rufnummer) (haben|hast|ist|lautet)
        (haben|eine|gibt) .. nummer .. (unter der|erreichen|besprechen)
        (gültigen|gültiger|amtlichen) (ausweis|pass|lichtbildausweis)
        (heißt|lautet|ist) .. (ihre|deine) (bank|sparkasse)
        (welchen|wessen) namen .. konto
        (welcher|welche|welchem) (bank|sparkasse|kreditinstitut)
        (konto|bankkonto) .. (läuft|lautet|inhaber|geführt)
        (zugangsdaten|anmeldedaten|logindaten|login|passwort|kennwort|benutzername|nutzername)
        (logge|loggen|melde|melden|gehe) .. ihr konto
        (code|pin|tan|nummer|zahl) .. (per sms|aufs handy|auf ihr handy|auf dein handy|aufs telefon)
        (code|pin|tan) (den|die) (sie|du) .. (gekommen|geschickt|zugeschickt|erhalten|bekommen|bekommst|eingegangen)
        (code|pin|tan) .. (ihnen|dir) .. (zugeschickt|geschickt|gesendet|gesandt)
        (wie|unter welchem namen|welcher name|welchen namen) .. (instagram~|facebook~|tiktok|insta|telegram~|snapchat~)
        (ihr|dein|ihren|deinen|ihre|deine) (instagram~|facebook~|tiktok|insta|telegram~|whatsapp~) (name|namen|profil|
            konto|
            account|nutzername|benutzername|nummer)
        (profil|account|nutzername|benutzername) (auf|bei|von) (instagram~|facebook~|tiktok|insta)
        (handynummer|telefonnummer|mobilnummer|rufnummer|mailadresse|emailadresse|privatnummer) von (ihnen|dir)
        (bestätigungscode|verifizierungscode|einmalcode|sicherheitscode|sms code)
        selfie
        (ausweis|personalausweis|ausweiskopie|perso|reisepass|führerschein|führerscheins|meldebescheinigung|
            stromrechnung|gehaltsabrechnung|lohnzettel|steuerbescheid|geburtsurkunde|identitätsnachweis|adressnachweis|
            nachweis ihrer identität|aufenthaltstitel|lichtbildausweis)
        (geburtsdatum|geburtstag|geburtsjahr|geburtsort|geburtsname)
        (wann|wo|welchem jahr) .. geboren
        (mädchenname|mädchennamen|geburtsnamen|sicherheitsfrage|sozialversicherungsnummer|steuer id)
        (wie alt|ihr alter|dein alter|familienstand|ihr gehalt)
        (ihre|deine|eine|ihrer|deiner) (private|privaten|eigene|persönliche|direkte|echte) (mail|email|e mail|
            mailadresse|emailadresse|nummer|handynummer|telefonnummer|adresse|mobilnummer)
        (ihre|deine|ihrer|deiner) (telefonnummer|handynummer|mobilnummer|rufnummer|festnetznummer|mailadresse|
            emailadresse|e mail adresse|nummer)
        (unter|auf) (welcher|welchem) (handynummer|telefonnummer|nummer|rufnummer|mailadresse|handy) .. (sie|du|
            privat)
    """,
    unless="""
        (vergessen|reset|zurücksetzen|zurückgesetzt)
        rückseite (des|der|vom|von) (gerät*|gehäuse*|artikel*|produkt*|packung*|verpackung*|schachtel*|dose*|lampe*|
            uhr|maschine*|kamera*|karton*|akku*|ladegerät*|drucker*|modul*|etikett*)
        (bestellnummer|seriennummer|sendungsnummer|artikelnummer|modellnummer|chargennummer|hausnummer|rechnungsnummer|
            auftragsnummer)
        (auf|über|mit|an|zu|per) (ihr|ihre|ihrem|dieselbe|dasselbe|die|das|dem) (konto|karte|kreditkarte|bankkonto|
            verwendete|ursprüngliche|zahlungsmittel|mail|email|mailadresse)
        (erstattung|geld|betrag|gutschrift|rückzahlung|gutgeschrieben|gebucht) .. (auf ihrem|ihrem konto|ihre karte|
            zurück)
        (hülle|etui|ladekabel|bildschirm|bluetooth|kompatibel|app|router|wlan|netzwerk|einstellungen|menü|gerät|kamera|
            schloss|tresor|dose|packung|produkt|akku|halterung|ladegerät|koppeln)
        (gravur|gravieren|besticken|stickerei|drucken|aufdruck|personalisieren|armband|torte|party|geschenk|pünktlich|
            rechtzeitig|alles gute|glückwunsch)
        (fahrer|zusteller|bote|bank|amazon|postbote|kurier|paketdienst|dhl|dpd) .. (ihre|deine|ihr|ihren) (nummer|
            telefonnummer|handynummer|mail|konto|karte|ausweis|handy)
        (fahrer|zusteller|bote|bank|amazon|postbote) .. (prüft|fragt|verlangt|kontrolliert|braucht|bucht|kann)
        (ihre|deine) (nummer|telefonnummer|handynummer|mailadresse|emailadresse) (hat|haben|ist|liegt|wurde|steht|kennt|
            sehen|sehe|kennen|geben wir|löschen wir|war|bleibt)
        (danke|dank|erhalten|antwort|bezug) .. (mail|email|nummer|nachricht)
        (nicht|nie|niemals|kein|keine|keinen|keinerlei|ohne|weder) .. (nötig|nennen|senden|schicken|brauchen|
            benötigen|angeben|mitteilen|fragen|notwendig|erforderlich|übermitteln|preisgeben)
        (schicken|senden|nennen|geben|brauchen|benötigen|fragen) .. (nicht|nie|kein|keine|keinen|niemals|keinerlei)
        (unsere|meine|unserer|meiner) (nummer|telefonnummer|mailadresse|private|persönliche)
        (ihre|deine) (mail|email|nachricht) (zum|zur|vom|bezüglich|wegen|kam|ist)
        (ust|umsatzsteuer|kennzeichen)
    """,
)

ASKING = listed(
    yes="""
        (senden|sende|schicken|schick|schickt|geben|gib|nennen|nenne|mitteilen|teilen|brauchen|brauche|bräuchte|
            bräuchten|benötigen|benötige|brauch|möchten|möchte|angeben|eingeben|schreiben|schreib|hochladen|bestätigen|
            übermitteln|verraten|durchgeben|lautet|wie|welche|welcher|welchem|wann|wo|wer|fehlt|fehlen|erforderlich|
            notwendig|nötig|zukommen|lassen|bitte|bitten|foto|kopie|scan|bild|verlangen|dürfte|
            dürfen|darf|kann|können|könnten|würden|sagen|sag|zeigen|sehen|prüfen|muss|vorlegen|diktieren|hinterlassen|
            helfen|wäre|hätten|hätte|tippen|tipp|eintippen|heißen|heißt|bist du|sind sie)
        (ihre|ihr|ihren|deine|dein|ihrer) ?
    """,
)
