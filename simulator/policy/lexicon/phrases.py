"""What a lexicon is made of: phrases of one language that show something, and phrases that take it back.

Holds the form only. The grammar of a phrase is ``scenarios.phrases``; looking for them is ``messages.wordings``.
"""

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from inspect import cleandoc
from typing import TypeAlias

# The inflections of a short word, and other words, lie one letter away: it is taken exactly as it stands.
_SHORT = re.compile(r"(?<!\w)[^\W\d_]{5,10}(?![\w*!])")
_CONTINUED = re.compile(r"\n +")


class Phrases:
    """A sentence shows it if a phrase of ``yes`` is in it and no phrase of ``unless``.

    Taken apart by the first message in the language: a server that starts need not wait for all of them.
    """

    def __init__(self, yes: str, unless: str, split: Callable[[str], tuple[str, ...]]) -> None:
        """``split`` makes phrases of a text."""
        self._yes, self._unless, self._split = yes, unless, split

    @cached_property
    def yes(self) -> tuple[str, ...]:
        """What shows it."""
        return self._split(self._yes)

    @cached_property
    def unless(self) -> tuple[str, ...]:
        """What takes it back."""
        return self._split(self._unless)


Lexicon: TypeAlias = Mapping[str, Phrases]
"""Language → its phrases."""


def worded(yes: str, unless: str = "") -> Phrases:
    """Phrases, one a line; an indented line continues the one above.

    Only words of eleven letters or more are forgiven a spelling mistake.
    """
    return Phrases(yes, unless, _phrases)


def _phrases(text: str) -> tuple[str, ...]:
    whole = _CONTINUED.sub(" ", cleandoc(text))
    return tuple(_SHORT.sub(r"\g<0>!", whole).splitlines())
