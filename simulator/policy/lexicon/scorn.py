"""Scorn without a swear word: idioms, sarcasm and veiled threats that belittle or frighten the reader."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.phrases import Lexicon

SCORN: Lexicon = {
    "en": listed(
        yes="""
            (dumbest|stupidest|thickest|slowest|rudest|laziest|worst|most stupid|most ignorant|most annoying|most pathetic|most dishonest|
                most unpleasant|most idiotic|most clueless|most useless) ... (customer|customers|person|buyer|people|human|woman|man|individual)
            (make|makes|making) me (sick|puke|vomit|want to vomit|laugh out loud)
            (sick|sick and tired|fed up|tired) (of|with) (you|your|people like|customers like|idiots|whingers)
            (get dressed|tie your shoes|tie your shoelaces|tie your own|cross the road|find your own|feed yourself|spell your own|
                breathe and|remember to breathe|wipe your own) ... (morning|alone|help|yourself|shoes|laces|name|nose|bum)
            (more|better) (sense|brains|brain|manners|intelligence|intellect|backbone|decency|class) than (you|your)
            do (the world|us all|everyone|everybody|yourself|us) a (favour|favor)
            (sad|miserable|pathetic|empty|boring|lonely|little|pitiful) ... life
            (every penny|every last penny|every cent) ... court
            (for every penny|for all you have|for everything you own)
            nobody (likes|asked|cares|believes|wants) (a|you|your|what you) (liar|cheat|whiner|moaner|opinion|drama|say|think)
            (typical|just like a|such a) ... (pensioner|woman|female|man|foreigner|boomer|millennial|student|housewife|granny|blonde|wife|peasant)
            (clown|clowns|fools|losers|jokers|cretins|cowards|dimwits|amateurs|bullies|trolls|cheapskates|whiners|moaners|snobs|wasters|beggars|
                nobodies|vultures|bottom feeders) like you
            (always|that|this|so) (dim|slow|thick|dense|difficult|stupid|rude|dumb|awful) ... (or|today|naturally|born)
            (hysterical|hysterics|hysteric|deranged) (woman|women|female|cow|customer|man|person|old)
            (hysterical|hysterics)
            your poor (husband|wife|family|children|kids|mother|parents|neighbours|dog)
            (brains|stupidity|ignorance) (were|was|hurt|is no) ... (gunpowder|dynamite|hurt|excuse|blow|crime)
            (you re|you are|what) (an|a|such an|such a) (embarrassment|nuisance|nightmare|disgrace|menace|creep|coward|bully|fake|phony|failure|joke|leech|
                tramp|savage|animal|monster|wimp|fraud|pest|sponger|nobody|nutjob|pain in)
            you (peasant|loser|clown|fraud|cheat|creep|coward|fake|failure|pest|nobody|fool|liar|thief|crook|cretin|animal|idiots|vultures)
            (go|run) (cry|whine|moan|crying) ... (to|somewhere|elsewhere|else|about)
            (careful|watch out|look over your shoulder|watch yourself) ... (walking|home|at night|if i were you|dark|outside)
            (name|address|photo|picture|face) ... (every|all|seller|sellers) (forum|forums|group|groups|facebook|site|list|seller)
            (putting|posting|publishing|sharing|sharing|spreading) your (name|address|photo|picture|details|face) ... (forum|online|facebook|internet|group|
                everywhere|and|on)
            (come|coming|be) round ... (in person|personally|your|discuss|star|review|sort you)
            (star|review|claim|complaint) ... (come round|visit you|knock on|your door|in person|come over)
            (carer|nurse|mummy|mommy|nanny|handler) ... (help|write|type|read)
            (blind|deaf|thick) ... (stupid|dumb|or just|or plain|or what)
            choke on (it|that|them|your)
            (your|that) (part of the world|neck of the woods|corner of the world) ... (try|always|cheat|expect|typical|used to)
            (trust|typical of|leave it to) (someone|somebody|people|a person) from
            reason (shampoo|warning|warnings|labels|instructions) ... (exist|instructions|has|have|printed)
            hear from the police
            (keep|carry on|stop) (lying|cheating|whining|moaning|whinging|scamming|begging)
            (loser|losers|scumbag|lowlife|swindler|swindlers|parasite|parasites)
            (ugly|fat|smelly|spotty|toothless) (on the inside|inside|cow|pig|person|woman|man|thing|face|little|old)
            (grow up|big baby|crybaby|spoilt brat|spoiled brat|little brat|drama queen|attention seeker|time waster|timewaster|con merchant|
                poor excuse for|miserable sod|sad sack|sore loser|keyboard warrior|village idiot|nasty piece of work|piece of work)
            (bet|imagine|suppose|guess) ... (no friends|nobody loves you|even your mother|your mother|your family hates|live alone)
            (your|ur) (mum|mom|mother|parents|family|wife|husband|kids|children) ... (ashamed|raised|brought you|taught you|proud|must be|should have)
            manage to (get dressed|get through the day|survive|breathe)
            (dropped on your head|dropped as a|born yesterday|raised in a barn|raised by wolves|under a rock|brain transplant|two brain cells|
                nobody home|no one home|sharpest tool|brightest bulb|brightest spark|sharpest knife|not all there|few sandwiches short|
                screw loose|lost the plot|lost your marbles|off your rocker|off your head|out of your mind|village idiot|
                common sense of a|brain of a|brains of a|iq of|intelligence of|attention span of|manners of a|intellect of)
            (what is|what s|what the hell is|something|something s) wrong with you
            (are|were|must be|you re) you (slow|deaf|blind|drunk|mental|simple|daft|dense|thick|deranged|on drugs|high|completely)
            you (must be|have to be|re clearly|are clearly|re obviously|are obviously|clearly|obviously) ... (blind|thick|slow|deaf|drunk|
                mental|dense|deranged|desperate|incapable|illiterate|unhinged|bored|lonely|confused old)
            (need|needs|get|have) your (head|eyes|brain|hearing) (examined|tested|checked|looked)
            (need|see|seek|get) (a shrink|a psychiatrist|a therapist|professional help|psychiatric|medication|mental|some help|help you need)
            (off|take|forgot|forgotten) your (meds|medication|pills|tablets)
            (toddler|child|kid|year old|monkey|grandmother|granny|dog|cat|hamster|chimp|ape|donkey) ... (would have|could have|would|manages|
                managed|could|figured) ... (understood|managed|known|worked|better|it|this|out|do)
            (apparently|obviously|clearly) ... (not you|too much for you|beyond you|too hard for you|too difficult for you)
            (beyond|too complicated for|too much for) (you|your) (intellect|brain|little|tiny|apparently|obviously)
            (play|playing) the victim
            (stop lying|don t lie|do not lie|you lied|you re lying|you are lying|lie about it|lying through|pack of lies|your lies|lie to me|
                lie to us|lying to us)
            (pathetic|contemptible|despicable|laughable) ... (you|absolutely|excuse|attempt|person|customer|really|creature)
            (muppet|muppets|plonker|numpty|numpties|prat|pillock|tosser|bellend|knobhead|knob|chancer|freeloader|freeloaders|cheapskate|jerk|doofus|
                dork|dunce|buffoon|crybaby|cry baby|snowflake|weirdo|lunatic|nutter|maniac|hag|wally|dullard|ignoramus|nincompoop|moaner|
                whinger|whiner|tightwad|grifter|scrounger|sad case|troglodyte|peasant|peasants|oaf|imbecility|airhead|ratbag|layabout|con artist)
            (people|person|someone|somebody|anyone|customers) (with|of) your (level|intelligence|intellect|kind|calibre|type|mentality|background)
            people like you (are|shouldn t|should|don t|make|always|never|ruin|give)
            (see what happens|see what you get|find out what happens|you ll see what|you will see what happens)
            (think twice|think very carefully|think carefully|be very careful|careful what) ... (if i were you|address|before you|next|live|
                i were you|what you write)
            (send|sending) (someone|somebody|some people|the boys|my brother|my cousin|a couple of|my mates|people|a friend|our debt) ... (round|over|
                house|door|home|to you|visit|you)
            (pay you a|paying you a|expect a|get a) (visit|little visit|personal visit)
            (accidents happen|shame if|pity if|be a shame|sleep with one eye|one eye open|nice house|lovely family|count your days|
                days are numbered|looking over your shoulder|know your face|know your car|pick you out|come and find you|coming for you|come for you|
                come after you|coming after you|not be safe|won t be safe)
            (hope|wish|pray) (you|your|it|the) ... (choke|burns|burn|breaks|break your|crash|die|never sleep|cancer|explodes|blows up|falls on|
                electrocuted|get what you|rots|suffer|ill|lose your)
            (ruin|destroy|wreck) your (credit|life|name|reputation|career|day|business)
            waste of (my|our|everyone s|space|time and|oxygen|skin|air|energy)
            (fuk|fuking|fking|fkn|effing|eff off|f off|feck|fecking|sod you|bog off|naff off|jog on|do one|on your bike|stfu|bloody fool|
                damn fool|bloody idiot|stupid cow|silly cow|silly woman|silly old|silly little|little madam)
            (find|get) (a hobby|a life|yourself a life|a job) ... (stop|instead|bothering|and)
            (get a life|grow a brain|buy a brain|use your brain|engage your brain|switch on your brain|read with your eyes)
            (go back to) (school|primary|kindergarten|your country|your own|nursery|where you|the hole|your cave)
            (learn|try learning) (english|to read|to speak|to write|some manners|how to read|the language)
            (don t|do not) (want|need|sell to|serve|deal with) ... (your kind|your sort|your type|customers like you|people like you|scum)
            (your kind|your sort|your type|your lot) (is|are|of|always|should|aren t|isn t|never|can)
            (women|woman|men|old people|pensioners|foreigners|immigrants|blondes|housewives|girls) (shouldn t|can t|cannot|should not|
                never|always|and technology|drivers|like you|at your age)
            (little lady|sweetheart|darling|love) ... (tools|leave it to|husband|man to|technical|brain|pretty head)
            (ask|get) your husband (to|if|next)
            (man|husband) ... (explain it to you|around the house)
            (even you|somebody like you|someone like you|a person like you) ... (could|should|can|manage|understand|understands|grasp)
            (told|warned) ... (consequences|you were warned|won t warn)
            (face|suffer|have|be) ... (the consequences|serious consequences|consequences)
            (solicitor|solicitors|lawyer|bailiffs|debt collectors|debt collector) ... (knock|knocking|your door|in touch with you|after you|fun with you|
                have a field day|coming)
            (rating|review|star|stars|complaint|claim) ... (you ll pay|pay for it|regret|see what happens|consequences|find you|where you live)
        """,
        unless="""
            (not|t|never|no|isn t) ... (your lies|pathetic|stupid|consequences|wrong with you|lunatic|jerk|muppet)
            (film|book|novel|story|song|album|game|character|puppet|plot|poster|title|toy|figure|costume) ... (
                muppet|jerk|lunatic|maniac|peasant|peasants|buffoon|snowflake|witch|hag|dunce|oaf|weirdo)
            (muppet|muppets|snowflake|jerk|knob|oaf|dork|peasant|maniac|lunatic|wally) ... (film|book|novel|song|game|character|puppet|toy|blouse|
                ornament|decoration|reaction|movement|chicken|spice|turn|cupboard|drawer|pattern|costume|shirt|door|handle|button|screw)
            (turn|loosen|replace|spare|volume|door|control|metal|wooden|left|right|the) knob
            (health|safety|electrical|fire|injury|damage) ... (consequences)
            (makes|make) me sick ... (think|to hear|that we|we let)
            (i m|i am|we are|we re|sorry|our) ... (pathetic|prat|numpty|muppet|plonker|wally|out of my|lost the plot|born yesterday)
            (accidents happen) (in|with|during|and we)
            hope (you|your|it|the) ... (get better|fits|works|arrives|enjoy|feel|soon)
            seek (medical|professional) help (if|when|immediately|at)
        """,
    ),
    "it": listed(
        yes="""
            (più) (stupida|stupido|ignorante|maleducata|maleducato|fastidiosa|ridicola|ottusa) ... (cliente|persona|clienti|gente|mondo)
            (cervello|intelligenza|qi|educazione|quoziente) (di|da) (una|un|gallina|mosca|criceto|bradipo|sasso)
            (ci è|ci sei) o ci (fa|fai)
            (mi|ci) (fa|fate|fai|fanno) (pena|schifo|ribrezzo|vomitare|ridere i polli|compassione)
            (si faccia|fatti|si è fatta|si dovrebbe far) (curare|vedere|ricoverare|visitare|vedere da|una vita)
            (furbetta|furbetto|furbacchiona|furbacchione|scroccona|scroccone|pezzente|accattona|accattone|piagnona|piagnone|
                rompiscatole|buffona|buffone|cialtrona|cialtrone|miserabile|poveretta|poveretto|capra|mentecatta|zotica|zotico|villana|villano|
                bifolco|baggiano|citrulla|citrullo|sciroccata|squilibrata|squilibrato|isterica|strega|megera|befana|babbea|tontolona)
            (racconta|raccontate|raccontare|spara|inventa|inventate) ... (balle|frottole|bugie|scuse|storie|cretinate)
            (torni|torna|tornate|tornatene|se ne torni) ... (suo paese|paese suo|tuo paese|scuola|asilo|elementari|vostro paese|da dove)
            (gente|persone|clienti|tipi|quelli|individui) come (lei|te|voi)
            (impari|impara) (a leggere|l italiano|l educazione|a scrivere|le buone)
            (stia|stai) (zitta|zitto)
            (taccia|chiuda la bocca|sparisca|si levi|si tolga dai|se ne vada|vada a quel|vada a farsi)
            (so|sappiamo|conosco) dove (abita|abiti|lavora|vive|sta di casa)
            (ci pensi|pensi) ... (bene|due volte) ... (prima|recensire|recensione|scrivere|indirizzo)
            (mando|mandiamo|manderò|manderemo|passo|passiamo|verrò|vengo) ... (casa sua|a casa|a trovarla|sotto casa|qualcuno|porta)
            (peggio per lei se|guai a lei|avrà notizie|sentirà parlare|vedrà cosa|vedrà che succede|vediamo chi ride|le conviene|si pentirà|
                se ne pentirà|la pagherà|la pagherà cara|glielo faccio|faccio vedere io|sarebbe un peccato|stia in guardia|si guardi le spalle|
                occhio a quello)
            (donne|donna|vecchi|anziani|stranieri|meridionali|terroni|pensionati) ... (al volante|capite|capiscono|tecnologia|cucina|motori|tutti uguali|
                sempre le stesse|non capite|tutte uguali)
            (tutti uguali|tutte uguali) ... (voi|ladri|furbi)
            (voi) ... (tutti uguali|tutte uguali|di quella razza)
            (non capisce|non capite|non capisci) (niente|nulla|un tubo|un accidente|un cavolo)
            (bambino|bambina|ragazzino) ... anni ... (riuscito|riesce|riuscirebbe|capito|capirebbe|saputo)
            (bambino|bambina|scimmia|ragazzino|neonato|cane|nonna) ... (riuscito|riuscita|riesce|riuscirebbe|fatto|farebbe|capito|montato|arrivato)
            (niente|nulla) ... (capito|capisce) ... (niente|nulla)
            (sempre|così) (tarda|tardo|lenta di|lento di|ottusa|ottuso|stupida|scema) ... (oggi|o)
            (isterica|isteriche|isterico|isterici|fallito|fallita|falliti|perdente|pagliaccio|fenomeno da baraccone|essere inutile)
            (povero|povera|poveri) (suo|sua|tuo|tua|suoi) (marito|moglie|figli|madre|famiglia|genitori)
            (fossi in lei|al posto suo|al suo posto) ... (attenta|attento|guarderei|starei|pensarci|sera|occhi)
            (suo|tuo|suoi|tuoi|sua|tua) (nome|indirizzo|foto|dati|faccia) ... (forum|gruppi|facebook|internet|tutti|social|pubblica|ovunque)
            (vada|vai|andate) ... (piangere|frignare|lamentarsi) ... (altrove|qualcun|mamma|altra parte)
            (ne|subirà|pagherà|subire) ... conseguenze
            (madre|mamma|famiglia) (sua|tua) ... (vergogn*|educat*)
            (la|sua|tua) (madre|mamma|famiglia) ... (vergogn*|educat*)
            (anche un|persino un|perfino un|lo capisce|ci arriva|ci arriverebbe) ... (bambino|scimmia|cane|asino|bimbo|cretino)
            (bambino|scimmia) ... (ci arriva|ci arriverebbe|lo capirebbe|capirebbe|saprebbe)
            (che razza di|ma che) (cliente|persona|gente|donna|uomo|faccia) ... (è|siete|tosta|bronzo)
            (faccia di bronzo|faccia tosta|senza vergogna|vergogna|vergognatevi|vergognarsi)
            (è|sei|siete) (una|un|dei|delle) (poveraccia|poveraccio|bugiarda|bugiardo|ladra|ladro|truffatrice|truffatore|parassita|ignorante|
                incapace|disgraziata|disgraziato|fallita|fallito|bugiardi|ladri)
            (spero) ... (le esploda|crepi|si rompa|ci rimanga|le venga|bruci|si faccia male|muoia)
            (avvocato|avvocati|carabinieri|tribunale|querela) ... (lei|ride|vedremo|reclamo|recensione|contro|notizie|casa)
            (lista nera|la sputtano|sputtaneremo|rovino|roviniamo|rovinerò)
            (usi|accenda|colleghi|attivi) (il|quel|quei) (cervello|neuroni|neurone)
        """,
        unless="""
            (non|mai|né|senza) ... (pentirà|vergogna|bugiarda|bugiardo|ignorante|capra|avvocato|carabinieri)
            (corriere|ladro|furto|libro|film|romanzo|storia|maglione|formaggio|latte|personaggio|costume|maschera) ... (capra|strega|befana|megera|
                avvocato|carabinieri|tribunale|buffone|ladro|polizia)
            (capra|strega|befana) ... (peluche|formaggio|costume|latte|lana|calza)
            (vergogna) (per|nostra|mia)
            (mi|ci) vergogn*
            le conviene (aspettare|usare|ordinare|attendere|tenere|provare|restituire|montare|scegliere|prendere)
            (gente|clienti|persone) come (lei|voi) ... (piacere|grazie|felici|fortuna|bello)
        """,
    ),
    "de": listed(
        yes="""
            (dümmste|dümmster|dümmsten|dreisteste|unverschämteste|nervigste|dreistesten) ... (kunde|kundin|kunden|mensch|person|käufer|käuferin)
            (ihnen|dir|ihr) ist ... nicht mehr zu helfen
            (begriffsstutzig|schwer von begriff|hohl in der birne|nicht ganz dicht|nicht ganz bei trost|nicht ganz sauber|von allen guten geistern|
                tassen im schrank|latten am zaun|tomaten auf den augen|stroh im kopf|stroh im hirn|brett vor dem kopf|rad ab|einen vogel|
                einen an der waffel|hirn ausgeschaltet|auf den kopf gefallen|gehirn einer|hirn eines|gehirn eines|hirn einer|iq einer|iq eines|
                iq von|verstand einer|hirn einschalten|gehirn einschalten|hirn benutzen|dumm wie|blöd wie|zu blöd|zu doof|zu dämlich|zu dumm|
                zu beschränkt|zwei linke hände und)
            (schmarotzer|schmarotzern|schnorrer|abzocker|nervensäge|jammerlappen|heulsuse|meckerziege|meckertante|knallkopf|knalltüte|dumpfbacke|
                pflaume|witzfigur|lachnummer|pfosten|dösbaddel|schwachkopf|gesindel|pack|sippschaft|zimtzicke|zicke|schreckschraube|alte schachtel|
                trulla|möchtegern|hinterwäldler|gesocks|geizkragen|spinner|hampelmann|kasper|klugscheißer|besserwisser|querulant|
                lügenmaul|lügnerin|lügner|betrügerpack)
            (lernen|lern) ... (deutsch|lesen|benehmen|anstand|manieren)
            (vor|an) (ihrer|deiner|eurer) (tür|haustür|wohnungstür)
            (stehe|stehen|klingel|klingeln|komme|kommen) ... (ihrer tür|deiner tür|bei ihnen vorbei|ihrer haustür|persönlich vorbei|zu ihnen nach hause)
            (weiß|wissen) ... wo (sie wohnen|du wohnst|sie arbeiten|sie leben|ihr haus)
            (habe|haben) ... (ihre|deine) adresse
            (überlegen|überleg|denken|denk) ... (gut|zweimal|genau) ... (bewertung|adresse|bevor|rezension)
            (verziehen|verzieh|verpissen|scheren|scher|verschwinden|verschwinde|hauen sie ab|hau ab|ziehen sie leine) ... (sie|sich|dich|ab)
            (ziehen sie leine|hauen sie ab|hau ab)
            (kunden|leute|menschen|solche|typen|personen|gestalten) wie (sie|du|ihr|ihnen|dich|dir)
            (auf) (kunden|leute|menschen) wie (sie|dich|ihnen)
            (frauen|frau|ausländer|rentner|alte leute|ossis|wessis|polen|türken|blondinen|hausfrauen) ... (technik|typisch|klar|immer|alle gleich|einparken|
                herd|keine ahnung|können das)
            (typisch) (frau|mann|ausländer|rentner|weiber|blondine|ossi|pole|deutsch)
            (ihr|sie|euch) ... (alle gleich|ein pack)
            (sorge|sorgen|dafür) ... (nirgends mehr|nie wieder|niemand mehr|jeder weiß|alle erfahren|alle wissen|gesperrt werden|nirgendwo)
            (selbst|sogar|auch) (ein|jedes|mein|meine) (kind|kleinkind|affe|hund|schimpanse|grundschüler|oma|großmutter|idiot|dreijähriger) ... (kann|
                kapiert|versteht|hätte|könnte|schafft|verstanden|begriffen)
            (jeder|jedes|jede) (grundschüler|kleinkind|schimpanse|idiot|trottel|erstklässler|anfänger|laie|oma) ... (kapiert|versteht|kann|schafft|weiß|begreift)
            (kapiert|versteht|begreift|kann|schafft|weiß) ... (jeder grundschüler|jedes kind|jeder depp|jeder idiot|jeder affe|jedes kleinkind|jeder trottel|
                ein kleinkind|ein affe)
            (halten sie|halt|haltet) ... (rand|maul|klappe|mund|schnabel|goschn|fresse|schnauze)
            (ihre|deine) (mutter|eltern|familie|kinderstube) ... (schäm*|erzogen|erziehung|beibringen|beigebracht)
            (immer|so) (schwer von|langsam im|begriffsstutzig|dumm|blöd|schwierig) ... (oder|heute|begriff)
            (hysterisch|hysterische|hysterischen|hysterischer|weib|weiber|weibern|versager|versagerin|loser|totale niete|absolute null|zumutung|landplage|
                schandfleck|missgeburt|drecksack|dreckskerl|lackaffe|taugenichts)
            (ihr|dein|ihre|deine) (armer|arme|armen) (mann|frau|kinder|familie|mutter|ehemann)
            (an ihrer stelle|an deiner stelle) ... (aufpassen|vorsichtig|nachts|umdrehen|überlegen|hinten)
            (ihren|deinen|ihre|deine|ihr|dein) (namen|adresse|foto|bild|gesicht) ... (forum|foren|internet|netz|gruppe|gruppen|facebook|öffentlich|überall)
            (heulen|heul|jammern|jammer|weinen) ... (woanders|mama|sich aus|doch)
            (folgen|konsequenzen) ... (tragen|spüren|leben|rechnen|büßen)
            (tragen|spüren|rechnen) ... (folgen|konsequenzen)
            (mehr) (hirn|verstand|grips|anstand) als sie
            (jedes kind|jeder affe|jeder depp|jeder trottel) ... (kann|versteht|kapiert|schafft|weiß)
            (widern|widert|kotzen|kotzt|ekeln|anwidern) ... (mich|an|uns)
            (lügen|lüg|lügst) (sie|nicht|uns|mich|doch|wie gedruckt)
            (schämen sie sich|schäm dich|was bilden sie sich|was glauben sie wer|für wen halten sie sich|geht s noch|gehts noch|haben sie sie noch alle|
                noch alle|sie können mich|rutschen sie mir|der kragen platzt|halten sie die klappe|mund halten|klappe)
            (werden schon sehen|werden sehen was|sie hören von|hören noch von mir|wird ihnen noch leid|wird ihnen leid|noch bereuen|bereuen sie|
                blaues wunder|ziehen sie sich warm an|passen sie auf sich auf|wäre doch schade|nicht mehr sicher|schlimme folgen|hat folgen für|
                wird folgen haben|konsequenzen für sie|knöpfe ich mir|mache sie fertig|machen sie fertig|mach dich fertig)
            (hoffentlich|hoffe) ... (fliegt ihnen|ersticken|verrecken|explodiert|brennt ihr|fallen sie|stürzen sie|brechen sie)
            (gehen sie|geh) (zurück|heim|dorthin|dahin) ... (woher|wo sie|heimat|land|herkommen)
            (zurück) ... (wo sie herkommen|ihr land|heimatland|ihre heimat)
            (suchen sie sich|such dir) ein (hobby|leben)
            (arm|armselig|erbärmlich|jämmerlich|lächerlich|peinlich) ... (sind sie|sie sind|ihr verhalten|einfach nur|person|kunde)
            (einfach nur|sie sind) ... (erbärmlich|armselig|lächerlich|peinlich|jämmerlich|abstoßend|widerlich)
        """,
        unless="""
            (nicht|nie|kein|keine|niemand|ohne) ... (dumm|lügner|lügen|betrüger|konsequenzen|blöd|lächerlich|peinlich)
            (uns|mir|unser|unsere|mein) ... (peinlich|lächerlich|dumm|blöd|doof)
            (zu dumm|zu blöd|zu doof) (dass|aber|wirklich)
            (fahrer|zusteller|bote|postbote|paketbote|spedition) ... (tür|haustür|vorbei)
            (tür|haustür|wohnungstür) ... (zusteller|fahrer|bote|geliefert|abgestellt|paket|spedition|tragen|bordsteinkante)
            (paket|lieferung|sendung|möbel) ... (tür|haustür|wohnungstür)
            (haben|habe) ... adresse ... (korrigiert|geändert|notiert|weitergegeben|vorliegen|aktualisiert|eingetragen|übernommen|angepasst)
            (wir|ich) (haben|habe) ihre adresse (aus|vom|so|bereits|auf|an|im|geändert|korrigiert|weitergegeben)
            (buch|film|roman|krimi|figur|spiel|puppe|kostüm) ... (lügner|spinner|zicke|kasper|pack)
            (kasper|pflaume|pfosten|pack) ... (puppe|theater|zaun|torpfosten|bett|kuchen|marmelade|taschen|stück|farbe)
            (pack) (aus|ein|mit|an|von)
            (kunden|kundinnen|menschen) wie (sie|ihnen) ... (freuen|danke|schön|glücklich|dankbar)
        """,
    ),
    "fr": listed(
        yes="""
            (client|cliente|personne) ... (le plus|la plus) (bête|stupide|idiot|idiote|malhonnête|pénible|ridicule|con|conne)
            (qi|cerveau|intelligence|cervelle|neurones) (d un|d une|de|d) (huître|moineau|mouche|moule|poisson|poule|bulot|pois|hamster|mollusque|
                linotte|piaf)
            (bête|bêtes|stupide|bouché|bouchée|débile|sourd|sourde|aveugle|idiot|idiote|con|conne|lent|lente) ou (vous|quoi|bien|tu)
            (le faites exprès|le fais exprès|vous le faites|tu le fais)
            (vous|tu) (êtes|es) (bête|stupide|ridicule|pathétique|minable|pitoyable|lamentable|odieux|odieuse|fou|folle|cinglé|cinglée|malade|
                bouché|bouchée|nul|nulle|débile|grotesque|un menteur|une menteuse|un voleur|une voleuse|un escroc|un parasite|une profiteuse|
                un profiteur|une ratée|un raté|une honte|vraiment)
            (inventez|invente|invention|racontez|raconte) ... (n importe quoi|des salades|des histoires|bobards|mensonges|craques)
            (veut|voulez) tout (gratis|gratuit|gratuitement|pour rien)
            (retournez|retourne|rentrez|rentre|repartez) ... (votre pays|ton pays|chez vous|l école|maternelle|d où|ta grotte|votre trou)
            (gens|clients|personnes|individus) (comme|de votre|dans votre) (vous|toi|espèce|genre|acabit)
            (faites vous|fais toi|allez vous faire|va te faire) (soigner|soigne|interner|voir|enfermer|aider)
            (fermez la|ferme la) (et|un peu|bouche|gueule|maintenant)
            (fermez votre bouche|taisez vous|tais toi|la ferme|bouclez la|dégagez|dégage|déguerpissez|cassez vous|barrez vous|
                du balai|foutez le camp|allez au diable|bon débarras)
            (apprenez|apprends) ... (lire|français|politesse|écrire|parler)
            (sais|savons|connais|connaissons) où (vous habitez|tu habites|vous vivez|vous travaillez|vous trouver|vous logez)
            (réfléchissez|réfléchis|pensez y) ... (bien|deux fois|avant) ... (noter|avis|note|adresse|écrire|publier)
            (enverrai|enverrons|envoie|envoyons|viendrai|viendrons|passerai|passer) ... (quelqu un chez|chez vous|à votre porte|mes amis|mes cousins|
                mon frère|domicile|vous rendre visite)
            (enverrai|enverrons|envoie|envoyons) quelqu un
            (mytho|mythomane|radin|radine|pleurnicheuse|pleurnicheur|pleurnichard|profiteuse|profiteur|clocharde|clochard|bouffon|bouffonne|tocard|
                tocarde|minable|blaireau|boulet|cloche|cruche|truffe|andouille|cornichon|mégère|vieille bique|vieille peau|sorcière|plouc|
                péquenaud|gueux|sale type|sale bonne femme|pauvre type|pauvre fille|pauvre femme|pauvre homme|pauvre cloche|incapable|incapables|
                bon à rien|bonne à rien|parasite|dégénéré|tordu|tordue|hystérique|tarée|taré|cinglée|cinglé|timbrée)
            (femmes|femme|vieux|vieilles|étrangers|arabes|noirs|retraités|blondes|bonnes femmes) ... (technique|bricolage|volant|toutes pareilles|tous pareils|
                toujours|rien comprendre|cuisine|comprennent rien)
            (tous les mêmes|toutes les mêmes|tous pareils|toutes pareilles|votre race|votre espèce|gens de chez vous|gens de votre)
            (même|un) (un|enfant|gamin|singe|âne) ... (comprendrait|comprend|aurait compris|y arrive|y arriverait|saurait|sait)
            (enfant|gamin|gamine) ... ans ... (arrivé|réussi|compris|comprendrait|arriverait|saurait)
            (enfant|gamin|gamine|singe|bébé|chien|grand mère|mamie) ... (arrivé|réussi|compris|su le faire|fait mieux|monté)
            (comprenez|comprends|pigez|captez) (rien|que dalle|jamais rien)
            (ne comprenez|comprenez vraiment) rien
            (ma|mon) (pauvre|pauvres) (dame|fille|vieux|ami|monsieur|amie)
            (rien à rien|ma pauvre|mon pauvre)
            (on|nous) (sait|savons|connaît) où (vous|tu)
            (toujours|si|tellement) ... (lente|lent|bête|bouchée|bouché|stupide|sotte) ... (aujourd|ou)
            (hystérique|hystériques|ratée|loser|losers|bouseux|bonne femme|bonnes femmes|gros nul|grosse nulle|déchet)
            (votre|ton|vos) (pauvre|pauvres) (mari|femme|enfants|famille|mère|parents)
            (à votre place|si j étais vous) ... (attention|méfierais|gaffe|soir|regarderais|dormirais)
            (votre|ton|vos|ta) (nom|adresse|photo|coordonnées) ... (forums|forum|groupes|facebook|internet|partout|réseaux|tous les)
            (allez|va) (pleurer|chialer|vous plaindre) ... (ailleurs|maman|chez)
            (conséquences) ... (assumer|assumerez|subir|subirez)
            (assumer|assumez|assumerez|subirez|subir) ... conséquences
            (votre|ta) (mère|famille|éducation) ... (honte|élevé|élevée|appris)
            (plus de) (cervelle|jugeote|cerveau|bon sens) que vous
            (enfant|gamin|singe|bébé) ... (comprendrait|aurait compris|y arrive|y arriverait|saurait)
            (allez voir|verrez bien|verrez ce|vous aurez de mes nouvelles|entendre parler|ça va mal finir|ça finira mal|gare à|vous le regretterez|
                le regretter|ce serait dommage|dormez bien|surveillez vos arrières|méfiez vous|tremblez|vais vous pourrir|pourrir la vie|
                vous allez payer|ça se paie|faire payer cher|avoir affaire à)
            (me|nous) (dégoûtez|dégoûte|dégoûtent|répugnez|répugne|donnez envie de vomir|faites vomir|faites pitié|gonflez|emmerdez|cassez les)
            (honte à vous|vous n avez pas honte|aucune honte|quelle honte|vous faites honte|sans scrupules)
            (mentez|mens) ... (comme|encore|effrontément|vous|sans)
            (vous|tu) (mentez|mens)
            (utilisez|servez vous|branchez|allumez) ... (cerveau|neurones|cervelle|tête)
            (j espère|espérons) ... (crever|crèverez|exploser|explosera|brûler|étouffer|étoufferez|tomberez|électrocuté)
            (police|avocat|huissier|tribunal|plainte) ... (contre vous|chez vous|à votre porte|vous verrez|si vous)
            (liste noire|nom partout|nom sur internet|afficher votre nom|réputation)
        """,
        unless="""
            (ne|n|pas|jamais|aucun|aucune|sans) ... (bête|stupide|plainte|honte|avocat|police|mentez|parasite|fou|ridicule|regretterez|incapable)
            (sommes|suis|étions|notre|nous avons été) ... (ridicule|bête|stupide|nul|nuls|honte|lamentable|incapables|incapable|minable)
            (film|livre|roman|histoire|jeu|personnage|costume|masque|peluche|album) ... (sorcière|menteur|voleur|bouffon|avocat|tribunal|police|blaireau)
            (blaireau|sorcière|cornichon|cornichons|truffe|truffes|cruche|cloche|boulet) ... (rasage|bocal|chocolat|eau|verre|costume|fromage|jardin|pot|poils|bronze|
                vinaigre|cuisine|pendule)
            (livreur|transporteur|facteur|colis|livraison) ... (chez vous|porte|domicile)
            (passer|envoie|envoyons|enverrons|enverrai) ... (livreur|technicien|transporteur|remplacement|pièce|étiquette)
            (signal|bruit|interférence|filtre|nuisible) parasite
            (clients|personnes|gens) comme vous ... (plaisir|merci|chance|heureux)
            (malade) ... (pièce|désolé|collègue)
        """,
    ),
    "es": listed(
        yes="""
            (cliente|persona|clienta) ... más (tonta|tonto|ignorante|estúpida|maleducada|ridícula|pesada|inútil)
            (cerebro|inteligencia|ci|educación|neuronas) (de|de un|de una) (mosquito|gallina|mosca|ameba|piedra|hámster|chorlito|mono|burro)
            (tonto|tonta|bobo|boba|sordo|sorda|ciego|ciega|lerdo|lerda) o (se|te|qué|lo|está|es|solo)
            (se|te) lo hace
            (hágaselo|háztelo|hágase|vaya a que le|que la vea|que lo vea) ... (mirar|ver|miren|médico|psiquiatra|psicólogo)
            (hágaselo mirar|háztelo mirar)
            (váyase|vete|vuélvase|regrese|vuelva|lárguese|lárgate|márchese) ... (su país|tu país|escuela|colegio|de donde|su tierra|paseo|mierda|
                infierno|diablo|cueva|párvulos|porra|aquí)
            (váyase a|vete a) (su país|la porra|paseo|freír|la mierda|tomar)
            (gente|personas|clientes|tipos|gentuza|individuos) como (usted|tú|ustedes)
            (me|nos) (da|dan|das) (asco|pena|vergüenza ajena|lástima|risa)
            (cállese|cállate|cierre la boca|cierra el pico|piérdase|piérdete|esfúmese|deje de molestar|no moleste más)
            (aprenda|aprende) ... (leer|español|modales|educación|escribir|hablar)
            (sé|sabemos|conozco) dónde (vive|vives|trabaja|encontrarla|encontrarlo|encontrarle)
            (piénselo|piénsalo|piense) ... (bien|dos veces) ... (antes|opinar|reseña|dirección|valorar)
            (mando|mandamos|mandaré|mandaremos|envío|enviaré|iré|paso|pasaré) ... (alguien|su casa|a tu casa|unos amigos|a visitarla|a visitarle|su puerta)
            (otra|menuda|vaya|típica) (lista|listilla) que
            (listilla|listillo|caradura|jeta|gorrón|gorrona|aprovechada|aprovechado|muerto de hambre|muerta de hambre|pobre diablo|
                pobre desgraciada|pobre desgraciado|payaso|payasa|gentuza|chusma|llorona|llorón|bruja|vieja loca|vieja bruja|loca|paleto|paleta|
                inútil|inútiles|sinvergüenza|mentirosa|mentiroso|cuentista|pelmaza|pelmazo|mamarracho|fracasada|fracasado|burro|burra|zoquete|
                zopenco|mequetrefe|palurdo|cateto|cateta|bobo|boba|naco|naca|güey|boludo|boluda|pelotudo|pelotuda|huevón|gil|gila|sudaca|
                impresentable|desgraciada|desgraciado|parásito) ... (usted|es|que|de|como|y|lo|la|quiere|aprenda|deje|siempre)
            (es|eres|son|sois) ... (mentirosa|mentiroso|ladrona|ladrón|estafadora|estafador|inútil|patética|patético|
                ridícula|ridículo|sinvergüenza|tonta|tonto|caradura|ignorante|parásito|payaso|loca|loco|burro|burra|vergüenza)
            (inventa|inventan|inventarse) ... (cuentos|historias|excusas|mentiras|películas)
            (lo quiere|quieren|quiere) todo (gratis|regalado)
            (deje|dejen|deja) de (mentir|inventar|lloriquear|llorar|hacerse|hacer el ridículo)
            (miente|mientes|mienten) ... (más|como|siempre|descaradamente|bellaco|usted)
            (mujeres|mujer|viejos|extranjeros|moros|gitanos|jubilados|rubias|inmigrantes) ... (técnica|volante|siempre|entienden|cocina|tenían que|herramientas|
                todos iguales|todas iguales)
            (son todos iguales|todos iguales|todas iguales|los de su|los de tu|su raza|su calaña|gente de su)
            (hasta|incluso) (un|mi) (niño|mono|bebé|perro|burro|abuela) ... (entiende|entendería|sabe|sabría|puede|podría|lo hace)
            (niño|niña|crío) ... años ... (logrado|conseguido|entendido|entendería|sabría|podría|hecho)
            (niño|niña|mono|bebé|perro|abuela) ... (logrado|conseguido|hecho|entendido|montado|sabido|podido|armado)
            (no) (entiende|entiendes|se entera|te enteras|sabe|comprende) (usted|de|ni|nada) ... (nada|papa|jota|leer)
            no entiende nada
            pobre (mujer|hombre|señora|señor|infeliz|ignorante|imbécil|tonto|tonta)
            (siempre|tan) (lenta|lento|tonta|tonto|torpe|corta|corto|cerrada) ... (hoy|o)
            (histérica|histéricas|histérico|histéricos|fracasado|fracasada|perdedor|perdedora|escoria|basura humana|desecho|adefesio)
            pobre de su (marido|mujer|familia|madre)
            (pobre|pobres) (marido|hijos|familia) ... (suyo|suyos|aguantar|aguantarla)
            (yo que usted|yo de usted|en su lugar) ... (cuidado|noche|vigilaría|miraría|pensaría)
            (su|tu|sus|tus) (nombre|dirección|foto|datos|cara) ... (foros|foro|grupos|facebook|internet|redes|todos los|todas las)
            (váyase|vete|ande) ... (llorar|lloriquear|quejarse) ... (otro|mamá|lado|parte)
            (aténgase|asuma|sufrirá|pagará|atenerse) ... consecuencias
            (su|tu) (madre|familia|educación) ... (avergonz*|vergüenza|educó|enseñó)
            más (cerebro|luces|seso|sentido común|educación) que usted
            (niño|mono|burro) ... (lo entiende|lo entendería|sabría|lo haría)
            (aténgase|se va a enterar|se va a acordar|se acordará|verá lo que|ya verá|va a ver|nos veremos las caras|le va a pesar|le pesará|cuídese|
                ándese con|lo va a pagar|la va a pagar|sería una lástima|sería una pena que|no responda de|le haré la vida|amargarle|arruinarle|
                hundirle|le hundo|la hundo|la escracho|lo escracho|escrachar|escracho|quemarle)
            (llevo|llevamos|llevaré|llevaremos|veremos|vemos|denuncio|denunciaré) ... (tribunales|juicio|juzgado|policía|abogado)
            (ojalá|espero) ... (le explote|se muera|se ahogue|reviente|se queme|le caiga|se electrocute|se atragante)
            (use|encienda|conecte|utilice) ... (cerebro|neuronas|cabeza para)
            (vergüenza debería|debería darle vergüenza|qué poca vergüenza|poca vergüenza|no tiene vergüenza|qué cara más|qué morro|tiene mucha cara)
        """,
        unless="""
            (no|nunca|ni|sin|ningún|ninguna|tampoco) ... (tonta|tonto|mentirosa|inútil|ridículo|vergüenza|abogado|policía|loca|denuncio)
            (somos|fuimos|nuestro|nuestra|hemos sido|error) ... (tonto|tonta|tontos|inútil|inútiles|ridículo|torpes|vergüenza)
            (película|libro|novela|historia|juego|personaje|disfraz|peluche|máscara|cuento) ... (bruja|loca|payaso|burro|ladrón|mentiroso|abogado|policía|bobo)
            (bruja|payaso|burro|loca|lista|boba) ... (disfraz|peluche|compra|precios|espera|piezas|casa|playa|para|está|enviar|recoger)
            (repartidor|transportista|mensajero|cartero|técnico|paquete) ... (casa|puerta)
            (mando|mandamos|envío|paso) ... (repuesto|pieza|reemplazo|otro|otra|etiqueta|nuevo|nueva)
            (gente|clientes|personas) como (usted|ustedes) ... (gusto|gracias|suerte|encanta|placer)
        """,
    ),
}

FICTION: Lexicon = {
    "en": listed(
        yes="""
            (film|novel|thriller|book|story|song|album|comic|series|play|musical|game|movie|episode|chapter|character) ... (is|about|called|in|
                tells|features|by|has|shows|where|who|follows|title|titled)
            (it|this) is about
            (title|slogan|quote|lettering|print|inscription|caption|text) ... (is|reads|says|on)
            (mug|shirt|sticker|poster|sign|card|doormat|plaque|badge|cap|sock|socks) ... (says|reads|saying|with the words|as shown|slogan|printed)
        """,
        unless="""
            (you|u) (are|re|idiot|stupid|moron)
        """,
    ),
    "it": listed(
        yes="""
            (libro|film|romanzo|storia|racconto|giallo|canzone|fumetto|serie|gioco|personaggio|titolo) ... (parla|racconta|è|si intitola|tratta|ha|di|
                con|dove)
            (maglietta|tazza|adesivo|poster|scritta|cartello) ... (dice|scritta|riporta|con|recita)
        """,
        unless="(lei|tu) (è|sei)",
    ),
    "de": listed(
        yes="""
            (buch|film|roman|krimi|thriller|geschichte|lied|album|comic|serie|spiel|figur|titel|hörspiel) ... (handelt|erzählt|ist|heißt|geht|von|mit|
                spielt|wird)
            (tasse|shirt|aufkleber|poster|schild|aufdruck|fußmatte) ... (steht|aufdruck|mit|lautet|spruch)
        """,
        unless="(sie|du) (sind|bist)",
    ),
    "fr": listed(
        yes="""
            (livre|film|roman|polar|histoire|chanson|album|bd|série|jeu|personnage|titre) ... (raconte|parle|est|s intitule|suit|met|de|où|avec)
            (mug|tasse|t shirt|autocollant|affiche|pancarte|paillasson) ... (dit|porte|inscription|avec|marqué)
        """,
        unless="(vous|tu) (êtes|es)",
    ),
    "es": listed(
        yes="""
            (libro|película|novela|historia|canción|álbum|cómic|serie|juego|personaje|título|cuento) ... (trata|cuenta|va|es|se titula|habla|narra|
                de|donde)
            (taza|camiseta|pegatina|póster|cartel|felpudo) ... (dice|pone|lleva|con|frase)
        """,
        unless="(usted|tú) (es|eres)",
    ),
}
"""What a book, a film or a mug says is nobody's insult."""
