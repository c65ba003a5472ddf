"""From a word and what stands behind it to the command the world takes, about the order at hand.

The same acts as those of recorded sellers, by the same way; a few commands take a text that those have fixed.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError

from mock_api.terminal.play.counter import Counter
from mock_api.terminal.play.times import day_and_time
from mock_api.terminal.play.words import Misheard
from scenarios.answers import SellerAct
from scenarios.quantities import format_money, parse_money
from simulator.domain import commands as c
from simulator.domain.commands import ExternalCommand
from simulator.playing import command_of

_MONEY = re.compile(r"[^0-9.,]*([0-9]+)(?:[.,]([0-9]{1,2}))?[^0-9.,]*")
_EXCEPTIONS = ("technical", "safety")
_AT_ONCE = "0m"

Deed = Callable[[Counter, str], tuple[ExternalCommand, str]]
"""From the counter and what stands behind the word to a command, and what is said when it is done."""


def deed_of(word: str) -> Deed | None:
    """What a word does to the world, if it does anything."""
    return _DEEDS.get(word)


def _acted(counter: Counter, missing: str, **what: Any) -> ExternalCommand:
    """The command of an act.

    Raises:
        Misheard: it is no act, or what it is about is not there.
    """
    try:
        act = SellerAct.model_validate({"at": _AT_ONCE, **what})
    except ValidationError as error:
        raise Misheard(error.errors()[0]["msg"].removeprefix("Value error, ")) from None
    command = command_of(counter.world, act, counter.order)
    if command is None:
        raise Misheard(missing)
    return command


_NO_THREAD = "there is no thread about this order yet; the buyer has not written"


def _reply(counter: Counter, text: str) -> tuple[ExternalCommand, str]:
    command = _acted(counter, _NO_THREAD, says=text, attaches=counter.files)
    return command, f"Sent to {counter.buyer()} in the thread{_with(counter.files)}."


def template_deed(counter: Counter, name: str, text: str) -> tuple[ExternalCommand, str]:
    """One of the desk's own texts, as it stands or as it was filled in."""
    written = {"says": text} if text else {}
    command = _acted(counter, _NO_THREAD, template=name, **written)
    return command, f"Sent to {counter.buyer()} in the thread."


def _email(counter: Counter, text: str) -> tuple[ExternalCommand, str]:
    return _acted(counter, "", emails=text), f"Sent to {counter.buyer()} from the shop's own mailbox."


def _call(counter: Counter, text: str) -> tuple[ExternalCommand, str]:
    return _acted(counter, "", calls=text), f"You called {counter.buyer()}."


def _insert(counter: Counter, text: str) -> tuple[ExternalCommand, str]:
    return _acted(counter, "", inserts=text), f"The slip is in the parcel of {counter.buyer()}."


