"""The published body of an error, the published texts, and what refusals of a world become in them.

The texts are those the real API was seen to answer; where none was ever published, ``details`` say it in our words.
"""

from collections.abc import Mapping

import msgspec

from simulator.errors import CommandRejected, MockplaceError

DENIED = "Access to requested resource is denied."
NOT_FOR_THIS_ORDER = "Invalid amazonOrderId and template combination."
NO_MARKETPLACE = "marketplaceIds: Missing or invalid request parameter: marketplaceId"
EXPIRED = "The access token you provided has expired."
INTERNAL = "We encountered an internal error. Please try again."
UNAVAILABLE = "The service is temporarily unavailable. Please try again."


class Refusal(MockplaceError):
    """An error of the published API: a status, and the code, message and details of its body."""

    def __init__(self, status: int, code: str, message: str, details: str = "") -> None:
        super().__init__(status, code, message, details)
        self.status = status
        self.code = code
        self.message = message
        self.details = details

    def __str__(self) -> str:
        return f"{self.message} {self.details} [{self.code}]"


class Error(msgspec.Struct, frozen=True):
    """One error, as published."""

    code: str
    message: str
    details: str


class ErrorList(msgspec.Struct, frozen=True):
    """The body of every error."""

    errors: list[Error]


def body(refusal: Refusal) -> bytes:
    """The published body that tells a refusal."""
    return msgspec.json.encode(ErrorList([Error(refusal.code, refusal.message, refusal.details)]))


def unauthorized(details: str = "") -> Refusal:
    """A token that opens nothing here."""
    return Refusal(403, "Unauthorized", DENIED, details)


def quota_exceeded() -> Refusal:
    """One call too many."""
    return Refusal(429, "QuotaExceeded", "You exceeded your quota for the requested resource.")


def failed() -> Refusal:
    """Something went wrong inside."""
    return Refusal(500, "InternalFailure", INTERNAL)


def unavailable() -> Refusal:
    """Nobody can answer just now."""
    return Refusal(503, "ServiceUnavailable", UNAVAILABLE)


def expired() -> Refusal:
    """A token that opened something, until a while ago."""
    return unauthorized(EXPIRED)


def invalid_input(parameters: str, details: str = "") -> Refusal:
    """A parameter that is missing or makes no sense."""
    return Refusal(400, "InvalidInput", f"Missing or invalid request parameters: [{parameters}]", details)


def not_found(details: str = "") -> Refusal:
    """Something that is not there, or not for this seller."""
    return Refusal(404, "NotFound", "The requested resource was not found.", details)


_PARAMETER_OF: Mapping[str, str] = {"message.too_long": "text", "message.empty": "text"}


def rejected(rejection: CommandRejected) -> Refusal:
    """A world's no in the published shape."""
    parameter = _PARAMETER_OF.get(rejection.code)
    if parameter is not None:
        return invalid_input(parameter, rejection.reason)
    return not_found(rejection.reason) if rejection.code.endswith(".unknown") else unauthorized(rejection.reason)
