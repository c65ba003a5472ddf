"""The bodies of Orders API 2026-01-01, as published."""

from typing import Literal

import msgspec

FulfillmentStatus = Literal["PENDING", "UNSHIPPED", "SHIPPED", "CANCELLED"]


class Body(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True, kw_only=True):
    """A part of an answer; what is not known is left out."""


class Money(Body, frozen=True, kw_only=True):
    """An amount and its currency."""

    amount: str
    currency_code: str


class DateTimeRange(Body, frozen=True, kw_only=True):
    """From when to when."""

    earliest_date_time: str | None = None
    latest_date_time: str


class Alias(Body, frozen=True, kw_only=True):
    """Another name of an order."""

    alias_id: str
    alias_type: str


class SalesChannel(Body, frozen=True, kw_only=True):
    """Where an order was placed."""

    channel_name: str
    marketplace_id: str
    marketplace_name: str


class BuyerTold(Body, frozen=True, kw_only=True):
    """Who bought; the alias of a buyer whose parcel the marketplace sends is not told."""

    buyer_name: str
    buyer_email: str | None = None
    buyer_company_name: str | None = None
    buyer_purchase_order_number: str | None = None


class DeliveryAddress(Body, frozen=True, kw_only=True):
    """Where an order is sent."""

    name: str | None = None
    company_name: str | None = None
    address_line1: str | None = None
    city: str
    state_or_region: str | None = None
    postal_code: str
    country_code: str
    phone: str | None = None
    address_type: str | None = None


class Recipient(Body, frozen=True, kw_only=True):
    """Who gets an order."""

    delivery_address: DeliveryAddress


class Breakdown(Body, frozen=True, kw_only=True):
    """A part of what the buyer paid."""

    type: str
    subtotal: Money


class OrderProceeds(Body, frozen=True, kw_only=True):
    """What an order brings in."""

    grand_total: Money
    breakdowns: list[Breakdown]


class ItemProceeds(Body, frozen=True, kw_only=True):
    """What an item brings in."""

    proceeds_total: Money
    breakdowns: list[Breakdown]


class PaymentExecution(Body, frozen=True, kw_only=True):
    """One payment."""

    payment_method: str
    payment_amount: Money


class OrderPayment(Body, frozen=True, kw_only=True):
    """How an order was paid."""

    payment_executions: list[PaymentExecution]


class TaxRegistration(Body, frozen=True, kw_only=True):
    """A company's number for its taxes."""

    entity_type: str
    legal_name: str
    tax_registration_type: str
    tax_registration_number: str


class OrderTax(Body, frozen=True, kw_only=True):
    """What an invoice must name."""

    tax_registrations: list[TaxRegistration]


class OrderFulfillment(Body, frozen=True, kw_only=True):
    """How far an order is, who sends it, and until when."""

    fulfillment_status: FulfillmentStatus
    fulfilled_by: Literal["MERCHANT", "AMAZON"]
    fulfillment_service_level: str
    ship_by_window: DateTimeRange | None = None
    deliver_by_window: DateTimeRange | None = None


class ItemCondition(Body, frozen=True, kw_only=True):
    """Whether it is new."""

    condition_type: str
    condition_subtype: str


class ItemPrice(Body, frozen=True, kw_only=True):
    """What one piece costs."""

    unit_price: Money


class ItemProduct(Body, frozen=True, kw_only=True):
    """What was bought."""

    asin: str
    title: str
    seller_sku: str
    condition: ItemCondition
    price: ItemPrice | None = None


class CancellationRequest(Body, frozen=True, kw_only=True):
    """Who wants it cancelled."""

    requester: str


class CancellationExecution(Body, frozen=True, kw_only=True):
    """Who cancelled it, and why."""

    cancelled_by: str
    cancel_reason: str | None = None


class ItemCancellation(Body, frozen=True, kw_only=True):
    """What was asked and done about cancelling an item."""

    cancellation_request: CancellationRequest | None = None
    cancellation_execution: CancellationExecution | None = None


class ItemFulfillment(Body, frozen=True, kw_only=True):
    """How many pieces were sent, and how many were not."""

    quantity_fulfilled: int
    quantity_unfulfilled: int


class OrderItemTold(Body, frozen=True, kw_only=True):
    """One item of an order."""

    order_item_id: str
    quantity_ordered: int
    product: ItemProduct
    proceeds: ItemProceeds | None = None
    cancellation: ItemCancellation | None = None
    fulfillment: ItemFulfillment | None = None


class PackageStatus(Body, frozen=True, kw_only=True):
    """How far a parcel is."""

    status: Literal["IN_TRANSIT", "SHIPPED", "DELIVERED"]


class PackageItem(Body, frozen=True, kw_only=True):
    """How many pieces of an item are in a parcel."""

    order_item_id: str
    quantity: int


class OrderPackage(Body, frozen=True, kw_only=True):
    """One parcel; its number and who carries it are known once the seller confirmed them."""

    package_reference_id: str
    created_time: str
    package_status: PackageStatus
    carrier: str | None = None
    ship_time: str
    shipping_service: str | None = None
    tracking_number: str | None = None
    package_items: list[PackageItem]


class OrderTold(Body, frozen=True, kw_only=True):
    """One order with the data that was asked for."""

    order_id: str
    order_aliases: list[Alias]
    created_time: str
    last_updated_time: str
    programs: tuple[str, ...] = ()
    sales_channel: SalesChannel
    buyer: BuyerTold | None = None
    recipient: Recipient | None = None
    proceeds: OrderProceeds | None = None
    payment: OrderPayment | None = None
    tax: OrderTax | None = None
    fulfillment: OrderFulfillment | None = None
    order_items: list[OrderItemTold]
    packages: list[OrderPackage] | None = None


class Pagination(Body, frozen=True, kw_only=True):
    """Where the next page begins."""

    next_token: str


class SearchOrdersResponse(Body, frozen=True, kw_only=True):
    """A page of orders."""

    orders: list[OrderTold]
    pagination: Pagination | None = None
    created_before: str | None = None
    last_updated_before: str | None = None


class ReadOrderResponse(Body, frozen=True, kw_only=True):
    """One order."""

    order: OrderTold
