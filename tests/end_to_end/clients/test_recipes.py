"""The ways round a host name that is written into a client, each with a real client that has no idea of them."""

import json
import sys
from pathlib import Path

import pytest

import mock_api.proxy
from tests.end_to_end.clients.conftest import HERE, Proxied, Stage, told_by
from tests.end_to_end.clients.test_clients import check

# One worker starts the server for all of them.
pytestmark = pytest.mark.xdist_group("clients")

PRELOAD = Path(mock_api.proxy.__file__).parent / "preload.cjs"
ASKING = """
import json, requests
with requests.Session() as session:
    first, second = (session.get("https://sellingpartnerapi-eu.amazon.com/sellers/v1/account") for _ in range(2))
    token = session.post("https://api.amazon.com/auth/o2/token", data={"grant_type": "nothing"})
    try:
        elsewhere = session.get("https://example.org/").status_code
    except requests.exceptions.ProxyError as error:
        elsewhere = "403 Forbidden" in str(error)
print(json.dumps([first.status_code, second.json()["errors"][0]["code"], token.json()["error"], elsewhere]))
"""


def test_a_proxy_in_the_environment_leads_a_client_to_the_mock(stage: Stage, proxied: Proxied) -> None:
    client = "tests.end_to_end.clients.python_amazon_sp_api"
    check(told_by(sys.executable, "-m", client, stage.keys(), **proxied.environment), stage)


def test_a_proxy_in_the_environment_leads_requests_to_the_mock_and_nowhere_else(proxied: Proxied) -> None:
    told = told_by(sys.executable, "-c", ASKING, **proxied.environment)
    assert told == [403, "MissingAuthenticationToken", "unsupported_grant_type", True]


@pytest.mark.parametrize("client", ["amazon_sp_api.cjs", "amazon_sp_api_sdk_js.mjs"])
def test_a_preload_leads_both_clients_of_npm_to_the_mock(client: str, node: str, stage: Stage) -> None:
    url = stage.served.said["url"]
    check(told_by(node, "--require", str(PRELOAD), str(HERE / client), stage.keys(), MOCKPLACE_URL=url), stage)


def test_what_a_proxy_says_names_what_it_made(proxied: Proxied) -> None:
    assert set(proxied.said) == {"proxy", "tls", "ca", "to", "pid"}
    assert json.dumps(proxied.said).count("127.0.0.1") == 3
    assert Path(proxied.said["ca"]).read_text().count("BEGIN CERTIFICATE") == 1
