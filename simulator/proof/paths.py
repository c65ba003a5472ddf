"""What all ways through a drill show together: endings, the points to be had at each, and criteria that tell nothing.

Reports what is so on every way. The ways are the walk's, which says what it takes for possible.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from scenarios.criteria import FULL_SCORE
from scenarios.errors import Problem
from scenarios.lint.graded import CRITERIA
from simulator.proof.bounds import Bound, bound, points_of
from simulator.proof.subject import STORY, Subject
from simulator.proof.walk import Standing, Walk


class Ending(NamedTuple):
    """One ending of a story, and what a seller who gets there may have."""

    name: str
    good: bool
    reached: bool
    """Whether any way leads there."""
    best: int
    worst: int
    spoilt: str = ""
    """A critical criterion that is failed on every way there."""

    def as_json(self) -> dict[str, object]:
        """As a document tells it."""
        return self._asdict()


class Paths(NamedTuple):
    """What walking found: the endings, and of each criterion of the drill why it is never met, or never failed."""

    endings: tuple[Ending, ...]
    never_met: Mapping[int, str]
    never_failed: Mapping[int, str]


def paths_of(subject: Subject) -> Paths:
    """All ways through a drill as it stands."""
    drill, house = subject.drill, subject.own.policy.house_criteria if subject.drill.criteria else ()
    patience = subject.own.personas[drill.cast.buyer.persona].patience
    walk = Walk(drill, (*drill.criteria, *house), patience)
    reached = {ending: _bounds(walk, standings) for ending, standings in walk.endings().items()}
    names = dict.fromkeys(step.ends for step in drill.story.values() if step.ends is not None)
    endings = tuple(_ending(walk, name, reached.get(name, [])) for name in names)
    everywhere = [bounds for rows in reached.values() for bounds in rows]
    own = [*range(len(drill.criteria))]
    never_met = {place: why for place in own if (why := _everywhere([row[place].never_met for row in everywhere]))}
    never_failed = {
        place: why for place in own if (why := _everywhere([row[place].never_failed for row in everywhere]))
    }
    return Paths(endings, never_met, never_failed)


def _everywhere(reasons: list[str]) -> str:
    """A reason, if there is one wherever one can end."""
    return min(reasons) if reasons and all(reasons) else ""


def path_problems(subject: Subject, paths: Paths) -> Iterator[Problem]:
    """Endings and criteria that are not what they seem."""
    for ending in paths.endings:
        yield from _unreached(subject, ending)
        yield from _unpassable(subject, ending)
    for place, why in paths.never_met.items():
        message = f"nobody can meet '{subject.drill.criteria[place].criterion}': {why}"
        yield subject.source.problem("unwinnable", message, (*CRITERIA, place), severity="warning")
    for place, why in paths.never_failed.items():
        message = f"nobody can fail '{subject.drill.criteria[place].criterion}': {why}"
        yield subject.source.problem("unlosable", message, (*CRITERIA, place), severity="warning")


def _bounds(walk: Walk, standings: Iterable[Standing]) -> list[tuple[Bound, ...]]:
    """Each standing's bounds, by the place of the criterion."""
    return [tuple(bound(walk, place, one) for place in range(len(walk.criteria))) for one in standings]


def _ending(walk: Walk, name: str, rows: list[tuple[Bound, ...]]) -> Ending:
    is_good = name in walk.drill.good_endings or not walk.drill.good_endings
    criticals = [place for place, criterion in enumerate(walk.criteria) if criterion.critical]
    spoilt = [next((walk.criteria[place].criterion for place in criticals if row[place].never_met), "") for row in rows]
    best, worst = (_score(walk, rows, at_best=at_best) for at_best in (True, False))
    return Ending(name, is_good, bool(rows), best, worst, min(spoilt) if rows and all(spoilt) else "")


def _score(walk: Walk, rows: list[tuple[Bound, ...]], *, at_best: bool) -> int:
    scores = [sum(_earned(walk, place, one, at_best) for place, one in enumerate(row)) for row in rows]
    found = max(scores, default=0) if at_best else min(scores, default=0)
    return max(0, min(FULL_SCORE, found))


def _earned(walk: Walk, place: int, found: Bound, at_best: bool) -> int:
    met, failed = points_of(walk.criteria[place])
    is_met = not found.never_met if at_best else bool(found.never_failed)
    return met if is_met else failed


def _unreached(subject: Subject, ending: Ending) -> Iterator[Problem]:
    if not ending.reached:
        step = next(name for name, step in subject.drill.story.items() if step.ends == ending.name)
        message = f"no way leads to the ending '{ending.name}': what its ways ask for cannot come about"
        yield subject.source.problem("unreached_ending", message, (*STORY, step, "ends"), severity="warning")


def _unpassable(subject: Subject, ending: Ending) -> Iterator[Problem]:
    drill = subject.drill
    if not (drill.criteria and ending.reached and ending.name in drill.good_endings):
        return
    at = ("good_endings", drill.good_endings.index(ending.name))
    if ending.spoilt:
        message = f"nobody passes with '{ending.name}': the critical '{ending.spoilt}' is failed on every way there"
        yield subject.source.problem("unpassable", message, at)
    elif ending.best < drill.pass_mark:
        message = (
            f"nobody passes with '{ending.name}': {ending.best} points can be had there, {drill.pass_mark} are needed"
        )
        yield subject.source.problem("unpassable", message, at)
