"""What a buyer keeps for herself, and the ways to ask for something, in English."""

from simulator.policy.lexicon.listing import listed

SECRET = listed(
    yes="""
        last (4|four|three|3|two) (of|on|from) (your|the)
        (three|3|four|4|sixteen|16|last|long) (digits|digit|number|figures|numbers) .. (card|back|front|reverse|strip|
            social|account)
        (digits|number|numbers|figures|code) .. (back|front|reverse|flip side|rear|strip) .. (card|it)
        (long number|sixteen digits|16 digits|card number|card numbers|card details|card info|full card|cvv|cvc|
            signature strip|when it runs out|when it expires|valid until|expiry of your|security number)
        (digits|pin|numbers) .. (card|social|account)
        (the|that|your) card s (number|pin|code|expiry)
        (which|what|your) bank (are|do|is|s|account|details|name|branch|you)
        where .. (bank|banking)
        (name of your bank|your bank s name|branch code|bank s name|name of the bank)
        (digits|numbers|number|code) .. (texted|text message|sms|by text|on your screen|in the app)
        (a|any|best) (good|best|convenient|daytime) number
        good number for you
        (valid|government|official) (id|identification|passport|licence)
        (a|any|best|good|daytime|evening|which) (contact|phone|mobile|telephone|cell|daytime|evening) number
        (photo|picture|photograph|scan|image|copy) of (it|the card|your card|both sides|your id|yourself) .. (card|
            digits|face|id|covered|visible|holding|front|back)
        (own|prove) .. card
        (some|any|photo|valid) (identification|id)
        identification
        (you|do you) bank (at|with)
        name on the account
        (sort code|account number|routing number|iban|swift|bank details|online banking)
        (sign in|signin|log in|login|logon) (details|data|info|information|name|credentials|and)
        (username|user name) and (password|pass)
        (log|logging|sign|signing|get) (in|into) .. your account
        (number|digits|numbers) .. (front|across|face|back) .. (mastercard|visa|amex)
        (number|digits) .. (mastercard|visa|amex|maestro|debit|credit)
        code .. (you got|you get|you have|from amazon|from the marketplace)
        (code|pin|number) .. (just sent|we sent|been sent|sent to your|sent you|texted|you received|you just received|
            you get|arrives|arrived|shows up|pops up|came through|from the text|in the text|from the sms)
        (one time|verification|confirmation|two factor|six digit|6 digit) (code|password|passcode|pin)
        your (log in|login|sign in|username|user name)
        selfie
        (proof|evidence) .. (identity|who you are|address|age|residence|id|income)
        (driving licence|driver s license|drivers license|driving license|your licence|passport|identity card|id card|
            photo id|government id|your id|id document|identity document|utility bill|council tax bill|tax return|
            payslip|pay slip|wage slip|birth certificate|residence permit|citizenship)
        (date|year|place|day|month|town) (of birth|of your birth|you were born)
        (when|where|what year|which year) .. born
        (your birthday|when is your birthday|birth date|birthdate|dob|d o b)
        (maiden name|mother s name|first pet|security question|secret question|secret answer)
        (social security|social insurance|national insurance|ni number|ssn|your social|tax number|tax id)
        (your age|marital status|your religion|your salary|your income)
        (who is|who s|name of|name|name and address of|number of|which is|what is) your employer
        (what|which|who) .. (called|handle|nick|nickname|username|go by|name) .. (facebook|instagram|tiktok|insta|
            twitter|linkedin|snapchat)
        (your|yr|ur) (facebook|instagram|tiktok|insta|twitter|linkedin|snapchat) (name|handle|profile|account|username|
            page|id|nick)
        (who are you|look you up|find you) on (facebook|instagram|tiktok|insta|twitter|linkedin|snapchat)
        (best|current|working|reachable|good) (cell|mobile|phone|landline|telephone) (to|for) (have|reach|keep|put|call|
            you|our|my|me|us)
        (your|yr|ur) (e m a i l|p h o n e|n u m b e r|m a i l|em ail|e mai l)
        (email|mail|number|phone) .. (one you use|one u use|not the amazon)
        (own|personal|private|home) mail
        (email|e mail|mail|phone|number|address) .. (besides|other than|apart from|aside from) (the|this|your) (amazon|
            relay|marketplace)
        (give|leave|tell|send) (us|me) (a|your|some|any) (telephone|mobile|landline|cellphone|cell|phone (we|i|where|
            that|on))
        (small|little) three on
        (copy|scan|photo|picture) of .. (gas|water|electricity|electric|power|phone) bill
        (mail address|address|number|mobile|phone|cell) of yours
        (your|yr) (personal|private|own) (mailbox|inbox)
        (proof|evidence) .. your (card|account)
        your account (with|at) (the|your|a|which) bank
        your private (address|number|contact)
        (which|what) (email|e mail|mail address|phone|mobile) do you (really|actually|use|read|check|have|answer)
        (pin|code|number) you (got|get|received) (by|via|on|over|in) (text|sms|phone|your phone|message)
        (an|any|another|the best) (email|number|mail|phone) .. (reach|get|contact|call|get hold of) you
        your (wife|husband|partner|son|daughter|mother|father|friend|boss|mum|mom) s (mobile|number|phone|email|cell)
        (which|what) number .. (dial|ring)
        (private|personal|own) (cell|mobile|landline)
        (old are you|are you married|do you earn)
        your (email|e mail|mail address|email address|phone|phone number|mobile|mobile number|cell|cell number|number|
            landline|telephone|telephone number|contact number)
        (own|personal|private|home|real) (email|e mail|phone|number|mobile|mail address)
        (email|number|phone) .. (you use|of yours|your own) (privately|at home|outside)
        (what|which) (number|email|phone|address) .. (reach you|get you|contact you|call you|you at|you on)
    """,
    unless="""
        (create|make|set up|open|register|choose) (a|an|your own|your) (login|log in|account|username|password)
        (forgot|forgotten|lost|reset|resetting) .. (password|pin|code)
        (password|pin|code) .. (reset|forgotten|menu)
        (order|product|serial|tracking|model|batch|lot|vat|item|part|imei|reference|invoice|customer|registration|
            article|return|rma|shipment|flat|house|door|plate|apartment|street|page) (number|no|code|id|numbers|digits)
        (see|credited|refund*|back|show|shows|appear|appears|again|put|arrive|arrives|done|
          went) ... on your bank account
        (to|onto|into|via|with) (your|the|that|same|original) (card|credit card|debit card|account|bank account|inbox)
        in your account (under|you|page|settings|on|at|there|and)
        (collect|collecting|pick it up|pick up|pickup|post office|locker|take your|bring your|at the counter)
        (big enough|enough for|room for|space for|fits|holds|wide|slim|compartment)
        (they|carrier|courier) (have|has|already have) your
        (carrier|courier|driver|dhl|ups|dpd|fedex|amazon|bank|royal mail) .. your (phone|number|mobile|email|account|
            card|id|password|cell)
        (amazon account|imei|in your amazon)
        (refund|refunded|credited|money|charged|statement) .. (card|account|bank)
        (card|account) you (paid|used) .. (automatically|within|days)
        (from|via|into|near|using|onto|through) your (phone|mobile|cell|email|e mail|landline|telephone)
        (text|message|notification|alert|signal|picture|file|app|beep|beeps) .. to your (phone|mobile|cell)
        (it|app|bluetooth|pick|headset|turn|switch|menu|settings|speaker|camera) .. on your (phone|mobile|cell)
        (had|has|contains|contained) a (phone|telephone|mobile) number
        (they|ups|dhl|usps|fedex|dpd) (hold|holds|keep|keeps)
        (bank|card issuer) (may|will|might|can|takes|needs|has|usually|should|could)
        (holder|cover|case|sleeve|wallet|protector|reader|stand|pocket|slot|charger|screen|bluetooth|compatible|fits|
            notification|settings|app|router|wifi|wi fi|hotspot|network|padlock|alarm|safe|device|camera|menu|manual|
            product|tin|box|battery)
        (engrave|engraving|engraved|embroidered|embroidery|print|printed|personalise|personalised|inscription|bracelet|
            poster|cake|banner|present|gift|party|happy|greeting|in time for)
        (driver|courier|postman|amazon|carrier) .. (checks|check|checked|asks|ask|sees|verifies|requires)
        (thank|thanks|got|received|replied|read) .. your (email|e mail|mail|message|phone|number)
        (your) (phone|mobile|cell) (is|has|case|model|with|s|into|near|to|and|screen|supports|must|needs|should|on|off|
            will)
        (t|not|never|no|without|nobody|none|avoid|stop|nothing) .. (need|needs|ask|asking|send|share|give|tell|post|
            required|necessary|sending|sharing|store|see|want|write|give out|reveal|quote|provide)
        (never|not|t|no need) .. (card|bank|password|id|passport|details|number|phone)
        (we|i) (have|had|checked|see|saw|still have) .. your (number|phone|email)
        (our|my) (number|email|phone|mobile|private|personal|own)
        your (email|e mail|mail|message) (about|regarding|of|from|reached|arrived|came|on|dated|yesterday|today)
        (checked|verified|asked) .. (driver|courier|amazon|bank)
        number plate
        (app|website|device|watch|software|form|page|program) (asks|ask|wants|will ask)
        (vat|invoice|plate)
    """,
)

ASKING = listed(
    yes="""
        (read|dictate|send|sending|give|tell|telling|told|provide|share|forward|need|needed|needs|require|required|
            requires|want|enter|write|upload|confirm|supply|submit|attach|reply|have|know|let|what|what s|whats|which|
            when|where|how|may|can|could|would|get|pass|state|mention|indicate|type|specify|request|asking|waiting|
            missing|include|post|photograph|scan|note|please|pls|plz|quote|verify|snap|take|kindly|drop|show|see|sight|
            help|prove|must|hand over|fill|put|i d like|we d like|would like|
            is it|before|ring me|as part of|until|unless)
        (your|you) ?
    """,
)
