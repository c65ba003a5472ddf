"""Answering in a thread and tidying it: messages, notes, summaries and marks."""

from collections.abc import Callable

from starlette.responses import Response

from mock_api.errors import ApiError
from mock_api.inbox import wire
from mock_api.inbox.desk import encode
from mock_api.inbox.files import attached
from mock_api.inbox.visits import Visit, at_desk, at_desk_with, json
from mock_api.operations import Endpoint, Operation
from simulator.domain import commands as c
from simulator.domain.commands import ExternalCommand

LARGEST_MESSAGE = 16_000_000
"""Bytes of a message with the files in it; larger ones are uploaded first."""


def reply(visit: Visit, wanted: wire.MessageWanted) -> Response:
    """The seller's message, delivered; a blocked one is written down before it is refused."""
    thread = visit.thread_to_change()
    inbox = visit.hosted.inbox
    number = inbox.last_message + 1
    files = attached(visit, wanted.attachments) if wanted.attachments else ()
    delivered(visit, c.Reply(thread.number, wanted.text, attachments=files, macro=wanted.template))
    messages, _ = inbox.messages(number, 1, visit.desk.storefront)
    return json(encode(visit.desk.message(messages[0])), 201, visit.tag_of(inbox[thread.number]))


def write_about_order(visit: Visit, wanted: wire.OrderMessageWanted) -> Response:
    """The seller's message under one of the marketplace's reasons; it opens a thread where there is none."""
    order = visit.order(visit.request.path_params["order_id"])
    inbox = visit.hosted.inbox
    number = inbox.last_message + 1
    files = attached(visit, wanted.attachments) if wanted.attachments else ()
    delivered(visit, c.SendMessage(order, wanted.kind, wanted.text, attachments=files))
    messages, _ = inbox.messages(number, 1, visit.desk.storefront)
    return json(encode(visit.desk.message(messages[0])), 201)


def add_note(visit: Visit, wanted: wire.NoteWanted) -> Response:
    """An internal note beside a thread."""
    number = visit.thread_to_change().number
    visit.submit(c.AddNote(number, wanted.text, wanted.exception or ""))
    inbox = visit.hosted.inbox
    thread = inbox[number]
    return json(encode(visit.desk.note(inbox.notes(thread, 1)[0])), 201, visit.tag_of(thread))


def add_summary(visit: Visit, wanted: wire.TextWanted) -> Response:
    """How a conversation was resolved, filed beside its thread."""
    number = visit.thread_to_change().number
    visit.submit(c.AddSummary(number, wanted.text))
    inbox = visit.hosted.inbox
    thread = inbox[number]
    return json(encode(visit.desk.summary(inbox, thread)), 201, visit.tag_of(thread))


def delivered(visit: Visit, command: ExternalCommand) -> None:
    """Have a message delivered.

    Raises:
        ApiError: ``message.blocked.RULE``, the marketplace would not deliver it.
    """
    first, refusal = visit.submit(command), visit.hosted.inbox.refusal
    if refusal is not None and refusal.entry == first:
        raise ApiError(422, f"message.blocked.{refusal.rules[0]}", _blocked(refusal.rules))


def _blocked(rules: tuple[str, ...]) -> str:
    broken = ", ".join(rules)
    return f"the marketplace did not deliver the message: it breaks the rule{'s'[: len(rules) > 1]} {broken}"


def _marking(command: Callable[[int], ExternalCommand]) -> Endpoint:
    """An endpoint that does something to a thread and answers with the thread as it is then."""

    def mark(visit: Visit) -> Response:
        number = visit.thread_to_change().number
        visit.submit(command(number))
        inbox = visit.hosted.inbox
        thread = inbox[number]
        return json(visit.desk.thread_item(inbox, thread), tag=visit.tag_of(thread))

    return at_desk(mark)


def _mark(path: str, name: str, summary: str, command: Callable[[int], ExternalCommand]) -> Operation:
    return Operation(
        "POST",
        f"/inbox/threads/{{thread_id}}/{path}",
        name,
        summary,
        _marking(command),
        responses={200: wire.ThreadItem},
        refuses=(400, 401, 404, 409, 412),
    )


OPERATIONS = (
    Operation(
        "POST",
        "/inbox/threads/{thread_id}/messages",
        "reply",
        "Answer the buyer",
        at_desk_with(wire.MessageWanted, reply, LARGEST_MESSAGE),
        wire.MessageWanted,
        {201: wire.Message},
        refuses=(400, 401, 404, 409, 412, 413, 415, 422),
    ),
    Operation(
        "POST",
        "/inbox/orders/{order_id}/messages",
        "writeAboutOrder",
        "Write about an order under one of the marketplace's reasons, such as its invoice",
        at_desk_with(wire.OrderMessageWanted, write_about_order, LARGEST_MESSAGE),
        wire.OrderMessageWanted,
        {201: wire.Message},
        refuses=(400, 401, 404, 409, 413, 415, 422),
    ),
    Operation(
        "POST",
        "/inbox/threads/{thread_id}/notes",
        "addNote",
        "Write an internal note",
        at_desk_with(wire.NoteWanted, add_note),
        wire.NoteWanted,
        {201: wire.Note},
        refuses=(400, 401, 404, 409, 412, 413, 415),
    ),
    Operation(
        "POST",
        "/inbox/threads/{thread_id}/summary",
        "addSummary",
        "File how the conversation was resolved",
        at_desk_with(wire.TextWanted, add_summary),
        wire.TextWanted,
        {201: wire.Summary},
        refuses=(400, 401, 404, 409, 412, 413, 415),
    ),
    _mark("no-response-needed", "markNoResponseNeeded", "Say that no answer is wanted", c.MarkNoResponseNeeded),
    _mark("archive", "archiveThread", "Put a thread away; it stops no clock", c.ArchiveConversation),
    _mark("close", "closeThread", "Close the thread; it stops no clock", c.CloseConversation),
    _mark("report", "reportThread", "Report the buyer's message", c.ReportConversation),
)
