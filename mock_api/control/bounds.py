"""A bound on the bodies of an application that reads them by itself, told as a problem.

What is in a body is the application's to judge.
"""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from mock_api.errors import ApiError, problem

LARGEST_BODY = 100_000
"""Bytes; no request of the control API comes near it that does not bring a journal."""

LARGEST_NUMBER = 2**53 - 1
"""Of an entry, a request or an attempt: the largest that every client reads from JSON as it is."""

LARGEST_JOURNAL = 64_000_000
"""Bytes of an uploaded journal."""

_JOURNALS = (b"application/jsonl", b"application/x-ndjson")


class BoundedBody:
    """A middleware that answers too large a body itself, however it is sent."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand a request on, or not."""
        largest = LARGEST_JOURNAL if is_journal(scope) else LARGEST_BODY
        length, chunked = _announced(scope, largest)
        if chunked:
            whole = await _whole(receive, largest)
            length = largest + 1 if whole is None else 0
            receive = _again(whole or b"", receive)
        answer = self._app if length <= largest else problem(_too_large(largest), scope["path"])
        await answer(scope, receive, send)


def is_journal(scope: Scope) -> bool:
    """Whether a request's body is announced as a journal."""
    for name, value in scope["headers"]:
        if name == b"content-type":
            return bytes(value).partition(b";")[0].strip().lower() in _JOURNALS
    return False


def _too_large(largest: int) -> ApiError:
    return ApiError(413, "request.too_large", f"the body is larger than {largest:,} bytes")


def _announced(scope: Scope, largest: int) -> tuple[int, bool]:
    """How long the body says it is, and whether it does not say."""
    for name, value in scope["headers"]:
        if name == b"content-length":
            return (int(value) if value.isdigit() else largest + 1), False
        if name == b"transfer-encoding":
            return 0, True
    return 0, False


async def _whole(receive: Receive, largest: int) -> bytes | None:
    """A body of unknown length; nothing if it is too large."""
    body = bytearray()
    while len(body) <= largest:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body", False):
            return bytes(body)
    return None


def _again(body: bytes, receive: Receive) -> Receive:
    """The same body once more, then whatever else there is to receive."""
    given = False

    async def give() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return give
