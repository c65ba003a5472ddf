"""The one door every answer leaves by: held back until all that the request saw or did is stored.

Pure ASGI around a channel's application, so that no endpoint has to think of it. What is stored when, the worlds know.
"""

from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from mock_api.store.refusals import StoreUnavailable
from mock_api.store.stored import Visits, visits
from mock_api.worlds.registry import Unavailable


class Guard:
    """An application whose answers wait for the store, part by part where they come in parts.

    ``refused`` is called whenever an answer was withheld.
    """

    def __init__(self, app: ASGIApp, unavailable: Unavailable, refused: Callable[[], None]) -> None:
        self._app = app
        self._unavailable = unavailable
        self._refused = refused

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand a request on, and hold its answer back."""
        leaving = _Leaving(send)
        token = visits.set(leaving.seen)
        try:
            await self._app(scope, receive, leaving.send)
        except StoreUnavailable:
            leaving.is_withheld = True
        finally:
            visits.reset(token)
        if leaving.is_withheld:
            self._refused()
            if not leaving.has_begun:
                await self._unavailable(scope["path"])(scope, receive, send)


class _Leaving:
    """The way out of one answer."""

    def __init__(self, send: Send) -> None:
        self.seen: Visits = {}
        self.has_begun = False
        self.is_withheld = False
        self._send = send

    async def send(self, message: Message) -> None:
        """Let a part of the answer go, once everything seen so far is stored; nothing once anything was lost.

        Raises:
            StoreUnavailable: it was. What follows is not heard any more.
        """
        if self.is_withheld:
            return
        try:
            for hosted, era in tuple(self.seen.items()):
                await hosted.stored(era)
        except StoreUnavailable:
            self.is_withheld = True
            raise
        self.has_begun = True
        await self._send(message)
