"""Drawing a buyer to a shop of one's own, past the marketplace's till, or to an address to be found, in English."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.off_platform.english import APP, DENIAL, PROHIBITION

_SHOP = (
    "(web store|webstore|website|web site|webshop|web shop|online shop|online store|homepage|home page|webpage|"
    "web page|contact form|support form|"
    "online form|landing page|ticket system|ticket portal|helpdesk|help desk|support portal|service portal|live chat|"
    "web address|url|social media|socials|internet page|internet shop|own shop|own store|own site|own website|"
    f"shop online|own web|{APP} (page|profile|account|shop)|web form|chat on|e shop|eshop|e store|"
    "online presence|domain)"
)
_PAPER = (
    "(box|boxes|carton|invoice|invoices|packing slip|packing list|package|parcel|packaging|label|card|leaflet|"
    "flyer|insert|"
    "delivery note|receipt|sticker|back|lid|manual|booklet|instructions|business card|thank you card|"
    "letterhead|letter|bill|"
    "imprint|legal notice|seller profile|seller page|profile|note|paper|slip|warranty card|bag|product|item|"
    "shipping box|brochure)"
)
_REACH = (
    "(email|e mail|mail address|email address|phone number|telephone number|mobile number|hotline|website|web address|"
    "contact details|contact data|contact information|contact info|contacts|our address|our number|my number|"
    "our details|"
    "reach us|find us|contact us|write to us|call us|our name|shop name|our contact|support address|service address|"
    "how to reach|where to reach|everything you need to reach|our phone)"
)
_WEAK = "(phone|mail|address|number|details|line)"
_KEY = (
    "(serial|order|model|tracking|article|item|part|batch|lot|vat|reference|return|returns|rma|invoice|"
    "customer|product|ean|"
    "barcode|registration|warranty|delivery|shipping|postal|billing|your|warehouse|recipient|sender|imei|fnsku|"
    "asin|type|apartment|flat|room|suite|unit|building|"
    "size|technical|manufacturer|manufacturer s|maker|carrier s|carrier|version|firmware|production|house|"
    "street|safety)"
)

POINTER = listed(
    yes=f"""
        (on|in|into|via|through) google
        {_PAPER} .. our (email|e mail|number|phone|hotline|website|contact|address)
        own (website|webshop|web shop|online shop|online store|webstore|homepage)
        (on|our|via|at|in) (ebay|etsy|shopify|vinted|aliexpress|temu|wallapop|leboncoin|kleinanzeigen|subito|rakuten|
            cdiscount)
        (pop|drop|stop|swing|come|call) (in|into|by|round|over|to) .. our (store|shop|showroom|office|workshop|
            premises)
        our {_SHOP}
        (our|my) (company|shop|store|brand|business|official|main|own|new|regular|normal|dedicated|support|customer|
            private|german|uk) ({_SHOP}|site|page|shop online|number|chat|web)
        (visit|see|on|via|through|from|at|to|using|check) our (site|page|web|app|portal)
        (form|chat|shop|store|link|section|ticket) .. on our (site|page|web|homepage)
        (visit|come to|check out|browse|go to|look at|google|find|drop by|drop into|look for|try|
            stop by) .. our (shop|store)
        (the|a|your) contact form
        (open|create|submit|raise) .. ticket .. (our|website|portal|site)
        {_REACH} .. (on|in|inside|under|at|from) (the|your|our|every|each|that|this) .. {_PAPER}
        (the|our|my|his|her|all|a|phone) {_WEAK} (is|s|are|printed|written|stands|sits) .. (on|in|inside|under|
            at) (the|
            your|our|every|each|that|this) .. {_PAPER}
        (find|see|there s|there is|has|have) (the|our|my|his|her|a|all the) {_WEAK} .. (on|in|inside|under) (the|your|
            our|every|each|that|this) .. {_PAPER}
        (on|in|inside|under|at|from) (the|your|our|every|each|that|this) {_PAPER} .. (how to reach|how to contact|
            how you reach|where to reach) (us|them|him|her|our)
        our site (has|stocks|lists|offers|sells|carries)
        (on|in|inside|under|at|from) (the|your|our|every|each|that|this) {_PAPER} .. (our|you find|you will find|
            find|there is|is our|is the|s our) .. (email|e mail|phone number|telephone|hotline|website|web address|
            contact details|contact|address|number)
        (use|to|contact|send it to|mail|email|call|dial|write to|ring|try) the (address|number|contact|qr code|phone|
            mail|email|e mail|contacts|details|details you find|address you find|number you find) .. (on|in|from|
            inside|printed) .. {_PAPER}
        (scan|scanning) .. (qr code|qr) .. {_PAPER}
        scan .. (qr code|qr|code) .. (reach|contact|write|chat|message|talk|us|our|website|whatsapp~|register)
        (qr code) .. (reach us|contact us|our|whatsapp~|chat|support|shop)
        (google|bing) (us|me|our|my|for our|for us|the name|the shop|the store|the brand|the company|it)
        (just|simply|quickly|please|can|could|to|and|or|you|then) google
        (look|search) (us|me) up
        (look up|search for|search|look for|type|enter|put|find|type in|key in) .. (us|our|my|the) .. (shop|store|
            company|name|brand|firm|business|shop name|store name|us|page) .. (online|google|internet|web|browser|
            search engine|bing|net)
        (look|search|looking|searching) for (us|me|our shop|our firm) by (name|our name)
        (find|search for|search|look for|see|visit) (us|me) .. (online|google|internet|web|bing|everywhere|net|{APP})
        you (can|will|ll) .. find us .. (easily|quickly|by|under|with)
        easy to find .. (online|google|internet|web)
        easy to find
        (look|search|looking|searching|type|google|look up) .. (on|in|via|into) (the internet|google|the web|bing|
            a search engine|your browser|the net)
        {_REACH} .. (but|however|yet|though|still) .. (printed|written|inside|on|in|under|see|find) .. {_PAPER}
        (our|the|shop|store|company|brand|seller|my) name .. (dot com|followed by|plus|with dot|and dot|dot co|
            dot net|dot shop)
        (first|top) (result|hit|link) .. (google|search|online|you)
        (google|search|internet|web) .. (first|top) (result|hit|link)
        (our|the) (shop|store|company|brand) .. (is|s|exists|also) .. (online|on the internet|on google|on the web)
        you (know|see|have) .. where (to find|to reach) us
        (details|address|number|contact|email|e mail) .. (in|on|from) (my|our|the|your) (signature|profile|
            seller profile|storefront|imprint|footer)
        (my|our) (signature|footer|business card|imprint)
        (picture|image|photo|attachment|attached file|pdf) .. (our|my) (address|number|phone|email|e mail|mail|
            contact|website|web)
        (our|my) (address|number|phone|email|e mail|contact|website|contact details) .. (in|on) (the|this) (attached|
            attachment|picture|image|photo|pdf|file|screenshot)
    """,
    unless=f"""
        (typo|mistake|error|misprint|wrong|stated|said|description) (on|in) our (page|site)
        (page|site|website|webpage|shop|store) (says|said|states|stated|promises|promised|claims|claimed)
        (page|site|website|webpage|shop|store) (does|still|clearly|also|even|wrongly) (say|says|state|states)
        (it|that|this|which|as) (says|said|is stated|was stated|is written|stated) .. on our
        (wrong|incorrect|missing|illegible|torn|smudged|other|last|first|same|digit) (number|address|line|phone)
        google (home|assistant|play|fit|maps|tv|nest|pay|wallet|calendar|lens|chromecast|cast|account|drive)
        your (email|e mail|mail|phone|number|address|website)
        {DENIAL.of(f"({_SHOP}|our (site|page|shop|store)|google|find us|search|visit)")}
        {_KEY} (number|address|code|details|id|line|phone|email|hotline|name)
        address label
        (return|returns|shipping|postage) label
        number .. (is|s) the (lot|batch|model|serial|size|year|part|article|style|colour|color)
        (need|want|looking for) (is|s) on the
        (our|the) (shop|store) (on|at|in) amazon
        (on|in) amazon
        (qr code|qr|code) .. (manual|instructions|video|set up|setup|wifi|app|pair|pairing|install|firmware)
        (importer|distributor)
        for the (courier|carrier|driver|haulier)
        card (they|he|she|ups|dhl|usps) (left|leave|leaves)
        (smudged|torn|illegible|unreadable)
        your (full|complete|whole|correct|own|right) address
        (send|return|ship|post) (it|them|the parcel|that|back|it back) to the address
        (manufacturer|manufacturers|maker|importer|distributor|carrier|courier|dhl|ups|fedex|royal mail|
            amazon) .. (number|hotline|
            website|line|address|contact|service)
        (manufacturer|maker|manufacturer s|maker s|warranty line|warranty hotline|installer)
        (email|e mail) from amazon
        (easy|hard|difficult) to find .. (button|switch|screw|part|slot|hole|label|in the)
        amazon (shop|store|storefront)
        (carrier|carrier s|courier|courier s|manufacturer|manufacturer s|dhl|ups|fedex|amazon|amazon s|maker s|
            brand s) .. (website|hotline|site|page|form|homepage)
    """,
)

_MONEY = (
    "(paypal~|bank transfer|bank transfers|wire transfer|wire|venmo|zelle|cash app|cashapp|revolut|"
    "western union|moneygram|bitcoin|"
    "crypto|cryptocurrency|bizum|satispay|wise|sepa|cheque|cash|friends and family|apple pay|google pay|direct debit|"
    "direct transfer|direct bank|postal order|money order|gift voucher by mail|transferwise|bank deposit|iban)"
)
_PAY = (
    "(pay|paying|payment|refund|reimburse|transfer|send|settle|compensate|money|amount|difference|deposit|paid|return|"
    "credit|repay|wire|cover|transaction|get|receive|rest)"
)

PAYMENT = listed(
    yes=f"""
        {_PAY} .. (via|by|through|with|to|using|over|on|per|in|into) .. {_MONEY}
        (paypal~|venmo|zelle|revolut|bank transfer) .. (is|would be|works) .. (faster|quicker|easier|better|fine|
            possible|ok|best)
        (our|my|your) (paypal~|venmo|zelle|revolut|cash app|satispay|bizum)
        paypal~ (us|me|address|account|instead|link|email|you)
        (our|my) (bank account|account number|iban|bank details)
        (use|take|prefer|accept|offer|choose|try) (paypal~|a bank transfer|bank transfer|venmo|zelle|revolut|cash)
        (wire|transfer|remit) .. (us|me|directly|to our|to my|money|amount|difference|funds)
        (i|we|we ll|i ll|ll) (will|can|could|would|shall|ll|happily|gladly|to) .. (transfer|wire|deposit) .. (your|
            you)
        (transfer|pay|send|refund|money|wire) .. (directly|straight|direct) (to|into|onto|from) (your|our) (bank|
            account|bank account)
        (pay|paying|pays) (us|me|to us) (directly|direct|privately|in cash|outside|cash)
        (hand|give|return) you .. (money|rest|sum|amount|price|refund) .. (privately|in private|in notes)
        (pay|settle|bring) .. (in|with) (notes|banknotes|coins)
        cash in hand
        (pay|wire|transfer|deposit) .. (into|to|onto) (my|our) ((own|private|bank|business) account|account)
        pay (me|us) (there|in person|at the door|on collection|when you (come|collect))
        (quid|pounds|dollars|bucks|euros|money|amount|difference|rest|sum) (by|via|through) (bank|the bank|my bank|
            your bank)
        (refund|reimburse|compensate|repay) you (privately|outside|personally|in cash|off|directly)
        (money|cash|notes|banknote|banknotes) in (an|the) (envelope|parcel|box)
    """,
    unless=f"""
        {DENIAL.of(f"({_MONEY}|pay|paying|refund|reimburse|send|transfer|wire|payments|payment|refunds|outside)")}
        {DENIAL.of("(privately)")}
        (can t|cannot|don t|won t|never|not) .. (discount|cheaper|less|price|reduction) .. (pay|paying|cash)
        (cash|cheque) to the (postman|courier|driver|carrier)
        (duty|duties|customs) .. (postman|courier|driver|carrier|online|authority|office)
        (paid|bought|purchased|ordered) .. {_MONEY}
        (if|since|as|because|when) you (paid|used|chose|have paid)
        {PROHIBITION}
        amazon .. (transfer|transfers|refund|refunds|pay|pays|sends|credits|returns|will|accepts|does)
        {_MONEY} (is|are|payments are|refunds are) (not|t|never|forbidden|prohibited|against|impossible|no)
    """,
)

_OFF = (
    "(amazon|the platform|this platform|platform|marketplace|the marketplace|this marketplace|the amazon|"
    "amazon s system)"
)

DEAL = listed(
    yes=f"""
        between (ourselves|you and me|the two of us|you and us)
        (order|buy|purchase|shop|pay) there (and|with|use|using|directly|instead|for less|cheaper|at)
        (order|buy|purchase|shop|reorder|book|get it|get them|pay|sell|selling|sale|sales|ordering|buying|settle|sort|
            deal|orders|purchases|come|available|arrange|agree) .. (directly|direct|straight|privately) .. (from|
            with|at|through|via|to|between|on|in) (us|our|me|my|the shop|the two of us|ourselves|you|the factory|
            the workshop)
        (order|buy|purchase|shop|reorder|ordering|buying) (directly|direct|privately)
        (order|buy|purchase|shop|reorder|ordering|buying|bought|ordered) (from|with|at|through|via) (us|me|our shop|
            our store) (directly|direct|privately|instead|next time)
        (settle|solve|resolve|sort|arrange|handle|fix|agree|deal) .. (privately|in private|off the record|
            under the table|unofficially|quietly|discreetly)
        (no need|need not|not need|without having) .. (involve|bother|tell|for) (amazon|the marketplace)
        (direct|directly|private) (order|orders|purchase|purchases|sale|sales|customers|customer|buyers|sales price|
            price|deal)
        without (amazon|the marketplace|going through {_OFF}|going via {_OFF}|involving {_OFF}|telling {_OFF}|
            {_OFF} knowing|the platform|amazon s|the middleman|any middleman|opening a return|opening a claim|a claim|
            reporting)
        (settle|solve|resolve|sort|agree|arrange|deal|handle|fix|do|refund|pay|order|buy|sell|replace|exchange|work|
            finish|complete|keep) .. (outside|off) (of {_OFF}|{_OFF}|of here|here|of this)
        (outside|off) (of {_OFF}|{_OFF})
        (rather not|prefer not|don t like|not fond of|not a fan|sick of|tired of) .. (through|via|over|on|in) .. (
            amazon (chat|messages|mail|inbox|system)|this (chat|thread|inbox|message box))
        (bypass|avoid|skip|circumvent|go around|get around|work around|go past|cut out|bypassing|
            avoiding|skipping) .. {_OFF}
        (leave|leaving) (out|behind|aside) .. {_OFF}
        (leave|leaving) {_OFF}
        (cut out|save|skip|avoid|without) the (middleman|middle man|amazon fee|amazon fees|commission|fees)
        (keep|leave) {_OFF} (out|aside|away)
        (doesn t|does not|didn t|don t|not) (go|run|have to go) through (here|this site|the site|the marketplace)
        (our (little|own) secret|(nobody|no one) (need|needs|has) (know|to know)|mum s the word)
        (don t|do not) (order|buy|purchase|get|reorder) (it|them|this|that|one) (here|on amazon|through amazon|
            via amazon)
        behind amazon
        (just|only|simply|stays|stay|keep it|keep this|settle this|settle it|agree|arrange|solve this|solve it|
            agreement|deal|remain|sort this|sort it|this|quietly|privately) .. between (us|you and me|you and us|
            the two of us|ourselves|me and you)
        {_OFF} .. (does not|doesn t|need not|needn t|must not|mustn t|should not|shouldn t|won t|will never|never|
            has no need|don t|not) .. (know|find out|see|learn|notice|be involved|hear|get involved|involved)
        (cheaper|less|save|better price|lower price|same price|special price|better deal|percent|off|more) .. (order|
            buy|come|purchase|shop) .. (direct|directly|with us|from us|to us|our shop|our own)
        (next time|in future|in the future|another time|from now on|future orders|next order|again) .. (order|buy|
            come|go|shop|purchase) .. (direct|directly|with us|to us|from our|our own|our shop|on our|in our|at our|
            via our|through our|straight)
        (next|future) (order|orders|purchase|purchases) .. (direct|directly|with us directly|on our website|
            on our site|through our website|via our website)
        (directly|direct) .. (cheaper|less|discount|lower|better price|save|no fees|no commission)
        (cancel|return) .. (amazon|here) .. (order|buy|purchase) .. (from us|with us|our|directly)
        (private|personal|separate|informal|friendly) (arrangement|agreement|deal|settlement) .. (us|outside|
            directly|without|instead)
        (without|instead of) (a|the|an|opening a|filing a) (claim|return) .. (directly|outside|privately|by phone)
    """,
    unless=f"""
        {DENIAL.of("(outside|off|directly|direct|privately|bypass|bypassing|avoid|leave|leaving|without|sell)")}
        {DENIAL.of("(order|settle|go around|orders|sales|sale|arrange|agree|deal)")}
        (bought|purchased|ordered|sold|delivered|got it|sourced) .. (outside|directly|direct|without)
        (outside|off) .. (is|would|are|s|isn) (not|t|against|forbidden|prohibited|never|be against)
        (anything|everything|contact|payments|agreements|refunds|sales) outside .. (not|against|forbidden|prohibited|
            risk|breaks|violates)
        (directly|direct|here) (here|in this|on this|on amazon|through amazon|via amazon|with amazon|from amazon|
            in the amazon)
        (directly|direct) .. (with|to|from|at|on|via|through|in) (amazon|the manufacturer|the carrier|the bank|this)
        {PROHIBITION}
        (without) .. (claim|amazon) .. (not|impossible)
        (shipped|ships|delivered|sent|dispatched) (directly|direct)
        (directly|direct) (from|in|on) (your|the) (wish list|account|orders|page|listing|app|basket|cart)
    """,
)

LURES = listed(
    yes=f"""
        (hesitate|afraid|shy) to .. (call|phone|ring|text|email|e mail|whatsapp~) (us|me|our)
        (hesitate|afraid|shy) to .. (visit|contact|write|order) .. (directly|our website|by email|by phone|
            by e mail|our shop)
        (feel free|welcome|happy for you) to .. (call|phone|ring|text|email|e mail|whatsapp~) (us|me|our)
        (but|so|therefore|instead|simply) .. (call|phone|email|e mail|text|whatsapp~|dm) (us|me)
        (i|we) (ll|will) (finish|sort|settle|handle|continue|carry on|talk|explain|message|write|add|walk|do) .. (over|
            on|via|through) {APP}
        (signal|zoom|teams) (is|works|would be|s) (better|easier|quicker|faster) (for this than|than here|than this)
        (rather|better|quicker|faster) .. (call|phone|email|e mail|text|whatsapp~) (us|me|you)
        (not|t|never|cannot|no) .. here (but|so|please|therefore) .. (email|e mail|phone|call|whatsapp~|website|
            google|directly) (us|me|our)
    """,
    unless="""
        (not|t|never) (call|phone|ring|text|email|e mail|whatsapp|but|so)
        (not|t|never) .. (by|via|on) (phone|email|e mail|whatsapp) but
    """,
)
