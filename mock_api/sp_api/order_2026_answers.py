"""One order in the words of Orders 2026-01-01: the data sets that were asked for, as the world knows them.

There is no restricted data token in this version: the program has the roles for what it names.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Literal

from mock_api.sp_api import order_2026_wire as w
from mock_api.sp_api.calls import Call
from mock_api.sp_api.order_answers import earliest_delivery, iso
from mock_api.sp_api.order_items import wants_it_off
from scenarios.quantities import format_money
from simulator.domain.parcels import PENDING
from simulator.views.orders import OrderShown, OrderStatus

DATA_SETS = (
    "BUYER",
    "RECIPIENT",
    "PROCEEDS",
    "EXPENSE",
    "PROMOTION",
    "CANCELLATION",
    "FULFILLMENT",
    "PACKAGES",
    "TAX",
    "PAYMENT",
    "FULFILLMENT_ORDERS",
)
_STATUS: Mapping[OrderStatus, w.FulfillmentStatus] = {
    "Pending": "PENDING",
    "Unshipped": "UNSHIPPED",
    "Shipped": "SHIPPED",
    "Canceled": "CANCELLED",
}
_CANCELLERS = {"seller": "MERCHANT", "buyer": "BUYER", "marketplace": "AMAZON"}
_OUT_OF_STOCK = "no_inventory"
_NEW = w.ItemCondition(condition_type="NEW", condition_subtype="NEW")


class Telling:
    """How one call is told orders: with the data sets it asks for and nothing else."""

    def __init__(self, call: Call, asked: AbstractSet[str]) -> None:
        self._asked = asked
        self._shop = call.shop
        self._store = call.shop.storefront
        self._inbox = call.hosted.inbox

    def order(self, order: OrderShown) -> w.OrderTold:
        """One order; before its payment is authorised neither money nor people are told."""
        shop, store, number = self._shop, self._store, order.number
        is_paid = order.status != "Pending"
        order_id = shop.addresses.order_id(number)
        return w.OrderTold(
            order_id=order_id,
            order_aliases=[w.Alias(alias_id=order_id, alias_type="SELLER_ORDER_ID")],
            created_time=iso(shop, order.placed_at),
            last_updated_time=iso(shop, order.updated_at),
            programs=("AMAZON_BUSINESS",) if store.book.business[number - 1] else (),
            sales_channel=w.SalesChannel(
                channel_name="AMAZON", marketplace_id=store.marketplace_id, marketplace_name=shop.site.name
            ),
            buyer=self._buyer(number) if is_paid and "BUYER" in self._asked else None,
            recipient=self._recipient(number) if is_paid and "RECIPIENT" in self._asked else None,
            proceeds=self._proceeds(number) if is_paid and "PROCEEDS" in self._asked else None,
            payment=self._payment(number) if is_paid and "PAYMENT" in self._asked else None,
            tax=self._tax(number) if is_paid and "TAX" in self._asked else None,
            fulfillment=self._fulfillment(order) if "FULFILLMENT" in self._asked else None,
            order_items=[self._item(order)],
            packages=self._packages(order) if "PACKAGES" in self._asked else None,
        )

    def _buyer(self, number: int) -> w.BuyerTold:
        company = self._store.business(number)
        return w.BuyerTold(
            buyer_name=self._store.buyer_name(number),
            buyer_email=self._store.alias(number) if self._is_ours(number) else None,
            buyer_company_name=company.name if company else None,
            buyer_purchase_order_number=company.purchase_number if company else None,
        )

    def _recipient(self, number: int) -> w.Recipient:
        home, company = self._store.address(number), self._store.business(number)
        town = {"city": home.town, "postal_code": home.postal_code, "country_code": home.country}
        region = home.region or None
        if not self._is_ours(number):
            return w.Recipient(delivery_address=w.DeliveryAddress(**town, state_or_region=region))
        return w.Recipient(
            delivery_address=w.DeliveryAddress(
                **town,
                state_or_region=region,
                name=self._store.buyer_name(number),
                company_name=company.name if company else None,
                address_line1=home.street,
                phone=home.phone or None,
                address_type="COMMERCIAL" if company else "RESIDENTIAL",
            )
        )

    def _proceeds(self, number: int) -> w.OrderProceeds:
        total = self._total(number)
        return w.OrderProceeds(grand_total=total, breakdowns=[w.Breakdown(type="ITEM", subtotal=total)])

    def _payment(self, number: int) -> w.OrderPayment:
        paid = w.PaymentExecution(payment_method="CreditCard", payment_amount=self._total(number))
        return w.OrderPayment(payment_executions=[paid])

    def _tax(self, number: int) -> w.OrderTax | None:
        company = self._store.business(number)
        if company is None:
            return None
        registration = w.TaxRegistration(
            entity_type="BUYER",
            legal_name=company.name,
            tax_registration_type="BUSINESS",
            tax_registration_number=company.tax_number,
        )
        return w.OrderTax(tax_registrations=[registration])

    def _fulfillment(self, order: OrderShown) -> w.OrderFulfillment:
        shop, ours = self._shop, self._is_ours(order.number)
        ship_by = int(self._store.book.ship_by[order.number - 1])
        promised = order.status not in ("Pending", "Canceled")
        return w.OrderFulfillment(
            fulfillment_status=_STATUS[order.status],
            fulfilled_by="MERCHANT" if ours else "AMAZON",
            fulfillment_service_level="STANDARD",
            ship_by_window=self._window(order.placed_at + PENDING, ship_by) if ours else None,
            deliver_by_window=self._window(earliest_delivery(shop, order), order.promised_at) if promised else None,
        )

    def _item(self, order: OrderShown) -> w.OrderItemTold:
        store, number = self._store, order.number
        product, is_paid = store.product(number), order.status != "Pending"
        total, asked = self._total(number), self._asked
        sent = int(order.status == "Shipped")
        left = int(order.status in ("Pending", "Unshipped"))
        return w.OrderItemTold(
            order_item_id=self._shop.addresses.item_id(number),
            quantity_ordered=1,
            product=w.ItemProduct(
                asin=store.asin(product),
                title=store.item(number),
                seller_sku=store.sku(product),
                condition=_NEW,
                price=w.ItemPrice(unit_price=total) if is_paid else None,
            ),
            proceeds=w.ItemProceeds(proceeds_total=total, breakdowns=[w.Breakdown(type="ITEM", subtotal=total)])
            if is_paid and "PROCEEDS" in asked
            else None,
            cancellation=self._cancellation(order) if "CANCELLATION" in asked else None,
            fulfillment=w.ItemFulfillment(quantity_fulfilled=sent, quantity_unfulfilled=left)
            if "FULFILLMENT" in asked
            else None,
        )

    def _cancellation(self, order: OrderShown) -> w.ItemCancellation | None:
        wish, executed = self._inbox.cancellations.of(order.number), None
        if order.status == "Canceled":
            by, reason = (wish.by, wish.reason) if wish and wish.by else ("seller", _OUT_OF_STOCK)
            executed = w.CancellationExecution(cancelled_by=_CANCELLERS[by or ""], cancel_reason=reason)
        asked = w.CancellationRequest(requester="BUYER") if wants_it_off(wish) else None
        if asked is None and executed is None:
            return None
        return w.ItemCancellation(cancellation_request=asked, cancellation_execution=executed)

    def _packages(self, order: OrderShown) -> list[w.OrderPackage] | None:
        """The parcel of what the seller sends, once it has left."""
        shop, number, left = self._shop, order.number, order.shipped_at
        if left is None or not self._is_ours(number):
            return None
        told = self._inbox.shipments.package_of(number)
        return [
            w.OrderPackage(
                package_reference_id=told.name if told else "1",
                created_time=iso(shop, told.confirmed_at if told else left),
                package_status=w.PackageStatus(status=self._status(order)),
                carrier=told.carrier if told else None,
                ship_time=iso(shop, told.sent_at if told else left),
                shipping_service=(told.service or None) if told else None,
                tracking_number=told.tracking if told else None,
                package_items=[w.PackageItem(order_item_id=shop.addresses.item_id(number), quantity=1)],
            )
        ]

    def _status(self, order: OrderShown) -> Literal["IN_TRANSIT", "SHIPPED", "DELIVERED"]:
        """How far a parcel is that left; one the carrier does not know is only known to be sent."""
        if order.delivered_at is not None:
            return "DELIVERED"
        number = order.number
        is_known = bool(self._store.book.tracked[number - 1]) or self._inbox.shipments.package_of(number) is not None
        return "IN_TRANSIT" if is_known else "SHIPPED"

    def _window(self, first: int, last: int) -> w.DateTimeRange:
        return w.DateTimeRange(earliest_date_time=iso(self._shop, first), latest_date_time=iso(self._shop, last))

    def _total(self, number: int) -> w.Money:
        store = self._store
        return w.Money(amount=format_money(store.book.total_of(number)), currency_code=store.currency)

    def _is_ours(self, number: int) -> bool:
        return self._store.fulfilment(number) == "merchant"
