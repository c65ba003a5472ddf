"""How an explanation reads, for people and for programs."""

import json
from datetime import datetime

import pytest

from simulator.calendar import Calendar
from simulator.domain import commands as c
from simulator.rescue.explanation import Explanation, Matter, Way, moment
from simulator.rescue.losses import Loss, LossKind
from simulator.rescue.script import ADDED, Act, Place
from simulator.rescue.stage import Done

CALENDAR = Calendar(datetime(2026, 1, 5, 9), "America/New_York")
LOST = Loss(3_600_000, "claim_granted", 4, "unanswered_contact")


def explanation(*matters: Matter, unexplained: int = 0) -> Explanation:
    return Explanation("a-market", 7, "sha256:00", CALENDAR, 60_000, 3_600_000, matters, unexplained)


@pytest.mark.parametrize(
    ("instant", "written"),
    [
        (0, "Mon 2026-01-05 14:00 UTC"),
        (61_000, "Mon 2026-01-05 14:01:01 UTC"),
        (1, "Mon 2026-01-05 14:00:00.001 UTC"),
    ],
)
def test_an_instant_is_as_exact_as_it_is(instant: int, written: str) -> None:
    assert moment(CALENDAR, instant) == written


def test_what_was_lost_stands_above_what_saves_it() -> None:
    act = Act(Place(60_000, ADDED, 0), 4, "advice", "refund_issued")
    done = Done(60_000, "advice", c.RefundOrder(4, "agreed"), act)
    way = Way("missing", "passes if the order is refunded", 60_000, ("refund_issued",), (done,), (done,))
    told = explanation(Matter(4, (LOST,), (way,), False), unexplained=2)
    assert told.lines() == [
        (
            "lost: order 4: claim granted at Mon 2026-01-05 15:00 UTC, to come: "
            "the buyer's message was not answered in time"
        ),
        "  passes if the order is refunded",
        "2 more orders were lost and not looked into",
    ]
    document = json.loads(json.dumps(told.as_json()))
    assert (document["lost"], document["gave_up"], document["unexplained_orders"]) == (True, False, 2)
    (matter,) = document["matters"]
    assert matter["losses"] == [
        {"kind": "claim_granted", "at": "2026-01-05T15:00:00Z", "detail": "unanswered_contact", "to_come": True}
    ]
    assert matter["ways"] == [
        {
            "kind": "missing",
            "sentence": "passes if the order is refunded",
            "by": "2026-01-05T14:01:00Z",
            "facts": ["refund_issued"],
            "does": [
                {
                    "at": "2026-01-05T14:01:00Z",
                    "command": {"do": "refund_order", "order": 4, "reason": "agreed"},
                }
            ],
        }
    ]


def test_what_was_not_found_is_said() -> None:
    assert explanation(Matter(4, (LOST,), (), False)).lines()[1:] == [
        "  no single change was found that would have saved it"
    ]
    assert explanation(Matter(4, (LOST,), (), True)).lines()[1:] == [
        "  gave up: the search has spent what it may, there may be other ways"
    ]


@pytest.mark.parametrize(
    ("kind", "detail", "said"),
    [
        (
            "claim_granted",
            "missing:refund_issued_in_part, stays",
            "what would defend the claim is not in the thread: a part of the order's total was refunded; ",
        ),
        ("finding", "email_address, off_platform", "email address, off platform"),
        ("bad_ending", "no_comment", "no_comment"),
    ],
)
def test_reasons_and_rules_are_told_in_words(kind: LossKind, detail: str, said: str) -> None:
    (line, _) = explanation(Matter(4, (Loss(60_000, kind, 4, detail),), (), False)).lines()
    assert said in line
