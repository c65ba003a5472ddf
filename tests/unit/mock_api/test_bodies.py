"""Bodies that fit are read; the others are told what is wrong with them, in one sentence with a stable code."""

import asyncio
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request

from mock_api.bodies import LARGEST_BODY, Asked, check_media_type, decode, read_bytes, read_json
from mock_api.errors import ApiError


class Wanted(Asked, frozen=True):
    """What these tests ask for."""

    text: str
    amount: int | None = None


DECODER = msgspec.json.Decoder(Wanted)


def request(*chunks: bytes, media_type: str | None = "application/json") -> Request:
    headers = [] if media_type is None else [(b"content-type", media_type.encode())]
    left = list(chunks or (b"",))

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": left.pop(0), "more_body": bool(left)}

    return Request({"type": "http", "method": "POST", "path": "/", "headers": headers, "query_string": b""}, receive)


def refused(body: bytes) -> tuple[int, str, str]:
    with pytest.raises(ApiError) as told:
        decode(body, DECODER)
    return told.value.status, told.value.code, told.value.detail


@pytest.mark.parametrize(
    ("body", "code", "said"),
    [
        (b"", "request.malformed_json", "the body is empty; send a JSON object"),
        (b"{", "request.malformed_json", "the body is not JSON: Input data was truncated"),
        (b'{"text": "\\ud800"}', "request.malformed_json", "the body is not JSON: "),
        (b"\xff", "request.malformed_json", "the body is not JSON: "),
        (b"{}", "request.missing_field", "'text' is missing; the body takes 'text' and 'amount'"),
        (b'{"txt": "a"}', "request.unknown_field", "'txt' is not known here; the body takes 'text' and 'amount'"),
        (b'{"text": 5}', "request.wrong_type", "'text' is a number where a text belongs"),
        (b'{"text": "a", "amount": "5"}', "request.wrong_type", "'amount' is a text where a number or null belongs"),
        (b"[]", "request.wrong_type", "the body is a list where an object belongs"),
    ],
)
def test_what_does_not_fit_is_told(body: bytes, code: str, said: str) -> None:
    status, told, detail = refused(body)
    assert (status, told) == (400, code)
    assert detail.startswith(said)


@given(st.text(st.characters(codec="utf-8")), st.none() | st.integers(-9, 9))
def test_what_fits_is_read(text: str, amount: int | None) -> None:
    wanted = Wanted(text, amount)
    assert decode(msgspec.json.encode(wanted), DECODER) == wanted


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    try:
        decode(body, DECODER)
    except ApiError:
        status, code, _ = refused(body)
        assert (status, code.split(".")[0]) == (400, "request")


@pytest.mark.parametrize("media_type", ["application/json", "application/hal+json; charset=utf-8", "", " ", None])
def test_json_may_be_announced_in_many_ways_or_not_at_all(media_type: str | None) -> None:
    check_media_type(request(media_type=media_type))


@pytest.mark.parametrize("media_type", ["text/plain", "multipart/form-data; boundary=x", "application/xml"])
def test_anything_else_is_refused(media_type: str) -> None:
    with pytest.raises(ApiError, match=media_type.partition(";")[0]) as told:
        check_media_type(request(media_type=media_type))
    assert (told.value.status, told.value.code) == (415, "request.wrong_content_type")


def test_a_body_comes_in_pieces() -> None:
    read = asyncio.run(read_json(request(b'{"text"', b': "a"', b"}"), DECODER))
    assert read == Wanted("a")


def test_the_largest_body_is_read_and_one_byte_more_is_not() -> None:
    half = b"x" * (LARGEST_BODY // 2)
    assert len(asyncio.run(read_bytes(request(half, half)))) == LARGEST_BODY
    with pytest.raises(ApiError, match="larger than") as told:
        asyncio.run(read_bytes(request(half, half, b"x")))
    assert (told.value.status, told.value.code) == (413, "request.too_large")
