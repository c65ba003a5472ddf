"""Reports API 2021-06-30: the list of reports, page by page; a token says what was asked for and where to go on."""

import msgspec

from mock_api.auth import unsealed
from mock_api.sp_api import refusals
from mock_api.sp_api import report_wire as w
from mock_api.sp_api.calls import Call
from mock_api.sp_api.report_calls import instant_of, kinds_of, sealed_for, shelf_of, worlds_of
from mock_api.sp_api.report_shelf import FORGOTTEN_AFTER, Report, Shelf
from mock_api.sp_api.reports import told

STATUSES = ("CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE")

_FILTERS = ("reportTypes", "processingStatuses", "marketplaceIds", "pageSize", "createdSince", "createdUntil")
_LARGEST_PAGE, _PAGE, _LONGEST = 100, 10, 9


class _Wish(msgspec.Struct, frozen=True, array_like=True, tag="reports"):
    """Which reports are listed, and from where on."""

    kinds: tuple[str, ...]
    statuses: tuple[str, ...]
    marketplaces: tuple[str, ...]
    since: int
    until: int
    size: int
    before: int = 1 << 62


_wishes = msgspec.msgpack.Decoder(_Wish)


def list_reports(call: Call) -> bytes:
    """Reports, newest first, page by page."""
    shelf, token = shelf_of(call), call.parameters.one("nextToken")
    wish = _wish(call) if token is None else _read_token(call, token)
    found = [one for one in shelf.reports if one.number < wish.before and _fits(call, shelf, one, wish)]
    page = found[: wish.size]
    more = None
    if len(found) > wish.size:
        more = sealed_for(call, msgspec.structs.replace(wish, before=page[-1].number))
    return msgspec.json.encode(w.GetReportsResponse([told(call, shelf, one) for one in page], more))


def _wish(call: Call) -> _Wish:
    parameters = call.parameters
    kinds, statuses = kinds_of(call), tuple(parameters.many("processingStatuses"))
    if not kinds:
        raise refusals.invalid_input("reportTypes", "Name the types, or the token of the page before.")
    if not set(statuses) <= set(STATUSES):
        raise refusals.invalid_input("processingStatuses", f"There are {', '.join(STATUSES)}.")
    written = parameters.one("pageSize") or str(_PAGE)
    if not (written.isdecimal() and len(written) < _LONGEST and 1 <= int(written) <= _LARGEST_PAGE):
        raise refusals.invalid_input("pageSize", f"It is a number from 1 to {_LARGEST_PAGE}.")
    until = instant_of(call, parameters.one("createdUntil"), "createdUntil", call.now)
    since = instant_of(call, parameters.one("createdSince"), "createdSince", call.now - FORGOTTEN_AFTER)
    return _Wish(kinds, statuses, tuple(parameters.many("marketplaceIds")), since, until, int(written))


def _fits(call: Call, shelf: Shelf, report: Report, wish: _Wish) -> bool:
    return (
        report.kind in wish.kinds
        and wish.since <= report.created <= wish.until
        and (not wish.statuses or shelf.status(report) in wish.statuses)
        and (not wish.marketplaces or bool(set(wish.marketplaces) & set(report.marketplaces)))
    )


def _read_token(call: Call, written: str) -> _Wish:
    beside = [name for name in _FILTERS if call.parameters.many(name)]
    if beside:
        raise refusals.invalid_input(", ".join(beside), "nextToken is the only parameter where it is given.")
    payload = unsealed(written, worlds_of(call).secret)
    try:
        if payload is not None:
            return _wishes.decode(payload)
    except msgspec.DecodeError:
        pass
    raise refusals.invalid_input("nextToken", "This token was not given here.")
