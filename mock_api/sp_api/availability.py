"""Which kinds of message an order allows just now: the table of ``message_kinds`` held against the world.

What a message may say is not asked here; that is examined when it is sent.
"""

from collections.abc import Callable

from mock_api.sp_api.api_dates import day_of, is_published
from mock_api.sp_api.calls import Call
from mock_api.sp_api.message_kinds import KINDS, REMOVED_KINDS, Kind, Occasion
from simulator.domain.circumstances import has_written, is_settled
from simulator.domain.decisions import feedback
from simulator.errors import CommandRejected
from simulator.views.orders import OrderShown


def allowed(call: Call, order: OrderShown) -> list[Kind]:
    """Every kind that may be sent about an order."""
    if not _may_write(call, order):
        return []
    return [kind for kind in (*KINDS, *REMOVED_KINDS) if is_allowed(call, order, kind)]


def is_allowed(call: Call, order: OrderShown, kind: Kind) -> bool:
    """Whether a kind is published, and for an order such as this one, which may still be written about."""
    return (
        is_published(f"messaging/v1/{kind.operation}", day_of(call))
        and _is_open(call, order)
        and order.status in kind.occasion.statuses
        and all(holds(call, order, kind.occasion) for holds in _PARTS)
    )


def _is_open(call: Call, order: OrderShown) -> bool:
    """Whether the buyer asked, or the order was not completed too long ago to begin anything."""
    state = call.hosted.world.state
    return has_written(state, order.number) or not is_settled(state, order.number, call.now)


def _may_write(call: Call, order: OrderShown) -> bool:
    state = call.hosted.world.state
    return state.standing.may_write(call.now, reactive=has_written(state, order.number))


def _is_of_kind(call: Call, order: OrderShown, occasion: Occasion) -> bool:
    return call.shop.storefront.goods(order.number).kind in occasion.kinds


def _is_sent_by_merchant(call: Call, order: OrderShown, occasion: Occasion) -> bool:
    return not occasion.by_merchant or call.shop.storefront.fulfilment(order.number) == "merchant"


def _is_under_way(call: Call, order: OrderShown, occasion: Occasion) -> bool:
    return not occasion.under_way or order.delivered_at is None


def _is_under_warranty(call: Call, order: OrderShown, occasion: Occasion) -> bool:
    return not occasion.under_warranty or call.shop.storefront.goods(order.number).warranty > 0


def _is_rated_badly(call: Call, order: OrderShown, occasion: Occasion) -> bool:
    return not occasion.rated_badly or 0 < _stars(call, order) <= _worst(call)


def _stars(call: Call, order: OrderShown) -> int:
    """The stars of the feedback that stands; 0 for none."""
    try:
        return feedback.standing(call.hosted.world.state, order.number, call.now).stars
    except CommandRejected:
        return 0


def _worst(call: Call) -> int:
    """The most stars that still are a defect."""
    return call.hosted.world.state.rules(call.now).order_defects.negative_stars


_PARTS: tuple[Callable[[Call, OrderShown, Occasion], bool], ...] = (
    _is_of_kind,
    _is_sent_by_merchant,
    _is_under_way,
    _is_under_warranty,
    _is_rated_badly,
)
