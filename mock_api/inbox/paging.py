"""The query strings of the inbox API: filters, cursors and page sizes, or what is wrong with them."""

from collections.abc import Callable, Sequence
from typing import TypeVar
from urllib.parse import parse_qsl

from starlette.requests import Request

from mock_api.errors import ApiError
from mock_api.operations import Query
from scenarios.suggestion import suggestion

DEFAULT_LIMIT = 20
LARGEST_LIMIT = 100

CURSOR = Query("cursor", "The `next` of the page before.")
LIMIT = Query("limit", f"How many on a page: 1 to {LARGEST_LIMIT}, {DEFAULT_LIMIT} unless said.", "integer")

C = TypeVar("C", bound=str)


def parameters(request: Request, known: Sequence[Query]) -> dict[str, str]:
    """The query's parameters by name.

    Raises:
        ApiError: one is not known, or given twice.
    """
    written = request.scope["query_string"]
    if not written:
        return {}
    names = [query.name for query in known]
    found: dict[str, str] = {}
    for name, value in parse_qsl(written.decode("latin-1"), keep_blank_values=True):
        if name not in names:
            said = f"'{name}' is no parameter here"
            raise ApiError(400, "request.unknown_parameter", _advised(said, suggestion(name, names)))
        if name in found:
            raise ApiError(400, "request.invalid", f"'{name}' is given twice")
        found[name] = value
    return found


def limit_of(given: dict[str, str], usual: int = DEFAULT_LIMIT) -> int:
    """How many are wanted on a page.

    Raises:
        ApiError: not a number from 1 to ``LARGEST_LIMIT``.
    """
    written = given.get("limit")
    if written is None:
        return usual
    limit = int(written) if written.isascii() and written.isdigit() and len(written) < 10 else 0
    if not 1 <= limit <= LARGEST_LIMIT:
        raise ApiError(400, "request.invalid", f"limit is a whole number from 1 to {LARGEST_LIMIT}, not '{written}'")
    return limit


def before(given: dict[str, str], number: Callable[[str], int | None], otherwise: int) -> int:
    """What the wanted page lies below.

    Raises:
        ApiError: the cursor is none of this world's.
    """
    written = given.get("cursor")
    if written is None:
        return otherwise
    found = number(written)
    if found is None:
        raise ApiError(400, "request.bad_cursor", "this cursor was not given by this world; begin without one")
    return found


def chosen(given: dict[str, str], name: str, choices: Sequence[C], usual: C) -> C:
    """Which of some words a parameter says.

    Raises:
        ApiError: none of them.
    """
    written = given.get(name)
    if written is None:
        return usual
    for choice in choices:
        if choice == written:
            return choice
    raise ApiError(400, "request.invalid", _advised(f"'{written}' is no {name}", suggestion(written, choices)))


def _advised(said: str, hint: str) -> str:
    return f"{said}; {hint}" if hint else said
