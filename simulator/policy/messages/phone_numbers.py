"""Telephone numbers in a text, plain and in disguise, told from order ids, dates, amounts and tracking numbers.

Says where they stand, but for the lines a rule permits: those of a manufacturer, a warranty or a carrier.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from simulator.policy.messages.digit_groups import DigitGroups, is_number
from simulator.policy.messages.finding import Span
from simulator.policy.messages.other_numbers import masked
from simulator.policy.messages.phone_owners import is_of_a_third_party
from simulator.policy.messages.phone_wording import about
from simulator.policy.messages.spans import apart, beside
from simulator.policy.messages.spelt_numbers import FEWEST_WORDS, spelt_numbers
from simulator.policy.messages.text import Text

_FEWEST_DIGITS = 5
"""Fewer digits than this in a whole text are no number, however they are hidden."""
_MOST_STRETCHES = 4_000
"""So many stretches of digits are looked at: no message that may be sent holds more."""
# Beside a digit, what is in no plain number.
_ODD_HINT = re.compile(r"\d(?:[^\d ,.:;!?()/%-])|[oOlI|]\d|\d[,;]\s?\d|\d[.,;]?\s[A-Za-zó]+\W{1,2}\d")
_FREE_CALLS = frozenset({"0800", "0808", "800", "833", "844", "855", "866", "877", "888"})

_STRETCH = re.compile(r"\d(?:[ \t().\-/]{0,3}\d){6,}")
_SIGNS_BETWEEN = r"[ \t\n().,;\-/*_~|=#+&\\\[\]{}<>\"']"
_WORDS_BETWEEN = r"\W{1,3}(?:then|dann|poi|puis|luego|dash|strich|trattino|tiret|gui[oó]n)\W{1,3}"
_DISGUISED = re.compile(rf"\d(?:(?:{_SIGNS_BETWEEN}{{0,3}}|{_WORDS_BETWEEN})\d){{6,}}", re.IGNORECASE)
_ODD_SIGN = re.compile(r"[a-zA-Z\n,;*_~|=#+&\\\[\]{}<>\"']")
_LETTERS_BETWEEN = re.compile(r"(?<!\w)\d(?:[a-zA-Z]\d){6,}(?!\w)")

_LETTERS = str.maketrans("oOlI|", "00111")
_MIXED_HINT = re.compile(r"\d[oOlI|]|[oOlI|]\d")
_MIXED = re.compile(r"(?<![\w+])\+?[\doOlI|]+(?:[ .\-/()]{1,3}[\doOlI|]+)*(?!\w)")
_MIXED_GROUP = re.compile(r"[\doOlI|]+")
_DIGITS_AMONG_LETTERS = 4
_WINDOW = 200
"""As far as the words beside a number are read."""

_PATH = re.compile(r"(?<!\S)\S*?[a-z]\.[a-z]{2,}/\S*\Z", re.IGNORECASE)
_CALLING_LINK = re.compile(r"wa\.me|t\.me|whatsapp|phone|tel|call|viber|signal", re.IGNORECASE)

_VANITY = re.compile(
    r"(?<!\w)(?:(?:\+?1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?"
    r"|080[08])[-. ](?=[A-Z\d-]*[A-Z]{3})[A-Z\d][A-Z\d-]{4,9}(?!\w)"
)
_PLUS = re.compile(r"(?<!\w)(?:plus|più|más|\+)\W{1,3}\Z", re.IGNORECASE)
_PLUS_BEFORE = 8
_DIGIT = re.compile(r"\d")
_FEWEST_AMONG_FIGURES = FEWEST_WORDS - 1
_MANY_WORDS, _MANY_DIGITS = 7, 9
"""So many digits nobody spells out but to hide a number."""
_SHORTEST_SPELT, _LONGEST_SPELT = 7, 15


@lru_cache(8)
def phone_numbers(text: Text) -> tuple[Span, ...]:
    """Start and end of each number in ``plain``, in order, none inside another.

    Two rules ask for them, so the last few texts are remembered.
    """
    plain = text.plain
    found = list(_spelt(text))
    figures = text.figures
    if sum(map(len, figures)) >= _FEWEST_DIGITS:
        plainly = list(_plain(plain))
        found += plainly
        if _ODD_HINT.search(plain):
            found += beside(_in_disguise(plain), plainly)
    if not _FREE_CALLS.isdisjoint(figures):
        found += (match.span() for match in _VANITY.finditer(plain))
    return tuple(
        span for span in apart(found) if not is_of_a_third_party(plain, *span) and not _is_in_a_link(plain, span[0])
    )


def _is_in_a_link(plain: str, start: int) -> bool:
    """Whether it stands in the address of some page, and not in one that calls somebody."""
    path = _PATH.search(plain, max(0, start - _WINDOW), start)
    return path is not None and not _CALLING_LINK.search(path[0])


def _plain(plain: str) -> Iterator[Span]:
    for found in islice(_STRETCH.finditer(plain), _MOST_STRETCHES):
        yield from _numbers(plain, *found.span())


def _numbers(plain: str, start: int, end: int) -> Iterator[Span]:
    """Numbers in what is left of a stretch of digits without order ids, dates, amounts and the like."""
    left, at = masked(plain, start, end)
    for found in _STRETCH.finditer(left, start - at, end - at):
        yield from DigitGroups(plain, at + found.start(), at + found.end()).numbers()


def _in_disguise(plain: str) -> Iterator[Span]:
    """Numbers with signs between that nobody writes there, with letters for digits, or with a word at their end."""
    for found in islice(_DISGUISED.finditer(plain), _MOST_STRETCHES):
        if _ODD_SIGN.search(found[0]):
            left, at = masked(plain, *found.span())
            for rest in _DISGUISED.finditer(left, found.start() - at, found.end() - at):
                yield from DigitGroups(plain, at + rest.start(), at + rest.end(), disguised=True).numbers()
    for found in _LETTERS_BETWEEN.finditer(plain):
        if about(plain, *found.span()) == "calling":
            yield found.span()
    if _MIXED_HINT.search(plain):
        yield from _with_letters(plain)


def _with_letters(plain: str) -> Iterator[Span]:
    """Numbers in which letters stand for noughts and ones."""
    for found in islice(_MIXED.finditer(plain), _MOST_STRETCHES):
        groups = _MIXED_GROUP.findall(found[0])
        digits = len(_DIGIT.findall(found[0]))
        told = all(_DIGIT.search(group) or group.lower().strip("o") == "" for group in groups)
        if told and digits >= _DIGITS_AMONG_LETTERS and not found[0].replace("+", "").isdigit():
            start, end = found.span()
            at = max(0, start - _WINDOW)
            translated = plain[at:start] + found[0].translate(_LETTERS) + plain[end : end + _WINDOW]
            for first, last in _numbers(translated, start - at, end - at):
                yield at + first, at + last


def _spelt(text: Text) -> Iterator[Span]:
    for row in islice(spelt_numbers(text), _MOST_STRETCHES):
        kind = about(text.plain, row.start, row.end)
        fits = _SHORTEST_SPELT <= len(row.digits) <= _LONGEST_SPELT and not row.counts
        digits = (
            "00" + row.digits if _PLUS.search(text.plain, max(0, row.start - _PLUS_BEFORE), row.start) else row.digits
        )
        long = row.words >= _MANY_WORDS and len(row.digits) >= _MANY_DIGITS
        told = kind == "calling" or long or (row.words >= _FEWEST_AMONG_FIGURES and is_number(digits, calling=False))
        if fits and kind != "naming" and told:
            yield row.start, row.end
