"""Speaking of a review or of feedback: harmless alone, and what other words of the sentence then are about."""

from simulator.policy.lexicon.phrases import Lexicon, worded

PHRASES: Lexicon = {
    "en": worded(
        yes="""
            (one|two|three|1|2|3) (star|stars)
            (review|reviews|rating|ratings|feedback|testimonial|testimonials|5 stars|five stars|full stars)
            (rate|rating|review|reviewing) (us|our|your|the|this|it|my)
            (your|that|this|the|negative|bad|public|posted) (comment|comments|stars)
            (write|say|post|wrote|posted) something (nice|positive|good|kind|bad|negative) (about|on)
            (reviewer|reviewers|reviews|who review)
        """,
        unless="""
            (star|stars) (on the|refer)
            (star|stars) (are|is) (printed|engraved|painted|missing|glued|sewn|part|stamped|on|in)
            (we|i|team|manager|department|colleague|amazon|he|she|they) (will|ll|have|has|had|are|is|did|can|must|
              need|would) .. (review|reviewed|reviewing) (your|the|this|it|our|all)
            review (of|your) (case|claim|request|photos|pictures|order|documents|account|situation|return|file|
              message)
            (review|reviewing) (the|your|this|our|these) (instructions|manual|photos|pictures|case|claim|request|
              details|steps|listing|policy|invoice|attachment|attached|information|document|documents|proof|draft|
              terms|tracking|order)
            (proof|draft|manual|case|claim|request|photos) .. (for|under) .. review
            feedback (from|to) (the|our) (carrier|courier|supplier|manufacturer|warehouse|technician|technicians|
                technical|
              factory|maker|workshop|designer|team)
            (feedback|opinion|comment|comments) (on|about) the (proof|draft|design|sample|mockup|text|layout|fabric)
            (drop|dropped|drops|dropping|knock|knocked|take|took|lose|lost) (a|one|that) star
            (thank|thanks|thankful|grateful|appreciate|appreciated) .. (for|your) .. (feedback|review|rating|
              comment|comments)
            (pass|passed|forward|forwarded|share|shared|given|take|taken) .. (your|the|this) (feedback|comments|
              comment) .. (to|with|on)
            (energy|safety|power|ip|voltage|load|weight|noise|temperature|fire|water|age) (rating|ratings)
        """,
    ),
    "it": worded(
        yes="""
            (una|due|tre|1|2|3) (stella|stelle)
            (recensione|recensioni|feedback|valutazione|valutazioni|5 stelle|cinque stelle|recensirci|recensire|
              recensisca|recensisci|recensisce|punteggio|votazione)
            (valut*|vot*) .. (acquisto|prodotto|articolo|venditore|negozio|servizio)
            (suo|tuo|quel|questo|vostro) (commento|giudizio)
        """,
        unless="""
            (stiamo|sto|abbiamo|ho|dobbiamo|tecnico|tecnici) .. valut*
            feedback (dal|del|dalla|della) (corriere|fornitore|produttore|magazzino|tecnic*)
            valutazione (del|della|di) (danno|difetto|caso|pratica|reso|situazione|richiesta|guasto)
            (grazie|ringraz*) .. (feedback|recensione|commento|valutazione)
            (girat*|inoltrat*|passat*|trasmess*|riportat*|condivis*|segnalat*|arrivat*|prezios*|utile) .. feedback
            feedback .. (fornitor*|produttor*|reparto|magazzino|ufficio|collegh*|tecnic*|laboratorio|prezios*)
            perit* .. valutazione
        """,
    ),
    "de": worded(
        yes="""
            (einen|zwei|drei|1|2|3) (stern|sterne)
            (bewertung*|rezension*|feedback|kundenbewertung*|produktbewertung*|verkäuferbewertung*|kundenrezension*|
              produktrezension*|sternebewertung*|amazonbewertung*|5 sterne*|fünf sterne*|erfahrungsbericht|bewerten|
              bewerte|bewertet|bewertest|rezensieren|zu bewerten)
            (ihr|ihren|dein|deinen|den|diesen|negativer|negativen) kommentar
        """,
        unless="""
            (bewertung|bewerten) (des|den|der|ihres|ihren) (falls|fall|schadens|schaden|vorgangs|zustands|mangels|
              defekts|situation)
            (danke*|dank|bedanken) .. (bewertung*|feedback|rezension*|kommentar)
            (lieferant*|hersteller*|lager|fahrer|spedition|paketdienst|zulieferer|kolleg*) .. feedback
            feedback .. (weitergegeben|weitergeleitet|weitergereicht|lieferant*|hersteller*)
            feedback (vom|von der|des) (versand|lager|hersteller|lieferanten|spedition|techniker)
        """,
    ),
    "fr": worded(
        yes="""
            (une|deux|trois|1|2|3) (étoile|étoiles)
            (avis|évaluation|évaluations|feedback|5 étoiles|cinq étoiles|témoignage|notation)
            (votre|ton|cette|une|la) note
            (votre|ton|ce|un|vos|le) (commentaire|commentaires)
            (noter|notez|évaluer|évaluez) (nous|notre|nos|votre|le|la|ce|cet|cette|produit|achat|vendeur)
            notez nous
        """,
        unless="""
            avis (de|d) (passage|livraison|expédition|réception|instance|dépôt|technicien|transporteur|sécurité|
              rappel|sur)
            (à|selon) (notre|votre|mon) avis
            (changer|change|changé|changez|changement) d avis
            note (de|d) (crédit|avoir|frais|débit)
            (merci|remerci*) .. (avis|commentaire*|évaluation|retour)
            (évalu*) .. (dommage*|dégât*|dossier|panne)
        """,
    ),
    "es": worded(
        yes="""
            (una|dos|tres|1|2|3) (estrella|estrellas)
            (reseña|reseñas|opinión|opiniones|valoración|valoraciones|calificación|5 estrellas|cinco estrellas|
              feedback|puntuación|evaluación|valórenos|valóranos|califíquenos|califícanos|puntúenos|puntúanos)
            (su|tu|ese|este|un|el|esos|sus) (comentario|comentarios)
            (valor*|calific*|califiq*|puntú*|puntu*|evalú*|evalu*) .. (compra|producto|pedido|artículo|vendedor|
              tienda)
        """,
        unless="""
            (estamos|hemos|vamos|técnico|técnicos) .. (valor*|evalu*) .. (daño*|caso|fotos|avería|incidencia)
            (gracias|agradec*) .. por (su|tu|el|la|sus|los) .. (comentario*|opinión|valoración|reseña)
            (comentarios|comentario|opinión) (del|de la) (transportista|proveedor|fabricante|almacén)
        """,
    ),
}

"""A review or feedback is spoken of."""
