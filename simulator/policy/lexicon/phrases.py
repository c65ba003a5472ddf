"""What a lexicon is made of: phrases of one language that show something, and phrases that take it back.

Holds the form only. The grammar of a phrase is ``scenarios.phrases``; looking for them is ``messages.wordings``.
"""

import re
from collections.abc import Mapping
from inspect import cleandoc
from typing import NamedTuple, TypeAlias

# The inflections of a short word, and other words, lie one letter away: it is taken exactly as it stands.
_SHORT = re.compile(r"(?<!\w)[^\W\d_]{5,10}(?![\w*!])")
_CONTINUED = re.compile(r"\n +")


class Phrases(NamedTuple):
    """A sentence shows it if a phrase of ``yes`` is in it and no phrase of ``unless``."""

    yes: tuple[str, ...]
    unless: tuple[str, ...] = ()


Lexicon: TypeAlias = Mapping[str, Phrases]
"""Language → its phrases."""


def worded(yes: str, unless: str = "") -> Phrases:
    """Phrases, one a line; an indented line continues the one above.

    Only words of eleven letters or more are forgiven a spelling mistake.
    """
    return Phrases(_phrases(yes), _phrases(unless))


def _phrases(text: str) -> tuple[str, ...]:
    whole = _CONTINUED.sub(" ", cleandoc(text))
    return tuple(_SHORT.sub(r"\g<0>!", whole).splitlines())
