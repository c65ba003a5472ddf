"""Access tokens carry what they open and until when; one that was touched carries nothing."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_api.auth import (
    LIFETIME_SECONDS,
    AccessGrant,
    Resource,
    access_token,
    bearer_token,
    read_access_token,
    restricted_token,
)
from mock_api.pacing import wall_seconds

SECRET = b"a secret"


@given(world=st.text(max_size=40), secret=st.binary(max_size=40))
def test_what_a_token_says_is_read_from_it_alone(world: str, secret: bytes) -> None:
    before = int(wall_seconds())
    grant = read_access_token(access_token(world, secret), secret)
    assert grant is not None
    assert grant.world == world
    assert before + LIFETIME_SECONDS <= grant.expires <= wall_seconds() + LIFETIME_SECONDS
    assert not grant.is_over()


@given(secret=st.binary(max_size=40), other=st.binary(max_size=40))
def test_another_servers_token_says_nothing(secret: bytes, other: bytes) -> None:
    # HMAC pads short keys with zeros, so such a pair is one key.
    is_one = secret.rstrip(b"\0") == other.rstrip(b"\0")
    assert (read_access_token(access_token("w", secret), other) is not None) == is_one


@given(place=st.integers(0, 10_000), flip=st.integers(1, 255))
def test_a_token_with_one_byte_changed_says_nothing(place: int, flip: int) -> None:
    signed = bytearray(base64.urlsafe_b64decode(access_token("refund-trap", SECRET).removeprefix("Atza|")))
    signed[place % len(signed)] ^= flip
    assert read_access_token(f"Atza|{base64.urlsafe_b64encode(signed).decode()}", SECRET) is None


@given(token=st.text(max_size=80))
def test_any_other_text_says_nothing(token: str) -> None:
    assert read_access_token(token, SECRET) is None
    assert read_access_token(f"Atza|{token}", SECRET) is None


def test_a_token_without_its_beginning_says_nothing() -> None:
    assert read_access_token(access_token("w", SECRET).removeprefix("Atza|"), SECRET) is None


def test_a_token_is_over_an_hour_later_and_still_read(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1_000_000.0]
    monkeypatch.setattr("mock_api.auth.wall_seconds", lambda: now[0])
    token = access_token("w", SECRET)
    assert read_access_token(token, SECRET) == AccessGrant("w", 1_000_000 + LIFETIME_SECONDS)
    for passed, is_over in ((0.0, False), (3599.9, False), (3600.0, True), (1e9, True)):
        now[0] = 1_000_000 + passed
        grant = read_access_token(token, SECRET)
        assert grant is not None
        assert grant.is_over() == is_over


@pytest.mark.parametrize(
    ("header", "token"),
    [
        (b"Bearer abc", "abc"),
        (b"bearer  abc ", "abc"),
        (b"BEARER abc", "abc"),
        (b"Bearer ", ""),
        (b"Bearer", ""),
        (b"Basic abc", ""),
        (b"abc", ""),
        (b"", ""),
        (b"Bearer \xe9", "é"),
    ],
)
def test_the_bearer_token_of_a_request(header: bytes, token: str) -> None:
    assert bearer_token({"headers": [(b"host", b"test"), (b"authorization", header)]}) == token


def test_a_request_without_one() -> None:
    assert bearer_token({"headers": []}) == ""


def test_a_restricted_token_says_what_is_told_beside_and_an_access_token_nothing() -> None:
    resources = (Resource("GET", "/orders/v0/orders", ("buyerInfo",)), Resource("GET", "/x/{id}"))
    token = restricted_token("w", resources, SECRET)
    grant, plain = read_access_token(token, SECRET), read_access_token(access_token("w", SECRET), SECRET)
    assert token.startswith("Atz.sprdt|")
    assert grant is not None
    assert plain is not None
    assert (grant.world, grant.resources, plain.resources) == ("w", resources, ())
    assert read_access_token(token, b"another secret") is None
    assert read_access_token(token.replace("Atz.sprdt|", "Atzr|"), SECRET) is None
