"""News told to whoever plays: what happened in a sentence, and the words that were written.

What is news is decided in ``news``; nothing here knows what a buyer is up to.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from mock_api.terminal.play.counter import Counter
from mock_api.terminal.play.reasons import reasons_said
from mock_api.terminal.play.times import day_and_time
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.policy.verdicts import sentence
from simulator.wording.prices import price


class Told(NamedTuple):
    """One piece of news: when, what, and the words that go with it."""

    at: int
    order: int
    headline: str
    words: str = ""


def told(counter: Counter, entry: Entry) -> Told:
    """An entry as news."""
    headline, words = _TELLS[type(entry.event)](counter, entry.event)
    return Told(entry.at, entry.event.order, headline, words)


Words = tuple[str, str]


def _wrote(counter: Counter, event: e.MessageReceived) -> Words:
    words = event.text or counter.shop.line(event.order, event.line, "says")
    files = f" and shows {', '.join(event.attachments)}" if event.attachments else ""
    return f"{counter.buyer(event.order)} writes in the thread{files}:", words


def _mailed(counter: Counter, event: e.MailReceived) -> Words:
    words = counter.shop.line(event.order, event.line, "emails")
    return f"{counter.buyer(event.order)} writes to the shop's own mailbox, outside the marketplace:", words


def _claimed(counter: Counter, event: e.ClaimOpened) -> Words:
    due = day_and_time(counter, event.respond_by)
    reason = event.reason.replace("_", " ")
    return f"{counter.buyer(event.order)} opens an A-to-z claim: {reason}. Respond by {due}.", ""


def _decided(counter: Counter, event: e.ClaimDecided) -> Words:
    outcome = "granted" if event.granted else "denied"
    counts = "it counts as an order defect" if event.counts_in_odr else "it does not count as an order defect"
    return f"The claim of {counter.buyer(event.order)} is {outcome}; {counts}.", _reasons(counter, event.reasons)


def _appeal_decided(counter: Counter, event: e.ClaimAppealDecided) -> Words:
    outcome = "changes the decision" if event.reversed else "changes nothing"
    return f"The appeal about {counter.buyer(event.order)} {outcome}.", _reasons(counter, event.reasons)


def _charged_back(counter: Counter, event: e.ChargebackFiled) -> Words:
    due = day_and_time(counter, event.respond_by)
    about = event.reason.replace("_", " ") or event.kind
    return f"The bank of {counter.buyer(event.order)} takes the money back: {about}. Answer it by {due}.", ""


def _bank_decided(counter: Counter, event: e.ChargebackDecided) -> Words:
    buyer = counter.buyer(event.order)
    outcome = f"leaves the money with {buyer}" if event.upheld else "gives the money back to you"
    return f"The bank of {buyer} {outcome}.", _reasons(counter, event.reasons)


def _cancelled(counter: Counter, event: e.OrderCancelled) -> Words:
    counts = "; it counts against you" if event.counts else ""
    return f"The {event.by} cancels the order of {counter.buyer(event.order)}{counts}.", ""


def _asked_back(counter: Counter, event: e.ReturnRequested) -> Words:
    due = day_and_time(counter, event.respond_by)
    inside = "within" if event.in_policy else "outside"
    reason = event.reason.replace("_", " ")
    asks = f"{counter.buyer(event.order)} asks for a return: {reason}, {inside} the return policy."
    return f"{asks} Decide by {due}.", ""


def _rejected(counter: Counter, event: e.ReturnRejected) -> Words:
    return f"The {event.by} refuses the return of {counter.buyer(event.order)}.", ""


def _scanned(counter: Counter, event: e.ReturnScanned) -> Words:
    due = f" Refund it by {day_and_time(counter, event.refund_by)}." if event.refund_by else ""
    return f"The carrier has the parcel that {counter.buyer(event.order)} sends back.{due}", ""


def _back(counter: Counter, event: e.ReturnReceived) -> Words:
    due = day_and_time(counter, event.refund_by)
    return f"The parcel of {counter.buyer(event.order)} is back. Refund it by {due}.", ""


def _rated_return(counter: Counter, event: e.ReturnRated) -> Words:
    how = "satisfied" if event.satisfied else "not satisfied"
    return f"{counter.buyer(event.order)} is {how} with the return.", ""


def _refunded(counter: Counter, event: e.RefundIssued) -> Words:
    return f"The marketplace pays {money(counter, event.amount)} back to {counter.buyer(event.order)}.", ""


def _rated(counter: Counter, event: e.FeedbackLeft) -> Words:
    words = counter.shop.line(event.order, event.line, "comment") if event.line else ""
    stars = "1 star" if event.stars == 1 else f"{event.stars} stars"
    return f"{counter.buyer(event.order)} leaves feedback, {stars}{':' if words else '.'}", words


def _reported(counter: Counter, event: e.BuyerReported) -> Words:
    broken = ", ".join(rule.replace("_", " ") for rule in event.findings)
    words = f"These rules were broken there, which counts from now on: {broken}." if broken else ""
    return f"{counter.buyer(event.order)} tells the marketplace what you did outside of it.", words


def _feedback_gone(counter: Counter, event: e.FeedbackRemoved) -> Words:
    return f"The feedback of {counter.buyer(event.order)} is removed: {sentence(event.reason)}.", ""


def _feedback_struck(counter: Counter, event: e.FeedbackStruck) -> Words:
    return f"The feedback of {counter.buyer(event.order)} is struck through: {sentence(event.reason)}.", ""


def _feedback_stays(counter: Counter, event: e.FeedbackRemovalRefused) -> Words:
    return f"The marketplace leaves the feedback as it is: {sentence(event.reason)}.", ""


def _standing(counter: Counter, event: e.AccountStatusChanged) -> Words:
    because = f", because of {' and '.join(map(_metric, event.because))}" if event.because else ""
    return f"Your account is now {event.status.replace('_', ' ').lower()}{because}.", ""


def _metric(code: str) -> str:
    """``order defect rate, merchant``."""
    return code.replace("_", " ").replace(":", ", ")


def _messaging(counter: Counter, event: e.MessagingChanged) -> Words:
    return f"What you may write is now: {event.state.replace('_', ' ')}.", ""


def money(counter: Counter, cents: int) -> str:
    """An amount in the shop's currency."""
    return price(cents, counter.shop.currency, "en")


