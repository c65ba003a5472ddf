"""What makes a bargain: words that let one thing hang on another, and reviews as the price."""

from simulator.policy.lexicon.phrases import Lexicon, worded

CONDITION: Lexicon = {
    "en": worded(
        yes="""
            (the moment|and today|today and|we re even|we are even)
            (if you|once you|once your|when you|when your|as soon as you|as soon as your|after you|after your|provided
              you|provided that you|as long as you|until you|unless you|only if|only when|only after|on condition|if
              your|in exchange|in return|in case you|once it|once the|as soon as the|when the|after the|if the|and we
              ll|and we will|and i ll|and i will|and get|and receive|and you|and the (item|product|article|rest) (is|
              stays)|and it s|then we|then i|for removing|for deleting|for changing|for closing|for withdrawing|by
              removing|should you|once that|exchange for|return for|and we|deal|only be|will only|before we|before i|
              can only|first and|upon|subject to|against)
        """,
    ),
    "it": worded(
        yes="""
            (e oggi|e subito|e poi|oggi stesso)
            (se|solo se|quando|appena|dopo che|una volta che|una volta|in cambio|purché|a condizione|a patto|qualora|
              dopo|e le|e ti|e vi|e riceverà|e riceve|e avrà|finché|affinché|fino a quando|e noi|solo dopo|soltanto|
              prima che|e la)
        """,
    ),
    "de": worded(
        yes="""
            (wenn|falls|sobald|nachdem|sofern|im gegenzug|als gegenleistung|nur wenn|unter der bedingung|
              vorausgesetzt|nach|dann|dafür|gegen|erst wenn|solange|sollten|solltest|bevor|und wir|und sie|und du|und
              ich|für die|für das|für eine|und erhalt*|und bekomm*)
            (nehmen|ziehen|löschen|entfernen|ändern|schließen) sie
        """,
    ),
    "fr": worded(
        yes="""
            (et aujourd|et tout|et tout de suite)
            (si vous|si votre|si vos|si tu|si ton|si l|si la|si le|si les|si nous|si je|si cela|s il|s ils|dès que|
              dès qu|dès réception|lorsque|quand|une fois|après|en échange|en contrepartie|à condition|contre|pourvu|
                  et nous|et je|et
              vous|alors|tant que|pour la suppression|pour avoir|seulement|et recevez|avant que|sous réserve|
              moyennant)
        """,
    ),
    "es": worded(
        yes="""
            (y hoy|y ahora|y luego|y enseguida|y yo|y a cambio|y nosotros|nosotros le|nosotros te|yo le|yo te|
              hacemos una cosa|hagamos una cosa|hagamos un trato|
              le propongo|te propongo|esto por lo otro)
            (retire|retira|cierre|cierra|quite|quita|borre|borra|bórrel*|quítel*|retírel*|cámbiel*|ciérrel*|saque|pare|
              desista|
              olvide|olvídese|olvida|anule|anula|cancele|cancela|
              suba|cambie|edite|ponga|póngame|pónganos|deje|déjenos|escriba|publique|valore|valórenos|
              puntúe) .. y (le|te|yo|
              nosotros|al|a|el|la|los|las|tiene|tendrá|recibe|recibirá|cobra|se lleva|listo)
            (el día que|el mismo día que|el día en que|en el momento en que|nada más)
            (si|cuando|en cuanto|tan pronto|una vez|después|tras|a cambio|con la condición|siempre que|a condición|y
              le|y te|y nosotros|y recib*|solo si|hasta que|por la|por eliminar|por borrar|por quitar|por retirar|por
              cambiar|entonces|tan pronto|y os|luego|por cerrar|antes de que|y ten*)
        """,
    ),
}

"""Words that make one thing hang on another."""

