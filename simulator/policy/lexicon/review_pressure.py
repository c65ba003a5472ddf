"""Asking for a review in a way no seller may: for stars or praise, begging, urging again, or talking a buyer out of "
"one."""

from simulator.policy.lexicon.phrases import Lexicon, worded

_EN_GOOD = (
    "(positive|good|great|nice|excellent|top|favourable|favorable|glowing|perfect|high|highest|best|kind|five star|5 "
    "star|4 star|amazing|wonderful|awesome|full|maximum|stellar|raving|rave|fantastic|lovely)"
)

_EN = "(review|reviews|rating|ratings|feedback|testimonial|score)"

_EN_BAD = (
    "(negative|bad|low|poor|neutral|critical|any|a|your|1 star|one star|2 star|public|harsh|unfavourable|unfavorable|"
    "the|that|angry)"
)

_IT_GOOD = "(positiv*|ottim*|bell*|buon*|eccellent*|fantastic*|massim*|alt*|favorevol*|splendid*|super)"

_IT = "(recensione|recensioni|feedback|valutazione|valutazioni|giudizio|commento|voto|punteggio|opinione)"

_DE_GOOD = (
    "(positiv*|gut*|top|super|toll*|bestmöglich*|beste|besten|bester|bestes|hervorragend*|schön*|nett*|"
    "ausgezeichnet*|perfekt*|voll*)"
)

_DE = (
    "(bewertung*|rezension*|feedback|kundenbewertung*|produktbewertung*|verkäuferbewertung*|kundenrezension*|"
    "produktrezension*|amazonbewertung*|kritik|review|reviews)"
)

_FR_GOOD = "(positif*|positive*|bon|bonne*|bons|excellent*|favorable*|meilleur*|super|belle|beau|maximum|maximale)"

_FR = "(avis|commentaire|commentaires|évaluation|évaluations|note|notes|feedback|appréciation)"

_ES_GOOD = "(positiv*|buen*|excelente*|favorable*|mejor|mejores|máxim*|estupend*|fantástic*|bonit*|genial*)"

_ES = (
    "(reseña|reseñas|opinión|opiniones|valoración|valoraciones|comentario|comentarios|evaluación|calificación|"
    "feedback|puntuación)"
)

