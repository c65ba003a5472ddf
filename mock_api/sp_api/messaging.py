"""Messaging API v1: which messages an order allows, in which language its buyer reads, and sending one.

What each kind takes and for which orders it is, ``message_kinds`` says; what a text may say, the marketplace's policy.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import msgspec

from mock_api.operations import Operation, Query
from mock_api.sp_api import refusals
from mock_api.sp_api.attachments import files_of
from mock_api.sp_api.availability import allowed, is_allowed
from mock_api.sp_api.calls import HAL, Call, call, decoded
from mock_api.sp_api.hal import ActionsOfOrder, Deed, actions_of, schema_answer
from mock_api.sp_api.marketplaces import named_marketplace
from mock_api.sp_api.message_kinds import (
    KINDS,
    REMOVED_KINDS,
    FileNamed,
    Kind,
    NothingWanted,
    Wanted,
    WarrantyWanted,
    schema_of,
)
from mock_api.sp_api.published import published_in_hal
from mock_api.sp_api.refusals import Refusal
from mock_api.sp_api.sites import locale_of
from mock_api.throttling import Quota
from simulator.domain.commands import SendMessage
from simulator.policy.messages.normalisation import normalise
from simulator.views.orders import OrderShown

_QUOTA = Quota("1.0", 5)
_NO_PLAN: Mapping[str, Quota] = {"sendInvoice": Quota("1.0", None)}
_ORDER = "/messaging/v1/orders/{amazonOrderId}"
_MARKETPLACE = Query("marketplaceIds", "The order's marketplace: exactly one.", "array", required=True)


class MessageCreated(msgspec.Struct, frozen=True):
    """Nothing more than that it was done."""


class BuyerAttributes(msgspec.Struct, frozen=True):
    """What a seller may know of a buyer to write to her."""

    locale: str


class AttributesOfOrder(msgspec.Struct, frozen=True):
    """What a seller may know to write about an order."""

    buyer: BuyerAttributes


def messaging_actions(call: Call) -> bytes:
    """The messages an order allows, with their links and schemas."""
    marketplace, order = named_marketplace(call), _order(call)
    return actions_of(_path(call), marketplace, [_deed(kind) for kind in allowed(call, order)])


def message_schema(call: Call) -> bytes:
    """What the body of a message must be that an order allows: where the links of its actions lead."""
    kinds = {kind.template: kind for kind in allowed(call, _order(call))}
    kind = kinds.get(call.path["template"])
    if kind is None:
        raise refusals.not_found("The order does not allow such a message.")
    return schema_answer(_path(call), _deed(kind))


def attributes(call: Call) -> bytes:
    """The language the buyer of an order reads."""
    named_marketplace(call)
    number = _order(call).number
    policy, language = call.hosted.production.scenario.policy, call.shop.storefront.book.language_of(number)
    return msgspec.json.encode(AttributesOfOrder(BuyerAttributes(locale_of(policy, language))))


def _path(call: Call) -> str:
    return _ORDER.format(amazonOrderId=call.path["amazonOrderId"])


def _deed(kind: Kind) -> Deed:
    return Deed(kind.template, "messages", schema_of(kind))


def _order(call: Call) -> OrderShown:
    order = call.order(call.path["amazonOrderId"])
    if order is None:
        raise refusals.not_found("There is no such order.")
    return order


def _sends(kind: Kind) -> Callable[[Call], bytes]:
    """What sends a kind of message; a blocked one is written down before it is refused."""
    bodies: msgspec.json.Decoder[Wanted] = msgspec.json.Decoder(kind.body)
    first_parameter = "text" if kind.longest else "attachments"

    def send(call: Call) -> bytes:
        named_marketplace(call)
        order = call.order(call.path["amazonOrderId"])
        if order is None or not is_allowed(call, order, kind):
            raise Refusal(403, "Unauthorized", refusals.NOT_FOR_THIS_ORDER)
        if kind.body is NothingWanted:
            return _sent(call, SendMessage(order.number, kind.name, ""))
        wanted: Wanted = decoded(call.body, bodies, first_parameter)
        named: tuple[FileNamed, ...] = getattr(wanted, "attachments", None) or ()
        text = _text(kind, wanted)
        return _sent(call, SendMessage(order.number, kind.name, text, attachments=files_of(call, order, kind, named)))

    return send


def _sent(call: Call, command: SendMessage) -> bytes:
    first, refusal = call.submit(command), call.hosted.inbox.refusal
    if refusal is not None and refusal.entry == first:
        raise refusals.unauthorized(f"The message was not delivered: it breaks {', '.join(refusal.rules)}.")
    return b"{}"


def _text(kind: Kind, wanted: Wanted) -> str:
    """The words of a message, within the published bounds."""
    if isinstance(wanted, WarrantyWanted):
        return _coverage(wanted)
    text: str = getattr(wanted, "text", None) or ""
    if kind.longest and not text.strip():
        raise refusals.invalid_input("text", "The message has no text.")
    if len(text) > kind.longest and len(normalise(text)) > kind.longest:
        raise refusals.invalid_input("text", f"The message has more than {kind.longest:,} characters.")
    return text


def _coverage(wanted: WarrantyWanted) -> str:
    """From when to when a warranty holds, as far as it is said."""
    start = _day("coverageStartDate", wanted.coverage_start_date)
    end = _day("coverageEndDate", wanted.coverage_end_date)
    if start is not None and end is not None and end < start:
        raise refusals.invalid_input("coverageEndDate", "The warranty ends before it begins.")
    said = [f"{day:%Y-%m-%d}" if day else "" for day in (start, end)]
    return " – ".join(said) if any(said) else ""


def _day(name: str, written: str | None) -> datetime | None:
    if written is None:
        return None
    try:
        day = datetime.fromisoformat(written)
    except ValueError:
        raise refusals.invalid_input(name, f"'{written[:40]}' is no date and time in ISO 8601.") from None
    return day.replace(tzinfo=UTC) if day.tzinfo is None else day


def other_message(call: Call) -> bytes:
    """A kind of message that no order allows, because there is none such."""
    named_marketplace(call)
    raise Refusal(403, "Unauthorized", refusals.NOT_FOR_THIS_ORDER)


_REFUSES = (400, 403, 404)


def _reading(path: str, name: str, summary: str, answer: Callable[[Call], bytes], response: type) -> Operation:
    return published_in_hal(
        "GET",
        path,
        name,
        summary,
        call(_QUOTA, answer, media_type=HAL),
        responses={200: response},
        query=(_MARKETPLACE,),
        refuses=_REFUSES,
    )


def _sending(kind: Kind) -> Operation:
    return published_in_hal(
        "POST",
        f"{_ORDER}/messages/{kind.template}",
        kind.operation,
        kind.summary,
        call(_NO_PLAN.get(kind.operation, _QUOTA), _sends(kind), 201, HAL),
        kind.body,
        {201: MessageCreated},
        query=(_MARKETPLACE,),
        refuses=(*_REFUSES, 413, 415),
    )


OPERATIONS = (
    _reading(_ORDER, "getMessagingActionsForOrder", "The messages an order allows", messaging_actions, ActionsOfOrder),
    _reading(f"{_ORDER}/attributes", "GetAttributes", "The language the buyer reads", attributes, AttributesOfOrder),
    *map(_sending, KINDS),
)

UNPUBLISHED = (
    *map(_sending, REMOVED_KINDS),
    Operation(
        "POST",
        f"{_ORDER}/messages/{{template}}",
        "createOtherMessage",
        "Any other kind of message",
        call(_QUOTA, other_message, 201, HAL),
    ),
)
"""Kinds that are published no more, or never were: kept out of the OpenAPI page."""

LINKED = (
    Operation(
        "GET",
        f"{_ORDER}/messages/{{template}}/schema",
        "getMessageSchema",
        "What the body of a message must be",
        call(_QUOTA, message_schema, media_type=HAL),
    ),
)
"""Where links in answers lead: kept out of the OpenAPI page."""
