"""How no seller may ask for a review: for a good one, urgently, or keeping the bad ones away."""

from simulator.policy.lexicon.phrases import Lexicon, worded

PRAISE: Lexicon = {
    "en": worded(
        yes="""
            (positive|5 star|five star|5 stars|five stars|all stars|all five|all 5|5 5|5 out of 5|five out of five|4
              or 5|glowing|favourable|favorable|stellar|full marks|top marks|top rating|highest rating|full five|10
              10|nice words|kind words|something nice|something positive|good words|praise|perfect score|full score|
              full stars|excellent)
            (good|great|nice|top|kind|lovely|high|perfect|best|better) (review|reviews|rating|ratings|feedback|score)
        """,
        unless="""
            (or not|or otherwise|positive or negative|good or bad|negative or positive|bad or good|positive and
              negative|good and bad)
            (you|you ve|you have) (left|gave|given|posted|wrote|written)
        """,
    ),
    "it": worded(
        yes="""
            (positiv*|5 stelle|cinque stelle|5 su 5|10 su 10|massimo|massima|a pieni voti|pieni voti|favorevol*|
              eccellente|ottima|ottimo|ottime|lusinghier*)
            (bella|buona|belle|buone|alta|migliore) (recensione|recensioni|valutazione|valutazioni)
            (bel|buon) (feedback|voto|giudizio|commento)
            (purché|basta che|a patto che|sempre che) (sia|siano|fosse) (bell*|buon*|positiv*|alt*|generos*|gentil*)
        """,
        unless="""
            (o meno|o no|positiv* o negativ*|bella o brutta|nel bene)
            (ha|hai|aver) (lasciato|scritto|dato)
        """,
    ),
    "de": worded(
        yes="""
            (positiv*|5 sterne*|fünf sterne*|5 von 5|volle punktzahl|voller punktzahl|volle sternzahl|bestnote|
              bestbewertung|bestmöglich*|wohlwollend*|topbewertung|höchstwertung|alle sterne|nette worte)
            (gut*|super|toll*|nett*|schön*|top|beste|besten|bester|hervorragend*|bessere) (bewertung*|rezension*|
              feedback|kundenbewertung*|produktbewertung*|verkäuferbewertung*|rückmeldung)
        """,
        unless="""
            (oder nicht|positiv* oder negativ*|gut oder schlecht|lob oder kritik|positiv wie negativ)
            (sie|du) .. (abgegeben|hinterlassen|geschrieben) (haben|hast)
        """,
    ),
    "fr": worded(
        yes="""
            (positif|positive|positifs|positives|5 étoiles|cinq étoiles|5 sur 5|note maximale|note maximum|élogieux|
              élogieuse|favorable|favorables|meilleure note|10 sur 10|excellent|excellente|toutes les étoiles)
            (bon|bons|bonne|super|bel|joli|gentil|beau|meilleur|meilleure) (avis|commentaire|commentaires|note|
              évaluation)
        """,
        unless="""
            (ou non|ou pas|ou moins|positif ou négatif|positive ou négative|bon ou mauvais|bonne ou mauvaise|
                positif comme
              négatif|positifs comme négatifs|bon comme mauvais|positif et négatif)
            vous avez (laissé|écrit|donné|mis)
        """,
    ),
    "es": worded(
        yes="""
            (positiva|positivo|positivas|positivos|5 estrellas|cinco estrellas|5 sobre 5|máxima puntuación|puntuación
              máxima|favorable|favorables|10 sobre 10|excelente|nota máxima|máxima nota|todas las estrellas)
            (buena|buenas|bonita|mejor|bonito|buen) (reseña|reseñas|valoración|opinión|calificación|comentario|
              puntuación)
        """,
        unless="""
            (o no|positiva o negativa|positivo o negativo|buena o mala)
            (ha|has|haber) (dejado|escrito|puesto|dado)
        """,
    ),
}

"""Of the good kind."""

