"""Lists that lie on a docket, page by page: what one takes for a query, and how a page of it is told."""

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
from starlette.responses import Response

from mock_api.inbox.desk import encode
from mock_api.inbox.paging import CURSOR, LIMIT, before, chosen, limit_of, parameters
from mock_api.inbox.visits import Visit, json
from mock_api.operations import Query
from simulator.views.docket import DOCKET_FILTERS, DocketFilter
from simulator.views.inbox import NO_LIMIT

R = TypeVar("R", bound=msgspec.Struct)


def query_of(noun: str) -> tuple[Query, ...]:
    """The query of a list of some noun, in plural."""
    return (Query("filter", f"Which {noun}; `all` unless said.", choices=DOCKET_FILTERS), CURSOR, LIMIT)


def listed(
    visit: Visit,
    query: tuple[Query, ...],
    page: Callable[[DocketFilter, int, int], list[Any]],
    number: Callable[[str], int | None],
    told: Callable[[Any], msgspec.Struct],
) -> Response:
    """A page, newest first. ``page`` finds rows, ``number`` reads a cursor, which is the id of the page's last row."""
    given = parameters(visit.request, query)
    limit, below = limit_of(given), before(given, number, NO_LIMIT)
    found = page(chosen(given, "filter", DOCKET_FILTERS, "all"), below, limit + 1)
    items = [told(row) for row in found[:limit]]
    cursor: str | None = items[-1].id if len(found) > limit else None  # type: ignore[attr-defined]
    return json(encode({"items": items, "next": cursor}))