def note_deed(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    """A note; its first word may be the reason to go outside."""
    first, _, text = rest.partition(" ")
    exception = first.lower() if first.lower() in _EXCEPTIONS else None
    written = {"notes": text.strip() if exception else rest, "exception": exception}
    return _acted(counter, _NO_THREAD, **written), f"Noted about {counter.buyer()}; no buyer sees it."


def exception_alone(rest: str) -> bool:
    """Whether a note says its reason and nothing more yet."""
    return rest.lower() in _EXCEPTIONS


def _summary(counter: Counter, text: str) -> tuple[ExternalCommand, str]:
    return _acted(counter, _NO_THREAD, summarises=text), f"Filed at the desk about {counter.buyer()}."


def _close(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    return _acted(counter, _NO_THREAD, closes="thread"), f"The thread of {counter.buyer()} is closed at the desk."


def _refund(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    if not rest:
        return _acted(counter, "", does="refund"), f"Refunded {counter.buyer()}: all that was left."
    found = _MONEY.fullmatch(rest)
    if found is None or len(rest.split()) > 1 + (not rest[0].isdigit() or not rest[-1].isdigit()):
        raise Misheard("write refund, or an amount such as refund 12.50; to write to the buyer: reply TEXT")
    amount = f"{found[1]}.{found[2] or '0'}"
    try:
        paid = format_money(parse_money(amount))
    except ValueError as reason:
        raise Misheard(str(reason)) from None
    return _acted(
        counter, "", does="refund", amount=amount
    ), f"Refunded {counter.buyer()}: {paid} {counter.shop.currency}."


def _simple(does: str, done: str, missing: str = "") -> Deed:
    """A deed that takes nothing; ``done`` may name the buyer."""

    def deed(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
        return _acted(counter, missing, does=does), done.format(buyer=counter.buyer())

    return deed


def _invoice(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    if not rest:
        raise Misheard("an invoice is a file: invoice invoice.pdf")
    return _acted(counter, "", does="send_invoice", attaches=rest.split()), f"The invoice is sent to {counter.buyer()}."


def _ship(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    shown = counter.orders.order(counter.order, counter.now)
    if shown is not None and shown.delivered_at is not None:
        raise Misheard(f"the parcel was delivered on {day_and_time(counter, shown.delivered_at)}")
    confirmed = _acted(counter, "", does="confirm_shipment", tracking=rest or None)
    return confirmed, f"The shipment to {counter.buyer()} is confirmed."


def _return(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    decision, _, reason = rest.partition(" ")
    missing = "there is no return to decide on"
    match decision.lower():
        case "authorise" | "authorize" | "allow":
            return _acted(counter, missing, does="authorise_return"), f"The return of {counter.buyer()} is allowed."
        case "reject" | "refuse" if reason.strip():
            does = {"does": "reject_return", "reason": reason.strip()}
            return _acted(counter, missing, **does), f"The return of {counter.buyer()} is refused."
        case _:
            raise Misheard("write return authorise, or return reject and the reason")


def _cancel(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    return _acted(counter, "", does="cancel_order", reason=rest), f"The order of {counter.buyer()} is cancelled."


def _feedback(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    buyer = counter.buyer()
    match rest.lower():
        case "remove" | "removal":
            asked = f"The marketplace is asked to remove the feedback of {buyer}."
            return _acted(counter, "", does="request_feedback_removal"), asked
        case "delete":
            return _acted(counter, "", does="delete_feedback_answer"), f"Your public answer to {buyer} is gone."
        case "":
            raise Misheard("write feedback and your public answer, feedback remove, or feedback delete")
        case _:
            answered = f"Your answer stands beside the feedback of {buyer}, for everybody."
            return _acted(counter, "", answers_feedback=rest), answered


def _stated(does: str, command: Callable[[int, str], ExternalCommand], number: str, done: str, missing: str) -> Deed:
    """A deed that states a case in words of one's own, about something that belongs to the order."""

    def deed(counter: Counter, text: str) -> tuple[ExternalCommand, str]:
        fixed = _acted(counter, missing, does=does)
        return command(getattr(fixed, number), text), done.format(buyer=counter.buyer())

    return deed


def _with(files: tuple[str, ...]) -> str:
    return f", with {', '.join(files)}" if files else ""


_DEEDS: Mapping[str, Deed] = {
    "reply": _reply,
    "email": _email,
    "call": _call,
    "insert": _insert,
    "note": note_deed,
    "summary": _summary,
    "close": _close,
    "refund": _refund,
    "invoice": _invoice,
    "ship": _ship,
    "return": _return,
    "cancel": _cancel,
    "feedback": _feedback,
    "no-response": _simple("no_response_needed", "Marked: {buyer} wants no answer.", _NO_THREAD),
    "report": _simple("report_buyer", "The message of {buyer} is reported to the marketplace.", _NO_THREAD),
    "replacement": _simple("replacement", "Sent again; the marketplace will tell {buyer}."),
    "decline": _simple("decline_cancellation", "The order of {buyer} is not cancelled."),
    "review": _simple("request_review", "The marketplace asks {buyer} for a review."),
    "claim": _stated(
        "respond_to_claim",
        c.RespondToClaim,
        "claim",
        "Your case about {buyer} is stated.",
        "there is no claim about this order",
    ),
    "appeal": _stated(
        "appeal_claim",
        c.AppealClaim,
        "claim",
        "The appeal about {buyer} is filed.",
        "there is no claim about this order",
    ),
    "chargeback": _stated(
        "respond_to_chargeback",
        c.RespondToChargeback,
        "chargeback",
        "The bank of {buyer} has your proofs.",
        "no bank has asked about this order",
    ),
}
