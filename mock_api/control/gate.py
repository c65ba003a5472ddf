"""Who may use the control API, and which world a path names.

Worlds' own credentials open nothing here.
"""

import hmac
from typing import Annotated

from fastapi import Depends, Request

from mock_api.auth import bearer_token
from mock_api.errors import ApiError
from mock_api.worlds import HostedWorld, Worlds
from mock_api.worlds.arrivals import noted


class Gate:
    """Lets in whoever carries the control token."""

    def __init__(self, token: str) -> None:
        self._token = token.encode()

    async def __call__(self, request: Request) -> None:
        """Turn away everybody else.

        Raises:
            ApiError: 401.
        """
        given = bearer_token(request.scope)
        if not hmac.compare_digest(given.encode(errors="replace"), self._token):
            said = "the control token is wrong" if given else "send the control token: Authorization: Bearer ..."
            raise ApiError(401, "token.unknown", said)


async def _all(request: Request) -> Worlds:
    worlds: Worlds = request.app.state.worlds
    return worlds


async def _named(world_id: str, request: Request) -> HostedWorld:
    hosted = (await _all(request)).by_id(world_id)
    if hosted is None:
        raise ApiError(404, "world.unknown", f"there is no world '{world_id}'")
    noted(request.scope, hosted)
    return hosted


AllWorlds = Annotated[Worlds, Depends(_all)]
"""Every world of the server."""

NamedWorld = Annotated[HostedWorld, Depends(_named)]
"""The world of the path."""
