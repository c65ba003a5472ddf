"""Drawing a buyer away, in English: by mail, app or telephone, to a shop of one's own, past the marketplace's till.

Phrases only; that a complete migration message may do it is the predicate's.
"""

from simulator.policy.lexicon.listing import Denial, listed

_APP = (
    "(whatsapp~|whats app|watsapp|telegram~|messenger~|instagram~|insta|facebook~|fb|skype|viber|wechat~|snapchat~|"
    "discord|linkedin~|imessage~|facetime~|tiktok|twitter|google meet|microsoft teams|wa)"
)
_SHARED_APP = "(signal|teams|zoom|line|slack|meet)"
_MAIL = "(email|e mail|emails|e mails|mail)"
_LINE = (
    "(phone|telephone|mobile|cell|cellphone|landline|hotline|sms|text|text message|dm|dms|pm|pms|direct message|"
    "private message|voice message|voice note|video|video call|videocall|phone call|call|fax)"
)
_WAY = f"({_MAIL}|{_LINE}|{_APP})"
_BY = "(by|via|over|through|on|using|per|at|to|in)"
_US = (
    "(us|me|our (office|team|shop|support|service|store|technician|workshop|colleague|manager|customer|hotline|staff|"
    "expert|owner|boss|warehouse)|my (colleague|office|boss|team)|the shop directly)"
)
_INVITES = (
    "(contact|write|message|reach|reachable|available|reply|respond|answer|get in touch|be in touch|come back to|get back to|"
    "speak|talk|chat|send|forward|submit|discuss|settle|solve|resolve|sort|continue|go on|handle|explain|clear|"
    "clarify|help|assist|arrange|finish|communicate|move|switch|take|quicker|faster|easier|better|best|simpler|"
    "prefer|proceed|deal|find|add|join|share|show|walk)"
)
_DENIAL = Denial(
    no="(not|t|never|cannot|no|no need|need not|without|unable|instead of|rather than|avoid|refrain from|nor|neither|"
    "forbidden|prohibited|against)",
    small="(be|to|have|has|need|able|allowed|permitted|possible|ever|please|also|currently|unfortunately|really|you|us|"
    "for us|use|accept|offer|provide|give|share|do|support|any|by|via|over|through|on|the|a|our|in|answer|reply|"
    "respond|talk|discuss|speak|communicate|continue|contact|write|calling|contacting|writing|phone|email|e mail|mail|"
    "and|or|either|try|help|helping|handle|messages|customers|buyers|buyer|customer|send|anything|it|this|your|of|"
    "conversation|conversations|work|take|run|going|outside|amazon|exchange|ask|for|asking)",
)
_PROHIBITION = (
    "(amazon|rules|policy|policies|guidelines|marketplace) ... (forbid|forbids|prohibit|prohibits|prevents|does not|"
    "do not|doesn t|don t|not allow|not permit)"
)
_THIRD = "(carrier|courier|driver|postman|dhl|ups|usps|fedex|dpd|gls|hermes|evri|amazon|manufacturer|bank|delivery service)"

_DENIED_WAYS = (
    f"(call|calls|phone|telephone|{_MAIL}|{_APP}|text|contact|outside|elsewhere|calling|emailing|hotline|sms|writing|"
    "phoning|direct|directly|off|dm|pm|video)"
)

