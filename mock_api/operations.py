"""One declaration an operation, from which both its route and its place in the OpenAPI page are made.

What an operation does is its endpoint's; which operations there are, each channel says.
"""

import re
from collections.abc import Callable, Coroutine, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from http import HTTPStatus
from typing import Any, Literal

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from mock_api.errors import MEDIA_TYPE, Problem
from mock_api.exchange import name_operation

Endpoint = Callable[[Request], Coroutine[Any, Any, Response]]

_REFERENCES = "#/components/schemas/{name}"
_VERSION = re.compile(r"v\d+|\d{4}-\d\d-\d\d")
_IN_PATH = re.compile(r"\{(\w+)\}")
_WITH_KIND = re.compile(r"\{(\w+):\w+\}")


@dataclass(frozen=True)
class Query:
    """One parameter of the query string; ``choices`` are all it may be, where it may not be anything."""

    name: str
    about: str
    kind: Literal["string", "integer", "array"] = "string"
    choices: tuple[str, ...] = ()
    required: bool = False

    def parameter(self, place: str = "query") -> dict[str, Any]:
        """Its OpenAPI parameter object."""
        schema: dict[str, Any] = {"type": self.kind}
        if self.kind == "array":
            schema["items"] = {"type": "string"}
        if self.choices:
            schema["enum"] = list(self.choices)
        return {
            "name": self.name,
            "in": place,
            "required": self.required,
            "description": self.about,
            "schema": schema,
        }


@dataclass(frozen=True)
class Operation:
    """One method on one path. ``path`` is the whole path; ``responses`` are the bodies by status, None for no body."""

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    path: str
    name: str
    """The operation's id."""
    summary: str
    endpoint: Endpoint
    request: type | None = None
    responses: Mapping[int, type | None] = field(default_factory=dict)
    query: tuple[Query, ...] = ()
    tag: str = ""
    media_type: str = "application/json"
    errors: type = Problem
    """What refusals look like."""
    error_media_type: str = MEDIA_TYPE
    refuses: tuple[int, ...] = ()
    """Statuses of refusals."""
    request_media_type: str = "application/json"
    headers: tuple[Query, ...] = ()
    """What else a request may say, in headers of these names."""

    @property
    def published_path(self) -> str:
        """The path as people read it: without what a name in it may stand for."""
        return _WITH_KIND.sub(r"{\1}", self.path)

    def route(self, prefix: str = "") -> Route:
        """Its route in an application that stands behind a prefix."""
        return Route(self.path.removeprefix(prefix), self._answer, methods=[self.method], name=self.name)

    @cached_property
    def full_name(self) -> str:
        """What it is called in fault plans and the wire log: by its API, the version and its published name."""
        api, _, rest = self.path.strip("/").partition("/")
        version = rest.partition("/")[0]
        if not _VERSION.fullmatch(version):
            return f"{api}/{self.name}"
        return f"{api}/{version}/{self.name.removesuffix(version.replace('-', ''))}"

    async def _answer(self, request: Request) -> Response:
        name_operation(request.scope, self.full_name)
        return await self.endpoint(request)


@dataclass(frozen=True)
class Described:
    """A part of an OpenAPI page: path items by path, and the schemas they name."""

    paths: dict[str, dict[str, Any]]
    schemas: dict[str, Any]


def described(operations: Iterable[Operation]) -> Described:
    """The part of the OpenAPI page that some operations make."""
    every = tuple(operations)
    types = {kind: None for operation in every for kind in _types(operation)}
    made, schemas = msgspec.json.schema_components(tuple(types), ref_template=_REFERENCES)
    of_type = dict(zip(types, made, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for operation in every:
        paths.setdefault(operation.published_path, {})[operation.method.lower()] = _item(operation, of_type)
    return Described(paths, schemas)


def _types(operation: Operation) -> tuple[type, ...]:
    named = (operation.request, operation.errors, *operation.responses.values())
    return tuple(kind for kind in named if kind is not None)


def _item(operation: Operation, schemas: Mapping[type, Any]) -> dict[str, Any]:
    item: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.summary,
        "parameters": [
            *map(_in_path, _IN_PATH.findall(operation.published_path)),
            *(q.parameter() for q in operation.query),
            *(h.parameter("header") for h in operation.headers),
        ],
        "responses": {**_answers(operation, schemas), **_refusals(operation, schemas)},
    }
    if operation.tag:
        item["tags"] = [operation.tag]
    if operation.request is not None:
        content = {operation.request_media_type: {"schema": schemas[operation.request]}}
        item["requestBody"] = {"required": True, "content": content}
    return item


def _in_path(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _answers(operation: Operation, schemas: Mapping[type, Any]) -> dict[str, Any]:
    return {
        str(status): _response(status, operation.media_type, schemas.get(kind) if kind else None)
        for status, kind in operation.responses.items()
    }


def _refusals(operation: Operation, schemas: Mapping[type, Any]) -> dict[str, Any]:
    schema = schemas[operation.errors]
    return {str(status): _response(status, operation.error_media_type, schema) for status in operation.refuses}


def _response(status: int, media_type: str, schema: Any) -> dict[str, Any]:
    said: dict[str, Any] = {"description": HTTPStatus(status).phrase}
    return said if schema is None else {**said, "content": {media_type: {"schema": schema}}}
