"""The control API's part of the OpenAPI document, made from its routes. The other doors describe themselves."""

from typing import Any

import msgspec
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from mock_api.errors import MEDIA_TYPE, Problem
from mock_api.operations import Described

PREFIX = "/_control"

_REFERENCES = "#/components/schemas/{name}"
_OPEN = "getHealth"
_REFUSES: dict[str, tuple[int, ...]] = {
    "createWorld": (400, 401, 404, 413, 422),
    "listWorlds": (401,),
    "advanceWorld": (400, 401, 404, 409, 413, 422),
    "waitInWorld": (400, 401, 404, 409, 413, 422),
    "injectIntoWorld": (400, 401, 404, 413, 422),
    "setPace": (400, 401, 404, 413),
    "streamJournal": (400, 401, 404),
    "getScorecard": (400, 401, 404, 422),
    "getGrade": (400, 401, 404, 422),
    "getJournal": (400, 401, 404),
    "setFaults": (400, 401, 404, 413, 422),
    "setThrottling": (400, 401, 404, 413),
    "listRequests": (400, 401, 404),
    "createWebhook": (400, 401, 404, 413, 422),
    "setQueues": (400, 401, 404, 413, 422),
    "getOutbox": (400, 401, 404),
    "getHealth": (),
}
_ABOUT_A_WORLD = (401, 404)
"""What every other operation may answer: the token is wrong, or there is no such world."""


def control_part(app: FastAPI) -> Described:
    """Path items and schemas of the control API, behind its prefix."""
    made = get_openapi(title=app.title, version="", routes=app.routes)
    schemas = made["components"]["schemas"]
    for replaced in ("HTTPValidationError", "ValidationError"):
        schemas.pop(replaced, None)
    (problem,), named = msgspec.json.schema_components((Problem,), ref_template=_REFERENCES)
    paths = {PREFIX + path: _items(item, problem) for path, item in made["paths"].items()}
    return Described(paths, schemas | named)


def _items(item: dict[str, Any], problem: dict[str, Any]) -> dict[str, Any]:
    return {method: _told(operation, problem) for method, operation in item.items()}


def _told(operation: dict[str, Any], problem: dict[str, Any]) -> dict[str, Any]:
    """An operation with the refusals it really has."""
    name = operation["operationId"]
    given = {status: answer for status, answer in operation["responses"].items() if status != "422"}
    content = {MEDIA_TYPE: {"schema": problem}}
    refused = {
        str(status): {"description": "a problem", "content": content} for status in _REFUSES.get(name, _ABOUT_A_WORLD)
    }
    return {**operation, "responses": given | refused, **({"security": []} if name == _OPEN else {})}
