"""Makes one text out of the many ways to encode it, before anything examines, reads, counts or stores it.

Changes encoding only; what a text may say is the message rules'.
"""

import re
import unicodedata

_LONGEST_RUN_OF_MARKS = 30
_JOINER = "\u034f"
_UNWANTED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LINE_END = re.compile(r"\r\n?")
_SURROGATE = re.compile("[\ud800-\udfff]")
_MANY_MARKS = re.compile(rf"[^\w\s\x00-\x7f]{{{_LONGEST_RUN_OF_MARKS + 1},}}")


def normalise(text: str) -> str:
    """NFC, line feeds, no lone surrogates, no control characters but tab and line feed. Doing it twice changes nothing.

    Its length in code points is what length limits count.
    """
    clean = _LINE_END.sub("\n", _UNWANTED.sub("", text))
    if clean.isascii():
        return clean
    whole = _SURROGATE.sub("\ufffd", clean)
    return _apart(unicodedata.normalize("NFC", _apart(whole)))


def _apart(text: str) -> str:
    """The text with an invisible joiner after every thirtieth accent on one letter.

    Unicode calls that stream-safe; without it, sorting the accents takes time quadratic in their number.
    """
    return _MANY_MARKS.sub(lambda found: _parted(found[0]), text)


def _parted(run: str) -> str:
    parted: list[str] = []
    marks = 0
    for char in run:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks > _LONGEST_RUN_OF_MARKS:
            parted.append(_JOINER)
            marks = 1
        parted.append(char)
    return "".join(parted)
