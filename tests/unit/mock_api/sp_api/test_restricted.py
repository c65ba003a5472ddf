"""Which paths have personal data in their answers, and which path covers which."""

import pytest

from mock_api.sp_api.restricted import covers, resource_of

ORDERS = "/orders/v0/orders"


@pytest.mark.parametrize(
    ("pattern", "path", "is_covered"),
    [
        (ORDERS, ORDERS, True),
        (ORDERS, f"{ORDERS}/", True),
        (ORDERS, f"{ORDERS}?CreatedAfter=x", True),
        (ORDERS, f"{ORDERS}/1", False),
        (f"{ORDERS}/{{orderId}}", f"{ORDERS}/1", True),
        (f"{ORDERS}/{{orderId}}", f"{ORDERS}/{{orderId}}", True),
        (f"{ORDERS}/{{id}}/address", f"{ORDERS}/1/address", True),
        (f"{ORDERS}/{{id}}/address", f"{ORDERS}/1/buyerInfo", False),
        (f"{ORDERS}/1", f"{ORDERS}/1", True),
        (f"{ORDERS}/1", f"{ORDERS}/2", False),
        (f"{ORDERS}/1{{2}}", f"{ORDERS}/12", False),
        (f"{ORDERS}/{{}}", f"{ORDERS}/1/2", False),
    ],
)
def test_a_name_in_braces_stands_for_one_thing(pattern: str, path: str, is_covered: bool) -> None:
    assert covers(pattern, path) is is_covered


def test_paths_with_personal_data_are_known_in_general_and_in_particular() -> None:
    assert resource_of(ORDERS) == ORDERS
    assert resource_of(f"{ORDERS}/114-1234567-1234567") == f"{ORDERS}/{{orderId}}"
    assert resource_of(f"{ORDERS}/{{orderId}}/orderItems") == f"{ORDERS}/{{orderId}}/orderItems"
    for other in ("/orders/2026-01-01/orders", "/orders/v0", "", f"{ORDERS}/1/shipment", "nonsense"):
        assert resource_of(other) is None
