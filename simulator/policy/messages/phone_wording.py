"""What the words around a number say it is for, in five languages: calling somebody, naming a thing, whose line it is.

Words only; what the digits may be is ``phone_numbers``'.
"""

import re
from typing import Literal

from simulator.policy.messages.patterns import LatePattern

About = Literal["calling", "naming", ""]

_BEFORE = 60
_AFTER = 30
_SENTENCE = 160

_CALLING = (
    r"calls?|calling|ring|dial|texts?|texting|whatsapp|telegram|signal|viber|sms|phones?|phoning|telephones?|tel|mobile"
    r"|cell(?:phone)?|landline|hotline|helpline|fax|direct line|our line|buzz|(?:a )(?:bell|shout|tinkle)"
    r"|get hold of|catch me|blower"
    r"|(?:area|dialling|dialing|country) code|vorwahl|prefisso|indicatif|prefijo"
    r"|(?:my|our|phone|mobile|direct|cell|whatsapp|telephone|this) number|reach (?:us|me)|(?:get|contact"
    r"|message) (?:us|me)"
    r"|chiam\w*|telefon\w*|cellulare|fisso|numero verde|squill\w+|(?:mi|ci) trova|contatt\w+|(?:mio|nostro"
    r"|questo) numero|recapito"
    r"|ruf\w*|anruf\w*|angerufen|anzurufen|durchwahl|handy\w*|mobil\w*|erreich\w*|rückruf\w*|wählen sie|klingel\w*"
    r"|(?:meine|unsere|diese|folgende\w?) (?:\w{0,12}nummer)|rufnummer|kontaktier\w*|melden sie sich"
    r"|appel\w*|téléphon\w*|tél|portable|joign\w+|joindre|ligne directe|standard|coup de fil"
    r"|(?:mon|notre|ce) numéro|contactez\W(?:nous|moi)"
    r"|llam\w*|llám\w*|teléfono|telefón\w*|tfno|tlfn?o?|móvil|fijo|marque|m[aá]r[cq]u\w+|apunte|toque|timbre|(?:mi"
    r"|nuestro|este) número"
    r"|contáct\w+|localiz\w+|(?:me|nos) encuentra"
)
_NAMING = (
    r"track\w*|tracciam\w*|spedizion\w*|shipment|shipping|parcel|package|pacco|orders?|ordin[ei]|invoices?"
    r"|fattur[ae]|ref"
    r"|references?|rif|riferimento|codic[ei]|codes?|serials?|serial\w*|seriale|serie|ean|upc|gtin|sku|asin|isbn"
    r"|(?:customer|member|membership|client) (?:number|no|id)|iban|rma|imei|format|dye lot|figures"
    r"|model\w*|lotto|lot|batch|awb|labels?|etichetta|tickets?|pratica|case|claim|transaction|transazione|barcode"
    r"|vat|iva"
    r"|items?|articolo|article|part|parts|sn|s/n|p/n|pn|license|licence|key|account|booking|confirmation"
    r"|reservation|produit|produkt|prodotto|producto|product"
    r"|postcode|zip|matricola|partita|colli|delivery note|ddt|bolla|scontrino|receipt|version|firmware|gtin|hs|eori|pin"
    r"|(?!(?:ruf|handy|mobil\w*|\w*telefon|tel|fax|kontakt|service|hotline|festnetz|büro|privat|not\w*|whatsapp"
    r"|kunden\w*)nummer)"
    r"\w{3,20}nummer|pzn|sendung\w*|sendenummer|bestell\w*|auftrag\w*|rechnung\w*|paket\w*|artikel\w*|art|serien\w*"
    r"|charge\w*"
    r"|modell\w*|teile\w*"
    r"|vorgang\w*|ticket\w*|kunden(?:nummer|nr)|ust\w*|steuer\w*|konto\w*|ersatzteil\w*|typ\w*|lizenz\w*"
    r"|referenz\w*|code"
    r"|reg|registration|company|hrb|rcs|rea|ricambio|recambio|repuesto|pezzo|bauteil"
    r"|(?:n[°º]|num[ée]ro|código|codice) (?:de )?cliente?"
    r"|commande|colis|suivi|facture|référence|réf|dossier|série|modèle|lot|tva|siret|siren|pièce|étiquette"
    r"|bon de livraison"
    r"|pedido|envío|seguimiento|factura|referencia|lote|expediente|artículo|modelo|nif|cif|paquete|albarán|guía"
    r"|código|pieza"
)
_KIND = LatePattern(rf"(?<!\w)(?:(?P<calling>{_CALLING})|(?:{_NAMING}))(?!\w)", re.IGNORECASE)
_CALLED = LatePattern(rf"(?<!\w)(?:{_CALLING})(?!\w)", re.IGNORECASE)
# What may stand between the name of a thing and its number.
_CONNECTING = LatePattern(
    r"(?:[\s:#.,()\"'°º/-]+|(?:is|was|no|nr|nrs|num|number|numbers|numero|número|numéro|nummer|n|id|ids|code|codice"
    r"|código"
    r"|lautet|ist|war|è|era|es|est|di|da|de|del|della|du|d|der|des|of|for|the|your|our|this|il|lo|la|le|su|suo|sua"
    r"|vostro"
    r"|nostro|nostra|ihre?|unsere?|votre|notre|nuestro|nuestra|with|via|and|und|e|et|y|dhl|ups|usps|fedex|gls|dpd"
    r"|begins|starts|ends|reads|says|shows|inizia|finisce|termina|beginnt|endet|commence|finit|empieza|acaba|con|mit"
    r"|par"
    r"|hermes|tnt|brt"
    r"|sda|seur|mrw|pour|für|per|para|por)(?!\w))*\Z",
    re.IGNORECASE,
)
_CODE_BEFORE = LatePattern(
    r"(?<!\w)(?:(?=\w*\d)(?=\w*[A-Z])[A-Z\d]{2,}[ -]?|(?!TEL|FAX|CELL|MOB|PH)[A-Z]{1,5}\d*[-/_])\Z"
)
_BARE_NUMBER = re.compile(r"(?:(?<!\w)(?:n|no|nr|num)[.:]?|#|n[°º])\s?\Z", re.IGNORECASE)
# After these a number is where somebody is reached, whatever was spoken of before.
_REACHED_AT = LatePattern(r"(?<!\w)(?:at|on|allo|al|unter|au|sous|en el)\W*\Z", re.IGNORECASE)

