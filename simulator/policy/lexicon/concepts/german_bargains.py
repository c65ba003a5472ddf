"""What German sentences about gifts, refunds and claims speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

BARGAINS: Mapping[str, Phrases] = {
    "gift": worded(
        yes="""
            (jahresvorrat|gewinnen|gewinnt|gewinnst|für ein jahr)
            (mir|uns) (wär s|wäre es|ist es|ist das|wäre das|wär das|wär es) .. etwas wert
            (mehr|längere|zusätzliche|doppelte) garantie
            (jahr|jahre|monate) (mehr|länger|extra|zusätzlich*)
            verlänger* .. garantie
            garantie .. verlänger*
            (geben|gebe|zahlen|zahle) .. (geld|kaufpreis) .. zurück
            (bekomm*|kriegt|kriegen|erhält) von (uns|mir) (ein*|zwei|noch|dafür)
            (jeder|jede|alle|wer) .. (bekommt|kriegt|erhält|bekommen) .. (ein*|zwei)
            (landet|landen|wandert|wandern) .. (zweite*|bei ihnen|bei dir|zu ihnen|zu dir|postkasten|briefkasten)
            (geht|gehen) .. (auf uns|auf mich|aufs haus)
            (tester|produkttester|testerprogramm|tester programm|testprogramm|produkttest)
            (lege|legen|leg|packe|packen|schenke|stecke|verteilen|spendiere|gebe) .. (dazu|bei|ein|eine|einen|paar|
              obendrauf|an|zum)
            (von uns|von mir) (dazu|gratis|für sie)
            (gehört ihnen|gehört dir|gehören ihnen|gehören dir|ist ihrer|mir wert|uns wert)
            glas .. von uns
            (gutschein*|geschenk*|gratis*|prämie*|belohnung*|belohnen sie|belohnen dich|wir belohnen|belohnen wir|
                wird belohnt|bonus*|rabatt*|cashback|coupon*|verlos*|gewinnspiel*|
              lostopf|tombola|bargeld|kostenlos*|umsonst|schenken|schenke|spendier*|freebie*|aufmerksamkeit|
              dankeschön|zugabe|überraschung*|nachlass|preisnachlass|paypal|guthaben|anerkennung|gratisprodukt*|
              probe|proben|obendrauf|obendrein|aufschlag|dreingabe|gutschreib*|gutschrift|goodie*|
              kleinigkeit)
            (ohne (etwas|dafür|einen cent) .. (zahl*|bezahl*)|geht auf uns|auf unsere kosten|geht aufs haus|aufs
              haus|auf mich|behalten beide|beide behalten|beides behalten|gratis dazu|kostenfrei)
            (zieh*|lass*|nehm*) .. (euro|prozent|preis) .. (ab|nach)
            (euro|eur|prozent) (extra|mehr|obendrauf|zusätzlich|drauf|bar|in bar|on top|geschenkt)
            (erhalt*|bekomm*|schick*|send*|geben|gebe|legen|packen|leg|lege) .. (zweites|zweiten|zweite|weitere|
              weiteren|weiteres|zusätzlich*|extra|obendrauf|drauf|dazu|bei|oben drauf)
            (zweite*|weitere*|zusätzlich*|zweiten) .. (schicken|senden|liefern|legen|packen|auf uns|umsonst|gratis|
              geschenkt|dazu)
            (gewinn*) (sie|ein*|einen|tolle)
            (garantieverlängerung|verlängerte garantie|längere garantie)
            (kostet|kosten) (sie|dich) (nichts|keinen)
            (dafür|bar) .. euro
        """,
        unless="""
            (gegen die regeln|gibt es bei uns nicht|gibt es nicht|kein* (rabatt*|gutschein*|geschenk*|belohnung*))
            (gratisreparatur|geschenkverpackung|geschenkbox|geschenkpapier|kostenlose rücksendung|rücksendeetikett)
        """,
    ),
    "money_back": worded(
        yes="""
            (kulanz|euro|franken)
            (erstatt*|rückerstatt*|teilerstatt*|ersatz*|entschädig*|geld|zurückzahl*|ersetz*|überweis*|rückzahl*|
              zurückerstatt*|teilrückerstatt*|auszahl*|euro|eur|kaufpreis*|zurückgeb*|zurückzugeb*)
            (halb*|voll*|ganz*|gesamt*) .. (preis|kaufpreis|betrag|summe|kosten|geld)
            (fließ*|geht|gehen|kommt|kommen|erhalt*|bekomm*) .. (zurück|wieder|prozent|raus)
            (schick*|send*|liefer*) .. (neu*|ander*|weiter*|zweit*|größer*)
        """,
        unless="""
            (ersetzt|erstattet|überwiesen|ausgetauscht) (haben|habe|hatten|wurde|wurden|worden)
            (haben|habe|wurde|ist) .. (bereits|schon|längst) .. (ersetzt|erstattet|überwiesen|ausgetauscht)
        """,
    ),
    "exchange": worded(
        yes="""
            ohne (den|die|ihren|ihre|diesen|diese) (antrag*|garantieantrag*|fall|beschwerde|reklamation|rückbuchung|
              bewertung*|rezension*)
            (wenn|falls|sobald|nachdem|sofern|im gegenzug|als gegenleistung|unter der bedingung|vorausgesetzt|
              dann|dafür|gegen|solange|sollten|solltest|bevor|und wir|und sie|und du|und ich|und im|für
              jede|für jedes|für ein|für eine|für die|für das|für ihre|für alle|wer|jeder|jede|alle die|kunden die|ist
              die|ist der|als dank|als dankeschön|zum dank|als kleine|als kleines|anerkennung|dankbarkeit|wert|lohnt|
              belohn*|machen wir es so|deal|abgemacht|einverstanden|handel|tausch|an dem tag|in dem moment|landen|
              landet|bei ihnen|bei dir|
              gewinn*|die ersten|behalten|suchen sich|kostet sie|bekommt|kriegt|erhält|von uns|nimmt
              jeden|teilnehm*|an käufer|und der zweite|und ich|dafür|wäre mir|müssten|es reicht|für sie|ist drin|
              sind drin|danach|an dem tag)
        """,
    ),
    "claim_word": worded(
        yes="""
            (a bis z|az antrag|a z|käuferschutz*|garantieantrag*|garantiefall|streitfall|rückbuchung*|chargeback|
              claim|rücklastschrift|kreditkartenrückbuchung|käuferschutzantrag|beschwerde|streitigkeit|dispute|disput)
            (antrag|fall|reklamation|konflikt|einspruch|anspruch) .. (amazon|bank|marktplatz|paypal|z|zurück*|fallen)
            (bank|amazon|marktplatz|paypal) .. (antrag|fall|reklamation|konflikt|einspruch|anspruch)
        """,
        unless="""
            (reklamationsleuchte|beim hersteller|spediteur|beim paketdienst)
        """,
    ),
    "ended": worded(
        yes="""
            (schließ*|geschloss*|zurückzieh*|zurückzuzieh*|zurückgezog*|zurücknehm*|zurückgenomm*|storn*|beend*|
              widerruf*|einstell*|eingestellt|lösch*|gelöscht|verzicht*|aufheb*|aufgehob*|annullier*|abbrech*|
              abgebroch*|erledigt|weg|auflös*|fallen|fallenlass*)
            (ziehen|nehmen|zieh|nimm|lassen|lass|gibt|geben) .. (zurück|fallen|auf)
            (gelöst|stopp*|erledigt|vom tisch|ruhen|auf sich beruhen|verschw*|aus der welt)
            (machen|mach|macht) .. (zu|dicht)
        """,
        unless="""
            (amazon|bank) .. (entscheid*|entschied*|schließt|prüft)
            (müssen|brauchen) .. nicht
            (wenn|sobald|falls) (die|ihre) bank
        """,
    ),
}
"""Name of a family → its phrases."""
