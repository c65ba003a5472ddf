"""Asking that a review or feedback already given be changed or taken away."""

from simulator.policy.lexicon.phrases import Lexicon, worded

_EN = "(review|reviews|rating|ratings|feedback|star|stars|comment|score)"

_EN_KIND = (
    "(negative|bad|1|one|2|two|3|three|low|poor|product|amazon|recent|critical|unfair|existing|old|previous|public|"
    "single|"
    "published|posted|first|original|seller|star|neutral|last|current|harsh|latest|little)"
)

_EN_REVIEW = f"({_EN}|{_EN_KIND} {_EN}|{_EN_KIND} {_EN_KIND} {_EN}|{_EN_KIND} {_EN_KIND} {_EN_KIND} {_EN})"

_EN_CHANGE = (
    "(change|remove|delete|update|edit|revise|amend|modify|take down|take back|withdraw|reconsider|retract|adjust|"
    "upgrade|"
    "raise|improve|rethink|erase|correct|alter|replace|increase|get rid of|undo|pull|revisit|rewrite|cancel|drop|bump|"
    "turn|"
    "move|redo|convert|fix|lift|switch)"
)

_EN_DOING = (
    "(changing|removing|deleting|updating|editing|revising|amending|modifying|taking down|withdrawing|reconsidering|"
    "retracting|adjusting|raising|improving|erasing|correcting|removal of|deletion of|change of|revision of|"
    "withdrawal of|taking back|upgrading|rewriting|the removal of|the deletion of)"
)

_IT = "(recensione|recensioni|feedback|valutazione|valutazioni|giudizio|commento|voto|stelle|stella|punteggio|opinione)"

_IT_CHANGE = (
    "(modific*|cambi|cambia|cambia*|cambier*|rimuov*|rimozione|elimin*|cancell*|toglie*|tolga|togli|aggiorn*|corregg*|"
    "ritir*|rived*|riveda|"
    "ripens*|riconsider*|levare|leva|levi|alz*|rettific*|miglior*)"
)

_DE = (
    "(bewertung*|rezension*|feedback|kundenbewertung*|produktbewertung*|verkäuferbewertung*|kundenrezension*|"
    "produktrezension*|sternebewertung*|amazonbewertung*|sterne|stern|kommentar|review)"
)

_DE_CHANGE = (
    "(ändern|ändert|änderst|änderten|änderung*|änderung|abänder*|entfern*|entfernung|lösch*|löschung|zurückzieh*|"
    "zurückzuziehen|zurücknehm*|"
    "zurückzunehmen|"
    "zurücknahme|aktualisier*|anpass*|anzupassen|überarbeit*|korrigier*|rausnehm*|runternehm*|revidier*|verbesser*|"
    "überdenk*|heraufsetz*|hochsetz*|abzuändern|umzuändern|umänder*|entfernst|nachbesser*|rückgängig|wegnehm*|"
    "herausnehm*)"
)

_FR = "(avis|commentaire|commentaires|évaluation|évaluations|note|étoile|étoiles|feedback|appréciation)"

_FR_CHANGE = (
    "(modif*|chang*|supprim*|suppression|retir*|retrait|enlev*|effac*|corrig*|mettre à jour|actualis*|réviser|révis*|"
    "reconsidér*|revoir|revoyiez|ôter|améliorer|amélioriez|remont*|rectifi*|annul*|ôtez|ôtiez)"
)

_ES = (
    "(reseña|reseñas|opinión|opiniones|valoración|valoraciones|comentario|comentarios|evaluación|calificación|"
    "estrellas|"
    "estrella|feedback|puntuación|review|voto|crítica)"
)

_ES_CHANGE = (
    "(modific*|modifiq*|cambia*|cambie*|elimin*|borr*|quit*|retir*|actualiz*|actualic*|corrig*|correg*|edit*|revis*|"
    "reconsider*|"
    "rectific*|rectifiq*|mejor*|supr*|anul*|sub*)"
)