CONTACT = listed(
    yes=f"""
        (email|e mail|phone|ring|telephone|whatsapp~|whats app|facetime|skype|sms|dm|pm|inbox) {_US}
        (call|text) {_US}
        (email|e mail|text|whatsapp~|dm|pm) (it|them|this|these|that) to {_US}
        (call|dial) (our|my|this) (number|line|mobile|cell|phone|landline)
        (contact|write|message|reach|get in touch|be in touch|get hold of|find|add|text|ping|meet|join|catch|get|see|reply|respond|answer|send|forward|submit|shoot|drop) ... (us|me|our support|our team|our office|with us|to us) ... {_BY} ... {_WAY}
        {_INVITES} ... (by|via|over|through|using|per) ... {_WAY}
        {_INVITES} ... (on|in) (the phone|{_APP}|our {_APP}|a call|the telephone|a video call|video)
        (mail|email|e mail|phone|{_APP}) ... (is|would be|works|s|are) ... (faster|quicker|easier|better|best|simpler|preferred|reachable|available)
        (write|message|text|call|reach|contact|chat|talk|find|add|ping|meet|speak) ... (on|via|over|through) {_SHARED_APP}
        (via|over) {_SHARED_APP}
        (via|over|through|by) {_APP}
        (our|my) ({_APP}|sms|mobile|cell|landline|hotline|phone line|service line|telephone)
        (our|my) (business|company|shop|store|service|support|customer) {_APP}
        {_APP} (us|me|number|group|account|channel|chat|message|call|handle|profile|page|video)
        (on|have|use|using) {_APP}
        (send|drop|shoot|write|leave|give) (us|me|our team|our support) ... (an|a|your) ({_MAIL}|text|sms|dm|pm|text message|direct message|private message|{_APP}|voice message|voice note)
        (email|e mail|whatsapp~|text) (the|your|a|some|those|these) (photo|photos|picture|pictures|video|videos|file|files|document|documents|details|invoice|receipt|clip|image|images|question|questions|request) ... to
        (send|forward|submit|upload|attach) ... (to|via|on|by|in) ... (our|my) ... ({_MAIL}|inbox|mailbox|{_APP}|mobile|phone)
        (send|forward|submit) ... (by|via|per|in an) (email|e mail|{_APP}|sms|text message|mms)
        (use|try|take|here is|here s|this is|note|reach us at|contact us at|have|save) (our|my) ... (email|e mail|mail address|phone|number|mobile|hotline|{_APP}) 
        (our|my) (email|e mail|mail|mail address|phone number|telephone number|mobile number|cell number|direct number|support number|service number|office number|shop number|contact number|phone|number) (is|s|address|again|below|reads)
        give (us|me|our team|our office|our support|our service) a (call|ring|buzz|bell|quick call|quick ring|shout)
        (contact|write|message|approach|talk to|speak to|speak with|deal with) (us|me|to us|to me|our team|our support|our office) (directly|privately|in private|personally|offline|elsewhere|another way|somewhere else|by other means|direct|there)
        get in touch (directly|privately|with us directly|with us privately|with us direct|with me directly)
        (directly|privately|simply) (email|e mail|call|phone|whatsapp~)
        directly (contact|write to|message|reach|talk to|speak to) (us|me|our)
        (contact|reach|write|message|talk|speak|chat|continue|discuss|settle|solve|resolve|move|go on|get in touch) ... (outside|off) (of amazon|amazon|the platform|of the platform|this platform|of this platform|here|of here|this site|the marketplace|this marketplace|this chat|this channel|of this channel|the system|the amazon)
        (continue|talk|chat|move|switch|go on|discuss|carry on|take|speak|settle|meet|finish) ... (elsewhere|somewhere else|another channel|other channel|offline|in private|privately|another app|a different channel|more privately|directly by|a more direct)
        (by|via|over|per|through) (phone|telephone) (is|would be|we|you|it|i|at|on|anytime|any time)
        (reach|reachable) ... (by|over|via|on) ... (phone|telephone|hotline|mobile)
        (pick up|grab) the phone
        our {_MAIL} (team|address|inbox|support)
        (direct|personal|private|own) (email|e mail|mail address|line|phone number|contact|contacts|contact details)
    """,
    unless=f"""
        {_DENIAL.of(_DENIED_WAYS)}
        (phone|telephone|{_MAIL}|calls|{_APP}|contact|channels|hotline|outside amazon) (is|are|was|would be|s) (not|t|never|unfortunately not|sadly not|also not|forbidden|prohibited|against|impossible|no option|disallowed)
        {_PROHIBITION}
        {_THIRD} (will|may|might|can|should|would|is going to|wants to|has to|needs to|tries to|usually|always|first|normally|must|could|did|tried to) ... (call|phone|text|email|e mail|contact|ring|reach|send|message)
        (notification|notifications|compatible|pre installed|preinstalled|widget|app store) 
        (you|we|they|he|she) (called|emailed|mailed|texted|phoned|wrote|sent|have sent|have written|had sent|have called)
        (amazon|amazon s) (customer service|support|customer support|help) 
        by mail (carrier|service|order)
        (emails|notifications|messages) from amazon
        reply to this (email|e mail|mail|message)
    """,
)

