"""Curt, impatient, sarcastic or blaming words: worth a note, but no abuse. German "Sie" and "du" are both polite."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.phrases import Lexicon

RUDENESS: Lexicon = {
    "en": listed(
        yes="""
            (told|explained|written|wrote|said|answered|informed) .. (you|this|that|it) .. (twice|already|
                three times|several times|many times|ten times|a hundred times|before|multiple times)
            (as|like) (i|we) .. (already|clearly|repeatedly) .. (said|told|wrote|explained|stated)
            (how many times|how often) .. (do|must|have|should|need) (i|we)
            (read|reading) .. (listing|description|manual|instructions|page) .. (properly|first|before|next time|
                carefully|for once)
            (your|entirely your|all your) (own )?(fault|mistake|problem)
            (not|isn t) (our|my) (problem|fault|job)
            (calm down|be patient for once|stop complaining|stop whining|stop writing|stop asking|get over it|
                deal with it|live with it|tough luck|too bad|bad luck|grow up|get a grip|what did you expect|
                what do you expect|do your homework|for the last time|once and for all|good luck with that|
                obviously you|as any adult|common sense)
            (if you had|had you) .. (read|bothered|looked|paid attention|listened)
            (we|i) (have no time|haven t got time|don t have time|have better things) .. (this|for|to)
            (take it or leave it|end of story|end of discussion|full stop|like it or not)
            (look|listen) (i|we|here|you|it)
            (oh|well) (really|great|brilliant|wonderful|sure)
            (congratulations|congrats|bravo|well done) (on|for) (finding|finally|managing|not|noticing|breaking|ruining|
                wasting|being|failing|reading|losing|proving|missing|discovering|working out|figuring)
            (well|oh|so) (congratulations|congrats)
        """.replace("(own )?", ""),
        unless="""
            (please|sorry|feel free) .. (calm|patient)
            (not|t|never|nothing) .. your (fault|mistake)
            your problem (will|is being|has been|was)
            to look you up
            (told|explained|written|wrote|said|answered|informed) .. (bank|carrier|courier|marketplace|amazon|supplier|
                factory|maker|manufacturer|warehouse|workshop|colleagues|insurer) .. (already|twice|three times|
                several times|before)
        """,
    ),
    "it": listed(
        yes="""
            (detto|scritto|spiegato|risposto|ripetuto) .. (già|due volte|tre volte|mille volte|più volte|cento volte)
            (già|più volte) (detto|scritto|spiegato|risposto|ripetuto)
            (quante volte) .. (devo|dobbiamo|glielo|te lo)
            (legga|leggi|leggete) .. (bene|prima|descrizione|annuncio|istruzioni|inserzione)
            (colpa|problema|errore|affare|affari) (sua|suo|suoi|tua|tuo|tuoi)
            non è (un nostro problema|colpa nostra|affar nostro|un mio problema|problema nostro)
            (si calmi|calmati|abbia pazienza una|la smetta|smettila|basta lamentarsi|se ne faccia|peggio per lei|
                peggio per te|tanto peggio|si arrangi|arrangiati|cosa si aspettava|cosa pretende|
                un po di buon senso|per l ultima volta|prendere o lasciare|punto e basta|fine della discussione|
                si svegli)
            non (abbiamo|ho) tempo .. (da perdere|per|con)
            (senta|guardi|ascolti) (gliel|ho|che|io|noi|signora|signore)
            se avesse letto
        """,
        unless="""
            non .. (colpa|errore) (sua|suo|tua|tuo)
            (detto|scritto|spiegato|risposto|ripetuto) .. (al|alla|ad|allo|all|ai|agli) (corriere|marketplace|amazon|
                banca|fornitore|fabbrica|produttore|magazzino|laboratorio|colleghi|assicurazione|spedizioniere|reclamo)
            (già|più volte) (detto|scritto|spiegato|risposto) (il|la|l) (corriere|marketplace|banca|fornitore|
                produttore|assicurazione|magazzino)
            (corriere|marketplace|amazon|banca|fornitore|produttore|assicurazione|magazzino) (ha|hanno|ci ha|le ha) già
            (ci|mi) (ha|hai) già (detto|scritto|spiegato|risposto) (che|di|della|del|ieri|oggi|tutto|bene|come|grazie)
            (cui|al quale|alla quale|ai quali) (abbiamo|ho) (già|più volte) (detto|scritto|spiegato|risposto)
        """,
    ),
    "de": listed(
        yes="""
            (schon|bereits) .. (gesagt|geschrieben|erklärt|mitgeteilt|dreimal|zweimal|mehrfach|hundertmal|tausendmal)
            (wie oft|wie oft) .. (soll|muss|müssen|sollen|noch)
            (lesen sie|lies|wer lesen) .. (beschreibung|richtig|erst|genau|kann|anleitung|mal|artikelbeschreibung)
            (ihre|deine|selbst) (eigene schuld|schuld|schuld)
            (ihr|dein) (problem|fehler|pech)
            (nicht|ist nicht) (unser|mein|unsere|meine) (problem|schuld|sache|bier)
            (beruhigen sie sich|regen sie sich ab|beruhig dich|haben sie doch geduld|hören sie auf|pech gehabt|
                selber schuld|was haben sie erwartet|was erwarten sie|zum letzten mal|ein für alle mal|
                finden sie sich damit|basta|ende der diskussion|punkt aus|stellen sie sich nicht so an|
                gesunder menschenverstand|friss oder stirb|hausaufgaben)
            (hätten sie|wenn sie) .. (gelesen|richtig gelesen|aufgepasst|mal gelesen)
            (keine zeit|besseres zu tun) .. (für|um|als|zu)
            (na toll|na super|na bravo|herzlichen glückwunsch dazu|wow toll)
        """,
        unless="""
            (nicht|kein|weder) (ihre|deine|ihr|dein) (eigene schuld|schuld|fehler)
            (dem|der|den|beim|an) (paketdienst|bank|marktplatz|zusteller|spedition|lieferanten|werk|hersteller|lager|
                werkstatt|kollegen|versicherung|amazon) .. (schon|bereits) .. (geschrieben|gesagt|erklärt|mitgeteilt)
            (schon|bereits) .. (dem|der|den|beim|an) (paketdienst|bank|marktplatz|zusteller|spedition|lieferanten|werk|
                hersteller|lager|werkstatt|kollegen|versicherung|amazon) .. (geschrieben|gesagt|erklärt|mitgeteilt)
            (sie|du) (haben|hast) .. (schon|bereits) .. (geschrieben|gesagt|erklärt|mitgeteilt) (dass|danke|vielen dank|
                und)
            (paketdienst|bank|zusteller|spedition|lieferant|hersteller|versicherung) (hat|haben) .. (schon|bereits) .. (
                geschrieben|gesagt|erklärt|mitgeteilt)
            amazon .. (schon|bereits) .. (geschrieben|gesagt|erklärt|mitgeteilt)
        """,
    ),
    "fr": listed(
        yes="""
            (déjà|plusieurs fois) .. (dit|écrit|expliqué|répondu|répété)
            (dit|écrit|expliqué|répondu|répété) .. (déjà|deux fois|trois fois|plusieurs fois|cent fois)
            combien de fois .. (faut|dois|devons|vous)
            (lisez|lis|relisez) .. (annonce|description|notice|correctement|bien|avant)
            (votre|ta|de votre) (faute|problème|propre faute)
            (pas|est pas) (notre|mon) (problème|faute|affaire)
            (calmez vous|calme toi|arrêtez de|cessez de|tant pis|débrouillez vous|à quoi vous attendiez|
                que voulez vous que|un peu de bon sens|pour la dernière fois|une bonne fois pour toutes|
                à prendre ou à laisser|point final|fin de la discussion|réveillez vous)
            si vous aviez (lu|bien lu|regardé)
            (pas|n avons pas|n ai pas) (le temps|de temps) .. (perdre|pour|à)
            (écoutez|bon) (je|nous|on|madame|monsieur)
        """,
        unless="""
            quand (avez vous|as tu|a t il|a t elle)
            (transporteur|banque|marketplace|amazon|fournisseur|fabricant|assurance) (a|ont|nous a|vous a) déjà
            vous (nous|m) (avez|aviez) déjà (dit|écrit|expliqué) (que|ce|hier|aujourd|comment|merci)
            (dit|écrit|expliqué|répondu) .. (au|à la|à|aux|à l) (transporteur|banque|marketplace|amazon|fournisseur|
                fabricant|usine|entrepôt|atelier|collègues|assurance|réclamation)
            (pas|rien|aucunement) .. (votre|ta) (faute|erreur)
        """,
    ),
    "es": listed(
        yes="""
            ya .. (dicho|dije|dijimos|escrito|explicado|explicamos|respondido|hemos dicho|repetido|veces)
            (dicho|dije|escrito|explicado) .. (dos veces|tres veces|mil veces|varias veces)
            cuántas veces .. (tengo|tenemos|hay|quiere)
            (lea|lee|léase) .. (bien|antes|descripción|anuncio|instrucciones)
            (culpa|problema|error) (suya|suyo|tuyo|tuya)
            (es|fue) (su|tu) (culpa|problema)
            no es (nuestro problema|culpa nuestra|mi problema|asunto nuestro|problema nuestro)
            (cálmese|cálmate|tranquilícese|deje de|pare de|mala suerte|qué esperaba|haberlo pensado|
                un poco de sentido común|por última vez|de una vez por todas|lo toma o lo deja|punto y final|
                fin de la discusión|espabile|apáñese|búsquese la vida)
            si hubiera (leído|mirado)
            no tenemos tiempo .. (para|que perder|de)
            (mire|oiga|escuche) (ya|señora|señor|se lo|le)
        """,
        unless="""
            no (es|fue|ha sido) .. (culpa|error) (suya|suyo|tuya|tuyo)
            (transportista|banco|marketplace|amazon|proveedor|fabricante|seguro) ya (ha|han|nos ha|le ha)
            ya (nos|me) (ha|has) (dicho|escrito|explicado) (que|ayer|hoy|todo|cómo|gracias)
            (dicho|dijimos|escrito|explicado|respondido) .. (al|a la|a|a los) (transportista|banco|marketplace|amazon|
                proveedor|fabricante|fábrica|almacén|taller|compañeros|seguro|reclamación)
        """,
    ),
}
