"""When a hint is there to be asked for, and that showing it is an event that happens once."""

from typing import Any

import pytest

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.errors import CommandRejected
from simulator.grading.courses import Courses
from simulator.grading.hints import due_hints
from tests.casting import told
from tests.unit.simulator.grading.drills import BYE, TOLD, Graded, says

ASK = {"must": "said.refund_confirmed"}
NOTE, REFUND = c.AddNote(1, "why"), c.RefundOrder(1, "agreed")


def due(world: Graded) -> tuple[int, ...]:
    (part,) = world.production.grading(world.world.state.book).parts
    return due_hints(part, world.world.projection(Courses), world.world.now)


def hinted(*conditions: dict[str, Any]) -> Graded:
    return Graded(ASK, hints=[{"when": condition, "tell": "Look again.", "costs": 2} for condition in conditions])


@pytest.mark.parametrize(
    ("condition", "acts", "not_at", "at"),
    [
        # Like a buyer, a hint lets silence be answered at exactly its end.
        ({"silence": "2h"}, [], 2, 2.001),
        ({"silence": "$patience"}, [], 16, 16.001),
        ({"silence": "2h"}, [(1, says(TOLD))], 50, None),
        ({"silence": "2h"}, [(1, c.MarkNoResponseNeeded(1))], 50, None),
        ({"silence": "2h"}, [(1, says(TOLD)), (4, REFUND)], 6, 6.001),
        ({"silence": "2h"}, [(1, REFUND)], 3, 3.001),
        ({"waited": "2h"}, [(1, says(TOLD))], 1.999, 2),
        ({"waited": "2h"}, [(1, REFUND)], 2.999, 3),
        ({"since_start": "2h"}, [(1, REFUND)], 1.999, 2),
        ({"did": "note_added"}, [(3, NOTE)], 2.9, 5),
        ({"once": "note_added"}, [(3, NOTE)], 2.9, 5),
        ({"hears": "tracking_explained"}, [(3, says(TOLD))], 2.9, 5),
        ({"once": {"refund_issued": {"at_least": "20.00"}}}, [(1, c.RefundOrder(1, "half", 1000)), (3, REFUND)], 2, 3),
        ({"waited": "2h", "provided": "note_added"}, [(3, NOTE)], 2.9, 3),
        ({"waited": "2h", "unless": "note_added"}, [(1, NOTE)], 50, None),
        ({"since_start": "2h"}, [(1, says(BYE))], 50, None),
    ],
)
def test_when_it_is_due(condition: dict[str, Any], acts: Any, not_at: float, at: float | None) -> None:
    for until, expected in ((not_at, ()), *(() if at is None else ((at, (1,)),))):
        world = hinted(condition)
        for hours, command in acts:
            if hours <= until:
                world.at(hours, command)
        assert due(world.at(until)) == expected, until


@pytest.mark.parametrize(
    ("condition", "opens", "undone_by"),
    [
        ({"silence": "2h"}, 2.001, says(TOLD)),
        ({"silence": "2h"}, 2.001, c.MarkNoResponseNeeded(1)),
        ({"waited": "2h"}, 2, REFUND),
        ({"waited": "2h", "unless": "note_added"}, 2, NOTE),
    ],
)
def test_what_was_open_once_stays_open(condition: dict[str, Any], opens: float, undone_by: c.ExternalCommand) -> None:
    world = hinted(condition).at(opens)
    assert due(world) == (1,)
    assert due(world.at(3, undone_by)) == (1,)
    assert due(world.at(4)) == (1,)
    closed = hinted(condition).at(1, undone_by).at(2)
    assert due(closed) == ()


def test_what_was_shown_is_not_offered_again_and_each_is_counted_by_its_place() -> None:
    world = hinted({"since_start": "1h"}, {"since_start": "2h"}, {"since_start": "3h"}).at(2)
    assert due(world) == (1, 2)
    world.at(2, c.ShowHint(1, 1), c.ShowHint(1, 1))
    assert due(world) == (2,)
    assert [event.hint for _, event in told(world.world, e.HintShown)] == [1]
    assert world.world.fork().state.hinted == {1: (1,)}


@pytest.mark.parametrize(("command", "code"), [(c.ShowHint(1, 0), "hint.unknown"), (c.ShowHint(2, 1), "order.unknown")])
def test_hints_of_nothing_are_refused(command: c.ShowHint, code: str) -> None:
    with pytest.raises(CommandRejected) as refused:
        hinted({"since_start": "1h"}).world.submit(command, "test")
    assert refused.value.code == code
