"""Bodies that do not fit are refused in people's words, under the name of the field that is wrong."""

import msgspec
import pytest

from mock_api.sp_api.calls import decoded
from mock_api.sp_api.message_kinds import TextWanted
from mock_api.sp_api.refusals import Refusal
from mock_api.sp_api.report_wire import ReportWanted
from mock_api.sp_api.shipments import PickupUpdate, ShipmentConfirmation

PACKAGE = b'"packageReferenceId": "1", "carrierCode": "UPS", "trackingNumber": "1Z", "shipDate": "x"'


@pytest.mark.parametrize(
    ("kind", "body", "parameter", "details"),
    [
        (ShipmentConfirmation, b"{}", "marketplaceId", "It is missing."),
        (ShipmentConfirmation, b'{"marketplaceId": "X"}', "packageDetail", "It is missing."),
        (
            ShipmentConfirmation,
            b'{"marketplaceId": "X", "packageDetail": {%s}}' % PACKAGE,
            "packageDetail.orderItems",
            "It is missing.",
        ),
        (
            ShipmentConfirmation,
            b'{"marketplaceId": "X", "packageDetail": {%s, "orderItems": [{"orderItemId": "1", "quantity": "1"}]}}'
            % PACKAGE,
            "packageDetail.orderItems.quantity",
            "It is a text where a number belongs.",
        ),
        (
            PickupUpdate,
            b'{"marketplaceId": "X", "shipmentStatus": "Lost"}',
            "shipmentStatus",
            "There is no 'Lost'.",
        ),
        (
            ReportWanted,
            b'{"reportType": "X", "marketplaceIds": ["X"], "reportOptions": {"a": 1}}',
            "reportOptions",
            "It is a number where a text belongs.",
        ),
        (TextWanted, b'{"text": 5}', "text", "It is a number where a text or null belongs."),
        (TextWanted, b"[]", "otherwise", "The body is a list where an object belongs."),
        (TextWanted, b" ", "otherwise", "The body is empty; send a JSON object."),
        (TextWanted, b'{"text": ', "otherwise", "The body is not JSON."),
        (TextWanted, b'{"text": "\xff"}', "otherwise", "The body is not JSON."),
    ],
)
def test_the_field_that_is_wrong_is_named(kind: type, body: bytes, parameter: str, details: str) -> None:
    with pytest.raises(Refusal) as told:
        decoded(body, msgspec.json.Decoder(kind), "otherwise")
    assert (told.value.status, told.value.code, told.value.details) == (400, "InvalidInput", details)
    assert told.value.message == f"Missing or invalid request parameters: [{parameter}]"
