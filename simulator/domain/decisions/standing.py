"""What follows when the marketplace changes how an account stands, and when the seller asks for it back."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.examination import Examination
from simulator.domain.standing import NORMAL
from simulator.domain.state import State
from simulator.errors import CommandRejected

Events = tuple[e.AnyEvent, ...]

PLAN_OF_ACTION = {
    "root_cause": "explains_root_cause",
    "correction": "explains_correction",
    "prevention": "explains_prevention",
}
"""Part of a plan of action → the intent that shows it."""


def set_status(state: State, command: c.SetAccountStatus, _: Examination, now: int) -> Events:
    """Nothing where it stands so already."""
    if state.standing.status == command.status:
        return ()
    return (e.AccountStatusChanged(command.status, command.because),)


def note_metric(state: State, command: c.NoteMetric, _: Examination, now: int) -> Events:
    """Once for every time a metric goes off its target, and once when it is back."""
    is_known = command.metric in dict(state.standing.off_target)
    if command.on_target:
        return (e.MetricOnTarget(command.metric, command.value),) if is_known else ()
    return () if is_known else (e.MetricOffTarget(command.metric, command.value),)


def close_offers(state: State, command: c.CloseOffers, _: Examination, now: int) -> Events:
    """Nothing where they are closed already."""
    if state.standing.is_closed(command.fulfilled_by, command.product):
        return ()
    return (e.OffersClosed(command.because, command.fulfilled_by, command.product),)


def reopen_offers(state: State, command: c.ReopenOffers, _: Examination, now: int) -> Events:
    """Nothing where they are open."""
    if not state.standing.is_closed(command.fulfilled_by, command.product):
        return ()
    return (e.OffersReopened(command.fulfilled_by, command.product),)


def set_messaging(state: State, command: c.SetMessaging, _: Examination, now: int) -> Events:
    """Nothing where it is so already."""
    standing = state.standing
    if (standing.messaging, standing.messaging_until) == (command.state, command.until):
        return ()
    return (e.MessagingChanged(command.state, command.because, command.until),)


def charge(state: State, command: c.ChargeFee, _: Examination, now: int) -> Events:
    """A fee of nothing is one too: the period is over."""
    return (e.FeeCharged(command.amount, command.because),)


def appeal(state: State, command: c.AppealAccount, examined: Examination, now: int) -> Events:
    """One plan of action at a time, where there is something to appeal."""
    standing, rule = state.standing, state.rules(state.standing.since).standing
    if rule is None or rule.appeal is None:
        raise CommandRejected("account.no_appeal", "this marketplace takes no appeals")
    if standing.status == NORMAL:
        raise CommandRejected("account.in_good_standing", "the account is in good standing; there is nothing to appeal")
    if standing.appeal is not None:
        raise CommandRejected("account.appeal_open", "the marketplace has not read the last plan of action yet")
    if rule.appeal.within is not None and now > standing.since + rule.appeal.within:
        raise CommandRejected("account.appeal_too_late", "the time to appeal is over")
    if not examined.text.strip():
        raise CommandRejected("message.empty", "the plan of action has no text")
    return (e.AccountAppealed(examined.text, now + rule.appeal.review, examined.intents),)


def decide_appeal(state: State, command: c.DecideAccountAppeal, _: Examination, now: int) -> Events:
    """Accepted when the plan of action holds every part that the marketplace asks for."""
    standing, rule = state.standing, state.rules(state.standing.since).standing
    if standing.appeal is None or rule is None or rule.appeal is None:
        return ()
    missing = tuple(part for part in rule.appeal.needs if PLAN_OF_ACTION[part] not in standing.appeal.intents)
    reasons = tuple(f"missing:{part}" for part in missing) or tuple(f"shown:{part}" for part in rule.appeal.needs)
    return (e.AccountAppealDecided(not missing, reasons),)
