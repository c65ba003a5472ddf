"""The inbox API as one application, to be put behind ``/inbox``. What its operations do is in the modules beside it."""

from dataclasses import replace

from starlette.applications import Starlette
from starlette.exceptions import HTTPException

from mock_api.errors import exception_handlers
from mock_api.inbox import (
    account,
    answers,
    chargebacks,
    claims,
    feedback,
    files,
    mail,
    orders,
    returns,
    templates,
    threads,
)
from mock_api.inbox.desk import Desk
from mock_api.inbox.repeats import Repeats
from mock_api.inbox.visits import no_such_place
from mock_api.operations import Operation, Query
from mock_api.worlds import PerWorld, Worlds

PREFIX = "/inbox"

_OFTEN = ("listThreads", "readThread", "reply", "markNoResponseNeeded", "refundOrder", "readCounters")
"""What tools do all day. Each route is tried in turn, so these come first."""

_KEY = Query("Idempotency-Key", "Asked again under the same key, the same is answered again and nothing done twice.")
_KNOWN = Query("If-None-Match", "The ETag of an answer that is at hand: 304 where it would be the same.")
_MEANT = Query("If-Match", "The ETag of the thread that is meant: 412 where something happened in it since.")
_CHANGED = 412


def _completed(operation: Operation) -> Operation:
    """An operation with what holds for all of its kind."""
    if operation.method == "GET":
        return replace(operation, tag="inbox", headers=(_KNOWN,), responses={**operation.responses, 304: None})
    meant = (_MEANT,) if _CHANGED in operation.refuses else ()
    if operation.method != "POST":
        return replace(operation, tag="inbox", headers=meant)
    refuses = tuple(sorted({*operation.refuses, 400, 409}))
    return replace(operation, tag="inbox", headers=(_KEY, *meant), refuses=refuses)


OPERATIONS: tuple[Operation, ...] = tuple(
    _completed(operation)
    for operation in (
        *threads.OPERATIONS,
        *answers.OPERATIONS,
        *templates.OPERATIONS,
        *files.OPERATIONS,
        *orders.OPERATIONS,
        *claims.OPERATIONS,
        *chargebacks.OPERATIONS,
        *returns.OPERATIONS,
        *feedback.OPERATIONS,
        *account.OPERATIONS,
        *mail.OPERATIONS,
    )
)


def inbox_app(worlds: Worlds) -> Starlette:
    """The inbox API over some worlds; each request's token says which."""
    often_first = sorted(OPERATIONS, key=lambda operation: operation.name not in _OFTEN)
    routes = [operation.route(PREFIX) for operation in often_first]
    handlers = exception_handlers | {HTTPException: no_such_place}
    app = Starlette(routes=routes, exception_handlers=handlers)
    app.router.redirect_slashes = False
    app.state.desks = PerWorld(worlds, Desk, of_orders=True)
    app.state.repeats = PerWorld(worlds, Repeats)
    return app
