"""The clients most sellers' programs use, unmodified and with nothing but their own options, all doing the same.

Each reads its token and its orders, asks what it may send, sends it, is refused, is throttled and recovers, and
asks for a review twice.
"""

import sys
from typing import Any

import pytest

from tests.end_to_end.clients.conftest import HERE, Proxied, Stage, told_by

PYTHON = ("python_amazon_sp_api", "amzn_sp_api")
DENIED = [403, "Unauthorized", "Access to requested resource is denied."]
ASKED_ALREADY = [403, "Unauthorized", "You have already requested a review for this order."]


def check(told: dict[str, Any], stage: Stage) -> None:
    """What every client must have been told, and what must have happened."""
    assert told["token"].startswith("Atza|")
    (order_id,) = told["orders"]
    assert len(order_id) == len("123-1234567-1234567")
    assert "unexpectedProblem" in told["actions"]
    assert told["sent"]
    assert told["refused"] == DENIED
    assert told["solicited"]
    assert told["solicited_again"] == ASKED_ALREADY
    kinds = stage.kinds()
    assert [kinds.count(kind) for kind in ("message_sent", "message_blocked", "review_requested")] == [1, 1, 1]


@pytest.mark.parametrize("client", PYTHON)
def test_clients_in_python(client: str, stage: Stage) -> None:
    keys = stage.keys(url=stage.served.said["url"])
    check(told_by(sys.executable, "-m", f"tests.end_to_end.clients.{client}", keys), stage)


def test_the_client_of_npm_whose_host_is_fixed(node: str, stage: Stage, proxied: Proxied) -> None:
    keys = stage.keys(tls=proxied.said["tls"], ca=proxied.said["ca"])
    check(told_by(node, str(HERE / "amazon_sp_api.cjs"), keys), stage)


def test_the_official_client_of_npm(node: str, stage: Stage) -> None:
    keys = stage.keys(url=stage.served.said["url"])
    check(told_by(node, str(HERE / "amazon_sp_api_sdk_js.mjs"), keys), stage)
