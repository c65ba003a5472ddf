"""One OpenAPI document for every door, and a page about it that needs no network.

What the operations do, and what they are called, their channels say.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from mock_api.operations import Described
from mock_api.specimens import specimen

VERSION = "3.1.0"

_REFERENCE = "#/components/schemas/"

_ABOUT = (
    "A mock marketplace with buyers in it. Control makes worlds and moves their time; the inbox is what a seller sees; "
    "everything else is as the marketplace publishes it."
)
_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .3rem .6rem; vertical-align: top }
tr { border-bottom: 1px solid #ddd } code, pre { font: 14px/1.4 ui-monospace, monospace }
summary { cursor: pointer } pre { overflow-x: auto; background: #f5f5f5; padding: .6rem }
@media (prefers-color-scheme: dark) { body { background: #111; color: #ddd } pre { background: #222 }
  tr { border-color: #333 } a { color: #8bf } }
"""


@dataclass(frozen=True)
class Part:
    """The operations behind one door, and the token that opens it: its name here and its OpenAPI scheme."""

    name: str
    described: Described
    token: str
    scheme: Mapping[str, str]
    is_our_own: bool = False
    """Whether examples of its bodies are to be shown: the published API has its own."""


def document(parts: Sequence[Part], version: str) -> dict[str, Any]:
    """The OpenAPI document of everything; where two parts mean different things by a name, the later says whose."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for part in parts:
        told = part.described.schemas
        taken = {name for name, schema in told.items() if schemas.get(name, schema) != schema}
        names = {_REFERENCE + name: _REFERENCE + part.name + name for name in taken}
        schemas |= {part.name + name if name in taken else name: _renamed(told[name], names) for name in told}
        for path, item in part.described.paths.items():
            shown = _exemplified(item, told) if part.is_our_own else item
            operations = {method: _secured(operation, part) for method, operation in shown.items()}
            paths[path] = _renamed(operations, names)
    tokens = {part.token: dict(part.scheme) for part in parts}
    return {
        "openapi": VERSION,
        "info": {"title": "mockplace", "version": version, "description": _ABOUT},
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": tokens},
    }


def _exemplified(item: Mapping[str, Any], schemas: Mapping[str, Any]) -> dict[str, Any]:
    """The operations of a path, with an example of each JSON body."""
    return {method: _with_examples(operation, schemas) for method, operation in item.items()}


def _with_examples(operation: Mapping[str, Any], schemas: Mapping[str, Any]) -> dict[str, Any]:
    told = dict(operation)
    if "requestBody" in told:
        told["requestBody"] = _shown(told["requestBody"], schemas)
    told["responses"] = {
        status: _shown(answer, schemas) if status.startswith("2") else answer
        for status, answer in told["responses"].items()
    }
    return told


def _shown(body: Mapping[str, Any], schemas: Mapping[str, Any]) -> dict[str, Any]:
    content: Mapping[str, Any] = body.get("content", {})
    shown = {kind: _specimen_of(kind, told, schemas) for kind, told in content.items()}
    return {**body, "content": shown} if shown else dict(body)


def _specimen_of(kind: str, told: Mapping[str, Any], schemas: Mapping[str, Any]) -> dict[str, Any]:
    if kind != "application/json" or not told.get("schema"):
        return dict(told)
    return {**told, "example": specimen(told["schema"], schemas)}


def _renamed(node: Any, names: Mapping[str, str]) -> Any:
    """The same with other references."""
    if isinstance(node, dict):
        return {key: _renamed(value, names) for key, value in node.items()}
    if isinstance(node, list):
        return [_renamed(value, names) for value in node]
    return names.get(node, node) if isinstance(node, str) else node


def _secured(operation: dict[str, Any], part: Part) -> dict[str, Any]:
    return {"security": [{part.token: []}], **operation}


def page(reference: Mapping[str, Any]) -> str:
    """The document as a page: a table of every operation, and the bodies they take and give."""
    rows = "".join(_row(path, method, operation) for path, method, operation in _operations(reference))
    schemas = "".join(_schema(name, schema) for name, schema in reference["components"]["schemas"].items())
    info = reference["info"]
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(info["title"])}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style>'
        f"<h1>{escape(info['title'])} {escape(info['version'])}</h1><p>{escape(info['description'])}</p>"
        '<p>For programs: <a href="openapi.json">openapi.json</a>.</p>'
        f"<h2>Operations</h2><table><tr><th>Request<th>What it does<th>Takes<th>Answers</tr>{rows}</table>"
        f"<h2>Bodies</h2>{schemas}</html>"
    )


def _operations(reference: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in reference["paths"].items():
        for method, operation in item.items():
            yield path, method.upper(), operation


def _row(path: str, method: str, operation: Mapping[str, Any]) -> str:
    said = escape(operation.get("summary", ""))
    answers = "<br>".join(_answer(status, answer) for status, answer in operation["responses"].items())
    return f"<tr><td><code>{method} {escape(path)}</code><td>{said}<td>{_takes(operation)}<td>{answers}</tr>"


def _takes(operation: Mapping[str, Any]) -> str:
    asked = [f"<code>{escape(p['name'])}</code>" for p in operation.get("parameters", ()) if p["in"] == "query"]
    body = operation.get("requestBody", {}).get("content", {})
    return "<br>".join([*asked, *(_named(content.get("schema", {})) for content in body.values())])


def _answer(status: str, answer: Mapping[str, Any]) -> str:
    bodies = (_named(content.get("schema", {})) for content in answer.get("content", {}).values())
    return " ".join([escape(status), *dict.fromkeys(bodies)])


def _named(schema: Mapping[str, Any]) -> str:
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    return f'<a href="#{escape(name)}">{escape(name)}</a>' if name else escape(str(schema.get("type", "")))


def _schema(name: str, schema: Mapping[str, Any]) -> str:
    told = escape(json.dumps(schema, indent=2, ensure_ascii=False))
    return f'<details id="{escape(name)}"><summary><code>{escape(name)}</code></summary><pre>{told}</pre></details>'
