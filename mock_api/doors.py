"""Which application answers a path: one for each fixed prefix, and one for everything else.

Pure ASGI, because every request comes through here.
"""

from collections.abc import Mapping

from starlette.types import ASGIApp, Receive, Scope, Send


class Doors:
    """Applications by prefix, each as if it were alone; ``otherwise`` answers every other path."""

    def __init__(self, doors: Mapping[str, ASGIApp], otherwise: ASGIApp) -> None:
        self._doors = dict(doors)
        self._otherwise = otherwise

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand a request on."""
        if scope["type"] != "http":
            return
        prefix = "/" + scope["path"].removeprefix("/").partition("/")[0]
        app = self._doors.get(prefix)
        if app is None:
            app = self._otherwise
        else:
            scope["root_path"] = scope.get("root_path", "") + prefix
        await app(scope, receive, send)
