"""What the marketplace's review and the seller's appeal come to."""

import pytest

from scenarios.policy.standing import AppealRule, StandingRule
from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected
from tests.casting import amended, state_of

AT_RISK = e.AccountStatusChanged("AT_RISK", ("order_defect_rate",))
PLAN = ("explains_root_cause", "explains_correction", "explains_prevention")


def judged(*happened: e.AnyEvent, within: int | None = None) -> State:
    state = state_of(*happened)
    appeal = AppealRule().model_copy(update={"within": within})
    amended(state, standing=(StandingRule(appeal=appeal),))
    return state


@pytest.mark.parametrize(
    ("command", "event"),
    [
        (c.SetAccountStatus("AT_RISK", ("x",)), e.AccountStatusChanged("AT_RISK", ("x",))),
        (c.CloseOffers(("x",), "merchant", 2), e.OffersClosed(("x",), "merchant", 2)),
        (c.SetMessaging("restricted", ("x",), 9), e.MessagingChanged("restricted", ("x",), 9)),
        (c.NoteMetric("odr", 0.5, on_target=False), e.MetricOffTarget("odr", 0.5)),
    ],
)
def test_a_change_is_told_once(command: c.Command, event: e.AnyEvent) -> None:
    assert decide(state_of(), command, 5) == (event,)
    assert decide(state_of(event), command, 5) == ()


def test_what_is_closed_can_be_opened_again_and_nothing_else() -> None:
    closed = state_of(e.OffersClosed((), "merchant"))
    assert decide(closed, c.ReopenOffers("merchant"), 5) == (e.OffersReopened("merchant"),)
    assert decide(closed, c.ReopenOffers("marketplace"), 5) == ()


def test_a_metric_comes_back_only_if_it_was_off() -> None:
    assert decide(state_of(), c.NoteMetric("odr", 0.0, on_target=True), 5) == ()
    off = state_of(e.MetricOffTarget("odr", 0.5))
    assert decide(off, c.NoteMetric("odr", 0.0, on_target=True), 5) == (e.MetricOnTarget("odr", 0.0),)


def test_a_plan_of_action_is_read_after_the_review() -> None:
    found = decide(judged(AT_RISK), c.AppealAccount("because ..."), DAY, Examination("because ...", PLAN))
    assert found == (e.AccountAppealed("because ...", 8 * DAY, PLAN),)


@pytest.mark.parametrize(
    ("state", "text", "now", "code"),
    [
        (state_of(AT_RISK), "so", 0, "account.no_appeal"),
        (judged(), "so", 0, "account.in_good_standing"),
        (judged(AT_RISK, e.AccountAppealed("so", DAY)), "so", 0, "account.appeal_open"),
        (judged(AT_RISK, within=DAY), "so", DAY + 1, "account.appeal_too_late"),
        (judged(AT_RISK), " ", 0, "message.empty"),
    ],
)
def test_an_appeal_that_is_refused(state: State, text: str, now: int, code: str) -> None:
    with pytest.raises(CommandRejected) as refused:
        decide(state, c.AppealAccount(text), now, Examination(text))
    assert refused.value.code == code


def test_at_the_last_instant_an_appeal_is_in_time() -> None:
    assert decide(judged(AT_RISK, within=DAY), c.AppealAccount("so"), DAY, Examination("so"))


@pytest.mark.parametrize(
    ("intents", "accepted", "reasons"),
    [
        (PLAN, True, ("shown:root_cause", "shown:correction", "shown:prevention")),
        (PLAN[:2], False, ("missing:prevention",)),
        ((), False, ("missing:root_cause", "missing:correction", "missing:prevention")),
    ],
)
def test_a_plan_is_accepted_when_it_holds_every_part(
    intents: tuple[str, ...], accepted: bool, reasons: tuple[str, ...]
) -> None:
    state = judged(AT_RISK, e.AccountAppealed("so", DAY, intents))
    assert decide(state, c.DecideAccountAppeal(), DAY) == (e.AccountAppealDecided(accepted, reasons),)


def test_no_appeal_no_decision() -> None:
    assert decide(judged(AT_RISK), c.DecideAccountAppeal(), DAY) == ()
