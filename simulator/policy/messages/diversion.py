"""Whether a message draws the buyer away from the marketplace, with an address or without.

What says so is the lexica's and the address finders'; a complete migration message may, where an exception holds.
"""

import re
from collections.abc import Iterator

from simulator.policy.messages.advertising import marketing
from simulator.policy.messages.context import Context
from simulator.policy.messages.destinations import external_link
from simulator.policy.messages.email_addresses import email_addresses
from simulator.policy.messages.finding import Span
from simulator.policy.messages.migration import is_allowed_migration
from simulator.policy.messages.patterns import LatePattern
from simulator.policy.messages.personal_details import pii_request
from simulator.policy.messages.phone_numbers import phone_numbers
from simulator.policy.messages.sentences import sentences
from simulator.policy.messages.text import Text
from simulator.policy.messages.wordings import Shown, shown, shown_beside

_LEXICA = (
    "outside_contact",
    "outside_call",
    "outside_pointer",
    "outside_payment",
    "outside_deal",
    "outside_lure",
)

_STAYS = ("stays", "no_diversion", "mentioned")
"""What takes a sentence back."""
_POINTS = ("outside_pointer", "own_place")
"""What says where something is, and not that she is to do anything there."""
_TRADED = ("trade",)
_LOOKS = ("window",)
_SERVED = ("goes_on", "elsewhere")
"""Looking around in a shop advertises it and is no more than that, unless she is to be served there."""

# Words near an address that make an invitation of it; a bare one under a name is none. Five languages at once.
_INVITATION = LatePattern(
    r"\b(?:(?:get|got|catch|find|have|see) (?:hold of )?(?:me|us)|a (?:shout|bell|tinkle|ring|buzz|line)|use|quick\w*"
    r"|ask for|fragen sie nach|chieda di|demandez|pregunte por|bitte an|(?:photos?|pictures?|videos?|fotos?|foto"
    r"|bilder|v[ií]deos?|clips?)"
    r" (?:bitte |please |is |are |go |per favore )?(?:to|an|a|à|al|is|in)\b|for (?:photos|pictures|questions)"
    r"|essayez|pruebe|provi|versuchen sie|respond|answer|buzz|any (?:trouble|question)s?|whatsapp|speak to|ask for"
    r"|rückfragen|per mail|pergunt\w+"
    r"|pregunt\w+"
    r"|write|contact|send|call|ring|text|reach|message|drop|forward|dial|ping|sms|whatsapp|talk|speak|get in touch"
    r"|(?:e-?mail|mail|phone)(?= (?:us|me|the|your|to|it|them|our|this|a)\b)|find (?:me|us)|(?:my|our|direct)"
    r" (?:e-?mail|mail|number|phone|cell|mobile|line|address|inbox|hotline|whatsapp)|reply to|try|pick up"
    r"|(?:it's|its|it is) \w+ at|schreib\w*|klingel\w*|durchruf\w*|schick\w*|send\w*|ruf\w*|anruf\w*|erreich\w*"
    r"|meld\w*|kontaktier\w*|mailen|wend\w+ sie sich|an uns"
    r"|(?:unsere?|meine?)r? (?:e-?mail|mail\w*|nummer|telefon\w*|handy\w*|rufnummer|hotline|adresse|durchwahl)"
    r"|scriv\w*|mand\w*|invi\w*|chiam\w*|contatt\w*|telefon[ai]\w*|inoltr\w*|gir(?:i|ate|are|armi|arci)"
    r"|(?:mi|mia|nostr[ao]|mio) (?:e-?mail|mail|numero|cellulare|telefono|indirizzo|recapito)"
    r"|(?:mi|ci) trov\w+|(?:me|nos) (?:encuentra|encuentran|localiza|halla)|(?:me|nous) trouve\w*|joignable|coup de fil"
    r"|squillo|colpo di telefono|toque|m[aá]rqu\w+|écri\w+|envoy\w+|appel\w+|contactez|joign\w+|joindre|téléphonez"
    r"|transmett\w+|adressez|transférez|composez"
    r"|(?:mon|notre|ma) (?:e-?mail|mail|numéro|portable|adresse|téléphone|ligne|courriel)"
    r"|escrí\w+|escrib\w+|env[ií]\w+|llám\w+|llam\w+|m[aá]nd\w+|contact\w+|rem[ií]t\w+|reenv\w+|marque"
    r"|(?:mi|nuestro|nuestra) (?:e-?mail|mail|correo|número|móvil|teléfono|dirección))\b",
    re.IGNORECASE,
)
# Two parts that make an invitation where one sentence has both, or two that stand beside each other.
_TOGETHER = {"way_out": "turn", "elsewhere": "turn", "outside_money": "pay", "way_round": "trade"}
_NEIGHBOURS = {"own_place": "use", "paper": "reach"}
_LEADING = frozenset((*_LEXICA, *_TOGETHER, *_NEIGHBOURS))
_MONEY = ("outside_payment", "outside_money")
_OF_SOMEBODY = ("way_out", "paper", "outside_contact", "outside_pointer")
_BLANKS = range(3)
"""As many blanks stand between two sentences."""