PRAISE_FOR_PAY: Lexicon = {
    "en": worded(
        yes="""
            (once|as soon as|after|when|the moment) .. (review|rating|feedback) .. (online|live|posted|published|
              visible|up|is there|approved)
            (in exchange for|in return for|for|as thanks for|to reward) (a|your|an|every|each|any|leaving|writing|
              posting|the) .. (review|reviews|rating|stars)
            (paid|sponsored|incentivized|incentivised|rewarded) (review|reviews|feedback)
            (screenshot|photo|picture|link|proof) of (your|the|a) .. (review|rating|feedback)
            in (exchange|return) .. (review|feedback|rating)
            (everyone|anyone|customers|those|buyers|people|all) who .. (review|reviews|rate|rates)
        """,
        unless="""
            (thank|thanks|thankful|grateful) .. for
            (don t|do not|never|not) (give|offer|pay|reward|allowed)
            (ask|asking|asked|look|hope|wait|waiting|request) for
        """,
    ),
    "it": worded(
        yes="""
            (appena|quando|dopo|una volta) .. (recensione|valutazione|feedback) .. (online|pubblicat*|visibil*|in
              linea)
            (se|qualora|quando) (mette|lascia|scrive|pubblica|metti|lasci|scrivi|pubblichi|dà|aggiunge|recensisc*)
              .. (recensione|valutazione|feedback|stelle|stelline|voto|due righe)
            se (mi|ci) (mette|lascia|scrive|pubblica|metti|lasci|scrivi|dà|recensisc*)
            (appena|non appena|dopo che|una volta che|il giorno in cui) .. (online|pubblic*|compar*|appar*|esce|scriv*|
              lasci*|mett*|invi*|vedo|vediamo|leggo|leggiamo) .. (recensione|valutazione|feedback|stelle|stelline)
            quando .. (stella|stelle|voto) (saranno|sarà|diventa|diventano|diventeranno|sparisce|spariscono|sale|
              salgono)
            (appena|non appena|quando) (la|quella|quel|il|le|quelle) (stella|voto|stelle|recensione|giudizio|punteggio)
              .. (divent*|spar*|cambi*|sale|salgono|online|pubblicat*)
            (premi*|ricompens*) .. (recensioni|recensione|feedback|chi)
            (in cambio di|per|a fronte di|per ogni|in cambio) (una|la|sua|tua|ogni|vostra|lasciare|un) ..
              (recensione|feedback|valutazione|stelle)
            (chi|chiunque|clienti che) .. (recensi*|valut*)
            (screenshot|foto|schermata|prova) della .. (recensione|valutazione)
        """,
        unless="""
            (grazie|ringraz*|grat*) .. per
            non (diamo|offriamo|facciamo|possiamo)
            (richiesta|chied*|comunque|non cambia|in ogni caso)
        """,
    ),
    "de": worded(
        yes="""
            (sobald|wenn|nachdem) .. (bewertung*|rezension*|feedback) .. (online|veröffentlicht|sichtbar|steht|da
              ist)
            (für|gegen) (ein*|ihr*|paar|zwei|drei) .. (sätze*|worte*|zeilen|foto|video) .. (produktseite|
                artikelseite|amazon|
              online|stern*)
            (jeder|jede|alle) (dessen|deren) .. (bewertung*|rezension*)
            belohn* .. (bewertung*|rezension*|feedback)
            (für|gegen|im gegenzug für|als dank für|als dankeschön für) (eine|ihre|deine|jede|die|eure) ..
              (bewertung*|rezension*|produktbewertung*|sterne)
            (wer|jeder der|alle die|kunden die) .. (bewert*|rezensier*)
            (screenshot|foto|bildschirmfoto|link|nachweis) .. (bewertung*|rezension*)
        """,
        unless="""
            (gegen die regeln|gibt es bei uns nicht)
            (dank|danke|bedanken|dankbar) .. für (ihr|ihre|die|deine|dein|eure|das)
        """,
    ),
    "fr": worded(
        yes="""
            (dès que|quand|lorsque|une fois|après) .. (avis|commentaire|évaluation) .. (en ligne|publié|visible|
              posté)
            récompens* .. (avis|commentaires|évaluations)
            (contre|en échange de|en échange d|pour|en contrepartie de|en contrepartie d) (un|votre|chaque|l|la|tout|
              vos|une) .. (avis|commentaire|évaluation|étoiles)
            (quiconque|ceux qui|celui qui|clients qui) .. (note*|évalu*|avis|commentaire)
            (capture|photo|copie|preuve) .. (avis|commentaire|évaluation|étoiles)
            (avis|commentaire|évaluation|étoiles) .. (capture|copie d écran|screenshot|preuve)
        """,
        unless="""
            (merci|remerci*) .. pour
            (pas|jamais|aucune) (de|d) (remise*|cadeau*|bon*|réduction*)
        """,
    ),
    "es": worded(
        yes="""
            (en cuanto|cuando|tras|una vez) .. (reseña|opinión|valoración) .. (en línea|publicad*|visible|online)
            (premi*|recompens*) .. (reseñas|opiniones|valoraciones|quienes)
            (a cambio de|por|por cada|a cambio) (una|su|tu|cada|la|dejar|un|escribir) .. (reseña|opinión|valoración|
              comentario|estrellas)
            (quien|quienes|clientes que|todo el que|todos los que|los que) .. (valor*|reseñ*|opin*|calific*)
            (quien|quienes|clientes que|todo el que|todos los que|los que|cada cliente que) .. (cuent*|dej*|escrib*|
              public*|compart*|pon*) .. (opinión|experiencia|reseña|estrellas|comentario|impresiones|valoración)
            (en cuanto|cuando|tras|una vez) .. (publicada|publicado|visible|online|subida|colgada) .. (reseña|opinión|
              valoración|comentario)
            (el día que|el mismo día que|en cuanto|tan pronto como|nada más|en el momento en que|después de que|
              una vez que|
              cuando) (vea|veamos|lea|leamos|aparezca|salga|publique|publiques|suba|subas|ponga|pongas|deje|dejes|
              escriba|
              escribas|nos ponga|nos deje|nos dé|nos pongas|nos dejes|me ponga|me deje|haya) .. (reseña|comentario|
              opinión|valoración|estrellas|nota|puntuación)
            (si|a quien|al que) (nos pone|me pone|nos pones|nos deja|nos dejas|me deja|pone|pones|deja|dejas|escribe|
              escribes|publica|publicas|sube|subes|cuelga) ..
              (reseña|opinión|valoración|estrellas|comentario)
            (escrib*|escríb*|ponga*|pon|ponnos|dej*|déj*|cuent*|cuént*|public*|diga*) .. (algo|unas líneas|dos líneas|
              unas palabras|
              dos palabras|unas frases|un comentario|cosas) (bonit*|buen*|amable*|positiv*|lind*|sobre|de nosotros|en)
            (deje|deja|escriba|escribe|publique|publica|suba|sube) .. (opinión|reseña|valoración|
              comentario) .. (captura|
              pantallazo|y le|y te|y nosotros|y recib*)
            (los|las) (primeros|primeras) .. que .. (valor*|reseñ*|opin*|calific*|puntú*|coment*)
            (me|nos) (enseña|enseñas|manda|mandas|muestra|muestras|envía|envías|pasa|pasas) .. (reseña|opinión|
              valoración|
              captura|comentario publicado)
            (captura|foto|pantallazo|prueba) .. (reseña|opinión|valoración|comentario)
        """,
        unless="""
            (gracias|agradec*) .. por
            no (damos|ofrecemos|podemos|hacemos)
            (o no|igual|igualmente|en cualquier caso|da igual|tanto si|sea cual sea|de todos modos|de todas formas)
        """,
    ),
}

