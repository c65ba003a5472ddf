"""The token endpoint: every way clients write to it, every grant, and every no in its own shape."""

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from mock_api.app import create_app
from mock_api.auth import LIFETIME_SECONDS, read_access_token
from mock_api.worlds import HostedWorld, Worlds
from tests.contract.seller import LOGIN, asked
from tests.drafts import DRILL

FORM = "application/x-www-form-urlencoded;charset=UTF-8"
GRANTS = ("refresh_token", "client_credentials", "authorization_code")


@pytest.fixture
def worlds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Worlds:
    (tmp_path / "scenarios").mkdir()
    (tmp_path / "scenarios" / "a-drill.yaml").write_text(DRILL, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return Worlds(b"a secret")


@pytest.fixture
def hosted(worlds: Worlds) -> HostedWorld:
    return worlds.create("a-drill")


def wanted(hosted: HostedWorld, grant: str = "refresh_token", **other: Any) -> dict[str, Any]:
    """What a client sends for a grant."""
    needed = {
        "refresh_token": {"refresh_token": hosted.refresh_token},
        "client_credentials": {"scope": "sellingpartnerapi::notifications"},
        "authorization_code": {"code": "ANDYNRYMWAZFQaFqYm", "redirect_uri": "https://example.org/"},
    }
    keys = {"client_id": hosted.client_id, "client_secret": hosted.client_secret}
    return {"grant_type": grant} | keys | needed.get(grant, {}) | other


def log_in(worlds: Worlds, **settings: Any) -> httpx.Response:
    answer = asked(create_app(worlds, "a control token"), "POST", LOGIN, **settings)
    assert answer.headers["content-type"] == "application/json"
    assert "x-amzn-requestid" in answer.headers
    return answer


def raw(fields: dict[str, Any]) -> bytes:
    """A form as one client writes it: nothing is encoded."""
    return "&".join(f"{name}={value}" for name, value in fields.items()).encode()


def opened(worlds: Worlds, answer: httpx.Response) -> str:
    """The world a token opens."""
    assert answer.status_code == 200, answer.text
    assert set(answer.json()) - {"refresh_token", "scope"} == {"access_token", "token_type", "expires_in"}
    assert (answer.json()["token_type"], answer.json()["expires_in"]) == ("bearer", LIFETIME_SECONDS)
    grant = read_access_token(answer.json()["access_token"], worlds.secret)
    assert grant is not None
    return grant.world


def no(answer: httpx.Response) -> tuple[int, str]:
    """Status and error of a refusal in the endpoint's own shape."""
    assert set(answer.json()) == {"error", "error_description"}
    return answer.status_code, answer.json()["error"]


@pytest.mark.parametrize("grant", GRANTS)
def test_every_grant_is_given_however_it_is_written(worlds: Worlds, hosted: HostedWorld, grant: str) -> None:
    fields = wanted(hosted, grant)
    form = {"content-type": FORM}
    for settings in (
        {"content": urlencode(fields), "headers": form},
        {"content": raw(fields), "headers": form},
        {"content": raw(fields)},
        {"json": fields},
        {"json": fields, "headers": form},
    ):
        answer = log_in(worlds, **settings)
        assert opened(worlds, answer) == hosted.id
        assert answer.json().get("refresh_token") == (None if grant == "client_credentials" else hosted.refresh_token)
        assert answer.json().get("scope") == fields.get("scope")
        assert answer.headers["cache-control"] == "no-store"


def test_a_token_without_a_sellers_grant_is_for_its_scope_alone(worlds: Worlds, hosted: HostedWorld) -> None:
    both = "sellingpartnerapi::notifications sellingpartnerapi::migration"
    for scope in ("sellingpartnerapi::notifications", both):
        answer = log_in(worlds, json=wanted(hosted, "client_credentials", scope=scope))
        token = answer.json()["access_token"]
        grant = read_access_token(token, worlds.secret)
        assert grant is not None
        assert [grant.covers(one) for one in ("", "sellingpartnerapi::notifications", "other")] == [False, True, False]
        order = asked(
            create_app(worlds, "a control token"),
            "GET",
            "/orders/v0/orders",
            headers={"x-amz-access-token": token},
            params={"MarketplaceIds": hosted.marketplace_id, "CreatedAfter": "2025-01-01T00:00:00Z"},
        )
        assert order.status_code == 403
        assert order.json()["errors"][0]["message"] == "Access to requested resource is denied."


def test_one_client_serves_many_sellers(worlds: Worlds, hosted: HostedWorld) -> None:
    other = worlds.create("a-drill")
    assert opened(worlds, log_in(worlds, data=wanted(hosted, refresh_token=other.refresh_token))) == other.id


@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize(
    ("wrong", "status", "error"),
    [
        ({"grant_type": ""}, 400, "invalid_request"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"client_id": "nobody"}, 401, "invalid_client"),
        ({"client_secret": "guessed"}, 401, "invalid_client"),
        ({"client_secret": "é"}, 401, "invalid_client"),
        ({"refresh_token": "Atzr|guessed"}, 400, "invalid_grant"),
        ({"refresh_token": ""}, 400, "invalid_request"),
        ({"client_id": ""}, 400, "invalid_request"),
        ({"client_secret": ""}, 400, "invalid_request"),
        ({"grant_type": "authorization_code", "code": ""}, 400, "invalid_request"),
        ({"grant_type": "client_credentials", "scope": ""}, 400, "invalid_request"),
        ({"grant_type": "client_credentials", "scope": "profile"}, 400, "invalid_scope"),
        ({"grant_type": "client_credentials", "scope": "sellingpartnerapi::notifications x"}, 400, "invalid_scope"),
    ],
)
def test_who_proves_nothing_gets_nothing(
    worlds: Worlds, hosted: HostedWorld, wrong: dict[str, str], status: int, error: str, as_json: bool
) -> None:
    fields = wanted(hosted, **wrong)
    answer = log_in(worlds, **({"json": fields} if as_json else {"data": fields}))
    assert no(answer) == (status, error)


def test_a_world_that_is_gone_lets_nobody_in(worlds: Worlds, hosted: HostedWorld) -> None:
    other = worlds.create("a-drill")
    worlds.delete(hosted)
    assert no(log_in(worlds, data=wanted(hosted))) == (401, "invalid_client")
    assert no(log_in(worlds, data=wanted(other, refresh_token=hosted.refresh_token))) == (400, "invalid_grant")


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b"%%%", 400),
        (b"\xff\xfe", 400),
        (b'{"grant_type": 1}', 400),
        (b'{"grant_type": "\xff"}', 400),
        (b"grant_type=%ff", 400),
        (b"grant_type=" + b"x" * 1_000_001, 413),
    ],
)
def test_a_body_that_is_none(worlds: Worlds, content: bytes, status: int) -> None:
    assert no(log_in(worlds, content=content))[0] == status


def test_keys_nobody_knows_are_ignored(worlds: Worlds, hosted: HostedWorld) -> None:
    assert opened(worlds, log_in(worlds, json=wanted(hosted, more={"and": ["more"]}))) == hosted.id
    assert opened(worlds, log_in(worlds, data=wanted(hosted, more="and more"))) == hosted.id


def test_a_token_is_only_given_to_whoever_posts(worlds: Worlds) -> None:
    answer = asked(create_app(worlds, "a control token"), "GET", LOGIN)
    assert answer.status_code == 405
