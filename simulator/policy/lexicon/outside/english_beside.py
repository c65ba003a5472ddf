"""What is said beside the parts of an invitation to leave, in English, and what takes it back."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.outside.english import THIRD

PARTS = {
    "turn": listed(
        yes="""
            (get on|jump|tomorrow|tonight|talk|talking|speak|speaking|chat|chatting|discuss|discussing|explain|
                explaining|continue|carry|carrying|hop|have|got|would|could|please|across|to us|to me|switch|move|
                moving|pop|drop|dropping|give|leave|send|sending|write|writing|message|messaging|contact|reach|
                reachable|reaching|get hold|getting hold|sort|settle|resolve|handle|easier|easiest|quicker|quickest|
                faster|fastest|simpler|simplest|better|best|rather|prefer|preferred|works|catch|find|add|accept|join|
                shall|let s|lets|come back|meet|walk|guide|show|arrange|use|try|reply|respond|answer|available|
                run through|share|ping|hit|shoot|call|calls|ring|rings|phone|phones|text|texts|is it ok|all|went|goes|
                conversation|happy to|glad to|go through|look at|help|fix|sooner|urgent|hang on|forward|pass|take|keep|
                tell|offer|offline|checked|check|pick up|picks up|around|msg|ask for|come|deal|details|address)
        """,
    ),
    "use": listed(
        yes="""
            (visit|use|go|going|open|register|raise|come|pop|drop|drop in|call in|bring|take|handle|handled|order|buy|
                purchase|upload|log|through|via|over there|there|find|there s|head|land|chat|swap|exchange|exchanged|
                contact|write|message|request|fill|reach|deal|dealt|works|faster|cheaper|easier|simpler|send|post|
                reachable|on there|instead|straight|directly|get in touch|submit|type|search|look|scan|check out|place|
                see|collect|walk|show|help|any day|there and then)
        """,
    ),
    "reach": listed(
        yes="""
            (a|the|our|my|his|her|phone|mobile|telephone|office|shop|direct|workshop|that|s) (number|line|extension|
                number s)
            (phone|telephone|mobile|hotline) (number|is|and|or)
            (our|my) (details|name and number)
            (our|my|the|his|her|an|a) (email|e mail|mail|phone|mobile|hotline|mailbox|website|web address|mail address|
                email address|contact details|contact|contacts|whatsapp~|details|helpdesk)
            (reach|reaching|call|ring|write to|contact|phone|email|text|message|find|speak to|talk to|catch|
                get hold of) (us|me|him|her|our|my|dave|the (office|workshop|shop|owner|team))
            (talk to|speak to|chat with|speak with) (a|an|one|us|someone|somebody|our|real)
            number (printed|written|inside|on|there) .. (ask for|call|ring|dial|phone|use)
            number .. (ask for|dial)
            (contact details|contact data|contact information|our address|pick up|picks up|everything you need|
                everything u need|how to find us|get in touch|use that|use those|use it|give him|give her|tinkle|
                ring him|address for|helpdesk|for our)
        """,
        unless=f"""
            {THIRD}
            (their|them|amazon|vat|serial|batch|lot|plate|hinge|tracking|total|charged|amount|receipt number|
                order number|part number|
                article number|model number|returns address|return address|iban|sort code|cvv|expiry)
            your (number|address|email|phone)
        """,
    ),
    "pay": listed(
        yes="""
            (pay|paying|bring|
                settle|send|transfer|balance|difference|refund|refunding|reimburse|reimbursing|deposit|money|
                works|prefer|accept|take|use|amount|surcharge|postage|shipping|upgrade|cost|price|extra|instead|faster|
                wait|invoice|rest|top up|compensate|you back|fine|collection|collect|please)
        """,
    ),
    "trade": listed(
        yes="""
            (buy|buying|order|ordering|orders|purchase|cancel|cancelled|settle|arrange|arranged|deal|sort|handle|agree|
                approach|speak|contact|write|message|talk|get in touch|come|come to us|pay|paying|sell|trade|price|
                cheaper|knock off|save|discount|refund|keep this|keep it|solve|resolve|done|do it|easier|simpler|swap|
                exchange|return|send|ship|work something out|understanding)
        """,
    ),
    "goes_on": listed(
        yes="""
            (swap|exchange|replace|repair|fix) (it|them|that|yours)
            (finish|sort|settle|handle|close|wrap) (this|it|that|things|the rest) (with|together|over|on|via)
            (call|ring|phone|text|whatsapp~|facetime|message) you
            (give|giving) you a (call|ring|buzz|bell|shout)
            (talk|speak|chat|discuss|continue|carry on|explain|conversation|catch up|over there|directly|privately|
                outside|by phone|over the phone|on the phone|voice|reach you on|video call|whatsapp~|telegram~|move|
                offline|quicker|instead)
        """,
        unless=f"""
            {THIRD}
        """,
    ),
    "third_party": listed(
        yes="""
            (manufacturer|manufacturers|maker|warranty|guarantee|brand|customer service of)
        """,
    ),
    "ourselves": listed(
        yes="""
            (us|our|ours|me|my|mine|we)
        """,
    ),
    "stays": listed(
        yes=f"""
            (as|like) (agreed|discussed|promised|arranged|requested|explained)
            (we|you|you and i) (spoke|agreed|discussed|talked|chatted|phoned)
            royal mail
            (everything|all|all of it|it|this|that) .. (must|has to|have to|should|needs to) (stay|remain|be kept|go on|
                happen|take place) .. (here|in (this|the|our) (conversation|thread)|on (amazon|the platform))
            (we|i|sellers) (are|re|am|m) (not|never) involved
            you (now have|have now|have received|ve received|already have) .. by (email|e mail|post)
            (do not|don t|never|not) (send|pay|transfer|wire|give) .. (outside|off|elsewhere|anywhere else)
            (not|aren t|isn t) (permitted|allowed|authorised|authorized|supposed|at liberty) to (hand|give|share|pass|
                disclose|publish|provide|exchange|use|call|phone|ring|take|accept|sell|write|contact|meet|talk|speak|
                send|do)
            (belongs|belong|belonged) to (the|a|an|somebody|someone|another)
            (note|tag|gift message|greeting) (reads|will read|should read|to read)
            you (asked|ask|wondered|wonder|suggested|suggest|offered|proposed|wanted to know|were wondering) .. (
                whether|if|about|to|that) (you|we|i|us|just|it|me)
            (understand|know|see|appreciate) .. you (d|would) (rather|prefer|like|sooner|love)
            your (question|wish|idea|suggestion|offer|proposal|enquiry|inquiry|request) .. (about|whether|if|to|of) (
                order|ordering|pay|paying|buy|buying|call|calling|phone|phoning|be called|switch|switching|deal|
                dealing|move|moving|settle|settling|collect|collecting)
            (we|i|sellers) (do not|don t|cannot|can t|may not|must not|won t|never|are not|aren t|am not|m not) .. (
                outside|off|beyond|past|around) (of amazon|amazon|the platform|the marketplace|the site|this site)
            (follow|like) us
            (give|drop|throw|leave) (us|me) a (follow|like)
            (hit|press|tap) follow
            (manual|booklet|instructions|label|guide) (says|reads|said)
            (everything|all|it all) (goes|runs|is handled|stays|has to go|must go) (through|on|via|within) amazon
            (we|us|i) (are on|re on|re also on|are also on|on|m on) (insta|instagram~|facebook~|tiktok|youtube|
                pinterest)
            (we|i) (post|share|show|publish|upload) .. (insta|instagram~|facebook~|tiktok|youtube|pinterest)
            (mug|shirt|sign|plaque|gift note|gift message|inscription|engraving|print|lettering|cushion|bracelet|
                keyring|banner|cake|doormat|sticker) .. (reads|says|said|reading|saying)
            (says|reads|said|read|saying) .. on the (mug|shirt|sign|plaque|cushion|bracelet|banner|keyring|doormat)
            (call|ring|phone|text) (me|us) or (i|we)
            (isn|wasn|is|was|are) t us
            not us
            on (the|your) (mug|shirt|plaque|cushion|bracelet|banner|keyring|doormat|sign)
            (amazon customer service|amazon support|amazon s customer service|amazon help) (can|is|will|are|also)
            (impostor|imposter|impostors|scammer|scammers|phishing)
            (if|when|should) (it|you|not|that) (didn t|doesn t|wasn t|aren t|isn t|don t|weren t|not) .. between
            (let s|please|just|simply|happy to|best|we|i) (keep|stay|continue|carry on|stick|remain|leave) .. (here|
                in this thread|on this page|in this chat|within amazon|on amazon|on the platform|in this conversation|
                to this thread)
            (reply|answer|write|write to us|write back|respond|tell us|get back|contact you|talk you through it|
                answer you|send it|send them|contact us|let us know|reach us|message us|attach it|attach them) (here|
                in this thread|in this chat|in this conversation|through amazon|via amazon|through this|via this|
                to this message|by replying|through your orders)
            (against|breaks|violates|breach of) .. (rules|policy|policies|terms|guidelines)
            {THIRD} .. (website|hotline|helpline|number|site|page|warranty line|customer service|service line)
            {THIRD} .. (couldn|could|can|tried|failed|unable|wasn|will|may|might|calls|phones|texts|needs|usually|
                always|left|has) .. (you|your)
            (imei|return it|returned|returning|send it back|ship it back|send the old|returns address)
            (their) (hotline|helpline|number|website|site|line|customer service|office|depot)
            (long number|sixteen digits|three digits|16 digits|security code|cvv|expiry date|pin code)
            (phone|call|ring|email|contact) (them)
            (seller|shop|owner|people) before us
            (you|your neighbour|your wife|your husband) .. (called|phoned|emailed|telephoned) (the|your|our|us|them)
            (engraving|label|printed|title|alt) text
            (button|icon|monitor|notification|notifications) .. (only|works|on|when|once)
            (amazon|amazon s|the marketplace) (does not|doesn t|do not|won t|forbids|prohibits|never) .. (allow|let|
                permit|us|sellers|send|sharing|share|contact) .. (to|another|elsewhere|outside|other)
        """,
        unless="""
            (asked|ask|wondered|wondering|suggested|suggest|offered|proposed|question|wish|idea|request) .. (you|we|i|
                us|me|the|a|it|by|in|with|directly) .. (yes|sure|of course|gladly|happy to|absolutely|certainly|
                why not|no problem|please)
            (we|as|like) .. (agreed|discussed|talked|spoke) on (whatsapp~|telegram~|signal)
            (to|on|via|by|over) (our|my|the) (whatsapp~|telegram~)
            (dm|message us|write|contact) .. (instagram~|facebook~|insta|telegram~|tiktok)
            (instagram~|facebook~|insta|telegram~|tiktok) .. (dm|message us|write|contact)
            (but|so|therefore|instead|however) .. (google|search|leaflet|box|card|website|find us|look us|whatsapp~|
                call|email|phone|write to|write at|number|name|reach|lid|printed|invoice|receipt|underside|slip)
            (not|t|never|rather not|instead of|rarely|seldom|hardly|slow|don t) .. (reply|answer|write|respond|
                discuss|talk|continue|chat) .. here (our|my) (website|site|mailbox|email|number|phone|hotline|
                whatsapp~)
        """,
    ),
}
