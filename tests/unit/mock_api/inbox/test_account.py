"""Reading how the account stands, and asking for it back."""

from simulator.domain import commands as c
from tests.unit.mock_api.inbox.conftest import Desk

PLAN = {"text": "The root cause was a broken label printer. We replaced it. We check it every morning from now on."}


def test_a_new_account_is_in_good_standing(desk: Desk) -> None:
    account = desk.get("/account")
    health = account.pop("health")
    assert account == {
        "status": "NORMAL",
        "because": [],
        "since": "2026-01-05T08:00:00Z",
        "messaging": {"state": "open", "because": [], "until": None},
        "off_target": [],
        "closed_offers": [],
        "fees": {"amount": "0.00", "currency": "USD"},
        "appeal": None,
        "last_appeal": None,
    }
    assert health is None or health["colour"] == "green"
    assert desk.refused("/account/appeal", PLAN)[0] == 409


def test_what_the_marketplace_does_about_it_is_told(desk: Desk) -> None:
    act = desk.hosted.world.act
    act(c.SetAccountStatus("AT_RISK", ("order_defect_rate",)), "marketplace")
    act(c.NoteMetric("order_defect_rate:merchant", 0.02, False), "marketplace")
    act(c.CloseOffers(("order_defect_rate",), "merchant"), "marketplace")
    act(c.CloseOffers(("order_defect_rate",), "", 1), "marketplace")
    act(c.SetMessaging("templates_only", ("email_address",), desk.hosted.world.now + 1_000), "marketplace")
    act(c.ChargeFee(1250, "cancellation_rate"), "marketplace")
    account = desk.get("/account")
    assert (account["status"], account["because"]) == ("AT_RISK", ["order_defect_rate"])
    assert account["off_target"] == ["order_defect_rate:merchant"]
    assert [(offer["item"], offer["fulfilled_by"]) for offer in account["closed_offers"]] == [
        (None, "merchant"),
        ("mug", None),
    ]
    assert account["messaging"]["until"] == "2026-01-05T08:00:01Z"
    assert account["fees"] == {"amount": "12.50", "currency": "USD"}
    desk.pass_time(1_000)
    assert desk.get("/account")["messaging"]["state"] == "open"
    act(c.ReopenOffers("merchant"), "marketplace")
    assert [offer["item"] for offer in desk.get("/account")["closed_offers"]] == ["mug"]


def test_a_blocked_message_costs_health(desk: Desk) -> None:
    before = desk.get("/account")["health"]
    desk.post(f"{desk.thread}/messages", {"text": "Mail me at ada@example.org."})
    after = desk.get("/account")["health"]
    if before is not None:
        assert after["points"] < before["points"]


def test_a_plan_of_action_is_read_later(desk: Desk) -> None:
    desk.hosted.world.act(c.SetAccountStatus("DEACTIVATED", ("order_defect_rate",)), "marketplace")
    assert desk.refused("/account/appeal", {"text": " "}) == (400, "message.empty")
    answer = desk.post("/account/appeal", PLAN)
    assert answer.status == 201
    assert answer.json()["appeal"]["at"] == "2026-01-05T08:00:00Z"
    assert desk.refused("/account/appeal", PLAN) == (409, "account.appeal_open")
    desk.hosted.world.act(c.DecideAccountAppeal(), "marketplace")
    account = desk.get("/account")
    assert account["appeal"] is None
    assert account["last_appeal"]["reasons"]
