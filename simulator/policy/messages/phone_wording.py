"""What the words around a number say it is for, in five languages: calling somebody or naming a thing.

Words only; what the digits may be is ``phone_numbers``', whose line it is ``phone_owners``'.
"""

import re
from typing import Literal

from simulator.policy.messages.patterns import LatePattern
from simulator.policy.messages.phone_owners import THIRD

About = Literal["calling", "naming", ""]

_BEFORE = 60
_AFTER = 30

_CALLING = (
    r"calls?|calling|dial|texting|whatsapp|telegram|viber|sms|phoning|tel"
    r"|hotline|helpline|fax|direct line|our line|buzz|(?:a )(?:bell|shout|tinkle)|get hold of|catch me|blower"
    r"|(?:area|dialling|dialing|country) code|vorwahl|prefisso|indicatif|prefijo"
    r"|(?:my|our|phone|mobile|direct|cell|whatsapp|telephone|this) number|reach (?:us|me)|(?:get|contact"
    r"|message) (?:us|me)"
    r"|chiam\w*|telefon(?:a\w*|i|ino|isch|nummer)|numero verde|squill\w+|(?:mi|ci) trova|contatt\w+|(?:mio|nostro"
    r"|questo) numero|recapito"
    r"|ruf\w*|anruf\w*|angerufen|anzurufen|durchwahl|(?:handy|mobil(?:funk)?)nummer|erreich\w*|rückruf\w*|wählen sie"
    r"|(?:durch)?klingeln sie|durchklingeln"
    r"|(?:meine|unsere|diese|folgende\w?) (?:\w{0,12}nummer)|rufnummer|kontaktier\w*|melden sie sich"
    r"|r?appel(?!ant)\w*|téléphon(?:ez|er)|tél|joignables?|joignez\W(?:nous|moi)|(?:nous|me) joindre|ligne directe"
    r"|coup de (?:fil|téléphone)|composez|composer le|componga|(?:mon|notre|ce) numéro|contactez\W(?:nous|moi)"
    r"|llam\w*|llám\w*|telefon(?:ee|ear|éen\w*)|tfno|tlfn?o?|m[aá]r(?:qu(?:e|en|eme|enos)|c(?:a|ar|ando))(?=:|\s(?:el"
    r"|al|a|este|nuestro|mi|un|\Z))|apunte|(?:mi|nuestro|este) número|contáct\w+|localiz\w+|(?:me|nos) encuentra"
)
# What is done with goods, and not with somebody's line: the number right behind is of the goods.
_HANDED_OVER = (
    r"(?:searched|looked|searching|looking) for|cercato|cercando|gesucht|cherché|cherchant|buscado|buscando|"
    r"ordered|ordering|received|bought|(?:sent|shipped|got|picked)(?: you)?|fits|replaces|replaced by|instead of"
    r"|superseded by"
    r"|(?:bestellen|nehmen) sie|bestellt|erhalten|bekommen|geliefert|geschickt|verschickt|ersetzt|statt|anstelle von"
    r"|passt|verbaut"
    r"|ricevuto|ordin(?:ato|ate|i)|inviato|spedito|acquistato|sostituisce|montiamo|usiamo|prenda(?: pure)?"
    r"|invece (?:di|del)|al posto del"
    r"|reçu|command(?:é|ez)(?: plutôt)?|envoyé|expédié|acheté|montons|prenez|remplace|au lieu du?|à la place du"
    r"|recibi[dó]o?|pedí|pida|pidió|enviamos|enviado|mandado|montamos|comprado|compró|sustituye|en vez del?"
    r"|en lugar del?"
)
_FILED = (
    r"stocked|stored|invoiced|facturée?|facturado|fatturat[oa]|berechnet|register(?:ed|s)|logged|recorded|filed"
    r"|listed|booked"
    r"|went back|travel(?:s|ling)|scanned"
    r"|registriert|erfasst|eingetragen|geführt|führt|führen|läuft|verzeichnet|gebucht|gespeichert|angemeldet"
    r"|registrat[oa]|inserit[oa]|prenotat[oa]|archiviat[oa]|viaggia"
    r"|enregistrée?|saisie?|classée?|inscrite?|voyage|registrad[oa]|anotad[oa]|archivad[oa]|viaja|figura"
)
_KEY = (
    r"ids?|ref|references?|rif|riferimento|codic[ei]|serials?|seriale|seriennummer|réf|référence|referencia|código"
    r"|sku|ean"
    r"|zeichen|aktenzeichen|kennung|matricola|protocollo|plate|badge|stickers?|typenschild|aufkleber|targhetta|adesivo"
    r"|plaque|autocollant|flacon|placa|pegatina|envase|slip|statement|lieferschein\w*|beleg\w*|quittung\w*"
    r"|bollettino|estratto|relevé|récépissé|bordereau|resguardo|extracto|recibo"
    r"|number (?:under|on|in|inside|below|behind|at the (?:top|bottom|back))|nummer (?:auf|unter|an|hinten|unten|oben)"
    r"|numero (?:su|sul|sulla|sotto|dietro)|numéro (?:sur|sous|au)|número (?:en|de(?:trás|bajo))"
)
_NAMING = (
    r"track\w*|tracciam\w*|spedizion\w*|shipment|shipping|parcel|package|pacco|orders?|ordin[ei]|invoices?"
    r"|fattur[ae]|ref"
    r"|references?|rif|riferimento|codic[ei]|codes?|serials?|serial\w*|seriale|serie|ean|upc|gtin|sku|asin|isbn"
    r"|(?:customer|member|membership|client) (?:number|no|id)|iban|rma|imei|format|dye lot|figures"
    r"|model\w*|lotto|lot|batch|awb|labels?|etichetta|tickets?|pratica|case|claim|transaction|transazione|barcode"
    r"|vat|iva|items?|articolo|article|part|parts|sn|s/n|p/n|pn|license|licence|key|account|booking|confirmation"
    r"|reservation|produit|produkt|prodotto|producto|product"
    r"|postcode|zip|matricola|partita|colli|delivery note|ddt|bolla|scontrino|receipt|version|firmware|gtin|hs|eori|pin"
    r"|(?!(?:ruf|handy|mobil\w*|\w*telefon|tel|fax|kontakt|service|hotline|festnetz|büro|privat|not\w*|whatsapp"
    r"|kunden\w*)nummer)"
    r"\w{3,20}nummer|pzn|sendung\w*|sendenummer|bestell\w*|auftrag\w*|rechnung\w*|paket\w*|artikel\w*|art|serien\w*"
    r"|charge\w*|modell\w*|teile\w*"
    r"|vorgang\w*|ticket\w*|kunden(?:nummer|nr)|ust\w*|steuer\w*|konto\w*|ersatzteil\w*|typ\w*|lizenz\w*"
    r"|referenz\w*|code|reg|registration|company|hrb|rcs|rea|ricambio|recambio|repuesto|pezzo|bauteil"
    r"|(?:n[°º]|num[ée]ro|código|codice) (?:de )?cliente?"
    r"|commande|colis|suivi|facture|référence|réf|dossier|série|modèle|lot|tva|siret|siren|pièce|étiquette"
    r"|bon de livraison"
    r"|pedido|envío|seguimiento|factura|referencia|lote|expediente|artículo|modelo|nif|cif|paquete|albarán|guía"
    r"|código|pieza"
    r"|tariff|heading|drawing|shel(?:f|ves)|meter|engrav\w+|stamp|voucher|coupon|quot(?:e|ing)|mention(?:ing)?|citing"
    r"|zolltarif\w*|zeichnung\w*|regal\w*|fach|zähler\w*|stempel|prägung|gravur|gutschein\w*|platine|angeben|nennen"
    r"|disegno|scaffale|incisione|timbro|contatore|buono regalo|dazio|indic(?:ando|are|hi)|citando|citare"
    r"|gravure|tampon|plan|compteur|rayon|étagère|bon d'achat|mentionn\w+|précis(?:ez|ant)"
    r"|grabado|plano|contador|estante|sello|vale de regalo|arancel|indique|indicando|citando|mencion\w+"
    r"|etsy|ebay|wayfair|temu|aliexpress|otto|zalando|cdiscount|fnac|manomano|kaufland|walmart|argos|shein|vinted"
    r"|chassis|telaio|châssis|fahrgestell\w*|cro|trn|mrn|credit note|position|partida"
    r"|file|fascicolo|akte\w*|justificante|aktenzeichen"
)
# Goods are called so too: only with the number at once behind do these say that one calls there.
_LINE = (
    r"ring|texts?|signal|phones?|telephones?|mobile|cell(?:phone)?|landline|buzz|telefon\w*|cellulare|fisso|handy\w*"
    r"|mobil\w*|klingel\w*|téléphone\w*|portable|standard|teléfono|telefón\w*|móvil|fijo|toque|timbre|squillo"
)
_AT_ONCE = (
    r"(?:[\s:#.,()\"'°º=/+-]|(?:is|no|nr|num|number|me|us|him|her|on|at|under|via|only|just|ist|lautet|unter|mir|uns"
    r"|auf|oder|è|al|allo|alla|sul|ore|est|au|à|sur|le|es|el|en|the|my|our|or|and|und|et|y|o|e|here|whatsapp|privat\w*"
    r"|lo|la|il|numero|número|numéro|nummer|please|bitte|\w{2,12}(?=\s(?:on|at|unter|allo|au)\s))(?!\w))*+\Z"
)
_KIND = LatePattern(
    rf"(?<!\w)(?:(?P<calling>{_CALLING}|(?:{_LINE})(?={_AT_ONCE}))|(?P<handed>{_HANDED_OVER})|(?P<filed>{_FILED})"
    rf"|(?P<key>{_KEY})|(?:{_NAMING}))(?!\w)",
    re.IGNORECASE,
)
_CALLED = LatePattern(rf"(?<!\w)(?:{_CALLING}|(?:{_LINE})(?={_AT_ONCE}))(?!\w)", re.IGNORECASE)
_CALLED_BEHIND = LatePattern(rf"(?<!\w)(?:{_CALLING}|{_LINE}|picks up)(?!\w)", re.IGNORECASE)
_DENIED = LatePattern(
    r"(?:(?<!why )(?<!\w)(?:never|not|cannot|nobody|no one|non|nicht|nie|niemals|kein\w*|ne|n'|no|nunca|jamais)|n't)"
    rf"\s(?:\w+\s){{0,2}}?(?:{_CALLING})(?!\w)"
    rf"|(?<!\w)(?:{_CALLING})\s(?:\w+\s)?(?:nicht|nie|niemals|mai|pas|jamais)(?!\w)",
    re.IGNORECASE,
)
# What may stand between the name of a thing and its number.
_CONNECTING = LatePattern(
    r"(?:[\s:#.,()\"'°º/-]|(?:is|was|no|nr|nrs|num|number|numbers|numero|número|numéro|nummer|n|id|ids|code|codice"
    r"|código"
    r"|lautet|ist|war|è|era|es|est|di|da|de|del|della|du|d|der|des|of|for|the|your|our|this|il|lo|la|le|su|suo|sua"
    r"|vostro"
    r"|nostro|nostra|ihre?|unsere?|votre|notre|nuestro|nuestra|with|via|and|und|e|et|y|please|bitte|el|a|an|ein|eine"
    r"|un|uno|una|dhl|ups|usps|fedex|gls|dpd"
    r"|begins?|starts?|ends?|là|ci|reads|says|shows|inizia|finisce|termina|beginnt|endet|commence|finit|empieza|acaba"
    r"|con|mit|par|hermes|tnt|brt"
    r"|sda|seur|mrw|pour|für|per|para|por)(?!\w))*+\Z",
    re.IGNORECASE,
)
# A thing named a few words earlier, and now its number: "the reference of the belt is", "filed with them under".
_TOLD_OF = LatePattern(
    r"(?:[\s,]+(?!(?:my|mine|ours?|me|mi[oa]?|nostr\w|mein\w*|unser\w*|mir|mon|ma|notre|moi|nuestr\w+)\W)"
    r"[\w'°-]+){0,6}?"
    r"(?:[\s,]+(?:that|which|che|que|qui|die|das|den)\s[^,.:;!?]{3,30},\s\Z|[\s,]+(?:is|was|are|reads?|says?|shows?"
    r"|ist|war|lautet|zeigt|è|era|mostra|muestra|montre|riporta|legge|est|c'est|était|indique|porte|es|pone|lleva)"
    r"[\s:\"'(]+(?:(?:the|die|der|das|il|lo|la|le|el|les|los|number|nummer|numero|numéro|número)\s+){0,2}\Z)",
    re.IGNORECASE,
)
_KEY_TO = LatePattern(
    r"\.?(?:\s(?!(?:us|me|uns|mir|my|our|and|und|et|y|e|or|then|try)\W)[^\W\d]+){1,4}[ :,]{1,2}\Z", re.IGNORECASE
)
_FILED_UNDER = LatePattern(
    r"(?:\s(?!(?:my|our|us|me|mi[oa]|nostr\w|mein\w*|unser\w*|mon|notre|nous|moi|nuestr\w+)\W)[\w']+){0,6}?"
    r"\s(?:as|under|with|unter|als|come|sotto|sous|comme|como|bajo|con)\W+\Z",
    re.IGNORECASE,
)
_HANDED = LatePattern(
    r"(?:\s(?:the|a|an|your|die|der|das|den|ihre?n?|il|lo|la|le|el|les|los|un|une|uno|una|ein\w*|nur|only|just|instead"
    r"|sie|lei|vous|usted|item|number|plutôt))*\s\Z",
    re.IGNORECASE,
)
_LOOSE = frozenset({"handed", "filed"})
"""What they say is done with a thing may as well be said of something else than the number behind."""
_TOLD = {"handed": _HANDED, "filed": _FILED_UNDER, "key": _KEY_TO}
# What is written somewhere is no line to call, whatever it is written on.
_WRITTEN = LatePattern(
    r"(?<!\w)(?:(?:reads|says|shows?|printed|stamped|engraved|written|marked|moulded|punched|eingestanzt(?: ist)?"
    r"|gestempelt|steht|stehen|aufgedruckt|eingraviert"
    r"|eingeprägt|vermerkt|(?:c'è|è|sta) scritto|stampato|inciso|impresso|si legge|écrit|imprimée?|gravée?|inscrit"
    r"|marquée?|(?:bears|carries|trägt|porta|porte|lleva)(?=[^.,;]{1,8}(?:number|num[eé]ro|número|nummer)\W)"
    r"|pone|impreso|grabado|escrito|se lee)"
    r"(?: (?:the|on it|there|drauf|darauf|sopra|dessus|dort|die|der|le|il|el|also|auch|number|nummer|numero|numéro"
    r"|número|code|codice|código))*)[\s:,\"'(]*\Z",
    re.IGNORECASE,
)
# What follows a number that is a thing's: where it is written, what it shows, fits or was.
_OF_A_THING = LatePattern(
    r"\s(?:of|from|dated|del|vom|du|de fecha)\s\d"  # a paper with a date
    r"|[\s,;\"')-]{1,3}(?:(?:and|und|e|et|y|it|es|das|the one|is|was|è|est|ist|which|that|che|qui|que)\s){0,2}"
    r"(?:fits?|replaces|belongs|means|stands for|tells|(?:the )?same|(?:la |lo )?stess[ao]|(?:el |la )?mism[ao]"
    r"|(?:le |la )?même|d(?:er|ie|as)selbe|printed|stamped|engraved|written|on (?:the|your) (?:label|box|sticker)"
    r"|passt|ersetzt|gehört|bedeutet|zeigt|verrät|steht (?:für|auf|auch|drauf)|bestellt|geliefert|erhalten|bekommen"
    r"|gekauft|gewesen|verbaut|(?:auf|drauf)ge(?:klebt|druckt)|(?:va bene|si monta|sostituisce|significa|mostra"
    r"|indica|riporta|stampato|inciso)"
    r"|convient|remplace|montre|se monte|correspond|signifie|indique|imprimé|gravé|sirve para|encaja|sustituye"
    r"|significa|indica|corresponde|impreso|grabado)(?!\w)",
    re.IGNORECASE,
)
# So one speaks of goods; a number to call is masculine where such words have a gender.
_A_CERTAIN_ONE = re.compile(r"(?<!\w)(?:[Tt]he|[Ll]a|[Uu]n[ae]?|[Ee]ine?)\s\Z")
_DESK = LatePattern(
    r"(?<!\w)(?:sales|workshop|office|shop|store|showroom|warehouse|büro|werkstatt|laden|lager|verkauf|ufficio|negozio"
    r"|magazzino|officina|bureau|atelier|magasin|boutique|oficina|tienda|taller|almacén)[\s:(]*\Z",
    re.IGNORECASE,
)
_UNLIKE_AT_MOST = 3
"""Numbers of goods beside each other differ in their last digits."""
_TWIN_WITHIN = 160
_OR = frozenset({"", "or", "oder", "o", "oppure", "ou"})
_CODE_BEFORE = LatePattern(
    r"(?<!\w)(?:(?=\w*\d)(?=\w*[A-Z])[A-Z\d]{2,}[ -]?|(?!TEL|FAX|CELL|MOB|PH)[A-Z]{1,5}\d*[-/_])\Z"
)
_BARE_NUMBER = re.compile(r"(?:(?<!\w)(?:n|no|nr|num)[.:]?|#|n[°º])\s?\Z", re.IGNORECASE)
# After these a number is where somebody is reached, whatever was spoken of before.
_REACHED_AT = LatePattern(r"(?<!\w)(?:at|on|allo|al|unter|au|sous|en el)\W*\Z", re.IGNORECASE)

