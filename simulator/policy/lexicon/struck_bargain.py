"""Bargains about a review that are struck in few words: agreed to, hinted at, or held over her."""

from simulator.policy.lexicon.phrases import Lexicon, worded

_EN = "(review|reviews|rating|ratings|feedback|star|stars)"
_DE = "(bewertung*|rezension*|feedback|stern|sterne|sternen|kundenbewertung*|produktbewertung*)"
_IT = "(recensione|recensioni|feedback|valutazione|valutazioni|voto|stella|stelle)"
_FR = "(avis|évaluation|évaluations|note|étoile|étoiles|commentaire)"
_ES = "(reseña|reseñas|opinión|opiniones|valoración|valoraciones|estrella|estrellas|nota|comentario)"

PHRASES: Lexicon = {
    "en": worded(
        yes=f"""
            (once|when|as soon as|the minute|the moment|if|after|then) .. (star|stars|rating) .. (grown|grows|grow|
              become|
              becomes|turn|turns|turned|climb|climbs|climbed) .. (five|5|gold|golden|four|green)
            (half|off|back|refund|discount|money|dollars) .. you (make|turn|bring) (it|that|them) (five|5|a five|
              to five|
              into five|all five)
            (your turn|your promise|your side|your part|your end|your word|up to your) .. {_EN}
            (when|once|as soon as|if) .. (review|rating|feedback) (sounds|reads|looks) (better|kinder|nicer|friendlier)
            you know what .. (do|want|expect|comes) .. (in return|in exchange)
            (friendlier|kinder|nicer|warmer|better) (word|words|line|lines|tone|sentence) .. worth
            (money|cash|dollars|refund|discount|voucher|half|percent) (for|against) (stars|five stars|a star|
              better stars)
            (new|better|more|gold|golden) (star|stars|rating|review) .. (money|cash|refund|discount|
              voucher) (tomorrow|then|
              next|follows|after|tonight|today)
            (money|cash|refund|discount|voucher|payment) (first|now|today) .. (then|after|next|tomorrow) .. {_EN}
            no (refund|money|replacement|compensation) .. (without|unless|until|while|as long as|before) .. (your|
              better|a|
              good|new|nicer|five|the) .. {_EN}
            (five|5|star|stars|review|rating) ... (charge|bill|invoice) (goes|vanishes|disappears|is gone|will)
            {_EN} (vanish|disappear|go) .. and so .. (bill|charge|cost|invoice)
            (half|back|refund|money|dollars) .. (star|stars) (is|are) (history|gone|forgotten)
            (as soon as|once|when|the moment) (i|we) (read|see) something (kinder|nicer|friendlier|better)
            {_EN} (can|may) (stay|remain) .. if you .. (no refund|without|waive|give up|forgo)
        """,
        unless="""
            review of
            (you|she|he) (suggested|asked|offered|proposed|wrote|wanted|said|want|ask|offer|suggest)
            (money|cash|dollars|refund|discount|voucher) (for|against) .. (star|stars) ?
            your (turn|part|side) .. (feedback on|reviewing)
        """,
    ),
    "de": worded(
        yes=f"""
            (sobald|wenn|falls|nachdem|sowie) .. (stern|sterne|sternen) .. (fünf|5|vier|gold*) .. (geworden|werden|wird|
              machen|steh*|sind)
            (rabatt|preis|erstattung|zurück|nachlass|geld) .. (sie|du) (machen|machst) .. (fünf|5) (daraus|draus)
            (sind sie|bist du) .. (mit|bei) .. {_DE} (dran|an der reihe)
            (versprechen|wort|teil|seite|zusage|abmachung) .. (mit|bei|bezüglich|wegen|an|für) .. {_DE}
            (wenn|sobald|falls) .. (bewertung|rezension|feedback) (besser|netter|freundlicher) (klingt|aussieht|
              ausfällt)
            (sie|du) .. (wissen|weißt) .. was .. (dafür|im gegenzug) .. (tun|müssen|machen)
            (freundlichere*|nettere*|netteres|besseres|lieberes) (wort|worte|zeile|zeilen|satz|ton) .. (wert|lohn*)
            (geld|rabatt|nachlass|erstattung|gutschein|euro|hälfte|zurück|prozent) (gegen|für) (sterne|fünf sterne|
              bessere sterne|5 sterne)
            (neue|bessere|mehr) (sterne|bewertung|rezension) .. (morgen|dann|danach|später) .. (geld|erstattung|rabatt|
              gutschein)
            (erst|zuerst|heute) .. (geld|erstattung|rabatt|gutschein) .. (dann|danach|morgen) .. {_DE}
            (kein|keine|keinen) (geld|erstattung|ersatz|rückerstattung|entschädigung) .. (ohne|solange|bevor|bis) ..
              {_DE}
            ohne .. (bessere|gute|neue|positive|geänderte) .. {_DE} .. (kein|keine|keinen)
            {_DE} (kann|darf) .. (bleiben) .. wenn sie .. (verzicht*|ohne)
            (fünf|5|stern|sterne|bewertung|rezension) ... (rechnung|abbuchung|kosten) (verschwindet|ist weg|entfällt)
            {_DE} .. (verschwinden|weg) .. (verschwindet|entfällt) .. (rechnung|abbuchung)
            (hälfte|zurück|geld|euro) .. (stern|sterne|bewertung) (ist|sind) (geschichte|vergessen|weg)
            (sobald|wenn) (ich|wir) .. (netteres|besseres|freundlicheres|schöneres) .. (lese|lesen|sehe|sehen)
            (wäre|wären) .. {_DE} .. (sonniger|besser|freundlicher|höher)
            erstatte* .. und (sie|du) (passen|ändern|löschen|korrigieren|heben) .. {_DE}
        """,
        unless="""
            (sie|du) .. (schlugen|fragten|boten|wollten|schrieben|schlagen|bieten|fragen) .. (vor|an|nach|geld)
            (geld|rabatt|nachlass|erstattung|gutschein|euro) (gegen|für) .. sterne ?
        """,
    ),
    "it": worded(
        yes=f"""
            (appena|quando|se|una volta che|dopo che) .. (stella|stelle|voto) .. (diventa*|sarà|saranno|sale|salgono|
              cambi*) .. (cinque|5|quattro|oro)
            (tocca a (lei|te|voi)|promessa|parola data|la sua parte|impegno) .. (con|sulla|sul|sulle|per|di|
              della) .. {_IT}
            (quando|appena|se) .. (recensione|valutazione|feedback) (suona|suonerà) (meglio|migliore)
            sa .. (cosa|che) .. (deve|fare|vogliamo) .. in cambio
            (parola|parole|riga|righe|frase) più (gentile|gentili|carina|carine|bella|amichevole) .. (varrebbe|vale|
              valgono|varrebbero)
            (soldi|denaro|sconto|rimborso|buono|metà|indietro|parziale) (in cambio di|contro|per) (stelle|cinque stelle|
              una valutazione migliore|una recensione migliore|una stella in più)
            (nuove|nuova|più|altre) (stelle|recensione|valutazione) .. (domani|poi|dopo) .. (soldi|rimborso|sconto|
              denaro)
            (prima|oggi) .. (soldi|rimborso|sconto|denaro) .. (poi|dopo|domani) .. {_IT}
            (nessun|niente) (rimborso|sostituzione|risarcimento|ricambio|soldi) .. (senza|finché|fino|se non) .. {_IT}
            senza .. {_IT} (migliore|positiva|buona|nuova) .. (niente|nessun|non)
            (cinque|5|stella|stelle|recensione|voto) .. (addebito|conto|fattura|costo) (sparisce|scompare|si annulla)
            {_IT} .. (e|allora) sparisce .. (conto|addebito|fattura)
            (metà|indietro|rimborso|euro) .. (stella|recensione) è (storia|dimenticata|acqua passata)
            (appena|quando) (leggo|leggiamo|vedo|vediamo) qualcosa .. (gentile|carino|bello|migliore)
            (parola|parole) più (gentile|gentili|carina|carine) ... (euro|varrebbe|vale)
            {_IT} può (restare|rimanere) se .. (rinunc*|senza)
            {_IT} (sparisce|scompare|sale|sparirà|cambiano|spariscono) .. (rimborso|soldi|buono|sconto)
            (euro|rimborso|soldi|sconto) e .. {_IT} (sparisce|scompare|sale|sparirà)
            (le|ti) (arriverà|arriva) .. (buono|sconto|regalo|pensierino) .. se .. {_IT} cambiano
        """,
        unless="""
            (ha|aveva) (chiesto|proposto|scritto|offerto|suggerito)
            (soldi|denaro|sconto|rimborso|buono) (in cambio di|contro|per) .. stelle ?
        """,
    ),
    "fr": worded(
        yes=f"""
            (dès que|dès qu|quand|lorsque|une fois|si) .. (étoile|étoiles|note) .. (devenue*|deviennent|devient|sera|
              seront|monte|montent) .. (cinq|5|quatre|or)
            (à vous de jouer|à votre tour|votre promesse|votre parole|votre part) .. (avec|pour|sur|de|quant) .. {_FR}
            (quand|dès que|si|dès qu) .. (avis|commentaire|note) (sonne|sonnera) (mieux|meilleur)
            vous savez .. (ce qu|quoi|que) .. faire .. (retour|échange)
            (mot|mots|ligne|phrase) plus (aimable|aimables|gentil|gentils|sympa) .. (vaudrait|vaut|vaudraient)
            (argent|remise|remboursement|bon|moitié|rendue) (contre|pour) (des étoiles|cinq étoiles|les étoiles|
              5 étoiles)
            (nouvelles|nouvel|nouveau|meilleur) .. {_FR} .. (demain|ensuite|puis|après) .. (argent|remboursement|remise)
            (argent|remboursement|remise) (demain|ensuite|après) .. {_FR}
            (abord|aujourd hui) .. (argent|remboursement|remise) .. (ensuite|puis|après|demain) .. {_FR}
            (nouvelles étoiles|nouvel avis) .. (argent|remboursement|remise) (demain|ensuite|après)
            (aucun|pas de) (remboursement|remplacement|dédommagement|échange) .. (sans|tant que|avant) .. {_FR}
            (cinq|5|étoile|étoiles|avis|note) .. (débit|facture|prélèvement) (disparaît|s annule|saute)
            {_FR} .. et .. (facture|débit|prélèvement) disparaît
            (moitié|remboursée|remboursement|euros) .. (étoile|étoiles|avis) .. (passé|oublié*|histoire ancienne)
            (dès que|quand) (je|nous) (lis|lisons|vois|voyons) quelque chose .. (gentil|aimable|mieux)
            {_FR} peut rester si .. (renonc*|sans)
            (euros|remboursement|argent|remise) et .. {_FR} .. (disparaît|disparait|part|monte|s en va)
        """,
        unless="""
            (vous|tu) .. (avez|aviez|as) (demandé|proposé|écrit|offert|suggéré)
            (argent|remise|remboursement|bon) (contre|pour) .. étoiles ?
            rien à .. rembours*
        """,
    ),
    "es": worded(
        yes=f"""
            (cuando|en cuanto|si|una vez que|apenas) .. (estrella|estrellas|nota) .. (convertid*|convierta*|sean|sea|
              suba*|
              pase*) .. (cinco|5|cuatro|oro)
            (le toca a usted|te toca a ti|le toca|te toca|promesa|palabra|su parte) .. (con|sobre|de|en cuanto) .. {_ES}
            (cuando|en cuanto|si) .. (reseña|valoración|opinión) (suene|suena) (mejor|más)
            (sabe|sabes) .. (lo que|qué) .. (hacer) .. a cambio
            (palabra|palabras|línea|frase) más (amable|amables|bonita|simpática) .. (valdría*|vale|valen)
            (dinero|descuento|reembolso|vale|mitad|vuelta) (a cambio de|por|contra) (estrellas|cinco estrellas|las
              estrellas|5 estrellas)
            (estrellas|reseña|valoración) (nuevas|nueva|mejor) .. (mañana|luego|después) .. (dinero|reembolso|descuento)
            (primero|hoy) .. (dinero|reembolso|descuento) .. (luego|después|mañana) .. {_ES}
            (ningún|no hay|sin) (reembolso|sustitución|dinero|compensación) .. (sin|mientras|hasta que|hasta) .. {_ES}
            sin .. (mejor|buena|nueva|positiva) .. {_ES} .. (no|ningún)
            (cinco|5|estrella|estrellas|reseña|nota) .. (cargo|factura|cobro) (desaparece|se anula)
            {_ES} .. y desaparece .. (factura|cargo|cobro)
            (mitad|vuelta|reembolso|euros) .. (estrella|reseña) es (historia|agua pasada)
            (cuando|en cuanto) (lea|leamos|vea|veamos) algo .. (amable|bonito|mejor)
            si .. {_ES} fuera .. (alta|mejor|amable|alegre)
            {_ES} puede (quedarse|seguir) si .. (renunci*|sin)
            (euros|reembolso|dinero|descuento) y .. {_ES} (desaparece|sube|se va)
            {_ES} (sube|desaparece|cambia) .. (reembolso|dinero|descuento|vale) .. (sigue|llega|sale)
        """,
        unless="""
            (pidió|propuso|escribió|ofreció|sugirió|pedía|ofrecía)
            (dinero|descuento|reembolso|vale) (a cambio de|por) .. estrellas ?
        """,
    ),
}

