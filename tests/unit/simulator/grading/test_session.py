"""Each drill of a session is worth what it would be worth alone, and the session what they are together."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.answers import SellerAct
from scenarios.model import Scenario
from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.errors import CommandRejected
from simulator.graded import grade_of, grade_recorded
from simulator.grading.grade import Grade
from simulator.grading.session import PartGrade, SessionGrade
from simulator.journal.storage import parse, whole
from simulator.playing import Play, command_of, is_over
from simulator.run import Production, open_world, replay
from simulator.world import World
from tests.unit.simulator.grading.drills import BYE, HOLDING, TOLD, graded
from tests.unit.simulator.grading.sessions import asked, session_of

ALONE = Production(asked())

acts = st.lists(
    st.tuples(
        st.integers(1, 9 * 24),
        st.sampled_from([{"says": TOLD}, {"says": BYE}, {"says": HOLDING}, {"does": "refund"}, {"notes": "Hm."}]),
    ),
    max_size=5,
)


def do(world: World, order: int, what: dict[str, str]) -> None:
    """Do something about an order; what the world refuses is passed over."""
    command = command_of(world, SellerAct.model_validate({"at": "0m", **what}), order)
    if command is not None:
        try:
            world.submit(command, "test")
        except CommandRejected:
            return


def played(production: Production, plan: list[tuple[int, int, dict[str, str]]]) -> World:
    """A world in which this was done: when, about the drill of which number, and what."""
    world = open_world(production, 7)
    book = world.state.book
    order_of = {book.contacts[order].story: order for order in book.arrivals}
    for at, number, what in sorted(plan, key=lambda done: done[0]):
        world.advance_to(at)
        do(world, order_of[number], what)
    world.advance_to(production.ends)
    return world


@settings(max_examples=25)
@given(acts, acts, st.integers(0, 100))
def test_a_drill_is_worth_the_same_in_a_queue_as_alone(
    first: list[tuple[int, dict[str, str]]], second: list[tuple[int, dict[str, str]]], minutes: int
) -> None:
    later = minutes * MINUTE
    production = Production(session_of(asked(), asked(), ats=(0, later)))
    plan = [(at * HOUR, 0, what) for at, what in first] + [(at * HOUR + later, 1, what) for at, what in second]
    world = played(production, plan)
    session = grade_of(world, production)
    assert isinstance(session, SessionGrade)
    for part, alone in zip(session.parts, (first, second), strict=True):
        single = grade_of(played(ALONE, [(at * HOUR, 0, what) for at, what in alone]), ALONE)
        assert isinstance(single, Grade)
        assert part.grade is not None
        assert (part.grade.score, part.ending, part.passed) == (single.score, single.ending, single.passed)


def test_orders_are_numbered_by_purchase_and_drills_by_arrival() -> None:
    newer: dict[str, Any] = asked().dump()
    newer["drill"]["cast"]["order"] |= {"placed": "1d", "promised": "5d", "item": "teapot", "total": "10.00"}
    production = Production(session_of(Scenario.model_validate(newer), asked(), ats=(0, HOUR)))
    book = production.orders(1, 0)
    assert [*book.arrivals] == [2, 1]
    assert [book.total_of(order) for order in book.arrivals] == [1000, asked().parts[0].drill.cast.order.total]
    assert [*map(int, book.writes_at)] == [HOUR, 0]
    assert [part.order for part in production.grading(book).parts] == [2, 1]


def test_nothing_is_over_before_everybody_came() -> None:
    production = Production(session_of(asked(), asked(), ats=(0, 2 * DAY)))
    play = Play(production, 7)
    play.until(HOUR)
    do(play.world, 1, {"says": BYE})
    assert not is_over(play.world)
    play.finish()
    assert is_over(play.world)
    assert len(play.world.state.conversations) == 2


def test_a_journal_is_graded_and_replayed_as_the_world_was() -> None:
    production = Production(session_of(asked(), asked(), ats=(0, HOUR)))
    world = played(production, [(2 * HOUR, 1, {"says": TOLD}), (3 * HOUR, 1, {"says": BYE})])
    recording = parse(whole(world.journal, world.now), "mine")
    assert grade_recorded(recording, production) == grade_of(world, production)
    assert replay(recording).journal.digest == world.journal.digest


def test_one_without_criteria_passes_by_a_good_ending() -> None:
    plain = graded(good_endings=["resolved"], criteria=[])
    production = Production(session_of(plain, asked(), ats=(0, HOUR)))
    session = grade_of(played(production, [(HOUR, 0, {"says": BYE})]), production)
    assert isinstance(session, SessionGrade)
    assert [(part.grade is None, part.ending, part.passed) for part in session.parts] == [
        (True, "resolved", True),
        (False, "claimed", False),
    ]
    assert session.as_json()["drills"][0] == {"drill": plain.name, "order": 1, "ending": "resolved", "passed": True}


@pytest.mark.parametrize(
    ("passed", "enough", "wanted", "is_enough"),
    [
        (3, 1.0, 3, True),
        (2, 1.0, 3, False),
        (2, 0.6, 2, True),
        (1, 0.6, 2, False),
        (0, 0.0, 0, True),
        (2, 2 / 3, 2, True),
    ],
)
def test_how_many_are_enough(passed: int, enough: float, wanted: int, is_enough: bool) -> None:
    parts = tuple(PartGrade("a", number, "end", None, number < passed) for number in range(3))
    session = SessionGrade(parts, enough)
    assert (session.number_passed, session.wanted, session.passed) == (passed, wanted, is_enough)
    assert session.as_json()["drills_wanted"] == wanted
