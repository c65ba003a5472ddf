"""What German sentences about gifts, refunds and claims speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

BARGAINS: Mapping[str, Phrases] = {
    "gift": worded(
        yes="""
            (jahresvorrat|gewinn*|für ein jahr|drin)
            (lege|legen|leg|packe|packen|schenke|stecke|verteilen|spendiere|gebe) ... (dazu|bei|ein|eine|einen|paar|
              obendrauf|an|zum)
            (von uns|von mir) (dazu|gratis|für sie)
            (gehört ihnen|gehört dir|ist ihrer|wäre mir|mir wert|rechnen)
            glas ... von uns
            (gutschein*|geschenk*|gratis*|prämie*|belohn*|bonus*|rabatt*|cashback|coupon*|verlos*|gewinnspiel*|
              lostopf|tombola|bargeld|kostenlos*|umsonst|schenken|schenke|spendier*|freebie*|aufmerksamkeit|
              dankeschön|zugabe|überraschung*|nachlass|preisnachlass|paypal|guthaben|anerkennung|gratisprodukt*|
              muster|probe|proben|obendrauf|obendrein|extra|aufschlag|dreingabe|gutschreib*|gutschrift|goodie*|
              kleinigkeit)
            (ohne (etwas|dafür|einen cent) ... (zahl*|bezahl*)|geht auf uns|auf unsere kosten|geht aufs haus|aufs
              haus|auf mich|behalten beide|beide behalten|beides behalten|gratis dazu|kostenfrei)
            (zieh*|lass*|nehm*) ... (euro|prozent|preis) ... (ab|nach)
            (euro|eur|prozent) (extra|mehr|obendrauf|zusätzlich|drauf|bar|in bar|on top|geschenkt)
            (erhalt*|bekomm*|schick*|send*|geben|gebe|legen|packen|leg|lege) ... (zweites|zweiten|zweite|weitere|
              weiteren|weiteres|zusätzlich*|extra|obendrauf|drauf|dazu|bei|oben drauf)
            (zweite*|weitere*|zusätzlich*|zweiten) ... (schicken|senden|liefern|legen|packen|auf uns|umsonst|gratis|
              geschenkt|dazu)
            (gewinn*) (sie|ein*|einen|tolle)
            (garantieverlängerung|verlängerte garantie|längere garantie)
            (kostet|kosten) (sie|dich) (nichts|keinen)
            (dafür|bar) ... euro
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
            (halb*|voll*|ganz*|gesamt*) ... (preis|kaufpreis|betrag|summe|kosten|geld)
            (fließ*|geht|gehen|kommt|kommen|erhalt*|bekomm*) ... (zurück|wieder|prozent|raus)
            (schick*|send*|liefer*) ... (neu*|ander*|weiter*|zweit*|größer*)
        """,
    ),
    "exchange": worded(
        yes="""
            (wenn|falls|sobald|nachdem|sofern|im gegenzug|als gegenleistung|unter der bedingung|vorausgesetzt|nach|
              dann|dafür|gegen|erst|solange|sollten|solltest|bevor|und wir|und sie|und du|und ich|und im|und es|für
              jede|für jedes|für ein|für eine|für die|für das|für ihre|für alle|wer|jeder|jede|alle die|kunden die|ist
              die|ist der|als dank|als dankeschön|zum dank|als kleine|als kleines|anerkennung|dankbarkeit|wert|lohnt|
              belohn*|machen wir es so|deal|abgemacht|einverstanden|handel|tausch|an dem tag|in dem moment|landen|
              gewinn*|die ersten|behalten|und das|und die|raus|rein|suchen sich|kostet sie|bekommt|von uns|nimmt
              jeden|teilnehm*|an käufer|und der zweite|und ich|dafür|wäre mir|nur|müssten|es reicht|für sie|ist drin|
              sind drin|danach|an dem tag)
        """,
    ),
    "claim_word": worded(
        yes="""
            (a bis z|az antrag|a z|käuferschutz*|garantieantrag*|garantiefall|streitfall|rückbuchung*|chargeback|
              claim|rücklastschrift|kreditkartenrückbuchung|käuferschutzantrag|beschwerde|streitigkeit|dispute|disput)
            (antrag|fall|reklamation|konflikt|einspruch|anspruch) ... (amazon|bank|marktplatz|paypal|z|zurück*|fallen)
            (bank|amazon|marktplatz|paypal) ... (antrag|fall|reklamation|konflikt|einspruch|anspruch)
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
            (ziehen|nehmen|zieh|nimm|lassen|lass|gibt|geben) ... (zurück|fallen|auf)
            (gelöst|stopp*|erledigt|vom tisch|ruhen|auf sich beruhen|nicht mehr|verschw*|aus der welt)
        """,
        unless="""
            (amazon|bank) ... (entscheid*|entschied*|schließt|prüft)
            (müssen|brauchen) ... nicht
            (wenn|sobald|falls) (die|ihre) bank
        """,
    ),
}
"""Name of a family → its phrases."""
