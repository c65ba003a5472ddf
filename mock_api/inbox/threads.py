"""Listing and reading threads, and the counters."""

from starlette.responses import Response

from mock_api.errors import ApiError
from mock_api.inbox import wire
from mock_api.inbox.desk import MESSAGES, encode
from mock_api.inbox.paging import CURSOR, LIMIT, before, chosen, limit_of, parameters
from mock_api.inbox.visits import Visit, at_desk, json
from mock_api.operations import Operation, Query
from simulator.views.inbox import NO_LIMIT, position
from simulator.views.shelves import FILTERS, Filter
from simulator.views.thread import Thread

_FILTER = Query(
    "filter", "Which threads; `response_needed` unless said, everything where `q` is given.", choices=FILTERS
)
_SEARCH = Query("q", "An order id, or a buyer's alias.")
_LIST = (_FILTER, _SEARCH, CURSOR, LIMIT)
_READ = (Query("cursor", "The `older` of the part before."), LIMIT)


def list_threads(visit: Visit) -> Response:
    """Threads a filter shows, newest activity first."""
    given = parameters(visit.request, _LIST)
    addresses, inbox = visit.desk.addresses, visit.hosted.inbox
    limit, below = limit_of(given), before(given, addresses.message_number, NO_LIMIT)
    if "q" in given:
        return _search(visit, given, limit, below)
    shown = chosen(given, "filter", FILTERS, "response_needed")
    # One more than wanted tells whether there is a next page.
    threads = inbox.page(shown, visit.now, below, limit + 1)
    more = len(threads) > limit
    cursor = addresses.message_id(position(shown, threads[limit - 1])) if more else None
    return _page(visit, threads[:limit], cursor)


def read_thread(visit: Visit) -> Response:
    """A thread with its latest messages, or with those before a cursor."""
    thread, inbox, desk = visit.thread(), visit.hosted.inbox, visit.desk
    given = parameters(visit.request, _READ)
    tag = visit.tag_of(thread)
    if not given:
        return json(desk.thread_page(inbox, thread), tag=tag)
    last = before(given, desk.addresses.message_number, thread.last_message)
    if not inbox.is_in(thread, last):
        raise ApiError(400, "request.bad_cursor", "this cursor belongs to another thread")
    return json(desk.thread_part(inbox, thread, last, limit_of(given, MESSAGES)), tag=tag)


def read_counters(visit: Visit) -> Response:
    """What needs attention now."""
    return json(encode(visit.hosted.inbox.counters(visit.now)))


def _page(visit: Visit, threads: list[Thread], cursor: str | None) -> Response:
    item, inbox = visit.desk.thread_item, visit.hosted.inbox
    items = b",".join([item(inbox, thread) for thread in threads])
    return json(b'{"items":[' + items + b'],"next":' + encode(cursor) + b"}")


def _search(visit: Visit, given: dict[str, str], limit: int, below: int) -> Response:
    """A page of what is found."""
    found = [thread for thread in _found(visit, given) if thread.last_message < below]
    more = len(found) > limit
    cursor = visit.desk.addresses.message_id(found[limit - 1].last_message) if more else None
    return _page(visit, found[:limit], cursor)


def _found(visit: Visit, given: dict[str, str]) -> list[Thread]:
    """The threads of one order or one buyer, newest activity first."""
    inbox, written = visit.hosted.inbox, given["q"].strip()
    order = visit.desk.addresses.order_number(written)
    orders = visit.desk.storefront.orders_of(written) if order is None else [order]
    threads = filter(None, map(inbox.thread_of, orders))
    shown: Filter | None = chosen(given, "filter", FILTERS, "all") if "filter" in given else None
    kept = [thread for thread in threads if shown is None or inbox.shows(shown, thread, visit.now)]
    return sorted(kept, key=lambda thread: thread.last_message, reverse=True)


OPERATIONS = (
    Operation(
        "GET",
        "/inbox/threads",
        "listThreads",
        "Threads, newest activity first",
        at_desk(list_threads),
        responses={200: wire.ThreadPage},
        query=_LIST,
        refuses=(400, 401),
    ),
    Operation(
        "GET",
        "/inbox/threads/{thread_id}",
        "readThread",
        "A thread and its latest messages",
        at_desk(read_thread),
        responses={200: wire.Thread},
        query=_READ,
        refuses=(400, 401, 404),
    ),
    Operation(
        "GET",
        "/inbox/counters",
        "readCounters",
        "What needs attention",
        at_desk(read_counters),
        responses={200: wire.Counters},
        refuses=(401,),
    ),
)
