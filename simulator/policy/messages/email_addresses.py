"""E-mail addresses in a text, written plainly or spelt out to slip through: ``anna (at) example dot com``.

Says where they stand; whether they may is the message rules'.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from simulator.policy.messages.dictated_addresses import dictated_addresses
from simulator.policy.messages.finding import Span
from simulator.policy.messages.patterns import LatePattern
from simulator.policy.messages.spacing import closed_up
from simulator.policy.messages.spans import apart
from simulator.policy.messages.spelling import (
    AT_WORD,
    CLOSE,
    COMMON_ENDINGS,
    DOT_WORD,
    LOOSE_DOT,
    MAIL_PROVIDERS,
    OPEN,
    SPELT_DOT,
    SPELT_HYPHEN,
    TOLD_AT,
)
from simulator.policy.messages.text import Text

# Looked for first, so that a text without them costs next to nothing.
_SIGNS = (
    "dot punto punkt point pkt ponto chiocciola chiocciolina klammeraffe affenschwanz arobase arobas arrobase arrobas"
    " arroba gmail googlemail hotmail outlook yahoo icloud gmx protonmail commat sign symbol period affe äffchen"
    " affchen chiocc"
    " rroba arrobita chioccioletta curly swirly circled kringel kringela schwanz coda queue rabito gee pt domain"
    " dominio domaine host moc"
)
_HINT_WORDS = frozenset(_SIGNS.split())
_PAINTED_AT = "\U0001f4e7\U0001f4e8\U0001f4e9\u2709"
_HINT_SIGNS = ("%40", "&#64;", "&#064;", "&#x40;", "DOT", "d0t", "g mail", "g-mail", " at)", *_PAINTED_AT)
# Patterns of gates begin with a sign or two that few texts have: that is what makes looking for them cheap.
_GLUED_HINT = re.compile(r"(?:AT(?<=[a-z\d]AT)|CHIOCCIOLA(?<=[a-z\d]CHIOCCIOLA)|A(?<=[a-z\d]A)(?:RROBA|ROBASE))[a-z\d]")
_AT_WORDS = frozenset({"at", "a", "et"})
_HINT = re.compile(r"[(\[{<*~|#\"'/+,]\s?(?:at|a|et|ät)\s?[)\]}>*~|#\"'/+,]", re.IGNORECASE)
_AT_HINT = re.compile(
    r"[AaÄä][Tt](?:(?<=_..)_|(?<= ..) (?:\[|\w[\w-]{0,40}\.[A-Za-z]{2}|(?<=(?i:then) .. )|(?<=(?i:then the) .. )))"
)

# Where the name ends and the domain begins. " at " counts only beside an unmistakable domain, " bei " beside a mailbox.
_MARKS = r"[\"'*/,|+~-]"
_AT = LatePattern(
    rf"(?P<sign>\s{{0,3}}@(?!rroba)(?=\s{{0,3}}[^\W_])\s{{0,3}}|&#0?64;|&#x40;|&commat;|%40"
    rf"|\s?[{_PAINTED_AT}]\ufe0f?\s?)"
    rf"|(?P<bracket>\s{{0,2}}{OPEN}(?:(?:[a-z]{{1,20}}\s){{1,4}}(?:at|@)|@|at|a|et|ät|{AT_WORD}){CLOSE}\s{{0,2}})"
    rf"|(?P<word>\s{{1,3}}(?:(?:más|plus|più)\s)?{AT_WORD}(?:\s(?:más|plus|più))?\s{{1,3}}|{TOLD_AT})"
    rf"|(?P<loose>\s{{0,2}}{_MARKS}{{1,2}}\s{{0,2}}(?:then\s|followed\sby\s)?(?:an?\s|the\s)?(?:at|et|ät"
    rf"|@)\s{{0,2}}{_MARKS}{{0,2}}\s{{0,2}}(?:then\s)?"
    rf"|\sthen\s(?:the\s)?at\s(?:then\s)?|\s\(at\s|\sat\s[\[(\"'])"
    r"|(?P<weak>\s{1,2}at\s{1,2})"
    r"|(?P<place>\s(?:bei|chez|en|su|presso|auf|on|sur|ad|à|a|et|over\sat)\s)",
    re.IGNORECASE,
)
_GLUED = LatePattern(
    rf"(?<!\w)[a-z0-9._-]{{1,64}}(?:AT|CHIOCCIOLA|ARROBA|AROBASE|KLAMMERAFFE)[a-z0-9-]{{2,63}}(?:DOT|PUNTO|PUNKT"
    rf"|POINT|\.)(?:{COMMON_ENDINGS})(?!\w)"
    rf"|(?<!\w)[a-z0-9_-]{{1,40}}\.at\.[a-z0-9-]{{2,63}}\.dot\.(?:{COMMON_ENDINGS})(?!\w)"
    rf"|(?<![\w-])\w[\w.]{{0,63}}(?i:[-_]at[-_]\w{{2,63}}[-_]dot[-_](?:{COMMON_ENDINGS}))(?!\w)"
    r"|(?<!\w)(?i:gmail|googlemail|hotmail|yahoo|icloud)\s?[:=]\s?(?=\w*[\d._])\w[\w.]{3,63}"
)

_LONGEST_NAME = 64
_LONGEST_DOMAIN = 255
_SINGLE_LETTERS = 4
"""Fewer letters standing alone than this are no word written letter by letter."""
_PART = r"[^\W_](?:[\w.+%'-]{0,62}[\w+%-])?"
_HYPHEN = r"(?:trattino|bindestrich|minus|tiret|gui[oó]n|hyphen|dash|underscore|unterstrich)"
_SPELT_NAME = LatePattern(rf"(?<!\w){_PART}(?:(?:{SPELT_DOT}|\s{_HYPHEN}\s){_PART}){{1,4}}\Z", re.IGNORECASE)
_SPELT_SIGN = LatePattern(rf"\b(?:{DOT_WORD}|{_HYPHEN})\b", re.IGNORECASE)
_NAME_BACKWARDS = re.compile(r"[^\W_][\w.+%'-]*")
_TELLING_WORD = re.compile(
    r"(?:info|support|service|sales|contact|help|office|hello|mail|returns|orders|shop|team|ventas|pedidos|contacto"
    r"|servicio|hola|kontakt|werkstatt"
    r"|kundendienst|bestellung|post|hallo|ordini|assistenza|bottega|resi|vendite|negozio|sav|atelier|commandes"
    r"|boutique|ayuda|soporte|aide|hilfe|aiuto)\Z",
    re.IGNORECASE,
)
_TELLING_NAME = re.compile(rf"[\d._+-]|^{_TELLING_WORD.pattern}", re.IGNORECASE)
_TALK = (
    "us me you him her them it we i look shop buy order find visit check here there out back store stores site website"
    " online page stop arrive arrived available sold listed only still now is are be was follow instagram insta"
    " facebook fb twitter tiktok telegram x on su auf sur en call ring the a an our your this that and or guide manual"
    " video instructions steps details photos pictures chart table list drawing more everything full over"
)
_NO_NAME = frozenset(_TALK.split())

_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_LAST = r"[^\W\d_]{2,24}(?![\w-])"
_PLAIN_DOMAIN = LatePattern(rf"(?:{_LABEL}\.){{1,5}}{_LAST}", re.IGNORECASE)
_SPELT_LABEL = rf"{_LABEL}(?:{SPELT_HYPHEN}{_LABEL}){{0,3}}"
_ANY_DOT = rf"(?:\.|{SPELT_DOT}|{LOOSE_DOT}|,(?=[a-z]))"
_ENDING = rf"(?:{COMMON_ENDINGS})(?![\w-])"
# Signs around the dots; a plain dot only where nothing is around it.
_LOOSE_DOMAIN = LatePattern(
    rf"[\[(]?{_LABEL}(?:[\s\"'*/,|+~\])-]{{1,4}}{DOT_WORD}[\s\"'*/,|+~\[(-]{{1,4}}{_LABEL}){{0,2}}?"
    rf"(?:[\s\"'*/,|+~\])-]{{1,4}}(?:{DOT_WORD}|[+*/\"']\s?\.\s?)[\s\"'*/,|+~\[(-]{{1,4}}|(?P<plain>\.)){_ENDING}",
    re.IGNORECASE,
)
_SPELT_DOMAIN = LatePattern(
    rf"(?!(?:the|a|an|our|your|this|that|il|la|el|le|der|die|das)\b)(?:{_SPELT_LABEL}{_ANY_DOT}){{1,4}}?{_ENDING}",
    re.IGNORECASE,
)
_PROVIDER = LatePattern(rf"{MAIL_PROVIDERS}(?:[\s,.]{{1,2}}{_ENDING})?(?!\w)", re.IGNORECASE)
_WEAK_PROVIDER = LatePattern(rf"{MAIL_PROVIDERS}(?:[\s,.]{{1,2}}|{SPELT_DOT}){_ENDING}", re.IGNORECASE)
_GAPPED_DOMAIN = LatePattern(rf"{_LABEL}\s(?:com|net|org)(?![\w-])", re.IGNORECASE)
_AFTER_A_SIGN = (_PLAIN_DOMAIN, _SPELT_DOMAIN, _PROVIDER)
_AFTER_A_WORD = (_SPELT_DOMAIN, _WEAK_PROVIDER, _PLAIN_DOMAIN, _PROVIDER)
_GRAMMARS = {
    "sign": (_PLAIN_DOMAIN, _SPELT_DOMAIN, _PROVIDER, _GAPPED_DOMAIN),
    "bracket": (*_AFTER_A_SIGN, _LOOSE_DOMAIN),
    "word": (*_AFTER_A_SIGN, _LOOSE_DOMAIN),
    "weak": _AFTER_A_WORD,
    "loose": (_LOOSE_DOMAIN, _WEAK_PROVIDER),
    "place": (_WEAK_PROVIDER, _SPELT_DOMAIN),
}
"""What may follow an at sign, by how it is written."""
_SPELT = LatePattern(rf"\b{DOT_WORD}\b", re.IGNORECASE)
# Without one of these no domain follows.
_PLAIN_MARK = re.compile("[.,\U0001f4cd\U0001f534\U0001f535\u25cf\u26ab\u2022]")
_WORD_MARK = LatePattern(rf"\b(?:{DOT_WORD}|{MAIL_PROVIDERS})\b", re.IGNORECASE)
_MARK = LatePattern(rf"{_PLAIN_MARK.pattern}|\b(?:{DOT_WORD}|{MAIL_PROVIDERS})\b", re.IGNORECASE)
# After a mere "at" an English "point" is more often none.
_SPELT_FOR_SURE = LatePattern(r"\b(?:dot|punkt|punto)\b", re.IGNORECASE)
_SURE_PROVIDER = re.compile(r"(?:gmail|googlemail|hotmail|yahoo|icloud|protonmail|gmx)\Z", re.IGNORECASE)
_BRACKETED_DOT = re.compile(r"[(\[{<]\s?\.\s?[)\]}>]")
_KNOWN_LAST = LatePattern(rf"[.,]\s?{_ENDING}\Z", re.IGNORECASE)
_RELAY = LatePattern(
    r"[\w.+-]@(?:[a-z-]{1,20}\.){0,2}amazon\.(?:com(?:\.(?:mx|au|be|br|tr))?|co\.(?:uk|jp)|ca|de|it|fr|es|nl|pl|se"
    r"|ie)\Z",
    re.IGNORECASE,
)
_PATH = re.compile(r"\s?/|\s(?:slash|barra|schrägstrich)\s", re.IGNORECASE)
_FILE = re.compile(r"\.(?:png|jpe?g|gif|webp|svg|pdf|docx?|txt|csv|zip|mp4|mov)\Z", re.IGNORECASE)


def email_addresses(text: Text) -> tuple[Span, ...]:
    """Start and end of each address in ``plain``, in order, none inside another, but for those of the marketplace.

    Mail to such a relay comes back to the thread.
    """
    return tuple(span for span in addresses_of_mail(text) if not _is_relay(text, span))


def _is_relay(text: Text, span: Span) -> bool:
    """Whether it is one, and not only written to look like one."""
    start, end = text.spot(*span)
    return _RELAY.compiled.search(text.plain, *span) is not None and text.written[start:end] == text.plain[slice(*span)]


@lru_cache(8)
def addresses_of_mail(text: Text) -> tuple[Span, ...]:
    """Start and end of every address in ``plain``, the marketplace's own included.

    Links ask for them too, so the last few texts are remembered.
    """
    if not _may_hold_one(text):
        return ()
    spaced = (stretch.spot(*span) for stretch in text.spaced for span in _addresses(stretch.compact))
    glued = (found.span() for found in _GLUED.compiled.finditer(text.plain))
    told = dictated_addresses(text)
    return tuple(apart(chain(_addresses(text.plain), glued, spaced, told, _letter_by_letter(text))))


def _letter_by_letter(text: Text) -> Iterator[Span]:
    if text.single_letters >= _SINGLE_LETTERS and (whole := closed_up(text.plain)):
        yield from (whole.spot(*span) for span in _addresses(whole.compact))


def _marks(plain: str) -> list[int]:
    """Where each sign or word ends that a domain cannot do without."""
    pattern = _MARK.compiled if _WORD_MARK.compiled.search(plain) else _PLAIN_MARK
    return [found.end() for found in pattern.finditer(plain)]


def _may_hold_one(text: Text) -> bool:
    plain = text.plain
    return (
        "@" in plain
        or not _HINT_WORDS.isdisjoint(text.vocabulary)
        or any(map(plain.__contains__, _HINT_SIGNS))
        or _GLUED_HINT.search(plain) is not None
        or (not _AT_WORDS.isdisjoint(text.vocabulary) and any(hint.search(plain) for hint in (_HINT, _AT_HINT)))
    )


def _addresses(plain: str) -> Iterator[Span]:
    marks = _marks(plain)
    done = 0
    for at in _AT.compiled.finditer(plain):
        following = bisect_right(marks, at.end())
        if following == len(marks) or marks[following] > at.end() + _LONGEST_DOMAIN:
            continue
        start = _name_start(plain, done, at)
        end = _domain_end(plain, at) if start < at.start() else 0
        if end and _is_meant(plain, start, at, end):
            yield start, end
            done = end


def _name_start(plain: str, done: int, at: re.Match[str]) -> int:
    """Where the name before the sign begins; the sign's own place if there is none."""
    end = at.start()
    before = plain[max(done, end - _LONGEST_NAME) : end]
    if _SPELT_SIGN.compiled.search(before) and (spelt := _SPELT_NAME.compiled.search(before)):
        return end - len(before) + spelt.start()
    found = _NAME_BACKWARDS.match(before[::-1])
    return end - len(found[0].rstrip(".%+-'")) if found else end


