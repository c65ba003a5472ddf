"""Every lexicon under its name: the one list from which a language's phrases are compiled together.

Names and modules only; which predicate asks for which name is said where the predicates are.
"""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Lexicon

LEXICA: Mapping[str, Lexicon] = {}
"""Name → phrases by language. A lexicon is found by its name in ``wordings.shown``."""
