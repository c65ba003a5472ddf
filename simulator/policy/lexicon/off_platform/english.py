"""Drawing a buyer to mail, an app or the telephone, in English, and the words the other list needs as well."""

from simulator.policy.lexicon.listing import Denial, listed

APP = (
    "(whatsapp~|whats app|watsapp|telegram~|messenger~|instagram~|insta|facebook~|fb|skype|viber|wechat~|snapchat~|"
    "discord|linkedin~|imessage~|facetime~|tiktok|twitter|google meet|microsoft teams|wa)"
)
_SHARED_APP = "(signal|teams|zoom|line|slack|meet)"
_MAIL = "(email|e mail|emails|e mails|mail)"
_LINE = (
    "(phone|telephone|mobile|cell|cellphone|landline|hotline|sms|text|text message|dm|dms|direct message|"
    "private message|voice message|voice note|video|video call|videocall|phone call|call|fax)"
)
_WAY = f"({_MAIL}|{_LINE}|{APP})"
_BY = "(by|via|over|through|on|using|per|at|to|in)"
_US = (
    "(us|me|our (office|team|shop|support|service|store|technician|workshop|colleague|manager|customer|hotline|staff|"
    "expert|owner|boss|warehouse)|my (colleague|office|boss|team)|the shop directly)"
)
_INVITES = (
    "(contact|write|message|reach|reachable|available|reply|respond|answer|get in touch|be in touch|"
    "come back to|get back to|"
    "speak|talk|chat|send|forward|submit|discuss|settle|solve|resolve|sort|continue|go on|handle|explain|clear|"
    "clarify|help|assist|arrange|finish|communicate|move|switch|take|quicker|faster|easier|better|best|simpler|"
    "prefer|proceed|deal|continuing|talking|speaking|discussing|settling|solving|moving|writing|contacting|"
    "messaging|chatting|conversation|sending|find|add|join|share|show|walk)"
)
DENIAL = Denial(
    no="(not|t|never|cannot|no|no need|need not|without|unable|instead of|rather than|avoid|refrain from|nor|neither|"
    "forbidden|prohibited|against)",
    small="(be|to|have|has|need|able|allowed|permitted|possible|ever|please|also|currently|unfortunately|really|you|us|"
    "for us|use|accept|offer|provide|give|share|do|support|any|by|via|over|through|on|the|a|our|in|answer|reply|"
    "respond|talk|discuss|speak|communicate|continue|contact|write|calling|contacting|writing|phone|email|e mail|mail|"
    "and|or|either|try|ask|customers|photos|pictures|images|photo|picture|video|it|them|anywhere|help|helping|"
    "handle|messages|customers|buyers|buyer|customer|send|anything|it|this|your|of|"
    "conversation|conversations|order|orders|question|questions|requests|enquiries|inquiries|refunds|matters|"
    "ship|deliver|privately|take|taking|accept|payments|payment|reimburse|refund|compensate|pay|"
    "issues|cases|discussions|work|take|run|going|outside|amazon|exchange|ask|for|asking)",
)
PROHIBITION = (
    "(amazon|rules|policy|policies|guidelines|marketplace) .. (forbid|forbids|prohibit|prohibits|prevents|does not|"
    "do not|doesn t|don t|not allow|not permit)"
)
_THIRD = (
    "(carrier|courier|driver|postman|dhl|ups|usps|fedex|dpd|gls|hermes|evri|amazon|manufacturer|bank|delivery service)"
)

_DENIED_WAYS = (
    f"(call|calls|phone|telephone|{_MAIL}|{APP}|text|contact|outside|elsewhere|calling|emailing|hotline|sms|writing|"
    "phoning|direct|directly|off|dm|pm|video)"
)

