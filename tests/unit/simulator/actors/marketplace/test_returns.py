"""A parcel on its way back: exact instants, whoever is late, and the same after a restore or a fork."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from tests.unit.simulator.actors.marketplace.hall import goes_on_the_same, kinds, play_of, played

STORY: dict[str, Any] = {
    "opening": {
        "opens": {"return": "unwanted", "sends_after": "2d", "travels": "3d"},
        "reacts": [
            {"did": "refund_issued", "go": "content"},
            {"did": "return_rejected", "go": "cross"},
            {"waited": "60d", "go": "cross"},
        ],
    },
    "content": {"leaves": {"return_feedback": "satisfied"}, "ends": "content"},
    "cross": {"leaves": {"return_feedback": "dissatisfied"}, "ends": "cross"},
}
ASKS = {"auto_authorises": False}
WAY = (e.ReturnRequested, e.ReturnAuthorised, e.ReturnScanned, e.ReturnReceived, e.RefundIssued, e.ReturnRated)


def test_in_policy_it_goes_all_the_way_by_itself() -> None:
    world = played(play_of(STORY), until=30 * DAY)
    assert kinds(world, *WAY) == [
        (0, e.ReturnRequested),
        (0, e.ReturnAuthorised),
        (2 * DAY, e.ReturnScanned),
        (5 * DAY, e.ReturnReceived),
        (9 * DAY + 1, e.RefundIssued),
        (9 * DAY + 1, e.ReturnRated),
    ]
    refund = next(entry for entry in world.journal.entries() if isinstance(entry.event, e.RefundIssued))
    assert refund.by == "marketplace"


def test_a_seller_who_pays_in_time_is_not_paid_for() -> None:
    world = played(play_of(STORY), (9 * DAY, c.RefundOrder(1, "it is back")), until=30 * DAY)
    assert [at for at, kind in kinds(world, e.RefundIssued)] == [9 * DAY]
    assert [rank for _, rank, _ in world.clock.armed() if rank != Rank.BUYER_REACTS] == []


def test_what_nobody_answers_is_allowed_a_millisecond_after_the_deadline() -> None:
    world = played(play_of(STORY, returns=ASKS), until=DAY + 1)
    assert kinds(world, e.ReturnAuthorised) == [(DAY + 1, e.ReturnAuthorised)]
    assert world.state.returns[1].was_ignored


@pytest.mark.parametrize("at", [0, HOUR, DAY])
def test_an_answer_up_to_and_at_the_deadline_is_the_seller_s(at: int) -> None:
    world = played(play_of(STORY, returns=ASKS), (at, c.AuthoriseReturn(1)), until=30 * DAY)
    assert kinds(world, e.ReturnAuthorised, e.ReturnScanned)[0] == (at, e.ReturnAuthorised)
    assert kinds(world, e.ReturnScanned) == [(at + 2 * DAY, e.ReturnScanned)]
    assert not world.state.returns[1].was_ignored


def test_what_is_refused_goes_nowhere() -> None:
    world = played(play_of(STORY, returns=ASKS), (HOUR, c.RejectReturn(1, "no")), until=30 * DAY)
    assert kinds(world, *WAY) == [(0, e.ReturnRequested), (HOUR, e.ReturnRated)]
    assert [rank for _, rank, _ in world.clock.armed() if rank != Rank.BUYER_REACTS] == []


def test_with_a_prepaid_label_the_money_is_due_at_the_first_scan() -> None:
    rules = {"prepaid_label": True, "refund_at_first_scan": True}
    world = played(play_of(STORY, returns=rules), until=30 * DAY)
    assert kinds(world, e.RefundIssued, e.ReturnReceived) == [
        (2 * DAY + 1, e.RefundIssued),
        (5 * DAY, e.ReturnReceived),
    ]


def test_who_changes_her_mind_sends_nothing() -> None:
    story = STORY | {"opening": STORY["opening"] | {"reacts": [{"waited": "1d", "go": "keeps"}]}}
    story["keeps"] = {"withdraws": "return", "ends": "content"}
    world = played(play_of(story), until=30 * DAY)
    assert kinds(world, e.ReturnWithdrawn, e.ReturnScanned) == [(DAY, e.ReturnWithdrawn)]


@pytest.mark.parametrize("cut", [0, HOUR, DAY, DAY + 1, 3 * DAY, 3 * DAY + 1, 6 * DAY + 1, 8 * DAY, 10 * DAY + 2])
@pytest.mark.parametrize("rules", [ASKS, ASKS | {"prepaid_label": True, "refund_at_first_scan": True}])
def test_a_return_goes_on_after_a_restore_and_a_fork(cut: int, rules: dict[str, Any]) -> None:
    assert goes_on_the_same(play_of(STORY, returns=rules), cut=cut, until=40 * DAY)