PHRASES: Lexicon = {
    "en": worded(
        yes=f"""
            {_EN_CHANGE} (your|ur|that|this|the|it|their|said|a|any|those) {_EN_REVIEW}
            (lift|raise|bump|bring|push|turn|change|make) (that|this|the|your) (one|two|three|1|2|3) (to|into|up) .. (
              three|four|five|3|4|5)
            (could|can|might|would) (those|these|the|your|that) (one|two|three|1|2|3) (star|stars) (be|
              become|turn|grow|climb)
            what you (said|wrote|posted|published|put) .. (should|must|has to|needs to|ought to) (go|come down|
              disappear|be removed|be corrected|be changed)
            {_EN_CHANGE} (negative|bad|1 star|one star|2 star|low|poor) {_EN_REVIEW}
            {_EN_DOING} (your|that|this|the|a|any|those) {_EN_REVIEW}
            (take|get|bring) (your|that|this|the) {_EN_REVIEW} .. (down|back|off|offline|removed|deleted|changed|
              gone)
            {_EN} .. (is|be|gets|get|being|was) (changed|removed|deleted|updated|revised|taken down|corrected|
              withdrawn|gone|edited|amended|raised|improved|turned)
            (have|see|want|need|get) .. {_EN} (changed|removed|deleted|updated|revised|taken down|withdrawn|gone)
            {_EN_CHANGE} .. {_EN} .. (to|into) (5|five|4|four|a 5|a five|positive|a positive|something better|a
              better|a higher)
            (and|to|please|could you|can you|would you|just) up (your|that|the) (rating|score|stars|review)
            {_EN_CHANGE} (it|them) to (5|five|4|four|a 5|a five|positive|a positive|a better) (star|stars|rating|
              review)
        """,
        unless="""
            (thanks|thank you) for (changing|updating|removing|deleting|editing|raising|correcting|revising)
            drop (a|an|some) (review|rating|star|comment|short|quick|honest)
            you (can|may) (also|still|always|now)
            you (can|may) (update|change|remove|delete|edit|revise|amend|withdraw) (your|the|a|seller)
            (feedback|comment) (can|may|could) (also|still|always)
            (feedback|comment) (can|may|could) be (updated|changed|removed|deleted|edited|revised|withdrawn)
            (are|re|feel) free to (update|change|remove|delete|edit|revise)
            it is (possible|entirely|completely)
            (we|i|amazon|sellers|seller|and|or) (cannot|can t|can|will|may not|must not|do not|don t|are not allowed
              to|never|would never|could not|did not|didn t|will not|won t|have not|are unable to) (ask|remove|change|
              delete|edit|request|influence|update|require|want|expect)
            no (need|obligation) to
            (not|never|t) (asking|ask|expect|required|have|need|want|expecting) (you|to)
        """,
    ),
    "it": worded(
        yes=f"""
            {_IT_CHANGE} (la|il|le|i|sua|tua|vostra|quel|quella|questa|suo|tuo|una|del|della|delle|le sue|sue) ..
              {_IT}
            {_IT_CHANGE} .. (recensione|valutazione|recensioni) negativ*
            (recensione|feedback|valutazione|giudizio|commento) .. (venga|viene|essere|sia|fosse|vengano)
              (modificat*|cambiat*|rimoss*|eliminat*|cancellat*|tolt*|aggiornat*|corrett*|ritirat*)
            {_IT_CHANGE} .. (recensione|feedback|valutazione|voto|stelle) .. (in|a|con) (5|cinque|positiv*|una
              positiv*|meglio)
            (trasform*|port*|alz*|diventare|cambi*|corregg*) (quel|quella|quei|il|la|il suo|la sua) (due|tre|uno|una|
              quattro|2|3|1|4) (in|a) (un cinque|cinque|5|un 5|quattro|un quattro)
            via (quella|quel|la|il|quelle|quei|questa) (stell*|voto|recension*|commento|giudizio|righe)
            (stelle|stella) (saranno|diventano|diventeranno|diventassero|diventasse|fossero|diventa) (cinque|quattro|5|
              4)
            (al posto|invece) (di|delle|della|del) .. (stelle|stella|voto) .. (fossero|fosse|mettesse|vedessi|cinque|
              quattro|comparissero)
            {_IT} .. (non ha più senso|non hanno più senso|ha ancora senso|non è più (giust*|ver*|attual*)|è superat*|
              non corrisponde più|non rispecchia più)
        """,
        unless="""
            (può|puoi|potete) (modific*|cambi*|rimuov*|elimin*|cancell*|aggiorn*|corregg*|ritir*)
            (può|puoi|potete) (anche|sempre|comunque|ancora|ora) (modific*|cambi*|rimuov*|elimin*|cancell*|aggiorn*)
            (può|possono) essere (modificat*|cambiat*|rimoss*|eliminat*|cancellat*|aggiornat*|corrett*|ritirat*)
            (è|sarebbe) possibile (modific*|cambi*|rimuov*|elimin*|cancell*|aggiorn*)
            (non) (possiamo|chiediamo|posso|chiedo|vogliamo|deve|serve|pretendiamo|occorre) (chied*|modific*|rimuov*|
              elimin*|di|cambi*|che|cancell*)
        """,
    ),
    "de": worded(
        yes=f"""
            {_DE} .. {_DE_CHANGE}
            {_DE_CHANGE} .. (sie|du|ihre*|deine*|eure*|die|der|dieser|diese|den|das|einer|ihr) .. {_DE}
            aus (der|dem|ihrer|ihrem) .. (etwas|was) (freundlicher*|netter*|positiver*|besser*|milder*)
            (überschrift|titel) .. (freundlicher*|netter*|milder*|positiver*) .. (machen|formul*|ändern|wählen)
            (nehm*|nimm|zieh*|setz*) .. {_DE} .. (zurück|raus|runter|herunter|weg|herauf|hoch)
            {_DE} .. (zurück|raus|weg) (nehm*|zieh*|zu nehmen|zu ziehen)
            (entfernung|löschung|änderung|rücknahme|zurücknahme|korrektur|anpassung) .. {_DE}
            (ändern|ändert|änderst|änderten|änderung*|wandel*|mach*) .. {_DE} .. (in|auf|zu) (eine|5|fünf|4|vier)
        """,
        unless="""
            (können|kannst|könnt) (sie|du|ihr) (ihr*|dein*|euer|eure|das|die|eine)
            (können|kannst|könnt) (sie|du|ihr) (jederzeit|auch|natürlich|bei bedarf|gerne|gern|weiterhin|selbst|
              innerhalb)
            (sie|du|ihr|käufer) (können|kannst|könnt) .. (feedback|verkäuferbewertung*) .. (ändern|ändert|änderst|
              änderten|änderung*|lösch*|entfern*|aktualisier*|anpass*|zurück*)
            (feedback|verkäuferbewertung*|bewertung*) (kann|können|lässt|lassen)
            (kann|können) .. (geändert|gelöscht|aktualisiert|entfernt|angepasst|zurückgezogen|zurückgenommen) werden
            (wir|ich|amazon) (können|kann|dürfen|darf|werden|verlangen|bitten|wollen) (nicht|keine|ihre bewertung|sie
              nicht|und dürfen)
            dürfen wir (nicht|sie nicht)
            (artikelbewertung*|bewertung des (falls|schadens|vorgangs)|falls)
        """,
    ),
    "fr": worded(
        yes=f"""
            {_FR_CHANGE} .. (votre|vos|ton|cet|ce|cette|l|le|la|les|ces|de|un|une|note|seule) .. {_FR}
            {_FR} .. (soit|être|sera|soient) (modifi*|chang*|supprim*|retir*|enlev*|effac*|corrig*|révis*)
            {_FR_CHANGE} .. {_FR} .. (en|par|pour|à) (5|cinq|positif|positive|un|une)
        """,
        unless="""
            (vous pouvez|tu peux) (modif*|chang*|supprim*|retir*|actualis*|mettre|effac*|réviser|corrig*)
            (vous pouvez|tu peux) (toujours|aussi|également|encore|désormais|maintenant|à tout moment|si)
            (peut|peuvent) (être|toujours|aussi|encore|également) (modifi*|chang*|supprim*|retir*|actualis*|être|mis*|
              effac*|révis*|corrig*)
            (il est|reste) possible (de|d)
            (ne|n) (pouvons|demandons|peux|demande|voulons|devez|exigeons|allons) (pas|jamais|rien)
            (avis|note) (de|d) (passage|livraison|expédition|crédit|avoir|frais|réception|débit)
            (prenez|prendre|pris|prenons|bien) note
            (avons|ai|a|ont|allons|vais|va) (déjà|aussi|donc|aussitôt|ainsi|immédiatement) (modif*|chang*|
              supprim*|retir*|corrig*|amélior*|révis*)
            (avons|ai|a|ont|été|allons|vais|va|faisons) (modif*|chang*|supprim*|retir*|corrig*|amélior*|révis*|
              enlev*|rectifi*|mettre|revoir|annul*)
            (grâce|suite) à (votre|vos|cet|ton)
            (changement|changer|changé|changez|change) d avis
            (avis|note|commentaire) (ou pas|ou non)
        """,
    ),
    "es": worded(
        yes=f"""
            {_ES_CHANGE} (la|el|las|su|tu|esa|ese|esta|este|vuestra|una|los|sus|de la|de su|de tu) .. {_ES}
            {_ES} .. (sea|ser|esté|fuera|quede) (modificad*|cambiad*|eliminad*|borrad*|quitad*|retirad*|actualizad*|
              corregid*)
            (eliminación|modificación|retirada|cambio|supresión|corrección) (de|del) (la|su|tu|esa|el) .. (reseña|
              opinión|valoración|comentario|calificación|feedback)
            {_ES_CHANGE} .. {_ES} .. (a|por|en) (5|cinco|positiv*|una|un)
            (pasarl*|subirl*|pásel*|súbel*|súbal*|cambiarl*|convertirl*|dejarl*|ponerl*|póngal*) (a|en) (cinco|5|
              las cinco|un cinco|un 5|las 5|positiv*)
            (nos|me) (sube|subes|suba|subiera|subieras|mejora|mejoras|cambia|cambias) (la|esa|su|tu) (nota|puntuación|
              calificación|media)
        """,
        unless="""
            (puede|puedes|podéis|pueden) (modific*|cambi*|elimin*|borr*|quit*|retir*|actualiz*|edit*|correg*|revis*)
            (puede|puedes|podéis|pueden) (siempre|también|todavía|aún|ahora|si)
            (puede|pueden|se puede) (ser|actualizarse|modificarse|cambiarse|eliminarse|borrarse|retirarse)
            se (puede|pueden) (modific*|cambi*|elimin*|borr*|actualiz*|retir*)
            es posible (modific*|cambi*|elimin*|borr*|actualiz*|retir*)
            no (podemos|pedimos|puedo|pido|queremos|le pedimos|te pedimos|tiene que|hace falta|es necesario|exigimos)
        """,
    ),
}