# What leads to an address, directly before it, and what speaks for it, directly behind.
_LED_TO = LatePattern(r"(?<!\w)(?:to|at|on|via|an|unter|auf|a|al|allo|su|à|au|en|por)[ :]{1,2}\Z", re.IGNORECASE)
_PRAISED = re.compile(r"[\s,]{1,2}(?:is|ist|è|est|es|works|for|für|per|pour|para|genügt|reicht|basta)\b", re.IGNORECASE)
_SHORT = 12
_BEFORE = 110
_AFTER = 70
_APART = re.compile(r"\n\s*\n")

_SPELT_APP = LatePattern(
    r"(?<!\w)(?:w[\W_]{0,2}h[\W_]{0,2}[a4@][\W_]{0,2}t[\W_]{0,2}s[\W_]{0,2}[a4@][\W_]{0,2}p[\W_]{0,2}p"
    r"|t[\W_]{1,2}e[\W_]{1,2}l[\W_]{1,2}e[\W_]{1,2}g[\W_]{1,2}r[\W_]{1,2}a[\W_]{1,2}m"
    r"|p[\W_]{1,2}a[\W_]{1,2}y[\W_]{1,2}p[\W_]{1,2}a[\W_]{1,2}l"
    r"|wh[a4]ts[a4]p+|t[e3]l[e3]gr[a4]m|1nst[a4]gr[a4]m|inst4gr[a4]m|p[a4]yp[a4]l|f[a4]ceb[o0]{2}k)(?!\w)",
    re.IGNORECASE,
)
_DISGUISED = re.compile(r"[\W_\d]")
# None of those is without a digit beside a letter, a pair of p, or six letters apart.
_FIGURE_IN_WORD = re.compile(r"[0-9](?:(?<=[^\W\d_].)|[^\W\d_])")
_PAIR = re.compile(r"p[\W_]{0,2}p")
_LETTERS_APART = 6
_HANDLE = re.compile(r"(?<![\w.@/])@[A-Za-z][\w.]{2,30}(?![\w@])")


def off_platform(text: Text, context: Context) -> list[Span]:
    """Sentences, and addresses with an invitation, that lead elsewhere."""
    found = sorted({*_worded(text, context), *_addressed(text), *_handles(text, context)})
    return [] if found and is_allowed_migration(text, context) else found


