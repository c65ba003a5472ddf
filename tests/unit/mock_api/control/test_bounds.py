"""No body is larger than anything could want, however it is sent."""

from collections.abc import AsyncIterator

import httpx
import pytest

from mock_api.control.bounds import LARGEST_BODY
from tests.unit.mock_api.control.conftest import Control

WISH = b'{"scenario": "a-drill"}'


async def in_pieces(content: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(content), 1000):
        yield content[start : start + 1000]


def padded(size: int) -> bytes:
    return WISH + b" " * (size - len(WISH))


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize(("size", "status"), [(len(WISH), 201), (LARGEST_BODY, 201), (LARGEST_BODY + 1, 413)])
def test_a_body_may_be_just_as_large_as_the_bound(control: Control, chunked: bool, size: int, status: int) -> None:
    async def send(client: httpx.AsyncClient) -> httpx.Response:
        content = in_pieces(padded(size)) if chunked else padded(size)
        return await client.post("/worlds", content=content, headers={"content-type": "application/json"})

    answer = control.run(send)
    assert answer.status_code == status
    assert len(control.worlds) == (status == 201)
    if status == 413:
        assert answer.json()["code"] == "request.too_large"


@pytest.mark.parametrize("length", ["-1", "x", "1e3"])
def test_a_length_that_is_none_is_refused(control: Control, length: str) -> None:
    answer = control.ask("POST", "/worlds", content=WISH, headers={"content-length": length})
    assert answer.status_code == 413