URGED: Lexicon = {
    "en": worded(
        yes=f"""
            (grateful|appreciate it|glad|happy|love it|great|nice|help|helpful) if you (changed|removed|updated|
              deleted|revised|edited|took|amended|raised|withdrew)
            (please|kindly|grateful|appreciate|appreciated|mind|beg|urge|must|ask you|asking you|request you|would
              you|could you|can you|want you|need you|expect you|hope you|consider|love it if|great if|nice if|if you
              could|if you would|if you can) .. {_EN_CHANGE} (your|that|this|the|it) {_EN_REVIEW}
            (consider|appreciate|mind|request|about|think about|to) {_EN_DOING} (your|that|this|the) {_EN_REVIEW}
        """,
        unless="""
            (not|never|t) (asking|ask|require|expect) you
            we (cannot|can t|may not|must not) ask
            (cannot|never|not|t) (ask|request)
        """,
    ),
    "it": worded(
        yes=f"""
            (prego|preghiamo|gentilmente|cortesemente|grat*|apprezz*|chied*|chiediamo|potrebbe|potresti|vorrebbe|
              dovrebbe|deve|devi|per favore|per cortesia|speriamo|gradi*) .. {_IT_CHANGE} .. (recensione|feedback|
              valutazione|giudizio|commento|stelle|recensioni)
        """,
        unless="""
            non (le|ti|vi) (chied*|chiediamo)
            non (chied*|possiamo)
        """,
    ),
    "de": worded(
        yes=f"""
            (bitte|bitten|dankbar|freuen|könnten|könntest|würden|würdest|müssen|erwarten|wünschen|möchten|hoffen) ..
              {_DE} .. {_DE_CHANGE}
            (bitte|bitten) .. {_DE_CHANGE} .. {_DE}
        """,
        unless="""
            (nicht|keine|nie|niemals) (um|bitten|darum)
            dürfen wir (nicht|sie nicht)
        """,
    ),
    "fr": worded(
        yes=f"""
            (veuillez|merci de|prie|prions|pourriez|pourrais|pouvez vous|voulez|reconnaissant*|demand*|souhait*|svp|s
              il vous plaît|apprécier*|ravis|espér*|devez) .. {_FR_CHANGE} .. {_FR}
        """,
        unless="""
            ne (vous|te|le) demand*
            ne (pouvons|demand*)
            avis (de|d) (passage|livraison|réception)
        """,
    ),
    "es": worded(
        yes=f"""
            (por favor|podría|podrías|agrad*|rog*|ruego|pedi*|pido|solicit*|quisiera|querría|esper*|debe|gustaría|
              importaría|amable) .. {_ES_CHANGE} .. {_ES}
        """,
        unless="""
            no (le|te|os) (pedi*|pido)
            no (pedi*|podemos|solicit*)
        """,
    ),
}

"""Pressing for it: no soft word in the sentence takes that back."""
