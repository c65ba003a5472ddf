"""The inbox API as one application, to be put behind ``/inbox``. What its operations do is in the modules beside it."""

from dataclasses import replace

from starlette.applications import Starlette

from mock_api.errors import exception_handlers
from mock_api.inbox import account, answers, chargebacks, claims, feedback, mail, orders, returns, threads
from mock_api.inbox.desk import Desk
from mock_api.operations import Operation
from mock_api.worlds import PerWorld, Worlds

PREFIX = "/inbox"

_OFTEN = ("listThreads", "readThread", "reply", "markNoResponseNeeded", "refundOrder", "readCounters")
"""What tools do all day. Each route is tried in turn, so these come first."""

OPERATIONS: tuple[Operation, ...] = tuple(
    replace(operation, tag="inbox")
    for operation in (
        *threads.OPERATIONS,
        *answers.OPERATIONS,
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
    app = Starlette(routes=routes, exception_handlers=exception_handlers)
    app.router.redirect_slashes = False
    app.state.desks = PerWorld(worlds, Desk)
    return app
