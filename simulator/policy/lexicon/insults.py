"""Name-calling and obscenities.

What sellers call themselves or a mistake of their own is harmless, and so are parts and animals with such names.
"""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.phrases import Lexicon

INSULTS: Lexicon = {
    "en": listed(
        yes="""
            (brat|scrounger|freeloader|sponger|ingrate)
            brain (cell|cells)
            (you|they|customers like) (disgust|sicken|repulse|revolt) (me|us)
            crawl back (under|to|into)
            (what|which) (kind of|sort of|a|an) (fool|idiot|moron|person|clown|loser|stupid|dumb|pathetic)
            (brain|brains|intelligence|iq) (of|the size of) a
            (idiot~|idiots|moron|morons|imbecile~|imbeciles|retard|retarded|dumbass|asshole~|assholes|arsehole|
                bastard~|bastards|bitch|bitches|cunt|cunts|scumbag~|scumbags|wanker|dickhead|prick|twat|dipshit|
                dimwit|halfwit|nitwit|numbskull|
            cretin|cretins|douchebag|motherfucker|fucker|shithead|slut|whore|faggot|nigger|simpleton|jackass|dumbo|
                bonehead|birdbrain|blockhead|pinhead|nutcase|psycho|lowlife|imbecilic|idiotic person)
            (fuck|fucking|fucked|fck|wtf|stfu|gtfo|bullshit|shitty|piss off|pissed off|sod off|bugger off|screw you|
                kiss my ass|up yours|go to hell|drop dead|kill yourself|kys|shut up|shut your mouth|shut the)
            (you|you are|you re|are you|youre|ur|u r|buyers are|customers are) ... (stupid|dumb|pathetic|thick|
                brainless|clueless|liar|thief|scammer|crook|fraudster|cheat|cheater|fraud|parasite|leech|loser|clown|
                fool|crazy|insane|mad|disgusting|mentally|
            worthless|useless|pig|cow|donkey|joke|criminal|scum|trash|garbage|filth|ignorant|illiterate|retarded|
                coward|brat|witch|hag|beggar|dishonest|lying|sick in|disgrace|rat|vermin|blind or|incompetent|
                delusional|moronic|lazy|stupidity|nuts|con artist|con man|sad little)
            (stupid|dumb|pathetic|thick|lying|dishonest|brainless|ignorant|ridiculous|greedy|filthy|dirty|worthless|
                useless|lazy|disgusting|miserable|crazy|old) (person|people|customer|buyer|woman|man|girl|boy|cow|pig|
                cheat|liar|thief|crook|lady|fool|scammer|brat|witch|bastard|fraudster|little|customers|buyers|git|sod)
            (you|u) (stupid|dumb|pathetic|lying|dirty|filthy|ignorant|greedy|crazy|worthless|thick|little|liar|thief|
                fool|cheat|crook|scammer|clown|loser|fraud|freak|animal|creep|parasite|beggar|old)
            (your|such) (stupidity|ignorance|idiocy|lies|little brain|tiny brain|pathetic|stupid|dumb|idiotic|moronic|
                small brain|lazy ass|ass|lying)
            how (stupid|dumb|thick|dense|ignorant) (are|can|do|must) (you|one|a person|somebody|someone)
            (too|so|this|that|really that) (stupid|dumb|thick|dense|brainless) (to|you|even|as|or|are)
            (are you|you are|you must be|you re) (really|just|that|so|too|completely|totally|simply|plain|obviously|
                clearly|truly) ... (stupid|dumb|thick|dense|blind|brainless|dim|slow|illiterate|retarded|ignorant|
                insane|crazy|a fool)
            (a|any|every|even a) (child|monkey|toddler|five year old|dog|chimp|trained monkey|idiot) ... (could|can|
                would|knows|understands) ... (understand|read|do|know|manage|operate|see|that|it|get)
            (use|got|have|has|without|buy|find|grow|half|lack|no) (your|a|any|no|some) (brain|brains|brain cell)
            brain (dead|damage|damaged|the size)
            (learn to read|can you read|can t you read|cannot you read|get your eyes|get glasses|buy glasses|
                waste of (space|oxygen|air))
            (get lost|buzz off|go away|leave us alone and|shove it|stick it up|stuff it)
            (rot in|burn in) hell
            (hope|wish) you (die|choke|rot|suffer|get sick|burn)
            (liar|scammer|fraudster|con artist|swindler)
            (liar|thief|cheat|crook|fraud) and (a|liar|thief|cheat|crook|fraud)
            (liars|thieves|scammers|crooks|parasites|cheaters|cheats|fraudsters|scum) like you
        """,
        unless="""
            brain cell (model|figure|poster|toy)
            (message|engraving|text|inscription|card) (was|reads|says|is|said)
            (i|we|my|our|of me|of us) ... (stupid|dumb|idiot|fool|idiotic|silly|am an idiot|am a fool|was an idiot)
            (feel|felt|feeling|like an|like a) (stupid|dumb|idiot|fool|complete idiot|total idiot|silly|an idiot)
            (idiot|stupid|dumb|moron|idiotic) moment
            (mad|angry|furious) (at|with) (us|me)
            (fee|smell|noise|light|error|it|they|that|this|will|ll|would|not|doesn t|won t|soon) go away
            (stupid|dumb|idiotic|silly|crazy) (mistake|error|question|questions|typo|mix|thing|label|label printer|
                printer|machine|weather|system|delay|oversight|bug|of us|of me|on our|fault)
            (idiot|fool|moron) (proof|light|mittens|that i|i am|me|test)
            (no|not a|not|t|never|nobody) ... (stupid|dumb|fool|idiot|liar|cheat|crazy|mad|blind|joke|thief|useless)
            (you|they) ... not ... (stupid|useless)
            (sorry|apologise|apologize|apologies) ... (bullshit|shitty|useless|crazy|mad|insane|joke)
            (makes|make|made|drive|drives|driving|must be|would be|feel) you ... (crazy|mad|insane|nuts|angry)
            (you) ... (crazy|mad) about
            (child|children) ... (safe|seat|lock|of|year|years|old|age)
            shut (up|the) (shop|valve|lid|door|down|water|off)
            (scammer|scammers|fraudster|fraudsters|swindler) ... (pretend|pretending|phishing|fake|beware|stolen|
                email|e mail|call|may|might|try|amazon|could)
            (beware|warn|warned|phishing|fake|from) ... (scammer|scammers|fraudster|fraudsters)
            shut the (lid|door|valve|water|cover|window|flap|machine|a to z|claim|case|ticket|complaint|request|return)
        """,
    ),
    "it": listed(
        yes="""
            (neurone|neuroni)
            (mi|ci) (fa|fai|fate|fanno) schifo
            (ingrata|ingrato) ... (vergogni|maleducata|maleducato)
            (idiota~|idioti|cretino~|cretina~|cretini|imbecille~|imbecilli|deficiente|deficienti|stronzo~|stronza~|
                stronzi|coglione~|coglioni|bastardo~|bastarda~|bastardi|troia|puttana|vaffanculo~|fanculo|
                testa di cazzo|testa di rapa|testa di minchia|rincoglionito|rincoglionita|
            mongoloide|merdoso|pezzente|pezzenti|morto di fame|
                morti di fame|cafone|cafona|zoticone|buzzurro|babbeo|beota|ebete|demente|minorato|pirla|minchione|
                cornuto|cornuta|zoccola|feccia|parassita|somaro|somara|pagliaccio|
            pagliaccia|rompicoglioni|rompipalle|cerebroleso|mentecatto|capra ignorante)
            (cazzo|merda|minchia)
            (lei|tu|sei|razza di|povero|povera) ... (handicappato|handicappata|ritardato|ritardata|minorato)
            prova vivente
            (gli|un|una|da|degli|come) (analfabeti|analfabeta)
            problema di comprendonio
            (conto|quanto|come) ... (è|sei) (ridicola|ridicolo|patetica|patetico)
            (arroganti|tirchi|ignoranti) e (arroganti|tirchi|ignoranti|maleducati|bugiardi)
            (scarso|duro|dura|zero|poco|tardo|tarda) (di|a|in) (comprendonio|comprensione)
            (lei|tu|voi|sei|è|siete|gente|persona|cliente|clienti|ma) ... (scema|scemo|scemi|stupido|stupida|stupidi|
                bugiardo|bugiarda|bugiardi|ladro|ladra|ladri|truffatore|truffatrice|truffatori|ignorante|ignoranti|
                pazzo|pazza|patetico|patetica|ridicolo|ridicola|
            incapace|disonesto|disonesta|imbroglione|imbrogliona|ottuso|ottusa|fallito|fallita|miserabile|tonto|tonta|
                cieco o|malata di mente|malato di mente|delinquente|schifosa|schifoso|vergogna|maleducato|maleducata|
                cesso|vigliacco|furbetto|furbetta|asino|asina|pezzo di|cane schifoso|maiale|scroccone|scroccona|
                imbroglioni|criminale|poveraccio|poveraccia|sfigato|sfigata)
            (razza di|brutto|brutta|specie di|povero|povera|che|pezzo di) (idiota|stupido|stupida|scemo|scema|
                ignorante|ladro|ladra|bugiardo|bugiarda|truffatore|truffatrice|pezzente|imbroglione|asino|illuso|
                illusa|deficiente|merda)
            (si vergogni|vergognati|vergognatevi|si faccia curare|fatti curare|si faccia vedere|vada a quel paese|
                vai a quel paese|vada al diavolo|vai al diavolo|vada all inferno|muori|si impicchi|sparisca|
                chiudi il becco|chiuda il becco|stia zitta|stia zitto|stai zitto|stai zitta|chiuda la bocca|taccia)
            (impari|impara|imparate|sa|sai) ... (leggere|italiano) (prima|invece|o no|e poi|per favore|capra)
            (anche|perfino|persino) (un bambino|una scimmia|un idiota|un cane) ... (capisce|capirebbe|sa|riesce|
                saprebbe|ci arriva|arriva)
            (cervello|neuroni|neurone) ... (usi|usa|ha|hai|gallina|comprato|manca|accenda|collegare|piccolo)
            (usi|usa|accenda|accendi|non ha|non hai|senza|compri|comprati) ... (cervello|neuroni)
            (quanto|così) (stupido|stupida|scemo|scema|tonto|tonta|ignorante) ... (è|sei|bisogna|essere|da)
            (stupidità|idiozia|ignoranza) (sua|tua|vostra)
            (sua|tua|vostra) (stupidità|idiozia|ignoranza|scemenza)
            (bugiardo|bugiarda|truffatore|truffatrice|imbroglione)
            (ladro|ladra) (e|bugiardo)
            (bugiardi|ladri|truffatori|pezzenti|furbi|imbroglioni|parassiti) come (lei|te|voi)
        """,
        unless="""
            (ritardo|prezzo|imballo|imballaggio|costo|situazione|cifra|colpa|figura) ... (ridicolo|ridicola|schifoso|
                vergogna|schifosa|stupido|stupida|patetico|patetica)
            (scrive|dice|scritto|detto|minaccia|parole|recensione|chiamato|chiamati) ... siete
            (salame|carne|pelo|pelle|cotenna|setola|setole|libro|insetticida|pianta|animale) ... (maiale|parassita|
                asino)
            (errore|sbaglio|domanda|disguido|dimenticanza|idea|cosa|svista|nostro|nostra|mio|mia) ... (stupido|
                stupida|scemo|scema|idiota|ridicolo|ridicola|stupidi|vergogna)
            (stupido|stupida|sciocco|sciocca|stupidi|ridicolo) (errore|sbaglio|domanda|disguido|da parte nostra|mio|
                nostro|svista|malinteso)
            (sono|siamo|che|io|noi) ... (stato|stati|stata)
            (che|sono un|sono proprio un|sono una|mi sento|sentito) ... (sciocco|sciocca|stupido|stupida|idiota|scemo|
                scema|tonto) (sono|che|io|a dimenticare|ad|per)
            (non|nessun|nessuno) ... (stupido|stupida|bugiardo|bugiarda|ladro|pazzo|ignorante|truffatore|truffa)
            (chiamiamo|chiamata|chiamato) ... (cane|asino|maiale|capra)
            (a prova di) (idiota|scemo|stupido|bambino)
            (vergogna) (per|nostra)
            (libro|film|romanzo|storia|racconto|giallo) ... (ladro|ladra|ladri|bugiardo|truffatore|pazzo|asino)
        """,
    ),
    "de": listed(
        yes="""
            (gehirnzelle|gehirnzellen|hirnzelle)
            (widern|widert|ekeln|ekelt|kotzen|kotzt) ... (mich|uns|an)
            (hirn|gehirn|verstand) (einer|eines|von)
            (sie sind|du bist|ihr seid|sind sie|bist du|seid ihr|ihr seit) ... (diebe|gauner|verbrecher|lügner|betrüger|
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
            (sie sind|du bist|ihr seid|sind sie|bist du|seid ihr|dass sie|sie doch|sie einfach|sie wohl) ... (dumm|
                doof|blöd|bescheuert|bekloppt|dämlich|beschränkt|hirnlos|gestört|
                behindert|strohdumm|lügner|lügnerin|betrüger|betrügerin|dieb|diebin|gauner|gaunerin|verlogen|armselig|
                erbärmlich|erbärmlicher|elender|elende|verrückt|verblödet|zurückgeblieben|
            lächerlich|schmarotzer|krank im kopf|geisteskrank|irre|blind oder|unfähig|begriffsstutzig|abzocker|
                abzockerin|asozial|widerlich|lächerliche figur|kriminell|kriminelle|krimineller|dreist und dumm|
                ein witz|peinlich|nicht ganz dicht|zu blöd|blöde|blöder|doofe|faul|unterbelichtet|ekelhaft|
                minderbemittelt|zu doof|zu dumm)
            (so|zu|wie|dermaßen|derart) (dumm|doof|blöd|bescheuert|dämlich|beschränkt|blind) ... (muss|kann|sein|sind|
                bist|sie|du|um|man|zum|wie)
            (sie|du) (dumme|dummer|dummes|blöde|blöder|elender|elende|verlogener|verlogene|dreckiger|dreckige|
                erbärmlicher|
                erbärmliche|mieser|miese|fieser|kleiner|hinterhältiger|hinterhältige)
            (sie|du|so ein|so eine|was für ein|was für eine|dieser|diese) (lügner|lügnerin|betrüger|betrügerin|dieb|
                diebin|gauner|gaunerin|unverschämte lügnerin|dreiste betrügerin)
            (ihre|deine|ihrer|solche|soviel|so viel) (dummheit|blödheit|dämlichkeit|verlogenheit|lügen|idiotie)
            (lügner|betrüger|diebe|gauner|leute|kunden|schmarotzer|abzocker) wie (sie|du|dich|ihnen|
                euch) ... (braucht|sind|gehören|verderben|ruinieren|kotzen|sollte|sollten|nerven|hassen|machen)
            (lügner|lügnerin|betrügerin)
            (lügner|betrüger|diebe|gauner|schmarotzer|abzocker|idioten) wie (sie|du|dich|ihnen|euch)
            (jedes|selbst ein|sogar ein|jeder) (kind|affe|kleinkind|grundschüler|hund|depp) ... (versteht das|begreift|
                kapiert|weiß das|wüsste|verstanden|begriffen|hätte das)
            (jedes|jeder) (affe|depp|hund|trottel) ... (kann|könnte)
            (hirn|gehirn|verstand) ... (einschalten|benutzen|haben|hast|einschalte|vogel|erbse|kaufen|fehlt|spatzen)
            (schalten sie|benutzen sie|schalt|benutz) ... (hirn|gehirn|verstand)
            (lernen sie|lern) ... (lesen|deutsch) (bevor|erst|mal)
            (verschwinden sie (endlich|bloß|hier|aus)|verschwinde (endlich|bloß|hier|aus)|hauen sie ab|hau ab|
                scheren sie sich|scher dich|zieh leine|
                gehen sie sterben|geh sterben|zur hölle|zum teufel mit ihnen|schämen sie sich|schäm dich)
        """,
        unless="""
            (ich|wir|mir|uns|unser|unsere|unserem|mein) ... (dumm|dumme|dummer|blöd|blöde|blöder|doof|doofer|idiot|
                depp|trottel|dussel|peinlich|dämlich|dämlicher|schwein|esel|unfähig)
            (dumm|blöd|dumme|blöder|doof|dummer|peinlich) (gelaufen|fehler|von mir|von uns|versehen|gemacht|
                verwechslung|zufall)
            (dummer|blöder|doofer|peinlicher|dämlicher) ... (fehler|weise|irrtum)
            (nicht|kein|keine|niemand|keineswegs) ... (dumm|blöd|doof|lügner|betrüger|dieb|verrückt|unfähig|peinlich)
            (schwein|esel|pfeife|spinner|penner|schweine) (gehabt|aus|figur|als|leder|für)
            (pfeife|schwein|kuh|gans) ... (aus|form|figur|tabak|motiv|dekor|kessel|pfeift)
            (idiotensicher)
        """,
    ),
    "fr": listed(
        yes="""
            (neurone|neurones)
            (me|nous|m) (dégoûtez|dégoûtes|dégoûte|dégoûtent|répugnez|écoeurez|écœurez)
            (êtes|vous|tous|toutes) ... (voleurs|voleuses|menteurs|escrocs|tricheurs|arnaqueurs|malhonnêtes|idiots|
                imbéciles)
            (imbécile~|imbéciles|idiot~|idiote~|idiots|crétin~|crétine|crétins|connard~|connasse~|connards|conne|cons|
                salope|salaud~|salauds|enculé|enfoiré|enfoirée|bâtard|pute|abruti~|abrutie|abrutis|débile|débiles|
                demeuré|demeurée|attardé|attardée|mongol|bouffon|bouffonne|
            trou du cul|tête de con|sous merde|ordure|raclure|pauvre type|pauvre fille|minable|minables|cloporte|
                tocard|tocarde|gogol|andouille|guignol|parasite|grognasse|pétasse|illettré|illettrée|truie|charogne|
                fumier|pouffiasse|triple buse|sale con|gros con|gros porc|clochard)
            (merde|putain|bordel|va te faire|allez vous faire|foutez le camp|fous le camp|ta gueule|vos gueules|
                ferme la gueule|fermez la gueule|casse toi|cassez vous|dégage|dégagez|allez au diable|allez en enfer|
                va mourir|crevez|crève|nique|niquez|foutre|emmerdez|emmerde|faites vous soigner|
                allez vous faire soigner)
            (êtes|vous|es|tu|t es|c est) ... (menteur|menteuse|voleur|voleuse|escroc|arnaqueur|arnaqueuse|
                malade mentale|malade mental|tricheur|tricheuse|profiteur|profiteuse|criminel|criminelle|fraudeur|
                fraudeuse|moins que rien|mythomane|sans cervelle)
            (vous êtes|tu es|t es|êtes vous|es tu|faut être|être aussi|être si) ... (stupide|stupides|bête|bêtes|folle|
                malhonnête|ridicule|pathétique|fou|malade|ignorant|ignorante|arriéré|arriérée|incapable|lamentable|
                pitoyable|débile|con|nul|nulle|aveugle ou|bouché|bouchée|lâche|dérangé|dérangée|limité|limitée|borné|
                bornée)
            (pas|peu|guère) (bien|très|trop|vraiment) (futé|futée|malin|maligne|fute fute|intelligent|intelligente)
            (à la place|en guise) (du|de) cerveau
            cerveau (lent|ramolli|éteint|vide|en panne|en vacances)
            (ne pas être|pas être|manquer d être) (bien|très|trop) (futé|malin|maligne|intelligent)
            espèce (de|d)
            (sale|sales|pauvre|vieille|gros|grosse|bande de|petit|petite|vieux) (menteur|menteuse|menteurs|voleur|
                voleuse|voleurs|arnaqueur|arnaqueuse|escroc|idiot|idiote|con|conne|type|folle|bonne femme|bonhomme|
                tricheur|arabe|juif|étranger|noir|étrangère|imbécile)
            (votre|ta|cette) (bêtise|stupidité|connerie|idiotie|ignorance|mensonge|malhonnêteté)
            (vos) (mensonges|conneries|bêtises)
            (même|n importe quel) (un enfant|un singe|un gamin|enfant|idiot|un chien|gamin|un bébé) ... (comprend|
                comprendrait|sait|saurait|peut|pourrait|comprendre)
            (apprenez|apprends|savez|sais) ... lire (avant|d abord|un peu|donc|au lieu)
            (savez|sais) (vous|tu) lire
            (cervelle|cerveau|neurone|neurones) ... (utilisez|avez|petit|moineau|poisson|manque|servez|branchez|vide)
            (utilisez|servez vous|branchez|achetez|avez vous|as tu) ... (cervelle|cerveau|neurone|neurones)
            (si|trop|aussi|tellement) (bête|stupide|idiot|idiote|con|conne|débile) ... (pour|que|être|vous|tu)
            (il faut être|faut être) ... (bête|stupide|idiot|con|débile|aveugle)
            (menteur|menteuse|escroc|arnaqueur|arnaqueuse)
            faut il être ... (bête|stupide|idiot|con|débile|aveugle)
            (menteurs|voleurs|escrocs|arnaqueurs|tricheurs|profiteurs|parasites) (comme vous|de votre)
            vous devriez avoir honte
            honte à vous
        """,
        unless="""
            (quel|quelle) (idiot|idiote|imbécile|bête|andouille|crétin) (je|j|suis|de ma)
            (je|j|nous|mon|ma|notre|suis) ... (idiot|idiote|bête|stupide|imbécile|bêtise|stupides|nul|honte|andouille|
                ridicule|bêtement|fou|crétin)
            (erreur|faute|question|oubli|méprise) ... (bête|stupide|idiote|débile|ridicule)
            (bête|stupide|idiote|ridicule) (erreur|faute|question|oubli|méprise)
            (de|à) (notre|ma) (part|faute)
            (faute|erreur|bêtise) (est|vient|était) (à|de) (nous|moi)
            (limité|limitée) (à|au|aux)
            (filtre|signal|bruit|plante|insecte|fréquence) parasite
            (nous|me|m) (traitez|traitiez|traiter|traité|avez traité|avez traités|avez traitée)
            (non|pas|jamais|rien|aucunement) ... (bête|stupide|menteur|menteuse|fou|folle|idiot|idiote|ridicule|
                malade|voleur|incapable|question bête)
            (bête|con) (d|de) (suite|compagnie)
        """,
    ),
    "es": listed(
        yes="""
            (neurona|neuronas)
            (me|nos) (da|das|dan|dais) ... asco
            (pelotudo|pelotuda|boludo|boluda|huevón|huevona|culero|pinche (cliente|vieja|viejo|rata)|malparido|
                malparida|gonorrea|
                garca|forro|conchudo|tarúpido|mamerto|baboso de|sos un|sos una) ... (usted|vos|flaco|de|que|no|y|
                importante|
                como|desastre|chanta|caradura|mentiroso|ladrón|inútil)
            (pelotudo|pelotuda|boludo|boluda|malparido|malparida|conchudo|chupasangre|chupóptero)
            (idiota|idiotas|imbécil~|imbéciles|gilipollas~|cabrón|cabrona|cabrones|hijo de puta|hija de puta|
                hijo de perra|puta|puto|pendejo~|pendeja|pendejos|estúpido imbécil|subnormal|retrasado|retrasada|
                mongólico|cretino|cretina|capullo|zorra|maricón|mierdoso|
            sinvergüenza~|sinvergüenzas|canalla|desgraciado|desgraciada|escoria|basura humana|parásito|
                muerto de hambre|muerta de hambre|analfabeto|analfabeta|payaso|payasa|malnacido|malnacida|anormal|
                tarado|tarada|zopenco|mamón|comemierda|gentuza|necio|necia|cateto|cateta|bobo inútil|
            majadero|majadera|inútil total|rata inmunda|pelmazo|cerdo asqueroso|lerdo|lerda|burra)
            (mierda|joder|coño|carajo|a tomar por|vete a la|váyase a la|que te den|que le den|que te jodan|
                vete al infierno|váyase al infierno|váyase al diablo|cállese|cállate|cierra la boca|cierre la boca|
                cierra el pico|muérase|muérete|ojalá se muera|váyase al cuerno|chinga)
            (es|eres|sos|son|usted|ustedes|tú|vos|sois|clientes) ... (estúpido|estúpida|estúpidos|tonto|tonta|tontos|
                mentiroso|mentirosa|mentirosos|ladrón|ladrona|ladrones|estafador|estafadora|estafadores|ignorante|
                ignorantes|patético|patética|ridículo|ridícula|loco|loca|tramposo|
            tramposa|inútil|incapaz|miserable|sordo o|ciego o|ciega o|enfermo mental|enferma mental|corto de|corta de|
                burro|asqueroso|asquerosa|caradura|vergüenza|delincuente|timador|timadora|cobarde|falso y|lamentable|
                loco de remate|jeta|bobo|boba|deficiente|aprovechado|aprovechada|cerdo|cerda|rata)
            (so|pedazo de|maldito|maldita|pobre|vaya|menudo|menuda|viejo|vieja|sucio|sucia|asqueroso|asquerosa|
                panda de) (idiota|estúpido|estúpida|tonto|tonta|mentiroso|mentirosa|ladrón|ladrona|ladrones|estafador|
                estafadora|ignorante|imbécil|burro|caradura|loca|loco|diablo|infeliz|inútil|bruja|tramposo|mierda|
                animal)
            (su|tu|vuestra|tanta|semejante) (estupidez|ignorancia|idiotez|tontería|desfachatez|caradura)
            (sus|tus) (mentiras|estupideces|tonterías|chorradas)
            (hasta|incluso) un (niño|mono|bebé|perro|idiota|tonto) ... (entiende|entendería|sabe|sabría|puede|podría|
                lo|comprende)
            (aprenda|aprende) ... leer (antes|primero|un poco|de una)
            (sabe|sabes) (usted leer|leer)
            (use|usa|utilice|encienda|compre|tiene|tienes|no tiene) ... (cerebro|neuronas|dos dedos)
            (tan|demasiado|más) (tonto|tonta|estúpido|estúpida|burro|corto|idiota|ignorante) ... (es|eres|como|para|
                que|usted|ser|se puede)
            (mentiroso|mentirosa|estafador|estafadora)
            (caraduras|gorrones|gorronas|listillos|listillas|vividores|jetas|aprovechados|aprovechadas)
            ser tan (tonto|tonta|estúpido|estúpida|burro|idiota|ignorante)
            (mentirosos|ladrones|estafadores|tramposos|timadores|parásitos|aprovechados) como (usted|tú|ustedes)
            (vergüenza) (debería|le|te)
            (debería|deberías) ... (darle|darte|avergonzarse) ... (vergüenza)
            avergüéncese
        """,
        unless="""
            (qué|que) (tonto|tonta|idiota|bobo|burro|torpe|despiste|estúpido) (soy|fui|he|de mí|de mi|por mi|somos|
                fallo)
            (soy|somos|mi|nuestro|nuestra|yo|me siento|he sido|fui|nosotros) ... (tonto|tonta|idiota|estúpido|burro|
                torpe|tontos|estúpida|inútil|ridículo|vergüenza)
            (error|fallo|pregunta|confusión|despiste) ... (tonto|tonta|estúpido|estúpida|ridículo|idiota)
            (no|nunca|nadie|ninguna|tampoco) ... (tonto|tonta|mentiroso|mentirosa|ladrón|loco|loca|estúpido|estúpida|
                ignorante|ridículo|inútil|idiota)
        """,
    ),
}
