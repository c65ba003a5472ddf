"""How a refusal is told over HTTP: one table from codes to statuses, and problem documents after RFC 9457.

The SP-API has its own shape for errors and tells the same refusals in it.
"""

from collections.abc import Callable, Coroutine, Mapping
from http import HTTPStatus
from typing import Any

import msgspec
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from simulator.errors import BudgetExceeded, CommandRejected, MockplaceError

MEDIA_TYPE = "application/problem+json"

NOT_STORED = "the store cannot be written; the world goes back to what is stored, and nothing of this request was kept"

STATUS_OF: Mapping[str, int] = {
    "thread.unknown": 404,
    "order.unknown": 404,
    "claim.unknown": 404,
    "chargeback.unknown": 404,
    "return.unknown": 404,
    "feedback.unknown": 404,
    "hint.unknown": 404,
    "message.empty": 400,
    "message.too_long": 400,
    "message.attachment_missing": 400,
    "messaging.restricted": 422,
    "note.empty": 400,
    "summary.empty": 400,
    "cancellation.unknown_reason": 400,
    "desk.macro_locked": 400,
    "desk.macro_unknown": 400,
    "desk.note_required": 409,
    "desk.summary_required": 409,
    "desk.thread_waiting": 409,
    "refund.not_positive": 400,
    "refund.exceeds_total": 409,
    "refund.already_issued": 409,
    "claim.closed": 409,
    "claim.already_answered": 409,
    "thread.not_waiting": 409,
    "offer.closed": 409,
    "clock.past": 409,
    "token.unknown": 401,
}
"""Code of a refusal → status of its answer."""

_STATUS_OF_GROUP: Mapping[str, int] = {"request": 400, "message.blocked": 422}
_UNLISTED = 409
_ABOUT_THE_REQUEST: Mapping[int, str] = {404: "route.unknown", 405: "route.wrong_method"}


class ApiError(MockplaceError):
    """A request that is refused before any world is asked, or for what a world answered."""

    def __init__(self, status: int, code: str, detail: str) -> None:
        super().__init__(status, code, detail)
        self.status = status
        self.code = code
        # Half a surrogate pair, quoted from a request, is no text that can be sent.
        self.detail = detail.encode(errors="replace").decode()

    def __str__(self) -> str:
        return f"{self.detail} [{self.code}]"


class Problem(msgspec.Struct, frozen=True, omit_defaults=True):
    """A problem document. ``code`` is stable and for programs; ``detail`` is for people."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    instance: str | None = None


def status_of(code: str) -> int:
    """The HTTP status that goes with a code."""
    known = STATUS_OF.get(code)
    if known is not None:
        return known
    return next((status for group, status in _STATUS_OF_GROUP.items() if code.startswith(f"{group}.")), _UNLISTED)


def rejected(rejection: CommandRejected) -> ApiError:
    """A world's no as an error of a channel."""
    return ApiError(status_of(rejection.code), rejection.code, rejection.reason)


def problem(error: ApiError, instance: str | None = None) -> Response:
    """The answer that tells an error."""
    title = HTTPStatus(error.status).phrase
    document = Problem(f"urn:mockplace:problem:{error.code}", title, error.status, error.detail, error.code, instance)
    headers = {"www-authenticate": "Bearer"} if error.status == HTTPStatus.UNAUTHORIZED else None
    return Response(msgspec.json.encode(document), error.status, headers, MEDIA_TYPE)


def unavailable(path: str) -> Response:
    """The answer in place of one that tells of what could not be stored."""
    response = problem(ApiError(503, "store.unavailable", NOT_STORED), path)
    response.headers["retry-after"] = "1"
    return response


async def _api_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, ApiError)
    return problem(error, request.url.path)


async def _command_rejected(request: Request, error: Exception) -> Response:
    assert isinstance(error, CommandRejected)
    return problem(rejected(error), request.url.path)


async def _http_exception(request: Request, error: Exception) -> Response:
    """What the web framework refuses by itself: an unknown path, a wrong method."""
    assert isinstance(error, HTTPException)
    path = request.url.path
    said = {404: f"there is nothing at {path}", 405: f"{path} does not take {request.method}"}
    code = _ABOUT_THE_REQUEST.get(error.status_code, "request.refused")
    response = problem(ApiError(error.status_code, code, said.get(error.status_code, str(error.detail))), path)
    for name, value in (error.headers or {}).items():
        response.headers[name] = value
    return response


async def _misfit(request: Request, error: Exception) -> Response:
    """What FastAPI found wrong with a request, every problem in one sentence."""
    assert isinstance(error, RequestValidationError)
    found = error.errors()
    said = "; ".join(_sentence(one) for one in found)
    return problem(ApiError(400, _code(str(found[0]["type"])), said), request.url.path)


async def _hung_up(request: Request, error: Exception) -> Response:
    """Whoever asked is gone, and hears nothing of this."""
    return problem(ApiError(400, "request.incomplete", "the body ended before it was whole"), request.url.path)


async def _endless(request: Request, error: Exception) -> Response:
    """A world that would not come to the end of an instant."""
    return problem(ApiError(422, "run.budget_exceeded", str(error)), request.url.path)


async def _bug(request: Request, error: Exception) -> Response:
    """A bug of ours: the server logs it with its traceback."""
    said = f"the server made a mistake ({type(error).__name__}); its log says more"
    return problem(ApiError(500, "server.bug", said), request.url.path)


exception_handlers: dict[Any, Callable[[Request, Exception], Coroutine[Any, Any, Response]]] = {
    ApiError: _api_error,
    CommandRejected: _command_rejected,
    BudgetExceeded: _endless,
    HTTPException: _http_exception,
    RequestValidationError: _misfit,
    ClientDisconnect: _hung_up,
    Exception: _bug,
}
"""How every channel of our own tells what went wrong; for an application's ``exception_handlers``."""

_CODES: Mapping[str, str] = {
    "json_invalid": "request.malformed_json",
    "missing": "request.missing_field",
    "extra_forbidden": "request.unknown_field",
}


def _code(kind: str) -> str:
    return _CODES.get(kind, "request.invalid")


def _sentence(found: Mapping[str, Any]) -> str:
    """One finding of a validator: where, and what is wrong there."""
    place = ".".join(str(part) for part in found["loc"][1:]) or str(found["loc"][0])
    match found["type"]:
        case "json_invalid":
            return "the body is not JSON"
        case "missing":
            return f"'{place}' is missing"
        case "extra_forbidden":
            return f"'{place}' is not known here"
        case _:
            return f"{place}: {str(found['msg']).removeprefix('Value error, ')}"