CALL = listed(
    yes=f"""
        (i|we|our technician|our expert|our team|my colleague|a colleague|our specialist|our colleague|our support|our boss|my boss|our manager|someone|somebody|one of us|our service|our engineer|our office) (will|ll|can|could|would|may|d|shall|might|am going to|are going to|want to|need to|would like to|would love to|are happy to|am happy to|are glad to|prefer to|then|gladly) ... (call|phone|ring|facetime|whatsapp~|text|email|e mail) (you|your|back)
        (i|we|ll|will|can|could|would|shall|may|d) ... give you a (call|ring|quick call|short call|quick ring|buzz)
        (shall|may|can|should|could|would) (i|we|our technician|our expert|someone) ... (call|phone|ring) (you|back|your) ?
        (call|phone|ring) you (back|today|tomorrow|tonight|right away|right now|directly|immediately|personally|at once)
        (let|lets|shall|could|can|should|would) (us|s|me|we|i|you) ... (talk|speak|chat|discuss|have a chat|a word|explain) ... (on|over|by) (the phone|phone|video|telephone|a call)
        (have|schedule|arrange|set up|book|jump on|hop on|do|start|offer|make|join|organise|organize|suggest|propose|plan|get on|for|quick) ... (quick|short|brief|video|phone|zoom|teams|skype|whatsapp|personal|minute|a) (call|videocall|video call|phone call|video chat|telephone call|screen share|video session|video meeting)
        (have|schedule|arrange|set up|book|jump on|hop on|do|start|join|organise|organize|quick|short) ... (zoom|teams|skype|google meet|facetime~) (call|meeting|session|link)
        (video|phone|telephone|zoom|teams|skype) (call|meeting|consultation|appointment|conference) (with|where|so|to|via|would|and|is|this|today|tomorrow)
        (join|click|open|meet|see) ... (on|via|in|over|my|our|a|the) (teams|zoom|skype|google meet)
        (give|send|tell|leave|provide|share|drop|pass|let us have|let me have|text|message|what is|what s|need|have|get|know|with) ... your (phone|mobile|cell|telephone|whatsapp~|contact|private|direct|skype|telegram~) (number|phone|contact|id|no|details)
        (give|send|tell|leave|share|drop|pass) ... your (number|mobile|whatsapp~|phone|handle)
        (number|phone|where|when|time) ... (we|i) (can|could|may) (call|phone|ring|reach) (you|your) (on|at|by phone)
        (when|what time|which time|how) ... (call|phone|ring|reach) you ... (phone|by phone|on the phone|call)
        (when|what time) (can|may|could|should|shall|would) (i|we) (call|phone|ring) 
        (good|best|convenient|suitable) time (to|for a|for us to|for me to) (call|phone|ring|talk)
        (reach|contact|speak to|talk to) you (by|over|on) (phone|the phone|telephone|whatsapp~|{_APP})
    """,
    unless=f"""
        {_DENIAL.of("(call|phone|ring|talk|speak|text|email|e mail|reach|video|zoom|teams|your (phone|mobile|number|contact)|calls|calling)")}
        {_THIRD} ... (call|phone|ring|text|contact|email|needs|asks|wants|require|requires) 
        {_PROHIBITION}
        (in|to|via|on|under|through) your amazon (account|address book|profile|order)
        (calls|call) (is|are) (not|t|impossible|forbidden|prohibited)
    """,
)

