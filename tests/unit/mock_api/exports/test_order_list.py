"""A list of orders becomes columns, and conversations find their orders."""

from pathlib import Path

import pytest

from mock_api.exports.help_desk import read_help_desk
from mock_api.exports.instants import Reading
from mock_api.exports.order_list import linked, read_orders
from mock_api.exports.refusal import ExportRefused
from simulator.fitting.columns import UNKNOWN

ORDERS = """\
amazon-order-id\tpurchase-date\tbuyer-name\tproduct-name\tquantity\titem-price\tsales-channel
A-1\t2026-03-01T09:00:00+00:00\tAda\tGreen tea\t1\t12.50\tAmazon.it
A-1\t2026-03-01T09:00:00+00:00\tAda\tBlack tea\t2\t9,90 €\tAmazon.it
A-2\t2026-03-02T09:00:00+00:00\tBob\tGreen tea\t1\t\tAmazon.de
\t2026-03-03T09:00:00+00:00\tBob\tGreen tea\t1\t1,234.50\tAmazon.de
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_lines_of_one_order_are_one_order(tmp_path: Path) -> None:
    found = read_orders(write(tmp_path, "o.txt", ORDERS), Reading()).sales
    assert len(found) == 3
    assert [found.items[code] for code in found.item.tolist()] == ["Green tea", "Black tea", "Green tea", "Green tea"]
    assert found.price.tolist() == [1250, 990, UNKNOWN, 123_450]
    assert [found.marketplaces[code] for code in found.marketplace.tolist()] == ["Amazon.it", "Amazon.de", "Amazon.de"]


def test_conversations_find_their_orders_however_the_id_is_written(tmp_path: Path) -> None:
    orders = read_orders(write(tmp_path, "o.txt", ORDERS), Reading())
    rows = "created_at,first_reply_at,order_id\n" + "".join(
        f"2026-03-04T09:00Z,5,{number}\n" for number in ("a-2", "#A-1", "A-9", "")
    )
    desk = read_help_desk(write(tmp_path, "t.csv", rows), Reading())
    found = linked(desk.conversations, desk.orders, orders)
    assert found.order.tolist() == [1, 0, UNKNOWN, UNKNOWN]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("order_id\n1\n", "has no column placed_at"),
        ("placed_at\nsoon\n", "'placed_at' cannot be read as a time in row 2"),
        ("order_id,placed_at\n1,\n", "'placed_at' cannot be read as a time"),
    ],
)
def test_an_unsound_list_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ExportRefused, match=said):
        read_orders(write(tmp_path, "o.csv", text), Reading())
