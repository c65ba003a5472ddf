"""Tokens API 2021-03-01: restricted data tokens, with which personal data is told."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec

from mock_api.auth import LIFETIME_SECONDS, Resource, restricted_token
from mock_api.sp_api import refusals
from mock_api.sp_api.api_dates import day_of, is_published
from mock_api.sp_api.calls import Call, call, decoded
from mock_api.sp_api.published import published
from mock_api.sp_api.refusals import Refusal
from mock_api.sp_api.restricted import ELEMENTS, OPERATION_OF, resource_of
from mock_api.throttling import Quota
from mock_api.worlds import Worlds

_MOST = 50
_LONGEST_PATH = 120
"""Characters: a token carries its paths, and must fit into a header."""
_NOTHING_ASKED = "Empty target resource argument found"
_NO_SUCH_RESOURCE = "Application do not have access to some or all requested resource"
_NO_SUCH_ELEMENTS = "Application does not have access to one or more requested data elements: [{names}]"


class RestrictedResource(msgspec.Struct, frozen=True, rename="camel"):
    """One operation, on one path or on any of its kind, and the personal data wanted there."""

    method: Literal["GET", "PUT", "POST", "DELETE"]
    path: str
    data_elements: tuple[str, ...] | None = None


class RestrictedTokenWanted(msgspec.Struct, frozen=True, rename="camel"):
    """What a token is wanted for; keys that are not known are ignored."""

    restricted_resources: tuple[RestrictedResource, ...] = ()
    target_application: str | None = None


class RestrictedToken(msgspec.Struct, frozen=True, rename="camel"):
    """A token and the seconds it lives."""

    restricted_data_token: str
    expires_in: int


_bodies = msgspec.json.Decoder(RestrictedTokenWanted)


def create_token(call: Call) -> bytes:
    """A token for what is asked, as far as there is anything personal in it."""
    wanted: RestrictedTokenWanted = decoded(call.body, _bodies, "restrictedResources")
    _check(wanted.restricted_resources, day_of(call))
    resources = tuple(
        Resource(one.method, one.path, tuple(dict.fromkeys(one.data_elements or ())))
        for one in wanted.restricted_resources
    )
    worlds: Worlds = call.request.app.state.shops.worlds
    token = restricted_token(call.hosted.id, resources, worlds.secret)
    return msgspec.json.encode(RestrictedToken(token, LIFETIME_SECONDS))


def _check(resources: Sequence[RestrictedResource], day: date | None) -> None:
    """Refuse what nobody may ask for."""
    if not resources:
        raise Refusal(400, "InvalidInput", _NOTHING_ASKED)
    if len(resources) > _MOST:
        raise refusals.invalid_input("restrictedResources", f"At most {_MOST} may be named.")
    for resource in resources:
        path = resource.path
        if resource.method != "GET" or len(path) > _LONGEST_PATH or not _is_there(path, day):
            raise Refusal(400, "InvalidInput", _NO_SUCH_RESOURCE, f"{resource.method} {path[:_LONGEST_PATH]}")
        unknown = [name for name in resource.data_elements or () if name not in ELEMENTS]
        if unknown:
            raise Refusal(400, "InvalidInput", _NO_SUCH_ELEMENTS.format(names=", ".join(unknown)))


def _is_there(path: str, day: date | None) -> bool:
    """Whether there is a path with personal data on a day."""
    pattern = resource_of(path)
    return pattern is not None and is_published(OPERATION_OF.get(pattern, ""), day)


OPERATIONS = (
    published(
        "POST",
        "/tokens/2021-03-01/restrictedDataToken",
        "createRestrictedDataToken",
        "A token with which personal data is told",
        call(Quota("1.0", 10), create_token),
        RestrictedTokenWanted,
        {200: RestrictedToken},
        refuses=(400, 403, 413, 415),
    ),
)
