"""How German sellers turn down a bargain about a review."""

from simulator.policy.lexicon.phrases import Phrases, worded

_REVIEW = (
    "(bewertung|bewertungen|rezension|rezensionen|feedback|kundenbewertung*|produktbewertung*|verkäuferbewertung*|"
    "kundenrezension*|stern|sterne|sternen|note|noten|kommentar|kommentars|meinung)"
)

_NO = "(kein|keine|keinen|keiner|keinem|keinerlei|nicht|nichts|nie|niemals|weder)"

_WORTH = (
    "(geld|rabatt|rabatte|nachlass|gutschein|gutscheine|geschenk|geschenke|erstattung|erstattungen|rückerstattung|"
    "teilerstattung|entschädigung|prämie|belohnung|bonus|zahlung|zahlungen|gegenleistung|gegenleistungen|ersatz|"
    "prozent|euro|vorteil|vorteile|vergünstigung*|gutschrift|handel|tauschhandel|kuhhandel|geschäft|geschäfte|deal|"
    "deals|tausch|etwas|nichts)"
)

_GIVE = (
    "(zahle|zahlen|bezahlen|bezahle|gebe|geben|gibt|biete|bieten|anbieten|anzubieten|schenke|schenken|verschenken|"
    "kaufe|kaufen|erkaufen|mache|machen|tausche|tauschen|eintauschen|handeln|verhandeln|feilschen|gewähre|gewähren|"
    "erstatte|erstatten|belohnen|verspreche|versprechen|nehme|nehmen|verknüpfen|knüpfen|schicke|schicken|zahlt)"
)

_WE_MAY = (
    "(zahlen|zahle|geben|gebe|bieten|biete|machen|mache|kaufen|kaufe|verschenken|können|kann|dürfen|darf|werden|werde|"
    "wollen|will|möchten|möchte|tauschen|tausche|handeln|tun|tue|gibt)"
)

_HELP = (
    "(erstatte*|erstattung|ersatz|ersetz*|geld|hilfe|helfen|helfe|repar*|umtausch*|austausch*|kümmern|kümmere|"
    "gutschrift|"
    "rückerstattung|neue|neuen|neues)"
)

_FORBIDDEN = (
    "(verboten|untersagt|unzulässig|nicht erlaubt|nicht gestattet|nicht zulässig|tabu|ausgeschlossen|gegen die regel*|"
    "gegen die richtlinie*|regelwidrig)"
)

