"""Orders API v0: what a seller says about its parcels, in the published words of every refusal that was ever seen."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Literal

import msgspec

from mock_api.sp_api import refusals
from mock_api.sp_api.calls import Call, call, decoded
from mock_api.sp_api.orders import order_of
from mock_api.sp_api.published import published
from mock_api.sp_api.refusals import Refusal
from mock_api.throttling import Quota
from simulator.domain.commands import ConfirmShipment, PickupStatus, UpdatePickup
from simulator.errors import CommandRejected

_ORDER = "/orders/v0/orders/{orderId}"
_LONGEST = 100
_OTHER = "other"

_NO_NUMBER = "PackageReferenceId: is invalid, must be a positive numeric value."
_NO_ITEM = "OrderItemId {ids} is invalid, please obtain the value through the getOrderItems API or Manage Orders page"
_NO_PACKAGE = "Failed to create package due to not finding a matching package or order already fulfilled."
_NO_MARKETPLACE = "Marketplace ID is not defined"
_NO_STATUS = "Unsupported ShipmentStatus passed"
_STATUS: Mapping[str, PickupStatus] = {
    "ReadyForPickup": "ready_for_pickup",
    "PickedUp": "picked_up",
    "RefusedPickup": "refused_pickup",
}


class ShippedItem(msgspec.Struct, frozen=True, rename="camel"):
    """How many of an item are in a parcel."""

    order_item_id: str
    quantity: int


class PackageDetail(msgspec.Struct, frozen=True, rename="camel"):
    """One parcel: the seller's own number for it, who carries it, and under which number."""

    package_reference_id: str
    carrier_code: str
    tracking_number: str
    ship_date: str
    order_items: list[ShippedItem]
    carrier_name: str | None = None
    shipping_method: str | None = None


class ShipmentConfirmation(msgspec.Struct, frozen=True, rename="camel"):
    """That an order was sent; keys that are not known are ignored."""

    marketplace_id: str
    package_detail: PackageDetail


class PickupItem(msgspec.Struct, frozen=True, rename="camel"):
    """How many of an item a word on a pickup is about."""

    order_item_id: str | None = None
    quantity: int | None = None


class PickupUpdate(msgspec.Struct, frozen=True, rename="camel"):
    """How far a pickup is; keys that are not known are ignored."""

    marketplace_id: str
    shipment_status: Literal["ReadyForPickup", "PickedUp", "RefusedPickup"]
    order_items: list[PickupItem] | None = None


_confirmations = msgspec.json.Decoder(ShipmentConfirmation)
_pickups = msgspec.json.Decoder(PickupUpdate)


def confirm_shipment(call: Call) -> bytes:
    """The order was sent: from now on it is shipped, under a number the carrier knows."""
    order = order_of(call)
    said: ShipmentConfirmation = decoded(call.body, _confirmations, "packageDetail")
    package = said.package_detail
    _check_marketplace(call, said.marketplace_id)
    _check_package(package)
    _check_items(call, order.number, [item.order_item_id for item in package.order_items])
    if sum(item.quantity for item in package.order_items) != 1:
        raise refusals.invalid_input("packageDetail.orderItems.quantity", "One piece was ordered.")
    command = ConfirmShipment(
        order.number,
        _carrier(package),
        package.tracking_number.strip(),
        _instant(call, package.ship_date),
        package.package_reference_id,
        package.shipping_method or "",
    )
    return _submitted(lambda: call.submit(command), _NO_PACKAGE)


def update_shipment_status(call: Call) -> bytes:
    """The order waits to be fetched, was fetched, or was refused."""
    order = order_of(call)
    said: PickupUpdate = decoded(call.body, _pickups, "shipmentStatus")
    _check_marketplace(call, said.marketplace_id, "1001")
    _check_items(call, order.number, [item.order_item_id for item in said.order_items or () if item.order_item_id])
    return _submitted(lambda: call.submit(UpdatePickup(order.number, _STATUS[said.shipment_status])), _NO_STATUS)


def _submitted(submit: Callable[[], int], no: str) -> bytes:
    """No body; a world's no in the words the API has for it."""
    try:
        submit()
    except CommandRejected as rejection:
        raise Refusal(400, "InvalidInput", no, f"{rejection.reason} [{rejection.code}]") from None
    return b""


def _check_marketplace(call: Call, marketplace: str, details: str = "") -> None:
    if marketplace != call.hosted.marketplace_id:
        raise Refusal(400, "InvalidInput", _NO_MARKETPLACE, details)


def _check_package(package: PackageDetail) -> None:
    """Refuse a parcel that cannot be found again."""
    number = package.package_reference_id
    if not (number.isascii() and number.isdigit() and int(number[:_LONGEST]) > 0 and len(number) <= _LONGEST):
        raise Refusal(400, "InvalidInput", _NO_NUMBER)
    for name, written, least in (
        ("carrierCode", package.carrier_code, 1),
        ("trackingNumber", package.tracking_number, 1),
        ("carrierName", package.carrier_name or "", 0),
        ("shippingMethod", package.shipping_method or "", 0),
    ):
        if not least <= len(written.strip()) <= len(written) <= _LONGEST:
            raise refusals.invalid_input(f"packageDetail.{name}", f"It has {least} to {_LONGEST} characters.")
    if package.carrier_code.lower() == _OTHER and not (package.carrier_name or "").strip():
        raise refusals.invalid_input("packageDetail.carrierName", "It is required where carrierCode is Other.")


def _check_items(call: Call, order: int, named: list[str]) -> None:
    """Refuse items that are not those of the order."""
    strangers = [one for one in named if one != call.shop.addresses.item_id(order)]
    if strangers:
        raise Refusal(400, "InvalidInput", _NO_ITEM.format(ids=", ".join(strangers)))


def _carrier(package: PackageDetail) -> str:
    named = (package.carrier_name or "").strip()
    return named if package.carrier_code.lower() == _OTHER else package.carrier_code.strip()


def _instant(call: Call, written: str) -> int:
    try:
        moment = datetime.fromisoformat(written)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        return call.shop.calendar.instant(moment)
    except (ValueError, OverflowError):
        raise refusals.invalid_input(
            "packageDetail.shipDate", f"'{written[:40]}' is no date and time in ISO 8601."
        ) from None


OPERATIONS = (
    published(
        "POST",
        f"{_ORDER}/shipmentConfirmation",
        "confirmShipment",
        "Say that an order was sent",
        call(Quota("2.0", 10), confirm_shipment, 204),
        ShipmentConfirmation,
        {204: None},
        refuses=(400, 403, 404, 413, 415),
    ),
    published(
        "POST",
        f"{_ORDER}/shipment",
        "updateShipmentStatus",
        "Say how far a pickup is",
        call(Quota("5.0", 15), update_shipment_status, 204),
        PickupUpdate,
        {204: None},
        refuses=(400, 403, 404, 413, 415),
    ),
)
