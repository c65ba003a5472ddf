"""How things stand when a seller's text is sent: what its examination must know beside the text, from the state.

Works out facts only; what is found in a text is the policy's predicates', what follows the decisions'.
"""

from collections.abc import Collection

from scenarios.policy import ContactRule, Rules
from simulator.domain import commands as c
from simulator.domain import parcels
from simulator.domain.orders import NEVER
from simulator.domain.state import State
from simulator.policy.messages.context import Attachment, Context, MigrationException

FEEDBACK_ANSWER = "feedback_answer"
"""The kind of a public reply to feedback."""

_IMPORTANT = "[important]"
_EXCEPTIONS: dict[str, MigrationException] = {"technical": "technical", "safety": "safety"}
_NOTHING_KNOWN = Context()


def order_of(command: c.Command, state: State) -> int:
    """The order a command is about, 0 for none."""
    order: int | None = getattr(command, "order", None)
    if order is not None:
        return order
    named = (
        state.conversations.get(getattr(command, "conversation", 0))
        or state.claims.get(getattr(command, "claim", 0))
        or state.chargebacks.get(getattr(command, "chargeback", 0))
    )
    return named.order if named else 0


def kind_of(command: c.Command) -> str:
    """What kind of message a command sends, by which its length is limited."""
    match command:
        case c.SendMessage():
            return command.kind
        case c.SendMail():
            return "email"
        case c.LogContact():
            return command.channel
        case c.AnswerFeedback():
            return FEEDBACK_ANSWER
        case _:
            return "reply"


def context_of(command: c.Command, state: State, now: int) -> Context:
    """How things stand for a message; as they are by default where it is about nothing this world knows."""
    order, rules, kind = order_of(command, state), state.rules(now), kind_of(command)
    if not 1 <= order <= len(state.book):
        return _NOTHING_KNOWN
    contact, files = rules.contact, rules.limits.attachments
    reactive = _is_reactive(command, state, order)
    return Context(
        language=state.book.language_of(order),
        kind=kind,
        reactive=reactive,
        names_order=isinstance(command, c.SendMessage),
        exception=_EXCEPTIONS.get(state.dealings(order).exception),
        own_domains=contact.own_domains,
        carrier_domains=contact.carrier_domains,
        longest=rules.limits.longest.get(kind),
        attachments=_attachments(command),
        asked_for_review=was_asked_for_review(state, order),
        settled=not reactive and is_settled(state, order, now),
        opted_out=bool(state.book.opted_out[order - 1]),
        critical=kind in contact.critical_kinds or _is_important(command, contact),
        strict=contact.mode == "strict",
        attachment_kinds=files.kinds,
        most_attachments=files.most,
        largest_attachment=files.largest,
    )


def was_asked_for_review(state: State, order: int) -> bool:
    """Whether the one request of an order was made, by the marketplace's button or in the seller's words."""
    known = state.orders.get(order)
    return known is not None and "review_requested" in known.facts


def may_be_told(state: State, order: int, sums: Collection[int]) -> bool:
    """Whether one of the sums may be told as refunded; any before something was, or where none is named.

    Of an order that was refunded in parts it may be any of them or all.
    """
    known = state.orders.get(order)
    if known is None or not known.refunded or not sums:
        return True
    in_parts = "refund_issued_in_part" in known.facts
    return any(0 < one <= known.refunded if in_parts else one == known.refunded for one in sums)


def has_written(state: State, order: int) -> bool:
    """Whether an order's buyer wrote in the marketplace's thread."""
    known = state.orders.get(order)
    thread = state.conversations.get(known.conversation) if known else None
    return thread is not None and thread.received > 0


def completed_at(state: State, order: int, rules: Rules) -> int:
    """When an order is completed: at its delivery, or where that counts or there is none, at its dispatch."""
    shipped, delivered = parcels.left_at(state, order), int(state.book.delivered_at[order - 1])
    return shipped if rules.contact.completed_by == "dispatch" or delivered >= NEVER else delivered


def _is_reactive(command: c.Command, state: State, order: int) -> bool:
    """Whether the buyer wrote before, here or, for what is said outside, there; or left feedback that is answered."""
    if isinstance(command, c.AnswerFeedback):
        return True
    if has_written(state, order):
        return True
    return isinstance(command, c.SendMail | c.LogContact) and state.dealings(order).asked_here


def is_settled(state: State, order: int, now: int) -> bool:
    """Whether the order was completed so long ago that nothing may be begun, by the rule of when it was completed."""
    completed = completed_at(state, order, state.rules(now))
    begun_within = state.rules(completed).contact.begun_within
    return begun_within is not None and now > completed + begun_within


def _is_important(command: c.Command, contact: ContactRule) -> bool:
    subject: str = getattr(command, "subject", "")
    return contact.important_overrides_opt_out and _IMPORTANT in subject.lower()


def _attachments(command: c.Command) -> tuple[Attachment, ...]:
    files: tuple[c.Attachment, ...] = getattr(command, "attachments", ())
    return tuple(Attachment(file.name, file.size, bytes.fromhex(file.head)) for file in files)