_SHOP = (
    "(website|web site|webshop|web shop|online shop|online store|homepage|home page|webpage|web page|contact form|support form|"
    "online form|landing page|ticket system|ticket portal|helpdesk|help desk|support portal|service portal|live chat|"
    "web address|url|social media|socials|internet page|internet shop|own shop|own store|own site|own website|"
    "shop online|own web|{app} (page|profile|account|shop)|web form|chat on|e shop|eshop|e store|online presence|domain)"
).replace("{app}", _APP)
_PAPER = (
    "(box|boxes|carton|invoice|invoices|packing slip|packing list|package|parcel|packaging|label|card|leaflet|flyer|insert|"
    "delivery note|receipt|sticker|back|lid|manual|booklet|instructions|business card|thank you card|letterhead|letter|bill|"
    "imprint|legal notice|seller profile|seller page|profile|note|paper|slip|warranty card|bag|product|item|shipping box|brochure)"
)
_REACH = (
    "(email|e mail|mail address|email address|phone number|telephone number|mobile number|hotline|website|web address|"
    "contact details|contact data|contact information|contact info|contacts|our address|our number|my number|our details|"
    "reach us|find us|contact us|write to us|call us|our name|shop name|our contact|support address|service address|"
    "how to reach|where to reach|everything you need to reach|our phone|phone|mail|address|number|details|line)"
)
_KEY = (
    "(serial|order|model|tracking|article|item|part|batch|lot|vat|reference|return|returns|rma|invoice|customer|product|ean|"
    "barcode|registration|warranty|delivery|shipping|postal|billing|your|warehouse|recipient|sender|imei|fnsku|asin|type|"
    "size|technical|manufacturer|manufacturer s|maker|carrier s|carrier|version|firmware|production|house|street|safety)"
)

POINTER = listed(
    yes=f"""
        our {_SHOP}
        (our|my) (company|shop|store|brand|business|official|main|own|new|regular|normal|dedicated|support|customer|private|german|uk) ({_SHOP}|site|page|shop online|number|chat|web)
        (visit|see|on|via|through|from|at|to|using|check) our (site|page|web|app|portal)
        (form|chat|shop|store|link|section|ticket) ... on our (site|page|web|homepage)
        (visit|come to|check out|browse|go to|look at|google|find|drop by|drop into|look for|try|stop by) ... our (shop|store)
        (the|a|your) contact form
        (open|create|submit|raise) ... ticket ... (our|website|portal|site)
        {_REACH} ... (on|in|inside|under|with|at|from) (the|your|our|every|each|that|this) ... {_PAPER}
        (on|in|inside|under|at|from) (the|your|our|every|each|that|this) {_PAPER} ... (our|you find|you will find|find|there is|is our|is the|s our) ... (email|e mail|phone number|telephone|hotline|website|web address|contact details|contact|address|number)
        (use|to|contact|send it to|mail|email|call|dial|write to|ring|try) the (address|number|contact|qr code|phone|mail|email|e mail|contacts|details|details you find|address you find|number you find) ... (on|in|from|inside|printed) ... {_PAPER}
        scan ... (qr code|qr|code) ... (reach|contact|write|chat|message|talk|us|our|website|whatsapp~|register)
        (qr code) ... (reach us|contact us|our|whatsapp~|chat|support|shop)
        (google|bing) (us|me|our|my|for our|for us|the name|the shop|the store|the brand|the company|it)
        (just|simply|quickly|please|can|could|to|and|or|you|then) google
        (look|search) (us|me) up
        (look up|search for|search|look for|type|enter|put|find|type in|key in) ... (us|our|my|the) ... (shop|store|company|name|brand|firm|business|shop name|store name|us|page) ... (online|google|internet|web|browser|search engine|bing|net)
        (find|search for|search|look for|see|visit) (us|me) ... (online|google|internet|web|bing|everywhere|net|{_APP})
        you (can|will|ll) ... find us ... (easily|quickly|by|under|with)
        easy to find ... (online|google|internet|web)
        easy to find
        (our|the|shop|store|company|brand|seller|my) name ... (dot com|followed by|plus|with dot|and dot|dot co|dot net|dot shop)
        (dot|point) (com|de|net|shop|store|co)
        (first|top) (result|hit|link) ... (google|search|online|you)
        (google|search|internet|web) ... (first|top) (result|hit|link)
        (our|the) (shop|store|company|brand) ... (is|s|exists|also) ... (online|on the internet|on google|on the web)
        you (know|see|have) ... where (to find|to reach) us
        (details|address|number|contact|email|e mail) ... (in|on|from) (my|our|the|your) (signature|profile|seller profile|storefront|imprint|footer)
        (my|our) (signature|footer|business card|imprint)
        (picture|image|photo|attachment|attached file|pdf) ... (our|my) (address|number|phone|email|e mail|mail|contact|website|web)
        (our|my) (address|number|phone|email|e mail|contact|website|contact details) ... (in|on) (the|this) (attached|attachment|picture|image|photo|pdf|file|screenshot)
    """,
    unless=f"""
        {_DENIAL.of(f"({_SHOP}|our (site|page|shop|store)|google|find us|search|visit)")}
        {_KEY} (number|address|code|details|id|line|phone|email|hotline|name)
        (our|the) (shop|store) (on|at|in) amazon
        (on|in) amazon
        (easy|hard|difficult) to find ... (button|switch|screw|part|slot|hole|label|in the)
        amazon (shop|store|storefront)
        (carrier|carrier s|courier|courier s|manufacturer|manufacturer s|dhl|ups|fedex|amazon|amazon s|maker s|brand s) ... (website|hotline|site|page|form|homepage)
    """,
)