PHRASES: Phrases = worded(
    yes=f"""
        (wir|ich|sellern|verkäufer|händler) .. {_GIVE} .. {_NO} .. (für|gegen|wegen|im tausch|als dank) .. {_REVIEW}
        (wir|ich|ihnen|mir|uns) ... (für|gegen|wegen) .. {_REVIEW} .. {_NO}
        (kein|keine|keinen|keinerlei|nie|niemals|nicht|weder) .. {_WORTH} .. (für|gegen|wegen|um|mit) .. {_REVIEW}
        {_WORTH} (für|gegen|wegen|um|mit) .. {_REVIEW} .. {_FORBIDDEN}
        {_WORTH} (für|gegen|wegen|um|mit) .. {_REVIEW} .. {_WE_MAY} (wir|ich|es) .. {_NO}
        (für|gegen|mit|auf) .. {_REVIEW} .. {_WE_MAY} (wir|ich|es) .. {_NO}
        {_REVIEW} (lassen|lasse) (wir|ich) (uns|mich) .. nicht ein
        {_REVIEW} (kaufen|kaufe|verkaufen|erkaufen|bezahlen) (wir|ich) .. (nicht|nie|niemals|keine)
        (kaufen|kaufe|erkaufen|bezahlen) (wir|ich) .. {_NO} .. {_REVIEW}
        (wir|ich) (kaufen|kaufe|erkaufen|bezahlen) .. {_NO} .. {_REVIEW}
        {_REVIEW} .. (nicht käuflich|unverkäuflich|nicht zu kaufen)
        (hängt|hängen|abhängig|gebunden|geknüpft|gekoppelt) .. {_NO} .. (von|an|mit) .. {_REVIEW}
        {_NO} .. (von|an|mit) .. {_REVIEW} .. (abhängig|geknüpft|gebunden|gekoppelt|abhängen|abhängt)
        an (keine|keiner|keinerlei) .. {_REVIEW}
        {_REVIEW} .. {_NO} .. (einfluss|rolle|ändert|auswirkung*|beeinflusst|entscheidet|ausschlaggebend|bedingung|
          relevant|entscheidend|maßgeblich)
        {_REVIEW} ... (spielt|spielen) .. (keine|keinerlei) rolle
        {_REVIEW} ... {_NO} .. zu tun
        {_NO} .. mit .. {_REVIEW} .. zu tun
        (unabhängig|egal|gleichgültig|ungeachtet|einerlei|gleich) .. (von|was|wie|ob|welche|der) .. ({_REVIEW}|sie ..
          (schreiben|bewerten|posten|schrieben))
        (was|wie) (auch immer|immer) sie .. (schreiben|bewerten)
        ob .. {_REVIEW} .. oder nicht
        (ein|zwei|drei|1|2|3) (stern|sterne) oder (fünf|5|vier|nicht)
        (nicht|nie) (wegen|aufgrund) .. {_REVIEW}
        (auch|selbst|sogar) wenn .. {_REVIEW}
        {_REVIEW} (kann|können|darf|dürfen) (bleiben|gern bleiben|gerne bleiben|ruhig bleiben|so bleiben|stehen bleiben|
          stehenbleiben|gern so bleiben|gerne so bleiben|ruhig so bleiben|gern stehen bleiben|gerne stehen bleiben|
          natürlich bleiben|auch bleiben|ruhig stehen bleiben|weiter stehen bleiben)
        {_REVIEW} (bleibt|bleiben) .. (stehen|unverändert|wie|ihre|ihnen)
        (lassen|behalten) sie .. {_REVIEW} .. (so|stehen|wie|unverändert|ruhig)
        (können|dürfen|kannst|darfst) .. {_REVIEW} .. (behalten|stehen lassen|stehenlassen|so lassen)
        (sie|du) (müssen|brauchen|musst|brauchst|sollen|sollst) .. {_REVIEW} .. (nicht|nichts|keineswegs)
        (sie|du) (müssen|brauchen|musst|brauchst|sollen) (nicht|nichts|keine) .. {_REVIEW}
        (müssen|brauchen|musst|brauchst|sollen) (sie|du) .. {_REVIEW} .. (nicht|nichts|keineswegs)
        {_REVIEW} (müssen|brauchen|musst|brauchst|sollen) (sie|du) .. (nicht|nichts)
        (nicht|nichts) (nötig|notwendig|erforderlich) .. {_REVIEW}
        {_REVIEW} .. (ändern|löschen|anpassen|entfernen) .. (nicht|nichts) .. (nötig|notwendig|erforderlich|müssen)
        (wir|ich) (verlangen|verlange|erwarten|erwarte|fordern|fordere) .. {_NO} .. {_REVIEW}
        (verlangen|verlange|erwarten|erwarte|fordern|fordere) (wir|ich) .. {_NO} .. {_REVIEW}
        (nicht|nie|niemals) .. um .. {_REVIEW} .. (bitten|betteln|gebeten|feilschen)
        (bitten|bitte|betteln|bettle|feilschen|feilsche) (wir|ich|sie) .. (nicht|nie|niemals) um .. {_REVIEW}
        (verbietet|verbieten|untersagt|untersagen) .. {_REVIEW} .. (zu|etwas|geld|geschenk*|rabatt*|gutschein*|zahl*)
        (verbietet|verbieten|untersagt|untersagen|erlaubt .. nicht|gestattet .. nicht|dürfen .. nicht) .. (für|gegen|
          mit) .. {_REVIEW}
        (falsch|unehrlich|unredlich|nicht richtig|nicht fair|unzulässig|verboten|nicht erlaubt) .. (für|gegen) ..
          {_REVIEW}
        (ablehnen|lehne|lehnen|ausschlagen|verzichten) ... (für|gegen|um) .. {_REVIEW}
        (für|gegen|um) .. {_REVIEW} .. (ablehnen|lehne|lehnen|ausschlagen)
        {_REVIEW} (gehört|gehören) ihnen
        {_REVIEW} (ist|sind|bleibt|bleiben) (ihre|ihre eigene|allein ihre|ganz ihre) (sache|entscheidung|angelegenheit)
        (trotzdem|ohnehin|sowieso|so oder so|in jedem fall|auf jeden fall|in beiden fällen) .. {_HELP}
        {_HELP} .. (trotzdem|ohnehin|sowieso|so oder so|in jedem fall|in beiden fällen)
        (trotzdem|ohnehin|sowieso) um (die|den|das|ihre*)
        (dieselbe|die gleiche) hilfe
        (meine|unsere|die) antwort (ist|lautet|bleibt) .. nein
        (geänderte|bessere|neue|höhere|andere|fünf|5|korrigierte) {_REVIEW} .. (bringt|bringen|verschafft|bekommt|
          gibt) ..
          {_NO}
        {_REVIEW} (zu kaufen|kaufen|erkaufen|zu erkaufen) .. (würde|wäre|ist|kostet|verboten)
        (das|so etwas|sowas|dergleichen|derlei) (machen|tun|mache|tue) (wir|ich) .. (nicht|nie)
        (nicht|nie) (verrechnen|vermischen|vermengen|verknüpfen|koppeln|mischen)
        (ändert|nimmt) (nichts|nicht) .. (recht|anspruch|rechten|ansprüchen)
        (keine|keinen) (gedanken|sorgen|kopf) .. {_REVIEW}
        (heben|ändern|löschen|nehmen|entfernen|korrigieren) sie .. {_REVIEW} .. nicht
        (nie|niemals|nicht) für .. {_REVIEW}
        (auch ohne) .. (bewertung|das|sterne|feedback)
        {_REVIEW} ... auch ohne
        (wäre|ist) .. bestechung
        (wir|ich) (belohnen|belohne|honorieren|prämieren) .. {_NO} .. {_REVIEW}
        (nicht|nie) .. (abhängig machen|abhängig zu machen)
        so (arbeiten|handeln|machen) wir .. nicht
        (das|so) (geht|funktioniert|läuft) .. nicht
        (das|darauf) (kann|können|darf|dürfen) (ich|wir) .. nicht
        {_REVIEW} .. nicht .. (sprechen|reden|diskutieren)
        {_NO} .. {_WORTH} .. (damit|dass) .. {_REVIEW}
        (das|dies) (würde|wäre) .. gegen .. (regel*|richtlinie*|vorgabe*)
        also nein
        fünf sternen oder
        {_REVIEW} ... {_WORTH} .. dafür .. {_NO}
    """,
    unless=f"""
        (offiziell|inoffiziell|unter uns|im vertrauen|auf dem papier|theoretisch|zwinker*|augenzwinker*|diskret|
          hinter den kulissen)
        (es sei denn|nur wenn|erst wenn|erst nach|solange|sofern|bevor|nicht nur|sobald)
        {_NO} .. {_HELP} .. (ohne|bevor)
        (aber|jedoch|doch|allerdings|dennoch|nur) ... (wenn sie|überrasch*|kleinigkeit|aufmerksamkeit|drin|ließe|lässt
          sich|freuen|dankbar|(schön|nett|lieb|toll|klasse) wäre|wäre (schön|nett|lieb|toll|klasse))
        (bitte|dann|also|und|daher|deshalb) (ändern|löschen|entfernen|nehmen|geben|schreiben|korrigieren|lassen|machen)
          sie (die|ihre|uns|mir|das|eine|bitte)
        (bitte|bitten) .. (ändern|löschen|entfernen|korrigieren|zurücknehmen|anpassen) sie
        (könnten|würden) sie .. (ändern|löschen|entfernen|korrigieren|zurücknehmen|anpassen|geben|schreiben)
        (so|länger|dauerhaft) nicht (stehen|bleiben)
        nicht (so|länger|dauerhaft) (stehen|bleiben)
        können wir nichts
        dafür .. (gibt|bekommen|erhalten|schenken|schicken) .. (gutschein|geschenk|rabatt|geld)
        (dann|sonst|ansonsten) .. {_NO} .. ({_HELP}|{_WORTH})
        wenn .. ({_HELP}|{_WORTH}) verzichten
        (reichen|reicht|genügen|genügt) .. (dann|und)
        (und|dann) (schicken|schicke|schenken|schenke|geben|gebe|gibt|bekommen|erhalten) (wir|ich|sie|es) .. (gutschein|
          geschenk|rabatt|nachlass|bonus|geld)
        (löschen|entfernen|korrigieren) sie (die|ihre|den|das|bitte) .. {_REVIEW}
        ändern sie (die|ihre|den|das|bitte) .. {_REVIEW} (und|dann)
        (unser|unserem|unseren|mein|meinem) (shop|laden|newsletter|sortiment|onlineshop)
        (das ist|ist das) (keine|nicht) .. bestechung
        (nur|bloß|lediglich) (fünf|5)
        (sterne|bewertung) (reichen|genügen|reicht|würde|würden) (mir|uns|meinen|meine|den|das|schon|völlig)
        fünf sterne (reichen|genügen)
        (geben|vergeben) sie (uns|mir|bitte) .. (fünf|5|gute)
    """,
)