def _worded(text: Text, context: Context) -> Iterator[Span]:
    said = shown(text, context.language)
    if _LEADING.isdisjoint(said):
        return
    beside = shown_beside(text, context.language)
    looks = sentences(beside, _LOOKS) - sentences(beside, _SERVED) - sentences(said, _SERVED)
    stays = {*sentences(beside, _STAYS), *looks, *_merely_asked(text, context, said, beside), *_of_others(said, beside)}
    linked = set(_linked(text, context, sentences(said, _POINTS) - sentences(beside, _TRADED)))
    for lexicon in _LEXICA:
        yield from set(said.get(lexicon, ())) - stays - (linked if lexicon in _POINTS else set())
    for one, other in _TOGETHER.items():
        yield from set(said.get(one, ())) & set(beside.get(other, ())) - stays
    for one, other in _NEIGHBOURS.items():
        yield from _neighbouring(set(said.get(one, ())) - stays - linked, set(beside.get(other, ())) - stays)


def _linked(text: Text, context: Context, places: set[Span]) -> Iterator[Span]:
    """Sentences that only say where something can be read, and link to it: the link is another rule's."""
    links = external_link(text, context) if places else []
    return (place for place in places if any(place[0] <= start < place[1] for start, _ in links))


def _of_others(said: Shown, beside: Shown) -> Iterator[Span]:
    """Sentences that name none of us, where a manufacturer or a warranty was spoken of: it is their line."""
    ours, others = set(beside.get("ourselves", ())), beside.get("third_party", ())
    behind = {end + gap for _, end in others for gap in _BLANKS}
    for span in sentences(said, _OF_SOMEBODY):
        if span not in ours and (span in others or span[0] in behind):
            yield span


def _merely_asked(text: Text, context: Context, said: Shown, beside: Shown) -> Iterator[Span]:
    """Sentences that ask for her number or account and do not say that the talk goes on there: another rule's.

    With them goes what they say of the money that is to be paid to that account.
    """
    asked = set(pii_request(text, context))
    asked -= set(_neighbouring(asked, set(beside.get("goes_on", ()))))
    yield from asked
    yield from _neighbouring(sentences(said, _MONEY), asked)


def _neighbouring(places: set[Span], others: set[Span]) -> Iterator[Span]:
    """Sentences beside which stands another that makes an invitation of them."""
    ends = {end + gap for _, end in others for gap in _BLANKS}
    starts = {start - gap for start, _ in others for gap in _BLANKS}
    for start, end in places:
        if (start, end) in others or start in ends or end in starts:
            yield start, end


def _addressed(text: Text) -> Iterator[Span]:
    """Addresses and numbers with an invitation, and names of apps that somebody hid."""
    plain = text.plain
    for span in (*email_addresses(text), *phone_numbers(text)):
        if _invited(plain, *span):
            yield text.spot(*span)
    for span in _apps_in_disguise(text):
        yield text.spot(*span)


def _handles(text: Text, context: Context) -> Iterator[Span]:
    """Names such as ``@potter``, but those she is merely asked to follow: that advertises and is another rule's."""
    if "@" not in text.plain:
        return
    passed = [*(text.spot(*span) for span in email_addresses(text)), *marketing(text, context)]
    for found in _HANDLE.finditer(text.plain):
        handle = text.spot(*found.span())
        if not any(start <= handle[0] < end for start, end in passed):
            yield handle


def _apps_in_disguise(text: Text) -> Iterator[Span]:
    if _hides_an_app(text):
        for found in _SPELT_APP.compiled.finditer(text.plain):
            if _DISGUISED.search(found[0]):
                yield found.span()


def _hides_an_app(text: Text) -> bool:
    return (
        text.single_letters >= _LETTERS_APART
        or _PAIR.search(text.lowered) is not None
        or (bool(text.figures) and _FIGURE_IN_WORD.search(text.plain) is not None)
    )


def _invited(plain: str, start: int, end: int) -> bool:
    """Whether words beside an address ask to use it."""
    if _LED_TO.compiled.search(plain, max(0, start - _SHORT), start) or _PRAISED.match(plain, end):
        return True
    before = _APART.split(plain[max(0, start - _BEFORE) : start])[-1]
    after = _APART.split(plain[end : end + _AFTER])[0]
    return _INVITATION.compiled.search(before) is not None or _INVITATION.compiled.search(after) is not None
