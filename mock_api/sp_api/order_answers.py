"""One order in the words of Orders v0, with as much of its buyer as a token has told."""

from collections.abc import Set as AbstractSet

import msgspec

from mock_api.sp_api.calls import Shop
from mock_api.sp_api.listing import channel_of
from mock_api.sp_api.personal import (
    AddressV0,
    BuyerInfoV0,
    BuyerTaxInformationV0,
    BuyerTaxInfoV0,
    buyer_info,
    buyer_tax_information,
    shipping_address,
)
from mock_api.sp_api.restricted import ADDRESS, BUYER, TAX
from scenarios.quantities import format_money
from simulator.domain.parcels import PENDING
from simulator.views.orders import OrderShown, OrderStatus

_SECOND = 1000


class MoneyV0(msgspec.Struct, frozen=True, rename="pascal"):
    """An amount and its currency."""

    currency_code: str
    amount: str


class OrderV0(msgspec.Struct, frozen=True, rename="pascal", omit_defaults=True, kw_only=True):
    """One order, as published; what is personal is there only where a token has it told."""

    amazon_order_id: str
    seller_order_id: str
    purchase_date: str
    last_update_date: str
    order_status: OrderStatus
    fulfillment_channel: str
    sales_channel: str
    ship_service_level: str
    order_total: MoneyV0 | None = None
    """Not told before the payment is authorised."""
    number_of_items_shipped: int
    number_of_items_unshipped: int
    payment_method: str
    payment_method_details: tuple[str, ...]
    marketplace_id: str
    shipment_service_level_category: str
    order_type: str
    earliest_ship_date: str | None = None
    latest_ship_date: str | None = None
    earliest_delivery_date: str | None = None
    latest_delivery_date: str | None = None
    is_business_order: bool
    is_prime: bool
    is_premium_order: bool
    is_global_express_enabled: bool
    is_replacement_order: bool
    is_sold_by_ab: bool = msgspec.field(name="IsSoldByAB")
    is_iba: bool = msgspec.field(name="IsIBA")
    is_ispu: bool = msgspec.field(name="IsISPU")
    is_access_point_order: bool
    has_regulated_items: bool
    shipping_address: AddressV0 | None = None
    buyer_info: BuyerInfoV0 | None = None
    buyer_tax_information: BuyerTaxInformationV0 | None = None


class OrderBuyerInfoV0(msgspec.Struct, frozen=True, rename="pascal", omit_defaults=True):
    """Who bought one order."""

    amazon_order_id: str
    buyer_email: str | None = None
    buyer_name: str | None = None
    buyer_tax_info: BuyerTaxInfoV0 | None = None
    purchase_order_number: str | None = None


class OrderAddressV0(msgspec.Struct, frozen=True, rename="pascal", omit_defaults=True):
    """Where one order is sent."""

    amazon_order_id: str
    buyer_company_name: str | None = None
    shipping_address: AddressV0 | None = None


def order_answer(shop: Shop, order: OrderShown, permitted: AbstractSet[str]) -> OrderV0:
    """One order; before its payment is authorised nothing personal is told to anybody."""
    bare, store, number = _bare(shop, order), shop.storefront, order.number
    if order.status == "Pending" or not permitted:
        return bare
    return msgspec.structs.replace(
        bare,
        shipping_address=shipping_address(store, number) if ADDRESS in permitted else None,
        buyer_info=buyer_info(store, number) if BUYER in permitted else None,
        buyer_tax_information=buyer_tax_information(store, number) if TAX in permitted else None,
    )


def _bare(shop: Shop, order: OrderShown) -> OrderV0:
    """One order without its buyer."""
    store, pending = shop.storefront, order.status == "Pending"
    book, number, total = store.book, order.number, store.book.total_of(order.number)
    ours = store.fulfilment(number) == "merchant"
    is_off = order.status == "Canceled"
    promised = order.promised_at if ours and not (pending or is_off) else None
    return OrderV0(
        amazon_order_id=shop.addresses.order_id(number),
        seller_order_id=shop.addresses.order_id(number),
        purchase_date=iso(shop, order.placed_at),
        last_update_date=iso(shop, order.updated_at),
        order_status=order.status,
        fulfillment_channel=channel_of(store.fulfilment(number)),
        sales_channel=shop.site.name,
        ship_service_level="Standard",
        order_total=None if pending else MoneyV0(store.currency, format_money(total)),
        number_of_items_shipped=int(order.status == "Shipped"),
        number_of_items_unshipped=int(order.status in ("Pending", "Unshipped")),
        payment_method="Other",
        payment_method_details=("Standard",),
        marketplace_id=store.marketplace_id,
        shipment_service_level_category="Standard",
        order_type="StandardOrder",
        earliest_ship_date=iso(shop, order.placed_at + PENDING) if ours else None,
        latest_ship_date=iso(shop, int(book.ship_by[number - 1])) if ours else None,
        earliest_delivery_date=None if promised is None else iso(shop, earliest_delivery(shop, order)),
        latest_delivery_date=None if promised is None else iso(shop, promised),
        is_business_order=bool(book.business[number - 1]),
        is_prime=False,
        is_premium_order=False,
        is_global_express_enabled=False,
        is_replacement_order=False,
        is_sold_by_ab=False,
        is_iba=False,
        is_ispu=False,
        is_access_point_order=False,
        has_regulated_items=False,
    )


def earliest_delivery(shop: Shop, order: OrderShown) -> int:
    """The first instant at which a parcel that leaves on its last day may be there."""
    return min(order.promised_at, int(shop.storefront.book.ship_by[order.number - 1]))


def iso(shop: Shop, instant: int) -> str:
    """To the second, as the published examples are: strict clients read nothing finer."""
    return shop.calendar.iso(instant - instant % _SECOND)
