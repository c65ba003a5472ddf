"""Telephone numbers in a text, told from order ids, dates, amounts and tracking numbers.

Says where they stand; whether they may is the message rules'. What a valid number is, phonenumbers knows; it only
sees stretches of digits that passed the cheap tests here.
"""

import re
from collections.abc import Iterator
from itertools import accumulate

from phonenumbers import Leniency, PhoneNumberMatcher

_SEPARATOR = r"[ \t\u00a0\u202f().\-\u2010-\u2013/]"
_STRETCH = re.compile(rf"\d(?:{_SEPARATOR}{{0,3}}\d){{6,}}")
_GROUP = re.compile(r"\d+")

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_CURRENCY = r"(?:[€$£]|(?i:EUR|USD|GBP|euro|dollars?|pounds?)\b)"
_ORDER_OR_DATE = (
    r"(?<!\d)\d{3}[- \u2010-\u2013]\d{7}[- \u2010-\u2013]\d{7}(?!\d)"
    r"|(?<![\d./-])(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?![-/.]?\d)"
    rf"|(?<![\d./-]){_DAY}[-/.]{_DAY}[-/.](?:(?:19|20)\d\d|\d\d)(?![-/.]?\d)"
)
_NOTHING_ELSE = re.compile(_ORDER_OR_DATE)
# Possessive and looking back, so that no alternative is tried twice on the same digits.
_NO_PHONE = re.compile(
    rf"{_ORDER_OR_DATE}"
    r"|(?<![\d-])\d{5}-\d{4}(?![-\d])"  # a postal code
    rf"|(?<!\w){_CURRENCY}\s?\d[\d.,']*+"  # an amount
    rf"|(?<![\w.,'])\d[\d.,']*+\s?{_CURRENCY}"
    r"|(?<![\w.,'])\d++[.,]\d\d(?![ .,\-/]?\d)"
    r"|(?<!\w)[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?!\w)"  # an IBAN
    r"|(?<!\w)(?:AT\s?U|BE|CZ|DE|DK|EE|ES|FI|FR|GB|HR|HU|IE|IT|LU|NL|PL|PT|RO|SE|SI|SK)\s?\d(?:[ .]?\d){7,11}(?![ .]?\d)"  # VAT
    r"|(?<!\w)(?:\d++[^\W\d]|[^\W\d]++\d)\w*+"  # letters and digits in one word: most tracking numbers
    r"|(?<!\d)\d{18,}+"
)

_BESIDE = 12

_SHORTEST = 7
_LONGEST = 17
_LONGEST_LOCAL = 11
_INTERNATIONAL = re.compile(r"00[1-9]\d{7,14}")
# How a number looks when it is written without its country: the library is only asked where it can say yes.
_NATIONAL = {
    "US": re.compile(r"1?[2-9]\d{9}"),
    "GB": re.compile(r"0\d{9,10}"),
    "DE": re.compile(r"0\d{6,14}"),
    "IT": re.compile(r"0\d{5,10}|3\d{8,9}|8\d{5,9}"),
    "FR": re.compile(r"0\d{9}"),
    "ES": re.compile(r"[5-9]\d{8}"),
}
_ANY_COUNTRY = "ZZ"


def phone_numbers(text: str) -> list[tuple[int, int]]:
    """Start and end of each number, in order, none inside another."""
    return [span for found in _STRETCH.finditer(text) for span in _numbers(text, *found.span())]


def _numbers(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Numbers in what is left of a stretch of digits without order ids, dates, amounts and the like."""
    if _NOTHING_ELSE.fullmatch(text, start, end):
        return
    at = max(0, start - _BESIDE)
    masked = _NO_PHONE.sub(lambda found: "x" * len(found[0]), text[at : end + _BESIDE])
    for left in _STRETCH.finditer(masked, start - at, end - at):
        yield from _Stretch(text, at + left.start(), at + left.end()).numbers()


class _Stretch:
    """Groups of digits beside each other, with no word between: one number, several, or none."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._groups = [found.span() for found in _GROUP.finditer(text, start, end)]
        self._offsets = [0, *accumulate(after - at for at, after in self._groups)]
        self._digits = "".join(text[at:after] for at, after in self._groups)
        self._about = about(text, start, end)

    def numbers(self) -> Iterator[tuple[int, int]]:
        """Each number in it."""
        done, fresh = 0, True
        for first, (at, _) in enumerate(self._groups):
            if at >= done:
                span = self._number_from(first, fresh=fresh)
                fresh = span is not None
                if span:
                    yield span
                    done = span[1]

    def _number_from(self, first: int, *, fresh: bool) -> tuple[int, int] | None:
        """The longest run of groups from this one that is a number."""
        at = self._groups[first][0]
        begin = _with_plus(self._text, at)
        plus = "+" in self._text[begin:at]
        if self._about == "naming" and not plus:
            return None
        calling = self._about == "calling"
        strict = not (plus or calling)
        for end, digits in self._runs(first, fresh=fresh, strict=strict):
            for region in _regions(digits, plus=plus, calling=calling):
                if span := _confirmed(self._text[begin:end], begin, region, strict=strict):
                    return span
        return None

    def _runs(self, first: int, *, fresh: bool, strict: bool) -> Iterator[tuple[int, str]]:
        """Where each run of groups from this one ends, and its digits, the longest first.

        Runs of several groups are tried at the beginning and behind a number only, and without any sign of a
        telephone only if they take all groups that are left: anything else would be part of some code.
        """
        everything = len(self._groups)
        longest = min(first + _LONGEST, everything) if fresh else first + 1
        for last in range(longest, first, -1):
            size = self._offsets[last] - self._offsets[first]
            if _SHORTEST <= size <= _LONGEST and (not strict or last in {first + 1, everything}):
                yield self._groups[last - 1][1], self._digits[self._offsets[first] : self._offsets[last]]


def _with_plus(text: str, at: int) -> int:
    """Where a number with this first digit begins, a plus and a bracket included."""
    before = text[max(0, at - 2) : at]
    return at - len(before) + len(before.rstrip("+("))


def _regions(digits: str, *, plus: bool, calling: bool) -> tuple[str, ...]:
    """Where such digits could be a number."""
    if plus:
        return (_ANY_COUNTRY,)
    if _INTERNATIONAL.fullmatch(digits):
        return ("IT",)
    fitting = tuple(region for region, shape in _NATIONAL.items() if shape.fullmatch(digits))
    return fitting or (("US", "IT") if calling and len(digits) <= _LONGEST_LOCAL else ())


def _confirmed(run: str, begin: int, region: str, *, strict: bool) -> tuple[int, int] | None:
    """What the library finds there. Beside a plus or a word such as 'call' it need not be in service."""
    leniency = Leniency.VALID if strict else Leniency.POSSIBLE
    found = next(iter(PhoneNumberMatcher(run, region, leniency=leniency)), None)
    return (begin + found.start, begin + found.end) if found else None
