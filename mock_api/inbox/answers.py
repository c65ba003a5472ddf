"""Answering in a thread and tidying it: messages, notes and marks."""

from collections.abc import Callable

from starlette.responses import Response

from mock_api.errors import ApiError
from mock_api.inbox import wire
from mock_api.inbox.desk import encode
from mock_api.inbox.visits import Visit, at_desk, at_desk_with, json
from mock_api.operations import Endpoint, Operation
from simulator.domain import commands as c
from simulator.domain.commands import ExternalCommand


def reply(visit: Visit, wanted: wire.TextWanted) -> Response:
    """The seller's message, delivered; a blocked one is written down before it is refused."""
    thread = visit.thread()
    inbox = visit.hosted.inbox
    number = inbox.last_message + 1
    first = visit.submit(c.Reply(thread.number, wanted.text))
    refusal = inbox.refusal
    if refusal is not None and refusal.entry == first:
        raise ApiError(422, f"message.blocked.{refusal.rules[0]}", _blocked(refusal.rules))
    messages, _ = inbox.messages(number, 1, visit.desk.storefront)
    return json(encode(visit.desk.message(messages[0])), 201)


def add_note(visit: Visit, wanted: wire.TextWanted) -> Response:
    """An internal note beside a thread."""
    thread = visit.thread()
    visit.submit(c.AddNote(thread.number, wanted.text))
    inbox = visit.hosted.inbox
    note = inbox.notes(inbox[thread.number], 1)[0]
    return json(encode(wire.Note(visit.desk.iso(note.at), note.text)), 201)


def _blocked(rules: tuple[str, ...]) -> str:
    broken = ", ".join(rules)
    return f"the marketplace did not deliver the message: it breaks the rule{'s'[: len(rules) > 1]} {broken}"


def _marking(command: Callable[[int], ExternalCommand]) -> Endpoint:
    """An endpoint that does something to a thread and answers with the thread as it is then."""

    def mark(visit: Visit) -> Response:
        number = visit.thread().number
        visit.submit(command(number))
        inbox = visit.hosted.inbox
        return json(visit.desk.thread_item(inbox, inbox[number]))

    return at_desk(mark)


def _mark(path: str, name: str, summary: str, command: Callable[[int], ExternalCommand]) -> Operation:
    return Operation(
        "POST",
        f"/inbox/threads/{{thread_id}}/{path}",
        name,
        summary,
        _marking(command),
        responses={200: wire.ThreadItem},
        refuses=(401, 404, 409) if command is c.MarkNoResponseNeeded else (401, 404),
    )


OPERATIONS = (
    Operation(
        "POST",
        "/inbox/threads/{thread_id}/messages",
        "reply",
        "Answer the buyer",
        at_desk_with(wire.TextWanted, reply),
        wire.TextWanted,
        {201: wire.Message},
        refuses=(400, 401, 404, 413, 415, 422),
    ),
    Operation(
        "POST",
        "/inbox/threads/{thread_id}/notes",
        "addNote",
        "Write an internal note",
        at_desk_with(wire.TextWanted, add_note),
        wire.TextWanted,
        {201: wire.Note},
        refuses=(400, 401, 404, 413, 415),
    ),
    _mark("no-response-needed", "markNoResponseNeeded", "Say that no answer is wanted", c.MarkNoResponseNeeded),
    _mark("archive", "archiveThread", "Put a thread away; it stops no clock", c.ArchiveConversation),
    _mark("close", "closeThread", "Close the thread; it stops no clock", c.CloseConversation),
    _mark("report", "reportThread", "Report the buyer's message", c.ReportConversation),
)