def _domain_end(plain: str, at: re.Match[str]) -> int:
    """Where the domain after the sign ends; 0 if there is none."""
    start, stop = at.end(), at.end() + _LONGEST_DOMAIN
    for grammar in _GRAMMARS[at.lastgroup or ""]:
        if found := grammar.compiled.match(plain, start, stop):
            return found.end()
    return 0


def _is_meant(plain: str, start: int, at: re.Match[str], end: int) -> bool:
    """Whether it is an address and no file, price, handle or mere talk."""
    name, domain = plain[start : at.start()], plain[at.end() : end]
    if plain.endswith("//", 0, start):
        return False
    if at["loose"]:
        return _is_meant_by_signs(name, at, domain)
    if at["place"] and not _WEAK_PROVIDER.compiled.match(domain):
        return bool(_TELLING_WORD.match(name) and _SPELT.compiled.search(domain))
    if at["weak"] or at["place"]:
        return _is_meant_by_word(name, domain) and not _PATH.match(plain, end)
    if _FILE.search(domain) or (at["bracket"] and not _is_domain(domain)):
        return False
    handle = at[0][:1].isspace() and not at[0][-1:].isspace()
    return not (handle and (name.lower() in _NO_NAME or not _is_domain(domain)))


def _is_meant_by_signs(name: str, at: re.Match[str], domain: str) -> bool:
    """``anna "at" shop.com`` is an address; ``it is, at shop.com`` is none."""
    unusual = at[0].strip(" ,-").lower() != "at"
    return name.lower() not in _NO_NAME and (
        unusual or bool(_SPELT.compiled.search(domain) or _PROVIDER.compiled.match(domain))
    )


def _is_domain(domain: str) -> bool:
    return bool(
        _KNOWN_LAST.compiled.search(domain)
        or _BRACKETED_DOT.search(domain)
        or _SPELT.compiled.search(domain)
        or _PROVIDER.compiled.match(domain)
    )


def _is_meant_by_word(name: str, domain: str) -> bool:
    """``anna at example dot com`` is an address; ``find us at example dot com`` and ``at example.com`` are none."""
    if name.lower() in _NO_NAME:
        return False
    by_name = _TELLING_NAME.search(name) and ("." in domain or not name.isalpha())
    return bool(
        _SPELT_FOR_SURE.compiled.search(domain)
        or _WEAK_PROVIDER.compiled.match(domain)
        or _SURE_PROVIDER.match(domain)
        or by_name
    )
