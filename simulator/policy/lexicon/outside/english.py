"""Parts of an invitation to leave, in English: a way out, a place, a paper, money, and what is said beside them."""

from simulator.policy.lexicon.listing import Denial, listed

_APP = (
    "(whatsapp~|whats app|watsapp|telegram~|messenger~|instagram~|insta|facebook~|skype|viber|wechat~|snapchat~|"
    "discord|imessage~|facetime~|twitter|threema|linkedin~|google meet|microsoft teams)"
)
_ON_APP = "(signal|teams|zoom|slack|insta|fb)"
_TO = "(by|on|over|via|per|through|to|over to|onto|in|using|for)"
_WIRE = (
    "(phone|telephone|blower|email|e mail|mobile|landline|text|sms|text message|phone call|video|video call|"
    "video chat|videocall|voice call|voice message|call|messenger)"
)
_OUR = (
    "(our|my|our own|my own|our office|our shop s|our shop s own|our company|our team s|the shop s|the workshop s|"
    "his|her)"
)
THIRD = (
    "(courier|couriers|carrier|carriers|driver|postman|depot|ups|usps|dhl|dpd|fedex|gls|evri|hermes|royal mail|"
    "post office|manufacturer|manufacturer s|manufacturers|maker|maker s|importer|distributor|brand s|"
    "supplier|bank|bank s|police|insurer|"
    "doctor|electrician|installer|neighbour|neighbor|concierge|publisher|authority|council)"
)
_DENIAL = Denial(
    no="(not|t|never|cannot|no|without|unable|instead of|rather than|avoid|refrain from|nor|neither|forbidden|"
    "prohibited|against|don t|stop|nothing)",
    small="(be|to|have|has|need|able|allowed|permitted|ever|please|also|you|us|we|i|use|accept|offer|provide|give|share|"
    "do|support|any|by|via|over|through|on|the|a|our|in|answer|reply|talk|discuss|speak|continue|contact|write|or|and|"
    "reimburse|refund|pay|compensate|arrange|meet|sell|settle|chat|call|ship|deliver|privately|go|"
    "either|ask|customers|buyers|send|it|this|that|of|order|orders|for|out|go|move|take|handle|payments|refunds|"
    "anything|details|matters|settle)",
)
_PLACES = (
    "(website|web site|site|webshop|web shop|online shop|online store|web store|shop|store|homepage|page|portal|"
    "customer portal|service portal|form|contact form|ticket system|ticket page|helpdesk|help desk|showroom|workshop|"
    "help portal|help centre|help center|"
    "office|premises|unit|counter|studio|app|chat|live chat|support chat|mailbox|inbox|catalogue|support page|"
    "platform|server|system)"
)
_MONEY = (
    "(paypal~|bank transfer|wire transfer|venmo|zelle|cash app|cashapp|revolut|western union|moneygram|bitcoin|"
    "crypto|bizum|satispay|sepa transfer|cheque|check in the post|in cash|pay cash|cash on collection|cash|"
    "friends and family|apple pay|google pay|money order|wise transfer|monzo|standing order|"
    "to our account|into our account|onto our account|to our bank|our bank account|our bank details|"
    "stripe link|payment link|faster payment|faster payments|direct transfer|bank details below)"
)
_ROUND = (
    "(privately|in private|between us|between you and me|between the two of us|between you and us|between ourselves|"
    "directly|direct|outside (the|this|of the|of this) (site|app|marketplace|platform|system|thread)|outside amazon|"
    "outside here|off the books|off the record|under the table|quietly|informally|without the marketplace|"
    "without the platform|without amazon|middleman|middle man|leave out the site|leave out the platform|"
    "leave out amazon|leave out the marketplace|bypass|cut out|get around|their fee|their fees|their commission|"
    "the commission|the fee they|the fees they|their cut|no commission|marketplace fee|marketplace fees|platform fee|"
    "platform fees|leave the marketplace|leave amazon)"
)

_DENIED = f"({_WIRE}|{_APP}|{_ON_APP}|number|phone|call|calls|emails|inbox|mailbox|phoning|calling|emailing)"