URGING: Lexicon = {
    "en": worded(
        yes="""
            (pay our staff|feed our|be generous|decides whether|where is your|third time|fourth time|make our day|made
              our day)
            (remind|reminding|reminder|reminders|remembering|forget|forgot|forgotten|still|once more|second time|third
              time|another time|follow up|following up|checking in|check in again|think twice|desperate|desperately|
              begging|beg|depends|depend|survive|survival|livelihood|family business|small business|small family|small
              shop|small company|little shop|tiny shop|our kids|costs us|cost us|hurts|hurt|harms|harm|damages|damage
              our|ruin|ruins|destroy|destroys|disappointed|the world to|means everything|waiting for|awaiting|yet|last
              chance|deadline|urgently|you must|you have to|my boss|our jobs|my
              job|fired|lose my|unfair|we deserve|asked you|
              asked for|already asked|last week|support us|keep us)
            (again|urge|insist|insisting|pressure) .. (review|rating|feedback|rate)
            (review|rating|feedback|rate) .. (again|now please|today please|by friday|by tomorrow|immediately|asap)
        """,
        unless="""
            (thank you|thanks|sorry) again
            (do not|don t|no need|not) (have to|need to)
            (no|without) (obligation|pressure)
            (if|whether) you still
            (not|yet|t) (arrived|received the|shipped|delivered)
        """,
    ),
    "it": worded(
        yes="""
            (terza volta|dov è (la|quella|il|quel)|generos*)
            (ricord*|promemoria|sollecit*|dimentic*|supplic*|implor*|dipend*|sopravviv*|piccola azienda|piccola
              impresa|piccola attività|piccolo negozio|azienda familiare|impresa familiare|attività familiare|a
              conduzione familiare|ci costa|per la seconda volta|ingiust*|urgente|il mio capo|ci sostenga|sostieni*|
              sostenet*|vitale|mondo per noi|tantissimo per noi)
            (attendiamo|attendo|aspettiamo|aspetto|attesa) .. (recensione|recensioni|feedback|stelle|valutazione|voto|
              commento|parole|giudizio|opinione)
            ancora (non|nessun*|niente|manca*|in attesa)
            (non|nessun*|niente|manca|mancano) .. ancora
            (deve|devi|dovete|dovrebbe) (assolutamente|lasci*|scriv*|metter*|dare|darci|darmi|pubblic*|recens*|valut*|
              votar*|aiutar*)
            entro (oggi|domani|stasera|24|48|venerdì|domenica|la|fine)
            (abbiamo|avevamo|ho) già (chiesto|invitat*|ricordat*)
            chiesto (due|tre|quattro|più|tante) volte
            (ci|mi) (danneggi*|rovin*|penalizz*)
            (danneggi*|rovin*|penalizz*) .. (attività|negozio|azienda|famiglia|reputazione|lavoro|nostr*|ditta)
        """,
        unless="""
            (ancora grazie|grazie ancora|di nuovo grazie|ci scusiamo ancora)
            (non (è|si sente) obbligat*|nessun obbligo|senza impegno|non deve)
        """,
    ),
    "de": worded(
        yes="""
            (wo bleibt|zum dritten mal|zum vierten mal|großzügig)
            (erinner*|nochmal*|nochmals|erneut|immer noch|noch immer|noch nicht|noch keine|endlich|vergessen|vergiss|
              warten|warte|bisher|zum zweiten|zum dritten|zweites mal|wiederholt|fleh*|abhäng*|hängt|hängen|
              angewiesen|überleben*|existenz*|kleines unternehmen|kleiner betrieb|kleine firma|kleiner händler|kleiner
              shop|familienbetrieb|familienunternehmen|familienfirma|schadet|schaden uns|kostet uns|zerstör*|ruinier*|
              enttäuscht|unfair|dringend|müssen|muss|unbedingt|unterstützen|unterstütz|mein chef|sofort|umgehend|die
              welt)
        """,
        unless="""
            (bewertung*|rezension*|kommentar|feedback) .. (gelesen|gesehen|erhalten|ernst|zu herzen|geprüft|angesehen)
            (nochmals|nochmal) (danke|vielen|dank|entschuldig*)
            (danke|dank|entschuldig*) nochmal*
            (müssen|musst|muss) (nicht|natürlich nicht|aber nicht|sie nicht|das nicht)
            ohne (verpflichtung|druck)
            (noch nicht) (angekommen|erhalten|da)
        """,
    ),
    "fr": worded(
        yes="""
            (troisième fois|où est votre|généreu*)
            (rappel|rappelons|rappelle|rappeler|relance|relançons|oubli*|toujours pas|pas encore|attendons|attends|
              de nouveau|à nouveau|encore une fois|une fois de plus|deuxième fois|troisième fois|suppli*|
              implor*|dépend*|survie|survivre|petite entreprise|petite boutique|petite société|entreprise familiale|
              boutique familiale|petit commerce|nous nuit|me nuit|nuisent|nous coûte|me coûte|détruit|pénalise|déçu|
              déçus|injuste|urgent|urgence|devez|absolument|soutenez|soutiens|mon patron|immédiatement|
                  énormément pour nous|tout pour nous)
        """,
        unless="""
            (encore merci|merci encore|de nouveau merci|encore désolé*)
            (sans (obligation|engagement)|aucune obligation)
            (pas encore) (reçu|arrivé)
        """,
    ),
    "es": worded(
        yes="""
            (tercera vez|generos*)
            (recordatorio|recordar*|recuerd*|insist*|seguimos (sin|esperando)|sigo (sin|esperando)|otra vez|una vez más|
              segunda vez|tercera vez|olvid*|suplic*|implor*|ruego|rogamos|depend*|sobreviv*|pequeña empresa|pequeño
              negocio|pequeña tienda|empresa familiar|negocio familiar|perjudic*|daña|dañan|nos cuesta|arruin*|
              urgente|debe (dejar|escribir|valorar|poner)|tiene que (dejar|escribir|valorar|poner|publicar)|
              imprescindible|apóyenos|apóyanos|mi jefe|inmediatamente|
              vital)
        """,
        unless="""
            (gracias de nuevo|de nuevo gracias|disculpe de nuevo|otra vez gracias)
            (sin (compromiso|obligación)|ninguna obligación)
            (todavía no|aún no) (ha llegado|llegó|lo ha recibido)
        """,
    ),
}

