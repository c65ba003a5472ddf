"""Reading an order and paying its money back."""

import re

from starlette.responses import Response

from mock_api.errors import ApiError
from mock_api.inbox import wire
from mock_api.inbox.desk import Desk, encode
from mock_api.inbox.visits import Visit, at_desk, at_desk_with, json
from mock_api.operations import Operation
from scenarios.quantities import parse_money
from simulator.domain import commands as c
from simulator.views.inbox import InboxView
from simulator.views.orders import OrderShown

_AMOUNT = re.compile(r"(-?)([0-9]{1,12}(?:\.[0-9]{1,2})?)")


def read_order(visit: Visit) -> Response:
    """An order as it is now."""
    number = visit.order(visit.request.path_params["order_id"])
    order = visit.desk.orders.order(number, visit.now)
    assert order is not None  # it has been found just now
    return json(encode(_told(visit.desk, visit.hosted.inbox, order)))


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


def _cents(written: str | None) -> int | None:
    if written is None:
        return None
    found = _AMOUNT.fullmatch(written)
    if found is None:
        raise ApiError(400, "request.invalid", f"'{written[:40]}' is not an amount of money; write 12.50")
    cents = parse_money(found[2])
    return -cents if found[1] else cents


def _told(desk: Desk, inbox: InboxView, order: OrderShown) -> wire.Order:
    thread, claim = inbox.thread_of(order.number), inbox.ledger.claim_of(order.number)
    return wire.Order(
        desk.addresses.order_id(order.number),
        order.status,
        desk.storefront.item(order.number),
        desk.money(desk.storefront.book.total_of(order.number)),
        desk.money(inbox.ledger.refunded(order.number)),
        desk.buyer(order.number),
        desk.storefront.fulfilment(order.number),
        desk.iso(order.placed_at),
        desk.iso(order.promised_at),
        desk.iso_or_none(order.shipped_at),
        desk.iso_or_none(order.delivered_at),
        desk.addresses.thread_id(thread.number) if thread else None,
        desk.addresses.claim_id(claim.number) if claim else None,
    )


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
)
