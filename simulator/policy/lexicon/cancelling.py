"""Asking a buyer to cancel, and having nothing to send: together the one a seller must not do."""

from simulator.policy.lexicon.phrases import Lexicon, worded

ASKED: Lexicon = {
    "en": worded(
        yes="""
            (please|kindly|could you|can you|would you|would you mind|pls) (cancel|cancelling|canceling)
            (best|easier|easiest|better|grateful|great|helpful) if you (cancel|cancelled|canceled|could cancel|would
              cancel|can cancel)
            (please|kindly|could you|can you|would you|ask you to|asking you to|need you to|want you to|request you to|
              mind|beg you to|have to|you to|best to|best if you|easiest if you|better if you|grateful if you|
              appreciate if you|appreciate it if you) .. (cancel|cancelling|canceling) (the|your|this|that|it|order|
              from)
            (please|kindly|could you|can you|would you|ask you|you to|you should|just) .. (request|requesting|submit|
              file|ask for|make|initiate|send) .. (cancellation|cancelation|to cancel)
            cancel (the|your|this) (order|purchase) (yourself|from your side|on your side|on your end|from your end|in
              your account|from your account)
        """,
        unless="""
            (we|i) (will|ll|have|ve|are|re|can|must|had to|are going to|d be happy to) (cancel|cancelled|canceled|
              cancelling)
            (do not|don t|no need to|not) (cancel|need to cancel|want you to|have to cancel)
            (you|wish|want|like|rather) (want|wish|would like|d like|prefer|asked|to|rather) (to cancel|cancel)
            if you (want|wish|would like|d like|prefer|decide|d rather|would rather|need|still want) .. (cancel|
              cancellation)
        """,
    ),
    "it": worded(
        yes="""
            (prego|preghiamo|può|potrebbe|puoi|potresti|chied*|chiediamo|gentilmente|cortesemente|per favore|per
              cortesia|dovrebbe|deve|devi|bisogno|sarebbe meglio) .. (annull*|cancell*|richied* l annullamento|
              richiesta di annullamento|richiesta di cancellazione|di annullamento)
            (richied*|chied*|inoltr*|inviare|faccia|fare) .. (annullamento|cancellazione)
            (annulli|annulla|cancelli|annullate) (lei|l ordine|il suo|l acquisto|tu|pure|lei stesso|per favore|da parte)
        """,
        unless="""
            (abbiamo|annulleremo|provvederemo|stiamo) (annull*|cancell*|ad annull*)
            non (annull*|deve|serve)
            se (vuole|desidera|preferisce|vuoi)
        """,
    ),
    "de": worded(
        yes="""
            (bitte|bitten|könnten|können|würden|kannst|könntest|müssen|müssten|möchten sie bitten|am besten|wäre) ..
              (storn*|stornierung|stornierungsanfrage|kündig*|abbestell*|zu stornieren)
            (stornieren|storniere|storniert) (sie|du|ihr) (bitte|die|den|ihre|deine|selbst|diese|daher|doch)
            (stornierung|stornierungsanfrage|storno) .. (beantrag*|anfrag*|stellen|einreich*|ihrer seite|deiner seite|
              vornehmen|veranlass*)
        """,
        unless="""
            (wir|ich) (haben|werden|müssen|habe|werde|können|mussten) .. (storniert|stornieren|ihre bestellung
              stornieren)
            (wir|ich) storn*
            nicht (storn*|selbst storn*)
            (falls|wenn) (sie|du) .. storn*
            zum stornieren
            möchten sie .. storn*
        """,
    ),
    "fr": worded(
        yes="""
            (veuillez|merci de|merci d|pourriez|pouvez|pourrais|prie|prions|demand*|s il vous plaît|svp|faudrait|devez|
              mieux|bien vouloir) .. (annul*|demander l annulation|annulation)
            (annulez|annule) (la|votre|ta|cette|vous même|de votre côté|donc|s il)
        """,
        unless="""
            (nous|j|je) (avons|allons|ai|annulons|annule|annulerons|pouvons|vais)
            (n|ne) annul* pas
            si vous (souhaitez|voulez|préférez|désirez)
        """,
    ),
    "es": worded(
        yes="""
            (por favor|podría|puede|podrías|puedes|rog*|ruego|pedi*|pido|solicit*|agrad*|debe|tiene que|tendría que|
              mejor|importaría|necesit*) .. (cancel*|anul*|solicite la cancelación|cancelación|anulación)
            (cancele|cancela|anule|anula|cancélelo|cancélalo) (el|su|tu|usted|la|este|por|desde|usted mismo)
        """,
        unless="""
            (hemos|vamos a|cancelaremos|anularemos|hemos tenido que|cancelamos|podemos|puedo) (cancel*|anul*|el|su)
            no (cancel*|anul*|hace falta)
            si (quiere|desea|prefiere|quieres)
        """,
    ),
}

