"""The shop's own mailbox."""

import pytest

from simulator.domain import events as e
from tests.unit.mock_api.inbox.conftest import Desk


def test_what_a_buyer_wrote_to_the_shop_is_there(desk: Desk) -> None:
    assert desk.get("/mail") == {
        "items": [
            {
                "id": desk.hosted.addresses.mail_id(1),
                "order_id": desk.order,
                "buyer_name": "Marta",
                "from": "buyer",
                "at": "2026-01-05T08:00:00Z",
                "text": f"Please look at {desk.order}.",
            }
        ],
        "next": None,
    }


def test_a_mail_is_sent_and_no_rule_of_the_marketplace_sees_it(desk: Desk) -> None:
    answer = desk.post("/mail", {"order_id": desk.order, "text": "Mail ada@example.org."})
    assert answer.status == 201
    assert (answer.json()["from"], answer.json()["text"]) == ("shop", "Mail ada@example.org.")
    assert desk.get("/mail")["items"][0] == answer.json()
    assert isinstance(desk.told()[-1], e.MailSent)
    assert desk.get(desk.thread)["sent"] == 0


def test_mails_come_page_by_page_newest_first(desk: Desk) -> None:
    for number in range(4):
        desk.post("/mail", {"order_id": desk.order, "text": f"Mail {number}"})
    first = desk.get("/mail?limit=2")
    second = desk.get(f"/mail?limit=2&cursor={first['next']}")
    third = desk.get(f"/mail?limit=2&cursor={second['next']}")
    assert [mail["text"] for mail in (*first["items"], *second["items"])] == ["Mail 3", "Mail 2", "Mail 1", "Mail 0"]
    assert ([mail["from"] for mail in third["items"]], third["next"]) == (["buyer"], None)


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"order_id": "nowhere", "text": "Hi"}, 404, "order.unknown"),
        ({"text": "Hi"}, 400, "request.missing_field"),
        ({"order_id": 1, "text": "Hi"}, 400, "request.wrong_type"),
        ({"order_id": "", "text": "Hi", "to": "ada"}, 400, "request.unknown_field"),
    ],
)
def test_a_mail_to_nobody_is_refused(desk: Desk, body: object, status: int, code: str) -> None:
    assert desk.refused("/mail", body) == (status, code)


@pytest.mark.parametrize(("text", "code"), [(" ", "message.empty"), ("x" * 100_001, "message.too_long")])
def test_a_mail_without_a_text_or_without_an_end_is_refused(desk: Desk, text: str, code: str) -> None:
    assert desk.refused("/mail", {"order_id": desk.order, "text": text}) == (400, code)
