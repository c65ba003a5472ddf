"""Asking for a review in a way no seller may: for stars or praise, begging, urging again, or talking a buyer out of one."""

from simulator.policy.lexicon.phrases import Lexicon, Phrases

_EN_GOOD = (
    "(positive|good|great|nice|excellent|top|favourable|favorable|glowing|perfect|high|highest|best|kind|five star|"
    "5 star|4 star|amazing|wonderful|awesome|full|maximum|stellar|raving|rave|fantastic|lovely)"
)
_EN = "(review|reviews|rating|ratings|feedback|testimonial|score)"
_EN_BAD = (
    "(negative|bad|low|poor|neutral|critical|any|a|your|1 star|one star|2 star|public|harsh|unfavourable|unfavorable|the|"
    "that|angry)"
)

_IT_GOOD = "(positiv*|ottim*|bell*|buon*|eccellent*|fantastic*|massim*|alt*|favorevol*|splendid*|super)"
_IT = "(recensione|recensioni|feedback|valutazione|valutazioni|giudizio|commento|voto|punteggio|opinione)"

_DE_GOOD = "(positiv*|gut*|top|super|toll*|bestmöglich*|best*|hervorragend*|schön*|nett*|ausgezeichnet*|perfekt*|voll*)"
_DE = (
    "(bewertung*|rezension*|feedback|kundenbewertung*|produktbewertung*|verkäuferbewertung*|kundenrezension*|"
    "produktrezension*|amazonbewertung*|kritik|review|reviews)"
)

_FR_GOOD = "(positif*|positive*|bon|bonne*|bons|excellent*|favorable*|meilleur*|super|belle|beau|maximum|maximale)"
_FR = "(avis|commentaire|commentaires|évaluation|évaluations|note|notes|feedback|appréciation)"

_ES_GOOD = "(positiv*|buen*|excelente*|favorable*|mejor|mejores|máxim*|estupend*|fantástic*|bonit*|genial*)"
_ES = "(reseña|reseñas|opinión|opiniones|valoración|valoraciones|comentario|comentarios|evaluación|calificación|feedback|puntuación)"

