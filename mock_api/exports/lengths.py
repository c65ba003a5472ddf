"""Durations as help desks write them: plain numbers in some unit, clock-like, or in words.

Reads one text; what the length is of, its column says.
"""

import re
from functools import lru_cache

from scenarios.quantities import DAY, HOUR, MINUTE, SECOND

_REMEMBERED = 10_000
_LONGEST = 3_660 * DAY
_NUMBER = re.compile(r"-?\d{1,12}(?:[.,]\d{1,12})?")
_CLOCK = re.compile(r"(-)?(?:(\d{1,5})\s*d(?:ays?)?,?\s*)?(\d{1,6}):(\d\d)(?::(\d\d)(?:\.\d+)?)?")
_WORDS = re.compile(r"(?:(?:^|[\s,]|(?<=[a-z]))\d{1,9}(?:[.,]\d{1,9})?\s*[a-z]+\.?)+")
_WORD = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-z]+)")
_UNITS = {
    **dict.fromkeys(("d", "day", "days"), DAY),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), HOUR),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), MINUTE),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), SECOND),
    "ms": 1,
}


@lru_cache(_REMEMBERED)
def parse_length(written: str, unit: int, short_clock: int = HOUR) -> int | None:
    """Milliseconds of a duration, negative ones too; None if it is written in no way we know.

    A plain number counts ``unit``; in ``5:30`` the 5 counts ``short_clock``.
    """
    text = written.strip().lower()
    if _NUMBER.fullmatch(text):
        length = round(float(text.replace(",", ".")) * unit)
    elif (clock := _CLOCK.fullmatch(text)) is not None:
        length = _of_clock(clock, short_clock)
    elif _WORDS.fullmatch(text):
        parts = _WORD.findall(text)
        if any(word not in _UNITS for _, word in parts):
            return None
        length = round(sum(float(count.replace(",", ".")) * _UNITS[word] for count, word in parts))
    else:
        return None
    return length if abs(length) <= _LONGEST else None


def _of_clock(clock: "re.Match[str]", short_clock: int) -> int:
    sign, days, first, second, third = clock.groups()
    if third is None:
        length = int(first) * short_clock + int(second) * (MINUTE if short_clock == HOUR else SECOND)
    else:
        length = int(first) * HOUR + int(second) * MINUTE + int(third) * SECOND
    return (length + int(days or 0) * DAY) * (-1 if sign else 1)
