"""Tries whom load may be sent to: decided by the address alone, before anything is sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from load.targets import refusal

OUTSIDE = ["shop.example.com", "10.0.0.7", "192.168.1.2", "0.0.0.0", "8.8.8.8", "localhost.example.com", "mock"]


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.1:8900",
        "http://127.8.9.1",
        "http://localhost:8900/mock",
        "http://LOCALHOST:1",
        "http://mock.localhost:8900",
        "http://[::1]:8900",
        "https://127.0.0.1",
    ],
)
def test_this_machine_may_be_loaded(target: str) -> None:
    assert refusal(target) is None


@pytest.mark.parametrize("host", OUTSIDE)
def test_no_other_may(host: str) -> None:
    said = refusal(f"http://{host}:8900")
    assert said is not None
    assert said.startswith(f"{host} is not this machine, the only one that is loaded unasked: ")
    assert f"--own-target {host}" in said


@pytest.mark.parametrize("host", OUTSIDE)
def test_unless_it_is_named_as_ones_own(host: str) -> None:
    assert refusal(f"http://{host}:8900", [host]) is None
    assert refusal(f"http://{host.upper()}:8900", ["elsewhere", f"http://{host}:80/"]) is None


@given(st.ip_addresses(v=4), st.ip_addresses(v=4))
def test_naming_one_names_no_other(target: object, own: object) -> None:
    may = str(target).startswith("127.") or target == own
    assert (refusal(f"http://{target}:8900", [str(own)]) is None) == may


def test_a_real_marketplace_is_not_hidden_in_the_address() -> None:
    assert refusal("http://127.0.0.1:8900@sellingpartnerapi.example.com") is not None
    assert refusal("http://sellingpartnerapi.example.com#127.0.0.1") is not None
    assert refusal("http://sellingpartnerapi.example.com/127.0.0.1") is not None


@pytest.mark.parametrize("target", ["", "http://", "http://[::1", "//"])
def test_what_is_no_address_is_refused(target: str) -> None:
    said = f"'{target}' is no address to send load to; write it as --host http://127.0.0.1:8900"
    assert refusal(target) == said