def _reasons(counter: Counter, codes: tuple[str, ...]) -> str:
    return reasons_said(codes, counter.production.scenario.intents.intents)


def _plain(said: str) -> Callable[[Counter, Any], Words]:
    """A sentence with the buyer's name in it and nothing else."""
    return lambda counter, event: (said.format(buyer=counter.buyer(event.order)), "")


_TELLS: Mapping[type[e.Event], Callable[[Counter, Any], Words]] = {
    e.MessageReceived: _wrote,
    e.MailReceived: _mailed,
    e.ClaimOpened: _claimed,
    e.ClaimDecided: _decided,
    e.ClaimWithdrawn: _plain("{buyer} takes the claim back."),
    e.ClaimAppealDecided: _appeal_decided,
    e.ChargebackFiled: _charged_back,
    e.ChargebackDecided: _bank_decided,
    e.CancellationRequested: _plain("{buyer} asks for the cancellation by the marketplace's form."),
    e.OrderCancelled: _cancelled,
    e.ReturnRequested: _asked_back,
    e.ReturnAuthorised: _plain("The marketplace allows the return of {buyer}."),
    e.ReturnRejected: _rejected,
    e.ReturnScanned: _scanned,
    e.ReturnReceived: _back,
    e.ReturnWithdrawn: _plain("{buyer} keeps it after all; the return is off."),
    e.ReturnRated: _rated_return,
    e.RefundIssued: _refunded,
    e.FeedbackLeft: _rated,
    e.BuyerReported: _reported,
    e.FeedbackRemoved: _feedback_gone,
    e.FeedbackStruck: _feedback_struck,
    e.FeedbackRemovalRefused: _feedback_stays,
    e.ReplacementNotified: _plain("The marketplace tells {buyer} that a replacement is on its way."),
    e.AccountStatusChanged: _standing,
    e.MessagingChanged: _messaging,
}
"""Every kind of news has its sentence."""
