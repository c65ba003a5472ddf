"""Columns are found by what other programs call them; what lacks is named, with what was there instead."""

import pytest

from mock_api.exports.headings import check_required, found, plain
from mock_api.exports.refusal import ExportRefused
from mock_api.exports.synonyms import HELP_DESK, HELP_DESK_REQUIRED, ORDERS, ORDERS_REQUIRED
from scenarios.quantities import HOUR, MINUTE, SECOND

ZENDESK = ["Ticket ID", "Created at", "First reply time in minutes", "Group", "Assignee", "Tags", "Ticket form"]
GORGIAS = ["Ticket id", "Creation date", "First response time (s)", "Contact reason", "Language", "Assigned agent"]
FRESHDESK = ["Ticket ID", "Created time", "First response time (in hrs)", "Type", "Agent", "Resolved time"]
AMAZON = ["amazon-order-id", "purchase-date", "product-name", "quantity", "item-price", "sales-channel"]


@pytest.mark.parametrize(
    ("headings", "unit", "agent", "reason"),
    [
        (ZENDESK, MINUTE, "Assignee", "Ticket form"),
        (GORGIAS, SECOND, "Assigned agent", "Contact reason"),
        (FRESHDESK, HOUR, "Agent", "Type"),
    ],
)
def test_three_help_desks_are_understood(headings: list[str], unit: int, agent: str, reason: str) -> None:
    columns = found(headings, HELP_DESK)
    assert columns["first_reply_at"][0].unit == unit
    assert columns["agent"][0].written == agent
    assert columns["reason"][0].written == reason
    check_required("x.csv", headings, HELP_DESK, HELP_DESK_REQUIRED)


def test_our_own_names_are_understood() -> None:
    assert all(found([role], HELP_DESK)[role] for role in HELP_DESK)
    assert all(found([role], ORDERS)[role] for role in ORDERS)


def test_a_marketplaces_order_report_is_understood() -> None:
    columns = found(AMAZON, ORDERS)
    assert {role: columns[role][0].place for role in columns} == {
        "order_id": 0,
        "placed_at": 1,
        "price": 4,
        "item": 2,
        "quantity": 3,
        "marketplace": 5,
    }
    check_required("x.csv", AMAZON, ORDERS, ORDERS_REQUIRED)


def test_the_likeliest_of_several_comes_first() -> None:
    assert [heading.written for heading in found(["Subject", "Tags", "Reason"], HELP_DESK)["reason"]] == [
        "Reason",
        "Tags",
        "Subject",
    ]


def test_what_lacks_is_told_with_synonyms_what_was_there_and_what_was_meant() -> None:
    with pytest.raises(ExportRefused) as refused:
        check_required("x.csv", ["Ticket ID", "Creatd at"], HELP_DESK, HELP_DESK_REQUIRED)
    told = str(refused.value)
    assert told.startswith("x.csv: has no column created_at and no column first_reply_at")
    assert "'creation date'" in told
    assert "is it 'Creatd at'?" in told
    assert "the columns found are 'Ticket ID', 'Creatd at'" in told


def test_business_hours_are_no_first_reply_time() -> None:
    headings = ["Created at", "First reply time in minutes within business hours"]
    with pytest.raises(ExportRefused, match="export calendar hours"):
        check_required("x.csv", headings, HELP_DESK, HELP_DESK_REQUIRED)


def test_a_first_row_that_is_somebodys_is_not_repeated() -> None:
    with pytest.raises(ExportRefused) as refused:
        check_required("x.csv", ["7", "ada@example.com", "2026-03-01"], HELP_DESK, HELP_DESK_REQUIRED)
    assert "ada" not in str(refused.value)
    assert "does not look like names" in str(refused.value)


def test_names_are_compared_plainly() -> None:
    assert plain(" First_Reply-Time (Minutes) ") == "first reply time minutes"
