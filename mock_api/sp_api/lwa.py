"""Login with Amazon: client credentials and refresh tokens for access tokens, in its own shape of errors.

Form or JSON, encoded or not: every client that was seen sends it differently.
"""

from collections.abc import Mapping
from urllib.parse import parse_qsl

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from mock_api.auth import LIFETIME_SECONDS, access_token
from mock_api.bodies import read_bytes
from mock_api.errors import ApiError
from mock_api.operations import Operation
from mock_api.sp_api.calls import JSON, stamped
from mock_api.worlds import HostedWorld, Worlds

_REVOKED = (
    "The request has an invalid grant parameter : {parameter}. User may have revoked or didn't grant the permission."
)


class TokenWanted(msgspec.Struct, frozen=True):
    """What a client sends, as a form or as JSON. Which of it is needed depends on ``grant_type``."""

    grant_type: str = ""
    client_id: str = ""
    client_secret: str = ""
    refresh_token: str = ""
    code: str = ""
    scope: str = ""


class Tokens(msgspec.Struct, frozen=True):
    """An access token, and the refresh token to get the next one with."""

    access_token: str
    refresh_token: str
    token_type: str
    expires_in: int


class LwaError(msgspec.Struct, frozen=True):
    """Why there is no token."""

    error: str
    error_description: str


class _NoToken(Exception):
    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(status, error, description)
        self.status = status
        self.told = LwaError(error, description)


async def token(request: Request) -> Response:
    """Give an access token to whoever proves to be a client."""
    worlds: Worlds = request.app.state.shops.worlds
    try:
        hosted = _granted(worlds, _read(await read_bytes(request)))
    except ApiError as error:
        response = _told(error.status, LwaError("invalid_request", error.detail))
    except _NoToken as no:
        response = _told(no.status, no.told)
    else:
        made = access_token(hosted.id, worlds.secret)
        response = _told(200, Tokens(made, hosted.refresh_token, "bearer", LIFETIME_SECONDS))
    return stamped(response)


def _told(status: int, document: msgspec.Struct) -> Response:
    headers = {"cache-control": "no-store", "pragma": "no-cache"}
    return Response(msgspec.json.encode(document), status, headers, JSON)


def _read(body: bytes) -> TokenWanted:
    try:
        if body.lstrip().startswith(b"{"):
            return msgspec.json.decode(body, type=TokenWanted)
        written: Mapping[str, str] = dict(parse_qsl(body.decode(), keep_blank_values=True))
        return msgspec.convert(written, TokenWanted)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise _NoToken(400, "invalid_request", "The request body is neither a form nor JSON.") from None


def _granted(worlds: Worlds, wanted: TokenWanted) -> HostedWorld:
    """The world that somebody is let into."""
    if not wanted.grant_type:
        raise _NoToken(400, "invalid_request", "The request is missing a required parameter : grant_type")
    if wanted.grant_type not in ("refresh_token", "client_credentials", "authorization_code"):
        said = "The authorization grant type is not supported by the authorization server"
        raise _NoToken(400, "unsupported_grant_type", said)
    own = worlds.by_client(wanted.client_id, wanted.client_secret)
    if own is None:
        raise _NoToken(401, "invalid_client", "Client authentication failed")
    match wanted.grant_type:
        case "refresh_token":
            # One client may serve several sellers: the refresh token says which.
            return _needed(worlds.by_refresh_token(wanted.refresh_token), "refresh_token")
        case "authorization_code":
            return _needed(own if wanted.code else None, "code")
        case _:
            return own


def _needed(hosted: HostedWorld | None, parameter: str) -> HostedWorld:
    if hosted is None:
        raise _NoToken(400, "invalid_grant", _REVOKED.format(parameter=parameter))
    return hosted


OPERATIONS = (
    Operation(
        "POST",
        "/auth/o2/token",
        "getAccessToken",
        "An access token for the published API",
        token,
        TokenWanted,
        {200: Tokens},
        errors=LwaError,
        error_media_type=JSON,
        refuses=(400, 401),
        request_media_type="application/x-www-form-urlencoded",
    ),
)
