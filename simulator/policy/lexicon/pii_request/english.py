"""Asking for what a seller may not have, in English: what an order needs is taken back."""

from simulator.policy.lexicon.listing import Denial, listed

_ASK = (
    "(read|dictate|send|give|tell|provide|share|forward|need|needs|require|requires|want|enter|write|upload|"
    "confirm|email|"
    "text|message|supply|submit|attach|reply with|let us have|let me have|let us know|what is|what s|whats|"
    "may we know|get|"
    "pass|state|mention|indicate|type|specify|request|ask you for|asking for|waiting for|missing|include|"
    "dictate|post|photograph|scan|note|please|have|quote|verify|photo|picture|copy|screenshot|image|kindly|"
    "required|lacking|lack|sending|giving)"
)
_HARD = (
    "(card number|card numbers|credit card|debit card|card details|card data|card information|bank card|"
    "payment card|card no|cvv|cvc|cvv2|cvc2|card security code|three digits|3 digits|three digit|3 digit|"
    "four digits of your card|"
    "expiry date|expiration date|security code|card expiry|expiry of your|digits of your card|"
    "back of your card|front of your card|iban|bic|swift|swift code|bank details|bank data|bank account|"
    "account number|banking details|account holder|sort code|routing number|bank information|"
    "online banking|bank login|password|passwords|login|log in details|"
    "login details|credentials|passcode|one time code|one time password|otp|verification code|2fa|"
    "security question|sms code|amazon code|confirmation code|access data|access code|code you received|"
    "code amazon sent|code that amazon|code from the sms|pin of|your pin|pin number|passport|identity card|"
    "id card|id document|driving licence|driver s license|drivers license|driver s licence|driving license|"
    "drivers licence|driver license|national id|social security|ssn|"
    "date of birth|birth date|birthdate|birthday|national insurance|proof of identity|mother s maiden|"
    "maiden name|copy of your id|photo of your id|scan of your id|picture of your id|your id|proof of address|"
    "utility bill|salary|payslip|residence permit|health insurance|birth certificate|proof of id|"
    "identification|insurance number|day you were born|when you were born|card pin)"
)
_SOFT = (
    "((private|personal|own|home|direct|real) (email|e mail|mail address|email address|e mail address|phone|"
    "phone number|mobile|mobile number|number|cell|address data)|your (email|e mail|email address|"
    "e mail address|mail address|phone|phone number|mobile|"
    "mobile number|cell|cell number|cell phone|telephone number|whatsapp~|whatsapp~ number|contact number|"
    "number|phone no|telephone))"
)
_DENY = Denial(
    no="(not|t|never|no|nobody|none|cannot|nor|avoid|neither|nothing)",
    small=(
        "(please|ever|need|to|have|will|be|any|a|the|your|us|for|of|ask|asking|request|require|want|send|"
        "sending|share|sharing|give|post|write|store|see|hold|by|you|in|email|message|chat|and|or|full|are|"
        "is|do|necessary|sensitive|personal|access|provide|needing|enter|forward|keep|we|on|here|card|bank|"
        "details|data|number|numbers|credit|payment|tell|telling|quote)"
    ),
)
_PASSWORD = (
    "(password|passwords|login|log in details|login details|credentials|passcode|one time code|"
    "one time password|otp|verification code|amazon code)"
)


