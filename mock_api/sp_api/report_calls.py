"""What every call about reports has in common: the world's shelf, and checks of what is asked."""

from typing import Any

import msgspec

from mock_api.auth import sealed
from mock_api.sp_api import refusals
from mock_api.sp_api.calls import Call
from mock_api.sp_api.parameters import moment_of
from mock_api.sp_api.report_kinds import KINDS
from mock_api.sp_api.report_shelf import Shelf, Shelves
from mock_api.worlds import Worlds
from scenarios.suggestion import suggestion

_MOST_KINDS, _MOST_MARKETPLACES = 10, 25


def shelf_of(call: Call) -> Shelf:
    """The world's reports, with everything that has fallen due."""
    shelves: Shelves = call.request.app.state.shelves
    shelf = shelves.of(call.hosted)
    shelf.keep_schedules()
    return shelf


def worlds_of(call: Call) -> Worlds:
    """The worlds of the server."""
    worlds: Worlds = call.request.app.state.shops.worlds
    return worlds


def sealed_for(call: Call, told: Any) -> str:
    """Something to be handed out and brought back as it is."""
    return sealed(msgspec.msgpack.encode(told), worlds_of(call).secret)


def kinds_of(call: Call) -> tuple[str, ...]:
    """The types that are asked for.

    Raises:
        Refusal: they are too many.
    """
    kinds = tuple(call.parameters.many("reportTypes"))
    if len(kinds) > _MOST_KINDS:
        raise refusals.invalid_input("reportTypes", f"At most {_MOST_KINDS} may be named.")
    return kinds


def check_wanted(kind: str, marketplaces: tuple[str, ...]) -> None:
    """Refuse what cannot be asked for.

    Raises:
        Refusal: there is no such type, or no marketplace, or too many.
    """
    if kind not in KINDS:
        hint = suggestion(kind, KINDS) or f"there are {', '.join(KINDS)}"
        raise refusals.invalid_input("reportType", f"There is no report '{kind[:100]}' here; {hint}.")
    if not 1 <= len(marketplaces) <= _MOST_MARKETPLACES:
        raise refusals.invalid_input("marketplaceIds", f"Name 1 to {_MOST_MARKETPLACES}.")


def instant_of(call: Call, written: str | None, name: str, otherwise: int) -> int:
    """An instant that was written, or another one.

    Raises:
        Refusal: it is none.
    """
    return otherwise if written is None else call.shop.calendar.instant(moment_of(name, written))
