"""Name-calling and obscenities in German."""

from simulator.policy.lexicon.listing import listed

INSULTS = listed(
    yes="""
        (gehirnzelle|gehirnzellen|hirnzelle)
        (widern|widert|ekeln|ekelt|kotzen|kotzt) .. (mich|uns|an)
        (hirn|gehirn|verstand) (einer|eines|von)
        (sie sind|du bist|ihr seid|sind sie|bist du|seid ihr|ihr seit) .. (diebe|gauner|verbrecher|lügner|betrüger|
            idioten)
        (betrügern|lügnern|dieben|gaunern|schmarotzern|abzockern) wie
        (sie|du) (pfeife|schwein|spinner|spinnerin|loser)
        (du|sie|so ein|so ne|was für ein) (volltrottel|vollpfosten|volldepp|schwein|spinner|loser)
        (volltrottel|geh scheißen|geh scheissen|gehen sie scheißen|gehen sie scheissen|bekloppter)
        (wenig|nichts|nix|luft|stroh|leere) im (kopf|hirn|oberstübchen)
        (idiot~|idiotin|idioten|vollidiot~|vollidioten|trottel~|vollpfosten|depp|deppen|volldepp|arschloch~|
            arschlöcher|wichser|hurensohn|missgeburt|schlampe|fotze|bastard|spast|spasti|spacken|mongo|
            schwachkopf|dummkopf|dumpfbacke|vollhorst|blödmann|penner|pisser|hohlkopf|
        hornochse|rindvieh|saukerl|drecksau|dreckskerl|miststück|mistkerl|schweinehund|armleuchter|flachzange|
            nichtsnutz|abschaum|asozial|asozialer|asoziale|assi|halunke|kretin|schwachmat|dumme kuh|
            blöde kuh|blöde sau|alte hexe|dumme gans|dummes huhn|schmarotzer|analphabet|
        querulant|querulantin|vollspacko|lackaffe|schnorrer|dämlack)
        (scheiße|scheiss|scheiß|verpiss|verpissen|fick|fuck|leck mich|lecken sie mich|arsch|halt die fresse|
            halts maul|halt s maul|halten sie den mund|halt den mund|halt die klappe|halten sie die klappe|
            halt die schnauze|schnauze halten|schnauze voll von|fresse|verrecke|verrecken)
        (sie sind|du bist|ihr seid|sind sie|bist du|seid ihr|dass sie|sie doch|sie einfach|sie wohl) .. (dumm|
            doof|blöd|bescheuert|bekloppt|dämlich|beschränkt|hirnlos|gestört|
            behindert|strohdumm|lügner|lügnerin|betrüger|betrügerin|dieb|diebin|gauner|gaunerin|verlogen|armselig|
            erbärmlich|erbärmlicher|elender|elende|verrückt|verblödet|zurückgeblieben|
        lächerlich|schmarotzer|krank im kopf|geisteskrank|irre|blind oder|unfähig|begriffsstutzig|abzocker|
            abzockerin|asozial|widerlich|lächerliche figur|kriminell|kriminelle|krimineller|dreist und dumm|
            ein witz|peinlich|nicht ganz dicht|zu blöd|blöde|blöder|doofe|faul|unterbelichtet|ekelhaft|
            minderbemittelt|zu doof|zu dumm)
        (so|zu|wie|dermaßen|derart) (dumm|doof|blöd|bescheuert|dämlich|beschränkt|blind) .. (muss|kann|sein|sind|
            bist|sie|du|um|man|zum|wie)
        (sie|du) (dumme|dummer|dummes|blöde|blöder|elender|elende|verlogener|verlogene|dreckiger|dreckige|
            erbärmlicher|
            erbärmliche|mieser|miese|fieser|kleiner|hinterhältiger|hinterhältige)
        (sie|du|so ein|so eine|was für ein|was für eine|dieser|diese) (lügner|lügnerin|betrüger|betrügerin|dieb|
            diebin|gauner|gaunerin|unverschämte lügnerin|dreiste betrügerin)
        (ihre|deine|ihrer|solche|soviel|so viel) (dummheit|blödheit|dämlichkeit|verlogenheit|lügen|idiotie)
        (lügner|betrüger|diebe|gauner|leute|kunden|schmarotzer|abzocker) wie (sie|du|dich|ihnen|
            euch) .. (braucht|sind|gehören|verderben|ruinieren|kotzen|sollte|sollten|nerven|hassen|machen)
        (lügner|lügnerin|betrügerin)
        (lügner|betrüger|diebe|gauner|schmarotzer|abzocker|idioten) wie (sie|du|dich|ihnen|euch)
        (jedes|selbst ein|sogar ein|jeder) (kind|affe|kleinkind|grundschüler|hund|depp) .. (versteht das|begreift|
            kapiert|weiß das|wüsste|verstanden|begriffen|hätte das)
        (jedes|jeder) (affe|depp|hund|trottel) .. (kann|könnte)
        (hirn|gehirn|verstand) .. (einschalten|benutzen|haben|hast|einschalte|vogel|erbse|kaufen|fehlt|spatzen)
        (schalten sie|benutzen sie|schalt|benutz) .. (hirn|gehirn|verstand)
        (lernen sie|lern) .. (lesen|deutsch) (bevor|erst|mal)
        (verschwinden sie (endlich|bloß|hier|aus)|verschwinde (endlich|bloß|hier|aus)|hauen sie ab|hau ab|
            scheren sie sich|scher dich|zieh leine|
            gehen sie sterben|geh sterben|zur hölle|zum teufel mit ihnen|schämen sie sich|schäm dich)
    """,
    unless="""
        (ich|wir|mir|uns|unser|unsere|unserem|mein) .. (dumm|dumme|dummer|blöd|blöde|blöder|doof|doofer|idiot|
            depp|trottel|dussel|peinlich|dämlich|dämlicher|schwein|esel|unfähig)
        (dumm|blöd|dumme|blöder|doof|dummer|peinlich) (gelaufen|fehler|von mir|von uns|versehen|gemacht|
            verwechslung|zufall)
        (dummer|blöder|doofer|peinlicher|dämlicher) .. (fehler|weise|irrtum)
        (nicht|kein|keine|niemand|keineswegs) .. (dumm|blöd|doof|lügner|betrüger|dieb|verrückt|unfähig|peinlich)
        (schwein|esel|pfeife|spinner|penner|schweine) (gehabt|aus|figur|als|leder|für)
        (pfeife|schwein|kuh|gans) .. (aus|form|figur|tabak|motiv|dekor|kessel|pfeift)
        (idiotensicher)
    """,
)
