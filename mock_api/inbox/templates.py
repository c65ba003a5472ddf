"""The desk's own texts, to be read before one is sent. Sending one is a message that names it, in ``answers``."""

from starlette.responses import Response

from mock_api.errors import ApiError
from mock_api.inbox import wire
from mock_api.inbox.desk import encode
from mock_api.inbox.paging import parameters
from mock_api.inbox.visits import Visit, at_desk, json
from mock_api.operations import Operation, Query
from simulator.wording.macros import MOVE_OFF_PLATFORM, move_off_platform
from simulator.wording.templates import TEMPLATES, template

_OF_THREAD = Query("thread", "The thread one is wanted for: its buyer's language, and the reason noted there.")
_IN_ENGLISH = "en"


def list_templates(visit: Visit) -> Response:
    """Every text of the desk's, in the language of a thread's buyer."""
    given = parameters(visit.request, (_OF_THREAD,))
    order = _order(visit, given["thread"]) if "thread" in given else 0
    language = visit.desk.storefront.book.language_of(order) if order else _IN_ENGLISH
    items = [_told(name, language) for name in TEMPLATES]
    state = visit.hosted.world.state
    if state.guards.locked_macro:
        exception = state.dealings(order).exception
        text = move_off_platform(exception or "technical", language)
        items.append(wire.Template(MOVE_OFF_PLATFORM, language, text, locked=True, needs_note=not exception))
    return json(encode(wire.Templates(items)))


def _told(name: str, language: str) -> wire.Template:
    known = language if language in TEMPLATES[name] else _IN_ENGLISH
    return wire.Template(name, known, template(name, language), locked=False, needs_note=False)


def _order(visit: Visit, thread_id: str) -> int:
    number = visit.desk.addresses.thread_number(thread_id)
    thread = None if number is None else visit.hosted.inbox.thread(number)
    if thread is None:
        raise ApiError(404, "thread.unknown", "there is no such thread in this world")
    return thread.order


OPERATIONS = (
    Operation(
        "GET",
        "/inbox/templates",
        "listTemplates",
        "The desk's own texts, in the language of a thread's buyer",
        at_desk(list_templates),
        responses={200: wire.Templates},
        query=(_OF_THREAD,),
        refuses=(400, 401, 404),
    ),
)
