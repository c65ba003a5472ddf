"""Rules about a policy: its clock is stopped by kinds of message it knows, its reasons and facts exist.

The examples of its message rules are run as tests elsewhere.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.part import length, part
from scenarios.lint.words import unknown_facts, unknown_reasons
from scenarios.policy import ClaimRule, MessageLimits, ResponseRule
from scenarios.source.marks import Source
from scenarios.suggestion import suggestion
from scenarios.surroundings import Surroundings


def policy(source: Source, around: Surroundings) -> Iterator[Problem]:
    """Everything that is wrong with a policy beyond its shape."""
    yield from _answers(source)
    yield from _claims(source, around)
    yield from _rules(source, around)


def _answers(source: Source) -> Iterator[Problem]:
    limits = part(source, ("limits",), MessageLimits)
    response = part(source, ("response",), ResponseRule)
    if limits is None or response is None:
        return
    for number, kind in enumerate(response.answers):
        if kind not in limits.longest:
            message = f"no kind of message '{kind}' under 'limits'"
            hint = suggestion(kind, limits.longest)
            yield source.problem("unknown_message_kind", message, ("response", "answers", number), hint=hint)


def _claims(source: Source, around: Surroundings) -> Iterator[Problem]:
    claims = part(source, ("claims",), ClaimRule)
    for reason, facts in claims.defended_by.items() if claims else ():
        path = ("claims", "defended_by", reason)
        yield from unknown_reasons(source, reason, path, on_key=True)
        if around.intents is not None:
            yield from unknown_facts(source, facts, path, frozenset(around.intents))


def _rules(source: Source, around: Surroundings) -> Iterator[Problem]:
    seen: set[str] = set()
    for number in range(length(source, ("message_rules",))):
        where = ("message_rules", number)
        name, fact = source.at((*where, "rule")), source.at((*where, "fact"))
        if isinstance(name, str) and name in seen:
            yield source.problem("same_name", f"two rules are called '{name}'", (*where, "rule"))
        seen.add(str(name))
        if isinstance(fact, str):
            yield from unknown_facts(source, (fact,), (*where, "fact"), frozenset(around.intents or ()))
