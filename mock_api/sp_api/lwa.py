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
from mock_api.pacing import pause
from mock_api.sp_api.calls import JSON, stamped
from mock_api.worlds import HostedWorld, Worlds
from mock_api.worlds.arrivals import arrived
from scenarios.faults import FaultName

SCOPES = frozenset(
    {
        "sellingpartnerapi::notifications",
        "sellingpartnerapi::migration",
        "sellingpartnerapi::client_credential:rotation",
    }
)
"""What an application may ask to do without any seller's grant."""

_GRANTLESS = "client_credentials"
_NEEDED: Mapping[str, str] = {"refresh_token": "refresh_token", "authorization_code": "code", _GRANTLESS: "scope"}
"""Way to a token → what it needs beside the client's id and secret."""

_BEARER = "bearer"
_REVOKED = (
    "The request has an invalid grant parameter : refresh_token. User may have revoked or didn't grant the permission."
)


class TokenWanted(msgspec.Struct, frozen=True):
    """What a client sends, as a form or as JSON. Which of it is needed depends on ``grant_type``."""

    grant_type: str = ""
    client_id: str = ""
    client_secret: str = ""
    refresh_token: str = ""
    code: str = ""
    scope: str = ""


class Tokens(msgspec.Struct, frozen=True, omit_defaults=True):
    """An access token, and the refresh token to get the next one with, if it came by a seller's grant."""

    access_token: str
    token_type: str
    expires_in: int
    refresh_token: str = ""
    scope: str = ""


class LwaError(msgspec.Struct, frozen=True):
    """Why there is no token."""

    error: str
    error_description: str


class _NoToken(Exception):
    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(status, error, description)
        self.status = status
        self.told = LwaError(error, description)


_FAULTS: Mapping[FaultName, tuple[int, str, str]] = {
    "throttled": (429, "too_many_requests", "The client has made too many requests."),
    "failed": (500, "server_error", "The server encountered a runtime error."),
    "unavailable": (503, "service_unavailable", "The server is temporarily overloaded."),
    "expired_token": (400, "invalid_grant", _REVOKED),
}


async def token(request: Request) -> Response:
    """Give an access token to whoever proves to be a client."""
    worlds: Worlds = request.app.state.shops.worlds
    try:
        wanted = _read(await read_bytes(request))
        hosted = _granted(worlds, wanted)
        await _admit(request, hosted)
        given = _given(hosted, worlds.secret, wanted)
    except ApiError as error:
        response = _told(error.status, LwaError("invalid_request", error.detail))
    except _NoToken as no:
        response = _told(no.status, no.told)
    else:
        response = _told(200, given)
    return stamped(response)


async def _admit(request: Request, hosted: HostedWorld) -> None:
    """Let a request in, after as long a wait as the world's fault plan has.

    A token that is made and lost is as good as one that was never made, so nothing is done behind a refusal.

    Raises:
        _NoToken: it is not let in.
    """
    strike = arrived(request.scope, hosted).strike
    if strike.delay:
        await pause(strike.delay)
    if strike.answer is not None:
        raise _NoToken(*_FAULTS[strike.answer])


def _given(hosted: HostedWorld, secret: bytes, wanted: TokenWanted) -> Tokens:
    """What opens a world; where no seller granted anything, as much of it as the scope names."""
    if wanted.grant_type == _GRANTLESS:
        return Tokens(access_token(hosted.id, secret, wanted.scope), _BEARER, LIFETIME_SECONDS, scope=wanted.scope)
    return Tokens(access_token(hosted.id, secret), _BEARER, LIFETIME_SECONDS, hosted.refresh_token)


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
    _check_there("grant_type", wanted.grant_type)
    needed = _NEEDED.get(wanted.grant_type)
    if needed is None:
        said = "The authorization grant type is not supported by the authorization server"
        raise _NoToken(400, "unsupported_grant_type", said)
    for parameter in ("client_id", "client_secret", needed):
        _check_there(parameter, getattr(wanted, parameter))
    own = worlds.by_client(wanted.client_id, wanted.client_secret)
    if own is None:
        raise _NoToken(401, "invalid_client", "Client authentication failed")
    if wanted.grant_type == _GRANTLESS and not SCOPES.issuperset(wanted.scope.split()):
        raise _NoToken(400, "invalid_scope", "The request has an invalid parameter : scope")
    if wanted.grant_type != "refresh_token":
        return own
    # One client may serve several sellers: the refresh token says which.
    hosted = worlds.by_refresh_token(wanted.refresh_token)
    if hosted is None:
        raise _NoToken(400, "invalid_grant", _REVOKED)
    return hosted


def _check_there(parameter: str, value: str) -> None:
    if not value.strip():
        raise _NoToken(400, "invalid_request", f"The request is missing a required parameter : {parameter}")


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
