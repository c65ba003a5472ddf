"""Reading an order and dealing with it: refunds, replacements, parcels, cancellations, contacts and review requests."""

import re

from starlette.responses import Response

from mock_api.errors import ApiError
from mock_api.inbox import matters, wire
from mock_api.inbox.desk import encode
from mock_api.inbox.visits import Visit, at_desk, at_desk_with, json
from mock_api.operations import Operation
from scenarios.quantities import parse_money
from simulator.domain import commands as c

_AMOUNT = re.compile(r"(-?)([0-9]{1,12}(?:\.[0-9]{1,2})?)")


def read_order(visit: Visit, status: int = 200) -> Response:
    """An order as it is now."""
    number = visit.order(visit.request.path_params["order_id"])
    order = visit.desk.orders.order(number, visit.now)
    assert order is not None  # it has been found just now
    return json(encode(matters.order(visit.desk, visit.hosted.inbox, order)), status)


def refund(visit: Visit, wanted: wire.RefundWanted) -> Response:
    """Money goes back to the buyer."""
    order = visit.order(visit.request.path_params["order_id"])
    ledger, desk = visit.hosted.inbox.ledger, visit.desk
    before = ledger.refunded(order)
    visit.submit(c.RefundOrder(order, wanted.reason, _cents(wanted.amount)))
    paid = ledger.refunded(order)
    told = wire.Refund(
        desk.addresses.order_id(order),
        desk.money(paid - before),
        desk.money(paid),
        paid == desk.storefront.book.total_of(order),
        wanted.reason,
        desk.iso(visit.now),
    )
    return json(encode(told), 201)


def send_replacement(visit: Visit, wanted: wire.ReplacementWanted) -> Response:
    """The goods go out again; the marketplace tells the buyer some hours later."""
    visit.submit(c.SendReplacement(visit.order(visit.request.path_params["order_id"]), wanted.note))
    return read_order(visit, 201)


def confirm_shipment(visit: Visit, wanted: wire.ShipmentWanted) -> Response:
    """The order is sent now, under a number the carrier knows."""
    order, desk = visit.order(visit.request.path_params["order_id"]), visit.desk
    visit.submit(c.ConfirmShipment(order, wanted.carrier, wanted.tracking, visit.now))
    now = desk.iso(visit.now)
    told = wire.Shipment(desk.addresses.order_id(order), wanted.carrier, wanted.tracking, now, now)
    return json(encode(told), 201)


def settle_cancellation(visit: Visit, wanted: wire.CancellationWanted) -> Response:
    """The order is off, or stays on though the buyer wants it off."""
    order = visit.order(visit.request.path_params["order_id"])
    if wanted.decline:
        visit.submit(c.DeclineCancellation(order))
    elif wanted.reason:
        visit.submit(c.CancelOrder(order, wanted.reason))
    else:
        raise ApiError(400, "request.missing_field", "'reason' is missing; a cancellation has one")
    return read_order(visit)


def log_contact(visit: Visit, wanted: wire.ContactWanted) -> Response:
    """A call or an insert, filed where only the seller looks."""
    order = visit.order(visit.request.path_params["order_id"])
    visit.submit(c.LogContact(order, wanted.channel, wanted.text))
    desk = visit.desk
    filed = wire.Contact(desk.addresses.order_id(order), wanted.channel, desk.iso(visit.now), wanted.text)
    return json(encode(filed), 201)


def request_review(visit: Visit) -> Response:
    """The marketplace asks the buyer, in its own words."""
    order = visit.order(visit.request.path_params["order_id"])
    visit.submit(c.RequestReview(order))
    return json(encode(wire.ReviewRequest(visit.desk.addresses.order_id(order), visit.desk.iso(visit.now))), 201)


def _cents(written: str | None) -> int | None:
    if written is None:
        return None
    found = _AMOUNT.fullmatch(written)
    if found is None:
        raise ApiError(400, "request.invalid", f"'{written[:40]}' is not an amount of money; write 12.50")
    cents = parse_money(found[2])
    return -cents if found[1] else cents


OPERATIONS = (
    Operation(
        "GET",
        "/inbox/orders/{order_id}",
        "readOrder",
        "An order as it is now",
        at_desk(read_order),
        responses={200: wire.Order},
        refuses=(401, 404),
    ),
    Operation(
        "POST",
        "/inbox/orders/{order_id}/refund",
        "refundOrder",
        "Pay money back",
        at_desk_with(wire.RefundWanted, refund),
        wire.RefundWanted,
        {201: wire.Refund},
        refuses=(400, 401, 404, 409, 413, 415),
    ),
    Operation(
        "POST",
        "/inbox/orders/{order_id}/replacement",
        "sendReplacement",
        "Send the order again, or what was missing of it",
        at_desk_with(wire.ReplacementWanted, send_replacement),
        wire.ReplacementWanted,
        {201: wire.Order},
        refuses=(400, 401, 404, 409, 413, 415),
    ),
    Operation(
        "POST",
        "/inbox/orders/{order_id}/shipment",
        "confirmOrderShipment",
        "Say that the order was sent",
        at_desk_with(wire.ShipmentWanted, confirm_shipment),
        wire.ShipmentWanted,
        {201: wire.Shipment},
        refuses=(400, 401, 404, 409, 413, 415),
    ),
    Operation(
        "POST",
        "/inbox/orders/{order_id}/cancellation",
        "settleCancellation",
        "Cancel an order that has not left, or decline to",
        at_desk_with(wire.CancellationWanted, settle_cancellation),
        wire.CancellationWanted,
        {200: wire.Order},
        refuses=(400, 401, 404, 409, 413, 415),
    ),
    Operation(
        "POST",
        "/inbox/orders/{order_id}/contacts",
        "logContact",
        "File a call, or a printed insert in the parcel",
        at_desk_with(wire.ContactWanted, log_contact),
        wire.ContactWanted,
        {201: wire.Contact},
        refuses=(400, 401, 404, 413, 415),
    ),
    Operation(
        "POST",
        "/inbox/orders/{order_id}/review-request",
        "requestReview",
        "Have the marketplace ask for a review",
        at_desk(request_review),
        responses={201: wire.ReviewRequest},
        refuses=(401, 404, 409),
    ),
)
