"""The clients most sellers' programs use, unmodified and with nothing but their own options, all doing the same.

Each reads its token and its orders, asks what it may send, sends it, is refused, is throttled and recovers, and
asks for a review twice.
"""

import sys
from typing import Any

import pytest

from tests.end_to_end.clients.conftest import HERE, Proxied, Stage, told_by

PYTHON = ("python_amazon_sp_api", "amzn_sp_api")
# One worker starts the server for all of them.
pytestmark = pytest.mark.xdist_group("clients")

CALLS = 9
"""More than the marketplace takes at once of the operation that is asked about what may be sent."""
DENIED = [403, "Unauthorized", "Access to requested resource is denied."]
ASKED_ALREADY = [403, "Unauthorized", "You have already requested a review for this order."]


def check(told: dict[str, Any], stage: Stage, *, is_throttled: bool = False) -> None:
    """What every client must have been told, and what must have happened."""
    if is_throttled:
        waits, actions = told["throttled"]
        assert waits > 0
        assert actions == told["actions"]
    assert told["token"] is None or told["token"].startswith("Atza|")
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
def test_clients_in_python(client: str, throttled: Stage) -> None:
    keys = throttled.keys(url=throttled.served.said["url"], calls=CALLS)
    told = told_by(sys.executable, "-m", f"tests.end_to_end.clients.{client}", keys)
    check(told, throttled, is_throttled=True)


def test_the_client_of_npm_whose_host_is_fixed(node: str, throttled: Stage, proxied: Proxied) -> None:
    keys = throttled.keys(tls=proxied.said["tls"], ca=proxied.said["ca"], calls=CALLS)
    check(told_by(node, str(HERE / "amazon_sp_api.cjs"), keys), throttled, is_throttled=True)


def test_the_official_client_of_npm(node: str, throttled: Stage) -> None:
    keys = throttled.keys(url=throttled.served.said["url"], calls=CALLS)
    check(told_by(node, str(HERE / "amazon_sp_api_sdk_js.mjs"), keys), throttled, is_throttled=True)