CONTACT = listed(
    yes=f"""
        (email|e mail|phone|ring|telephone|whatsapp~|whats app|facetime|skype|sms|dm|pm|inbox) {_US}
        (call|text) {_US}
        (email|e mail|text|whatsapp~|dm|pm) (it|them|this|these|that) to {_US}
        (call|dial) (our|my|this) (number|line|mobile|cell|phone|landline)
        (contact|write|message|reach|get in touch|be in touch|get hold of|find|add|text|ping|meet|join|catch|get|see|
            reply|respond|answer|send|forward|submit|shoot|drop) .. (us|me|our support|our team|our office|with us|
            to us) .. {_BY} .. {_WAY}
        {_INVITES} .. (by|via|over|through|using|per) .. {_WAY}
        {_INVITES} .. (on|in) (the phone|{APP}|our {APP}|a call|the telephone|a video call|video)
        (mail|email|e mail|phone|{APP}) .. (is|would be|works|s|are) .. (faster|quicker|easier|better|best|simpler|
            preferred|reachable|available)
        (write|message|text|call|reach|contact|chat|talk|find|add|ping|meet|speak) .. (on|via|over|
            through) {_SHARED_APP}
        (via|over) {_SHARED_APP}
        (take|move|continue|switch|transfer|shift|carry) .. (to|on|over to|onto) ({_SHARED_APP}|{APP}|{_MAIL}|
            the phone|phone)
        (via|over|through|by) {APP}
        (our|my) ({APP}|sms|mobile|cell|landline|hotline|phone line|service line|telephone)
        (our|my) (business|company|shop|store|service|support|customer) {APP}
        {APP} (us|me|number|group|account|channel|chat|message|call|handle|profile|page|video)
        (have|use|using) {APP}
        (we|i) (are|re|am|m) .. on (whatsapp~|telegram~|messenger~|skype|viber|wechat~|signal|imessage~|wa|
            fb messenger)
        on (whatsapp~|telegram~|messenger~|skype|viber|wechat~)
        (look|meet|see|talk|speak|continue|session|together|join|chat) .. (on|in|via|over) (zoom|teams|skype|
            google meet)
        (send|drop|shoot|write|leave|give) (us|me|our team|our support) .. (an|a|your) ({_MAIL}|text|sms|dm|pm|
            text message|direct message|private message|{APP}|voice message|voice note)
        (email|e mail|whatsapp~|text) (the|your|a|some|those|these) (photo|photos|picture|pictures|video|videos|file|
            files|document|documents|details|invoice|receipt|clip|image|images|question|questions|request) .. to
        (send|forward|submit|upload|attach) .. (to|via|on|by|in) .. (our|my) .. ({_MAIL}|inbox|mailbox|{APP}|
            mobile|phone)
        (send|forward|submit) .. (by|via|per|in an) (email|e mail|{APP}|sms|text message|mms)
        (use|try|take|here is|here s|this is|note|reach us at|contact us at|have|save) (our|my) .. (email|e mail|
            mail address|phone|number|mobile|hotline|{APP})
        (our|my) (email|e mail|mail|mail address|phone number|telephone number|mobile number|cell number|
            direct number|support number|service number|office number|shop number|contact number|phone|number) (is|s|
            address|again|below|reads)
        give (us|me|our team|our office|our support|our service) a (call|ring|buzz|bell|quick call|quick ring|shout)
        (contact|write|message|approach|talk to|speak to|speak with|deal with) (us|me|to us|to me|our team|
            our support|our office) (directly|privately|in private|personally|offline|elsewhere|another way|
            somewhere else|by other means|direct)
        get in touch (directly|privately|with us directly|with us privately|with us direct|with me directly)
        (directly|privately|simply) (email|e mail|call|phone|whatsapp~)
        directly (contact|write to|message|reach|talk to|speak to) (us|me|our)
        (contact|reach|write|message|talk|speak|chat|continue|discuss|settle|solve|resolve|move|go on|
            get in touch) .. (outside|off) (of amazon|amazon|the platform|of the platform|this platform|
            of this platform|here|of here|this site|the marketplace|this marketplace|this chat|this channel|
            of this channel|the system|the amazon)
        (continue|talk|chat|move|switch|go on|discuss|carry on|take|speak|settle|meet|finish) .. (elsewhere|
            somewhere else|another channel|other channel|offline|in private|privately|another app|a different channel|
            more privately|directly by|a more direct)
        (by|via|over|per|through) (phone|telephone) (is|would be|we|you|it|i|at|on|anytime|any time)
        (reach|reachable) .. (by|over|via|on) .. (phone|telephone|hotline|mobile)
        (rather|prefer|better|wish|appreciate|grateful|could|best|nice|easier|helpful|if) .. (sent|send|wrote|write|
            mailed|forwarded) .. (by|via|per|to my|to our) ({_MAIL}|{APP}|sms|inbox)
        mail (us|me) (the|a|your|some|those) (photo|photos|picture|pictures|pics|video|videos|details|document|
            documents|invoice|screenshot|form|copy|file|files|clip|info)
        mail (us|me) (directly|at|privately|instead|and|your)
        (hear|heard|talking|speaking) (from|to|with) (you|us) .. (by|over|on) (phone|the phone|telephone|whatsapp~)
        (when|if|once|before) you (call|phone|ring) (us|me|our|the number|that number|ask)
        ask for .. when you (call|ring|phone)
        (our|my) (customer|service|support|technical|free|sales|dedicated|toll free|direct|personal|after sales|
            emergency|shop|technician s|company|business|telephone) (hotline|line|phone|number|desk|mailbox|email|
            e mail|team line|phone line|service line)
        (prefer|prefers|like|likes|rather|best|want|wants) (to be|be) (rung|called|phoned|telephoned|texted|emailed)
        (pick up|grab) the phone
        our {_MAIL} (team|address|inbox|support)
        (direct|personal|private|own) (email|e mail|mail address|line|phone number|contact|contacts|contact details)
    """,
    unless=f"""
        your (own|personal|private|direct|home|real) (email|e mail|mail|mail address|line|phone number|contact|phone|
            number)
        (button|icon|monitor|notification) .. (only|works|when|once|paired)
        (supplier|factory|warehouse|depot|producer) .. (email|e mail|mail|correo|courriel|answers|answer|replies|
            risponde|antwortet|répond|responda|responde)
        (written|write|wrote|scritto|geschrieben|écrit|escrito) .. (supplier|factory|warehouse|depot|producer)
        {DENIAL.of(_DENIED_WAYS)}
        (phone|telephone|{_MAIL}|calls|{APP}|contact|channels|hotline|outside amazon) (is|are|was|would be|s) (not|t|
            never|unfortunately not|sadly not|also not|forbidden|prohibited|against|impossible|no option|disallowed)
        {PROHIBITION}
        {_THIRD} (couldn|will|may|might|can|should|would|is going to|wants to|has to|needs to|tries to|usually|always|
            first|
            normally|must|could|did|tried to) .. (call|phone|text|email|e mail|contact|ring|reach|send|message)
        (notification|notifications|compatible|pre installed|preinstalled|widget|app store)
        (you|we|they|he|she) (called|emailed|mailed|texted|phoned|wrote to|wrote us|wrote by|sent us|sent me|
            have sent|have written|had sent|have called|have emailed)
        (only|solely|exclusively) .. (here|in this|through amazon|via amazon|by message|by messages|through this|
            in writing)
        (amazon|amazon s) (customer service|support|customer support|help)
        by mail (carrier|service|order)
        (email|e mail|emails|notifications|messages) from amazon
        (directly|direct|us|me) (here|in this|on this|through amazon|via amazon|in amazon|on amazon|from your|
            through your|via your|through this|via this|in our|by replying|through the amazon|via the amazon)
        (call|contact|phone|ring|ask|write to|reach|email|e mail|consult) .. (the|your|their|its) .. (manufacturer|
            maker|carrier|courier|dhl|ups|fedex|royal mail|post office|bank|brand|installer|police)
        reply to this (email|e mail|mail|message)
        (follow us|like us|subscribe|newsletter|sign up)
    """,
)

