"""What a word is, the same for the phrases of an intent file and for the messages they are looked for in.

Takes away what people type differently (case, accents, apostrophes); spelling mistakes are the reader's.
"""

import re
import unicodedata

QUESTION = "?"
_KEPT_BELOW = 0x2000
# What is longer is no word; in pieces it cannot fill the memory of those who remember words.
LONGEST_WORD = 60
_WORD = re.compile(rf"[^\W_]{{1,{LONGEST_WORD}}}|\?")
_ASCII_WORD = re.compile(rf"[a-z0-9]{{1,{LONGEST_WORD}}}|\?")


class _Folded(dict[int, str]):
    """Code point to its folded form. Remembers only the low ones: hostile text cannot fill the memory."""

    def __missing__(self, code: int) -> str:
        folded = "".join(
            part for part in unicodedata.normalize("NFKD", chr(code)).casefold() if unicodedata.category(part) != "Mn"
        )
        if code < _KEPT_BELOW:
            self[code] = folded
        return folded


_FOLDED = _Folded()


def fold(text: str) -> str:
    """The text without case and accents, each character by itself: that keeps it linear for any text."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def words(text: str) -> list[str]:
    """The folded words in order. An apostrophe parts words; a question mark counts as a word."""
    folded = fold(text)
    return (_ASCII_WORD if folded.isascii() else _WORD).findall(folded)
