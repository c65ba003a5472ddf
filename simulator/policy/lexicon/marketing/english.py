"""Advertising in English."""

from simulator.policy.lexicon.phrases import worded

_SHOP = "(store|shop|storefront|webshop|boutique|webstore|outlet|showroom|stores|shops|e shop|eshop|web store|web shop)"

_OUR_SHOP = f"(our|my) ({_SHOP}|(amazon|online|brand|ebay|etsy|new|whole|entire|little|own|main|other) {_SHOP})"

_GOODS = (
    "(products|items|goods|collection|collections|range|ranges|catalogue|catalog|line|lineup|selection|assortment|"
    "models|designs|arrivals|series|accessories|bestsellers|best sellers|creations|portfolio|editions|offers|deals|"
    "specials|promotions|sets|colours|colors|bundles|releases|offerings|discounts|lamps|candles)"
)

_NEW = (
    "(new|newest|latest|other|spring|summer|autumn|fall|winter|christmas|holiday|full|entire|whole|complete|matching|"
    "premium|deluxe|pro|exclusive|extended|wide|great|amazing|popular|bestselling|seasonal|current|upcoming|brand "
    "new|limited)"
)

_SEASON = (
    "(black friday|cyber monday|prime day|christmas|xmas|summer|winter|spring|autumn|fall|easter|holiday|clearance|"
    "flash|weekend|annual|seasonal|anniversary|birthday|valentine s|mother s day|father s day|halloween|new year|"
    "january|boxing day|end of season|back to school|mid season|big|huge|mega|special|our)"
)

_PERCENT = "(5|10|12|15|18|20|25|30|33|35|40|45|50|60|70|75|80)"

_SOCIAL = (
    "(facebook|instagram|tiktok|tik tok|twitter|youtube|pinterest|linkedin|snapchat|insta|threads|social media|"
    "socials|fb|ig|telegram channel|our channel)"
)

