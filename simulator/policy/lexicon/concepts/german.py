"""What German sentences about reviews speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

_PUBLIC = (
    "(über uns|zum produkt|zum artikel|produktseite|artikelseite|öffentlich|anderen käufern|anderen kunden|"
    "allen|der welt|online|auf dem marktplatz|im netz)"
)

REVIEWS: Mapping[str, Phrases] = {
    "review_word": worded(
        yes=f"""
            (weitersag*|weitererzähl*|erzählen sie es weiter|herumerzähl*|nur uns)
            (sagen|sag|erzählen|erzähl*) .. (allen|anderen|weiter|wie zufrieden|nur uns|von uns)
            (text|zeilen|worte|worten|sätze|sätzen|erfahrung) .. (produktseite|artikelseite|auf der seite|über uns|
                stern*)
            (stern*) text
            wer (über|von) .. schreib*
            (fünf von fünf|5 von 5|zehn von zehn|10 von 10)
            (die|der|ihre|diese) kritik
            (bewertung*|bewerte|bewerten|bewertest|bewertet|zu bewerten|rezension*|rezensier*|feedback|beurteilung*|
              kundenbewertung*|produktbewertung*|verkäuferbewertung*|kundenrezension*|produktrezension*|
              sternebewertung*|sternezahl|sternenzahl|sternzahl|testimonial*|erfahrungsbericht*|review|reviews|rezi)
            (beurteil*) .. (uns|produkt|artikel|kauf|shop|service)
            (stern|sterne|sternen|sternchen) .. (produkt|profil|werden|vergeb*|abzug)
            (ein|einen|eine|der eine|zwei|drei|vier|fünf|1|2|3|4|5|alle|volle|mit|die|ihre|paar|vollen|aus|einzelnen|
              einziger|von|keine) (stern|sterne|sternen|sternchen)
            (niedrig*|schlecht*|gut*|best*|hoh*|miese*|ihre|jede|volle|hart*|öffentlich*) (note|noten|punktzahl|
              urteil|benotung)
            (note|punktzahl|urteil|benotung) (für|zum|zur|anheb*|hoch*|ist zu|von|wird)
            (ihr|dein|hartes|hart*|begeistert*|streng*|mildes|bös*) (urteil|kommentar)
            (ihr*|dein*|böse*|öffentlich*|negativ*|hart*|jed*|nett*|scharf*|unfreundlich*|freundlich*|ehrlich*|den|
              gemein*|schlecht*|lieb*|paar|gut*) (kommentar|kommentare|kommentars|meinung|eindruck|eindrücke|
              kritik|erfahrung|erfahrungen|worte|wort|zeilen|zeile|sätze|beitrag|fazit)
            (kommentar|meinung|erfahrung*|kritik|eindruck|eindrücke|urteil) (zum|zur|zu|über|auf
              der|mit stern*|teil*|veröffentlich*|erst|von der)
            (teil*|schreib*|veröffentlich*|verfass*|hinterlass*|abgeb*) .. (meinung|erfahrung*|eindruck|eindrücke|
              zeilen|worte|kommentar|kritik|lob)
            (schreib*|geschrieben|sag*|erzähl*|veröffentlich*|weitersag*|gepostet|poste*|berichte*) .. {_PUBLIC}
            {_PUBLIC} .. (geschrieben|schreib*|gesagt|geäußert|veröffentlich*)
            (was|das was) .. (gepostet|geschrieben|veröffentlicht|geäußert) (haben|hast)
            (freundlich*|besser*|höher*|mild*|eine|jed*|ihre) (punktzahl|note|wertung|urteil)
            (rezensent*|rezensentinnen|gedanken|eindrücke|rezensionen|meinungen|sternchen|sternen)
            (kein wort|nichts) .. (verloren|gesagt|geschrieben)
            (gut*|jede*) (kommentar*|wort|zeile)
            (etwas|was) (unschön*|negativ*|schön*|nett*|positiv*|schlecht*|lieb*) .. (veröffentlich*|schreib*|post*)
        """,
        unless="""
            (meiner|unserer) meinung
            (bewertung|bewerten|beurteil*) (des|den|der|ihres|ihren|vom) (falls|fall|schadens|schaden|vorgangs|
              zustands|mangels|defekts|situation|akku*|fotos)
            (danke*|dank|bedanken) .. (bewertung*|feedback|rezension*|kommentar|worte|zeilen|meinung|lob)
            (lieferant*|hersteller*|lager|fahrer|spedition|paketdienst|zulieferer|kolleg*|team|chef) .. feedback
            feedback .. (weitergegeben|weitergeleitet|weitergereicht|lieferant*|hersteller*)
            feedback (vom|von der|des|am) (versand|lager|hersteller|lieferanten|spedition|techniker|verstärker)
            (stern|sterne) (an der|am|auf dem|im) (lampe|motor|himmel|logo|karton|etikett)
            (schreib*|sag*) .. (hier|in diesem|dem fahrer|der post|dem hersteller)
        """,
    ),
    "high_score": worded(
        yes="""
            (fünf|5|volle*|alle|höchste*|beste*|maximale*) (sterne|sternen|sternenzahl|sternezahl|sternzahl|
              sternebewertung*|note|punktzahl|bewertung*|punkte|sternchen)
            (fünf sterne*|5 sterne*|bestnote*|höchstnote*|höchstwertung|topbewertung*|bestbewertung*|bestmöglich*)
            (begeistert*|wohlwollend*|positiv*|lobend*|hervorragend*|überschwänglich*|schmeichelhaft*|glänzend*|
              exzellent*|herausragend*|großzügig*)
            (gut*|nett*|lieb*|freundlich*|schön*|tolle*|super|top|warm*) (wort|worte|zeilen|bewertung*|rezension*|
              urteil|kommentar|beurteilung*|feedback|note|noten|rückmeldung|sätze)
            (etwas|was) (nettes|positives|schönes|gutes|liebes)
            (unter|weniger als|alles außer) (fünf|5|bestnote|volle*)
            (5 von 5|fünf von fünf|10 von 10|daumen hoch)
        """,
        unless="""
            (positiv*|gut|gut*|lob|schön) (oder|wie|und) (negativ*|schlecht*|kritik|tadel|weniger)
            (positiv*|gut|zufrieden|lobend) oder (nicht|weniger|anders)
            ob (positiv*|gut) oder
            (egal|ganz gleich|unabhängig) (wie|ob|davon)
            (sie|du) .. (abgegeben|hinterlassen|geschrieben) (haben|hast)
            (danke*|dank|bedank*)
        """,
    ),
    "contented": worded(
        yes="""
            (wenn|falls|sofern|solange|nur wenn|sollten|sollte|da|weil|wer|nur wer|dann) .. (zufrieden|glücklich|
              gefällt|gefallen|gefiel|magst|begeistert|überzeugt|positiv|freude|passt|gepasst|lieben|liebst|liebt|
              geholfen|gut war|alles gut|bestens|top|super|toll|schwärm*|hin und weg|angetan)
            (sind|bist|seid|waren|gefällt|gefallen) .. (zufrieden|glücklich|begeistert|überzeugt) .. ?
            (gefällt|gefallen|magst|lieben) .. (ihnen|dir|sie|ihr|es|euch) (der|die|das|es)
            (zufrieden|begeistert|glücklich) ?
            (zufriedene|glückliche|begeisterte) (kunden|käufer) (schreib*|bewert*)
            (wenn|falls|sofern) .. (spaß|freude)
            (kunden|käufer|alle|jene|diejenigen) die .. (glücklich|zufrieden|begeistert|gefällt)
            (nur|ausschließlich) .. (zufrieden*|begeistert*|glücklich*|gefällt|positiv*)
        """,
        unless="""
            (wenn|falls|sofern) (sie|du|ihr) (mögen|magst|wollen|möchten|möchtest|lust|freude daran)
            zufrieden oder .. (unzufrieden|nicht|enttäuscht)
            (gut oder schlecht|oder nicht|egal wie|ehrlich*|positiv oder negativ)
        """,
    ),
    "plea": worded(
        yes="""
            (trauriger|traurig|schade|heute abend)
            (letzte|zweite|dritte|nochmalige|freundliche|allerletzte) (erinnerung|mahnung|bitte|aufforderung|
              nachfrage)
            (zum (zweiten|dritten|vierten|letzten) mal)
            (immer noch|noch immer|noch nicht|noch keine|bisher|bis heute|weiterhin|nach wie vor) .. (bewert*|
              rezens*|feedback|beurteil*|stern*|keine|kein|nichts|warten|fehlt)
            (erinner*|nochmal*|nochmals|erneut|versprochen)
            (endlich|vergessen|vergiss) .. (bewert*|rezens*|feedback|beurteil*|stern*)
            (bewert*|rezens*|feedback|stern*) .. (endlich|vergessen|vergiss)
            (zählen auf|zähle auf|angewiesen|hängt|hängen|abhäng*|leben von|leben davon|überleb*|existenz*|gehalt|
              gehälter|lohn|löhne|arbeitsplätze|arbeitsplatz|dichtmachen|schließen müssen|zusperren|pleite|ruin*|
              kinder|familie ernähr*|ernähren|kostet uns|kosten uns|schadet|schaden uns|trifft uns|zerstör*|kunden
              verlieren|verlieren wir|bestraf*|mein chef|zentrale|abgemahnt|im stich|lebenswichtig|macht den
              unterschied|nur zu dritt|nur zu zweit|zu dritt|zu zweit|massiv)
            (klein*|jung*|winzig*|familiengeführt*) (unternehmen*|betrieb*|firma|laden|shop|händler|werkstatt|team|
              manufaktur|familienbetrieb*|handwerksbetrieb*|familienunternehmen)
            (familienbetrieb*|familienunternehmen*|familienfirma|einmannbetrieb|kleinbetrieb*|kleinunternehm*)
            (seien sie|sei|bitte) (gnädig|großzügig|nachsichtig|fair|lieb)
            (ernährt*|ungerecht*|unfair|gerechter*|recht und billig|überlegen sie|
              freundlicher*|fairer*|nur fair|sonnig*|inständig|fleh*|anfleh*|händeringend|verzweifelt|bestehen darauf|
              muss weg)
            (dringend*|unbedingt|umgehend|sofort|heute noch|noch heute|bis heute|bis morgen|bis freitag|heute|müssen|
                muss) ..
              (bewert*|rezens*|feedback|beurteil*|stern*)
            (bewert*|rezens*|feedback|beurteil*|stern*) .. (dringend*|unbedingt|umgehend|sofort|heute noch|noch heute|
                bis
              heute|bis morgen|bis freitag|müssen|muss)
            (holen sie|hol|holt) .. nach
            (bewertung*|rezension*|feedback) .. übersehen
            (passt|passen|stimmt|stimmen) .. (stern*|bewertung*|note) .. noch
            (ersparen|erspar|verschonen|verschon) .. (bewertung*|rezension*|stern*)
            (bewertung*|rezension*|feedback) .. (steht noch|noch aus|fehlt noch|fehlt immer|ausstehend*|aussteht|
                vermiss*)
            (vermiss*|warten|fehlt|aus steht) .. (bewertung*|rezension*|feedback)
            (sterne|stern|bewertung*) .. verdient
        """,
        unless="""
            (müssen|musst|muss) (nicht|natürlich nicht|aber nicht|sie nicht|das nicht)
            (bewertung*|rezension*|kommentar|feedback) .. (gelesen|gesehen|erhalten|ernst|zu herzen|geprüft|angesehen)
            (gelesen|gesehen|angeschaut) .. (bewertung*|rezension*|kommentar|feedback)
            ohne (verpflichtung|druck|eile)
            (noch nicht|noch immer nicht) (angekommen|erhalten|da|eingetroffen|zugestellt)
            (paket|sendung|lieferung|erstattung|retoure) .. (noch|immer)
        """,
    ),
    "undoing": worded(
        yes="""
            (besser erzähl*|lieber nicht mehr|nicht mehr sehen|abhanden|würden vier)
            aus (dem|einem|zwei|drei|den|der) .. (stern|sterne|sternen) .. (mehr|würden|werden|macht|machen|fünf|vier)
            noch (mal|einmal) (rangehen|drüber nachdenken)
            (ändern|ändert|änderst|änderten|änderung*|abänder*|umänder*|entfern*|lösch*|gelöscht|geändert|zurückzieh*|
              zurückzuzieh*|zurückgezog*|zurücknehm*|zurückgenomm*|zurückzunehm*|zurücknahme|aktualisier*|anpass*|
              anzupass*|angepasst|überarbeit*|korrigier*|rausnehm*|runternehm*|herausnehm*|revidier*|überdenk*|
              überdacht|heraufsetz*|hochsetz*|umschreib*|umgeschrieb*|umzuschreib*|abmilder*|abschwäch*|abzuschwäch*|
              abzumilder*|entschärf*|verschwind*|verschwunden|verschwänd*|anheb*|angehob*|anzuheb*|aufwert*|
              nachbesser*|aufbesser*|verbesser*|streich*|gestrich*|ausblend*|offline|rückgängig|wegnehm*|weg|tilg*|
              abstand|umwandel*|heben|heb|hebt|umstimm*)
            (nehm*|nimm|zieh*|setz*|schreib*|mach*) .. (zurück|raus|runter|weg|hoch|herauf|um|herunter)
            (steig*|stieg*|raus|rücknahme|löschung|änderung|entfernung|freundlicher*|gerechter*|milder*|höher*|
              besser*|großzügig*)
            (blick|überlegen) .. (werfen|sich|darauf)
            (stern|sternen|sterne|sternchen) mehr
            (nach oben|noch einmal (überleg*|nachdenk*|anschau*|ansehen|überdenk*|durch)|nochmal (überleg*|nachdenk*|
              überdenk*|anschau*)|in sich gehen|eine andere|zweiten blick)
            (werden|würden|machen|wird|mach*) .. (fünf|vier|positiv*)
            (von|aus) (eins|zwei|drei|einem|negativ*) .. (auf|zu|fünf|vier|positiv*)
        """,
        unless="""
            (wir|ich|amazon|werk|hersteller) (werden|werde|ändern|aktualisieren|passen|korrigieren|können|dürfen|kann|
              darf)
            (wir|ich|amazon|werk|hersteller) (haben|habe|hat) .. (geändert|entfernt|gelöscht|aktualisiert|angepasst|
              korrigiert|überarbeitet)
            (werden|konnten) wir
            (nicht|keine|nie) (bitten|um|verlangen|auffordern|darum|erwarten)
            (ihre sache|ihre entscheidung|ihnen überlassen|jederzeit|wenn sie möchten|können sie (auch|natürlich|
              jederzeit|innerhalb))
        """,
    ),
    "undoing_it": worded(
        yes="""
            (sie|das|es|diese|ihn|den) .. (umschreiben|schließen|beenden|stornieren|ändern|löschen|entfernen|
              korrigieren|anpassen|zurückziehen|zurücknehmen|überarbeiten|umändern|abändern|anheben|überdenken|
              abmildern|entschärfen|hochsetzen|abschwächen|zu löschen|zu ändern)
            (ändern|löschen|entfernen|korrigieren|passen|ziehen|nehmen|überarbeiten|überdenken|heben|setzen|mildern)
              sie (das|es|sie|diese|ihn|den|bitte|ihn)
            (schließen|stornieren|beenden|widerrufen) sie (ihn|sie|den fall|den antrag|die reklamation|bitte)
            lassen sie (ihn|sie|es) (fallen|verschwinden|ruhen|sein)
            (drübergehen|drüberschauen|drüber schauen|umdenken)
            (blick darauf|blick drauf|überlegen sie es|überlegen sie sich)
            (änder|lösch|entfern|korrigier|nimm|zieh) (das|es|sie|ihn)
            (sie|ihn|es|diese|den) .. (herausnehmen|rausnehmen|runternehmen|wegnehmen)
            (herausnehmen|rausnehmen|runternehmen) (würden|könnten|würdest|könntest)
            (bitte|umgehend) (löschen|ändern|korrigieren|entfernen|anpassen|zurückziehen)
        """,
        unless="""
            (wir|ich) (können|werden|haben|kann|habe|werde|die)
            (können|kannst|könnt) (sie|du|ihr) (jederzeit|innerhalb|auch|natürlich|selbst|bei)
            (wenn sie möchten|ihre entscheidung|ihre sache)
        """,
    ),
}
"""Name of a family → its phrases."""