_MONEY = (
    "(paypal~|bank transfer|bank transfers|wire transfer|wire|venmo|zelle|cash app|cashapp|revolut|western union|moneygram|bitcoin|"
    "crypto|cryptocurrency|bizum|satispay|wise|sepa|cheque|cash|friends and family|apple pay|google pay|direct debit|"
    "direct transfer|direct bank|postal order|money order|gift voucher by mail|transferwise|bank deposit|iban)"
)
_PAY = (
    "(pay|paying|payment|refund|reimburse|transfer|send|settle|compensate|money|amount|difference|deposit|paid|return|"
    "credit|repay|wire|cover|transaction|get|receive|rest)"
)

PAYMENT = listed(
    yes=f"""
        {_PAY} ... (via|by|through|with|to|using|over|on|per|in|into) ... {_MONEY}
        (paypal~|venmo|zelle|revolut|bank transfer) ... (is|would be|works) ... (faster|quicker|easier|better|fine|possible|ok|best)
        (our|my|your) (paypal~|venmo|zelle|revolut|cash app|satispay|bizum)
        paypal~ (us|me|address|account|instead|link|email|you)
        (our|my) (bank account|account number|iban|bank details)
        (use|take|prefer|accept|offer|choose|try) (paypal~|a bank transfer|bank transfer|venmo|zelle|revolut|cash)
        (wire|transfer|remit) ... (us|me|directly|to our|to my|money|amount|difference|funds)
        (i|we|we ll|i ll|ll) (will|can|could|would|shall|ll|happily|gladly|to) ... (transfer|wire|deposit) ... (your|you)
        (transfer|pay|send|refund|money|wire) ... (directly|straight|direct) (to|into|onto|from) (your|our) (bank|account|bank account)
        (pay|paying|pays) (us|me|to us) (directly|direct|privately|in cash|outside|cash)
        (refund|reimburse|compensate|repay) you (privately|outside|personally|in cash|off|directly)
        (money|cash|notes|banknote|banknotes) in (an|the) (envelope|parcel|box)
    """,
    unless=f"""
        {_DENIAL.of(f"({_MONEY}|pay|paying|refund|reimburse|send|transfer|wire|payments|payment|refunds|outside|privately)")}
        (paid|bought|purchased|ordered) ... {_MONEY}
        (if|since|as|because|when) you (paid|used|chose|have paid)
        {_PROHIBITION}
        amazon ... (transfer|transfers|refund|refunds|pay|pays|sends|credits|returns|will|accepts|does)
        {_MONEY} (is|are|payments are|refunds are) (not|t|never|forbidden|prohibited|against|impossible|no)
    """,
)

_OFF = "(amazon|the platform|this platform|platform|marketplace|the marketplace|this marketplace|the amazon|amazon s system)"

