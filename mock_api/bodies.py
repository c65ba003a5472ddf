"""A request's body as one of our types, or a sentence about what is wrong with it.

Shapes only; whether a world does what is asked is the world's to say.
"""

import re
from typing import TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

from mock_api.errors import ApiError

LARGEST_BODY = 1_000_000
"""Bytes; no message comes near it."""

T = TypeVar("T")

_MAY_BE_JSON = re.compile(rb"json|^application/x-www-form-urlencoded", re.IGNORECASE)

_UNKNOWN_FIELD = re.compile(r"Object contains unknown field `(?P<name>[^`]*)`(?: - at `\$\.?(?P<place>.*)`)?")
_MISSING_FIELD = re.compile(r"Object missing required field `(?P<name>[^`]*)`(?: - at `\$\.?(?P<place>.*)`)?")
_WRONG_TYPE = re.compile(r"Expected `(?P<wanted>[^`]*)`, got `(?P<found>[^`]*)`(?: - at `\$\.?(?P<place>.*)`)?")


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of a request to a channel of our own: an unknown field is an error."""


async def read_bytes(request: Request, largest: int = LARGEST_BODY) -> bytes:
    """The body, which may not be larger than ``largest``.

    Raises:
        ApiError: 413.
    """
    parts: list[bytes] = []
    size, more = 0, True
    while more:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        more = message.get("more_body", False)
        if size > largest:
            raise ApiError(413, "request.too_large", f"the body is larger than {largest:,} bytes")
    return parts[0] if len(parts) == 1 else b"".join(parts)


async def read_json(request: Request, decoder: msgspec.json.Decoder[T], largest: int = LARGEST_BODY) -> T:
    """The body as what a decoder reads.

    Raises:
        ApiError: it is too large, not announced as JSON, not JSON, or does not fit.
    """
    check_media_type(request)
    return decode(await read_bytes(request, largest), decoder)


def check_media_type(request: Request) -> None:
    """Refuse a body announced as something else than JSON; one that is not announced may be tried.

    Nor is a form taken at its word: that is what curl says of any data it is not told about.

    Raises:
        ApiError: 415.
    """
    for name, value in request.scope["headers"]:
        if name == b"content-type" and value.strip() and not _MAY_BE_JSON.search(value):
            said = f"the body is announced as {value.decode('latin-1')}; send JSON as application/json"
            raise ApiError(415, "request.wrong_content_type", said)


def decode(body: bytes, decoder: msgspec.json.Decoder[T]) -> T:
    """What a decoder reads in a body.

    Raises:
        ApiError: it is not JSON or does not fit.
    """
    try:
        return decoder.decode(body)
    except msgspec.ValidationError as misfit:
        raise _misfit(str(misfit), decoder.type) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as garbled:
        said = f"the body is not JSON: {garbled}" if body else "the body is empty; send a JSON object"
        raise ApiError(400, "request.malformed_json", said) from None


def _misfit(said: str, wanted: object) -> ApiError:
    if found := _UNKNOWN_FIELD.fullmatch(said):
        return ApiError(400, "request.unknown_field", f"'{found['name']}' is not known here; the body {_takes(wanted)}")
    if found := _MISSING_FIELD.fullmatch(said):
        return ApiError(400, "request.missing_field", f"'{found['name']}' is missing; the body {_takes(wanted)}")
    if found := _WRONG_TYPE.fullmatch(said):
        place = f"'{found['place']}'" if found["place"] else "the body"
        sentence = f"{place} is {kind_in_words(found['found'])} where {kind_in_words(found['wanted'])} belongs"
        return ApiError(400, "request.wrong_type", sentence)
    return ApiError(400, "request.invalid", f"the body does not fit: {said}")


def _takes(wanted: object) -> str:
    if not (isinstance(wanted, type) and issubclass(wanted, msgspec.Struct)):
        return "takes no fields"
    names = [f"'{field}'" for field in wanted.__struct_encode_fields__]
    return f"takes {' and '.join(names)}"


_KINDS = {
    "str": "a text",
    "int": "a number",
    "float": "a number",
    "bool": "true or false",
    "null": "null",
    "array": "a list",
    "object": "an object",
}


def kind_in_words(written: str) -> str:
    """What a decoder calls a type, or several, as people do."""
    return " or ".join(_KINDS.get(part, part) for part in written.split(" | "))