# A thing that is merely what one calls about, said before a pause: "any trouble with the invoice, ...".
_SPOKEN_OF = LatePattern(
    r"(?:\A|[.!?]\s)\W*(?:about|for|regarding|zu[mr]?|wegen|bei|per|pour|por|para|sobre|concernant|riguardo"
    r"|(?:if|once|when|wenn|falls|sobald|se|si|quand|quando|cuando)(?:\s[\w']+){0,6}?|(?:\w+\s){0,3}(?:trouble"
    r"|problems?|issues?|questions?|fragen|probleme?n?|souci|problème|dudas?|problemas?|problemi"
    r"|problema|domande)\s(?:with|about|zu[mr]?|mit|con|per|avec|de|sur|sobre))\s(?:\w+\s){0,2}[\w-]+\Z",
    re.IGNORECASE,
)
_PAUSES = frozenset({",", ":"})
_CLAUSE_BETWEEN = re.compile(r"(?:\s[\w']+){2,},\s\Z")
_NAMED_BEHIND = LatePattern(rf"\s?[(\[]\s?(?:your |the |ihre |la |il |le |su )?(?:{_NAMING})(?!\w)", re.IGNORECASE)
# What it is, said of it right behind: "... is the serial number".
_SAID_TO_BE = LatePattern(
    rf"[\s,;\"')]{{0,3}}(?:is|are|was|ist|sind|war|lautet|è|sono|est|sont|es|son|(?:that's|which is|das ist|c'est))\s"
    rf"(?:(?:the|just|only|your|our|its|a|an|also|die|der|das|ihre?|nur|auch|il|lo|la|i|le|suo|sua|solo|anche|l'|le|les"
    rf"|votre|seulement|el|los|las|su|solo|número|numero|numéro|number|num|de|del|della|di|du|d')\s?){{0,4}}"
    rf"(?!{THIRD})(?:{_NAMING})(?!\w)",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")


def about(plain: str, start: int, end: int) -> About:
    """What a number is for: the nearest telling word before it, else one right behind it.

    Figures in groups are a telephone number's more often than a code's, so a thing named further away does not claim
    them.
    """
    window = plain[max(0, start - _BEFORE) : start]
    near = re.split(r"[\d\n]", window)[-1]
    telling = [*_KIND.compiled.finditer(near)]
    calling = _calls(window)
    if any(said.compiled.match(plain, end) for said in (_NAMED_BEHIND, _SAID_TO_BE)):
        return "naming"
    if not calling and _is_of_goods(plain, near, start, end):
        return "naming"
    if _CODE_BEFORE.compiled.search(window) or (_BARE_NUMBER.search(near) and not _CALLED.compiled.search(near)):
        return "naming"
    if telling and telling[-1].lastgroup != "calling":
        return _of_one_named(near, telling[-1], plain[start:end], calling=calling)
    if not calling and _is_like_one_named(window, plain[start:end]):
        return "naming"
    behind = re.split(r"[.\n]\s", plain[end : end + _AFTER])[0]
    return "calling" if calling or _CALLED_BEHIND.compiled.search(behind) else ""


def _calls(words: str) -> bool:
    """Whether they speak of calling, and do not say that nobody calls."""
    called = _CALLED.compiled.search
    return called(words) is not None and called(_DENIED.compiled.sub("", words)) is not None


def _of_one_named(near: str, thing: re.Match[str], number: str, *, calling: bool) -> About:
    """What a number is for if a thing is spoken of before it, and nothing else between."""
    kind, place = thing.lastgroup or "", thing.end()
    if _SPOKEN_OF.compiled.search(near[:place]) and near[place:].strip() in _PAUSES:
        return "calling" if calling else ""
    told = (_TOLD_OF, _TOLD[kind]) if kind in _TOLD else (_TOLD_OF,)
    if kind not in _LOOSE and _CONNECTING.compiled.match(near, place):
        return "naming"
    if not calling and any(way.compiled.match(near, place) for way in told):
        return "naming"
    apart = _REACHED_AT.compiled.search(near) or _CLAUSE_BETWEEN.match(near, place)
    if kind in _LOOSE or not number.isdigit() or apart:
        return "calling" if calling else ""
    return "naming"


def _is_of_goods(plain: str, near: str, start: int, end: int) -> bool:
    """Whether something is said of a number, or it is written, as of goods only."""
    return bool(
        _A_CERTAIN_ONE.search(near)
        or _WRITTEN.compiled.search(near)
        or _OF_A_THING.compiled.match(plain, end)
        or _has_a_twin(plain, start, end)
    )


def _is_like_one_named(window: str, number: str) -> bool:
    """Whether a number before it is written the same way and follows the name of a thing: parts, one by one."""
    shape = _DIGIT.sub("0", number)
    place = _DIGIT.sub("0", window).rfind(shape)
    telling = [*_KIND.compiled.finditer(window[: max(place, 0)])]
    return bool(telling and _CONNECTING.compiled.match(window[:place], telling[-1].end()))


def _has_a_twin(plain: str, start: int, end: int) -> bool:
    """Whether a number nearby differs in its last digits only: two of a range of goods, two orders of one day."""
    if _DESK.compiled.search(plain, max(0, start - _BEFORE), start):
        return False
    number = plain[start:end]
    beginning = number[: -_UNLIKE_AT_MOST - 2 * number.isdigit()]
    place = plain.find(beginning, max(0, start - _TWIN_WITHIN), end + _TWIN_WITHIN)
    while place >= 0:
        other = plain[place : place + len(number)]
        between = plain[min(start, place) + len(number) : max(start, place)]
        if other != number and between.strip(" ,/") not in _OR and _DIGIT.sub("0", other) == _DIGIT.sub("0", number):
            return True
        place = plain.find(beginning, place + 1, end + _TWIN_WITHIN)
    return False
