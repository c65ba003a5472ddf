"""Rules about what is graded: criteria can be told apart and add up, their facts exist, and hints leave room to pass.

Whether a criterion can be won and lost is found by playing; that is the simulator's.
"""

from collections.abc import Iterator, Mapping

from scenarios.criteria import FULL_SCORE, KINDS_OF_CRITERION, PASS_MARK, Criterion, Graded, HouseCriterion
from scenarios.errors import Problem
from scenarios.hints import Hint
from scenarios.lint.naming import twice
from scenarios.lint.part import entries, length
from scenarios.lint.plot import Plot
from scenarios.lint.texts import placeholders, words_at
from scenarios.lint.words import condition, facts, unknown_facts
from scenarios.source.marks import Path, Source
from scenarios.suggestion import suggestion
from scenarios.vocabulary import SKILLS
from scenarios.wanted import Fact, name_of

CRITERIA: Path = ("criteria",)
HINTS: Path = ("hints",)
HOUSE: Path = ("house_criteria",)


def graded(plot: Plot) -> Iterator[Problem]:
    """Everything that is wrong with a drill's scorecard, its hints and what it says it teaches."""
    criteria = entries(plot.source, CRITERIA, Criterion)
    yield from twice(plot.source, CRITERIA, "criterion", "criteria")
    for number, criterion in criteria.items():
        for path, named in _facts(criterion, (*CRITERIA, number)).items():
            yield from facts(plot, named, path)
    if len(criteria) == length(plot.source, CRITERIA):
        yield from _points(plot.source, criteria)
    yield from _hints(plot)
    yield from _skills(plot.source)
    yield from _placeholders(plot.source, len(criteria))


def house_criteria(source: Source, intents: frozenset[str]) -> Iterator[Problem]:
    """Everything that is wrong with a policy's."""
    yield from twice(source, HOUSE, "criterion", "criteria")
    for number, criterion in entries(source, HOUSE, HouseCriterion).items():
        for path, named in _facts(criterion, (*HOUSE, number)).items():
            yield from unknown_facts(source, tuple(map(name_of, named)), path, intents)
        if not criterion.costs and not criterion.critical:
            message = f"nothing follows from '{criterion.criterion}'"
            hint = "write what it 'costs', or 'critical: true'"
            yield source.problem("no_points", message, (*HOUSE, number), hint=hint, severity="warning")


def _facts(criterion: Graded, at: Path) -> Mapping[Path, tuple[Fact, ...]]:
    named = {(*at, kind): getattr(criterion, kind) for kind in KINDS_OF_CRITERION if kind != "reply_within"}
    named[(*at, "unless")] = criterion.unless
    named[(*at, "before")] = None if isinstance(criterion.before, int | None) else (criterion.before,)
    return {path: facts for path, facts in named.items() if facts}


def _points(source: Source, criteria: Mapping[int, Criterion]) -> Iterator[Problem]:
    """Nothing is graded, or the points do not come to the whole."""
    if not criteria:
        hint = "add 'criteria:', each with 'points' and what the seller 'must' or 'must_not' do"
        message = "nothing is graded in this drill"
        first = (next(iter(source.tree), ""),)
        yield source.problem("no_criteria", message, first, hint=hint, on_key=True, severity="warning")
        return
    points = sum(criterion.points for criterion in criteria.values())
    if points != FULL_SCORE:
        hint = f"{abs(FULL_SCORE - points)} {'are missing' if points < FULL_SCORE else 'are too many'}"
        message = f"the points of all criteria come to {points}, not to {FULL_SCORE}"
        yield source.problem("points", message, CRITERIA, hint=hint, on_key=True)
    for number, criterion in criteria.items():
        if not criterion.points and not criterion.critical:
            message = f"nothing follows from '{criterion.criterion}'"
            hint = "give it 'points', or write 'critical: true'"
            yield source.problem("no_points", message, (*CRITERIA, number), hint=hint, severity="warning")


def _hints(plot: Plot) -> Iterator[Problem]:
    hints = entries(plot.source, HINTS, Hint)
    for number, hint in hints.items():
        yield from condition(plot, hint.when, (*HINTS, number, "when"))
    mark = plot.source.at(("pass_mark",))
    room = FULL_SCORE - (mark if isinstance(mark, int) else PASS_MARK)
    costs = sum(hint.costs for hint in hints.values())
    if costs > room >= 0:
        advice = "lower what they cost, or the pass mark"
        message = f"whoever sees all hints loses {costs} points and cannot pass: only {room} may be lost"
        yield plot.source.problem("dear_hints", message, HINTS, hint=advice, on_key=True, severity="warning")


def _skills(source: Source) -> Iterator[Problem]:
    for number, name in entries(source, ("teaches",), str).items():
        if name not in SKILLS:
            hint = suggestion(name, SKILLS) or f"one of {', '.join(SKILLS)}"
            yield source.problem("unknown_skill", f"no skill '{name}'", ("teaches", number), hint=hint)


def _placeholders(source: Source, criteria: int) -> Iterator[Problem]:
    """Placeholders in what a trainee reads."""
    hints = [(*HINTS, number, "tell") for number in range(length(source, HINTS))]
    lessons = [(*CRITERIA, number, key) for number in range(criteria) for key in ("says", "lesson")]
    for path in (("brief",), *hints, *lessons):
        words = words_at(source, path)
        if isinstance(words, dict):
            yield from placeholders(source, words, path)
