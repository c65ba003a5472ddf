"""What English sentences about other wares speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

WARES: Mapping[str, Phrases] = {
    "ours": worded(
        yes="""
            (our|ours|my)
            (the|a|an|another) (deluxe|premium|pro|xl|bigger|larger|newer|new|latest|matching|successor|upgraded|
              improved|limited|special|second|extended) (version|model|edition|kit|set|size|line|range|bundle|one|
              successor|series|collection|variant)
            (we|we ve|we have|we ll|i) (also|now|do|make|sell|stock|carry|brought|make|offer|produce|run|have got|just
              got|just had) .. (new|matching|other|more|these|some|bigger|premium|too|as well|deluxe|coasters|
              versions|sizes|models|batch)
            successor
            (new|another|third|latest) (colour|color|shade|scent|flavour|flavor|size|design|pattern|blend|version|
              model)
            (which|that) .. we (sell|stock|carry|make)
            best customers
            we (also|now|even) (do|make|sell|stock|carry|have)
            (buy|order|take|grab|get) .. (two|three|2|3|another|second)
            fresh batch
        """,
        unless="""
            (our|my) (offices|carrier|courier|team|policy|policies|apologies|records|system|systems|technician|
              technicians|colleague|colleagues|customer service|mistake|error|fault|bad|side|end|supplier|
              manufacturer|driver|depot|workshop|boss|accountant|accounts|bank|return|returns|refund|reply|answer|
              message|best|advice|stock|inventory|office|partner|photographer|photo|instructions|manual|guide|invoice|
              packer|packers|engineer|opinion|experience|previous|last message|lawyer|legal|suggestion|steps|tips|
              hands|part|listing)
        """,
    ),
    "cheap": worded(
        yes="""
            (keen price|keen prices|great price|great prices|good price|introductory price|launch price|nice price|
              reduced|discounted|half price|half off|cheaper|steal|deals|deal at|flash deal|flash
              deals|special price|special prices|promo|promotion|markdown|marked down|knocked down|price drop|low
              price|lower price|three for|two for|buy one|early bird|early birds|clearance|on offer|on sale|sale on|
              sale price|slashed|giveaway price)
            (for|at|up to|by|almost|nearly|over|more than|than|is|are|get) half (the|of|off|its|price|as much)
            (biggest|big|annual|summer|winter|spring|autumn|stock|our|huge|great) .. (clear out|clearout|clearance)
            (s|is|now|are|re) down to
            (down|reduced|lowered) by (a third|a quarter|half|a fifth|10|15|20|25|30|40|50|up to)
            (10|15|20|25|30|40|50) on (all|everything|our|selected|any)
            (10|15|20|25|30|40|50|third|quarter|half) down (till|until|this|on|for|today|all|right now)
            (third|quarter|half|fifth|percent|dollars|pounds|euros|quid|bucks|dollar|pound|euro|tenner|fiver|10|15|20|
              25|30|5|40|50|60|70) (off|less|cheaper|lower|reduced|discount)
            (pay|pays|paying|costs|cost) (less|a third less|a fraction|only half|half|just half|nothing for shipping)
            (second|third|fourth|next one) .. (free|nothing|half|gratis)
            (buy|order|get|take|add|purchase|pick|grab) .. (second|third|fourth|next one) .. on us
            (from|for|at|starting at) (just|only) (1|2|3|4|5|6|7|8|9|10|12|15|19|20|25|29|30|35|39|40|45|49|50|59|60|
              69|79|89|99)
            (takes|knocks|cuts|shaves|gets you) .. (off|fifth|quarter|third|half)
            (save|saves|saving) (a|both|you|money|up|big|five|ten|5|10|15|20|25|30)
            (shipping|postage|delivery|carriage) (is|s|are) (free|on us|on me|gratis|included when)
            (free|gratis) (shipping|postage|delivery) (this|today|until|till|on|with|over|from|when|week)
        """,
        unless="""
            (customs|duty|duties)
            (send|sending|return|returning|ship|post|posting|hand) .. (second|third|other|extra|duplicate|spare)
            (because|run by amazon|ended|is over|manufacturer|maker|wrong|faulty|replacement|sending a|refund*|
              difference|price match|match it|match the|matched|you paid|marketplace changed|marketplace lowered|was
              reduced|were reduced|charged|already|no longer|expired|ended|never|not|isn t|compensation|inconvenience|
              apolog*|sorry|keep|goodwill|scratch|damage)
        """,
    ),
    "novel": worded(
        yes="""
            (sneak preview|preview|available to order|available to preorder|can be ordered|already in the shop|already
              in store|already in our|orders are open|early access)
            (just landed|just arrived|just in|just came|new in|came in|has landed|have landed|just launched|just
              released|just got in|fresh batch|new arrivals|new arrival|is here|are here|has arrived|have arrived|back
              in|brand new range|new collection|new range|new line|new season|out now|is out|are out|now out|brought
              out|drops on|dropping|drops this|launches|launching|launched|released|unveil*|introducing|introduce you|
              presenting|back in stock|available from today|available from|now available|available now|available
              today|soon available|coming soon|stay tuned|watch this space|sneak peek|first dibs|be the first|limited
              edition|limited run|limited)
            (newest|latest|new) .. (just|has|have) come in
            (taken|had|got|getting|received) (delivery|some|a delivery|a fresh|new|in some) .. (new|of|cracking|
              lovely|gorgeous|beautiful|fresh)
        """,
        unless="""
            just in (case|time)
            back in (our|the) (warehouse|workshop|depot|returns|hands|office|storeroom|stockroom)
            (new one|replacement|parcel|order|package|return|spare|it|part) (has|have) (now|just|finally|safely|arrived)
        """,
    ),
    "soon": worded(
        yes="""
            (this|until|till|next|from) (week|weekend|sunday|saturday|friday|monday|tuesday|wednesday|thursday|month|
              season) (only|there s|you get|and)
            (until|till|before|ends) (sunday|monday|saturday|friday|midnight|the weekend|the end of)
            (this|these) (week|month|weekend|days|season)
            (right now|at the moment|today only|currently|for a few days|from now|all year round|every thursday|every
              week|flying off|going fast|selling fast|selling out|while they last|sell out)
        """,
    ),
    "enticing": worded(
        yes="""
            did you know (we|that we|our) (also|now|even|make|sell|offer|stock)
            (have you|did you|haven t you) (seen|tried|see|try|discovered|noticed)
            (have|take) (a|another) (look|gander|peek|nosey|browse|glance|wander)
            (have a|take a|worth a|give it a|give them a) (look|gander|peek|nosey|browse|glance|wander|try|go|whirl)
            (you|you d|you ll|you might|you may|why not|might) .. (love|adore|enjoy|fancy|be interested|like to see|
              want to bookmark|want to try|want to see|thing for you|just the thing)
            (fancy|treat yourself|treat someone|spoil|indulge|tempt*|bookmark|explore|discover (our|the full|more of|
              all)|browse|check out|don t miss|snap up|grab|pick up|stock up|order yours|get yours|try it|try them|try
              our|worth adding|you should see|should see|must see|must have)
            (can t get enough|couldn t do without|can t do without|won t do without|swear|remember us|think of us|
              tempt|keep us in mind|rave|raving|mad about|crazy about|go wild|swear by|bestseller|bestsellers|
              best seller|best selling|favourites|customer favourite|favorite|fan favourite|regulars|most popular|
              popular with|end up buying|also buy|also bought|tend to add|goes well with|go well with|go perfectly|
              goes perfectly|look gorgeous|looks gorgeous|look great with|match perfectly|matches perfectly|match
              your|matches
              your|pairs well|pairs nicely|pairs with|pairs perfectly|pairs beautifully|complements|perfect gift|ideal
              gift|real beauties|beauties|stunning|gorgeous|cracking|the lot)
            (recommend|suggest|consider|thought about|interested in|interest you|suit you|appeal to you)
            (while|since|as) (you re at it|we re at it|you are at it|you wait|you like|you love|you enjoy|you liked|
              you loved)
            (by the way|incidentally|ps|p s|oh and|btw|on another note)
        """,
        unless="""
            (recommend|suggest) (you|that|to|contacting|returning|using|checking|trying|resetting|keeping|cleaning)
            try our .. (steps|tips|guide|suggestion|method|best|hardest|utmost)
        """,
    ),
    "again": worded(
        yes="""
            (next|following|future|another|second) (order|orders|purchase|purchases|time|shop|visit|basket|buy|cart|
              one|delivery|item)
            (whatever|anything|everything) .. (choose|pick|buy|order|fancy) .. (next|else|again|us)
            (another|second) (go|chance|try|shot)
            (order|buy|shop|see you|come back|back with us|visit) .. (again|soon)
            (type|enter|use|quote|key in|punch in) .. at (the till|checkout|the checkout)
            (use|enter|quote|type|mention|using|entering|with|apply|key in|punch in) (the|this|our|my|your)
              (code|word|keyword|password|magic word|phrase|coupon|voucher|discount code)
            (code|promo code|coupon code|voucher code|keyword) .. (checkout|basket|cart|ordering|order|till|buy)
            (bring|invite|refer|tell|recommend|introduce|share) .. (friend|friends|mate|neighbour|colleague|
              colleagues)
            (spend|order|basket|purchase|orders) .. (over|above|more than|of) (20|25|30|35|40|50|60|75|80|100|fifty|
              thirty|forty|twenty)
            (loyal|returning|regular|repeat|valued) (customer|customers|buyer|buyers)
        """,
    ),
    "advert": worded(
        yes="""
            (introducing|unveiling|presenting) (the|our|a)
            stay tuned
            (summer|winter|spring|autumn|fall|january|easter|christmas|mid season|garden|anniversary|birthday) sale
              (is|has|starts|begins|now|ends)
            (new in|new in store|just in)
            (clearance|closing down|stock clearance) (time|sale|event|week)
            (limited edition|limited run|new edition|new collection|collection|new range|new line|second edition) ..
              (drops|drop|launches|is here|has landed|lands|arrives on|goes live|available)
            (newsletter|mailing list|mail list|bulletin) .. (deals|put you|shall|join|sign|subscribe|care to|would
              you|offers|discounts|news|first|add you|interested)
            (our|my) (instagram|tiktok|facebook|youtube|pinterest|insta) (page|channel|profile|account|has|is|feed|
              for|shows|and)
            (sign up|register|subscribe|leave your) .. (told|notified|alerts|informed|first to|hear|know when|
              updates)
            (sign|put|add|join|subscribe) .. (newsletter|mailing list|bulletin|club|insiders|vip list)
            (member|members|part) of our .. (club|community|circle|programme|program)
            (find|follow|catch|visit|join|like|see|watch|tag) (us|our) .. (tiktok|instagram|facebook|youtube|
              pinterest|insta|fb|twitter|x)
            (we re|we are|us|our) (on|also on|over on) (tiktok|instagram|facebook|youtube|pinterest|insta)
            (we run|we have|we ve got|there are|there s) .. (flash deals|flash sales|deals|specials|offers) ..
              (every|each|now|on|this)
            (bookmark|favourite|favorite|save) (our|my) (shop|store|page|storefront)
        """,
        unless="""
            just in (case|time)
            (isn t|not|don t|never|unsubscribe*) .. (ours|send any|send|newsletter|list)
            (message|write|contact|dm|text|reach|ask|chat|call|answer|reply) .. (us|me|there)
        """,
    ),
}
"""Name of a family → its phrases."""