PHRASES: Lexicon = {
    "en": Phrases(
        yes=(
            f"(leave|write|post|give|submit|share|drop|appreciate|love|need|want|with|us|hope|hoping|receive|deserve|"
            f"deserves|for|rate|earn|earned|add|get|please|return|request|ask|asking) ... {_EN_GOOD} ... {_EN}",
            "(5|five|4 or 5) (stars!|star! review|star! rating|star! feedback|out of 5|out of five|star! product review)",
            "(give|leave|rate|deserve|deserves|award|with|hit|click|choose|select|earn) ... (5|five|all five|all 5) (star|stars)",
            f"(contact|write|message|tell|reach|talk|let|email|inform|come|speak|reply|get in touch|ask) ... (before|"
            f"rather than|instead of|prior to) ... (leaving|posting|writing|giving|submitting|you leave|you write|"
            f"you post|you give|you rate|leave|rating) ... {_EN}",
            "(before|rather than|instead of|prior to) "
            + f"(leaving|posting|writing|giving|submitting|you leave|you write|you post|you give|you submit|publishing|"
            f"you decide to leave|you consider leaving|rating) ... {_EN}",
            f"(please|kindly) (do not|don t|never|avoid) (leave|leaving|post|write|give|posting|writing|giving) ... "
            f"{_EN_BAD} ... {_EN}",
            f"(refrain|abstain) from ... {_EN}",
            f"only ... (leave|write|post) ... {_EN} ... (if|when) ... (happy|satisfied|positive|like|love|good|pleased)",
            f"(negative|bad|low|poor) {_EN} (hurt|hurts|harm|harms|damage|damages|can hurt|really hurt|would hurt|affect|"
            f"affects|kill|destroy|can destroy|ruin|cost)",
            f"(beg|begging|implore|desperate|desperately|urge|pleading|plead) ... {_EN}",
            f"(small|family|little|tiny|young) (business|company|shop|team|firm|owned|run) ... {_EN}",
            f"{_EN} ... (small|family|little|tiny|young) (business|company|shop|firm|owned|run)",
            f"(job|jobs|livelihood|survival|future|living|family|families|business) ... (depend|depends|rely|relies) ... "
            f"{_EN}",
            f"(depend|depends|rely|survive|live|relies) (on|from|by) ... {_EN}",
            f"{_EN} ... (means|mean) ... (world|everything)",
            f"{_EN} (keep|keeps|is|are) ... (alive|lifeblood|survival|livelihood|afloat)",
            f"(still|yet|already asked|asked you|noticed|notice|see) ... (not|t|haven) ... (left|written|posted|given|"
            f"received|submitted|leave|reviewed) ... {_EN}",
            f"(still|again|once more|one more time|another time) ... (waiting|asking|ask|reminding|remind|request|hoping)"
            f" ... {_EN}",
            f"(second|third|another|final|last|friendly|gentle|quick|kind|repeated) (reminder|request) ... {_EN}",
            f"(remind|reminding|reminder) ... (leave|write|post|review|rate|your|submit) ... {_EN}",
            f"(must|have to|need to|required to|expect you to|supposed to|forget to) ... (leave|write|post|give|submit) ... {_EN}",
            f"(reviews|ratings|feedback) (below|under|less than|lower than|other than) ... (star|stars|5|five|4|four|3|three)",
            "(anything|something) (less|lower|below|other) than (5|five|a 5|a five) (star|stars)",
        ),
        unless=(
            "(honest|unbiased|whether) ... (positive or negative|good or bad|positive or not|negative or positive|bad or "
            "good)",
            "(positive|good) (or|and|as well as) (negative|bad)",
            "(thank|thanks) ... for (your|the|leaving|this) ... (feedback|review|rating)",
        ),
    ),
    "it": Phrases(
        yes=(
            f"(lasci*|scriv*|pubblic*|dare|dai|dia|darci|rilasci*|metter*|invi*|apprezz*|gradi*|grat*|felic*|una|con|"
            f"vostra|tua|sua|merit*|chied*|sper*|bisogno|fac*|una|un) ... {_IT_GOOD} {_IT}",
            f"{_IT} (positiv*|a 5 stelle|a cinque stelle|da 5 stelle|da cinque stelle|5 stelle|cinque stelle|molto positiv*|"
            f"davvero positiv*|eccellent*|al massimo)",
            "(5|cinque) (stelle|stelline)",
            "(massimo dei voti|massimo punteggio|punteggio massimo|massimo delle stelle|voto massimo)",
            f"(prima di|anziché|invece di|piuttosto che) (lasci*|scriv*|pubblic*|dare|darci|rilasci*|metter*|inser*|valut*|"
            f"recensir*|emett*) ... {_IT}",
            f"(non|evit*) (lasci*|scriv*|pubblic*|dare|dia|rilasci*|metta|mettere|di lasciare|di scrivere|di pubblicare) "
            f"... (negativ*|basso|bassa|cattiv*|brutt*) ... {_IT}",
            f"(non|evit*) (lasci*|scriv*|pubblic*|dare|dia|rilasci*|metta|mettere|di lasciare|di scrivere|di pubblicare) "
            f"... {_IT} (negativ*|basse|bassa|cattiv*|brutt*|pessim*)",
            f"(recensioni|feedback|valutazioni|recensione) negativ* ... (danneggi*|rovin*|pesa*|penalizz*|male|compromett*|"
            f"distrugg*)",
            f"(supplic*|implor*|preghiamo tanto|disperat*) ... {_IT}",
            f"(piccol*|giovane) (azienda|impresa|attività|negozio|bottega|realtà|team) ... {_IT}",
            f"{_IT} ... (piccol*|giovane) (azienda|impresa|attività|negozio|bottega|realtà)",
            f"(azienda|impresa|attività|negozio|conduzione|gestione) (familiare|di famiglia) ... {_IT}",
            f"(lavoro|posto|famiglia|famiglie|futuro|stipendio|stipendi|attività) ... (dipend*) ... {_IT}",
            f"(dipend*|viviamo|sopravviv*) ... (dal|dalla|dalle|di|grazie alle|sulle) ... {_IT}",
            f"(ancora|tuttora|notato) ... non ... (lasciat*|scritt*|ricevut*|pubblicat*|rilasciat*) ... {_IT}",
            f"non (ha|hai|avete|abbiamo) ancora ... (lasciat*|scritt*|ricevut*|pubblicat*|rilasciat*) ... {_IT}",
            f"(ricord*|promemoria|sollecit*|ennesim*|di nuovo|nuovamente|ancora una volta) ... (lasci*|scriv*|richiest*|"
            f"chied*|per|la|di) ... {_IT}",
            f"(deve|devi|dovete|dovrebbe|dovresti|non dimentic*|obblig*) ... (lasci*|scriv*|pubblic*) ... {_IT}",
            f"solo ... (lasci*|scriv*) ... {_IT} ... se ... (content*|soddisfatt*|felic*|positiv*)",
        ),
        unless=(
            "(positiv*|bell*) o (negativ*|brutt*)",
            "(grazie|ringraz*) ... per (la|il|le|aver*) ... (recensione|feedback|valutazione|recensioni)",
        ),
    ),
    "de": Phrases(
        yes=(
            f"(hinterlass*|schreib*|abgeb*|geb*|gib*|gebt|lass*|freu*|dankbar|erhalt*|bekomm*|bitt*|wünsch*|hoff*|mit|"
            f"eine|einer|ihre|deine|verdien*|um|brauch*|für|über) ... {_DE_GOOD} {_DE}",
            f"(positiv*|gut*) (produkt|amazon|verkäufer|sterne) {_DE}",
            f"{_DE} (mit|von|zu) (5|fünf|voll*) (stern*|punktzahl)",
            "(5|fünf) (sterne|sternen|sterne!|sternebewertung*|stern bewertung*|stern rezension*)",
            "(volle|maximale|höchste) (sternzahl|punktzahl|sterne|bewertung|sterneanzahl)",
            f"(bevor|ehe) (sie|du|ihr) ... {_DE} ... (abgeb*|hinterlass*|schreib*|geben|gibst|gebt|verfass*|"
            f"veröffentlich*|abgibst)",
            f"(vor|statt|anstatt|anstelle) (der|einer|dem|eine|ihrer|abgabe|uns|gleich|sofort|direkt) ... {_DE} ... (abzugeben|zu "
            f"schreiben|zu hinterlassen|zu geben|kontakt*|wenden|melden|schreib*|sprech*)",
            f"(statt|anstatt|anstelle|vor) (einer|eine|der|gleich eine|sofort eine) (negativ*|schlecht*|abgabe) ... {_DE}",
            f"(statt|anstatt) ... {_DE} (abzugeben|zu schreiben|zu hinterlassen|zu geben|zu verfassen)",
            f"(kontakt*|meld*|wend*|schreib*) ... (bevor|ehe) ... {_DE}",
            f"(bitte|nicht|keine|von) ... (keine|nicht|von) ... (negativ*|schlecht*) {_DE}",
            f"(negativ*|schlecht*) {_DE} (schad*|gefährd*|zerstör*|trifft|treffen|kann|können|würd*|ruinier*|kost*)",
            f"(fleh*|anfleh*|inständig|verzweifelt|händeringend) ... {_DE}",
            f"(klein*|jung*) (unternehmen*|betrieb*|firma|familienunternehmen*|familienbetrieb*|shop|laden|händler|"
            f"familienfirma|startup|team) ... {_DE}",
            f"(familienunternehmen*|familienbetrieb*|familienfirma|existenz|arbeitsplätze|jobs) ... {_DE}",
            f"{_DE} ... (klein*|jung*) (unternehmen*|betrieb*|firma|familienunternehmen*|familienbetrieb*|shop|laden|händler)",
            f"(angewiesen|leben|abhängig|abhängen|überleben) ... {_DE}",
            f"{_DE} ... (angewiesen|überlebenswichtig|existenz*|abhängig|lebensnotwendig)",
            f"(noch keine|immer noch keine|noch immer keine|bisher keine|noch nicht) ... {_DE}",
            f"(erinner*|erneut|nochmal*|nochmals|wiederholt|zum zweiten mal|abermals|letzte) ... (an|um|bitt*|erinnerung) ... {_DE}",
            f"(erinner*) ... {_DE}",
            f"(müssen|musst|sollten|solltest|vergessen|vergiss) ... {_DE} ... (abgeb*|schreib*|hinterlass*|abzugeben)",
            f"nur ... (bewert*) ... (wenn|falls) ... (zufrieden|gefällt|glücklich|positiv)",
        ),
        unless=(
            "(positiv*|gut*) (oder|wie|und) (negativ*|schlecht*)",
            "(danke*|dank|bedanken) ... für (ihre|deine|die|eure|das) ... (bewertung*|feedback|rezension*)",
        ),
    ),
    "fr": Phrases(
        yes=(
            f"(laiss*|écri*|rédig*|publi*|donn*|dépos*|mett*|recevoir|appréci*|reconnaissant*|un|une|de|avec|mérit*|"
            f"demand*|attribu*|souhait*|espér*|votre) ... {_FR_GOOD} {_FR}",
            f"{_FR} (positif*|positive*|très positif*|favorable*|élogieux|élogieuse|excellent*|à 5 étoiles|à cinq étoiles|"
            f"5 étoiles|cinq étoiles|de 5 étoiles|de cinq étoiles|5 sur 5|maximale)",
            "(5|cinq) étoiles",
            "(note|notation) (maximale|maximum|parfaite)",
            f"(avant de|avant d|plutôt que de|plutôt que|au lieu de|avant que vous|avant tout) (laiss*|écri*|rédig*|publi*|"
            f"donn*|dépos*|mett*|poster|post*|attribu*|noter|nous noter|ne laiss*) ... {_FR}",
            f"(ne|n) (laiss*|écri*|rédig*|publi*|donn*|dépos*|mett*|post*) (pas|surtout pas|jamais) ... {_FR} (négatif*|"
            f"négative*|mauvais*|défavorable*)",
            f"(ne|n) (laiss*|écri*|rédig*|publi*|donn*|dépos*|mett*|post*) (pas|surtout pas|jamais) ... (mauvais*|négatif*) "
            f"{_FR}",
            f"(évit*|ne pas|abstenir) ... (mauvais*|négatif*) {_FR}",
            f"(évit*|ne pas|abstenir) ... {_FR} (négatif*|négative*|mauvais*|défavorable*)",
            f"{_FR} (négatif*|négative*) (nuit|nuis*|pénalis*|détruis*|peut|peuvent|fait|font|met|mett*)",
            f"(suppli*|implor*|désespér*|de grâce) ... {_FR}",
            f"(petit*|jeune) (entreprise|boutique|société|commerce|structure|équipe|artisan*) ... {_FR}",
            f"{_FR} ... (petit*|jeune) (entreprise|boutique|société|commerce|structure)",
            f"(entreprise|boutique|société|affaire) familiale ... {_FR}",
            f"(emploi*|avenir|survie|famille*|activité|gagne) ... (dépend*) ... {_FR}",
            f"(dépend*|vivons|survivre|survie) ... (de|des|grâce) ... {_FR}",
            f"(pas encore|toujours pas|n avez pas|n as pas) ... (laiss*|écri*|reçu|publi*|donné|dépos*) ... {_FR}",
            f"(rappel*|relanc*|de nouveau|à nouveau|encore une fois|une nouvelle fois|second*|deuxième) ... (laiss*|pour|"
            f"demand*|de|votre) ... {_FR}",
            f"(devez|dois|faut|oubli*|obligé*) ... (laiss*|écri*|publi*|donn*|dépos*) ... {_FR}",
            f"(seulement|uniquement|que) ... (laiss*|écri*) ... {_FR} ... si ... (satisfait*|content*|positif*|ravi*)",
        ),
        unless=(
            "(positif*|positive*|bon|bons) ou (négatif*|négative*|mauvais)",
            "merci (pour|de) (votre|vos|cet|ton|l|avoir) ... (avis|commentaire*|évaluation)",
        ),
    ),
    "es": Phrases(
        yes=(
            f"(dej*|escrib*|public*|dar*|das|dé|compart*|recibir|agrad*|apreci*|encant*|una|un|con|su|tu|merec*|pedi*|"
            f"pid*|solicit*|esper*|de|regal*) ... {_ES_GOOD} {_ES}",
            f"{_ES} (positiv*|muy positiv*|de 5 estrellas|de cinco estrellas|con 5 estrellas|con cinco estrellas|favorable*|"
            f"excelente*|5 estrellas|máxima)",
            "(5|cinco) (estrellas|estrellitas)",
            f"(antes de|en lugar de|en vez de) (dej*|escrib*|public*|dar|darnos|poner|ponernos|emitir|valorar|calificar|"
            f"hacer|enviar|que dej*) ... {_ES}",
            f"antes de que ... {_ES}",
            f"(no|evit*) (dej*|escrib*|public*|den|dé|des|ponga*|pongas|nos dej*|nos ponga*|dejar|escribir|publicar) ... "
            f"(mala|malas|mal|negativ*) {_ES}",
            f"(no|evit*) (dej*|escrib*|public*|den|dé|des|ponga*|pongas|nos dej*|nos ponga*|dejar|escribir|publicar) ... "
            f"{_ES} (negativ*|mala|malas|baja|bajas)",
            f"{_ES} negativ* ... (perjudic*|daña*|dañ*|afect*|destruy*|arruin*|hund*|cost*)",
            f"(suplic*|implor*|rog*|ruego|desesperad*) ... {_ES}",
            f"(pequeñ*|joven) (empresa|negocio|tienda|comercio|equipo|emprendimiento|taller) ... {_ES}",
            f"{_ES} ... (pequeñ*|joven) (empresa|negocio|tienda|comercio|emprendimiento|taller)",
            f"(empresa|negocio|tienda) familiar ... {_ES}",
            f"(trabajo*|empleo*|futuro|familia*|negocio|supervivencia) ... depend* ... {_ES}",
            f"(depend*|vivimos|sobreviv*) (de|gracias) ... {_ES}",
            f"(aún|todavía|no) ... no ... (ha dejado|has dejado|hemos recibido|ha escrito|has escrito|ha publicado) ... "
            f"{_ES}",
            f"no ... (ha dejado|has dejado|hemos recibido|ha escrito|has escrito) (aún|todavía) ... {_ES}",
            f"(recordatorio|recorda*|recuerd*|de nuevo|otra vez|nuevamente|una vez más|insist*) ... (dej*|que|pedi*|para|"
            f"de|su|la) ... {_ES}",
            f"(debe|debes|tiene que|tienes que|olvid*|obligad*) ... (dej*|escrib*|public*) ... {_ES}",
            f"(solo|sólo|únicamente) ... (dej*|escrib*) ... {_ES} ... si ... (satisfech*|content*|positiv*|feliz)",
        ),
        unless=(
            "(positiv*|buen*) o (negativ*|mal*)",
            "(gracias|agradec*) ... por (su|tu|la|el|sus|haber*|dejar) ... (valoración|opinión|comentario*|reseña)",
        ),
    ),
}