"""One thing for the other, said in so many words."""

AGREED: Lexicon = {
    "en": worded(
        yes="""
            (it s a deal|it is a deal|deal|agreed|shake on it|shake hands|works for (us|me)|sounds fair|fair enough|
              i accept|
              we accept|as you (suggested|proposed)|yes to your|your (terms|offer|proposal)|have an understanding|
              meet you halfway|suits (me|us)|play along|
              consider it done)
        """,
    ),
    "de": worded(
        yes="""
            (abgemacht|einverstanden|schlagen wir ein|hand drauf|deal|wie vorgeschlagen|klingt fair|geht klar|geht in
              ordnung|gehen in ordnung|nehme ihr angebot an|nehmen ihr angebot an|so wie sie (wollten|vorschlugen)|
              da bin
              ich dabei|also gut)
        """,
    ),
    "it": worded(
        yes="""
            (affare fatto|d accordo|qua la mano|ci sto|come ha proposto|mi sembra giusto|accetto la (proposta|
              sua proposta|
              sua offerta)|accettiamo la|facciamo come|va bene così)
        """,
    ),
    "fr": worded(
        yes="""
            (marché conclu|d accord|topez là|tope là|je marche|ça me va|ça marche|entendu|comme vous l avez proposé|
              accepte votre|acceptons votre|faisons comme vous)
        """,
    ),
    "es": worded(
        yes="""
            (trato hecho|de acuerdo|choque esos|me apunto|como propuso|me parece justo|acepto su|aceptamos su|
              hacemos lo que
              pide|muy bien para usted)
        """,
    ),
}

