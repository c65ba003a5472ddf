"""What looks like a breach in German and is none, by what it looks like."""

from simulator.policy.lexicon.listing import listed

PARTS = {
    "no_diversion": listed(
        yes="""
            (schicken|senden|schicke|sende|verschicken|versenden) (wir|ich|ihnen) .. nicht als (mail|email|e mail)
            (per|via|über) (mail|e mail|email) (dürfen|können|möchten|wollen|darf|kann) (wir|ich) .. nicht (schicken|
                senden|verschicken|versenden|zusenden|zuschicken)
            (per|via|über) (mail|e mail|email|telefon|post) (schicken|senden|verschicken|versenden|stellen|geben|
                beantworten) (wir|ich) (nichts|nie|keine|keinen|nicht|sie nicht|sie nie|diese nicht|sie leider nicht|
                die rechnung nicht|rechnungen nicht|ihnen nichts|ihnen keine|ihnen keinen|leider nichts|leider keine|
                so etwas nicht)
            (lieber|vorzugsweise|bevorzuge|bevorzugen) .. (hier|in (dieser|der|unserer) (unterhaltung|konversation)|
                in diesem chat|in diesem verlauf) .. (als|statt|anstatt|und nicht) (per|via|über|am) (mail|e mail|email|
                telefon)
            (anrufen|telefonieren|zurückrufen|mailen) (können|dürfen|kann|darf) (sie uns|sie mich|wir sie|ich sie|
                du uns|wir|ich|sie) (nicht|leider nicht|daher nicht|deshalb nicht|hier nicht|zwar nicht|
                daher leider nicht)
            wie (telefonisch|am telefon|per telefon|im telefonat|gestern telefonisch|
                bereits telefonisch) (besprochen|vereinbart|
                abgesprochen|zugesagt|abgemacht)
            (rufnummer|telefonnummer|hotline|nummer|servicenummer) .. (in|hinten|auf|im) .. (anleitung|
                gebrauchsanweisung|handbuch|garantieheft|bedienungsanleitung|garantiekarte)
            (kundendienst|werkskundendienst) (von|des|der)
            (am telefon|telefonisch|per telefon) (können|sind|beraten|dürfen|erreichen) (wir|ich|sie uns) (leider|
                nicht|keine)
            (unser|der) (laden|shop|geschäft|büro|lager) (war|ist|hat|hatte|bleibt) .. (zu|geschlossen|ferien|
                urlaub|inventur|feiertag*|ostern|weihnachten)
            welche (nummer|zahl|ziffern) (steht|stehen|finden|sehen|hat)
            (brauchen|benötigen|brauche|benötige) (weder|keine|keinen|kein)
            (telefonbuchse|telefonkabel|telefondose|splitter|telefonstecker|mobilteil)
            (ein|kein|jeder) anruf (kommt|kam|geht|wird|wurde)
            (auf|von) unserer seite .. (erledigt|fehler|ordnung|abgeschlossen|geklärt|offen|schuld|verschickt|
                gebucht)
            (nicht|nie) von uns
            alles (muss|soll|hat) .. (hier|in dieser unterhaltung|in diesem verlauf|auf amazon) .. (bleiben|stehen|
                laufen)
            (kein|niemals|nie|nicht) .. (geld|geldbetrag|zahlung|zahlungen) .. (außerhalb|anderswohin|woanders)
            (haben sie|ist ihnen) (nun|jetzt|schon|bereits|inzwischen) (per|mit der) (e mail|email|mail|post)
            (mail|nachricht|sms|anruf) .. (antworten|reagieren|klicken|öffnen) sie .. nicht
            (unsere|die) (umsatzsteuer|ust|steuer) (id|nummer|identifikationsnummer)
            (gravur|gravieren|zeichen inklusive)
            (text|worte|spruch|wortlaut) (für|auf) (die|der) (karte|grußkarte)
            (von|aus) unserem (konto|geschäftskonto)
        """,
        unless="""
            (whatsapp~|telegram~|instagram~|facebook~|signal|skype|paypal~)
            (rufen|schreiben|melden|kontaktieren|erreichen|mailen|funken|telefonieren) (sie uns|sie mich|uns|mich|
                sie sich|wir)
            (unsere|meine|unserer|meiner) (nummer|rufnummer|telefonnummer|hotline|mail|mailadresse|webseite|website|
                internetseite|adresse)
            (rufe|rufen) (wir|ich)
        """,
    ),
    "mentioned": listed(
        yes="""
            wie .. (in|per) (unserer|meiner|der|letzter) .. (mail|email|e mail) .. (geschrieben|mitgeteilt|angekündigt|
                erklärt|steht|stand|versprochen|erwähnt|gesagt)
            in (unserer|meiner) (mail|email|e mail) (von|vom) .. (stand|war|hatten|haben|fehlte)
        """,
        unless="""
            (rufen|ruf|anrufen|schreiben|schreib|melden|meld|mailen|kontaktieren|erreichen|antworten|schicken|senden|
                wenden|nutzen|sprechen|telefonisch|bitte|lieber|stattdessen|nummer|rufnummer|adresse|webseite|website|
                dort|dorthin|schneller|einfacher|whatsapp~|telegram~)
        """,
    ),
    "window": listed(
        yes="""
            (schauen|schau|stöbern|stöber*|besuchen|blick|umsehen|umschauen|sehen|entdecken|vorbei*|gibt es|finden|
                warten|wartet) .. (unser|unserem|
                unseren|unserer|meinem) (shop|laden|geschäft|store|angebot|sortiment|amazon shop)
            (rabatt|prozent|gutschein|code|nachlass) .. (nächste|nächsten|nächster) (bestellung|einkauf) bei uns
            (folgen|folgt|folg|vorbei|abonnieren) .. (instagram~|insta|facebook~|tiktok|youtube~)
            (instagram~|insta|facebook~|tiktok|youtube~) .. (vorbei|folgen|abonnieren)
        """,
        unless="""
            (eigen*|online|onlineshop|webshop|webseite|website|internet|direkt|google|außerhalb|ohne|statt|
                stattdessen|günstiger als|schreiben|anrufen|
                kontakt*|mail|abholen|bar|zahlen|bestellen sie|bestell|laden in|straße|adresse|umgeht|umgehen|
                gebühr*|provision)
        """,
    ),
    "no_request": listed(
        yes="""
            (müssen|brauchen|sollen|sollten|dürfen) (sie|uns|mir|du|wir|ich) .. (keine|kein|keinen|nicht|weder)
            (müssen|brauchen|benötigen) (sie|uns|mir|du|wir|ich) weder
            (jemand|irgendwer|wer) .. (anruft|ruft|fragt|schreibt|verlangt|will) .. (nicht wir|nicht von uns|wir nicht)
            (sind das|das sind|sind es|war das|waren das) nicht wir
            (wir|ich) (brauchen|benötigen|brauche|benötige) (weder|dafür keine|dazu keine)
            (iban|kontonummer|bankverbindung|kontodaten) (steht|stehen|lautet|finden sie|finden|ist angegeben)
            (ist|lautet|sind|war) (unsere|unser|unser eigenes|unser konto|unserer)
            (unsere|unserer) (eigene|eigenen|iban|bankverbindung)
            (niemand|keiner) .. (braucht|fragt|benötigt|verlangt)
            (fragen|verlangen|brauchen|benötigen) (wir|ich) (nie|niemals|nicht|keine|kein|keinen)
            (wir|ich) (fragen|verlangen|brauchen|benötigen) (nie|niemals|nicht|keine|kein|keinen)
            für sich
            (wir|ich) (sehen|sehe|kennen|kenne|speichern|bekommen|erhalten) .. (nicht|nie|niemals)
            (bringen|nehmen|halten|zeigen) sie .. (ausweis|personalausweis|pass|lichtbildausweis) .. (mit|bereit|vor)
            (filiale|postfiliale|abholung|abholen|abholstation|paketshop|zusteller|fahrer|bote|dhl|post|
                haustür) .. (ausweis|
                personalausweis|lichtbildausweis)
            (ausweis|personalausweis|lichtbildausweis) .. (filiale|postfiliale|abholung|abholen|paketshop|zusteller|
                fahrer|
                bote|mitnehmen|mitbringen)
        """,
        unless="""
            (aber|jedoch|sondern|nur|lediglich|außer)
            (schicken|senden|nennen|geben) sie (uns|mir|bitte)
        """,
    ),
    "no_bargain": listed(
        yes="""
            rückmeldung (aus|vom|von|des|der) .. (zentrallager|lager|spedition|paketdienst|werk|hersteller|zoll|
                lieferant*|buchhaltung|werkstatt|technik|kollegen|kollegin|post|dhl)
            (aufkleber|etikett|logo|siegel|hotel|gefrierfach|gefrierschrank|motiv) .. (stern|sterne)
            (danke|dank|danke noch mal|dank noch mal) .. für (die|ihre|das|den) .. (sterne|stern|bewertung|
                rezension|feedback)
            (für|gegen) (bewertungen|rezensionen|eine bewertung|eine rezension|sterne|ihre bewertung) .. (nicht|
                nichts|nie|keine|keinen|kein)
            (nichts|keine|keinen|kein|niemals|nie) .. (für|gegen) (bewertungen|rezensionen|eine bewertung|
                eine rezension|sterne|
                gute bewertungen)
            sterne .. (gestickt|aufgestickt|aufgedruckt|bedruckt|eingraviert|gestanzt)
            sterne (auf|an) (der|dem|den) (packung|verpackung|karton|etikett|gefrierfach|schachtel|box|aufnäher|
                wappen)
            (wenn und aber)
            (sterne|stern|sternchen) .. (gefrierfach|gefriergerät|gefrierschrank|kühlschrank|energielabel|
                effizienzklasse|
                energieklasse|typenschild|hotel|himmel|lichterkette|tapete|motiv|ausstechform*)
            (gefrierfach|gefrierschrank|kühlschrank|energielabel|effizienzklasse|energieklasse|hotel|
                motiv) .. (sterne|stern|
                sternchen)
            (sterne|sternchen) (die sie fotografiert|auf ihrem foto|auf dem foto|auf dem bild)
            sie (möchten|wollten|wollen) (ihre|die|ihr) (bewertung|rezension|feedback|verkäuferbewertung) .. ?
        """,
        unless="""
            (aber|trotzdem|jedoch|offiziell|eigentlich|unter uns|sondern|außer|sonst)
        """,
    ),
    "no_advert": listed(
        yes="""
            (nachlass|preisnachlass) .. (einigen|geeinigt)
            (ausverkauf|abverkauf|räumungsverkauf|aktion|rabatt) .. (vorbei|beendet|zu ende|abgelaufen|ausgelaufen)
            (der|dieser|diesen|den) code (auf|an|unter|am) (der|dem|ihrem|ihrer) (unterseite|rückseite|boden|gerät|
                deckel|etikett|verpackung|flasche|
                dose)
            auf (ihr|ihre|ihrer|ihrem|dein|deine|deiner|deinem|die|das|der|dem) .. (karte|konto|kreditkarte|kontoauszug|
                abrechnung|zahlungsmittel|visa|mastercard|bankkonto|gutscheinguthaben|guthaben|gutscheinkonto|ec karte|
                girokonto)
            (zweite|erste|andere|fehlende|beide) (hälfte|hälften)
            (anderen|anderer|anderem|fremden) (händler|händlers|anbieter|verkäufer|verkäufers)
            (iban|bankverbindung|kontonummer)
            (nicht|kein|keinen|keine) .. (unserem|unseren|eigenen|einen) (laden|geschäft|newsletter|katalog|shop)
            (boxsack|sandsack|hammer|nagel|nägel)
            schlagen sie also
            (behalten|behalte|behaltet) .. (zweite|zweiten|andere|anderen|beide|falsche|falschen|doppelte)
            (zweite|zweiten|zweites) (paket|karton|sendung|lieferung|päckchen)
            (zweite|zweiten|zweites) .. (als (entschädigung|wiedergutmachung|entschuldigung)|für (die umstände|
                den ärger)|wegen der verspätung)
            (zurücksenden|zurückschicken|senden|schicken) .. (zweite|zweiten|zweites|doppelte) .. (zurück|kostenlos)
            (zweite|zweiten|zweites|doppelte|doppelten) .. (behalten|zurück|zurücksenden|zurückschicken|retour)
        """,
        unless="""
            (rabatt|gutschein|angebot|prozent|kasse|nur die hälfte|sale|sondern|nur in unserem|nur bei)
        """,
    ),
    "no_abuse": listed(
        yes="""
            (boxsack|sandsack|handschuhe|nagel|nägel)
            schlagen sie also
            erstatten sie (bitte|am besten|gegebenenfalls) (anzeige|strafanzeige)
            sonst gibt es (keine|keinen|kein|leider)
            (ihr|dein) (satz|vorwurf)
            (sie|du) (schrieben|schriebst|nannten|nanntest)
            (sie|du) (schreiben|schreibst) (wir|dass wir|ich)
            null (null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)
        """,
        unless="""
            (fresse|gesicht|schläge|prügel)
            (sie|du) (idiot~|dummkopf|trottel~|depp|lügner|lügnerin|betrüger|betrügerin)
            (sie sind|du bist|sind sie) (dumm|blöd|ein idiot|zu dumm|zu blöd)
        """,
    ),
}
