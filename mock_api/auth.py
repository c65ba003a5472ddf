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
_RESTRICTED = "Atz.sprdt|"
_SIGNATURE = 32
_BEARER = b"bearer "


class Resource(msgspec.Struct, frozen=True, array_like=True):
    """A method on a path, in which names in braces stand for anything, and the personal data to be told there."""

    method: str
    path: str
    elements: tuple[str, ...] = ()


class AccessGrant(msgspec.Struct, frozen=True, array_like=True):
    """What a token says: which world it opens, until when, in seconds since 1970, and what is told beside."""

    world: str
    expires: int
    resources: tuple[Resource, ...] = ()
    scope: str = ""
    """What an application may do without any seller's grant, one word or several; nothing: what its seller may."""

    def is_over(self, ahead: float = 0) -> bool:
        """Whether the token has expired, by a clock that is so many seconds ahead."""
        return wall_seconds() + ahead >= self.expires

    def covers(self, scope: str) -> bool:
        """Whether it is for operations of a scope; those without one are for tokens without one."""
        return scope in self.scope.split() if scope else not self.scope


_grants = msgspec.msgpack.Decoder(AccessGrant)


def bearer_token(scope: Any) -> str:
    """The token of the ``Authorization`` header, or nothing."""
    for name, value in scope["headers"]:
        if name == b"authorization" and value[:7].lower() == _BEARER:
            token: str = value[7:].decode("latin-1")
            return token.strip()
    return ""


def access_token(world: str, secret: bytes, scope: str = "") -> str:
    """A token that opens a world from now on. Nothing is remembered of it: all it says is in it, signed."""
    return _ACCESS + _written(AccessGrant(world, int(wall_seconds()) + LIFETIME_SECONDS, scope=scope), secret)


def restricted_token(world: str, resources: tuple[Resource, ...], secret: bytes) -> str:
    """A token that opens a world from now on and has personal data told; like the other in everything else."""
    return _RESTRICTED + _written(AccessGrant(world, int(wall_seconds()) + LIFETIME_SECONDS, resources), secret)


def read_access_token(token: str, secret: bytes) -> AccessGrant | None:
    """What a token of either kind says, expired or not; nothing where it is none of ours."""
    kind, bar, written = token.partition("|")
    if kind + bar not in (_ACCESS, _RESTRICTED):
        return None
    payload = unsealed(written, secret)
    if payload is None:
        return None
    try:
        return _grants.decode(payload)
    except msgspec.DecodeError:
        return None


def sealed(payload: bytes, secret: bytes) -> str:
    """Something to be handed out and brought back as it is, in letters, digits, ``-``, ``_`` and ``=``."""
    return base64.urlsafe_b64encode(_sign(payload, secret) + payload).decode()


def unsealed(written: str, secret: bytes) -> bytes | None:
    """What was handed out; nothing where it was not, or not with this secret."""
    try:
        signed = base64.b64decode(written.encode("ascii"), altchars=b"-_", validate=True)
    except ValueError:
        return None
    payload = signed[_SIGNATURE:]
    return payload if hmac.compare_digest(signed[:_SIGNATURE], _sign(payload, secret)) else None


def _written(grant: AccessGrant, secret: bytes) -> str:
    return sealed(msgspec.msgpack.encode(grant), secret)


def _sign(payload: bytes, secret: bytes) -> bytes:
    return hmac.digest(secret, payload, hashlib.sha256)
