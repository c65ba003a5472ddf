"""Published models, and what they say about an answer. Where the models are is the fixture's ``reference_folder``."""

import json
from pathlib import Path
from typing import Any

import jsonschema


class PublishedModel:
    """One model in Swagger 2.0. Its definitions are closed: a field it does not know is a misfit."""

    def __init__(self, file: Path) -> None:
        document = json.loads(file.read_text(encoding="utf-8"))
        self._paths: dict[str, Any] = document["paths"]
        self._definitions: dict[str, Any] = {name: _closed(schema) for name, schema in document["definitions"].items()}

    def misfits(self, value: Any, definition: str) -> list[str]:
        """Everything about a value that a definition does not allow."""
        schema = {"$ref": f"#/definitions/{definition}", "definitions": self._definitions}
        validator = jsonschema.Draft4Validator(schema)
        return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]

    @property
    def paths(self) -> set[str]:
        """The path of every operation."""
        return set(self._paths)

    def definition(self, path: str, method: str, status: int) -> str:
        """The definition of what an operation answers with a status."""
        schema = self._paths[path][method]["responses"][str(status)]["schema"]
        return str(schema["$ref"].rpartition("/")[2])

    def headers(self, path: str, method: str, status: int) -> set[str]:
        """The headers of an answer, in small letters."""
        return {name.lower() for name in self._paths[path][method]["responses"][str(status)]["headers"]}

    def parameters(self, path: str, method: str) -> set[str]:
        """Names of an operation's parameters of the query string."""
        return {one["name"] for one in self._paths[path][method]["parameters"] if one["in"] == "query"}


def _closed(schema: Any) -> Any:
    """A schema whose objects take no field but the named ones; an object without any stays open."""
    if isinstance(schema, list):
        return [_closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {name: _closed(value) for name, value in schema.items()}
    if isinstance(schema.get("properties"), dict) and "type" in schema:
        made.setdefault("additionalProperties", False)
    return made
