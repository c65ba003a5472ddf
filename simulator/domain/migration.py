"""What of a conversation left the marketplace: why it may, what was announced, and whether its end came back.

The protocol's order is kept here, because only what came before counts; texts are judged by the examiner.
"""

from collections.abc import Callable, Mapping

import msgspec

from simulator.domain import events as e
from simulator.domain.examination import Examination

ANNOUNCED = "migration_announced"
SUMMARISED = "resolution_summarised"
WITHOUT_NOTE = "migrated_without_note"
UNANNOUNCED = "migrated_unannounced"
CLOSED_WITHOUT_SUMMARY = "closed_without_summary"


class Outside(msgspec.Struct, frozen=True, gc=False):
    """One order's dealings outside the marketplace. There is none where nothing was written or noted of them."""

    exception: str = ""
    """Why a part may leave, as the last note that gave a reason says; nothing again once the end came back."""
    announced: bool = False
    """Whether a complete message in the thread said so, and the end has not come back since."""
    owes_summary: bool = False
    """Whether something was dealt with outside whose end the thread does not show."""
    owes_filing: bool = False
    """Whether something was dealt with outside since a resolution was last filed at the desk."""
    asked_here: bool = False
    """Whether the buyer wrote to the shop's own mailbox, so that an answer there draws her nowhere."""
    reached_at: int = 0
    """When the seller last dealt with her outside."""
    findings: tuple[str, ...] = ()
    """Message rules the seller broke outside that the marketplace does not know of."""


NOTHING_OUTSIDE = Outside()


def facts_in_thread(outside: Outside, examined: Examination, *, delivered: bool) -> tuple[str, ...]:
    """What a message of the seller in the thread establishes about leaving it and coming back."""
    facts = []
    if examined.announces and not outside.exception:
        facts.append(WITHOUT_NOTE)
    elif examined.announces == "complete" and delivered:
        facts.append(ANNOUNCED)
    if examined.summarises and outside.owes_summary and delivered:
        facts.append(SUMMARISED)
    return tuple(facts)


def facts_outside(outside: Outside) -> tuple[str, ...]:
    """What it establishes that the seller deals with the buyer outside: nothing where she came there by herself."""
    if outside.asked_here:
        return ()
    if not outside.exception:
        return (WITHOUT_NOTE,)
    return () if outside.announced else (UNANNOUNCED,)


def _noted(outside: Outside | None, event: e.NoteAdded, at: int) -> Outside | None:
    if not event.exception:
        return outside
    return msgspec.structs.replace(outside or NOTHING_OUTSIDE, exception=event.exception)


def _sent(outside: Outside | None, event: e.MessageSent, at: int) -> Outside | None:
    known = outside or NOTHING_OUTSIDE
    if ANNOUNCED in event.facts:
        return msgspec.structs.replace(known, announced=True, owes_summary=True)
    if SUMMARISED in event.facts:
        return msgspec.structs.replace(known, exception="", announced=False, owes_summary=False, asked_here=False)
    return outside


def _asked(outside: Outside | None, event: e.MailReceived, at: int) -> Outside:
    return msgspec.structs.replace(outside or NOTHING_OUTSIDE, asked_here=True)


def _reached(outside: Outside | None, event: e.MailSent | e.ContactLogged, at: int) -> Outside:
    known = outside or NOTHING_OUTSIDE
    findings = tuple(dict.fromkeys((*known.findings, *event.findings)))
    if isinstance(event, e.ContactLogged) and event.channel == "insert":
        # A slip of paper in a parcel settles nothing that the thread could be told.
        return msgspec.structs.replace(known, findings=findings, reached_at=at)
    return msgspec.structs.replace(known, findings=findings, reached_at=at, owes_summary=True, owes_filing=True)


def _reported(outside: Outside | None, event: e.BuyerReported, at: int) -> Outside | None:
    return outside and msgspec.structs.replace(outside, findings=())


def _filed(outside: Outside | None, event: e.SummaryAdded, at: int) -> Outside | None:
    return outside and msgspec.structs.replace(outside, owes_filing=False)


EVOLVE: Mapping[type[e.Event], Callable[..., Outside | None]] = {
    e.NoteAdded: _noted,
    e.MessageSent: _sent,
    e.MailReceived: _asked,
    e.MailSent: _reached,
    e.ContactLogged: _reached,
    e.BuyerReported: _reported,
    e.SummaryAdded: _filed,
}
"""How an order's dealings outside take in an event."""
