"""From a word and what stands behind it to the command the world takes, about the order at hand.

The same acts as those of recorded sellers, by the same way; a few commands take a text that those have fixed.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError

from mock_api.terminal.play.counter import Counter
from mock_api.terminal.play.words import Misheard
from scenarios.answers import SellerAct
from scenarios.quantities import parse_money
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
    return _acted(counter, "", emails=text), "Sent from the shop's own mailbox."


def _call(counter: Counter, text: str) -> tuple[ExternalCommand, str]:
    return _acted(counter, "", calls=text), "You called her."


def _insert(counter: Counter, text: str) -> tuple[ExternalCommand, str]:
    return _acted(counter, "", inserts=text), "The slip is in the parcel."


def note_deed(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    """A note; its first word may be the reason to go outside."""
    first, _, text = rest.partition(" ")
    exception = first.lower() if first.lower() in _EXCEPTIONS else None
    written = {"notes": text.strip() if exception else rest, "exception": exception}
    return _acted(counter, _NO_THREAD, **written), "Noted; no buyer sees it."


def exception_alone(rest: str) -> bool:
    """Whether a note says its reason and nothing more yet."""
    return rest.lower() in _EXCEPTIONS


def _summary(counter: Counter, text: str) -> tuple[ExternalCommand, str]:
    return _acted(counter, _NO_THREAD, summarises=text), "Filed at the desk."


def _close(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    return _acted(counter, _NO_THREAD, closes="thread"), "The thread is closed at the desk."


def _refund(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    if not rest:
        return _acted(counter, "", does="refund"), "Refunded: all that was left."
    found = _MONEY.fullmatch(rest)
    if found is None or len(rest.split()) > 1 + (not rest[0].isdigit() or not rest[-1].isdigit()):
        raise Misheard("write refund, or an amount such as refund 12.50; to write to the buyer: reply TEXT")
    amount = f"{found[1]}.{found[2] or '0'}"
    try:
        parse_money(amount)
    except ValueError as reason:
        raise Misheard(str(reason)) from None
    return _acted(counter, "", does="refund", amount=amount), f"Refunded: {amount} {counter.shop.currency}."


def _simple(does: str, done: str, missing: str = "") -> Deed:
    """A deed that takes nothing."""

    def deed(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
        if rest:
            raise Misheard(f"nothing stands behind this word; to write to the buyer: reply {rest}")
        return _acted(counter, missing, does=does), done

    return deed


def _invoice(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    if not rest:
        raise Misheard("an invoice is a file: invoice invoice.pdf")
    return _acted(counter, "", does="send_invoice", attaches=rest.split()), "The invoice is sent."


def _ship(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    return _acted(counter, "", does="confirm_shipment", tracking=rest or None), "The shipment is confirmed."


def _return(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    decision, _, reason = rest.partition(" ")
    missing = "there is no return to decide on"
    match decision.lower():
        case "authorise" | "authorize" | "allow":
            return _acted(counter, missing, does="authorise_return"), "The return is allowed."
        case "reject" | "refuse" if reason.strip():
            does = {"does": "reject_return", "reason": reason.strip()}
            return _acted(counter, missing, **does), "The return is refused."
        case _:
            raise Misheard("write return authorise, or return reject and the reason")


def _cancel(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    return _acted(counter, "", does="cancel_order", reason=rest), "The order is cancelled."


def _feedback(counter: Counter, rest: str) -> tuple[ExternalCommand, str]:
    match rest.lower():
        case "remove" | "removal":
            return _acted(counter, "", does="request_feedback_removal"), "The marketplace is asked to remove it."
        case "delete":
            return _acted(counter, "", does="delete_feedback_answer"), "Your public answer is gone."
        case "":
            raise Misheard("write feedback and your public answer, feedback remove, or feedback delete")
        case _:
            return _acted(counter, "", answers_feedback=rest), "Your answer stands beside the feedback, for everybody."


def _stated(does: str, command: Callable[[int, str], ExternalCommand], number: str, done: str, missing: str) -> Deed:
    """A deed that states a case in words of one's own, about something that belongs to the order."""

    def deed(counter: Counter, text: str) -> tuple[ExternalCommand, str]:
        fixed = _acted(counter, missing, does=does)
        return command(getattr(fixed, number), text), done

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
    "no-response": _simple("no_response_needed", "Marked: no answer is wanted.", _NO_THREAD),
    "report": _simple("report_buyer", "The message is reported to the marketplace.", _NO_THREAD),
    "replacement": _simple("replacement", "Sent again; the marketplace will tell the buyer."),
    "decline": _simple("decline_cancellation", "The order is not cancelled."),
    "review": _simple("request_review", "The marketplace asks the buyer for a review."),
    "claim": _stated(
        "respond_to_claim", c.RespondToClaim, "claim", "Your case is stated.", "there is no claim about this order"
    ),
    "appeal": _stated(
        "appeal_claim", c.AppealClaim, "claim", "The appeal is filed.", "there is no claim about this order"
    ),
    "chargeback": _stated(
        "respond_to_chargeback",
        c.RespondToChargeback,
        "chargeback",
        "The bank has your proofs.",
        "no bank has asked about this order",
    ),
}