PHRASES: Lexicon = {
    "en": worded(
        yes=f"""
            (leave|write|post|give|submit|share|drop|appreciate|love|need|want|with|us|hope|hoping|receive|deserve|
              deserves|for|rate|earn|earned|add|get|please|return|request|ask|asking) .. {_EN_GOOD} .. {_EN}
            a (5|five) from you
            (don t|do not) (rate|review) before (you|we|i)
            (5|five|4 or 5) (stars!|star! review|star! rating|star! feedback|out of 5|out of five|star! product
              review)
            (give|leave|rate|deserve|deserves|award|with|hit|click|choose|select|earn) .. (5|five|all five|all 5)
              (star|stars)
            (contact|write|message|tell|reach|talk|let|email|inform|come|speak|reply|get in touch|ask) .. (before|
              rather than|instead of|prior to) .. (leaving|posting|writing|giving|submitting|you leave|you write|you
              post|you give|you rate|leave|rating) .. {_EN}
            (before|rather than|instead of|prior to) (leaving|posting|writing|giving|submitting|putting|saying|airing|
                you leave|you write|
              you post|you give|you submit|publishing|you decide to leave|you consider leaving|rating) .. {_EN}
            (please|kindly) (do not|don t|never|avoid) (leave|leaving|post|write|give|posting|writing|giving) ..
              {_EN_BAD} .. {_EN}
            (refrain|abstain) from .. {_EN}
            only .. (leave|write|post) .. {_EN} .. (if|when) .. (happy|satisfied|positive|like|love|good|pleased)
            (negative|bad|low|poor) {_EN} (hurt|hurts|harm|harms|damage|damages|can hurt|really hurt|would hurt|
              affect|affects|kill|destroy|can destroy|ruin|cost)
            (beg|begging|implore|desperate|desperately|urge|pleading|plead) .. {_EN}
            (small|family|little|tiny|young) (business|company|shop|team|firm|owned|run) .. {_EN}
            {_EN} .. (small|family|little|tiny|young) (business|company|shop|firm|owned|run)
            (job|jobs|livelihood|survival|future|living|family|families|business) .. (depend|depends|rely|relies) ..
              {_EN}
            (depend|depends|rely|survive|live|relies) (on|from|by) .. {_EN}
            {_EN} .. (means|mean) .. (world|everything)
            {_EN} (keep|keeps|is|are) .. (alive|lifeblood|survival|livelihood|afloat)
            (still|yet|already asked|asked you|noticed|notice|see) .. (not|t|haven) .. (left|written|posted|given|
              received|submitted|leave|reviewed) .. {_EN}
            (still|again|once more|one more time|another time) .. (waiting|asking|ask|reminding|remind|request|
              hoping) .. {_EN}
            (second|third|another|final|last|friendly|gentle|quick|kind|repeated) (reminder|request) .. {_EN}
            (remind|reminding|reminder) .. (leave|write|post|review|rate|your|submit) .. {_EN}
            (must|have to|need to|required to|expect you to|supposed to|forget to) .. (leave|write|post|give|submit)
              .. {_EN}
            (reviews|ratings|feedback) (below|under|less than|lower than|other than) .. (star|stars|5|five|4|four|3|
              three)
            (anything|something) (less|lower|below|other) than (5|five|a 5|a five) (star|stars)
            anything (less|lower|below) and (amazon|we|the|our|my)
            (hold off|hold back|hold fire|wait|hang on|hang fire|pause) (on|with|from|before) (rating|reviewing|leaving
              feedback|leaving a|leaving your|posting|the review|a review|any review|your review|the rating|a rating)
            (waited|waiting) .. (for|on) your (rating|stars|product review|amazon review|seller rating)
            (where is|where s) (our|the|your|my) (review|rating|stars|feedback) ?
            (smash|hit|tap|click|press|slam|bang) (that|the|those|all) (5th|fifth|five|5|last) (star|stars)
            (5|five|f1ve|5ive|fiv3) (st4rs|st4r|starz|st4rz|st rs|st rz|s t a r s|5tars)
        """,
        unless="""
            (star|stars) (on the|refer)
            (printed|printed on|on the box|on the label|energy label|hotel|star screw*) .. (box|sticker|label|logo|
              stars)
            (star|stars) (are|is) (printed|engraved|painted|missing|glued|sewn|part|stamped|on|in)
            (honest|unbiased|whether) .. (positive or negative|good or bad|positive or not|negative or positive|bad
              or good)
            (positive|good) (or|and|as well as) (negative|bad)
            (thank|thanks) .. for (your|the|leaving|this) .. (feedback|review|rating)
        """,
    ),
    "it": worded(
        yes=f"""
            (lasci*|scriv*|pubblic*|dare|dai|dia|darci|rilasci*|metter*|invi*|apprezz*|gradi*|grat*|felic*|una|con|
              vostra|tua|sua|merit*|chied*|sper*|bisogno|fac*|una|un) .. {_IT_GOOD} {_IT}
            {_IT} (positiv*|a 5 stelle|a cinque stelle|da 5 stelle|da cinque stelle|5 stelle|cinque stelle|molto
              positiv*|davvero positiv*|eccellent*|al massimo)
            (5|cinque) (stelle|stelline)
            (massimo dei voti|massimo punteggio|punteggio massimo|massimo delle stelle|voto massimo)
            (prima di|anziché|invece di|piuttosto che) (lasci*|scriv*|pubblic*|dare|darci|rilasci*|metter*|inser*|
              valut*|recensir*|emett*) .. {_IT}
            (non|evit*) (lasci*|scriv*|pubblic*|dare|dia|rilasci*|metta|mettere|di lasciare|di scrivere|di pubblicare)
              .. (negativ*|basso|bassa|cattiv*|brutt*) .. {_IT}
            (non|evit*) (lasci*|scriv*|pubblic*|dare|dia|rilasci*|metta|mettere|di lasciare|di scrivere|di pubblicare)
              .. {_IT} (negativ*|basse|bassa|cattiv*|brutt*|pessim*)
            (recensioni|feedback|valutazioni|recensione) negativ* .. (danneggi*|rovin*|pesa*|penalizz*|male|
              compromett*|distrugg*)
            (supplic*|implor*|preghiamo tanto|disperat*) .. {_IT}
            (piccol*|giovane) (azienda|impresa|attività|negozio|bottega|realtà|team) .. {_IT}
            {_IT} .. (piccol*|giovane) (azienda|impresa|attività|negozio|bottega|realtà)
            (azienda|impresa|attività|negozio|conduzione|gestione) (familiare|di famiglia) .. {_IT}
            (lavoro|posto|famiglia|famiglie|futuro|stipendio|stipendi|attività) .. (dipend*) .. {_IT}
            (dipend*|viviamo|sopravviv*) .. (dal|dalla|dalle|di|grazie alle|sulle) .. {_IT}
            (ancora|tuttora|notato) .. non .. (lasciat*|scritt*|ricevut*|pubblicat*|rilasciat*) .. {_IT}
            non (ha|hai|avete|abbiamo) ancora .. (lasciat*|scritt*|ricevut*|pubblicat*|rilasciat*) .. {_IT}
            (ricord*|promemoria|sollecit*|ennesim*|di nuovo|nuovamente|ancora una volta) .. (lasci*|scriv*|richiest*|
              chied*|per|la|di) .. {_IT}
            (deve|devi|dovete|dovrebbe|dovresti|non dimentic*|obblig*) .. (lasci*|scriv*|pubblic*) .. {_IT}
            solo .. (lasci*|scriv*) .. {_IT} .. se .. (content*|soddisfatt*|felic*|positiv*)
            (lasciare|mettere|dare|votare|pensa a|pensa di mettere) (meno|sotto) .. (cinque|5|quattro|
              4) .. non (lasci|
              metta|dia|voti|scriva|metti|dare)
            (cinque|5) o (niente|nulla)
            tirchi* (di|con le) (stelle|stelline)
            un (cinque|5) pieno
            (scrive|scriva|scrivi|parla|parli|dice|dica|scrivere|parlare) bene di (noi|me)
            (quattro|tre|4|3) stelle .. (conta|contano|vale|valgono|pesano|brutto|penalizz*|bocciatura|come una)
            meno di (cinque|5|quattro|4) stelle .. (ci scriva|scriva a noi|ci contatti|prima|non|piuttosto)
            (mettergli|dargli|lasciargli|mettere loro|dare loro) .. (stella|stelle|recensione|voto)
            (concorrente|concorrenza|rivale|rivali) .. (recensione|recensioni|stella|stelle|voto)
        """,
        unless="""
            (positiv*|bell*) o (negativ*|brutt*)
            (grazie|ringraz*) .. per (la|il|le|aver*) .. (recensione|feedback|valutazione|recensioni)
        """,
    ),
    "de": worded(
        yes=f"""
            (erinner*|nochmal*|erneut|endlich|vergessen|wiederholt) .. (zu bewerten|bewerten)
            (erinner*|nochmal*|erneut|endlich) .. (uns|produkt|kauf|service) .. bewert*
            (hängt|hängen) .. (von|an) .. (bewertung*|rezension*|feedback|sternen)
            (hinterlass*|schreib*|abgeb*|geb*|gib*|gebt|lass*|freu*|dankbar|erhalt*|bekomm*|bitt*|wünsch*|hoff*|mit|
              eine|einer|ihre|deine|verdien*|um|brauch*|für|über) .. {_DE_GOOD} {_DE}
            (positiv*|gut*) (produkt|amazon|verkäufer|sterne) {_DE}
            {_DE} (mit|von|zu) (5|fünf|voll*) (stern*|punktzahl)
            (5|fünf) (sterne|sternen|sterne!|sternebewertung*|stern bewertung*|stern rezension*)
            (volle|maximale|höchste) (sternzahl|punktzahl|sterne|bewertung|sterneanzahl)
            (bevor|ehe) (sie|du|ihr) .. {_DE} .. (abgeb*|hinterlass*|schreib*|geben|gibst|gebt|verfass*|
              veröffentlich*|abgibst)
            (vor|statt|anstatt|anstelle) (der|einer|dem|eine|ihrer|abgabe|uns|gleich|sofort|direkt) .. {_DE} ..
              (abzugeben|zu schreiben|zu hinterlassen|zu geben|kontakt*|wenden|melden|schreib*|sprech*)
            (statt|anstatt|anstelle|vor) (einer|eine|der|gleich eine|sofort eine) (negativ*|schlecht*|abgabe) ..
              {_DE}
            (statt|anstatt) .. {_DE} (abzugeben|zu schreiben|zu hinterlassen|zu geben|zu verfassen)
            (kontakt*|meld*|wend*|schreib*) .. (bevor|ehe) .. {_DE}
            (bitte|nicht|keine|von) .. (keine|nicht|von) .. (negativ*|schlecht*) {_DE}
            (negativ*|schlecht*) {_DE} (schad*|gefährd*|zerstör*|trifft|treffen|kann|können|würd*|ruinier*|kost*)
            (fleh*|anfleh*|inständig|verzweifelt|händeringend) .. {_DE}
            (klein*|jung*) (unternehmen*|betrieb*|firma|familienunternehmen*|familienbetrieb*|shop|laden|händler|
              familienfirma|startup|team) .. {_DE}
            (familienunternehmen*|familienbetrieb*|familienfirma|existenz|arbeitsplätze|jobs) .. {_DE}
            {_DE} .. (klein*|jung*) (unternehmen*|betrieb*|firma|familienunternehmen*|familienbetrieb*|shop|laden|
              händler)
            (angewiesen|leben|abhängig|abhängen|überleben) .. {_DE}
            {_DE} .. (angewiesen|überlebenswichtig|existenz*|abhängig|lebensnotwendig)
            (noch keine|immer noch keine|noch immer keine|bisher keine|noch nicht) .. {_DE}
            (erinner*|erneut|nochmal*|nochmals|wiederholt|zum zweiten mal|abermals|letzte) .. (an|um|bitt*|
              erinnerung) .. {_DE}
            (erinner*) .. {_DE}
            (müssen|musst|sollten|solltest|vergessen|vergiss) .. {_DE} .. (abgeb*|schreib*|hinterlass*|abzugeben)
            nur .. (bewert*) .. (wenn|falls) .. (zufrieden|gefällt|glücklich|positiv)
        """,
        unless="""
            (positiv*|gut*) (oder|wie|und) (negativ*|schlecht*)
            (danke*|dank|bedanken) .. für (ihre|deine|die|eure|das) .. (bewertung*|feedback|rezension*)
        """,
    ),
    "fr": worded(
        yes=f"""
            (laiss*|écri*|rédig*|publi*|donn*|dépos*|mett*|recevoir|appréci*|reconnaissant*|un|une|de|avec|mérit*|
              demand*|attribu*|souhait*|espér*|votre) .. {_FR_GOOD} {_FR}
            {_FR} (positif*|positive*|très positif*|favorable*|élogieux|élogieuse|excellent*|à 5 étoiles|à cinq
              étoiles|5 étoiles|cinq étoiles|de 5 étoiles|de cinq étoiles|5 sur 5|maximale)
            (5|cinq) étoiles
            (cinq|5) (petites|belles|jolies|grosses) étoiles
            (en dessous|au dessous|moins) (du|que le|de|d un) .. (maximum|cinq|5) .. (échec|pénalis*|sanction*|
              mauvais*|catastroph*|puni*)
            (écri*|dites|publi*|post*|laiss*|mett*) (rien|pas) (de|d) (négatif|mauvais|mal|méchant|désagréable)
            (met|mets|mettent|mettez|mette) (nous|lui|leur) (le maximum|la note max|la note max*)
            (note|notation) (maximale|maximum|parfaite)
            (avant de|avant d|plutôt que de|plutôt que|au lieu de|avant que vous|avant tout) (laiss*|écri*|rédig*|
              publi*|donn*|dépos*|mett*|poster|post*|attribu*|noter|nous noter|ne laiss*) .. {_FR}
            (ne|n) (laiss*|écri*|rédig*|publi*|donn*|dépos*|mett*|post*) (pas|surtout pas|jamais) .. {_FR} (négatif*|
              négative*|mauvais*|défavorable*)
            (ne|n) (laiss*|écri*|rédig*|publi*|donn*|dépos*|mett*|post*) (pas|surtout pas|jamais) .. (mauvais*|
              négatif*) {_FR}
            (évit*|ne pas|abstenir) .. (mauvais*|négatif*) {_FR}
            (évit*|ne pas|abstenir) .. {_FR} (négatif*|négative*|mauvais*|défavorable*)
            {_FR} (négatif*|négative*) (nuit|nuis*|pénalis*|détruis*|peut|peuvent|fait|font|met|mett*)
            (suppli*|implor*|désespér*|de grâce) .. {_FR}
            (petit*|jeune) (entreprise|boutique|société|commerce|structure|équipe|artisan*) .. {_FR}
            {_FR} .. (petit*|jeune) (entreprise|boutique|société|commerce|structure)
            (entreprise|boutique|société|affaire) familiale .. {_FR}
            (emploi*|avenir|survie|famille*|activité|gagne) .. (dépend*) .. {_FR}
            (dépend*|vivons|survivre|survie) .. (de|des|grâce) .. {_FR}
            (pas encore|toujours pas|n avez pas|n as pas) .. (laiss*|écri*|reçu|publi*|donné|dépos*) .. {_FR}
            (rappel*|relanc*|de nouveau|à nouveau|encore une fois|une nouvelle fois|second*|deuxième) .. (laiss*|
              pour|demand*|de|votre) .. {_FR}
            (devez|dois|faut|oubli*|obligé*) .. (laiss*|écri*|publi*|donn*|dépos*) .. {_FR}
            (seulement|uniquement|que) .. (laiss*|écri*) .. {_FR} .. si .. (satisfait*|content*|positif*|ravi*)
        """,
        unless="""
            (positif*|positive*|bon|bons) ou (négatif*|négative*|mauvais)
            merci (pour|de) (votre|vos|cet|ton|l|avoir) .. (avis|commentaire*|évaluation)
        """,
    ),
    "es": worded(
        yes=f"""
            (dej*|escrib*|escríb*|public*|publiq*|darnos|darme|danos|dame|denos|nos dé|das|compart*|recibir|agradec*|
              apreci*|
              encantaría|merec*|pedirle|pedimos|pido|solicit*|esperamos|espero|regal*|pon|ponga|ponnos|poner|nos pone|
              ponernos|necesitamos|falta|favor) .. {_ES_GOOD} {_ES}
            {_ES} (positiv*|muy positiv*|de 5 estrellas|de cinco estrellas|con 5 estrellas|con cinco estrellas|
              favorable*|excelente*|5 estrellas|máxima)
            (5|cinco) (estrellas|estrellitas)
            (mala|malas|negativa|negativas|una estrella|baja|bajas) .. {_ES} (a|en) (esa|ese|esos|esas|ellos|la otra|
              el otro|otro|su página|su tienda|su ficha)
            (mala|malas|negativa|negativas|dura) {_ES} .. (competidor|competencia|otro vendedor|otra tienda|esos)
            (competidor|competencia|otro vendedor|otra tienda|esos piratas|esos copiones) .. {_ES} (mala|negativa|dura)
            (una estrella|1 estrella|un uno) .. (a|en) (la competencia|esa tienda|esos|ese vendedor|el otro vendedor|
              su ficha|ellos)
            (antes de|en lugar de|en vez de) (dej*|escrib*|public*|dar|darnos|poner|ponernos|emitir|valorar|calificar|
              hacer|enviar|que dej*) .. {_ES}
            antes de que .. {_ES}
            (nos|me) (ponga|pone|pongas|pones|ponen|da|das|des|regala|regalas|deja|dejas) (un|unas|las|sus|tus|
              el) (cinco|5|diez|10)
            (póngame|pónganos|ponme|ponnos|denos|danos|deme|dame|márquenos|regálenos|regálanos|regáleme) (un|unas|las|
              sus|tus|mis|el)
              (cinco|5|diez|10)
            (un cinco|un diez|las cinco) es lo (mínimo|menos|suyo|justo)
            (necesit*|falta) .. {_ES} (buenas|buena|bonitas|positiv*)
            (aún|todavía|porque) no (ha|has|han) (valorado|opinado|puntuado|calificado|reseñado)
            antes de (puntuarnos|valorarnos|calificarnos|reseñarnos|evaluarnos|ponernos nota|ponernos estrellas)
            antes de (puntuar|valorar|opinar|calificar) .. (escrib*|habl*|díga*|dígan*|contact*|cuént*|avis*)
            (notas|valoraciones|puntuaciones|reseñas|estrellas|opiniones) (bajas|malas|negativas) (nos|me) (cierran|
              hunden|
              matan|hacen|cuestan|perjudican|quitan|bajan|penalizan|dejan|echan)
            {_ES} (bien|muy|bastante|así de|lo más) (bonit*|buen*|positiv*|amable*|favorable*|generos*|alt*)
            (máxima nota|nota máxima|máxima puntuación|puntuación máxima|todas las estrellas|las cinco estrellitas|
              un cinco de cinco)
            (no|evit*) (dej*|escrib*|public*|den|des|ponga*|pongas|nos dej*|nos ponga*|dejar|escribir|publicar) ..
              (mala|malas|mal|negativ*) {_ES}
            (no|evit*) (dej*|escrib*|public*|den|des|ponga*|pongas|nos dej*|nos ponga*|dejar|escribir|publicar) ..
              {_ES} (negativ*|mala|malas|baja|bajas)
            {_ES} negativ* .. (perjudic*|daña*|dañ*|afect*|destruy*|arruin*|hund*|cost*)
            (suplic*|implor*|rog*|ruego|desesperad*) .. {_ES}
            (pequeñ*|joven) (empresa|negocio|tienda|comercio|equipo|emprendimiento|taller) .. {_ES}
            {_ES} .. (pequeñ*|joven) (empresa|negocio|tienda|comercio|emprendimiento|taller)
            (empresa|negocio|tienda) familiar .. {_ES}
            (trabajo*|empleo*|futuro|familia*|negocio|supervivencia) .. depend* .. {_ES}
            (depend*|vivimos|sobreviv*) (de|gracias) .. {_ES}
            (aún|todavía|no) .. no .. (ha dejado|has dejado|hemos recibido|ha escrito|has escrito|ha publicado) ..
              {_ES}
            no .. (ha dejado|has dejado|hemos recibido|ha escrito|has escrito) (aún|todavía) .. {_ES}
            (recordatorio|recorda*|recuerd*|de nuevo|otra vez|nuevamente|una vez más|insist*) .. (dej*|que|pedi*|
              para|de|su|la) .. {_ES}
            (debe|debes|tiene que|tienes que|olvid*|obligad*) .. (dej*|escrib*|public*) .. {_ES}
            (solo|sólo|únicamente) .. (dej*|escrib*) .. {_ES} .. si .. (satisfech*|content*|positiv*|feliz)
        """,
        unless="""
            (positiv*|buen*) o (negativ*|mal*)
            (hotel|hoteles|restaurante|etiqueta energética|congelador|balneario|impresas|bordadas)
            (gracias|agradec*) .. por (su|tu|la|el|las|esas|sus|haber*|dejar) .. (valoración|opinión|comentario*|
              reseña)
        """,
    ),
}