ENGLISH = worded(
    yes=f"""
        (fancy|love|like|want|need) a (bargain|deal)
        (running|have|got|started|launched) (a|our) (promotion|promo|special offer)
        (spend|order over|orders over|purchases over) .. free (delivery|shipping)
        (customers|buyers|people) who .. also (buy|bought|order|ordered|love|get)
        (save|saves|saving) (money|big|more|cash|even more)
        (stock up|order soon|buy soon|go fast|going fast|grab the|grab a|grab our|snap up)
        (our|my) (profile|catalogue|catalog) for
        (clear out|clearance|sale) (begins|starts|opens)
        (launch|launching|releasing|unveiling) (the|a|our|its) .. (edition|collection|range|line|model|version|
          product|series|app|store)
        (pre orders|preorders|pre sale|presale) .. (open|available|start|now|begin)
        (clearance|outlet|bargain) (corner|section|bin|items|area)
        (our|my) (new|newest|latest|brand new) .. (is|are|even|now|has|comes) (even|available|now|here|out|
          already|also|live|in stock|better value)
        (two|2|three|3) (for|at) the price of
        (s|is|are|re|now|currently|both) on (offer|sale|promotion|special) (at|for|now|right|this|today|until|in|with|
          just|only|till)
        (perfect|ideal) (gift|present|presents|gifts|stocking filler)
        (great|lovely|wonderful|beautiful) (stocking filler|(gift|present|presents|gifts) (idea|ideas|for|in our|
            from our|to give))
        (mother s day|father s day|valentine s day|christmas|easter) .. (gift|gifts|set|sets|deals|collection|
          presents|shopping|order now|special)
        (might|would|could|may|will) (suit|interest) you (better|too|as well|also|more|even)
        (discover|explore|try|test|taste|sample|experience|meet) our
        (rest|remainder) of (our|the) .. (range|collection|products|line|catalogue|catalog|selection|shop|store|
          series)
        (look|glance|peek|see|check|discover|explore|browse|interested|love|visit) .. (our|my) .. (range|collection|
          catalogue|catalog|assortment|bestsellers|offers|deals|lineup|new arrivals)
        (everything must go|prices slashed|slashed prices|crazy prices|rock bottom prices|unbeatable prices|best
          prices|lowest prices)
        (black friday|cyber monday|prime day|boxing day) (is|are|starts|begins|week|weekend|deals|savings|coming|at|
          in|has|now|today|specials|countdown)
        (worth|consider|recommend|deserves|time for) (an upgrade|upgrading|the upgrade)
        we also (have|make|sell|do|stock|carry) .. (in our (shop|store|range)|matching|to match|on sale|new range)
        (also|we) (sell|carry|stock) .. (premium|deluxe|pro|matching|larger|bigger|fancier|luxury)
        (second|third|fourth|2nd|3rd|4th) (one|item|piece|pair|product|unit) (is|for|at|comes|will be|half|only)
          (free|half|only|price|just)
        (buy|buying|order|ordering|purchase|add|choose|get one|pick one|take one|today|this week) ..
          (second|third|fourth|2nd|3rd|4th) (one|item|piece|pair|product|unit) (is|comes|will be) (on us|yours|a gift)
        get .. (second|third|fourth|2nd|3rd) (one|item|piece|pair|product|unit|free|for free) (free|for|half|at)
        (visit|visiting|browse|explore|discover|see|view|check|shop|stop|drop|pop|swing|look at|look around|look in|look
          into|look through|come|head|try|search|find|shopping) .. {_OUR_SHOP}
        (new|more|arrived|landed|waiting|waiting for you|sale|discount|deals|off|bargains|offers|plenty|lots) (in|at|
            from|across|
          throughout) {_OUR_SHOP}
        {_OUR_SHOP} (has|offers|is full|is packed|sells|features|now|carries|stocks|also)
        (purchase|order|orders|buy|spend|shop|save) .. (in|at|from|on|with) {_OUR_SHOP}
        (visit|browse|explore|discover|check out|look at|look around|take a peek|treat yourself) .. {_NEW} {_GOODS}
        everything (in|at) (our|the) (store|shop)
        (more|other|further|additional|many) (colours|colors|models|sizes|designs|patterns|styles|shades|scents) ..
          (our|my) (own|shop|store|page|site|website|web)
        (is|s|are|find|found|also|listed|available|get|both|too) .. (in|at|on) (our|my) (storefront|
          (amazon|brand) (shop|store|storefront))
        (opened|opening|launched) (a|our|another) (new|second|third) (storefront|shop|store|outlet|boutique)
        (sign up|signing up|subscribe|register) (for|to) our (letter|mails|emails|mailings|news|updates|bulletin)
        website for (more|our|other|great|new|the latest|exclusive|discounts|deals|special|the full|the whole)
        (visit|browse|explore|discover|see|view|check|shop|love|like|look|try|introduc*|present*|meet|offer|have|
          launch*|released|releas*|recommend|miss|enjoy|take|interested|add|know|upgrade|glance|peek) .. (our|my)
          ({_GOODS}|{_NEW} .. {_GOODS})
        (our|my) {_NEW} .. {_GOODS} (is|are|has|have|will|now|just|also|here|with|in|for|from|at)
        (our|my) (new|newest|latest|matching|upcoming|premium|bestselling|brand new) .. (is|are|has|have) (now|out|
          here|available|live|just|on|also|in stock|perfect|waiting|the perfect|coming|finally)
        (you|you ll|you d) (may|might|will|would|could|ll|d|should|also) (also|really|definitely) (like|love|enjoy|be
          interested|want|need|try|check|consider)
        (other|many|most|our) (customers|buyers|clients|people) (who|that) (bought|purchased|ordered)
        (customers|buyers|people|everyone) (also|love|loves|adore|rave|are raving|often add|like) (buy|bought|love|the
          set|it|them|our|these|this|about|purchased)
        (perfect|great|ideal|lovely|beautiful|best) (match|companion|addition|partner|complement|pairing|gift|present|
          christmas gift|accessory) (for|to|with)
        (goes|go|pairs|pair|works|looks|matches) (perfectly|great|beautifully|wonderfully|nicely|well) with .. (our|
          the)
        (we|i) (just|have just|ve just|recently|have also|ve also|also|have recently|are about to|re about to|are|re)
          (launch*|releas*|introduc*|added a|unveil*|opened|expanded)
        (now|also|we|we also) (sell|carry|stock|selling) .. (matching|other|similar|range|many|great|accessories|
          lots|too|as well|variety|full|wide)
        (why not|don t forget to|make sure to|be sure to|feel free to|you should|you can also|take a moment to|don t
          hesitate to) (try|check out|browse|have a look|take a look|explore|order our|buy|grab|pick up|add|treat|
          shop|visit our|discover)
        (check|checking) (out|them out|it out) (our|my|the|some|these) .. (products|items|range|collection|store|
          shop|line|catalog|catalogue|deals|offers|page|other|new|latest|bestsellers|selection|sale|profile)
        (upgrade|upgrading) to (our|the) (premium|pro|new|deluxe|larger|bigger|latest|plus)
        treat yourself
        (gift|present) (guide|ideas|idea)
        (pre order|preorder|order now|buy now|shop now|act now|act fast|grab yours|get yours|order yours|reserve
          yours|order today and|shop today|buy today and)
        (add|buy|get|order|grab|pick up|take) (a|the|another|our) (second|matching|extra|spare|third) .. (for|at|and|
          with|half|off|only|price|save|now)
        {_SEASON} (sale|sales|deals|discount|discounts|offer|offers|promotion|promo|specials|savings|special)
        (on|for) (sale|special|promotion|promo|offer) (now|today|this|until|right now|all|at the moment|till|through|
          these|for|in)
        (are|is|re) (currently|now|all|also|both) .. (on sale|on offer|discounted|reduced|half price)
        {_PERCENT} (off|percent off|discount|cheaper|less) (our|all|both|everything|your|the|on|until|this|for|with|
          in|when|if|next|any|entire|sitewide|storewide|now|today|than|through|over|only|selected|every)
        (save|get|enjoy|take|receive|off|extra|additional|up to|with|with a|a) .. {_PERCENT} (off|percent|discount|
          right now|today only)
        (are|is|now|currently|all) {_PERCENT} (off|percent off|cheaper)
        {_PERCENT} (off|percent off|discount)
        (half price|bogo|two for one|2 for 1|3 for 2|three for two|buy one|buy two|buy 2|buy 3|buy three|second one
          half)
        (limited|special|exclusive|best|hot|great|amazing|unbeatable|daily|weekly|incredible|fantastic|new) (time
          offer|time deal|offer|offers|deal|deals|promotion|promotions|bargain|bargains|discounts|discount|savings|
          prices) (for|on|in|only|just|now|this|today|from|with|at|until|are|is|and|to|available|exclusively|every)
        (special|exclusive|limited time|introductory|promotional) (offer|offers|deal|deals|discount|discounts|
          promotion|promotions|price|prices|edition|savings)
        (members|member|subscriber|subscribers|vip|loyalty|returning|repeat|insider) (only|deals|discount|discounts|
          customers discount|offers|club|program|programme|points|card|customers get|customer discount|prices|
          benefits|perks)
        (while|as long as) (stocks|supplies|stock|they|it) last
        (don t|do not|never) miss (out|our|this|these|it|the|your|any)
        (hurry|be quick|last chance|ends soon|ending soon|selling fast|sells fast|selling out|only a few left) ..
          (offer|sale|deal|while|before|stock|discount|left|off|up|now|ends|on|and|ends)
        (discount|coupon|promo|voucher|promotion|promotional|promocode|rebate) (code|codes)
        (use|enter|apply|redeem|with) (coupon|our code|promo|voucher|my code|discount code|this coupon|this voucher|this
          discount) .. (at|for|to|on|and|get|save|checkout|off|next|your|when)
        (use|enter|apply|redeem|with) (code|the code|this code) .. (save|checkout|off|discount|next order|basket|cart)
        (coupon|voucher|discount|code|off|percent|save|credit|gift|deal|offer|reduction|promo|free shipping|free
          delivery|price|bonus|thank you) .. (next|future|following|second|another|any|subsequent) (order|orders|
          purchase|purchases|shopping|buy|visit|time you)
        (next|future|following|second) (order|orders|purchase|purchases) .. (off|discount|save|code|coupon|voucher|
          free|cheaper|percent|less|price|deal)
        (next time|in future|in the future|for future orders) .. (order|buy|shop|purchase) .. (from|on|at|with|
          through|via|directly|direct|straight) (our|us|my|the)
        (next time) .. (order|buy|shop|purchase) (directly|direct|straight)
        (look forward|looking forward|hope|invite) .. (next order|next purchase|shop with us again|order again|buy
          again|shopping with us again|your next)
        (free|discounted) (shipping|delivery) (on|for|with|over) (orders|your next|all|every|purchases|any|your)
        (subscribe|subscribing|sign up|signing up|signup|join|joining|register|opt in|enrol|enroll) .. (newsletter|
          newsletters|mailing list|mailinglist|email list|vip|club|loyalty|rewards|community|channel|updates|waitlist|
          group|deals|list)
        (our|my) (newsletter|mailing list|vip club|loyalty program|loyalty programme|rewards program|rewards
          programme|fan page|podcast|channel)
        (read|visit|follow|see|check|discover|subscribe) .. our blog
        (follow|like|find|join|tag|add|visit|subscribe|connect|check|see|check us out|share) .. (us|me|our|page|
          profile|channel|account|it|pictures|brand) .. (on|at|in|via) {_SOCIAL}
        (our|my) {_SOCIAL}
        follow (us|our page|our profile|our brand|our store|our channel|our account|me on|our shop)
        like (our page|our profile|our brand|our channel|our account|us on|us there|us and)
        (give|drop|throw|leave) (us|me|our page) a (follow|like)
        (we|i) (post|share|show|publish|upload|are showing|re showing|put) .. (on|to) {_SOCIAL}
        (usually|often|always|soon|eventually|quickly|typically) (upgrade|upgrades) to (the|our)
        (end up|ends up|ended up|finish up|finishes up|wind up) (with|getting|buying|ordering|adding|owning) (our|one of
          our|the matching|a matching|a second)
        (also|usually|often|always) (own|buy|add|get|take|order|want|pick up) (our|one of our|the matching|a matching)
        (always|usually|often|tend to|soon|all) (come|comes) back for (the|our|a|more|another)
        (find|see|spot|discover|browse) .. (if you|when you|by) (click|clicking|tap|tapping|type|typing|search) ..
          name
        (click|tap|type|search|enter) .. (our|my|shop|seller) .. name .. (see the lot|see them|rest of|the lot|
          everything we|all we|everything else|whole range|the others)
        (all|see|find|check|browse|love|many|some of) (our|my|of our|of my) other
        (enjoy|happy) browsing
        (what else|everything else|other things|what other things|all the things) (we|i) (make|sell|offer|stock|carry)
        become a (friend|fan|member|follower) (of|on)
        wait (till|until) you (see|try|taste|smell|hear|meet) (the|our)
        (our|my) (subscribers|followers|members) (get|save|pay|receive|hear|see)
        (subscribers|members|followers) (to|of) our
        (shall|can|could|may|let|want|like) .. sign you up
        (all|everything|more|rest|others) .. (under|by) our (brand|shop|name)
        (hear|hears|know|learn|told) .. (restocks|restock|drops|launches|new arrivals|sales|deals|offers) .. (before|
          first|early|ahead)
        n e w s l e t t e r
        (have|got|run|keep) (a|our) (mailing list|newsletter|vip list|members club|insider list|fan club|sms list)
        (nice|good|super) (present|gift) for (mothers|fathers|mother s|father s|christmas|xmas|easter)
        (refer|tell|recommend|invite|share) .. (a friend|your friends|friends and family|family and friends) ..
          (and|us|get|about|our|to|receive|earn|with)
        (refer|referral) (a friend|program|programme|code|bonus|link)
        (loyalty|reward|bonus) (points|card|stamps)
    """,
    unless="""
        because the first
        (they|amazon|marketplace|platform) (take|takes|keep|keeps|charge|charges|deduct|deducts|want|wants)
        for (your|the|all the) trouble
        (code|codes|coupon|voucher|promotion) .. (run|issued|given|offered|funded|made) by (amazon|the manufacturer)
        name of (our|my) (shop|store)
        (keep|keeping) (it|them|the|this)
        (same price|whether you)
        (promotion|offer|discount|coupon|rebate) .. (amazon|ended|is over|manufacturer)
        (marketplace|amazon|price) (changed|lowered|set|dropped|fell|raised)
        try our .. (steps|troubleshooting|tips|guide|suggestion|method|suggestions|best|hardest|utmost)
        (test|tested) our
        (deducted|applied|included|shown|listed|printed|itemised|itemized) (on|in|from) .. (invoice|receipt|order|
          price|total|bill)
        (already|been) (deducted|applied|included|subtracted|taken off)
        (not|t|no longer|never) (on sale|for sale|on offer|sell|offer|selling)
        (was|were|been) (on sale|on offer|discounted|on promotion|reduced)
        (discount|off|reduction|coupon|voucher|promotion|code|sale) .. (already|was|were|has been|has already|have
          been|had|is shown|is listed|is on|is in|expired|no longer|not|did|didn t|cannot|can t|shows|appears|
          included|deducted|you used|you entered|you applied|you redeemed|failed|worked|only)
        (already|not|t|cannot|can t) .. (deducted|applied|included|combine|give you a discount|offer a discount|
          discount|accept|grant)
        (unsubscribe|unsubscribed|removed from|remove you from|taken off|opted out)
        (shop|store) (policy|policies|hours|owner|manager|s return)
        (return|returns|refund|shipping|privacy|cancellation) (policy|policies|conditions)
        (because of|due to|during|owing to|after|despite) (the|our|black friday|christmas|cyber|prime|a|this)
        (refund|compensat*|partial|keep|inconvenience|apology|apologise|apologize|trouble|goodwill|sorry|damage|
          scratch|delay) .. (percent|off|discount|voucher|credit|10|15|20|25|30|40|50|coupon)
        (10|15|20|25|30|40|50|5|voucher|discount|credit|off|coupon) .. (for the inconvenience|inconvenience|for the
          trouble|if you keep|as compensation|compensation|as an apology|apology|goodwill|refund|refunded|for the
          damage|to keep|damage|keep it|keep the)
        (you|your order|your colleague|customer) (asked|ask|wanted|inquired|enquired|mentioned|wrote|saw|bought|
          ordered|chose|requested) .. (about|for|whether|if|with|at|in)
    """,
)
