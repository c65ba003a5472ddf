"""Name-calling and obscenities in English."""

from simulator.policy.lexicon.listing import listed

INSULTS = listed(
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
        (you|you are|you re|are you|youre|ur|u r|buyers are|customers are) .. (stupid|dumb|pathetic|thick|
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
            clearly|truly) .. (stupid|dumb|thick|dense|blind|brainless|dim|slow|illiterate|retarded|ignorant|
            insane|crazy|a fool)
        (a|any|every|even a) (child|monkey|toddler|five year old|dog|chimp|trained monkey|idiot) .. (could|can|
            would|knows|understands) .. (understand|read|do|know|manage|operate|see|that|it|get)
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
        (doesn t|don t|didn t|won t|can t|couldn t|wouldn t|not|never|nothing|nobody|ever) get lost
        (it|they|this|that|things|something|anything|one|parcel|parcels|package|packages|letter|letters|message|
            messages|order|orders|item|items|file|files|screws) (get|to get|can get|could get|may get|might get|
            will get|would get|do get|does get|did get|can easily get|often get|sometimes get) lost
        brain cell (model|figure|poster|toy)
        (message|engraving|text|inscription|card) (was|reads|says|is|said)
        (i|we|my|our|of me|of us) .. (stupid|dumb|idiot|fool|idiotic|silly|am an idiot|am a fool|was an idiot)
        (feel|felt|feeling|like an|like a) (stupid|dumb|idiot|fool|complete idiot|total idiot|silly|an idiot)
        (idiot|stupid|dumb|moron|idiotic) moment
        (mad|angry|furious) (at|with) (us|me)
        (fee|smell|noise|light|error|it|they|that|this|will|ll|would|not|doesn t|won t|soon) go away
        (stupid|dumb|idiotic|silly|crazy) (mistake|error|question|questions|typo|mix|thing|label|label printer|
            printer|machine|weather|system|delay|oversight|bug|of us|of me|on our|fault)
        (idiot|fool|moron) (proof|light|mittens|that i|i am|me|test)
        (no|not a|not|t|never|nobody) .. (stupid|dumb|fool|idiot|liar|cheat|crazy|mad|blind|joke|thief|useless)
        (you|they) .. not .. (stupid|useless)
        (sorry|apologise|apologize|apologies) .. (bullshit|shitty|useless|crazy|mad|insane|joke)
        (makes|make|made|drive|drives|driving|must be|would be|feel) you .. (crazy|mad|insane|nuts|angry)
        (you) .. (crazy|mad) about
        (child|children) .. (safe|seat|lock|of|year|years|old|age)
        shut (up|the) (shop|valve|lid|door|down|water|off)
        (scammer|scammers|fraudster|fraudsters|swindler) .. (pretend|pretending|phishing|fake|beware|stolen|
            email|e mail|call|may|might|try|amazon|could)
        (beware|warn|warned|phishing|fake|from) .. (scammer|scammers|fraudster|fraudsters)
        shut the (lid|door|valve|water|cover|window|flap|machine|a to z|claim|case|ticket|complaint|request|return)
    """,
)
