"""Files that sellers send with their messages: taken on their own or within a message, kept by what is in them.

Whether a message may carry them, its rules say.
"""

from base64 import b64decode
from binascii import Error as NotBase64
from hashlib import sha256
from mimetypes import guess_type
from urllib.parse import quote

from starlette.responses import Response

from mock_api.errors import ApiError
from mock_api.inbox import wire
from mock_api.inbox.desk import encode
from mock_api.inbox.paging import parameters
from mock_api.inbox.visits import Visit, at_desk, at_desk_with_file, json
from mock_api.operations import Operation, Query
from mock_api.worlds import HostedWorld
from mock_api.worlds.effects import FILE
from simulator.domain import commands as c

LARGEST_FILE = 25_000_000
"""Bytes of one file that are read at all."""

LARGEST_SHELF = 200_000_000
"""Bytes of all the files a world keeps; the oldest go first."""

_HEAD = 64
"""How many bytes of a file tell what it is."""

_NAME = Query("name", "What the file is called.", required=True)


def take(visit: Visit, content: bytes) -> Response:
    """A file for a message to come."""
    name = parameters(visit.request, (_NAME,)).get("name", "")
    _check_name(name)
    if not content:
        raise ApiError(400, "attachment.empty", "the file is empty")
    return json(encode(wire.Upload(_kept(visit.hosted, content), name, len(content))), 201)


def read(visit: Visit) -> Response:
    """A file of a message, as it was sent."""
    thread, path = visit.thread(), visit.request.path_params
    number = visit.desk.addresses.message_number(path["message_id"])
    message = None if number is None else visit.hosted.inbox.message_in(thread, number, visit.desk.storefront)
    if message is None or path["name"] not in message.attachments:
        raise ApiError(404, "attachment.unknown", "there is no such file in this thread")
    digests = message.contents or ("",) * len(message.attachments)
    content = _content(visit.hosted, digests[message.attachments.index(path["name"])])
    if content is None:
        raise ApiError(404, "attachment.not_kept", "only the name of this file is known; nobody keeps what is in it")
    kind = guess_type(path["name"])[0] or "application/octet-stream"
    headers = {
        "content-disposition": f"attachment; filename*=UTF-8''{quote(path['name'], safe='')}",
        "x-content-type-options": "nosniff",
    }
    return Response(content, headers=headers, media_type=kind)


def attached(visit: Visit, wanted: tuple[wire.AttachmentWanted, ...]) -> tuple[c.Attachment, ...]:
    """The files of a message to be sent.

    Raises:
        ApiError: one of them cannot be one, or two have the same name.
    """
    if len({file.name for file in wanted}) < len(wanted):
        raise ApiError(400, "request.invalid", "two attachments have the same name")
    return tuple(_attached(visit.hosted, file) for file in wanted)


def _attached(hosted: HostedWorld, wanted: wire.AttachmentWanted) -> c.Attachment:
    _check_name(wanted.name)
    if wanted.upload is not None:
        content = _content(hosted, wanted.upload)
        if content is None:
            raise ApiError(404, "attachment.unknown", f"there is no upload '{wanted.upload[:80]}' in this world")
    elif wanted.content is not None:
        content = _decoded(wanted.name, wanted.content)
    elif wanted.size is not None:
        return c.Attachment(wanted.name, wanted.size)
    else:
        raise ApiError(400, "request.missing_field", f"'{wanted.name}' has none of 'upload', 'content' and 'size'")
    return c.Attachment(wanted.name, len(content), content[:_HEAD].hex(), _kept(hosted, content) if content else "")


def _check_name(name: str) -> None:
    if not name or len(name) > wire.LONGEST_NAME or "/" in name or not name.isprintable():
        said = f"a file's name is 1 to {wire.LONGEST_NAME} printable characters without a slash"
        raise ApiError(400, "request.invalid", said)


def _decoded(name: str, written: str) -> bytes:
    try:
        return b64decode(written, validate=True)
    except (NotBase64, ValueError):
        raise ApiError(400, "request.invalid", f"the content of '{name}' is not base64") from None


def _content(hosted: HostedWorld, digest: str) -> bytes | None:
    return hosted.effects.notes.get(FILE + digest)


def _kept(hosted: HostedWorld, content: bytes) -> str:
    """Keep a file, in place of the oldest ones where there is no room; its digest."""
    digest, effects = sha256(content).hexdigest(), hosted.effects
    if FILE + digest not in effects.notes:
        files = {name: len(note) for name, note in effects.notes.items() if name.startswith(FILE)}
        size = sum(files.values()) + len(content)
        for name, held in files.items():
            if size <= LARGEST_SHELF:
                break
            effects.drop(name)
            size -= held
        effects.put(FILE + digest, content)
    return digest


OPERATIONS = (
    Operation(
        "POST",
        "/inbox/uploads",
        "uploadFile",
        "Upload a file for a message to come; the body is the file",
        at_desk_with_file(take, LARGEST_FILE),
        bytes,
        {201: wire.Upload},
        query=(_NAME,),
        refuses=(400, 401, 409, 413),
        request_media_type="application/octet-stream",
    ),
    Operation(
        "GET",
        "/inbox/threads/{thread_id}/messages/{message_id}/attachments/{name}",
        "readAttachment",
        "A file of a message, as it was sent",
        at_desk(read),
        responses={200: bytes},
        refuses=(401, 404),
        media_type="application/octet-stream",
    ),
)
