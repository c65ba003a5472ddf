"""What German sentences about other wares speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

WARES: Mapping[str, Phrases] = {
    "ours": worded(
        yes="""
            (die|eine|das|den|der) (variante|version|modell|edition|linie|serie|größe|deckel|kollektion|ausführung|
              tasche) (mit|deluxe|premium|pro|xl|aus)
            (passend*|dazu passend*|neu*|limitiert*|größer*) (deckel|hülle|tasche|set|zubehör|modell|variante|serie|
              linie|kollektion|glasdeckel|version|edition|nachfolger|hocker|kissen|decke|ware|geschirre|mischung)
            (nachfolger|nachfolgemodell)
            (neue*) (farbe|farben|duft|sorte|größe|variante|mischung|geschmack|muster)
            (besten kunden|stammkunden)
            (kaufen sie|bestellen sie|nehmen sie|kauf|bestell) .. (zwei|drei|2|3)
            (die|den|das) wir .. (führen|verkaufen|anbieten)
            (wir|haben) (verkaufen|führen|haben|bieten|machen|stellen|auch|jetzt|nun) .. (auch|neu*|passend*|weitere|
              ebenfalls|außerdem)
            (strandkollektion|winterkollektion|sommerkollektion|kollektion|sortiment|schaufenster)
        """,
        unless="""
            (unser*) (kosten|techniker*|kolleg*|spediteur*|paketdienst*|lieferant*|fehler|versehen|entschuldigung|
              bedingungen|kundendienst|service|system*|antwort|nachricht|werkstatt hat|fahrer|anleitung*|tipps|
              empfehlung|rücknahme*|unterlagen|prüfung|büro|meinung|seite|teil|packer*|hersteller*)
        """,
    ),
    "cheap": worded(
        yes="""
            (einführungspreis*|guten preis|sehr günstig|super preis|günstig|günstiger|günstige|günstigen|billiger|
              reduziert*|preiswert*|spottbillig|schnäppchen*|halber preis|halben preis|hälfte|sonderpreis*|
              aktionspreis*|angebotspreis*|rabattiert*|im angebot|im sale|tiefpreis*|preissturz|preisaktion|aktion|
              kleinen preis|kleiner preis|ausverkauf)
            (drittel|viertel|hälfte|fünftel|prozent|euro|5|10|12|15|20|25|30|40|50|60|70) (billiger|günstiger|weniger|
              rabatt|nachlass|sparen|reduziert)
            (kost*|zahl*) .. (weniger|nur die hälfte|ein drittel|die hälfte)
            (nimmt|zieht|spart) .. (weg|ab|fünftel|viertel|drittel|hälfte)
            (dritte*|zweite*|vierte*) .. (gratis|umsonst|geschenkt|kostenlos|dazu|halb*)
            (ab|schon ab|für) (nur|gerade mal) (1|2|3|4|5|9|10|12|15|19|20|25|29|30|39|40|49|50|59|69|79|89|99)
            (spar*) (sie|du|ihr|beide|jetzt|gleich|geld|bis)
            (versand|porto|lieferung) (ist|geht|übernehm*|gratis|umsonst|frei|kostenlos) .. (umsonst|frei|gratis|uns|
              kostenlos|wir|mal)
            (übernehmen|schenken) .. (porto|versand*)
            (drei|zwei|3|2) (zum preis|für) (von|zwei|2|1|eins)
        """,
        unless="""
            (zoll|zölle|zollgebühr*)
            (amazon|endet*|beendet|abgelaufen|hersteller*|weil|falsch*|ersatz*|nach ihrer bestellung|erstatt*|
              differenz|bezahlt|gesenkt|belastet|bereits|schon|nicht|kein|abgelaufen|umstände|entschuldig*|kratzer|
              schaden|behalten|entschädig*)
        """,
    ),
    "novel": worded(
        yes="""
            (soeben|gerade|frisch|eben|neu) (erschienen|eingetroffen|reingekommen|angekommen|gelandet|im sortiment|
              aufgenommen|rausgebracht|herausgebracht|auf dem markt|entwickelt)
            (vorschau|bestellbar|vorbestellbar|schon im shop|bereits im shop|neuheit*|neuigkeit*|neu
              eingetroffen|neue kollektion|neue serie|neue linie|limitiert*|bald erhältlich|eingezogen|
              vorstellen dürfen)
            (ab sofort|ab morgen|ab heute|demnächst|in kürze|bald|vorab|ist da|sind da|wieder da) .. (erhältlich|shop|
              sortiment|zu haben|kollektion|sorte*|farbe*|modell*|serie|edition)
            unsere neu* (kollektion|edition|linie|sorte*|modelle)
            (ist da|sind da) .. unsere neu*
            (kollektion|sorte*|serie|edition|linie|modelle|neue*) .. (ist da|sind da|ist endlich da|sind endlich da)
        """,
    ),
    "soon": worded(
        yes="""
            (diese woche|diesen monat|nur heute|heute|bis (sonntag|samstag|montag|freitag|mitternacht|ende|zum)|dieses
              wochenende|im moment|momentan|gerade|derzeit|aktuell|zurzeit|zur zeit|nur kurz|für kurze zeit|jetzt)
            (gehen weg wie|schnell vergriffen|solange der vorrat|nur noch wenige|heiß begehrt)
        """,
    ),
    "enticing": worded(
        yes="""
            (schauen sie|schau|schauen|werfen sie|wirf|blick|stöbern|stöber*|entdecken sie|entdeck*|probieren sie|
              probier*|kosten sie|testen sie|gönnen sie|gönn*|sichern sie|greifen sie zu|zugreifen|verpassen sie|
              besuchen sie|lassen sie sich|unbedingt (probieren|ansehen|testen|sehen)|hereinschauen|reinschauen|
              vorbei)
            (empfehl*|empfehle|interess*|reiz*|lust|neugierig|begeister*|schwör*|verrückt|
              schwärm*|beliebt*|bestseller|lieblings*|renner|favorit*|wunderschön*|traumhaft*|herrlich*|prachtvoll*|
              hinreißend*|passt perfekt|passen perfekt|passend dazu|ideal dazu|geschenkidee|perfekt* geschenk)
            (denken sie an uns|denk an uns|schwören auf|nicht mehr missen|nicht verzichten|ohne nicht)
            (haben sie|hast du|kennen sie|kennst du) .. (gesehen|probiert|entdeckt|schon|bereits)
            (kommt|kommen) .. (vorbei|stöbern|schauen)
            (wer|falls|wenn|da|weil) .. (mag|liebt|lieben|mögen|gefällt)
            (übrigens|nebenbei|apropos|ps|p s|wo wir gerade|bei der gelegenheit) .. (gibt|haben wir|führen|bieten|neu*|
              passend*|zeigen|ander*|weitere|auch)
            (finden sie|findest du|gibt es|gibt s|haben wir) .. (auch|übrigens|außerdem|ganze)
        """,
        unless="""
            (empfehlen|empfehle) (ihnen|dir) (sich|das gerät|zunächst|den|die rück*)
            (testen|probieren) sie (bitte|zunächst|erst|ob|das|es|den)
        """,
    ),
    "again": worded(
        yes="""
            (nächst*|folgend*|künftig*|weiter*|zweite*) (bestellung*|einkauf*|kauf*|mal|warenkorb|besuch|lieferung|
              sendung)
            (noch eine|weitere|zweite) chance
            (wiedersehen|auf bald|wieder vorbei|wieder bei uns|bald wieder)
            (code|gutscheincode|stichwort|codewort|kennwort|passwort|losung|wort) .. (kasse|warenkorb|versand|
              bestell*|zahl*|kauf*|mal|spar*)
            (mit|geben sie|nutzen sie|verwenden sie|bei eingabe) .. (code|stichwort|codewort|gutscheincode|kennwort)
            (bringen|werben|empfehlen|laden) sie .. (freund*|bekannt*|kolleg*)
            (freund*|bekannt*) .. (werben|geworben|mitbringen|bringen sie)
            (ab|über|mindestens) (20|25|30|35|40|50|60|75|80|100) .. (euro|einkaufswert|bestellwert|warenwert)
            (stammkund*|treue kund*)
        """,
    ),
    "advert": worded(
        yes="""
            (neue|neuen) (kollektion|linie|serie|edition|strandkollektion|sommerkollektion|winterkollektion) .. (da|
              ist|kommt|erscheint|mit|startet|online)
            (strandkollektion|sommerkollektion|winterkollektion|herbstkollektion|frühjahrskollektion|
              weihnachtskollektion)
            (sommerschlussverkauf|winterschlussverkauf|schlussverkauf) .. (läuft|startet|beginnt|da)
            (wir räumen|räumungsverkauf|lagerräumung|alles muss raus|abverkauf|ausverkauf)
            (newsletter|rundbrief|infobrief|verteiler) .. (anmeld*|abonn*|aufnehm*|melden|erfahren|angebot*|neuheit*|
              rabatt*|dürfen|eintrag*)
            (anmeld*|abonn*|melden|trag*|dürfen) .. (newsletter|rundbrief|infobrief|verteiler)
            (auf|bei|unser*) (tiktok|instagram|facebook|youtube|pinterest|insta) .. (wir|uns|folg*|schau*|rezepte|
              vorbei)
            (folg*|besuch*|find*|lik*|abonnier*) .. (tiktok|instagram|facebook|youtube|pinterest|insta)
            (unserem|unser|unseren) (instagram|tiktok|facebook|youtube|pinterest|insta)
            (wir sind|uns) (auch auf|auf) (tiktok|instagram|facebook|youtube|pinterest|insta)
            (mitglied*|teil) .. (unser*) (club*|community|kundenclub*|programm*)
        """,
        unless="""
            (abgemeldet|abbestell*|nicht von uns|versenden keine|verschicken keine|keinen newsletter)
        """,
    ),
}
"""Name of a family → its phrases."""
