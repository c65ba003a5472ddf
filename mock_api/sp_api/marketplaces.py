"""The one marketplace that calls about messages, review requests and uploads must name, and where they must name it."""

from collections.abc import Sequence

import msgspec

from mock_api.sp_api import refusals
from mock_api.sp_api.calls import Call
from mock_api.sp_api.refusals import Refusal
from mock_api.worlds import Worlds


class _Beside(msgspec.Struct, frozen=True):
    """What one client puts into its bodies beside what belongs there."""

    lower: Sequence[str] | str = msgspec.field(name="marketplaceIds", default=())
    pascal: Sequence[str] | str = msgspec.field(name="MarketplaceIds", default=())


_bodies = msgspec.json.Decoder(_Beside)


def named_marketplace(call: Call) -> str:
    """The marketplace a call names in its query; in its body alone only where the server is lenient.

    Raises:
        Refusal: it names none, several or another.
    """
    named = call.parameters.many("marketplaceIds") or _in_body(call)
    if len(named) != 1:
        raise refusals.invalid_input("marketplaceIds")
    if named[0] != call.hosted.marketplace_id:
        raise Refusal(400, "InvalidInput", refusals.NO_MARKETPLACE)
    return named[0]


def _in_body(call: Call) -> list[str]:
    worlds: Worlds = call.request.app.state.shops.worlds
    if not (worlds.options.lenient and call.body):
        return []
    try:
        beside = _bodies.decode(call.body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return []
    named = beside.lower or beside.pascal
    return [named] if isinstance(named, str) else list(dict.fromkeys(named))