"""Saying yes to what she proposed."""

PROPOSED: Lexicon = {
    "en": worded(
        yes="""
            you (wrote|said|offered|suggested|asked|proposed|mentioned|wanted) .. (for|if|that|about|you|to)
            (your|the) (message|offer|idea|proposal|suggestion|request) .. (about|to|of|with|for)
        """,
    ),
    "de": worded(
        yes="""
            (sie|du) (schrieben|schriebst|fragten|boten|schlugen|wollten|meinten|sagten|schlagen|bieten|fragen)
            (haben|hatten|hast) (sie|du) .. (geschrieben|gefragt|angeboten|vorgeschlagen)
            (ihr|ihre|ihren|dein) (vorschlag|angebot|idee|nachricht|frage|bitte)
        """,
    ),
    "it": worded(
        yes="""
            (ha|hai|aveva) (scritto|chiesto|offerto|proposto|detto|suggerito)
            (voleva|volevi|chiedeva|proponeva)
            (sua|tua|suo) (proposta|offerta|idea|richiesta|messaggio)
        """,
    ),
    "fr": worded(
        yes="""
            (avez|as|aviez) (écrit|demandé|offert|proposé|dit|suggéré)
            vous (vouliez|demandiez|proposiez)
            (votre|ta|ton) (proposition|offre|idée|demande|message)
        """,
    ),
    "es": worded(
        yes="""
            (escribió|pidió|ofreció|propuso|dijo|sugirió|pedía|proponía|quería|querías)
            (su|tu) (propuesta|oferta|idea|petición|mensaje)
        """,
    ),
}

"""Telling what she proposed, which nobody takes up where a refusal follows."""
