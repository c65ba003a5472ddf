"""Rules about what follows for an account: for metrics the policy has, in steps that lead somewhere.

How each metric is made is not looked at here.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from scenarios.errors import Problem
from scenarios.lint.part import keys
from scenarios.lint.versions import versions
from scenarios.policy.standing import ConductRule, HealthRule, Ladder, StandingRule
from scenarios.source.marks import Path, Source
from scenarios.suggestion import suggestion


def standing(source: Source) -> Iterator[Problem]:
    """Consequences of nothing, and steps out of order."""
    known = keys(source, ("metrics",))
    for at, rule in versions(source, ("standing",), StandingRule):
        yield from _unknown_metrics(source, (*at, "ladders"), (ladder.metric for ladder in rule.ladders), known)
        yield from _unknown_metrics(source, (*at, "fees"), (fee.metric for fee in rule.fees), known)
        for number, ladder in enumerate(rule.ladders):
            yield from _rungs(source, (*at, "ladders", number, "rungs"), ladder)
        if rule.conduct:
            yield from _conduct(source, (*at, "conduct", "rungs"), rule.conduct)
        if rule.health:
            yield from _health(source, (*at, "health"), rule.health)


def _unknown_metrics(source: Source, at: Path, named: Iterable[str], known: tuple[str, ...]) -> Iterator[Problem]:
    for number, name in enumerate(named):
        if name not in known:
            hint = suggestion(name, known)
            yield source.problem("unknown_metric", f"no metric '{name}'", (*at, number, "metric"), hint=hint)


def _rungs(source: Source, at: Path, ladder: Ladder) -> Iterator[Problem]:
    for number, (above, below) in enumerate(pairwise(ladder.rungs), start=1):
        if below.after < above.after:
            message = f"'{below.then}' stands behind '{above.then}' and comes earlier"
            yield source.problem("bad_value", message, (*at, number, "after"))


def _conduct(source: Source, at: Path, rule: ConductRule) -> Iterator[Problem]:
    for number, (above, below) in enumerate(pairwise(rule.rungs), start=1):
        if below.violations <= above.violations:
            message = f"'{below.then}' takes no more violations than what comes before it"
            yield source.problem("bad_value", message, (*at, number, "violations"))


def _health(source: Source, at: Path, rule: HealthRule) -> Iterator[Problem]:
    bounds: Mapping[str, tuple[int, int, str]] = {
        "start": (rule.start, rule.highest, "an account cannot begin above the highest rating"),
        "healthy": (rule.healthy, rule.highest, "green cannot begin above the highest rating"),
        "at_risk": (rule.at_risk, rule.healthy, "yellow cannot begin above green"),
    }
    for key, (value, most, message) in bounds.items():
        if value > most:
            yield source.problem("bad_value", f"{message}, {most}", (*at, key))