"""A review or feedback as the price of something."""

THANKS_IN_KIND: Lexicon = {
    "en": worded(
        yes="""
            yours (when|if)
            (released|yours|sent|paid|transferred|unlocked|goes out) (the moment|the minute|once|as soon as|the second)
            (i|we) (ll|will) (press|push|hit|click) (the|that|send|refund|ok)
            (in return|in exchange|as a thank you|as our thank you|as a reward|as a token|as a small token|to thank
              you|to show our|as a gesture|as thanks|as our gift|as a gift|for your effort|for your support|to return
              the favour|afterwards|deal|for it|all you have to do|all it takes|all we need|so does|so would|once
              posted|once published|for that)
        """,
    ),
    "it": worded(
        yes="""
            (in cambio|allora|poi le|poi ti|come ringraziamento|per ringraziar*|come premio|come segno|in segno|come
              ricompensa|d accordo|basta che|basta|a quel punto|solo allora|dopodiché|in compenso|facciamo così)
            (ma|però) .. prima
        """,
    ),
    "de": worded(
        yes="""
            (im gegenzug|dann|danach|als dankeschön|als dank|als belohnung|zum dank|als kleines dankeschön|dafür|als
              gegenleistung|als zeichen|es reicht|sie müssten|müssten sie|nur noch)
            (ich|wir) (lege|legen|packe|packen) .. (drauf|obendrauf)
            (liegen|liegt|warten|wartet) .. (bereit|auf sie|auf dich)
            (wandern|wandert|landet|landen|fließen|gehen) .. (zu ihnen|zu dir|bei ihnen|bei dir|an sie|an dich)
        """,
    ),
    "fr": worded(
        yes="""
            (en échange|il suffit|alors|ensuite|en remerciement|pour vous remercier|en contrepartie|en retour|comme
              récompense|en guise|à la clé)
        """,
    ),
    "es": worded(
        yes="""
            (a cambio|basta con|basta que|como agradecimiento|en agradecimiento|como recompensa|como muestra|de regalo|
              en
              señal|lo único|única condición|solo hace falta|solo tiene que|solo tienes que|no tiene más que|
              eso sí .. en cuanto|condición|requisito|en cuanto (veamos|vea|aparezca|esté|tengamos|salga|la vea|
              lo vea))
        """,
    ),
}

"""What links an offer to the request beside it, in a sentence of its own."""
