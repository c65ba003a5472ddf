"""Whether a criterion can be met, and whether it can be failed, as things stand at an ending.

One question for each kind of criterion and each of the two; the ways that lead there are the walk's.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from scenarios.criteria import Criterion, CriterionKind, Graded, HouseCriterion
from scenarios.suggestion import listed
from scenarios.wanted import Fact, RefundWanted
from simulator.proof.possible import label_of
from simulator.proof.walk import WROTE, Standing, Walk, said_else, too_late, waited_too_long


class Bound(NamedTuple):
    """One criterion at one standing: why it cannot be met, and why it cannot be failed; empty where it can."""

    never_met: str = ""
    never_failed: str = ""


def bound(walk: Walk, place: int, standing: Standing) -> Bound:
    """The criterion at a place of a walk's criteria."""
    criterion = walk.criteria[place]
    return _BOUNDS[criterion.kind](walk, place, criterion, standing)


def points_of(criterion: Graded) -> tuple[int, int]:
    """What it adds to the score if it is met, and if it is not."""
    if isinstance(criterion, Criterion):
        return criterion.points, 0
    return 0, -criterion.costs if isinstance(criterion, HouseCriterion) else 0


def _must(walk: Walk, place: int, criterion: Graded, standing: Standing) -> Bound:
    wanted, unless = criterion.must or (), criterion.unless
    missing = [fact for fact in wanted if not walk.is_possible(fact, standing.may)]
    is_excused = bool(unless) and all(walk.is_possible(fact, standing.may) for fact in unless)
    if missing and not is_excused:
        return Bound(never_met=_out_of_reach(missing))
    if too_late(place) in standing.sure and not is_excused:
        return Bound(never_met=f"'{label_of(_deadline(criterion))}' always comes before it is possible")
    is_sure = _all(wanted, standing) and criterion.before is None
    if is_sure or (unless and _all(unless, standing)):
        return Bound(never_failed=f"{_words(wanted if is_sure else unless)} is there on every way")
    return Bound()


def _deadline(criterion: Graded) -> Fact:
    assert criterion.before is not None  # nothing else comes too late
    assert not isinstance(criterion.before, int)
    return criterion.before


def _must_not(walk: Walk, place: int, criterion: Graded, standing: Standing) -> Bound:
    wrong, unless = criterion.must_not or (), criterion.unless
    possible = [fact for fact in wrong if walk.is_possible(fact, standing.may)]
    if not possible:
        return Bound(never_failed=_out_of_reach(wrong))
    sure = [fact for fact in wrong if label_of(fact) in standing.sure]
    is_allowed = bool(unless) and all(walk.is_possible(fact, standing.may) for fact in unless)
    return Bound(never_met=f"{_words(sure)} is there on every way") if sure and not is_allowed else Bound()


def _not_both(walk: Walk, place: int, criterion: Graded, standing: Standing) -> Bound:
    facts = criterion.not_both or ()
    sure = [fact for fact in facts if label_of(fact) in standing.sure]
    if len(sure) > 1:
        return Bound(never_met=f"{_words(sure)} are there on every way")
    possible = [fact for fact in facts if walk.is_possible(fact, standing.may)]
    return Bound(never_failed=f"no way has more than one of {_words(facts)}") if len(possible) < 2 else Bound()


def _not_only(walk: Walk, place: int, criterion: Graded, standing: Standing) -> Bound:
    return Bound(never_failed="on every way something else is said") if said_else(place) in standing.sure else Bound()


def _reply_within(walk: Walk, place: int, criterion: Graded, standing: Standing) -> Bound:
    if waited_too_long(criterion.reply_within or 0) in standing.sure:
        return Bound(never_met="every way leads through a longer silence")
    # What is still undecided keeps the clock running after the story.
    is_asked = WROTE in standing.sure or bool(standing.may)
    return Bound() if is_asked else Bound(never_failed="the buyer writes nothing that can wait")


def _all(facts: tuple[Fact, ...], standing: Standing) -> bool:
    return all(label_of(fact) in standing.sure for fact in facts)


def _out_of_reach(facts: Sequence[Fact]) -> str:
    sums = [fact for fact in facts if isinstance(fact, RefundWanted)]
    return f"the order cost less than {_words(sums)}" if sums else f"nothing the buyer does leads to {_words(facts)}"


def _words(facts: Sequence[Fact]) -> str:
    return listed(f"'{label_of(fact)}'" for fact in facts)


_BOUNDS: Mapping[CriterionKind, Callable[[Walk, int, Graded, Standing], Bound]] = {
    "must": _must,
    "must_not": _must_not,
    "not_both": _not_both,
    "not_only": _not_only,
    "reply_within": _reply_within,
}
