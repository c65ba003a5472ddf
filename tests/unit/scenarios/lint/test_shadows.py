"""A reaction an earlier one always takes before it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.lint.shadows import _takes
from scenarios.story import Reaction
from tests.drafts import DRILL, edited, found, only, pointed

_FACTS = st.lists(st.sampled_from(["refund_issued", "replied", "emailed"]), unique=True).map(tuple)
_TIMES = st.sampled_from(["1h", "2h", "3d"])
_TRIGGERS = st.one_of(
    st.tuples(st.sampled_from(["hears", "did", "once"]), st.sampled_from(["replied", "emailed"])),
    st.tuples(st.sampled_from(["silence", "waited", "since_start"]), _TIMES),
    st.just(("silence", "$patience")),
)


@st.composite
def reactions(draw: st.DrawFn) -> Reaction:
    trigger, value = draw(_TRIGGERS)
    return Reaction.model_validate({trigger: value, "provided": draw(_FACTS), "unless": draw(_FACTS), "go": "on"})


def between(first: str, second: str) -> str:
    """The drill with two reactions of the opening step before the others."""
    return edited(
        DRILL, "    reacts:\n      - {hears", f"    reacts:\n      - {first}\n      - {second}\n      - {{hears"
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("{did: replied, go: happy}", "{did: replied, go: claim}"),
        ("{did: replied, go: happy}", "{did: replied, provided: emailed, go: claim}"),
        ("{once: emailed, unless: replied, go: happy}", "{once: emailed, unless: [replied, refund_issued], go: claim}"),
        ("{waited: 2d, go: happy}", "{waited: 2d, provided: emailed, go: claim}"),
        ("{since_start: 1d, go: happy}", "{since_start: 30h, go: claim}"),
        ("{silence: $patience, provided: emailed, go: happy}", "{silence: $patience, provided: emailed, go: claim}"),
    ],
)
def test_a_reaction_that_never_comes(tmp_path: Path, first: str, second: str) -> None:
    shadowed = [problem for problem in found(tmp_path, between(first, second)) if pointed(problem) == second]
    assert [problem.code for problem in shadowed] == ["scenario.shadowed"]
    assert "line 13" in shadowed[0].message


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("{did: replied, provided: emailed, go: happy}", "{did: replied, go: claim}"),
        ("{did: replied, unless: emailed, go: happy}", "{did: replied, go: claim}"),
        ("{did: replied, provided: emailed, go: happy}", "{did: replied, unless: emailed, go: claim}"),
        ("{did: emailed, go: happy}", "{once: emailed, go: claim}"),
        ("{since_start: 2d, go: happy}", "{since_start: 1d, go: claim}"),
        ("{silence: 2d, provided: emailed, go: happy}", "{silence: $patience, provided: emailed, go: claim}"),
        ("{silence: 20h, go: happy}", "{waited: 1d, go: claim}"),
    ],
)
def test_reactions_that_both_may_come(tmp_path: Path, first: str, second: str) -> None:
    assert not [problem for problem in found(tmp_path, between(first, second)) if pointed(problem) == second]


def test_the_last_of_three_is_named_once(tmp_path: Path) -> None:
    problem = only(
        tmp_path,
        edited(DRILL, "- {waited: 3d, go: claim}", "- {waited: 3d, go: claim}\n      - {waited: 3d, go: happy}"),
    )
    assert (problem.line, problem.code) == (16, "scenario.shadowed")


@given(reactions())
def test_a_reaction_takes_its_twin(reaction: Reaction) -> None:
    assert _takes(reaction, reaction)


@given(reactions(), reactions(), reactions())
def test_taking_goes_on_through_a_third(one: Reaction, two: Reaction, three: Reaction) -> None:
    if _takes(one, two) and _takes(two, three):
        assert _takes(one, three)


def test_one_that_is_taken_so_often_only_leaves_room(tmp_path: Path) -> None:
    assert found(tmp_path, between("{did: replied, at_most: 1, go: happy}", "{did: replied, go: claim}")) == []


def test_what_a_step_took_over_it_may_put_differently(tmp_path: Path) -> None:
    like = "  again: {like: opening, says: $nag, reacts: [{waited: 1h, go: claim}]}\n  claim:"
    text = edited(DRILL, "  claim:", like).replace("{silence: $patience, go: claim}", "{silence: $patience, go: again}")
    assert found(tmp_path, text) == []


def test_what_goes_for_every_step_and_never_comes(tmp_path: Path) -> None:
    good = "good_endings: [resolved]"
    twice = edited(DRILL, good, f"always:\n  - {{did: emailed, go: angry}}\n  - {{did: emailed, go: resigned}}\n{good}")
    assert pointed(only(tmp_path, twice)) == "{did: emailed, go: resigned}"
    own = edited(DRILL, good, f"always:\n  - {{waited: 9d, go: angry}}\n{good}")
    own = edited(
        own,
        "{once: claim_denied, go: resigned}",
        "{waited: 2d, go: resigned}\n      - {once: claim_denied, go: resigned}",
    )
    problem = only(tmp_path, own)
    assert (problem.code, pointed(problem)) == ("scenario.shadowed", "{waited: 9d, go: angry}")
    assert found(tmp_path, edited(DRILL, good, f"always:\n  - {{waited: 9d, go: angry}}\n{good}")) == []