"""Again, begging, or blaming."""

WARNING: Lexicon = {
    "en": worded(
        yes="""
            (before|instead of|rather than|prior to) (you|leaving|posting|writing|giving|submitting|rating|publishing|
              any|a|negative|reviewing)
            (do not|don t|never|not to|please no|avoid|refrain|abstain|no) .. (negative|bad|low|poor|1 star|one star|
              harsh)
            (only|just) .. (if|when) .. (happy|satisfied|positive|full|five|5|good|great|like|love|can give)
            (negative|bad|low) .. (costs|cost|hurt|hurts|harm|harms|twice|damage|destroy|affects|affect|ruin)
        """,
        unless="(do not|don t|never) mind",
    ),
    "it": worded(
        yes="""
            (prima di|prima che|invece di|anziché|piuttosto che)
            (non|evit*|nessun*) .. (negativ*|brutt*|cattiv*|bass*|pessim*)
            (solo|soltanto) .. (se|quando)
        """,
    ),
    "de": worded(
        yes="""
            (bevor|ehe|anstatt|anstelle|statt)
            (keine|nicht|kein|vermeiden|verzichten) .. (negativ*|schlecht*|kritisch*|niedrig*)
            (nur) .. (wenn|falls)
        """,
    ),
    "fr": worded(
        yes="""
            (avant de|avant d|avant que|plutôt que|au lieu de|au lieu d) .. (noter|avis|commentaire|évaluation|note|
              étoile*|laisser|publier|poster|écrire|évaluer|juger|mettre|vous plaindre)
            (pas|ne|évit*|aucun) .. (négatif*|négative*|défavorable*|mauvais avis|mauvaise note|mauvais commentaire|
              mauvaise évaluation|mauvaises notes|mauvaises étoiles)
            (que si|seulement si|uniquement si|seulement quand)
        """,
    ),
    "es": worded(
        yes="""
            (antes de|antes que|en lugar de|en vez de)
            (no|evit*|ningun*) .. (negativ*|mala|malas|malo|baja|bajas)
            (solo|sólo|únicamente|solamente) .. (si|cuando)
        """,
    ),
}

"""Keeping the bad ones away."""
