"""Whether a text names a way out of the thread: an address, a place to load files up, or a call, in five languages.

What leads there, and whether it may, is ``migration``'s.
"""

import re

from simulator.policy.messages.patterns import LatePattern

_WRITTEN = (
    r"@|https?:|\bwww\.|[a-z\d-]{2,40}\.(?:com|net|org|de|it|fr|es|eu|io|co|ch|at|be|uk|us|example)\b"
    r"|\bat\b.{1,40}\bdot\b|e-?mails?\b|\bmail\b|\bmailbox|posta elettronica|courriel|correo"
    r"|wetransfer|dropbox|onedrive|google drive|\bcloud\b|\blink\b|upload (?:link|page|portal|area|folder|form)"
    r"|file transfer|transfer link|hochlad\w*|\bupload-?(?:seite|link|portal|bereich)|\bcarichi\b"
    r"|(?<!non )\bs?caricar\w*(?! l[ae] batteri[ae])|collegamento|(?<!en )\bliens?\b|enlace"
)
_ANY_CALL = (
    r"(?<![\d-])(?!\d{3}-\d{7}-\d{7})\d(?:[ .()/-]{0,2}\d){6}|hotline|helpline|telefon\w*|téléphon\w*|teléfono"
    r"|telefónic\w+|\bt[eé]l\.|zoom\b|\bteams\b|skype|webex|google meet|whatsapp|facetime|\bjitsi|teamviewer|anydesk"
    r"|quick assist|rustdesk|\bvideo[\s-]?(?:call|chat|conference|anruf|telefonat|konferenz|gespräch|schalte)\w*"
    r"|videochiamat\w*|videollamad\w*|\bvisio(?!n)\w*"
)
_SOON = r"(?:at|in|back|today|tonight|tomorrow|within|on|this|before|after|shortly|now|from|about|once|when|as)"
_SHALL = (
    r"(?:will|'ll|shall|would|should|must|may|might|can|could|want to|need to|have to|like to|going to|let me|let us"
    r"|please)(?: (?:then|briefly|just|also|now|quickly|first|personally|gladly|both|have to|need to|like to)){0,2}"
)
_ENGLISH = (
    r"\btelephon\w*|\b(?:by|over the|on the|via|per) phone|\bphone (?:us|me|him|her|our|number|line|calls?|on|at"
    r"|chat|conversation|appointment|consultation|talk)\b|\bphon(?:es?|ing) (?:you|your|them|back)\b"
    r"|\bcalls?\b(?! (?:it (?:a|off)|off)\b)|\bcall-?backs?\b"
    r"|\bcalling (?:you|us|me|him|her|back|in|at|from|today|tomorrow|shortly|now)\b"
    r"|(?:\bbe|'m|'re|\bam|\bare) calling\b"
    rf"|{_SHALL} (?:phone|telephone|buzz|dial)\b|{_SHALL} ring (?:you|your|back|up|{_SOON})\b"
    rf"|\b(?:i|we|s?he|they|and|to|then) ring you\b|\brings you {_SOON}\b"
    r"|(?<!the )(?<!this )(?<!that )\bring (?:us|me|him|her|our)\b|\bringing (?:you|him|her|them|us|me|back)\b"
    r"|\bgiv(?:e|es|ing) (?:you|us|me|him|them) a (?:quick |short |brief |little )?(?:ring|bell|buzz|shout|tinkle)\b"
    r"(?! (?:for free|as a|of|in (?:gold|silver)|worth))|\bgiv(?:e|ing) your (?:mobile|phone|number|landline) a ring\b"
    r"|\b(?:will|'ll) get a (?:\w{1,8} )?ring from (?:us|me|our)\b"
    r"|\bon your (?:landline|mobile (?:number|phone)|cell ?phone)\b|\bdial(?:ling|ing)? (?:you|your|in|into|us|me)\b"
)
_CLOSE_OF_CLAUSE = r"(?=\s*(?:[,.;:!?)\n-]|$)|\s(?:und|oder|sobald|wenn|damit|um|weil|denn|danach)\b)"
_GERMAN = (
    r"\banruf\w*|\banzurufen|\bangerufen|\bdurch(?:zu)?(?:ruf|klingel|läut|bimmel)\w*|\ban(?:zu)?klingel\w*"
    rf"|\bruf(?:e|t|en)?\b(?:(?!zurück)[^!?\n]){{0,80}}?\b(?:an|durch){_CLOSE_OF_CLAUSE}"
    r"|\bruf(?:e|t|en)? (?:ich |wir |er |Herr \w{1,20} |Frau \w{1,20} )?(?:Sie|dich|euch|uns|mich)\b(?! auf\b)"
    rf"|\b(?:klingel|klingl|läute|bimmel|bimml)\w{{0,3}}\b[^!?\n]{{0,60}}?\b(?:an|durch){_CLOSE_OF_CLAUSE}"
    r"|\brückruf(?:bitte|nummer|termin|wunsch)\w*|\bum (?:einen |ihren |kurzen )?rückruf\b"
    r"|\bfernmündlich\w*|\bzum hörer\b|\ban (?:der|die) strippe"
    r"|\b(?:auf|über|unter) (?:ihrem|ihr|ihrer|dem) (?:handy|mobil\w{1,20}|festnetz\w{0,20}) (?:an|erreich\w{1,3})\b"
)
_ITALIAN = (
    r"(?<!si )(?<!mi )\bchiam(?:[aio]|an[od]\w?|at[aei]|iamo\w{0,2}|ate\w{0,2}|er\w{1,6}|ar(?:e|\w{2,4})|[ai](?:mi|ci))"
    r"\b(?! ['\"«])"
    r"|\bmi chiam(?:i|ate|a)\b|\bsi chiami\b"
    r"|\b(?:l[ae]|vi|ti|lo|ci|mi) richiam(?:[aio]|iamo|ano|ate|er\w{1,6})\b(?! dal)|\brichiamar(?:l[ae]|vi|ti|ci|mi)\b"
    r"|\buna richiamata\b|\b(?:f|d)\w{1,8} (?:\w{1,12} )?(?:uno )?squillo\b|\bcornetta\b"
    r"|\b(?:contatt|raggiung|sent|cerc)\w{1,6} (?:al|sul) (?:suo |tuo )?(?:cellulare|numero|fisso)\b"
)
_FRENCH = (
    r"(?<!s')(?<!fait )(?<!faire )(?<!fais )(?<!faisons )(?<!faites )"
    r"\bappels?\b(?! d'(?:offre|air)| de (?:fonds|marge)| à (?:candidat|projet|témoin|manifest|contribu|la ))"
    r"|(?<!s')\bappel(?:er|ez|les?|lent|i?ons|ler\w{1,5})\b(?! à la )"
    r"|\b(?:avoir|ayons|aurons|aurai|aura|avons|ai|serez) appelée?s?\b"
    r"|\b(?:vous|te) rappel(?:le|lent|ons|er|ler\w{1,5})\b(?! (?:que|qu'|de\b|d'|l[ae']|les|nos|notre|toutefois|ici))"
    r"|\brappelez-(?:nous|moi)(?! (?:que|qu'|de\b|d'|l[ae']|les))"
    r"|\bcoups? de (?:fil|tél\w{0,6}|bigo\w{0,6})\b|\bau bout du fil\b"
    r"|\b(?:joindr|joign|contact)\w{1,6} (?:\w{1,12} )?sur (?:votre|ton) (?:portable|mobile|fixe|ligne|numéro)\b"
    r"|\bvous sonn(?:e|ons|erai|erons|er)\b"
)
_SPANISH = (
    r"\bllam(?:emos?|en?|é|ó|aré|arán?|arás|aremos|arían?|aríamos|ando\w{0,3}|arl[aeo]s?|ar(?:te|os|nos|me)|ad)\b"
    r"|(?<!nos )\bllamamos\b|\blláme\w{0,4}|(?<!se )\bllamar\b(?! la atención)"
    r"|\bllamadas?\b(?! a revisión| de atención)"
    r"|(?<!me )\bllamo\b|(?<!se )\bllaman\b|\b(?:haber\w{0,3}|hemos|he|hayamos) llamado\b"
    r"|\b(?:les?|los?|te|os|nos|me|usted|y|quien) llama\b|\bllama (?:a las|mañana|hoy|por)\b|\bnos llamas\b"
    r"|\b(?:d|peg)\w{1,8} (?:\w{1,12} )?un toque\b(?! de (?!teléfono|móvil))|\btimbrazo\b|\bal habla\b"
    r"|\b(?:les?|te) marc(?:o|amos|aré|aremos)\b(?! (?:el|la|los|las|un|una|con)\b)"
    r"|\b(?:contact|localiz|habl)\w{1,8} (?:\w{1,12} )?(?:al|en|por) (?:su |el |tu )?móvil\b"
)
_CHANNEL = LatePattern(f"{_WRITTEN}|{_ANY_CALL}|{_ENGLISH}|{_GERMAN}|{_ITALIAN}|{_FRENCH}|{_SPANISH}", re.IGNORECASE)


_PARTS = (
    *("mail", "@", "phon", "call", " ring", "buzz", " dial", " bell", "shout", "video", "vídeo", "upload", "link"),
    *(
        "mobile",
        "cell phone",
        "cellular",
        "landline",
        "zoom",
        "teams",
        "skype",
        "visio",
        "telef",
        "teléf",
        "tel.",
        "tél",
    ),
    *("ruf", "klingel", "klingl", "läut", "bimm", "hörer", "strippe", "fernmünd", "handy", "mobil"),
    *("chiam", "squillo", "cornetta", "casella", "posta elett", "carica", "appel", "courriel", "coup de", "coups de"),
    *("vous sonn", "portable", "correo", "al habla", "llam", "llám", "toque", "timbraz", "móvil", "marco", "marca"),
)
"""Parts of small words without which no text names a way out."""


def may_name_channel(written: str) -> bool:
    """The cheap gate before the search: hardly any message names one."""
    small = written.lower()
    return any(part in small for part in _PARTS)


def names_channel(plain: str) -> bool:
    """Whether a text says where to."""
    return _CHANNEL.compiled.search(plain) is not None
