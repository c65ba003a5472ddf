"""Scorn without a swear word in English, and the books and mugs that may say anything."""

from simulator.policy.lexicon.listing import listed

SCORN = listed(
    yes="""
        (dumbest|stupidest|thickest|slowest|rudest|laziest|worst|most stupid|most ignorant|most annoying|most pathetic|
            most dishonest|most unpleasant|most idiotic|most clueless|most useless) .. (customer|customers|person|
            buyer|people|human|woman|man|individual)
        (make|makes|making) me (sick|puke|vomit|want to vomit|laugh out loud)
        (sick|sick and tired|fed up|tired) (of|with) (you|your|people like|customers like|idiots|whingers)
        (get dressed|tie your shoes|tie your shoelaces|tie your own|cross the road|find your own|feed yourself|
            spell your own|breathe and|remember to breathe|wipe your own) .. (morning|alone|help|yourself|shoes|laces|
            name|nose|bum)
        (more|better) (sense|brains|brain|manners|intelligence|intellect|backbone|decency|class) than (you|your)
        do (the world|us all|everyone|everybody|yourself) a (favour|favor)
        do us a (favour|favor) and (shop|go|get|disappear|stop|never|buy elsewhere|leave us alone|shut)
        (sad|poor|pathetic|sorry|miserable) excuse for (a|an)
        (sad|miserable|pathetic|empty|boring|lonely|little|pitiful) .. life
        (every penny|every last penny|every cent) .. court
        (for every penny|for all you have|for everything you own)
        nobody (likes|asked|cares|believes|wants) (a|you|your|what you) (liar|cheat|whiner|moaner|opinion|drama|say|
            think)
        (typical|just like a|such a) .. (pensioner|woman|female|man|foreigner|boomer|millennial|student|housewife|
            granny|blonde|wife|peasant)
        (clown|clowns|fools|losers|jokers|cretins|cowards|dimwits|amateurs|bullies|trolls|cheapskates|whiners|moaners|
            snobs|wasters|beggars|nobodies|vultures|bottom feeders) like you
        (always|that|this|so) (dim|slow|thick|dense|difficult|stupid|rude|dumb|awful) .. (or|today|naturally|born)
        (hysterical|hysterics|hysteric|deranged) (woman|women|female|cow|customer|man|person|old)
        (hysterical|hysterics)
        your poor (husband|wife|family|children|kids|mother|parents|neighbours|dog)
        (brains|stupidity|ignorance) (were|was|hurt|is no) .. (gunpowder|dynamite|hurt|excuse|blow|crime)
        (you re|you are|what) (an|a|such an|such a) (embarrassment|nuisance|nightmare|disgrace|menace|creep|coward|
            bully|fake|phony|failure|joke|leech|tramp|savage|animal|monster|wimp|fraud|pest|sponger|nobody|nutjob|
            pain in)
        you (peasant|loser|clown|fraud|cheat|creep|coward|fake|failure|pest|nobody|fool|liar|thief|crook|cretin|animal|
            idiots|vultures)
        (go|run) (cry|whine|moan|crying) .. (to|somewhere|elsewhere|else|about)
        (careful|watch out|look over your shoulder|watch yourself) .. (walking|home|at night|if i were you|dark|
            outside)
        (name|address|photo|picture|face) .. (every|all|seller|sellers) (forum|forums|group|groups|facebook|site|list|
            seller)
        (putting|posting|publishing|sharing|sharing|spreading) your (name|address|photo|picture|details|
            face) .. (forum|online|facebook|internet|group|everywhere|and|on)
        (come|coming|be) round .. (in person|personally|your|discuss|star|review|sort you)
        (star|review|claim|complaint) .. (come round|visit you|knock on|your door|in person|come over)
        (carer|nurse|mummy|mommy|nanny|handler) .. (help|write|type|read)
        (blind|deaf|thick) .. (stupid|dumb|or just|or plain|or what)
        choke on (it|that|them|your)
        (only|nobody but|none but|just like) a (thief|cheat|liar|crook|fool|idiot|fraud|swindler) (would|could|does|
            writes|claims)
        too (dim|thick|dense|dumb|stupid) (for|to) (a|use|read|the)
        shut your (trap|gob|face|pie hole|cake hole|stupid)
        (choose|pick|mind|watch) your next words (well|carefully|wisely)
        (long memory|elephant s memory) and your
        are you always (this|so|that) (slow|thick|dense|stupid|dim|difficult|rude|dumb)
        (taught|common|normal|done|custom) where you (come from|are from|re from|live)
        reason (people|sellers|everyone|everybody) (hate|hates|can t stand|despise)
        you (ll|will) (find out|see|learn|discover) how many (friends|mates|brothers|people)
        (brain|brains|mind|mouth|attitude|manners|face) like (yours|that of)
        (pray|hope) (i|we) (don t|do not|never) (meet|see|find|catch|run into|bump into) you
        (meet|catch) you in (the|a) (street|dark|car park|alley|parking lot)
        i (ll|will) (turn up|show up|be waiting) (at|to|on|outside) your (door|doorstep|house|home)
        (carry on|keep|or|otherwise|unless|if you|one more) .. (turn up|show up|come) (at|to|on|round to) your (door|
            house|
            home|place|doorstep|work|office)
        (i|we) know (where|which|what|when) (gym|school|car|pub|church|bus|street|office|bar|you (work|park|train|drink|
            walk|sleep|jog|go to|get home|leave the house))
        know (which|what) (gym|school|car|pub|church|bus|bar|office|company|firm) you
        (your|have your|got your) address and (plenty|lots|all the time|time|friends|a van|free|nothing)
        (or|otherwise|else) (your|the) .. (name|address|street|photo|number) .. (online|public|internet|facebook|
            forum|published|posted)
        your (boss|employer|colleagues|landlord|neighbours|neighbors|in laws|work|office|company) .. (gets to|get to|
            will|would|might|should|is going to|are going to|learned|learns|hears|finds|to) (see|hear|know|learn|find
            out|be told|read|about|how|of|out|get)
        shame if your (boss|employer|wife|husband|family|neighbours|neighbors|landlord|colleagues)
        (someone|somebody|people|anyone|anybody|customers|person) who (spells|spell|writes|write|reads|thinks|think|
            behaves|behave|argues|acts|whines) like you
        you .. (shouldn t|should not|ought not to) be (let|allowed|trusted) (near|with|around|anywhere|to own|out|on)
        (toddler|chimp|monkey|hamster|goldfish|pigeon) (understood|understands|gets|got|manages)
        (god|heaven|lord) help (your|whoever|anyone who|the people)
        are you (incapable|unable|really unable|even able) (of|to) (reading|read|understanding|understand|think|
            thinking|
            use|using)
        (your|that) (part of the world|neck of the woods|corner of the world) .. (try|always|cheat|expect|typical|
            used to)
        (trust|typical of|leave it to) (someone|somebody|people|a person) from
        reason (shampoo|warning|warnings|labels|instructions) .. (exist|instructions|has|have|printed)
        hear from the police
        (keep|carry on|stop) (lying|cheating|whining|moaning|whinging|scamming|begging)
        (loser|losers|scumbag|lowlife|swindler|swindlers|parasite|parasites)
        (useless|worthless|illiterate|ignorant|pathetic|stupid|dumb|dishonest|lying|greedy|nasty|vile|horrible|
            disgusting|miserable|lazy|vulgar|utter|complete|total|absolute|bloody|damn|right|proper|arrogant|hopeless|
            gormless|clueless) .. (human|human being|being|individual|excuse|specimen|fool|idiot|moron|liar|cheat|
            clown|waste|muppet|prat|joke|disgrace|nutter|crook|thief|peasant|loser|fraud)
        (sun|light) (doesn t|don t|never|does not) shine
        (shove|stick|stuff) (your|it|that|the) .. (complaint|review|return|money|order|lamp|up|where|sideways)
        your country .. (dump|hole|backward|filthy|poor|primitive|joke|savages|thieves)
        (sue|drag|take) you (into|through|to)
        (people|someone|somebody|anyone|woman|man) (of|at) your age
        (make|made) an example of you
        (make|don t make) me come (over|round|to|there|and)
        (ugly|fat|smelly|spotty|toothless) (on the inside|inside|cow|pig|person|woman|man|thing|face|little|old)
        (grow up|big baby|crybaby|spoilt brat|spoiled brat|little brat|drama queen|attention seeker|time waster|
            timewaster|con merchant|poor excuse for|miserable sod|sad sack|sore loser|keyboard warrior|village idiot|
            nasty piece of work|piece of work)
        (bet|imagine|suppose|guess) .. (no friends|nobody loves you|even your mother|your mother|your family hates|
            live alone)
        (your|ur) (mum|mom|mother|parents|family|wife|husband|kids|children) .. (ashamed|raised|brought you|
            taught you|proud|must be|should have)
        manage to (get dressed|get through the day|survive|breathe)
        (dropped on your head|dropped as a|born yesterday|raised in a barn|raised by wolves|under a rock|
            brain transplant|two brain cells|nobody home|no one home|sharpest tool|brightest bulb|brightest spark|
            sharpest knife|not all there|few sandwiches short|screw loose|lost the plot|lost your marbles|
            off your rocker|off your head|out of your mind|village idiot|common sense of a|brain of a|brains of a|
            iq of|intelligence of|attention span of|manners of a|intellect of)
        (what is|what s|what the hell is|something|something s) wrong with you
        (are|were|must be|you re) you (slow|deaf|blind|drunk|mental|simple|daft|dense|thick|deranged|on drugs|high|
            completely)
        you (must be|have to be|re clearly|are clearly|re obviously|are obviously|clearly|obviously) .. (blind|thick|
            slow|deaf|drunk|mental|dense|deranged|desperate|incapable|illiterate|unhinged|bored|lonely|confused old)
        (need|needs|get|have) your (head|eyes|brain|hearing) (examined|tested|checked|looked)
        (need|see|seek|get) (a shrink|a psychiatrist|a therapist|professional help|psychiatric|medication|mental|
            some help|help you need)
        (off|take|forgot|forgotten) your (meds|medication|pills|tablets)
        (toddler|child|kid|year old|monkey|grandmother|granny|dog|cat|hamster|chimp|ape|donkey) .. (would have|
            could have|would|manages|managed|could|figured) .. (understood|managed|known|worked|better|it|this|out|do)
        (apparently|obviously|clearly) .. (not you|too much for you|beyond you|too hard for you|too difficult for you)
        (beyond|too complicated for|too much for) (you|your) (intellect|brain|little|tiny|apparently|obviously)
        (play|playing) the victim
        (stop lying|don t lie|do not lie|you lied|you re lying|you are lying|lie about it|lying through|pack of lies|
            your lies|lie to me|lie to us|lying to us)
        (pathetic|contemptible|despicable|laughable) .. (you|absolutely|excuse|attempt|person|customer|really|
            creature)
        (muppet|muppets|plonker|numpty|numpties|prat|pillock|tosser|bellend|knobhead|knob|chancer|freeloader|
            freeloaders|cheapskate|jerk|doofus|dork|dunce|buffoon|crybaby|cry baby|snowflake|weirdo|lunatic|nutter|
            maniac|hag|wally|dullard|ignoramus|nincompoop|moaner|whinger|whiner|tightwad|grifter|scrounger|sad case|
            troglodyte|peasant|peasants|oaf|imbecility|airhead|ratbag|layabout|con artist)
        (people|person|someone|somebody|anyone|customers) (with|of) your (level|intelligence|intellect|kind|calibre|
            type|mentality|background)
        people like you (are|shouldn t|should|don t|make|always|never|ruin|give)
        (see what happens|see what you get|find out what happens|you ll see what|you will see what happens)
        (think twice|think very carefully|think carefully|be very careful|careful what) .. (if i were you|address|
            before you|next|live|i were you|what you write)
        (send|sending) (someone|somebody|some people|the boys|my brother|my cousin|a couple of|my mates|people|
            a friend|our debt) .. (round|over|house|door|home|to you|visit|you)
        (pay you a|paying you a|expect a|get a) (visit|little visit|personal visit)
        (shame|pity) if (something|anything|someone|somebody|your|it got)
        (accidents happen|sleep with one eye|one eye open|nice house|lovely family|count your days|days are numbered|
            looking over your shoulder|know your face|know your car|pick you out|come and find you|coming for you|
            come for you|come after you|coming after you|not be safe|won t be safe)
        (hope|wish|pray) (you|your|it|the) .. (choke|burns|burn|breaks|break your|crash|die|never sleep|cancer|
            explodes|blows up|falls on|electrocuted|get what you|rots|suffer|ill|lose your)
        (ruin|destroy|wreck) your (credit|life|name|reputation|career|day|business)
        waste of (my|our|everyone s|space|time and|oxygen|skin|air|energy)
        (fuk|fuking|fking|fkn|effing|eff off|f off|feck|fecking|sod you|bog off|naff off|jog on|do one|on your bike|
            stfu|bloody fool|damn fool|bloody idiot|stupid cow|silly cow|silly woman|silly old|silly little|
            little madam)
        (find|get) (a hobby|a life|yourself a life|a job) .. (stop|instead|bothering|and)
        (get a life|grow a brain|buy a brain|use your brain|engage your brain|switch on your brain|read with your eyes)
        (go back to) (school|primary|kindergarten|your country|your own|nursery|where you|the hole|your cave)
        (learn|try learning) (english|to read|to speak|to write|some manners|how to read|the language)
        (don t|do not) (want|need|sell to|serve|deal with) .. (your kind|your sort|your type|customers like you|
            people like you|scum)
        (your kind|your sort|your type|your lot) (is|are|of|always|should|aren t|isn t|never|can)
        (women|woman|men|old people|pensioners|foreigners|immigrants|blondes|housewives|girls) (shouldn t|can t|cannot|
            should not|never|always|and technology|drivers|like you|at your age)
        (little lady|sweetheart|darling|love) .. (tools|leave it to|husband|man to|technical|brain|pretty head)
        (ask|get) your husband (to|if|next)
        (man|husband) .. (explain it to you|around the house)
        (even you|somebody like you|someone like you|a person like you) .. (could|should|can|manage|understand|
            understands|grasp)
        (told|warned) .. (consequences|you were warned|won t warn)
        (face|suffer|have|be) .. (the consequences|serious consequences|consequences)
        (solicitor|solicitors|lawyer|bailiffs|debt collectors|debt collector) .. (knock|knocking|your door|
            in touch with you|after you|fun with you|have a field day|coming)
        (rating|review|star|stars|complaint|claim) .. (you ll pay|pay for it|regret|see what happens|consequences|
            find you|where you live)
    """,
    unless="""
        (we|i|they|she|he|experts) (can|could|may|might|can all|can then|can better|
            can actually) see what happens (when|if|there|inside|with|while|?|and|before|after)
        (workshop|technician|engineer|engineers|team|colleague|colleagues|maker|manufacturer) (can|could|may|might|
            can all|can then|can better|can actually) see what happens
        (photo|photos|picture|pictures|video|clip|film|recording) .. (we|i|they|workshop|technician|engineer|engineers|
            team|colleague|colleagues|maker|manufacturer) (can|could|may|might|to) see what happens
        (close|open|lift|shut) the (lid|door|cover|flap|valve|hood) .. see what happens
        (help|helps|let|lets|show|shows) (us|me|them) .. see what happens
        (press|push|plug|unplug|switch|turn|charge|reset|restart|connect|hold|insert|replace|remove|tighten|
            loosen) .. (and|then|to) see what happens
        (not|t|never|no|isn t) .. (your lies|pathetic|stupid|consequences|wrong with you|lunatic|jerk|muppet)
        (film|book|novel|story|song|album|game|character|puppet|plot|poster|title|toy|figure|costume) .. (muppet|jerk|
            lunatic|maniac|peasant|peasants|buffoon|snowflake|witch|hag|dunce|oaf|weirdo)
        (muppet|muppets|snowflake|jerk|knob|oaf|dork|peasant|maniac|lunatic|wally) .. (film|book|novel|song|game|
            character|puppet|toy|blouse|ornament|decoration|reaction|movement|chicken|spice|turn|cupboard|drawer|
            pattern|costume|shirt|door|handle|button|screw)
        (turn|loosen|replace|spare|volume|door|control|metal|wooden|left|right|the) knob
        (health|safety|electrical|fire|injury|damage) .. (consequences)
        (makes|make) me sick .. (think|to hear|that we|we let)
        (i m|i am|we are|we re|sorry|our) .. (pathetic|prat|numpty|muppet|plonker|wally|out of my|lost the plot|
            born yesterday)
        (accidents happen) (in|with|during|and we)
        hope (you|your|it|the) .. (get better|fits|works|arrives|enjoy|feel|soon)
        seek (medical|professional) help (if|when|immediately|at)
    """,
)

FICTION = listed(
    yes="""
        (film|novel|thriller|book|story|song|album|comic|series|play|musical|game|movie|episode|chapter|
            character) .. (is|about|called|in|tells|features|by|has|shows|where|who|follows|title|titled)
        (it|this) is about
        (title|slogan|quote|lettering|print|inscription|caption|text) .. (is|reads|says|on)
        (mug|shirt|sticker|poster|sign|card|doormat|plaque|badge|cap|sock|socks) .. (says|reads|saying|with the words|
            as shown|slogan|printed)
    """,
    unless="""
        (you|u) (are|re|idiot|stupid|moron)
    """,
)
