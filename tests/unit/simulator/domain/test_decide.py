"""The one door: every command has one decision, a decision changes nothing, and what is unknown is refused by code."""

from typing import Any, get_args

import msgspec
import pytest

from scenarios.policy.standing import AppealRule, StandingRule
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import DECISIONS, decide
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected
from tests.casting import amended, book, state_of
from tests.unit.simulator.domain.account_samples import ACCOUNT_BEFORE
from tests.unit.simulator.domain.dispute_samples import BEFORE, CLAIMED, COLUMNS
from tests.unit.simulator.domain.samples import COMMANDS, EVENTS
from tests.unit.simulator.domain.shipment_samples import SHIPMENT_BEFORE, SHIPMENT_COLUMNS

TEXT = Examination("It will come")
NOWHERE = 99


def tables(state: State) -> dict[str, Any]:
    return {name: dict(table) for name, table in vars(state).items() if isinstance(table, dict)}


def in_the_middle(asked: type[c.Command] = c.Command) -> State:
    """A buyer in her story, a waiting thread, work in hand and an open claim, or what a command needs instead."""
    before = {**BEFORE, **ACCOUNT_BEFORE, **SHIPMENT_BEFORE}.get(asked, (CLAIMED,))
    columns = {**COLUMNS, **SHIPMENT_COLUMNS}.get(asked, {})
    state = state_of(*EVENTS[:4], *before, orders=book(3, **columns))
    amended(state, standing=(StandingRule(appeal=AppealRule()),))
    return state


def test_the_table_covers_every_command_and_nothing_else() -> None:
    assert set(DECISIONS) == set(get_args(c.ExternalCommand)) | set(get_args(c.ActorCommand))


def test_every_command_of_the_module_is_somebodys() -> None:
    families = {c.Command, c.BuyerCommand}
    written = {kind for kind in vars(c).values() if isinstance(kind, type) and issubclass(kind, c.Command)}
    assert written - families == set(DECISIONS)
    assert not set(get_args(c.ExternalCommand)) & set(get_args(c.ActorCommand))


def test_the_samples_hold_every_kind_of_command_and_event() -> None:
    assert {type(command) for command in COMMANDS} == set(DECISIONS)
    assert {type(event) for event in EVENTS} == set(get_args(e.AnyEvent))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: type(command).__name__)
def test_deciding_gives_known_events_about_the_order_and_changes_nothing(command: c.Command) -> None:
    state = in_the_middle(type(command))
    before, asked = tables(state), msgspec.json.encode(command)
    events = decide(state, command, 20, TEXT)
    assert events
    assert {type(event) for event in events} <= set(get_args(e.AnyEvent))
    first = events[0]
    about = 0 if isinstance(first, e.AccountEvent) else 4 if isinstance(first, e.OrderPlaced) else 1
    assert {event.order for event in events} == {about}
    assert tables(state) == before
    assert msgspec.json.encode(command) == asked
    assert decide(state, command, 20, TEXT) == events


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: type(command).__name__)
def test_what_is_decided_can_be_taken_in(command: c.Command) -> None:
    state = in_the_middle(type(command))
    for event in decide(state, command, 20, TEXT):
        state.apply(event, 20)


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (c.Reply(NOWHERE, "x"), "thread.unknown"),
        (c.Reply(NOWHERE, intents=("thanks",)), "thread.unknown"),
        (c.MarkNoResponseNeeded(NOWHERE), "thread.unknown"),
        (c.ArchiveConversation(NOWHERE), "thread.unknown"),
        (c.CloseConversation(NOWHERE), "thread.unknown"),
        (c.ReportConversation(NOWHERE), "thread.unknown"),
        (c.AddNote(NOWHERE, "x"), "thread.unknown"),
        (c.Reply(0, "x"), "thread.unknown"),
        (c.Reply(-1, "x"), "thread.unknown"),
        (c.SendMessage(NOWHERE, "unexpected_problem", "x"), "order.unknown"),
        (c.SendMail(NOWHERE, "x"), "order.unknown"),
        (c.RefundOrder(NOWHERE, "x"), "order.unknown"),
        (c.RefundOrder(0, "x"), "order.unknown"),
        (c.RefundOrder(-1, "x"), "order.unknown"),
        (c.RefundOrder(4, "x"), "order.unknown"),
        (c.RespondToClaim(NOWHERE, "x"), "claim.unknown"),
        (c.RespondToClaim(0, "x"), "claim.unknown"),
        (c.DecideClaim(NOWHERE), "claim.unknown"),
        (c.AppealClaim(NOWHERE, "x"), "claim.unknown"),
        (c.RespondToChargeback(NOWHERE, "x"), "chargeback.unknown"),
        (c.AuthoriseReturn(NOWHERE), "return.unknown"),
        (c.RejectReturn(0, "x"), "return.unknown"),
        (c.AnswerFeedback(NOWHERE, "x"), "order.unknown"),
        (c.AnswerFeedback(1, "x"), "feedback.unknown"),
        (c.DeleteFeedbackAnswer(1), "feedback.unknown"),
        (c.RequestFeedbackRemoval(1), "feedback.unknown"),
        (c.CancelOrder(NOWHERE, "no_inventory"), "order.unknown"),
        (c.DeclineCancellation(0), "order.unknown"),
        (c.ConfirmShipment(NOWHERE, "UPS", "1Z", 0), "order.unknown"),
        (c.UpdatePickup(0, "picked_up"), "order.unknown"),
    ],
)
def test_what_is_not_there_is_refused_by_a_stable_code(command: c.Command, code: str) -> None:
    state = in_the_middle()
    before = tables(state)
    with pytest.raises(CommandRejected) as refused:
        decide(state, command, 20, Examination("x"))
    assert refused.value.code == code
    assert refused.value.reason
    assert tables(state) == before


def test_the_last_order_of_the_book_is_known() -> None:
    events = decide(in_the_middle(), c.RefundOrder(3, "agreed"), 20)
    assert events == (e.RefundIssued(3, 2490, "agreed", full=True),)
