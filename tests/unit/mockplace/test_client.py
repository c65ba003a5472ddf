"""Tries the way into a server, and pins what the module shows."""

import subprocess
import sys

import pytest

from mockplace import client
from mockplace.client import Credentials, Marketplace, MarketplaceError
from tests.unit.mockplace.documents import DESCRIBED, OPENED
from tests.unit.mockplace.stand_in import StandIn


def test_a_world_is_created_with_everything_that_opens_it(stand_in: StandIn) -> None:
    stand_in.answer("POST /_control/worlds", OPENED, 201)
    world = Marketplace(stand_in.url, "control").create("refund-trap", seed=7, starts="Thu 18:40")
    assert stand_in.last.token == "control"
    assert stand_in.last.body == {"scenario": "refund-trap", "seed": 7, "starts": "Thu 18:40"}
    assert world.id == "refund-trap-1"
    expected = Credentials("client", "client secret", "refresh", "inbox", "ATVPDKIKX0DER", "alias.mockplace.test")
    assert world.credentials == expected


def test_the_worlds_of_a_server(stand_in: StandIn) -> None:
    stand_in.answer("GET /_control/worlds", {"items": [DESCRIBED, DESCRIBED | {"id": "busy-week-2"}]})
    assert [world.id for world in Marketplace(stand_in.url, "control").worlds()] == ["refund-trap-1", "busy-week-2"]


def test_health(stand_in: StandIn) -> None:
    stand_in.answer("GET /_control/health", {"status": "ok", "worlds": 3})
    marketplace = Marketplace(stand_in.url, "")
    assert marketplace.health() == {"status": "ok", "worlds": 3}
    marketplace.close()
    assert marketplace.health()["worlds"] == 3
    assert len({asked.line for asked in stand_in.asked}) == 2


def test_a_wrong_token_is_told_as_it_is(stand_in: StandIn) -> None:
    stand_in.refuse("POST /_control/worlds", 401, "token.unknown", "the control token is wrong")
    with pytest.raises(MarketplaceError, match=r"the control token is wrong \[token.unknown, HTTP 401\]"):
        Marketplace(stand_in.url, "guess").create("refund-trap")


@pytest.mark.parametrize("token", ["secret\n", "secret\r\nX-Other: 1", "sécret"])
def test_a_token_that_cannot_be_one_is_not_sent(stand_in: StandIn, token: str) -> None:
    with pytest.raises(ValueError, match="the token holds a line break"):
        Marketplace(stand_in.url, token)
    assert stand_in.asked == []


def test_what_is_shown_is_there() -> None:
    assert sorted(client.__all__) == client.__all__
    assert all(hasattr(client, name) for name in client.__all__)


def test_nothing_but_the_standard_library_is_needed() -> None:
    source = (
        "import sys; before = set(sys.modules); import mockplace.client, mockplace.server, mockplace.rehearsal\n"
        "tops = {name.partition('.')[0] for name in set(sys.modules) - before}\n"
        "print(sorted(tops - sys.stdlib_module_names))"
    )
    shown = subprocess.run([sys.executable, "-I", "-c", source], capture_output=True, text=True, check=True).stdout
    assert shown == "['mockplace']\n"
