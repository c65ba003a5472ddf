"""What a lexicon is made of: phrases of one language that show something, and phrases that take it back.

Holds the form only. The grammar of a phrase is ``scenarios.phrases``; looking for them is ``messages.wordings``.
"""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias


class Phrases(NamedTuple):
    """A sentence shows it if a phrase of ``yes`` is in it and no phrase of ``unless``."""

    yes: tuple[str, ...]
    unless: tuple[str, ...] = ()


Lexicon: TypeAlias = Mapping[str, Phrases]
"""Language → its phrases."""
