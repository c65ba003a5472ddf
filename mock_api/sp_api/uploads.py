"""Uploads API 2020-11-01: a place for a file of messages, and taking the file itself, for which no token is asked.

What a message makes of it is ``attachments``'s.
"""

import re
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from hashlib import md5
from typing import NamedTuple
from urllib.parse import unquote
from xml.sax.saxutils import escape

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from mock_api.operations import Operation, Query
from mock_api.sp_api import refusals, uploaded
from mock_api.sp_api.calls import Call, call, stamped
from mock_api.sp_api.marketplaces import named_marketplace
from mock_api.sp_api.message_kinds import KINDS, REMOVED_KINDS
from mock_api.sp_api.published import published
from mock_api.sp_api.storage import refused_by_plan
from mock_api.throttling import Quota
from mock_api.worlds import Worlds

LARGEST_FILE = 25_000_000
"""Bytes that are read at all; how many a message may carry, the policy says."""

_FILES = "/uploads/files"
_MD5_SIZE = 16
_OF_MESSAGE = re.compile(r"messaging/v1/orders/([^/]+)/messages/([^/]+)")
_WITH_FILES = {kind.template for kind in (*KINDS, *REMOVED_KINDS) if "attachments" in kind.body.__struct_fields__}
_XML = "application/xml"


class UploadDestination(msgspec.Struct, frozen=True, rename="camel"):
    """Where to put a file, with which headers, and what a message calls it by."""

    upload_destination_id: str
    url: str
    headers: dict[str, str]


class CreateUploadDestinationResponse(msgspec.Struct, frozen=True):
    """A place for a file, wrapped as published."""

    payload: UploadDestination


class UploadError(msgspec.Struct, frozen=True, rename="pascal"):
    """Why a file was not taken, in the shape of the storage that real addresses lead to."""

    code: str
    message: str


class _NotTaken(Exception):
    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(status, code, message)
        self.status = status
        self.told = UploadError(code, message)


class _Came(NamedTuple):
    size: int
    head: bytes
    digest: bytes


def create_destination(call: Call) -> bytes:
    """A place for one file of messages of a kind about one order."""
    named_marketplace(call)
    worlds: Worlds = call.request.app.state.shops.worlds
    order, template = _resource(call)
    digest = _digest(call)
    place = uploaded.place_for(call.hosted, order, template, digest)
    headers = {"Content-MD5": b64encode(digest).decode()}
    content_type = call.parameters.one("contentType")
    if content_type is not None and content_type.isprintable() and content_type.isascii():
        headers["Content-Type"] = content_type
    destination = UploadDestination(
        uploaded.destination_id(place, worlds.secret),
        f"{worlds.options.public_url}{_FILES}/{uploaded.written(place, worlds.secret)}",
        headers,
    )
    return msgspec.json.encode(CreateUploadDestinationResponse(destination))


def _resource(call: Call) -> tuple[int, str]:
    """The order and the kind of message a file is for."""
    found = _OF_MESSAGE.fullmatch(call.path["resource"].strip("/"))
    if found is None or found[2] not in _WITH_FILES:
        raise refusals.invalid_input("resource", "Files are taken for messages alone, of a kind that carries some.")
    order = call.order(found[1])
    if order is None:
        raise refusals.unauthorized("There is no such order.")
    return order.number, found[2]


def _digest(call: Call) -> bytes:
    """The digest of the file to come; one client has it encoded twice."""
    said = call.parameters.one("contentMD5")
    if said is None:
        raise refusals.invalid_input("contentMD5")
    try:
        digest = b64decode(unquote(said).replace(" ", "+"), validate=True)
    except (NotBase64, ValueError):
        digest = b""
    if len(digest) != _MD5_SIZE:
        raise refusals.invalid_input("contentMD5", "It is no MD5 digest in base64.")
    return digest


async def take_file(request: Request) -> Response:
    """Take a file at its place, if it is the one that was announced."""
    try:
        digest = await _taken(request)
    except _NotTaken as no:
        said = f"<Error><Code>{no.told.code}</Code><Message>{escape(no.told.message)}</Message></Error>"
        response = Response(f'<?xml version="1.0" encoding="UTF-8"?>\n{said}', no.status, media_type=_XML)
    else:
        response = Response(headers={"etag": f'"{digest.hex()}"'})
    return stamped(response)


async def _taken(request: Request) -> bytes:
    worlds: Worlds = request.app.state.shops.worlds
    place = uploaded.read(request.path_params["place"], worlds.secret)
    hosted = None if place is None else worlds.by_id(place.world)
    if place is None or hosted is None:
        raise _NotTaken(403, "SignatureDoesNotMatch", "There is no such place for a file.")
    if place.is_over:
        raise _NotTaken(403, "AccessDenied", "Request has expired")
    if (refusal := await refused_by_plan(request, hosted)) is not None:
        raise _NotTaken(*refusal)
    came = await _read(request)
    if came.digest != place.md5:
        raise _NotTaken(400, "BadDigest", "The Content-MD5 you specified did not match what we received.")
    hosted = worlds.by_id(place.world)
    if hosted is None:
        raise _NotTaken(403, "SignatureDoesNotMatch", "There is no such place for a file.")
    uploaded.keep(hosted, place, came.size, came.head)
    return came.digest


async def _read(request: Request) -> _Came:
    """A file, of which nothing is kept but its beginning."""
    digest, size, head, more = md5(usedforsecurity=False), 0, b"", True
    while more:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        part: bytes = message.get("body", b"")
        more = message.get("more_body", False)
        size += len(part)
        if size > LARGEST_FILE:
            raise _NotTaken(413, "EntityTooLarge", f"No more than {LARGEST_FILE:,} bytes are read.")
        head += part[: uploaded.HEAD - len(head)]
        digest.update(part)
    return _Came(size, head, digest.digest())


OPERATIONS = (
    published(
        "POST",
        "/uploads/2020-11-01/uploadDestinations/{resource:path}",
        "createUploadDestinationForResource",
        "A place for a file of a message",
        call(Quota("10.0", 10), create_destination, 201),
        responses={201: CreateUploadDestinationResponse},
        query=(
            Query("marketplaceIds", "The order's marketplace: exactly one.", "array", required=True),
            Query("contentMD5", "The MD5 digest of the file, in base64.", required=True),
            Query("contentType", "The file's media type."),
        ),
        refuses=(400, 403, 413, 415),
    ),
)

TAKING = Operation(
    "PUT",
    f"{_FILES}/{{place}}",
    "putFile",
    "Upload a file to its place; whoever knows the address may, without a token",
    take_file,
    responses={200: None},
    errors=UploadError,
    error_media_type=_XML,
    refuses=(400, 403, 413),
)
"""Where the address of a place leads; the published API has it elsewhere."""
