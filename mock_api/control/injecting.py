"""Putting an order or a buyer's words into a world from outside, for what no scenario was written for.

What follows from them is the world's; that somebody put them there, its journal says.
"""

from fastapi import APIRouter
from fastapi.responses import Response

from mock_api.control.gate import NamedWorld
from mock_api.control.reading import advanced, as_json
from mock_api.control.wire import Injected, Injection, OrderWanted
from mock_api.errors import ApiError
from mock_api.worlds import HostedWorld
from scenarios.goods import Product
from scenarios.model import CastOrder
from scenarios.quantities import DAY, NEVER, parse_money
from scenarios.suggestion import suggestion
from simulator.domain import commands as c
from simulator.errors import CommandRejected
from simulator.policy.messages.normalisation import normalise

_CHANNEL = "inject"
_PROMISED = 5 * DAY
_SHIPS = DAY

router = APIRouter(tags=["time and judgement"])


@router.post("/worlds/{world_id}/inject", status_code=201, operation_id="injectIntoWorld", response_model=Injected)
async def inject(hosted: NamedWorld, wish: Injection) -> Response:
    """Place an order now, make a buyer write now, or have the buyer of a new order write; tell what happened."""
    async with hosted.turn():
        world = hosted.world
        before, placed = world.journal.length, None
        if wish.order is not None:
            wanted = _wanted(hosted, wish.order)
            _check_message(wish)
            world.submit(c.InjectOrder(wanted, wish.who), _CHANNEL)
            placed = len(world.state.book)
        told = {"order_id": None if placed is None else hosted.addresses.order_id(placed), "thread_id": None}
        if wish.message is not None:
            order = placed if placed is not None else _order(hosted, wish.message.order or "")
            world.submit(c.InjectMessage(order, wish.message.text, wish.who), _CHANNEL)
            thread = world.state.orders[order].conversation
            told = {
                "order_id": hosted.addresses.order_id(order),
                "thread_id": hosted.addresses.thread_id(thread),
            }
        return as_json({**told, **advanced(world, before)}, 201)


def _check_message(wish: Injection) -> None:
    """Refuse a message of another order beside a new one, or one without words, before anything is placed."""
    if wish.message is None:
        return
    if not normalise(wish.message.text).strip():
        raise CommandRejected("message.empty", "the message has no text")
    if wish.message.order is not None:
        raise ApiError(
            400, "request.invalid", "message: beside a new order a message is its buyer's; leave 'order' out"
        )


def _wanted(hosted: HostedWorld, wish: OrderWanted) -> c.PlacedOrder:
    """The order of a wish, with everything it leaves open as the scenario has it.

    Raises:
        ApiError: something in it is not to be had.
    """
    product, goods = _product(hosted, wish.item)
    book = hosted.world.state.book
    if wish.fulfilled_by not in (None, *book.fulfilments):
        known = " and ".join(book.fulfilments)
        raise ApiError(422, "inject.unknown_fulfilment", f"orders of this scenario are sent by the {known} alone")
    promised = _PROMISED if wish.promised is None else wish.promised
    ships = _SHIPS if wish.ships is None else wish.ships
    delivered = (NEVER if ships >= NEVER else max(promised, ships)) if wish.delivered is None else wish.delivered
    if delivered < ships:
        raise ApiError(422, "inject.impossible", "no parcel arrives before it is sent")
    buyer_of = _order(hosted, wish.buyer_of) if wish.buyer_of is not None else 0
    return c.PlacedOrder(
        product,
        _price(goods) if wish.total is None else parse_money(wish.total),
        wish.language or book.language_of(buyer_of),
        wish.fulfilled_by or book.fulfilments[0],
        promised,
        ships,
        delivered,
        buyer_of,
        wish.tracked,
        wish.signed,
        wish.protected,
        wish.business,
        wish.opted_out,
    )


def _product(hosted: HostedWorld, item: str | None) -> tuple[int, Product | CastOrder]:
    scenario = hosted.production.scenario
    goods: tuple[Product | CastOrder, ...] = ()
    if scenario.market is not None:
        goods = tuple(scenario.market.catalog)
    else:
        goods = tuple(part.drill.cast.order for part in scenario.parts)
    if item is None:
        return 1, goods[0]
    names = [each.item for each in goods]
    if item not in names:
        hint = suggestion(item, names)
        raise ApiError(422, "inject.unknown_item", "; ".join(filter(None, (f"nobody sells '{item}' here", hint))))
    return names.index(item) + 1, goods[names.index(item)]


def _price(goods: Product | CastOrder) -> int:
    return goods.total if isinstance(goods, CastOrder) else goods.price


def _order(hosted: HostedWorld, id_: str) -> int:
    number = hosted.addresses.order_number(id_)
    if number is None:
        raise CommandRejected("order.unknown", "there is no such order in this world")
    return number
