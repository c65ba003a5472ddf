"""Orders API v0: regulated goods. No shop here sells any, so there is nothing to read and nothing to approve."""

from typing import Literal

import msgspec

from mock_api.sp_api import refusals
from mock_api.sp_api.calls import Call, call, decoded
from mock_api.sp_api.orders import order_of
from mock_api.sp_api.published import published
from mock_api.sp_api.refusals import Refusal
from mock_api.throttling import Quota

_PATH = "/orders/v0/orders/{orderId}/regulatedInfo"


class RegulatedInformation(msgspec.Struct, frozen=True, rename="pascal"):
    """What was asked of the buyer."""

    fields: tuple[str, ...] = ()


class RegulatedOrderVerificationStatus(msgspec.Struct, frozen=True, rename="pascal"):
    """Whether somebody must look at it."""

    status: Literal["Approved"] = "Approved"
    requires_merchant_action: bool = False
    valid_rejection_reasons: tuple[str, ...] = ()


class OrderRegulatedInfo(msgspec.Struct, frozen=True, rename="pascal"):
    """One order's regulated information: none."""

    amazon_order_id: str
    regulated_information: RegulatedInformation
    requires_dosage_label: bool
    regulated_order_verification_status: RegulatedOrderVerificationStatus


class GetOrderRegulatedInfoResponse(msgspec.Struct, frozen=True):
    """One order's regulated information, wrapped as published."""

    payload: OrderRegulatedInfo


class Verification(msgspec.Struct, frozen=True, rename="camel"):
    """What somebody found who looked at an order."""

    external_reviewer_id: str | None = None
    status: str | None = None
    rejection_reason_id: str | None = None


class VerificationUpdate(msgspec.Struct, frozen=True, rename="camel"):
    """What somebody found, wrapped as published; keys that are not known are ignored."""

    regulated_order_verification_status: Verification


_bodies = msgspec.json.Decoder(VerificationUpdate)


def read_regulated(call: Call) -> bytes:
    """Nothing is regulated."""
    order_of(call)
    told = OrderRegulatedInfo(call.path["orderId"], RegulatedInformation(), False, RegulatedOrderVerificationStatus())
    return msgspec.json.encode(GetOrderRegulatedInfoResponse(told))


def update_verification(call: Call) -> bytes:
    """Refused: there is nothing to verify."""
    order_of(call)
    said: VerificationUpdate = decoded(call.body, _bodies, "regulatedOrderVerificationStatus")
    found = said.regulated_order_verification_status
    if found.status not in (None, "Approved", "Rejected"):
        raise Refusal(400, "InvalidInput", "Invalid request parameter `status`. Must be one of [Approved, Rejected].")
    if found.status == "Rejected" and not found.rejection_reason_id:
        raise Refusal(400, "InvalidInput", "Missing request parameter: rejectionReasonId.")
    if not found.external_reviewer_id:
        raise Refusal(400, "InvalidInput", "Missing request parameter: externalReviewerId.")
    raise refusals.invalid_input("orderId", "The order has no regulated items; there is nothing to verify.")


OPERATIONS = (
    published(
        "GET",
        _PATH,
        "getOrderRegulatedInfo",
        "What is regulated in an order: nothing",
        call(Quota("0.5", 30), read_regulated),
        responses={200: GetOrderRegulatedInfoResponse},
        refuses=(403, 404),
    ),
    published(
        "PATCH",
        _PATH,
        "updateVerificationStatus",
        "Say whether regulated goods may be sent; refused, for nothing here is regulated",
        call(Quota("0.5", 30), update_verification, 204),
        VerificationUpdate,
        {204: None},
        refuses=(400, 403, 404, 413, 415),
    ),
)
