"""Takes the disguises off a text: letters that look alike, signs nobody can see, accents that belong to no word.

Characters only, with a map back to what was written; what the text then says is the predicates'.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from simulator.policy.messages.lookalikes import CYRILLIC, GREEK, folded

_ODD = re.compile(r"[^\t\n\x20-\x7e]")
_MARK = "\u0300-\u036f\u20d0-\u20ff\ufe20-\ufe2f"
_ACCENTED = rf"[^\W\d_][{_MARK}]{{1,30}}"
# Letters with their accents apart; else single characters beyond ASCII, and what cannot be printed.
_CANDIDATE = re.compile(rf"\r\n|{_ACCENTED}|[^\t\n\x20-\x7e]")
_LOOSE_MARK = re.compile(rf"[{_MARK}]")
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z]")
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸŒ"
_AS_IT_IS = frozenset(_LETTERS + "€£¥§°©®«»¿¡…ªº¶±×÷")


class Change(NamedTuple):
    """A piece that is written another way: where it stands in each text."""

    plain_start: int
    plain_end: int
    written_start: int
    written_end: int


class Unmasked:
    """A text without disguises. ``spot`` leads back; a text without any is its own."""

    def __init__(self, plain: str, changes: tuple[Change, ...] = ()) -> None:
        self.plain = plain
        self._changes = changes
        self._starts = [change.plain_start for change in changes]

    def spot(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of ``plain`` stands in what was written."""
        begin = self._first(start)
        return (begin, self._last(end - 1)) if end > start else (begin, begin)

    def _first(self, place: int) -> int:
        change = self._at(place)
        if change is None:
            return place
        inside = place < change.plain_end
        return change.written_start if inside else change.written_end + place - change.plain_end

    def _last(self, place: int) -> int:
        """The end of what was written for one character, with anything unseen that hangs on it."""
        following = bisect_right(self._starts, place + 1) - 1
        if following >= 0 and self._changes[following][:2] == (place + 1, place + 1):
            return self._changes[following].written_end
        change = self._at(place)
        if change is None:
            return place + 1
        inside = place < change.plain_end
        return change.written_end if inside else change.written_end + place - change.plain_end + 1

    def _at(self, place: int) -> Change | None:
        """The last change at or before a place."""
        number = bisect_right(self._starts, place)
        return self._changes[number - 1] if number else None


def unmask(written: str) -> Unmasked:
    """The text as a reader sees it. Doing it twice changes nothing."""
    if not _ODD.search(written):
        return Unmasked(written)
    plain, changes = _simplified(written)
    return Unmasked(_latinised(plain), changes)


def _simplified(written: str) -> tuple[str, tuple[Change, ...]]:
    """Each character as what it is drawn like."""
    pieces: list[str] = []
    changes: list[Change] = []
    done = length = 0
    for start, end, instead in _replaced(written):
        pieces += (written[done:start], instead)
        length += start - done
        changes.append(Change(length, length + len(instead), start, end))
        length += len(instead)
        done = end
    pieces.append(written[done:])
    return "".join(pieces), tuple(changes)


def _replaced(written: str) -> Iterator[tuple[int, int, str]]:
    for found in _CANDIDATE.finditer(written):
        piece = found[0]
        if piece in _AS_IT_IS:
            continue
        instead = "\n" if piece in {"\r", "\r\n"} else folded(piece) if len(piece) == 1 else _composed(piece)
        if len(piece) == 1 and _LOOSE_MARK.match(piece):
            instead = ""
        if instead != piece:
            yield found.start(), found.end(), instead


def _composed(accented: str) -> str:
    """One letter with the accents that make another letter of it; those that only cross it out or hang on it go."""
    letter = "".join(folded(char) for char in accented if not _LOOSE_MARK.match(char))
    marks = "".join(_LOOSE_MARK.findall(accented))
    return _LOOSE_MARK.sub("", unicodedata.normalize("NFC", letter + marks))


def _latinised(plain: str) -> str:
    """Cyrillic and Greek letters as the Latin ones they look like, where they only play Latin.

    Where such an alphabet is used for real, its words stay; a word that mixes it with Latin is a trick anywhere.
    """
    for alphabet, block in ((CYRILLIC, "\u0400-\u052f"), (GREEK, "\u0370-\u03ff")):
        found = set(re.findall(rf"[{block}]", plain)) if _FOREIGN.search(plain) else set()
        if not found or not _LATIN.search(plain):
            continue
        table = str.maketrans(alphabet)
        plays = found <= alphabet.keys()
        plain = plain.translate(table) if plays else _WORD.sub(partial(_unmixed, table), plain)
    return plain


def _unmixed(table: dict[int, str], word: re.Match[str]) -> str:
    return word[0].translate(table) if _LATIN.search(word[0]) else word[0]
