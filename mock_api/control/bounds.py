"""A bound on the bodies of an application that reads them by itself, told as a problem.

What is in a body is the application's to judge.
"""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from mock_api.errors import ApiError, problem

LARGEST_BODY = 100_000
"""Bytes; no request of the control API comes near it."""

_TOO_LARGE = ApiError(413, "request.too_large", f"the body is larger than {LARGEST_BODY:,} bytes")


class BoundedBody:
    """A middleware that answers too large a body itself, however it is sent."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand a request on, or not."""
        length, chunked = _announced(scope)
        if chunked:
            whole = await _whole(receive)
            length = LARGEST_BODY + 1 if whole is None else 0
            receive = _again(whole or b"", receive)
        answer = self._app if length <= LARGEST_BODY else problem(_TOO_LARGE, scope["path"])
        await answer(scope, receive, send)


def _announced(scope: Scope) -> tuple[int, bool]:
    """How long the body says it is, and whether it does not say."""
    for name, value in scope["headers"]:
        if name == b"content-length":
            return (int(value) if value.isdigit() else LARGEST_BODY + 1), False
        if name == b"transfer-encoding":
            return 0, True
    return 0, False


async def _whole(receive: Receive) -> bytes | None:
    """A body of unknown length; nothing if it is too large."""
    body = bytearray()
    while len(body) <= LARGEST_BODY:
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
