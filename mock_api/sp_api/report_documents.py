"""Reports API 2021-06-30: where a document is, and the document itself, for which no token is asked."""

import gzip

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from mock_api.auth import unsealed
from mock_api.pacing import wall_seconds
from mock_api.sp_api import refusals
from mock_api.sp_api import report_wire as w
from mock_api.sp_api.calls import Call, stamped
from mock_api.sp_api.report_calls import sealed_for, shelf_of, worlds_of
from mock_api.sp_api.report_kinds import KINDS
from mock_api.sp_api.report_shelf import DONE, Shelves
from mock_api.sp_api.storage import refused_by_plan
from mock_api.worlds import Worlds

ADDRESS_SECONDS = 300
"""How long the address of a document leads to it, on the wall."""
LARGEST_PLAIN = 16_384
"""Bytes up to which a document is served as it is; a longer one is compressed."""

DOCUMENTS = "/reports/documents"

_LONGEST = 9


class DocumentError(msgspec.Struct, frozen=True, rename="pascal"):
    """Why there is no document, in the shape of the storage that real addresses lead to."""

    code: str
    message: str


class DocumentAddress(msgspec.Struct, frozen=True, array_like=True, tag="document"):
    """What the address of a document says: whose, until when, and how it is served."""

    world: str
    report: int
    expires: int
    is_encoded: bool


_addresses = msgspec.msgpack.Decoder(DocumentAddress)


def read_document(call: Call) -> bytes:
    """Where a document is: an address that is good for five minutes on the wall."""
    shelf, id_ = shelf_of(call), call.path["reportDocumentId"]
    number = id_.rpartition(".")[2]
    report = shelf.report(int(number)) if number.isdecimal() and len(number) < _LONGEST else None
    if report is None or report.document is None or shelf.document_id(report) != id_ or shelf.status(report) != DONE:
        raise refusals.not_found("There is no such document.")
    is_packed = len(report.document) > LARGEST_PLAIN
    is_encoded = is_packed and call.parameters.one("enableContentEncodingUrlHeader") == "true"
    address = DocumentAddress(call.hosted.id, report.number, int(wall_seconds()) + ADDRESS_SECONDS, is_encoded)
    url = f"{worlds_of(call).options.public_url}{DOCUMENTS}/{sealed_for(call, address)}"
    return msgspec.json.encode(w.ReportDocument(id_, url, "GZIP" if is_packed else None))


async def serve_document(request: Request) -> Response:
    """The document an address leads to, for whoever knows the address."""
    worlds: Worlds = request.app.state.shops.worlds
    shelves: Shelves = request.app.state.shelves
    address = _address(request.path_params["address"], worlds)
    hosted = None if address is None else worlds.by_id(address.world)
    report = None if address is None or hosted is None else shelves.of(hosted).report(address.report)
    if address is None or hosted is None or report is None or report.document is None:
        return _denied("SignatureDoesNotMatch", "There is no such document.")
    if wall_seconds() >= address.expires:
        return _denied("AccessDenied", "Request has expired")
    if (refusal := await refused_by_plan(request, hosted)) is not None:
        return _denied(refusal.code, refusal.message, refusal.status)
    document, headers = report.document, {}
    if len(document) > LARGEST_PLAIN:
        document = gzip.compress(document, mtime=0)
        headers = {"content-encoding": "gzip"} if address.is_encoded else {}
    return stamped(Response(document, headers=headers, media_type=KINDS[report.kind].media_type))


def _address(written: str, worlds: Worlds) -> DocumentAddress | None:
    payload = unsealed(written, worlds.secret)
    try:
        return None if payload is None else _addresses.decode(payload)
    except msgspec.DecodeError:
        return None


def _denied(code: str, message: str, status: int = 403) -> Response:
    said = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>'
    return stamped(Response(said, status, media_type="application/xml"))
