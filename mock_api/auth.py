"""What a request carries to prove whose it is: bearer tokens of our own channels, access tokens of the SP-API.

Which world a token opens is the registry's; that no time but the wall clock's ends a token is decided here.
"""

import base64
import hashlib
import hmac
from typing import Any

import msgspec

from mock_api.pacing import wall_seconds

LIFETIME_SECONDS = 3600
"""How long an access token opens its world."""

_ACCESS = "Atza|"
_SIGNATURE = 32
_BEARER = b"bearer "


class AccessGrant(msgspec.Struct, frozen=True, array_like=True):
    """What an access token says: which world it opens and until when, in seconds since 1970."""

    world: str
    expires: int

    @property
    def is_over(self) -> bool:
        """Whether the token has expired."""
        return wall_seconds() >= self.expires


_grants = msgspec.msgpack.Decoder(AccessGrant)


def bearer_token(scope: Any) -> str:
    """The token of the ``Authorization`` header, or nothing."""
    for name, value in scope["headers"]:
        if name == b"authorization" and value[:7].lower() == _BEARER:
            token: str = value[7:].decode("latin-1")
            return token.strip()
    return ""


def access_token(world: str, secret: bytes) -> str:
    """A token that opens a world from now on. Nothing is remembered of it: all it says is in it, signed."""
    payload = msgspec.msgpack.encode(AccessGrant(world, int(wall_seconds()) + LIFETIME_SECONDS))
    return _ACCESS + base64.urlsafe_b64encode(_sign(payload, secret) + payload).decode()


def read_access_token(token: str, secret: bytes) -> AccessGrant | None:
    """What a token says, expired or not; nothing where it is none of ours."""
    try:
        signed = base64.b64decode(token.removeprefix(_ACCESS).encode("ascii"), altchars=b"-_", validate=True)
        payload = signed[_SIGNATURE:]
        genuine = token.startswith(_ACCESS) and hmac.compare_digest(signed[:_SIGNATURE], _sign(payload, secret))
        return _grants.decode(payload) if genuine else None
    except (ValueError, msgspec.DecodeError):
        return None


def _sign(payload: bytes, secret: bytes) -> bytes:
    return hmac.digest(secret, payload, hashlib.sha256)
