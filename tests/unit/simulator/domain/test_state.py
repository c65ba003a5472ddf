"""The tables of a world: every kind of event has its way in, and no row is ever changed in place."""

from typing import get_args

import msgspec
import pytest

from simulator.domain import (
    account,
    buyer,
    cancellation,
    chargeback,
    claim,
    conversation,
    feedback,
    migration,
    numbering,
    orders,
    returns,
    shipment,
    work,
)
from simulator.domain import events as e
from simulator.domain.account import Account
from simulator.domain.buyer import Role
from simulator.domain.cancellation import Cancellation
from simulator.domain.chargeback import Chargeback
from simulator.domain.claim import Claim
from simulator.domain.conversation import Conversation
from simulator.domain.feedback import Feedback
from simulator.domain.numbering import Numbered
from simulator.domain.orders import Order
from simulator.domain.returns import Return
from simulator.domain.state import State
from simulator.domain.work import Work
from tests.casting import book, state_of
from tests.unit.simulator.domain.dispute_samples import ASKED_BACK, FILED, RATED, UNWANTED
from tests.unit.simulator.domain.samples import EVENTS

NOUNS = (
    account,
    buyer,
    cancellation,
    chargeback,
    claim,
    conversation,
    feedback,
    migration,
    numbering,
    orders,
    returns,
    shipment,
    work,
)


def tables(state: State) -> dict[str, dict[int, object]]:
    return {name: table for name, table in vars(state).items() if isinstance(table, dict) and not name.startswith("_")}


def snapshot(state: State) -> dict[str, dict[int, object]]:
    return {name: dict(table) for name, table in tables(state).items()} | {"book": {0: len(state.book)}}


def test_every_kind_of_event_moves_something() -> None:
    state = state_of()
    moved = set()
    for at, event in enumerate(EVENTS):
        before = snapshot(state)
        state.apply(event, at)
        if snapshot(state) != before:
            moved.add(type(event))
    assert set(get_args(e.AnyEvent)) == moved


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__.rpartition(".")[2])
def test_nouns_take_in_nothing_but_events(noun: object) -> None:
    names = ("EVOLVE", "INDEX", "RESTS", "PRACTICE")
    taken_in = set().union(*(getattr(noun, name, {}) for name in names))
    assert taken_in
    assert taken_in <= set(get_args(e.AnyEvent))


def test_taking_in_never_changes_a_row_in_place() -> None:
    state = state_of()
    for at, event in enumerate(EVENTS):
        rows = [(row, repr(row)) for table in tables(state).values() for row in table.values()]
        told = msgspec.json.encode(event)
        state.apply(event, at)
        assert [repr(row) for row, _ in rows] == [written for _, written in rows]
        assert msgspec.json.encode(event) == told


def test_rows_are_frozen() -> None:
    state = state_of(*EVENTS[:27], e.WorkTaken(1, 0, 1, 50), FILED, RATED, ASKED_BACK, UNWANTED)
    rows = [row for table in tables(state).values() for row in table.values() if isinstance(row, msgspec.Struct)]
    assert {type(row) for row in rows} >= {Account, Role, Claim, Conversation, Order, Work}
    assert {type(row) for row in rows} >= {Chargeback, Feedback, Return, Cancellation}
    for row in rows:
        field = msgspec.structs.fields(row)[0].name
        with pytest.raises(AttributeError):
            setattr(row, field, 1)


def test_a_copy_goes_its_own_way() -> None:
    half = len(EVENTS) // 2
    state = state_of(*EVENTS[:half])
    before = snapshot(state)
    twin = state.copy()
    assert snapshot(twin) == before
    for event in EVENTS[half:]:
        twin.apply(event, 5)
    assert snapshot(state) == before
    assert snapshot(twin) != before
    state.apply(e.NoResponseMarked(1, 1), 9)
    assert state.copy().book is state.book
    assert twin.editions is state.editions


def test_a_copy_of_a_copy_ends_as_the_original_would() -> None:
    direct, by_copies = state_of(), state_of()
    for at, event in enumerate(EVENTS):
        direct.apply(event, at)
        by_copies = by_copies.copy()
        by_copies.apply(event, at)
    assert snapshot(direct) == snapshot(by_copies)


def test_numbers_go_on_from_the_last_one() -> None:
    assert [state_of().last(numbered) for numbered in Numbered] == [0, 0, 0]
    state = state_of(*EVENTS)
    last = {numbered: state.last(numbered) for numbered in Numbered}
    assert last == {Numbered.MESSAGE: 8, Numbered.MAIL: 3, Numbered.ARRIVAL: 2}


def test_only_the_beginning_of_a_story_is_an_arrival() -> None:
    state = state_of(
        e.StepEntered(1, "opening", begins=True), e.StepEntered(1, "nagging"), e.StepEntered(2, "opening", begins=True)
    )
    assert state.last(Numbered.ARRIVAL) == 2


def test_who_stays_away_has_had_her_turn() -> None:
    state = state_of(e.StepEntered(1, "opening", begins=True), e.SaleLost(2, 1), e.BuyerStayedAway(2))
    assert state.last(Numbered.ARRIVAL) == 2
    assert state.orders[2] == Order(lost=True)
    assert 2 not in state.roles


def test_the_account_adds_up() -> None:
    state = state_of(*EVENTS)
    assert (state.account.refunded, state.account.claims, state.account.claims_granted) == (2490, 4, 2)
    assert (state.account.feedback, state.account.blocked_messages) == (1, 1)
    assert state_of().account.refunded == 0


def test_rows_of_one_order_leave_the_others_alone() -> None:
    state = state_of(*EVENTS, orders=book(3))
    assert set(state.orders) == {1}
    state.apply(e.RefundIssued(2, 100, "x", full=False), 5)
    assert state.orders[2].refunded == 100
    assert state.orders[1].refunded == 2490
