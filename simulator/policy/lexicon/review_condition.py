"""Words that let only the contented go on to a request for a review, or send the others elsewhere."""

from simulator.policy.lexicon.phrases import Lexicon, worded

PHRASES: Lexicon = {
    "en": worded(
        yes="""
            (if|when|provided|assuming|since|as long as|only if|in case|because|should|unless) (you|we|everything|it|
              your|all|this|the) .. (happy|satisfied|pleased|love|like|enjoy|liked|loved|enjoyed|content|delighted|
              thrilled|impressed|positive|met your|exceeded|meets your|great|perfect|wonderful|excellent|good|glad|
              fan)
            (if|when|only if) (happy|satisfied|pleased|content|positive|delighted)
            (are|were) you .. (happy|satisfied|pleased|delighted|content|thrilled) .. ?
            (do|did) you .. (like|love|enjoy) .. ?
            (happy|satisfied|love it|like it|loving it|enjoying it) ?
            (only|just) .. (happy|satisfied) (customers|buyers|clients)
        """,
        unless="""
            (if|whether) you (would|d) (like|love|prefer|be so)
            (if|should) you like (to|the)
            (feel|feels|felt|looks|look|anything|sounds|seems|something) like
            (good or bad|bad or good|good and bad|positive or negative|negative or positive|whatever you think|
                either way)
        """,
    ),
    "it": worded(
        yes="""
            (se|qualora|quando|purché|solo se|nel caso) .. (soddisfatt*|content*|felic*|piaciut*|piace|apprezzat*|
              bene|positiv*|ama|ami|adora|adori|gradit*|entusiast*|trovat*|piaciuto)
            (è|sei|siete|era) .. (soddisfatt*|content*|felic*) .. ?
            (le|ti|vi) (piace|è piaciut*) .. ?
            (soddisfatt*|content*|piaciut*) ?
        """,
        unless="""
            se (le|ti|vi) (va bene|farebbe piacere)
            se (volesse|vuole|desidera)
        """,
    ),
    "de": worded(
        yes="""
            (wenn|falls|sofern|solange|nur wenn|sollten|sollte|da|weil) .. (zufrieden|glücklich|gefällt|gefallen|
              mögen|magst|begeistert|gut|überzeugt|positiv|freude|freuen|passt|lieben|liebst|geholfen)
            (sind|bist|seid|waren) .. (zufrieden|glücklich|begeistert|überzeugt) .. ?
            (gefällt|gefallen|mögen|magst) .. ?
            (zufrieden|begeistert|glücklich) ?
        """,
        unless="""
            (wenn|falls|sofern) (sie|du|ihr) (mögen|magst|wollen|möchten|möchtest|freude daran)
            zufrieden oder .. (unzufrieden|nicht|enttäuscht)
        """,
    ),
    "fr": worded(
        yes="""
            (si|quand|lorsque|dès lors|tant que|seulement si) .. (êtes|es|étiez|restez|soyez|a été) .. (satisfait*|
              content*|heureu*|ravi*|conquis*|enchanté*)
            (si|quand|lorsque|tant que|seulement si) .. (plu|aimez|aimé|aimée|aimes|adorez|adoré|
              convient|positif|bien passé|apprécié*)
            (si|seulement si) (satisfait*|content*|ravi*|conquis*)
            (êtes|es|étiez) .. (satisfait*|content*|ravi*|heureu*) .. ?
            (satisfait*|content*|ravi*|conquis*) ?
            (vous|t) a plu .. ?
        """,
        unless="""
            si vous (aimeriez|le souhaitez|voulez bien)
        """,
    ),
    "es": worded(
        yes="""
            (si|cuando|siempre que|solo si|sólo si|en caso de) .. (satisfech*|content*|gust*|feliz|encant*|bien|
              positiv*|agradado|complacid*|convenc*|disfrut*)
            (está|estás|quedó|quedaste) .. (satisfech*|content*|feliz) .. ?
            (le|te|os) (gusta|gustó|ha gustado|encanta|encantó) .. ?
            (satisfech*|content*|feliz) ?
        """,
        unless="""
            si (quiere|quieres|lo desea|le apetece)
            si (le|te) (gustaría|parece bien)
        """,
    ),
}

DETOUR: Lexicon = {
    "en": worded(
        yes="""
            (contact|write|message|tell|reach|talk|email|inform|speak|come|let us know|reply) .. (first|beforehand|
              before you)
            (rather|prefer|prefer to) (hear|know|you told|you tell) .. (in private|privately|keep|between us)
            (if not|otherwise|anything else|if you are not|if you re not|in any other case|unhappy|not satisfied|not
              happy|less than|dissatisfied) .. (contact|write|message|tell|reach|talk|email|us|give us) .. (first|
              before|beforehand|instead|chance|opportunity)
        """,
    ),
    "it": worded(
        yes="""
            (contatt*|scriv*|parl*|avvis*|dica|dirci|inform*) .. (prima|in anticipo)
            (prima) (ci|mi|contatt*|scriv*|ne parli|parl*)
            (altrimenti|in caso contrario|se no|se non) .. (contatt*|scriv*|parl*|avvis*) .. (prima|anziché|invece)
        """,
    ),
    "de": worded(
        yes="""
            (behalten|behalt) (sie|es|das) .. für sich
            (geben|gib|gebt|lassen) .. (vorher|zuerst|erst) .. (chance|gelegenheit|möglichkeit)
            (sagen|sag|erzählen|erzähl) .. nur (mir|uns)
            nur (mir|uns) (sagen|erzählen)
            (kontakt*|meld*|schreib*|sprech*|wend*|sag*|informier*) .. (vorher|zuerst|zuvor|erst|vorab|stattdessen)
            (vorher|zuerst|zuvor|vorab) .. (kontakt*|meld*|schreib*|sprech*|wend*|sag*|informier*)
        """,
    ),
    "fr": worded(
        yes="""
            (contact*|écriv*|parl*|prévenez|préviens|dites|inform*|adress*) .. (avant|d abord|auparavant|au
              préalable)
            (sinon|dans le cas contraire|si ce n est pas) .. (contact*|écriv*|parl*|prévenez) .. (avant|d abord|
              plutôt)
        """,
    ),
    "es": worded(
        yes="""
            (contact*|escrib*|habl*|avis*|díga*|inform*|dinos) .. (antes|primero|previamente)
            (antes|primero) (contact*|escrib*|habl*|avis*|díga*|comuní*)
            (si no|de lo contrario|en caso contrario) .. (contact*|escrib*|habl*|avis*) .. (antes|primero)
        """,
    ),
}

"""Sending those who are not contented elsewhere first."""