DEAL = listed(
    yes=f"""
        (order|buy|purchase|shop|reorder|book|get it|get them|pay|sell|selling|sale|sales|ordering|buying|settle|sort|deal|orders|purchases|come|available|arrange|agree) ... (directly|direct|straight|privately) ... (from|with|at|through|via|to|between|on|in) (us|our|me|my|the shop|the two of us|ourselves|you|the factory|the workshop)
        (order|buy|purchase|shop|reorder|ordering|buying) (directly|direct|privately)
        (direct|directly|private) (order|orders|purchase|purchases|sale|sales|customers|customer|buyers|sales price|price|deal)
        without (amazon|the marketplace|going through {_OFF}|going via {_OFF}|involving {_OFF}|telling {_OFF}|{_OFF} knowing|the platform|amazon s|the middleman|any middleman|opening a return|opening a claim|a claim|reporting)
        (settle|solve|resolve|sort|agree|arrange|deal|handle|fix|do|refund|pay|order|buy|sell|replace|exchange|work|finish|complete|keep) ... (outside|off) (of {_OFF}|{_OFF}|of here|here|of this)
        (outside|off) (of {_OFF}|{_OFF})
        (bypass|avoid|skip|circumvent|go around|get around|work around|go past|cut out|leave|leaving|bypassing|avoiding|skipping) ... {_OFF}
        (cut out|save|skip|avoid|without) the (middleman|middle man|amazon fee|amazon fees|commission|fees)
        (keep|leave) {_OFF} (out|aside|away)
        behind amazon
        (just|only|simply|stays|stay|keep it|keep this|settle this|settle it|agree|arrange|solve this|solve it|agreement|deal|remain|sort this|sort it|this|quietly|privately) ... between (us|you and me|you and us|the two of us|ourselves|me and you)
        {_OFF} ... (does not|doesn t|need not|needn t|must not|mustn t|should not|shouldn t|won t|will never|never|has no need|don t|not) ... (know|find out|see|learn|notice|be involved|hear|get involved|involved)
        (cheaper|less|save|better price|lower price|same price|special price|better deal|percent|off|more) ... (order|buy|come|purchase|shop) ... (direct|directly|with us|from us|to us|our shop|our own)
        (next time|in future|in the future|another time|from now on|future orders|next order|again) ... (order|buy|come|go|shop|purchase) ... (direct|directly|with us|to us|from our|our own|our shop|on our|in our|at our|via our|through our|straight)
        (next|future) (order|orders|purchase|purchases) ... (direct|directly|with us directly|on our|in our|through our|via our)
        (directly|direct) ... (cheaper|less|discount|lower|better price|save|no fees|no commission)
        (cancel|return) ... (amazon|here) ... (order|buy|purchase) ... (from us|with us|our|directly)
        (private|personal|separate|informal|friendly) (arrangement|agreement|deal|settlement) ... (us|outside|directly|without|instead)
        (without|instead of) (a|the|an|opening a|filing a) (claim|return) ... (directly|outside|privately|by phone)
    """,
    unless=f"""
        {_DENIAL.of(f"(outside|off|directly|direct|privately|bypass|avoid|without|sell|order|settle|go around|orders|sales|sale|arrange|agree|deal)")}
        (bought|purchased|ordered|sold|delivered|got it|sourced) ... (outside|directly|direct|without)
        (outside|off) ... (is|would|are|s|isn) (not|t|against|forbidden|prohibited|never|be against)
        (anything|everything|contact|payments|agreements|refunds|sales) outside ... (not|against|forbidden|prohibited|risk|breaks|violates)
        (directly|direct|here) (here|in this|on this|on amazon|through amazon|via amazon|with amazon|from amazon|in the amazon)
        (directly|direct) ... (with|to|from|at|on|via|through|in) (amazon|the manufacturer|the carrier|the bank|this)
        {_PROHIBITION}
        (without) ... (claim|amazon) ... (not|impossible)
        (shipped|ships|delivered|sent|dispatched) (directly|direct)
    """,
)

LURES = listed(
    yes=f"""
        (hesitate|afraid|shy) to ... (call|phone|ring|text|email|e mail|whatsapp~) (us|me|our)
        (hesitate|afraid|shy) to ... (visit|contact|write|order) ... (directly|our website|by email|by phone|by e mail|our shop)
        (feel free|welcome|happy for you) to ... (call|phone|ring|text|email|e mail|whatsapp~) (us|me|our)
        (but|so|therefore|instead|simply) ... (call|phone|email|e mail|text|whatsapp~|dm) (us|me)
        (rather|better|quicker|faster) ... (call|phone|email|e mail|text|whatsapp~) (us|me|you)
        (not|t|never|cannot|no) ... here (but|so|please|therefore) ... (email|e mail|phone|call|whatsapp~|website|google|directly) (us|me|our)
    """,
    unless="""
        (not|t|never) (call|phone|ring|text|email|e mail|whatsapp|but|so)
        (not|t|never) ... (by|via|on) (phone|email|e mail|whatsapp) but
    """,
)
