"""Messaging API v1: which messages an order allows, and telling the buyer of an unexpected problem."""

from typing import Any
from urllib.parse import quote

import msgspec

from mock_api.operations import Operation, Query
from mock_api.sp_api import refusals
from mock_api.sp_api.calls import HAL, Call, call, decoded
from mock_api.sp_api.refusals import ErrorList, Refusal
from simulator.domain.commands import SendMessage

_RATE = "1.0"
_ORDER = "/messaging/v1/orders/{amazonOrderId}"
_ACTION = "unexpectedProblem"
_LONGEST = 2000
_SCHEMA = {
    "$schema": "http://json-schema.org/draft-04/schema#",
    "title": "UnexpectedProblem",
    "type": "object",
    "required": ["text"],
    "properties": {"text": {"type": "string", "minLength": 1, "maxLength": _LONGEST}},
}
_MARKETPLACE = Query("marketplaceIds", "The order's marketplace: exactly one.", "array", required=True)


class Link(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where something is."""

    href: str
    name: str | None = None


class ActionsLinks(msgspec.Struct, frozen=True):
    """Where an order's messages are sent."""

    self: Link
    actions: list[Link]


class ActionLinks(msgspec.Struct, frozen=True):
    """Where one message is sent, and where its schema is."""

    self: Link
    schema: Link


class SelfLink(msgspec.Struct, frozen=True):
    """Where something is itself."""

    self: Link


class MessageSchema(msgspec.Struct, frozen=True):
    """What the body of a message must be."""

    links: SelfLink = msgspec.field(name="_links")
    payload: dict[str, Any]
    name: str


class EmbeddedSchema(msgspec.Struct, frozen=True):
    """The schema inside an action."""

    schema: MessageSchema


class ActionName(msgspec.Struct, frozen=True):
    """What kind of message it is."""

    name: str


class Action(msgspec.Struct, frozen=True):
    """One message an order allows."""

    links: ActionLinks = msgspec.field(name="_links")
    embedded: EmbeddedSchema = msgspec.field(name="_embedded")
    payload: ActionName


class EmbeddedActions(msgspec.Struct, frozen=True):
    """Every action in full."""

    actions: list[Action]


class MessagingActions(msgspec.Struct, frozen=True):
    """The messages an order allows."""

    links: ActionsLinks = msgspec.field(name="_links")
    embedded: EmbeddedActions = msgspec.field(name="_embedded")


class UnexpectedProblem(msgspec.Struct, frozen=True):
    """A message to the buyer; keys that are not known are ignored."""

    text: str


class MessageCreated(msgspec.Struct, frozen=True):
    """Nothing more than that it was done."""


_bodies = msgspec.json.Decoder(UnexpectedProblem)


def messaging_actions(call: Call) -> bytes:
    """The messages an order allows, with their links and schemas."""
    marketplace = _marketplace(call)
    order_id = call.path["amazonOrderId"]
    if call.order(order_id) is None:
        raise refusals.not_found("There is no such order.")
    order, query = f"/messaging/v1/orders/{order_id}", f"?marketplaceIds={quote(marketplace, safe='')}"
    path = f"{order}/messages/{_ACTION}"
    schema = Link(f"{path}/schema", _ACTION)
    action = Action(
        ActionLinks(Link(path + query, _ACTION), schema),
        EmbeddedSchema(MessageSchema(SelfLink(schema), _SCHEMA, _ACTION)),
        ActionName(_ACTION),
    )
    links = ActionsLinks(Link(order + query), [Link(path + query, _ACTION)])
    return msgspec.json.encode(MessagingActions(links, EmbeddedActions([action])))


def unexpected_problem(call: Call) -> bytes:
    """A message into the buyer's thread; a blocked one is written down before it is refused."""
    _marketplace(call)
    order = call.order(call.path["amazonOrderId"])
    if order is None:
        raise Refusal(403, "Unauthorized", refusals.NOT_FOR_THIS_ORDER)
    wanted = decoded(call.body, _bodies, "text")
    first = call.submit(SendMessage(order.number, "unexpected_problem", wanted.text))
    refusal = call.hosted.inbox.refusal
    if refusal is not None and refusal.entry == first:
        raise refusals.unauthorized(f"The message was not delivered: it breaks {', '.join(refusal.rules)}.")
    return b"{}"


def other_message(call: Call) -> bytes:
    """A kind of message that no order of this shop allows."""
    _marketplace(call)
    raise Refusal(403, "Unauthorized", refusals.NOT_FOR_THIS_ORDER)


def _marketplace(call: Call) -> str:
    """The one marketplace a call must name.

    Raises:
        Refusal: it names none, several or another.
    """
    named = call.parameters.many("marketplaceIds")
    if len(named) != 1:
        raise refusals.invalid_input("marketplaceIds")
    if named[0] != call.hosted.marketplace_id:
        raise Refusal(400, "InvalidInput", refusals.NO_MARKETPLACE)
    return named[0]


_REFUSES = (400, 403, 404)

OPERATIONS = (
    Operation(
        "GET",
        _ORDER,
        "getMessagingActionsForOrder",
        "The messages an order allows",
        call(_RATE, messaging_actions, media_type=HAL),
        responses={200: MessagingActions},
        query=(_MARKETPLACE,),
        media_type=HAL,
        errors=ErrorList,
        error_media_type=HAL,
        refuses=_REFUSES,
    ),
    Operation(
        "POST",
        f"{_ORDER}/messages/{_ACTION}",
        "createUnexpectedProblem",
        "Tell the buyer of an unexpected problem",
        call(_RATE, unexpected_problem, 201, HAL),
        UnexpectedProblem,
        {201: MessageCreated},
        query=(_MARKETPLACE,),
        media_type=HAL,
        errors=ErrorList,
        error_media_type=HAL,
        refuses=(*_REFUSES, 413, 415),
    ),
)

OTHER_MESSAGES = Operation(
    "POST",
    f"{_ORDER}/messages/{{template}}",
    "createOtherMessage",
    "Any other kind of message",
    call(_RATE, other_message, 201, HAL),
)
"""Published, but allowed for no order: kept out of the OpenAPI page."""