REQUEST = listed(
    yes=f"""
        (number|digits|code|numbers) .. (front|back|reverse|side) of (your|the) (card|credit card|debit card)
        (which|what) (email|e mail|mail|phone|number) .. (privately|at home|personally)
        (digits|numbers) (on|of|from) your (card|credit card|debit card)
        (private|personal) (mail|e mail|email)
        {_ASK} .. {_HARD}
        {_ASK} .. (and|or|plus|with|of|including) .. {_HARD}
        {_HARD} .. (please|needed|required|missing|by message|here|needs|so we|so i|so that|first|and we|
            and i|in order|to me|to us|is necessary|for verification|for security)
        your {_HARD}
        {_ASK} .. {_SOFT}
        {_SOFT} (please|needed|required|so we|so i|so that|is needed|is required|is missing)
        (photo|picture|copy|screenshot|scan|screen shot|image|photograph|pdf|both sides) .. (credit card|
            debit card|bank card|bank account|bank statement|banking app|your card|your id|id card|passport|
            licence|license|payment card|the card you paid|card you used|banking|your bank|account balance|
            identity|driving)
        (when|where|what year|which year|what day) (were you|are you|you were) born
        how old are you
        (what|which) (password|login|pin|iban|bank|code) (do|did|have|is|are|was) (you|your)
        (log|logging) (in|into) .. (your account) (for you|ourselves|myself|and)
        your (account|amazon) (password|login|credentials|pin|code)
        (digits|number) (on|of|from) .. (your|the) (credit|debit|bank|payment) (card|cards)
        {_ASK} .. (digits|code|numbers) on the (back|reverse|front)
        (forward|send|give|tell|read|pass|share|dictate|text) .. (six|6) (digits|digit code|figures) .. (me|us)
        {_ASK} .. (number|expiry|digits) of the card (you|that|used|with)
        (copy|photo|screenshot|scan|send|sending|upload|forward|share|attach|submit|provide|email|show us|show me|
            we need|i need|we require) .. (bank|account) (statement|statements)
        (see|need|want|like|require) a (bank|account) statement
        (bank|account) (statement|statements) .. (copy|photo|picture|screenshot|scan|upload|attach|required|by email)
        your personal (details|data|information) (such|like|including|passport|id)
    """,
    unless=f"""
        {_DENY.of(f"({_HARD}|{_SOFT})")}
        (back|front|reverse) of (the|your) (unit|device|machine|box|case|housing|cartridge|product|panel|manual|
            booklet|battery|lamp|base|appliance|item|frame|clock|watch|router|tv|monitor|label|boiler|printer|pack)
        without (needing|asking|sending|giving|any|sharing|having|you) .. ({_HARD}|{_SOFT})
        {_HARD} .. (is|are) (not|never|t) .. (needed|necessary|required|asked|stored|visible|shared|requested)
        (to|on|onto|into|in|back to|via|with|through|by) your (email|e mail|email address|e mail address|phone|
            bank account|credit card|debit card|card|account|mobile|payment card|inbox|bank|login|amazon login|
            number)
        (to|on|onto|into) (the|your) .. (bank account|credit card|debit card|bank card|card|payment card) (you|
            used|within|in|that|by|and|today|automatically)
        (original|same) .. (card|payment|account)
        (to|onto|on|into|from) the .. (credit card|debit card|bank card)
        (reset|change|forgot|forgotten|update|protect|recover|choose|set|setting|create|default|factory|wifi|
            wi fi|wlan|network|router|device|admin|bluetooth|pairing) .. (password|passcode|pin|code|login)
        (password|pin|passcode|code|login) (of|for|on|to) (the|your) (home|own|home s|new|guest) (wifi|wi fi|network)
        (password|pin|passcode|code|login) .. (of|for|on) the (router|device|camera|lock|app|safe|wifi|wi fi|hotspot|
            network|padlock|alarm|box|tablet|phone|bike)
        (expiry|expiration) date .. (product|box|label|package|batch|food|voucher|coupon|item|bottle|tin|pack|
            printed|cream|lid|bag|tea|carton)
        (product|box|label|package|batch|food|voucher|coupon|item|bottle|tin|pack|printed|cream|lid|bag|
            tea) .. (expiry|expiration) date
        security code (of|on|for) the (lock|alarm|safe|door|gate)
        (amazon|bank) (will|may|might|sometimes|can) .. (ask|need|request|require)
        (app|website|device|watch|software|form|page|program) (asks|ask|wants|will ask)
        (our|my) (own|personal|private|direct) (mail|e mail|email|number|phone|address)
        (id|passport|licence|age) (is|will be|gets) (checked|verified)
        (order|product|serial|tracking|model|batch|lot|vat|item|part|imei|reference|invoice|customer|registration|
            article|return|rma|company|shipment) (number|id|code|no)
        (in|to|via|on|under|through) your amazon (account|address book|profile|settings|app)
        (gift|sd|memory|graphics|sim|sound|warranty|greeting|business|birthday|network|playing|video|micro|
            thank you|loyalty|postcard|post|place|name) (card|cards)
        (birthday) (card|gift|present|party|cake|surprise|banner|balloons|candle|candles|in time|on|wish|wishes)
        (happy|for the|before the|in time for|your daughter s|your son s|wife s|husband s|for your|before your|
            birthday present for) birthday
        (thank|thanks|received|got|read|answered|replied|reply to|reference|response|regarding) .. your (email|
            e mail|mail|phone)
        (passport|id|licence|license|password|card|phone) (holder|cover|case|sleeve|wallet|protector|reader|
            manager|stand|slot|pocket|photo|photos|size|sleeves|pouch|model|brand|charger|screen|version|app|
            settings|software|plan)
        your (phone|mobile|cell) .. (model|compatible|charge|charging|fits|supports|bluetooth|settings|screen|
            connect|connected|app|is|has|case|with|into|restart|update|near|to the|via)
        (fits|fit|compatible|works|work|model|connect|pair|charge|which|what) .. your (phone|mobile|cell|telephone)
        (only|just) the last (two|three|four) (digits|characters) of the
        (login|log in) .. (page|screen|button|to your|problem)
        {_HARD} (is|are|stays|stay|remains|remain) (safe|secure|encrypted|protected|with amazon|hidden|private|
            confidential)
        (engraving|engrave|engraved|embroidered|embroidery|personalise|personalize|personalised|personalized|
            print|printed|plaque) .. (date|birth|birthdate|birthday|name)
        (birth|birthdate|birthday) .. (engraving|engrave|engraved|embroidered|embroidery|personalise|personalize|
            print|printed|plate|poster|blanket|bracelet|necklace)
    """,
)

TAX_NUMBER = listed(
    yes=f"""
        {_ASK} .. (tax code|tax id|tax number|tin|taxpayer number)
        your (tax code|tax id|tax number)
    """,
    unless=f"""
        (invoice|vat|company|business|customs|importer|import)
        {_DENY.of("(tax code|tax id|tax number)")}
    """,
)

LOGIN = listed(
    yes=f"""
        {_ASK} .. {_PASSWORD}
        your {_PASSWORD}
    """,
    unless=f"""
        {_DENY.of(_PASSWORD)}
        (reset|change|forgot|forgotten|update|choose|set|create|default|factory|wifi|wi fi|router|device|admin|
            bluetooth|pairing) .. (password|passcode|code|login)
        (password|passcode|code|login) .. (router|device|camera|lock|app|safe|wifi|wi fi|hotspot|network|padlock|
            alarm|box|tablet|bike|reset|changed|menu|settings)
        (amazon|bank|app|device|router|camera|it|screen|page) (will|may|might|sometimes|can|then|now) .. (ask|need|
            request|require)
        (enter|type) .. (app|device|router|screen|menu|settings)
        (in|open) the (app|menu|settings)
    """,
)
