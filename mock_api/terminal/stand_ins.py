"""What is written where a stream cannot take a character: a sign that says the same, so that yes and no stay apart.

Letters of other languages have none; they come out as question marks.
"""

import codecs

STAND_INS = "stand_ins"
"""What a stream is told to do about characters it cannot take."""

_UNKNOWN = "?"
_SIGNS = {
    "✔": "+",
    "✘": "x",
    "★": "*",
    "“": '"',
    "”": '"',
    "’": "'",
    "…": "...",
    "–": "-",
    "−": "-",
    "·": "-",
    "→": "->",
    "\N{NO-BREAK SPACE}": " ",
    **dict.fromkeys("█▉▊▋▌", "#"),
    **dict.fromkeys("▍▎▏", "-"),
}


def register() -> None:
    """Make the name known to every stream."""
    codecs.register_error(STAND_INS, _stood_in)


def _stood_in(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    found = error.object[error.start : error.end]
    return "".join(_SIGNS.get(sign, _UNKNOWN) for sign in found), error.end
