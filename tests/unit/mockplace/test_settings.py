"""Tries the settings of each known client. That the clients work with them is tried end to end."""

import json
import sys

import pytest

from mockplace.records import Credentials
from mockplace.settings import ClientSettings
from tests.unit.mockplace.documents import OPENED

SETTINGS = ClientSettings("http://127.0.0.1:8931", Credentials.of(OPENED))


def test_python_amazon_sp_api() -> None:
    pytest.importorskip("sp_api")
    options = SETTINGS.python_amazon_sp_api()
    assert vars(options["marketplace"]) == {
        "endpoint": "http://127.0.0.1:8931",
        "marketplace_id": "ATVPDKIKX0DER",
        "region": "us-east-1",
    }
    assert options["credentials"]["refresh_token"] == "refresh"
    login = options["auth_token_client_class"]
    assert login.scheme + login.host + login.path == SETTINGS.token_url == "http://127.0.0.1:8931/auth/o2/token"


def test_amzn_sp_api() -> None:
    pytest.importorskip("spapi")
    options = SETTINGS.amzn_sp_api()
    assert (options["endpoint"], options["oauth_endpoint"]) == (SETTINGS.url, SETTINGS.token_url)
    assert (options["config"].client_id, options["config"].refresh_token) == ("client", "refresh")


def test_javascript_takes_what_json_can_carry() -> None:
    npm, official = SETTINGS.npm_amazon_sp_api(), SETTINGS.official_js_sdk()
    assert json.loads(json.dumps(npm)) == npm
    assert npm["credentials"]["SELLING_PARTNER_APP_CLIENT_SECRET"] == "client secret"
    assert (official["baseUrl"], official["refreshToken"]) == ("http://127.0.0.1:8931", "refresh")


def test_any_program_finds_everything_in_its_environment() -> None:
    environment = SETTINGS.environment()
    assert all(environment.values())
    assert environment["MOCKPLACE_URL"] == "http://127.0.0.1:8931"
    assert environment["LWA_APP_ID"] == environment["SELLING_PARTNER_APP_CLIENT_ID"] == "client"
    assert set(vars(Credentials.of(OPENED)).values()) <= set(environment.values())


def test_a_client_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, settings in (("sp_api", SETTINGS.python_amazon_sp_api), ("spapi", SETTINGS.amzn_sp_api)):
        for name in [name for name in sys.modules if name.partition(".")[0] == module]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, module, None)
        with pytest.raises(RuntimeError, match=r"not installed: pip install "):
            settings()