_THIRD = (
    r"manufacturer\w*|maker'?s?|warranty|guarantee|carriers?|couriers?|hauliers?|shipping (?:company|provider)"
    r"|delivery (?:company|service|driver|depot)|forwarder|post office|recall (?:line|hotline)"
    r"|hersteller\w*|werks?kundendienst|garantie\w*|gewährleistung\w*|spedition\w*|spediteur\w*|paketdienst\w*"
    r"|zusteller\w*"
    r"|versanddienst\w*|lieferdienst\w*|transporteur\w*"
    r"|produttore|casa madre|fabbricante|garanzia|corriere|spedizioniere|vettore|trasportatore"
    r"|fabricant|constructeur|transporteur|livreur|messagerie|fabricante|garantía|transportista|mensajería|mensajero"
    r"|empresa de (?:transporte|envío)s?|agencia de transportes?"
    r"|ups|usps|fedex|dhl|royal mail|parcelforce|evri|hermes|dpd|gls|yodel|inpost|tnt|ontrac|lasership"
    r"|poste italiane|sda"
    r"|brt|bartolini|nexive|deutsche post|la poste|colissimo|chronopost|mondial relay|colis privé|geodis"
    r"|correos(?: express)?"
    r"|amazon(?:'s)? (?:customer|support|help|kundenservice|kundendienst)\w*|servizio clienti (?:di )?amazon"
    r"|(?:kundenservice|kundendienst) von amazon|service client (?:d')?amazon|atención al cliente de amazon"
    r"|seur|mrw|nacex|dachser|hellmann|kuehne|schenker"
)
_NAMES_A_THIRD = LatePattern(rf"(?<!\w)(?:{_THIRD})(?!\w)", re.IGNORECASE)
_THIRD_BEHIND = LatePattern(
    rf"[\s,(\"-]*(?:(?:is|ist|è|est|es|the|of|from|der|des|die|von|vom|del|della|di|du|de|la|el|il"
    rf"|le)\s)*(?:{_THIRD})(?!\w)",
    re.IGNORECASE,
)
_SERVICE = (
    r"(?:[Kk]undendienst|[Kk]undenservice|[Hh]otline|[Ss]upport|[Cc]ustomer (?:service|care|support)"
    r"|[Hh]elp ?(?:line|desk)"
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
_NAMED_BEHIND = LatePattern(rf"\s?[(\[]\s?(?:your |the |ihre |la |il |le |su )?(?:{_NAMING})(?!\w)", re.IGNORECASE)
# What it is, said of it right behind: "... is the serial number".
_SAID_TO_BE = LatePattern(
    rf"[\s,;\"')]{{0,3}}(?:is|are|was|ist|sind|war|lautet|è|sono|est|sont|es|son|(?:that's|which is|das ist|c'est))\s"
    rf"(?:(?:the|just|only|your|our|its|a|an|also|die|der|das|ihre?|nur|auch|il|lo|la|i|le|suo|sua|solo|anche|l'|le|les"
    rf"|votre|seulement|el|los|las|su|solo|número|numero|numéro|number|num|de|del|della|di|du|d')\s?){{0,4}}"
    rf"(?!{_THIRD})(?:{_NAMING})(?!\w)",
    re.IGNORECASE,
)
_OURS = LatePattern(
    r"(?<!\w)(?:(?:call|ring|phone|text|reach|contact|whatsapp|message|dial|tell|ask|give) (?:us|me)"
    rf"|(?:call|ring|phone|text|ruf\w*(?: sie)?(?: doch)?|chiam\w+|appel\w+|llam\w+|llám\w+)(?: al?)?"
    rf" (?:my|our|unser\w*|(?:il |la )?(?:nostr[oa]|mi[oa])|notre|mon|nuestr[oa]) (?!{_THIRD})"
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
_DIGIT = re.compile(r"\d")
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n")


def about(plain: str, start: int, end: int) -> About:
    """What a number is for: the nearest telling word before it, else one right behind it.

    Figures in groups are a telephone number's more often than a code's, so a thing named further away does not claim
    them.
    """
    window = plain[max(0, start - _BEFORE) : start]
    near = re.split(r"[\d\n]", window)[-1]
    if _NAMED_BEHIND.compiled.match(plain, end) or _SAID_TO_BE.compiled.match(plain, end):
        return "naming"
    telling = [*_KIND.compiled.finditer(near)]
    calling = bool(_CALLED.compiled.search(window))
    if _CODE_BEFORE.compiled.search(window) or (_BARE_NUMBER.search(near) and not _CALLED.compiled.search(near)):
        return "naming"
    if telling and telling[-1].lastgroup != "calling":
        if _CONNECTING.compiled.match(near, telling[-1].end()):
            return "naming"
        if not plain[start:end].isdigit() or (calling and _REACHED_AT.compiled.search(near)):
            return "calling" if calling else ""
        return "naming"
    if not calling and _is_like_one_named(window, plain[start:end]):
        return "naming"
    behind = re.split(r"[.\n]\s", plain[end : end + _AFTER])[0]
    return "calling" if calling or _CALLED.compiled.search(behind) else ""


def _is_like_one_named(window: str, number: str) -> bool:
    """Whether a number before it is written the same way and follows the name of a thing: parts, one by one."""
    shape = _DIGIT.sub("0", number)
    place = _DIGIT.sub("0", window).rfind(shape)
    telling = [*_KIND.compiled.finditer(window[: max(place, 0)])]
    return bool(telling and _CONNECTING.compiled.match(window[:place], telling[-1].end()))


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
        or (_WARRANTY.compiled.search(behind) and not _OWN.compiled.search(before))
        or (earlier and _THEIRS.compiled.search(before) and third(earlier[-1]))
    )
