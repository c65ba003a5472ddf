"""Rules about message rules: what they look for can be found, and what they establish is a fact.

Their examples are run as tests elsewhere.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.part import length
from scenarios.lint.words import unknown_facts
from scenarios.source.marks import Path, Source
from scenarios.suggestion import suggestion
from scenarios.vocabulary import MESSAGE_KINDS, MESSAGE_PRIMITIVES

_RULES = ("message_rules",)


def message_rules(source: Source, intents: frozenset[str]) -> Iterator[Problem]:
    """Words of message rules that mean nothing."""
    for number in range(length(source, _RULES)):
        at = (*_RULES, number)
        primitive, fact = source.at((*at, "primitive")), source.at((*at, "fact"))
        if isinstance(primitive, str) and primitive not in MESSAGE_PRIMITIVES:
            hint = suggestion(primitive, MESSAGE_PRIMITIVES)
            message = f"no message primitive '{primitive}'"
            yield source.problem("unknown_primitive", message, (*at, "primitive"), hint=hint)
        if isinstance(fact, str):
            yield from unknown_facts(source, (fact,), (*at, "fact"), intents)
        yield from _examples(source, at)


def _examples(source: Source, at: Path) -> Iterator[Problem]:
    for section in ("complies", "violates"):
        for number in range(length(source, (*at, section))):
            kind = source.at((*at, section, number, "kind"))
            if isinstance(kind, str) and kind not in MESSAGE_KINDS:
                hint = suggestion(kind, MESSAGE_KINDS)
                path = (*at, section, number, "kind")
                yield source.problem("unknown_message_kind", f"no kind of message '{kind}'", path, hint=hint)