CALL = listed(
    yes=f"""
        (tell|let) (me|us) .. (when|what time|know when) .. (to ring|to call|to phone|i can call|i may call|
            we can call|i can ring|i should call)
        (give|giving) you a (call|ring|quick call|short call|quick ring|buzz)
        (happy|glad|pleased|willing|able|ready|like|love|want|going|free) to .. (call|phone|ring|text) you
        (jump|hop) on .. (zoom|teams|skype|call|phone|facetime)
        (quick|short|brief) (zoom|teams|skype|facetime)
        (i|we|our technician|our expert|our team|my colleague|a colleague|our specialist|our colleague|our support|
            our boss|my boss|our manager|someone|somebody|one of us|our service|our engineer|our office) (will|ll|can|
            could|would|may|d|shall|might|am going to|are going to|want to|need to|would like to|would love to|
            are happy to|am happy to|are glad to|prefer to|then|gladly) .. (call|phone|ring|facetime|whatsapp~|text|
            email|e mail) (you|your|back)
        (i|we|ll|will|can|could|would|shall|may|d) .. give you a (call|ring|quick call|short call|quick ring|buzz)
        (shall|may|can|should|could|would) (i|we|our technician|our expert|someone) .. (call|phone|ring) (you|back|
            your) ?
        (call|phone|ring) you (back|today|tomorrow|tonight|right away|right now|directly|immediately|personally|at once)
        (let|lets|shall|could|can|should|would) (us|s|me|we|i|you) .. (talk|speak|chat|discuss|have a chat|a word|
            explain) .. (on|over|by) (the phone|phone|video|telephone|a call)
        (have|schedule|arrange|set up|book|jump on|hop on|do|start|offer|make|join|organise|organize|suggest|propose|
            plan|get on|for|quick) .. (quick|short|brief|video|phone|zoom|teams|skype|whatsapp|personal|minute|
            a) (call|videocall|video call|phone call|video chat|telephone call|screen share|video session|
            video meeting)
        (have|schedule|arrange|set up|book|jump on|hop on|do|start|join|organise|organize|quick|short) .. (zoom|
            teams|skype|google meet|facetime~) (call|meeting|session|link)
        (zoom|teams|skype|google meet) (link|invite|invitation|call|meeting|session)
        (video|phone|telephone|zoom|teams|skype) (call|meeting|consultation|appointment|conference) (with|where|so|to|
            via|would|and|is|this|today|tomorrow)
        (join|click|open|meet|see) .. (on|via|in|over|my|our|a|the) (teams|zoom|skype|google meet)
        your (phone|mobile|cell|telephone|whatsapp~|contact|private|direct|skype|telegram~|number|handle) .. (call you|
            ring you|phone you|text you|reach you|talk|speak|chat|discuss|whatsapp~|continue|explain|message you|
                discuss|
            directly|quicker|faster|sort|by phone|over the phone|on the phone)
        (okay|ok|fine|alright|all right|possible|convenient|suit you|mind|better|easier|best|nice|help) if (we|i|
            someone|somebody|one of us|a colleague|my colleague|our technician|our team) .. (rang|called|phoned|
            telephoned) you
        (call|ring|phone|talk|speak|chat|whatsapp~|text|continue|discuss) .. your (phone|mobile|cell|telephone|
            whatsapp~|
            number|phone number|contact number|mobile number|cell number)
        your (whatsapp~|skype|telegram~) (number|contact|id|name|handle)
        (number|phone|where|when|time) .. (we|i) (can|could|may) (call|phone|ring|reach) (you|your) (on|at|by phone)
        (when|what time|which time|how) .. (call|phone|ring|reach) you .. (phone|by phone|on the phone|call)
        (when|what time) (can|may|could|should|shall|would) (i|we) (call|phone|ring)
        (good|best|convenient|suitable) time (to|for a|for us to|for me to) (call|phone|ring|talk)
        (reach|contact|speak to|talk to) you (by|over|on) (phone|the phone|telephone|whatsapp~|{APP})
    """,
    unless=f"""
        {DENIAL.of("(call|phone|ring|talk|speak|text|email|e mail|reach|video|zoom|teams)")}
        {DENIAL.of("(your (phone|mobile|number|contact)|calls|calling)")}
        {_THIRD} .. (call|phone|ring|text|contact|email|reach|needs|asks|wants|require|requires)
        {PROHIBITION}
        (in|to|via|on|under|through) your amazon (account|address book|profile|order)
        (app|device|doorbell|camera|watch|headset|speaker|alarm|sensor|monitor|bluetooth) .. your (phone|mobile|cell)
        they (can|could|will|ll|may|might|would|should|usually|always|normally) (call|phone|ring|text) you
        (send|sends|get|gets|receive) (a|an|you a) (text|message|alert|notification) (to|on) your
        (only|solely|exclusively) .. (here|in this|through amazon|via amazon|by message|by messages|through this|
            in writing)
        (calls|call) (is|are) (not|t|impossible|forbidden|prohibited)
    """,
)
