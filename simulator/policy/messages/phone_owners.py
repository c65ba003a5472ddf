"""Whose telephone number the words of a sentence say it is: a manufacturer's, a carrier's, the marketplace's, or ours.

Words only; where a number stands is ``phone_numbers``', whether it is one ``phone_wording``'s.
"""

import re

from simulator.policy.messages.patterns import LatePattern

_SENTENCE = 160
_AFTER = 30

THIRD = (
    r"manufacturer\w*|maker'?s?|warranty|guarantee|carriers?|couriers?|hauliers?|shipping (?:company|provider)"
    r"|delivery (?:company|service|driver|depot)|forwarder|the brand(?! new)(?:'s)?|(?:il|del) marchio|la marque"
    r"|la marca|die marke|post office|recall (?:line|hotline)"
    r"|hersteller\w*|werks?kundendienst|garantie\w*|gewährleistung\w*|spedition\w*|spediteur\w*|paketdienst\w*"
    r"|zusteller\w*|versanddienst\w*|lieferdienst\w*|transporteur\w*"
    r"|produttore|casa madre|fabbricante|garanzia|corriere|spedizioniere|vettore|trasportatore"
    r"|fabricant|constructeur|transporteur|livreur|messagerie|fabricante|garantía|transportista|mensajería|mensajero"
    r"|empresa de (?:transporte|envío)s?|agencia de transportes?"
    r"|ups|usps|fedex|dhl|royal mail|parcelforce|evri|hermes|dpd|gls|yodel|inpost|tnt|ontrac|lasership"
    r"|poste italiane|sda"
    r"|brt|bartolini|nexive|deutsche post|la poste|colissimo|chronopost|mondial relay|colis privé|geodis"
    r"|correos(?: express)?"
    r"|amazon(?:'s)? (?:own )?(?:customer|support|help|kundenservice|kundendienst)\w*|servizio clienti (?:di )?amazon"
    r"|(?:kundenservice|kundendienst) von amazon|service client (?:d')?amazon|atención al cliente de amazon"
    r"|seur|mrw|nacex|dachser|hellmann|kuehne|schenker"
)
"""Names of a manufacturer, a warranty, a carrier or the marketplace, as a pattern."""
_NAMES_A_THIRD = LatePattern(rf"(?<!\w)(?:{THIRD})(?!\w)", re.IGNORECASE)
_THIRD_BEHIND = LatePattern(
    rf"[\s,(\"-]*(?:(?:is|ist|è|est|es|the|of|from|der|des|die|von|vom|del|della|di|du|de|la|el|il"
    rf"|le)\s)*(?:{THIRD})(?!\w)",
    re.IGNORECASE,
)
_SERVICE = (
    r"(?:[Kk]undendienst|[Kk]undenservice|[Hh]otline|[Ss]upport|[Cc]ustomer (?:service|care|support)"
    r"|(?:[Hh]elp|[Cc]are|[Ii]nfo|[Aa]dvice) ?(?:line|desk)"
    r"|assistenza|servizio clienti|numero verde|SAV|service (?:clients?|après-vente)|atención al cliente"
    r"|servicio técnico|[Ss]ervicenummer|[Ss]ervice)"
)
# Whose line it is, if a name is beside it: a brand's.
_OF_A_BRAND = LatePattern(
    rf"(?<!\w){_SERVICE} (?:(?:von|der|des|vom|of|at|di|da|della|de|du|from) |d')[A-ZÉ]\w"
    r"|(?<!\w)(?:assistenza|servizio clienti|numero verde|SAV|service (?:client|après-vente)|servicio técnico) [A-ZÉ]\w"
    rf"|(?<!\w)[A-ZÉ][\w-]+'s (?:own )?(?:{_SERVICE}|phone line|line|number)"
    rf"|(?<!\w)(?:bei|beim|der|den|dem) [A-Z]\w+-{_SERVICE}"
)
_THEIRS = LatePattern(
    r"(?<!\w)(?:them|they|they're|their|theirs|themselves|loro|leurs?|eux|ils|ellos|dort|deren)(?!\w)", re.IGNORECASE
)
# The service of somebody else, where none of us is spoken of: "their service desk", "il loro centro", "le atienden".
_THEIR_SERVICE = LatePattern(
    rf"(?<!\w)(?:their|loro|leurs?|deren)\s(?:\w+\s){{0,2}}?(?:{_SERVICE}|\w*(?:service|dienst|desk|line|number|team"
    r"|centre|center|centro|numero|ufficio|uffici|nummer|standard|numéro|équipe|plateforme|assistance|conseillers?"
    r"|technici(?:ans?|ens?)|techniker))(?!\w)|(?<!\w)(?:atienden|responden|rispondono|répondent)(?!\w)"
)
_OURS = LatePattern(
    r"(?<!\w)(?:(?:call|ring|phone|text|reach|contact|whatsapp|message|dial|tell|ask|give) (?:us|me)"
    rf"|(?:call|ring|phone|text|ruf\w*(?: sie)?(?: doch)?|chiam\w+|appel\w+|llam\w+|llám\w+)(?: al?)?"
    rf" (?:my|our|unser\w*|(?:il |la )?(?:nostr[oa]|mi[oa])|notre|mon|nuestr[oa]) (?!{THIRD})"
    r"|(?:ours|(?:der|die) unsere|(?:il|la) nostr[oa]|l[ea] nôtre|(?:el|la) nuestr[oa]) (?:is|ist|è|est|es)"
    r"|melden sie sich (?!bei (?!uns|mir))|(?:bei|mit) (?:uns|mir)"
    r"|my (?:phone|mobile|cell|number|direct|personal)|our (?:phone|mobile|number|direct|office|shop|whatsapp|line)"
    r"|chiam\w+(?:ci|mi)|(?:ci|mi) chiam\w+|contatt\w+(?:ci|mi)|telefon\w+(?:ci|mi)|(?:mio|nostro) (?:numero|cellulare)"
    r"|(?:ruf\w*|erreich\w*|kontaktier\w*) (?:sie )?(?:uns|mich)|(?:meine|unsere) (?:\w*nummer|hotline|handy\w*)"
    r"|(?:appel\w+|joign\w+|contact\w+|téléphon\w+)-(?:nous|moi)|(?:nous|me) (?:appeler|joindre)"
    r"|(?:mon|notre) (?:numéro|portable|ligne)|ll[aá]m\w+(?:nos|me)|cont[aá]ct\w+(?:nos|me)|(?:mi"
    r"|nuestro) (?:número|móvil"
    r"|teléfono))(?!\w)",
    re.IGNORECASE,
)
_WARRANTY = LatePattern(r"(?<!\w)(?:warranty|guarantee|garantie\w*|garanzia|garantía)(?!\w)", re.IGNORECASE)
_OWN = LatePattern(
    r"(?<!\w)(?:us|me|my|our|unser\w*|mein\w*|uns|mich|nostr\w|mi[oa]?|ci|notre|nos|mon|nous|moi|nuestr\w+|nos)(?!\w)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n")


def is_of_a_third_party(plain: str, start: int, end: int) -> bool:
    """Whether the sentence names the manufacturer, a warranty or a carrier as the one to be reached there."""
    *earlier, before = _SENTENCE_END.split(plain[max(0, start - _SENTENCE) : start])
    if _OURS.compiled.search(before):
        return False
    behind = _SENTENCE_END.split(plain[end : end + _SENTENCE])[0]
    third = _NAMES_A_THIRD.compiled.search
    return bool(
        third(before)
        or _THIRD_BEHIND.compiled.match(behind)
        or _OF_A_BRAND.compiled.search(before)
        or (_THEIR_SERVICE.compiled.search(before + behind[:_AFTER]) and not _OWN.compiled.search(before))
        or (_WARRANTY.compiled.search(behind) and not _OWN.compiled.search(before))
        or (earlier and _THEIRS.compiled.search(before) and third(earlier[-1]))
    )