"""The asking."""

NO_STOCK: Lexicon = {
    "en": worded(
        yes="""
            (out of stock|out of it|sold out|no stock|not in stock|no longer available|not available|unavailable|ran
              out|run out|no longer have|don t have|anymore|any more|do not have|didn t have|discontinued|backorder|
              back order|none left|nothing left|last one|can t ship|cannot ship|can t deliver|cannot deliver|unable to
              ship|unable to deliver|unable to fulfil|unable to fulfill|can t fulfil|can t fulfill|cannot fulfil|cannot
              fulfill|stock error|inventory error|pricing error|wrong price|price error|can t send|cannot send|unable
              to send|no more|supplier|can t supply|cannot supply|low stock|out of inventory|(is|are|
              all|were|was|already|long|have|re|just) gone)
        """,
        unless="""
            (send|ship|deliver) .. (address|elsewhere|somewhere else)
            (is|are|all|have|just|already) gone (through|ahead|into)
            (don t|do not|didn t|no longer) have (a|any|the|this|that|such a) (button|way|option|possibility|means|
              access|permission|right|influence|form|link)
            (change|changed|edit|edited|alter|altered|redirect|redirected|stop|stopped|correct|corrected) .. (anymore|
              any more)
        """,
    ),
    "it": worded(
        yes="""
            (esaurit*|terminat*|non disponibil*|non è disponibile|non è più disponibile|più disponibil*|indisponibil*|
              fuori produzione|non abbiamo|non ne abbiamo|finit*|senza scorte|senza scorta|rottura di stock|giacenza|
              non possiamo spedire|non possiamo evadere|non riusciamo a spedire|fornitore|errore di prezzo|
              prezzo errato|scorte)
            (non|più|manca*|senza|nessun*|errore|errori) .. magazzino
            magazzino .. (vuoto|manca*|più|nessun*|sbagliat*|errore|errat*)
        """,
        unless="""
            non .. (uscit*|partit*|lasciat*|spedit*) .. magazzino
            non abbiamo .. (pulsante|tasto|modulo|accesso|bottone|possibilità|facoltà|diritto|collegamento)
        """,
    ),
    "de": worded(
        yes="""
            (ausverkauft|vergriffen|nicht vorrätig|nicht verfügbar|nicht mehr verfügbar|nicht lieferbar|nicht mehr
              lieferbar|nicht auf lager|nicht mehr auf lager|lagerbestand|nicht mehr da|nicht liefern|nicht versenden|
              nicht verschicken|ausgegangen|lieferant*|keine mehr|keinen mehr|kein mehr|preisfehler|falscher preis|
              restposten|nicht mehr haben|lieferengpass|haben wir nicht)
        """,
        unless="""
            (knopf|schaltfläche|taste|formular|möglichkeit|zugriff|recht|einfluss) haben wir nicht
        """,
    ),
    "fr": worded(
        yes="""
            (rupture|épuisé*|plus disponible*|pas disponible*|indisponible*|plus en stock|pas en stock|plus de stock|n
              avons plus|n en avons plus|ne pouvons pas expédier|ne pouvons pas livrer|ne pouvons pas envoyer|
              fournisseur|erreur de prix|erreur de stock|fin de série|ne pouvons honorer|manque de stock)
        """,
    ),
    "es": worded(
        yes="""
            (agotad*|sin stock|sin existencias|no disponible|no está disponible|ya no tenemos|no tenemos|no nos queda|
              no quedan|no queda|descatalogad*|falta de stock|no podemos enviar|no podemos servir|proveedor|error de
              precio|error de stock|no hay stock|rotura de stock|fuera de stock|no hay existencias)
        """,
        unless="""
            no tenemos .. (botón|formulario|acceso|posibilidad|opción|derecho|manera|forma)
        """,
    ),
}

"""Nothing to send."""
