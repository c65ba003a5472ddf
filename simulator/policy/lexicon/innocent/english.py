"""What looks like a breach in English and is none, by what it looks like."""

from simulator.policy.lexicon.listing import listed

PARTS = {
    "no_diversion": listed(
        yes="""
            (never|not|t) (goes|go|sent|leaves|leave|comes|come|delivered|issued) (by|via|out by|out via) (email|e mail|
                mail|text|sms)
            (by|via|per|over) (email|e mail|mail|phone|telephone|post) (we|i) (do not|don t|never|cannot|can t|will not|
                won t) (send|issue|share|answer|reply|discuss|give)
            (we|i) (do not|don t|never|cannot|can t|may not|must not|will not|won t|are not able to) (send|mail|issue|
                forward|share|hand out|give out) (it|them|these|those|any|an|a|our|your|the|such|invoices|receipts|
                documents|files|copies) .. (by|via|per) (email|e mail|mail|phone|telephone|text|sms)
            (rather|prefer|sooner|better|best) .. (here|in (this|the|our) (conversation|thread|chat)) .. (than|
                rather than|instead of|and not|not) (by|via|per|over|on) (email|e mail|mail|the phone|phone|telephone|
                text)
            (calling|phoning|ringing|telephoning|emailing) (us|me|you) (is|isn t|is sadly|is unfortunately) (t|not|
                impossible) (possible|allowed|permitted|an option|something)
            amazon (handles|takes care|processes|manages|looks after)
            (from|by|of) the (manufacturer|maker)
            (is|are|s|sent|shipped|shipping|comes|came|packed|sealed|set|delivered|straight|directly|direct|test) .. (
                from|by|of|in|at) the factory
            review on amazon
            (by|via|with|per) royal mail
            (as|like) (agreed|discussed|promised|arranged|settled|mentioned|explained) (by|on|over|in|via|
                during) (phone|the phone|telephone|
                our call|our phone call|the call|email|our conversation)
            (as|what) we (agreed|discussed|said) (by|on|over|in) (phone|the phone|our call)
            (service|warranty|care|support) (hotline|helpline|line|number|phone number) .. (in|on|at|
                inside) .. (manual|booklet|guarantee card|
                warranty card|instructions|warranty booklet)
            (our|the) (shop|store|office|workshop) (is|was|were|will be|has been|had been|stays) .. (closed|shut)
            (what|which) (is the|number|code) .. (label|back|plate|underside|device|box|bottom|sticker) ?
            on line (1|2|3|one|two|three)
            (engraved|engraving|engrave) .. (reads|says|text|words|line|lines|letters|font|characters|number|name)
            (text|words|line|lines|letters|characters|number|name) .. (engraved|engraving|engrave)
            (open|launch|start|install|update|restart) the app
            (no need|don t need|do not need|not necessary|don t have|do not have) to (send|give|tell|write|
                share) (us|me) your
            (email|e mail|mail|phone|call|text) nothing
            (text|words|message|wording) (for|on) the (card|gift card|note|gift note|tag)
            (our|the) (vat|registration|company|tax) (number|no|id)
            (odd|strange|suspicious|fake|phishing) (email|e mail|mail|message|text|call)
            (lads|boys|mates|brothers|cousins|guys) (come|visit|drop|pay|show|will)
        """,
        unless="""
            rather not (write|discuss|talk|keep|do|go into|explain|say|answer|handle|settle)
            (but|so|therefore|instead|only|just|simply) .. (by|via|per|over|on) (phone|telephone|email|e mail|mail|
                the phone)
            (whatsapp~|telegram~|instagram~|facebook~|signal|skype|paypal~|venmo)
            (call|ring|phone|email|text|write to|write|reach|contact|message|drop|find) (us|me)
            (our|my) (number|phone|hotline|email|e mail|website|site|page|line|helpline|mailbox|inbox|support|app)
            (call|ring|phone) you
        """,
    ),
    "mentioned": listed(
        yes="""
            (as|like|what) .. (written|wrote|said|told|announced|explained|mentioned|promised) .. in (our|my) .. (mail|
                email|e mail)
            (our|my) (mail|email|e mail) (of|from|on) .. (said|had|was|named|gave|told|contained)
        """,
        unless="""
            (mail|text) (us|me|to)
            (call|ring|phone|write|contact|reach|message|reply|answer|send|find|use|talk|speak|please|instead|
                number|address|website|there|quicker|faster|easier|whatsapp~|telegram~)
        """,
    ),
    "window": listed(
        yes="""
            (visit|browse|see|discover|explore|look|peek|check out|pop|stop|swing|drop|come|rummage|wander|waiting|
                stroll|find|
                new in|in stock) .. (our|my) (shop|store|storefront|range|amazon shop|amazon store)
            (off|discount|percent|code|voucher|coupon) .. (your|a|the) (next|following|future) (order|purchase|
                buy) with us
            (see|visit|look at) (the|our|my) (store|shop|storefront) page
            follow (us|our) .. (insta|instagram~|facebook~|tiktok)
            (give|drop) us a (follow|like) .. (insta|instagram~|facebook~|tiktok)
        """,
        unless="""
            (own|online|website|web|site|webshop|direct|directly|google|search|outside|without|instead|
                cheaper there|high street|showroom|
                etsy|ebay|dm|message|write|contact|call|email|collect|pick up|pay|cash|order there|buy there|
                workshop|person|address|
                counter|street|town|corner|door|cut out|middleman|fees|commission|here is)
        """,
    ),
    "no_request": listed(
        yes="""
            (pin|password|code|card number|details|passcode) .. (to yourself|secret|private|safe)
            (nobody|no one|none|neither) .. (need|needs|asks|ask|want|wants|require|requires|will ask) .. your
            (give|send|tell|show|text|mail) you (my|our)
            (is|as|being|shows) (our own|ours|our account|our bank)
            (our own|our) (iban|account|bank account)
            your (phone|mobile) (shows|displays|mirrors|sends|receives|gets|rings|vibrates|does|says|plays|finds|
                asks|goes)
            what your (phone|mobile)
            your (bank account|account|bank|card) (should|will) (show|see)
            (which|what) (phone|mobile) (do|have|is|are)
            on (a|his|her|my|your) birthday
            (app|watch|device|console|scale|scales|software|program|wizard|setup|router|tracker|firmware|game|toy|hub|
                camera|thermostat|printer|tv|speaker) (will|may|might|can|could|wants|want|asks|ask|needs|asking|then|
                first|also|just)
            (it|which|that) (will|ll|may|might|then|also|first|now) (ask|asks|want|wants|request|requests|prompt)
            (asking|asks|ask) not us
            (somebody|someone|anybody|anyone|whoever) .. (asks|ask|asking|calls|call|writes|write|phones|texts)
            not us asking
            (no need|don t need|do not need|not necessary|don t have|do not have) to (send|give|tell|write|
                share) (us|me) your
            (we|i) (do|will|would|shall) (not|never) (need|ask|want|require)
            (we|i) (don|won) t (need|ask|want|require)
            (cannot|can t|can not|may not|must not|do not|don t|will not|won t|not allowed to|never) (share|give|hand|
                pass|provide|offer) .. (phone|telephone|number|numbers|mail|email|address|addresses)
        """,
        unless="""
            (but|however|just|only|except|unless|until) .. (send|give|tell|need|confirm|photo|yours)
            (just|please|then|and) (send|give|tell|read|share) (us|me) .. your
        """,
    ),
    "no_bargain": listed(
        yes="""
            (need not|needn t|don t need to|do not need to|no need to|don t have to|do not have to|needn t to) (take|
                withdraw|close|cancel|drop|retract) (it|anything|this|that|back|the claim|your claim|the dispute|
                the chargeback)
            (will|ll|shall|we|i) review (it|this|that|your (case|claim|request|order)) .. (again|once|when|tomorrow)
            gone (through|over|back)
            (thanks|thank you|thanks again|thank you again|thank you very much|thanks a lot) for (the|your|
                those|that|all the) .. (star|stars|
                review|rating|feedback|words)
            (review|reviewed|reviewing) (it|this|your (case|claim|order|request|photos|video|return)) again
            (cannot|can t|won t|don t|do not|never|not|may not|must not|aren t) (give|giving|offer|pay|send|reward|
                allowed to) .. (in exchange for|
                in return for|for) (reviews|a review|feedback|ratings|stars|your review|any review)
            (nothing|no gift|no gifts|no vouchers|no voucher|no money|no refund|no discount) .. (in exchange for|
                in return for|for) (reviews|a review|
                feedback|ratings|stars)
            (star|stars) (are|is) (printed|embroidered|sewn|engraved|painted|moulded)
            star (wave|wood|bolt|bolts|screws|bit|bits|nut|knob|handle|pattern|shape|shaped|lamp|lantern|energy|
                freezer|hotel|screw|screwdriver|anise|wars)
            (review|reviews) of (the|this|that|our) (wiring|diagram|drawing|manual|instructions|drawings|footage|
                photos)
            (review|reviews) of the (wiring diagram|circuit diagram)
            you (asked|ask|wondered|wanted to know|were asking) (whether|if|about|what|how much)
            (wrote|said|say|write|saying|writing|threatened|quote) i (will|ll|would|d|am|m|want|was)
            (can t|cannot|won t|don t|do not|never|may not|must not|aren t|isn t|will not|wouldn t|
                couldn t) .. (in exchange for|
                in return for)
            (don t|do not|never|didn t|nobody|no) (do|buy|pay|pays|want|run|offer|use) .. (paid|bought|fake|
                sponsored) (review|reviews)
            (stars|star) (of|on|in|around|above|inside) the (motif|pattern|flag|print|label|design|fabric|cushion|box|
                logo|sky|cover|wallpaper|lid|rug|quilt|badge|sticker)
            (star|stars) (rating|label|sticker|class) .. (market|label|energy|freezer|hotel|safety|class|efficiency|
                crash|ncap|fridge|helmet|import|country)
            (energy|freezer|hotel|safety|efficiency|fridge) .. (star|stars)
            star is missing (from|on) the
            (my|our) (honest opinion|opinion|own opinion|personal opinion)
            (score|rating|stars) (in|of) (the|a) (game|match|film|book)
            (rating|stars|score) you (saw|see|noticed|read|mention|mentioned) (is|are|was|were|refers|stands|
                belongs|comes)
            (rating|score|award|grade|stars) (of|by|from|given by) (a|an|the) .. (insurer|institute|agency|lab|
                magazine|
                association|club|authority|importer)
            (it|they|which|that) (s|has|have|ve) (had|got|received|earned|won|great|good|excellent|lovely) .. (
                feedback|reviews|ratings)
            (don t|do not|no need to) worry about (the|your|that) (rating|review|stars|feedback)
            feedback (you hear|squeal|howl|whistle|from the (amp|guitar|microphone|mic|speaker|speakers|pickup))
            (amp|amplifier|microphone|guitar|mic) .. feedback
            (rating|score|feedback) (tone|sound|signal|beep|volume|plate|sheet|cable|loop|board|unit|pad|wire|sensor)
            feedback on the (proof|draft|design|sample|mockup|text|layout|fabric)
            (star|stars) (printed|shown|painted|sewn|embroidered|engraved) (on|in|upside)
            (can t|cannot|won t|may not|never|don t) (take|give|knock|offer|refund|pay|send|lower|grant) .. (off|money|
                price|anything|discount|gift|refund|voucher) .. in (exchange|return) for
            (review|reviewed|reviewing) (the|your|my|our|these|those|both|all|this) (photos|pictures|images|attached|
                enclosed|drawing|drawings|draft|proof|mockup|mock up|layout|measurements|footage|video|screenshots|
                sketch)
            (any|the|your|nearest|at the|a) post (office|offices|box)
            it is (no|not a) (scam|fraud|trick)
            (your|card|bank) statement
            (it|that|this|which|page|listing|site) (says|said|states|stated|still says) .. (page|listing|site|that)
            (decision|choice) is (yours|your|yours alone|entirely)
            (keep or close|close or keep|leave open or close|open or close) the (claim|case)
            is your (decision|choice|own decision|right)
        """,
        unless="""
            (once|as soon as|if|when|after|until|the moment) you (do|did|have done|have|withdraw|close|cancel|drop|
                retract|take)
            (but|however|although|though|still|yet|officially|between us|secretly|quietly|only if|unless|wink|
                off the record)
            (asked|ask) .. (yes|of course|sure|gladly|absolutely|certainly)
            (asked|ask) (if|whether) you (could|would|can|might|d) (leave|write|change|remove|rate|review|post|take|
                raise|update|edit)
        """,
    ),
    "no_advert": listed(
        yes="""
            (your|the|this|that|an) order now
            (page|listing|site) (says|said|states|stated)
            (second|third|other) .. (for (the|your|all the) (trouble|delay|inconvenience|wait|hassle)|as an apology|
                to apologise|to apologize|to make (good|up))
            (keep|hang on to|hold on to) (it|both|them|(the|that) (second|other|extra|spare|wrong|first|duplicate))
            (sale|promotion|offer|discount|deal) .. (is over|has ended|ended|has expired|expired|was over)
            (our|the|my) offer (of|to) (a|an|full|refund|partial|the|exchange|replace|repair|send|replacement|take|
                return)
            (misprint|typo|printing error)
            on offer (from|at|by) (amazon|another)
            (discount|price|coupon|offer|deal|voucher) .. (another|other|different) (seller|shop|listing|merchant)
            (discount|price|coupon|offer|deal|voucher) .. (cannot|can t|not able to) (be|add|apply|give|grant|
                combine|match)
            (messages|message|space|letters|characters|options) .. (are|is) limited
        """,
        unless="""
            (shop|store|discount|sale|deal|percent|newsletter|collection|cheaper)
        """,
    ),
    "no_abuse": listed(
        yes="""
            (punch bag|punching bag|boxing gloves)
            (sharp|hot|heavy|strong|hard|loud) enough to
            (never|not|won t) (publish|post|share|give out|give away) your
            (how happy|how pleased|how much you (like|love|liked|enjoyed|enjoy)|
                in the (packing room|workshop|warehouse))
            be a shame (to (throw|waste|lose|bin|scratch|damage|spoil)|if it (broke|got|rusted|faded|scratched))
        """,
    ),
}
