"""Groups of digits beside each other, and which runs of them are a telephone number.

What a valid number is, phonenumbers knows; it only sees runs that passed the cheap tests here.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate, pairwise

from simulator.policy.messages.finding import Span
from simulator.policy.messages.libraries import phone_in
from simulator.policy.messages.phone_wording import about

_GROUP = re.compile(r"\d+")
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
_FEWEST_SINGLE = 9
_SERIES, _SMALL_STEP = 4, 5
"""So many numbers, each at most this much greater than the last, are sizes or the like."""
_ANY_COUNTRY = "ZZ"


class DigitGroups:
    """Groups of digits in a stretch of text, with no word between: one number, several, or none.

    ``disguised``: the signs between them are not such as one writes in a number, so it must be one for calling.
    """

    def __init__(self, plain: str, start: int, end: int, *, disguised: bool = False) -> None:
        self._plain = plain
        self._groups = [found.span() for found in _GROUP.finditer(plain, start, end)]
        self._offsets = [0, *accumulate(after - at for at, after in self._groups)]
        self._digits = "".join(plain[at:after] for at, after in self._groups)
        self._about = about(plain, start, end)
        self._disguised = disguised
        # Digits each apart can only be judged together.
        self._is_single = len(self._groups) == len(self._digits) >= _FEWEST_SINGLE

    def numbers(self) -> Iterator[Span]:
        """Where each number in it stands."""
        done, fresh = 0, True
        for first, (at, _) in enumerate(self._groups):
            if at >= done:
                span = self._number_from(first, fresh=fresh)
                fresh = span is not None
                if span:
                    yield span
                    done = span[1]

    def _number_from(self, first: int, *, fresh: bool) -> Span | None:
        """The longest run of groups from this one that is a number."""
        at = self._groups[first][0]
        begin = _with_plus(self._plain, at)
        plus = "+" in self._plain[begin:at]
        calling = self._about == "calling"
        if not plus and (self._about == "naming" or (self._disguised and not calling and not self._is_single)):
            return None
        strict = not (plus or calling)
        if strict and self._is_a_series:
            return None
        for end, digits in self._runs(first, fresh=fresh, strict=strict):
            # Several strokes the library takes for a fraction.
            parted = (calling or digits[0] == "0") and self._plain.count("/", begin, end) > 1
            scattered = self._disguised or self._is_single or parted
            whole = ("+" if plus else "") + digits if scattered else self._plain[begin:end]
            # Beside a plus or a word such as 'call' it need not be in service.
            for region in _regions(digits, plus=plus, calling=calling):
                span = phone_in(whole, region, valid=strict)
                if span and len(_GROUP.sub("", whole[slice(*span)])) + _SHORTEST <= span[1] - span[0]:
                    return (begin, end) if scattered else (begin + span[0], begin + span[1])
        return None

    @cached_property
    def _is_a_series(self) -> bool:
        """Whether each group is a little more than the one before it, or the same step: sizes, strengths, years."""
        numbers = [int(self._plain[at:after]) for at, after in self._groups]
        steps = {after - before for before, after in pairwise(numbers)}
        rises = bool(steps) and min(steps) > 0
        return rises and len(numbers) >= _SERIES and (max(steps) <= _SMALL_STEP or all(one % 10 == 0 for one in steps))

    def _runs(self, first: int, *, fresh: bool, strict: bool) -> Iterator[tuple[int, str]]:
        """Where each run of groups from this one ends, and its digits, the longest first.

        Runs of several groups are tried at the beginning and behind a number only, and without any sign of a
        telephone only if they take all groups that are left: anything else would be part of some code.
        """
        everything = len(self._groups)
        longest = min(first + _LONGEST, everything) if fresh else first + 1
        for last in range(longest, first, -1):
            size = self._offsets[last] - self._offsets[first]
            if _SHORTEST + strict <= size <= _LONGEST and (not strict or last in {first + 1, everything}):
                yield self._groups[last - 1][1], self._digits[self._offsets[first] : self._offsets[last]]


def is_number(digits: str, *, calling: bool) -> bool:
    """Whether digits without any sign between could be a number, in some country."""
    return any(phone_in(digits, region, valid=not calling) for region in _regions(digits, plus=False, calling=calling))


def _with_plus(plain: str, at: int) -> int:
    """Where a number with this first digit begins, a plus and a bracket included."""
    before = plain[max(0, at - 2) : at]
    return at - len(before) + len(before.rstrip("+("))


def _regions(digits: str, *, plus: bool, calling: bool) -> tuple[str, ...]:
    """Where such digits could be a number."""
    if plus:
        return (_ANY_COUNTRY,)
    if _INTERNATIONAL.fullmatch(digits):
        return ("IT",)
    fitting = tuple(region for region, shape in _NATIONAL.items() if shape.fullmatch(digits))
    return fitting or (("US", "IT") if calling and len(digits) <= _LONGEST_LOCAL else ())
