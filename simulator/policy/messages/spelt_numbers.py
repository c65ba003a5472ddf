"""Rows of numbers spelt out as one says a telephone number: ``zero seven double four``, ``zéro six, trente-neuf``.

Says where they stand and which digits they are; whether they are a telephone number is ``phone_numbers``'.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from scenarios.words import fold
from simulator.policy.messages.number_words import LONGEST_NAME, number_names, number_words
from simulator.policy.messages.text import Text

FEWEST_WORDS = 3
"""Fewer spelt numbers than this in a row are talk, unless there are figures among them."""

_FEWEST_DIGITS = 8
"""So many digits a row of figures and a few words has."""

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_FIGURE_BEFORE = re.compile(r"\d[\s,.\-/]{0,3}([^\W\d_]+)")
_GAP = re.compile(r"[\s,.;:/()'*_|~+\"\-]{0,4}")
_BETWEEN = re.compile(r"[\s-]{1,2}")
_TIMES = {
    "double": 2, "triple": 3, "doppio": 2, "doppia": 2, "triplo": 3, "tripla": 3, "doble": 2, "doppel": 2,
    "zweimal": 2, "dreimal": 3, "viermal": 4,
}  # fmt: skip
_FEW = ("2", "3", "4")
_TIMES_OF = frozenset({"fois", "volte", "mal", "veces", "times", "vez"})
_FILLERS = (
    "and then und dann et puis e poi y luego dash hyphen space trattino tiret guion guión strich minus blank plus più"
    " más pause pausa"
)
_PASSED = frozenset(_FILLERS.split())


class SpeltNumber(NamedTuple):
    """A row of numbers: where it stands, its digits, how many are words, and whether it merely counts (one, two)."""

    start: int
    end: int
    digits: str
    words: int
    counts: bool


class _Token(NamedTuple):
    start: int
    end: int
    word: str


def spelt_numbers(text: Text) -> Iterator[SpeltNumber]:
    """Every row with enough words in it, in order."""
    if not _may_hold_one(text):
        return
    row: list[tuple[_Token, str]] = []
    words = 0
    for token, digits, is_word in _values(text.plain):
        if row and (digits is None or not _joins(text.plain, row[-1][0].end, token.start)):
            yield from _finished(row, words)
            row, words = [], 0
        if digits is not None and (digits or row):
            row.append((token, digits))
            words += is_word
    yield from _finished(row, words)


def _may_hold_one(text: Text) -> bool:
    names = _begun()
    if names.isdisjoint(text.vocabulary) and not text.figures:
        return False
    if not _long().isdisjoint(text.vocabulary):
        return True
    if sum(map(names.__contains__, text.folded)) >= FEWEST_WORDS:
        return True
    return bool(text.figures) and (
        any(before in names and after.isdigit() for before, after in pairwise(text.folded))
        or any(fold(found[1]) in names for found in _FIGURE_BEFORE.finditer(text.lowered))
    )


@cache
def _begun() -> frozenset[str]:
    """Words with which a row may begin, without their accents."""
    return frozenset(map(fold, number_words() | _TIMES.keys()))


@cache
def _long() -> frozenset[str]:
    """Words that stand for three digits each: one of them and a few figures are a row."""
    return frozenset(fold(name) for name, digits in number_names().items() if len(digits) > 2)


def _joins(plain: str, end: int, start: int) -> bool:
    return _GAP.fullmatch(plain, end, start) is not None


def _finished(row: list[tuple[_Token, str]], words: int) -> Iterator[SpeltNumber]:
    while row and not row[-1][1]:
        row.pop()
    size = sum(len(digits) for _, digits in row)
    if words >= FEWEST_WORDS or (words and size >= _FEWEST_DIGITS):
        numbers = [int(digits) for _, digits in row if digits]
        steps = {after - before for before, after in pairwise(numbers)}
        counts = len(steps) == 1 and steps != {0}
        yield SpeltNumber(row[0][0].start, row[-1][0].end, "".join(digits for _, digits in row), words, counts)


def _values(plain: str) -> Iterator[tuple[_Token, str | None, bool]]:
    """Each word or figure with the digits it stands for: none if it is no number, empty if it is passed over."""
    tokens = [_Token(found.start(), found.end(), found[0].lower()) for found in _TOKEN.finditer(plain)]
    place, times, begun = 0, 1, -1
    while place < len(tokens):
        token, size, digits = _number_at(plain, tokens, place)
        place += size
        repeated = _repeated(token, digits, tokens[place : place + 1])
        if repeated:
            times, begun = repeated, token.start
            place += token.word not in _TIMES
            continue
        start = begun if digits and begun >= 0 else token.start
        passed = "" if digits is None and token.word in _PASSED else digits
        spelt = bool(digits) and (times > 1 or not token.word.isdigit())
        yield _Token(start, token.end, token.word), passed * times if passed else passed, spelt
        times, begun = 1, -1


def _repeated(token: _Token, digits: str | None, following: list[_Token]) -> int:
    """How often the next number counts: ``double``, ``trois fois``; 0 if that is not what is said."""
    if token.word in _TIMES:
        return _TIMES[token.word]
    said = digits is not None and digits in _FEW and any(word in _TIMES_OF for *_, word in following)
    return int(digits or 0) if said else 0


def _number_at(plain: str, tokens: list[_Token], place: int) -> tuple[_Token, int, str | None]:
    """The longest name from here, of how many words, and its digits."""
    first = tokens[place]
    if first.word.isdigit():
        return first, 1, first.word
    if first.word not in number_words():
        return first, 1, None
    for size in range(min(LONGEST_NAME, len(tokens) - place), 0, -1):
        several = tokens[place : place + size]
        together = all(_BETWEEN.fullmatch(plain, one.end, next_.start) for one, next_ in pairwise(several))
        digits = number_names().get(" ".join(token.word for token in several)) if together else None
        if digits is not None:
            return _Token(first.start, several[-1].end, first.word), size, digits
    return first, 1, None