PARTS = {
    "way_out": listed(
        yes=f"""
            {_APP}
            {_TO} {_ON_APP}
            (by|on|over|via|per|through|using|prefer|preferably) (the|a|an|quick|our|direct) {_WIRE}
            (by|on|over|via|per|through) {_WIRE}
            (by|via) post or (email|e mail|phone|mail)
            (or|and) by (email|e mail|phone|text)
            (by|in) voice
            (calls|rings|phones|telephones|calling|ringing|phoning|texting) you
            (to|will|ll|can|could|may|d|would|shall|let me|i|we|dad|boss|must|and) (call|ring|phone|text|telephone) you
            (get|jump|hop|come|be|meet|hang|join) on (zoom|teams|skype|a call|meet)
            (sort|discuss|meet|see|talk|speak|do this|settle|handle) .. (in person|face to face)
            (tap|type|punch|key|enter) .. number .. phone
            do (phone|ring|call|email|text|write to|message|ring up)
            (head office|our accounts office|our service centre) .. (post|email|e mail|phone|letter)
            (a|an|quick|short) (email|e mail|text|sms|ring|bell|buzz|tinkle|shout|call|phone call|video call|
                video chat|voice call|voice message|conference call|callback|call back|voicemail|voice mail|dm|pm|fax)
            (email|e mail|phone|text|texting|calling|phoning|emailing) (works|is|would|suits|gets|tends|will be|s)
            (you d|please|just|to|and|could|would|simply|then|or|can|should|rather|may) (email|e mail|dm|pm|mms|
                whatsapp|skype|phone|telephone)
            (do you have|have you got|if you have|got|if u got|u got|are you on|you re on) {_APP}
            (phone call|video call|video chat|voice call|text message|voicemail|voice mail|callback|friend request|
                conference call|video session|screen share)
            {_OUR} .. (mailbox|inbox|email|e mail|mail|hotline|helpline|landline|mobile|cell|phone|telephone|number|
                direct line|live chat|switchboard|dms|address book)
            (email|phone|ring|whatsapp|text|call) (us|me|him|her|them|dave|the (office|shop|workshop|team|owner|boss))
            (email|phone|ring|whatsapp|text|call) (my|our) (number|mobile|phone|cell|office|line|colleague|boss|direct|
                workshop|shop|team|support|hotline|service|technician|landline|brother|husband|wife|partner|dad)
            (his|her|their|our|my) (number|address|line|extension) (s|is|are) .. (on|in|under|inside|printed|below)
        """,
        unless=f"""
            phone (dock|stand|holder|line|case|cable|jack|socket|cover|mount|screen|app|itself)
            (messenger|saddle) bag
            (notification|notifications|button|icon|symbol|key|pre installed|preinstalled|compatible|monitor|handset|
                battery|headset|speaker|speakers|earbuds|display|widget|settings|bluetooth|ringtone|pager|alarm|
                screen protector|case|holder|stand|charger|template|novel|film|(audio|e|this|your|the) book (is|s|has))
            (stays|stay|stored|saved|kept|remains|shows|shown|appears|runs|lives) (on|in|by) (the|a) (phone|mobile)
            {THIRD} .. (call|calls|phone|phones|ring|rings|text|texts|email|emails|reach|contact|send|sends|notify|
                hotline|helpline|line|number|by|on|mobile)
            (call|phone|ring|contact|email|text|reach|ask|number|mobile|line|helpline|hotline) .. {THIRD}
            {_DENIAL.after("(by phone|by email|phone|calls|telephone)")}
            {_DENIAL.of(_DENIED)}
            (you|we) (called|phoned|emailed|rang|texted|wrote|mailed|mentioned|reported|told|said|received|got|sent|
                asked)
            your (email|e mail|call|text|phone|mobile|inbox|mailbox|own|personal|private)
            amazon (sends|will send|emails|texts|notifies|writes)
            (return|returns) label
            they (ll|will|may|might|would|should|usually|can) (phone|call|ring|text|email) you
            (they|crew|fitters|fitter|forwarder|haulier|delivery (team|men|partner|company)) (phone|call|ring|text|
                phones|calls|rings|texts) you
            (phone|mobile) number (given|you gave|on the order|on the label|in your|from amazon|amazon|with the)
            (code|digits|cvv|expiry|locked|diagram|signature|vat|serial number|tracking number|batch|order number)
            (only|solely|just) .. (here|by message|in writing|in this thread)
            (we|i|have|ve) (checked|spoken|spoke|asked|written|called|phoned|rang|emailed) .. (warehouse|supplier|
                factory|colleague|depot|team|producer|accounts)
            (amazon|amazon s) .. (customer service|customer support|support|email|call|calls|chat)
            (follow|like) .. (on|us)
        """,
    ),
    "elsewhere": listed(
        yes="""
            (somewhere|someplace) (else|more|a bit more|a little more|quieter|private|less)
            (elsewhere|another channel|another app|some other app|a different channel|other channel|other channels|
                different app|a more private|a private chat|private conversation|outside this|outside of this|
                outside here|off here|away from here|off this site|off this platform|off platform|offline|
                off the platform)
            away from (this|the|here|amazon) (site|platform|marketplace|thread|page|app)
            (over there|on from there|see from there|on there|use that one|there instead)
            (please|and|just|to|can|simply|then|us|me|better) (write|reply|answer|message) there
            (here|in here|this inbox|this channel|these messages) .. (read by|monitored|watched|listening|
                reading along|looks at|sees everything)
        """,
        unless=f"""
            {_DENIAL.of("(elsewhere|outside|off|offline|somewhere)")}
            (bought|purchased|ordered|used|installed|put|place|mount|hang|stand|store|keep|left|placed|sit|delivered|
                neighbour|safe) .. (elsewhere|somewhere|outside|over there|another)
        """,
    ),
    "own_place": listed(
        yes=f"""
            (our|my) (own|main|new|little|company|brand|official|proper|regular) {_PLACES}
            (shop|store|site|website|page|portal|place|outlet|online shop|webshop) of (our|my) own
            (company|company s|shop s|firm s|brand s|workshop s|s own|own) (website|site|web site|homepage|page|chat|
                portal|form|inbox)
            (our|my) (website|web site|webshop|web shop|online shop|online store|homepage|portal|customer portal|
                service portal|contact form|ticket system|helpdesk|showroom|live chat|support chat|
                mailbox|inbox|support page|facebook page|ticket page|depot shop|high street shop)
            (visit|round to|over to|call at|collect at|in at|collect from) (our|my) (workshop|premises|unit|counter)
            (bring|take|carry|pop|come|drop|swing) .. (our|my) (workshop|premises|unit|counter)
            (walk|pop|come|go|call|drop|stop|swing) .. (our branch|our outlet|our premises|showroom|high street|
                our depot|
                our shop|our store)
            (website|web address|contact page) .. (printed|tag|label|card|box|leaflet|lid)
            (come|drop|pop|stop|swing) .. (see us|visit us|by the (warehouse|shop|office)|us at)
            (visit|see) (the|our|us) .. (store|shop|showroom|branch|outlet|staff)
            (us|me|we are|we re|come|speak|touch|write) .. (at|in|to) the (shop|store|office|workshop|showroom|
                counter|studio)
            (google|search for|search online|look up|type|look us up|look me up) .. (our|my|us|me|form|online|shop|
                store|
                shop name|company name|brand name|name plus|name into google)
            google
            (qr|square code|code inside|code on the|little code|barcode on the card) .. (box|lid|card|leaflet|scan|
                chat|support|us|land|inside)
            scan .. (code|qr|square)
            (find|found|findable|reach|trace) (us|me) .. (online|on the web|on the internet|easily|in seconds|web|net)
            (trading name|shop name|company name|store name|business name|you know our name) .. (find|search|online|
                google|look|type|web)
        """,
        unless=f"""
            (google (home|assistant|play|fit|maps|tv|nest|pay|wallet|calendar|lens|chromecast|cast|account|drive))
            {_DENIAL.of("(website|site|shop|google|page|portal|store|app)")}
            {THIRD} .. (website|site|page|portal|app|form|depot|office)
            (on|in|into|using|through|with) (amazon|the amazon|amazon s)
            amazon (search|app|site)
            (amazon|marketplace|platform|customs|post|ebay) s own
            (page|site|website|homepage|portal|shop|store) (says|said|states|stated|promises|promised|claims|claimed)
            (page|site|website|homepage|portal|shop|store) (does|still|clearly|also|even|wrongly) (say|says|
                state|states)
            (it|that|this|which|as) (says|said|is stated|was stated|is written|stated) .. on our
            their (website|site|page|portal|shop|store|homepage|own website|own site|own page|own portal)
            (they|it) (test|tests|check|checks|pack|packs)
            (dot|drive|docs)
            gift card
            (return|returns|drop off) code
            (they|staff|counter|clerk|cashier|courier|driver|postman|locker) (scan|scans|will scan|ll scan|can scan)
            our .. (workshop|team|warehouse|unit|office|counter) (will|has|is|was|can|checks|tests|found|says)
            (settings|devices|doorbell|on the base|on the device|on the camera|hub|set up|underside of the device)
            (qr|code|scan) .. (manual|instructions|wifi|app|pair|pairing|firmware|return|label|drop off|tracking|
                setup)
            (return|returned|came back|left|leaves|leaving|shipped|arrived|stock|stored|tested|packed|checked|
                inspected|repaired|opened|closed|flooded|dispatched|collected) .. (our|the|my) (warehouse|workshop|
                unit|shop|store)
        """,
    ),
    "paper": listed(
        yes="""
            (slip|note|paper|page|print|card|bit of paper) .. (parcel|box|package|carton|envelope|packaging)
            (parcel|box|package|carton|envelope|packaging) .. (slip|note|card)
            (leaflet|flyer|insert|packing slip|packing list|packing note|delivery note|invoice|receipt|business card|
                little card|thank you card|card in|card inside|card tucked|card enclosed|enclosed card|card we|
                compliment slip|compliments slip|underside|inside the lid|under the lid|inner lid|box lid|sticker|
                letterhead|the attached pdf|attached pdf|pdf attached|attached image|attached picture|attachment|
                brochure|booklet|on the box|inside the box|warranty card|back of the card|signature|footer|our profile|
                seller profile|bottom of the (card|invoice|letter|slip|leaflet|note|receipt|page))
        """,
        unless=f"""
            (return|returns|serial|model|batch|lot|vat|article|part|item|reference|order|tracking|imei|delivery|
                billing|rma|postal|your|customer|invoice) (number|address|code|no|label|card)
            (don t|do not|no) need (it|that|them|to call|to ring)
            (what s|what is|which is|read|photo of|picture of) .. the (number|code)
            {THIRD}
            {_DENIAL.of("(number|address|phone|email|details|contact)")}
            (their|them|vat|total|charged|digits|cvv|expiry|your card|template)
            (gift card|sd card|memory card|credit card|debit card|birthday card|greeting card)
            (wrote|written) .. (seller before|previous|printer|factory)
        """,
    ),
    "outside_money": listed(
        yes=f"""
            {_MONEY}
        """,
        unless=f"""
            {_DENIAL.of(f"({_MONEY}|pay|transfer)")}
            (you|have|had|who|order) (paid|used|chose|bought) .. {_MONEY}
            (your|the|need|give|send|what|which) (iban|account number|sort code|card|bank account number)
            (transfer|cheque|payment|cash) you (mention|mentioned|describe|made|sent|saw|quote)
            (nothing to do with|supplier|your bank transfer|your transfer)
            (cash register|cash box|cash drawer|cash machine|petty cash|cash flow|cash back)
            (amazon|marketplace) .. (accepts|pays|refunds|transfers|sends|offers)
            (courier|carrier|customs|driver asks|driver may) .. (cash|cheque|pay)
            (isn|wasn|is|was|are) (t|not) us
            (cash|cheque) to the (postman|courier|driver|carrier)
            (duty|duties|customs) .. (postman|courier|driver|carrier|online|authority|office)
            (can t|cannot|don t|won t|never|not) .. (discount|cheaper|less|price|reduction) .. (pay|paying|cash)
        """,
    ),
    "way_round": listed(
        yes=f"""
            {_ROUND}
        """,
        unless=f"""
            {_DENIAL.of("(directly|direct|outside|privately|bypass|in private|quietly)")}
            {THIRD}
            (directly|direct) (under|above|below|behind|next|beside|on the|on top|onto|into|in the|from amazon|
                to amazon|via amazon|through amazon|with amazon|on amazon|to your|to the (card|original)|from your|
                to that card|after|before|opposite|sunlight|current|drive|contact with|at the|heat|in front)
            (directly|direct) (here|in this|via this|on here|through this)
            (factory|producer) (directly|direct)
            (outside) (temperature|diameter|pocket|use|the box|the eu|the house|of the|in the|the home|dimensions|edge|
                the warranty|the return|the door|your|and|is)
            (direct) (sunlight|current|debit|drive|light|contact|flight|heat|hit)
            (bought|purchased|ordered|delivered|shipped|ships|sent|sold|dispatched) .. (directly|direct|outside|
                quietly)
            (ship|post|dispatch|deliver|comes|come|leaves|leave|goes|go) (directly|direct) from
            (runs|running|motor|fan|works|hums|pump|drawer|door|closes|quiet|noise) .. quietly
            (amazon|marketplace) (deducts|charges|takes|keeps|refunds)
        """,
    ),
}
