"""Asking for a review or for feedback, in whatever way: what makes the asking wrong is said in other lexica."""

from simulator.policy.lexicon.phrases import Lexicon, worded

_EN = "(review|reviews|rating|ratings|feedback|testimonial|testimonials|stars|star)"

_IT = (
    "(recensione|recensioni|feedback|valutazione|valutazioni|giudizio|opinione|stelle|stelline|recensirci|votazione|"
    "voto)"
)

_DE = (
    "(bewertung*|rezension*|feedback|rückmeldung|sterne|stern|kundenbewertung*|produktbewertung*|verkäuferbewertung*|"
    "kundenrezension*|produktrezension*|sternebewertung*|amazonbewertung*|erfahrungsbericht|meinung|review|reviews)"
)

_FR = (
    "(avis|commentaire|commentaires|évaluation|évaluations|note|étoiles|étoile|feedback|témoignage|retour client|"
    "appréciation)"
)

_ES = (
    "(reseña|reseñas|opinión|opiniones|valoración|valoraciones|comentario|comentarios|evaluación|calificación|"
    "estrellas|estrella|feedback|puntuación|review|reviews|crítica)"
)

PHRASES: Lexicon = {
    "en": worded(
        yes=f"""
            (leave|leaving|left|write|writing|post|posting|submit|give|giving|share|sharing|provide|drop|dropping|add|
              publish|receive|get|have) .. {_EN}
            (appreciate|appreciated|grateful|love|welcome|value|thankful|happy|delighted|glad|hear) .. (your|a|any|
              an|honest|the|some) .. {_EN}
            (need|want|hope|hoping|ask|asking|looking|waiting|request|requesting|count) .. (your|a|any|an|for|of|on)
              .. {_EN}
            (please|to|and|you|could|kindly|can|would|then|just) (review|rate) (us|our|the|your|this|it|my|me|product|
              seller|on|and)
            (rate|review) (us|our service|our product|the product|the item|your purchase|your experience|this product)
            how (would|did|do) you (rate|like|review)
            (your|a|an) .. {_EN} (would|will|helps|help|means|matters|makes|keeps|is)
            (shared|sharing|share|tell|describe) .. (opinion|opinions|thoughts|experience|impressions)
            (whether|be it|good or|positive or|negative or|bad or) (good|bad|negative|positive|well|poorly)
            (request|reminder|remind|ask|asked) .. {_EN}
            (share|tell|give|write) .. (honest|your|other|us about your|others about your) (honest opinion|opinion|
              experience|opinion|thoughts|customers|buyers|
              shoppers)
        """,
        unless="""
            (star|stars) (on the|refer)
            (we|i|team|manager|department|colleague|amazon|he|she|they) (will|ll|have|has|had|are|is|did|can|must|
              need|would) .. (review|reviewed|reviewing) (your|the|this|it|our|all)
            review (of|your) (case|claim|request|photos|pictures|order|documents|account|situation|return|file|
              message)
            feedback from (the|our) (carrier|courier|supplier|manufacturer|warehouse|technician*|technical)
            (review|reviewing|reviewed) (the|your|my|our|this|these|those|both|all|attached) (photos|pictures|images|
              attached|enclosed|drawing|drawings|draft|drafts|proof|proofs|mockup|mock up|layout|measurements|
              instructions|manual|details|options|text|wording|footage|video|file|files|case|claim|screenshots|terms|
              policy|steps|listing|invoice|document|documents|quote|sketch|list)
            (t|not) (leave|write|post|give) .. (review|feedback) (to|here|in)
            star (screw*|shape*|key)
            you (d|would|might|could) (drop|knock|take|lose) (a|one) star
        """,
    ),
    "it": worded(
        yes=f"""
            (lasci*|scriv*|pubblic*|inser*|dare|dai|dia|date|darci|darmi|condivid*|rilasci*|mett*|invi*|ricevere|
              fornir*|dedic*|apprezz*|gradi*|grat*|felic*|liet*|content*|attend*|aspett*|chied*|avere|valut*|aggiung*|
              esprim*|fare|fai|faccia|farci) .. {_IT}
            (una|la|sua|tua|vostra|breve|onesta|sincera|un|il|suo|tuo|vostro) .. {_IT} (ci|sarebbe|è|aiut*|sarà|per)
            (recensirci|recensire|recensisci|recensisca|recensite|valutarci|valutaci|ci valuti|ci valuta|votaci|
              votarci)
            (valut*|recensi*) .. (prodotto|acquisto|articolo|venditore|esperienza|negozio|servizio|nostro)
            (richiest*|ricord*|promemoria|sollecit*) .. {_IT}
            (condivid*|raccont*|lasci*|scriv*|dic*|leggere) .. (esperienza|opinione|parere|impressioni|pensiero)
            (bello|bella|buono|buona|positivo|positiva|bene) o (brutto|brutta|cattivo|negativo|negativa|male)
        """,
        unless="""
            (stiamo|sto|abbiamo|ho|dobbiamo|tecnico|tecnici) .. valut*
            feedback (dal|del|dalla|della) (corriere|fornitore|produttore|magazzino|tecnic*)
            (valut*|valutazione) (del|il|della|la|di) (danno|difetto|caso|pratica|reso|situazione|richiesta|guasto|
              foto)
        """,
    ),
    "de": worded(
        yes=f"""
            (hinterlass*|schreib*|abgeb*|abgib*|geb*|gib*|gebt|lass*|teil*|verfass*|veröffentlich*|freu*|dankbar|
              schätz*|erhalt*|bekomm*|bitt*|wünsch*|hoff*|wart*|brauch*|würd*|nehm*|nimm|post*|vergeb*|vergib|poste)
              .. {_DE}
            {_DE} .. (hinterlass*|schreib*|abgeb*|abzugeben|geben|zu geben|verfass*|veröffentlich*|freu*|dankbar|
              dalass*|da lassen|hilft|helfen|würde|würden|bitten|teilen|vergeben|posten|bedeutet|wäre)
            bewert* (sie|du|ihr|uns|das|den|die|ihren|deinen|unser*|euren|bitte|mich|produkt*|artikel)
            (uns|produkt|artikel|kauf|einkauf|service|bestellung|verkäufer|shop|es) .. (bewerten|rezensieren|zu
              bewerten)
            (anfrage|erinner*|nachfrag*) .. {_DE}
            (gut|positiv|lob|schön) oder (schlecht|negativ|kritik|weniger)
            (ihre|deine|eure) (meinung|erfahrung*) .. (teil*|mitteil*|wichtig|interessiert|zählt)
        """,
        unless="""
            (wir|ich|techniker|kollegen|fachabteilung) (werden|werde|haben|habe|prüfen|müssen) .. (schaden|fall|
              fotos|defekt|retoure|reklamation) .. (bewert*)
            rückmeldung (vom|von|des|der) (versand*|spedit*|lieferant*|hersteller*|lager*|dhl|hermes|dpd|techni*|
              unser*)
            (rückmeldung|antwort) (von|auf) (ihnen|dir|unsere|diese)
            (rückmeldung) (zu|zum|zur|über) (lieferadresse|adresse|liefertermin|termin|größe|farbe|variante|gravur|
              rück*)
        """,
    ),
    "fr": worded(
        yes=f"""
            (laiss*|écri*|rédig*|publi*|donn*|partag*|poste*|dépos*|mett*|recevoir|appréci*|reconnaissant*|ravi*|
              heureux|heureuse|attend*|demand*|souhait*|aimer*|besoin|merci|solicit*|sollicit*|attribu*|ajout*) ..
              {_FR}
            (votre|vos|ton|un|une|petit) .. {_FR} (nous|est|serait|serai*|compte|aide*|sur|honnête|sincère)
            (commentez|commenter) .. (votre|achat|produit|amazon) .. (achat|amazon|article|produit|commande|page)
            (noter|notez|évaluer|évaluez|évalue) .. (nous|notre|nos|votre|le|la|produit|achat|service|vendeur|
              boutique)
            (rappel*|relanc*) .. {_FR}
            (bon|bonne|positif|positive|bien) ou (mauvais|mauvaise|négatif|négative|mal)
            (partag*|racont*|donn*) .. (sentiment|impressions|expérience|opinion|ressenti)
        """,
        unless="""
            avis (de|du|d) (passage|livraison|expédition|réception|notre technicien|technicien|transporteur|instance|
              dépôt)
            (pris|prends|prenons|prendre|bien|prise) .. note
            (à|selon) (notre|votre|mon) avis
            (évalu*|expert*) .. (dommage*|dégât*|dossier|colis|photos|panne)
            note (de|d) (crédit|avoir|frais|débit)
            commentaire* .. (livreur|transporteur|livraison)
        """,
    ),
    "es": worded(
        yes=f"""
            (dej*|escrib*|public*|publiq*|darnos|darme|danos|dame|denos|deme|dar|das|den|nos dé|me dé|da|compart*|
              recibir|agradec*|
              apreci*|encant*|esperamos|espero|pedimos|pedirle|pedirte|pido|pedir|solicit*|regal*|ponga*|pon|ponnos|
              ponme|poner|pones|pone|necesit*|aport*|gustar*|añad*|haz|haga|hacer|hacernos|valor*)
              .. {_ES}
            (su|tu|una|un|vuestra|breve|sincera|honesta) .. {_ES} (nos|es|sería|ser*|ayud*|para|sobre|honest*|
              sincer*)
            (valorar*|valore|valora|valórenos|valóranos|calificar*|califique|califica|puntuar*|puntúe|puntúa|evaluar*|
              reseñar) .. (nos|compra|producto|pedido|artículo|servicio|vendedor|tienda|experiencia|nuestro)
            (valórenos|valóranos|califíquenos|califícanos|puntúenos|puntúanos)
            (recordatorio|recorda*|recuerd*|insist*) .. {_ES}
            (bueno|buena|positivo|positiva|bien) o (malo|mala|negativo|negativa|mal)
            (compart*|cuént*|cuent*|cont*) .. (su|tu) (parecer|impresiones|experiencia|opinión)
        """,
        unless="""
            (estamos|hemos|vamos|técnico|técnicos) .. (valor*|evalu*) .. (daño*|caso|fotos|avería|reclam*|
              incidencia)
            (comentarios|comentario|opinión) (del|de la) (transportista|mensajer*|proveedor|fabricante|almacén|
              técnic*)
        """,
    ),
}
