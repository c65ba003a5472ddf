"""Every example on the page is one: it fits the schema it stands beside."""

import json
from typing import Any

import jsonschema
import pytest

from mock_api.app import create_app
from mock_api.specimens import specimen
from mock_api.worlds import Worlds
from tests.asking import Asking

SCHEMAS: dict[str, Any] = {
    "Money": {"type": "object", "properties": {"amount": {"type": "string"}}, "required": ["amount"]}
}


@pytest.mark.parametrize(
    ("schema", "name", "expected"),
    [
        ({"$ref": "#/components/schemas/Money"}, "total", {"amount": "24.90"}),
        ({"enum": ["open", "closed"]}, "status", "open"),
        ({"type": "string", "examples": ["60x"]}, "pace", "60x"),
        ({"const": "ok"}, "status", "ok"),
        ({"type": "string", "default": "en"}, "language", "en"),
        ({"type": "string", "default": ""}, "text", "Your parcel left on Monday and arrives tomorrow."),
        ({"type": "string"}, "opened_at", "2026-01-06T14:00:00Z"),
        ({"type": "string"}, "because", "because"),
        ({"type": "string", "minLength": 12}, "because", "because....."),
        ({"anyOf": [{"type": "null"}, {"type": "string"}]}, "comment", "Took long, but the answer was kind."),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, "next", None),
        ({"type": "array", "items": {"type": "string"}}, "reasons", ["agreed with the buyer"]),
        ({"type": "integer", "minimum": 7}, "count", 7),
        ({"type": "boolean"}, "closed", False),
        ({"type": "object"}, "anything", {}),
        ({}, "anything", None),
        ({"type": "object", "properties": {"by": {"type": "integer"}, "to": {"type": "integer"}}}, "", {"by": 1}),
    ],
)
def test_an_example_is_made_of_a_schema_and_a_name(schema: dict[str, Any], name: str, expected: Any) -> None:
    assert specimen(schema, SCHEMAS, name) == expected


def test_every_json_body_of_our_own_has_an_example_that_fits() -> None:
    answer = Asking(create_app(Worlds(b"a secret"), "token")).ask("GET", "/_control/openapi.json")
    reference = json.loads(answer.text)
    shown = 0
    for path, item in reference["paths"].items():
        if not path.startswith(("/_control", "/inbox")):
            continue
        for method, operation in item.items():
            good = [answer for status, answer in operation["responses"].items() if status.startswith("2")]
            for body in (operation.get("requestBody", {}), *good):
                told = body.get("content", {}).get("application/json", {})
                if told.get("schema"):
                    assert "example" in told, (method, path)
                    jsonschema.validate(told["example"], told["schema"] | {"components": reference["components"]})
                    shown += 1
    assert shown > 60
