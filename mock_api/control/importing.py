"""Making a world of an uploaded journal, which goes on from where the journal ends.

Reading a journal, and folding it to a world, is the simulator's.
"""

import asyncio

from fastapi import APIRouter, Request
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Scope

from mock_api.control.bounds import is_journal
from mock_api.control.gate import AllWorlds
from mock_api.control.making import opened
from mock_api.control.wire import WorldOpened
from mock_api.errors import ApiError
from mock_api.worlds.past import Resumed, resumed
from simulator.errors import JournalError
from simulator.journal.storage import parse

_NAME = "the journal"


class _JournalRoute(APIRoute):
    """A route for bodies that are announced as journals; every other one is another route's."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether a request is meant for it."""
        return super().matches(scope) if is_journal(scope) else (Match.NONE, {})


router = APIRouter(tags=["worlds"], route_class=_JournalRoute)


@router.post("/worlds", status_code=201, operation_id="importWorld", include_in_schema=False)
async def import_world(request: Request, worlds: AllWorlds) -> WorldOpened:
    """Make a world of a journal: it goes on from there, with credentials and addresses of its own."""
    content = await request.body()
    try:
        # Long ones take seconds, in which others are not kept waiting.
        found = await asyncio.to_thread(_resumed, content)
    except JournalError as problem:
        raise ApiError(422, problem.code, f"line {problem.line} of the journal: {problem.problem}") from None
    return opened(worlds.take_in(found))


def _resumed(content: bytes) -> Resumed:
    return resumed(parse(content, _NAME))
