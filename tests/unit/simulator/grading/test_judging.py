"""When each kind of criterion is met, and which entries show it."""

from typing import Any

import pytest

from simulator.domain import commands as c
from tests.unit.simulator.grading.drills import BYE, HOLDING, PAID, TOLD, Graded, says

Acts = list[tuple[float, c.ExternalCommand]]

REFUND = c.RefundOrder(1, "agreed")
HALF, REST = c.RefundOrder(1, "half", 1000), c.RefundOrder(1, "rest", 1490)
NOTE, CALL = c.AddNote(1, "why"), c.LogContact(1, "call", "hello")
MARK = c.MarkNoResponseNeeded(1)


def facts(criterion: dict[str, Any], acts: Acts, until: float = 0) -> tuple[bool, list[str]]:
    """Whether it is met, and the facts that show it."""
    world = Graded(criterion)
    for hours, command in acts:
        world.at(hours, command)
    if until:
        world.at(until)
    judged = world.only()
    assert [one.seq for one in judged.evidence] == sorted(one.seq for one in judged.evidence)
    return judged.met, [one.fact for one in judged.evidence]


@pytest.mark.parametrize(
    ("criterion", "acts", "met", "shown"),
    [
        ({"must": "refund_issued"}, [], False, []),
        ({"must": "refund_issued"}, [(1, REFUND)], True, ["refund_issued"]),
        ({"must": ["refund_issued", "said.refund_confirmed"]}, [(1, REFUND)], False, ["refund_issued"]),
        ({"must": ["said.refund_confirmed", "refund_issued"]}, [(1, REFUND), (2, says(PAID))], True, 2),
        ({"must": "outside.refund_confirmed"}, [(1, c.SendMail(1, PAID))], True, ["outside.refund_confirmed"]),
        ({"must": "said.refund_confirmed"}, [(1, c.SendMail(1, PAID))], False, []),
        # A sum: both refunds together reach it, and one may not be enough.
        ({"must": {"refund_issued": {"at_least": "order.total"}}}, [(1, HALF)], False, []),
        ({"must": {"refund_issued": {"at_least": "order.total"}}}, [(1, HALF), (2, REST)], True, ["refund_issued"]),
        ({"must": {"refund_issued": {"at_least": "10.00"}}}, [(1, HALF)], True, ["refund_issued_in_part"]),
        ({"must": {"refund_issued": {"at_least": "10.01"}}}, [(1, HALF)], False, []),
        # In time: at exactly the instant it is.
        ({"must": "note_added", "before": "2h"}, [(2, NOTE)], True, ["note_added"]),
        ({"must": "note_added", "before": "2h"}, [(2.001, NOTE)], False, ["note_added"]),
        ({"must": "note_added", "before": "called"}, [(1, NOTE), (2, CALL)], True, ["note_added"]),
        ({"must": "note_added", "before": "called"}, [(1, CALL), (2, NOTE)], False, ["called", "note_added"]),
        ({"must": "note_added", "before": "called"}, [(1, NOTE)], True, ["note_added"]),
        ({"must": "note_added", "before": "called"}, [(1, CALL)], False, []),
        ({"must": "called", "before": "called"}, [(1, CALL)], False, ["called"]),
        # Not asked for, when all of something else is there.
        ({"must": "refund_issued", "unless": "note_added"}, [(1, NOTE)], True, ["note_added"]),
        ({"must": "refund_issued", "unless": ["note_added", "called"]}, [(1, NOTE)], False, []),
    ],
)
def test_what_must_be_there(criterion: dict[str, Any], acts: Acts, met: bool, shown: Any) -> None:
    found = facts(criterion, acts)
    assert found[0] is met
    assert (len(found[1]) if isinstance(shown, int) else sorted(found[1])) == shown


@pytest.mark.parametrize(
    ("criterion", "acts", "met", "shown"),
    [
        ({"must_not": "called"}, [], True, []),
        ({"must_not": "called"}, [(1, CALL), (2, CALL)], False, ["called", "called"]),
        ({"must_not": ["emailed", "called"]}, [(1, CALL)], False, ["called"]),
        ({"must_not": "called", "unless": "note_added"}, [(1, NOTE), (2, CALL)], True, []),
        ({"must_not": "called", "unless": "note_added"}, [(1, CALL), (2, NOTE), (3, CALL)], False, ["called"]),
        ({"must_not": "called", "unless": ["note_added", "replied"]}, [(1, NOTE), (2, CALL)], False, ["called"]),
        ({"must_not": {"refund_issued": {"at_least": "20.00"}}}, [(1, HALF)], True, []),
        ({"must_not": {"refund_issued": {"at_least": "20.00"}}}, [(1, HALF), (2, REST)], False, ["refund_issued"]),
        ({"not_both": ["called", "note_added"]}, [(1, CALL), (2, CALL)], True, []),
        ({"not_both": ["called", "note_added"]}, [(1, NOTE), (2, CALL)], False, ["note_added", "called"]),
        ({"not_both": ["called", "note_added", "emailed"]}, [(1, NOTE), (2, CALL)], False, ["note_added", "called"]),
    ],
)
def test_what_must_not_be_there_and_not_both(criterion: dict[str, Any], acts: Acts, met: bool, shown: Any) -> None:
    assert facts(criterion, acts) == (met, shown)


HELD = "said.holding_reply"


@pytest.mark.parametrize(
    ("acts", "met", "shown"),
    [
        ([], True, []),
        ([(1, says(HOLDING))], False, [HELD]),
        ([(1, says(HOLDING)), (2, says("We are sorry. Please bear with us."))], False, [HELD, HELD]),
        ([(1, says(HOLDING)), (2, says(TOLD))], True, []),
        ([(1, says(HOLDING + " " + TOLD))], True, []),
        ([(1, says(HOLDING)), (2, says("The mug holds 300 ml."))], True, []),
        ([(1, c.SendMail(1, TOLD)), (2, says(HOLDING))], False, [HELD]),
    ],
)
def test_a_seller_writes_more_than_holding_replies(acts: Acts, met: bool, shown: list[str]) -> None:
    assert facts({"not_only": HELD}, acts) == (met, shown)


ASKED, REPLIED = "message_received", "replied"


@pytest.mark.parametrize(
    ("acts", "until", "met", "shown"),
    [
        ([], 24, True, []),
        ([], 24.001, False, [ASKED]),
        ([(24, says(TOLD))], 0, True, []),
        ([(24.001, says(TOLD))], 0, False, [ASKED, REPLIED]),
        ([(1, says(TOLD))], 90, True, []),
        # What is no answer does not stop the clock; that none is needed does.
        ([(1, NOTE), (2, c.SendMail(1, TOLD))], 25, False, [ASKED]),
        ([(1, MARK)], 90, True, []),
        # Every message counts: the second one, hours after an answer to the first, as well.
        ([(1, says(TOLD)), (2, REFUND)], 27, False, [ASKED]),
        ([(1, says(TOLD)), (2, REFUND), (26, says(TOLD))], 90, True, []),
        # What comes before an answer waits since the first message.
        ([(20, REFUND), (25, says(TOLD))], 0, False, [ASKED, REPLIED]),
        # A drill that is over waits for nothing any more.
        ([(1, says(BYE))], 200, True, []),
    ],
)
def test_every_message_is_answered_in_time(acts: Acts, until: float, met: bool, shown: list[str]) -> None:
    assert facts({"reply_within": "24h"}, acts, until) == (met, shown)
