"""Listing feedback, replying to it in public, and asking for its removal."""

from scenarios.quantities import DAY
from tests.unit.mock_api.inbox.conftest import Desk


def reply(desk: Desk) -> str:
    return f"/feedback/{desk.order}/reply"


def test_where_nobody_left_any_there_is_none(desk: Desk) -> None:
    assert desk.get("/feedback") == {"items": [], "next": None}
    assert desk.refused(reply(desk), {"text": "Sorry."}) == (404, "feedback.unknown")
    assert desk.refused("/feedback/nowhere/removal-request") == (404, "order.unknown")


def test_it_is_told_with_its_words(quarrel: Desk) -> None:
    assert quarrel.get("/feedback")["items"] == [
        {
            "order_id": quarrel.order,
            "status": "standing",
            "stars": 2,
            "comment": "The mug is too small.",
            "at": "2026-01-05T08:00:00Z",
            "because": None,
            "reply": None,
            "replied_at": None,
            "reply_deleted": False,
        }
    ]


def test_a_reply_is_public_once(quarrel: Desk) -> None:
    answer = quarrel.post(reply(quarrel), {"text": "We are sorry to hear that."})
    assert (answer.status, answer.json()["reply"]) == (201, "We are sorry to hear that.")
    assert quarrel.refused(reply(quarrel), {"text": "Once more."}) == (409, "feedback.already_answered")
    gone = quarrel.http.ask("DELETE", reply(quarrel))
    assert (gone.status, gone.json()["reply"], gone.json()["reply_deleted"]) == (200, None, True)
    assert quarrel.refused(reply(quarrel), method="DELETE") == (409, "feedback.not_answered")
    assert quarrel.refused(reply(quarrel), {"text": "Once more."}) == (409, "feedback.answer_deleted")


def test_a_reply_that_breaks_a_rule_is_stopped_and_written_down(quarrel: Desk) -> None:
    answer = quarrel.post(reply(quarrel), {"text": "Our address is ada@example.org."})
    assert (answer.status, answer.code) == (422, "message.blocked.email_address")
    assert quarrel.get("/feedback")["items"][0]["reply"] is None


def test_a_request_for_removal_is_answered_at_once(quarrel: Desk) -> None:
    answer = quarrel.post(f"/feedback/{quarrel.order}/removal-request")
    assert answer.status == 200
    told = answer.json()
    assert told["because"]
    assert " " in told["because"]
    assert told == quarrel.get("/feedback")["items"][0]


def test_what_quiet_buyers_left_is_listed_page_by_page(busy: Desk) -> None:
    busy.pass_time(60 * DAY)
    found, query = [], "/feedback?limit=2"
    while query:
        page = busy.get(query)
        assert 0 < len(page["items"]) <= 2
        found += page["items"]
        query = f"/feedback?limit=2&cursor={page['next']}" if page["next"] else ""
    assert len(found) > 4
    assert len({item["order_id"] for item in found}) == len(found)
    assert [item["at"] for item in found] == sorted((item["at"] for item in found), reverse=True)
    quiet = next(item for item in found if item["comment"] is None)
    answer = busy.post(f"/feedback/{quiet['order_id']}/reply", {"text": "Thank you for your feedback."})
    assert (answer.status, answer.json()) == (
        201,
        quiet | {"reply": "Thank you for your feedback.", "replied_at": answer.json()["replied_at"]},
    )


def test_a_cursor_of_another_world_leads_nowhere(busy: Desk, quarrel: Desk) -> None:
    assert busy.refused(f"/feedback?cursor={quarrel.order}", method="GET") == (400, "request.bad_cursor")
    assert busy.refused("/feedback?cursor=nowhere", method="GET") == (400, "request.bad_cursor")
