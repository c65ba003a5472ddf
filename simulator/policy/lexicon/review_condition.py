"""Words that let only the contented go on to a request for a review, or send the others elsewhere."""

from simulator.policy.lexicon.phrases import Lexicon, Phrases

PHRASES: Lexicon = {
    "en": Phrases(
        yes=(
            "(if|when|provided|assuming|since|as long as|only if|in case|because|should|unless) (you|we|everything|it|your|"
            "all|this|the) ... (happy|satisfied|pleased|love|like|enjoy|liked|loved|enjoyed|content|delighted|thrilled|"
            "impressed|positive|met your|exceeded|meets your|great|perfect|wonderful|excellent|good|glad|fan)",
            "(if|when|only if) (happy|satisfied|pleased|content|positive|delighted)",
            "(are|were) you ... (happy|satisfied|pleased|delighted|content|thrilled) ... ?",
            "(do|did) you ... (like|love|enjoy) ... ?",
            "(happy|satisfied|love it|like it|loving it|enjoying it) ?",
            "(only|just) ... (happy|satisfied) (customers|buyers|clients)",
        ),
        unless=("(if|whether) you (would|d) (like|love|prefer|be so)", "(if|should) you like (to|the)"),
    ),
    "it": Phrases(
        yes=(
            "(se|qualora|quando|purché|solo se|nel caso) ... (soddisfatt*|content*|felic*|piaciut*|piace|apprezzat*|bene|"
            "positiv*|gradit*|entusiast*|trovat*|piaciuto)",
            "(è|sei|siete|era) ... (soddisfatt*|content*|felic*) ... ?",
            "(le|ti|vi) (piace|è piaciut*) ... ?",
            "(soddisfatt*|content*|piaciut*) ?",
        ),
        unless=("se (le|ti|vi) (va bene|farebbe piacere)", "se (volesse|vuole|desidera)"),
    ),
    "de": Phrases(
        yes=(
            "(wenn|falls|sofern|solange|nur wenn|sollten|sollte|da|weil) ... (zufrieden|glücklich|gefällt|gefallen|mögen|"
            "magst|begeistert|gut|überzeugt|positiv|freude|freuen|passt|lieben|liebst|geholfen)",
            "(sind|bist|seid|waren) ... (zufrieden|glücklich|begeistert|überzeugt) ... ?",
            "(gefällt|gefallen|mögen|magst) ... ?",
            "(zufrieden|begeistert|glücklich) ?",
        ),
        unless=("(wenn|falls) (sie|du|ihr) (mögen|magst|möchten|möchtest|freude daran)",),
    ),
    "fr": Phrases(
        yes=(
            "(si|quand|lorsque|dès lors|tant que|seulement si) ... (satisfait*|content*|heureu*|plaît|plu|plait|aim*|ravi*|"
            "convient|conquis*|positif|bien passé|enchanté*|apprécié*)",
            "(êtes|es|étiez) ... (satisfait*|content*|ravi*|heureu*) ... ?",
            "(satisfait*|content*|ravi*|conquis*) ?",
            "(vous|te|t) (plaît|plait|a plu) ... ?",
        ),
        unless=("si vous (aimeriez|le souhaitez|voulez bien)",),
    ),
    "es": Phrases(
        yes=(
            "(si|cuando|siempre que|solo si|sólo si|en caso de|como) ... (satisfech*|content*|gust*|feliz|encant*|bien|"
            "positiv*|agrad*|complacid*|convenc*|disfrut*)",
            "(está|estás|quedó|quedaste) ... (satisfech*|content*|feliz) ... ?",
            "(le|te|os) (gusta|gustó|ha gustado|encanta|encantó) ... ?",
            "(satisfech*|content*|feliz) ?",
        ),
        unless=("si (quiere|quieres|lo desea|le apetece)", "si (le|te) (gustaría|parece bien)"),
    ),
}
