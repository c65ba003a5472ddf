"""The page of the HTTP API: every operation of the server's own OpenAPI document, door by door."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx

from mock_api.app import create_app
from mock_api.worlds import Worlds
from tests.docs.reference.errors import over_http
from tests.docs.reference.markdown import code, page, prose, table

DOCUMENT = "/_control/openapi.json"
_METHODS = ("get", "post", "put", "patch", "delete")
_DOORS = {
    "/_control": (
        "Control",
        "For the owner of the worlds. `Authorization: Bearer` carries the control token; `health` needs none.",
    ),
    "/inbox": ("Inbox", "For the seller of one world. `Authorization: Bearer` carries the world's inbox token."),
    "": (
        "SP-API",
        prose("""
            As the marketplace publishes it: access tokens from `/auth/o2/token`, then `x-amz-access-token`.
            Fields, statuses and the body of errors are those of the published models.
        """),
    ),
}


def http() -> str:
    """The page."""
    document = asyncio.run(_document())
    return page(
        "The HTTP API",
        prose(f"""
            What answers, and nothing else does. A running server shows the same with every body at
            `/_control/docs`, and for programs at `{DOCUMENT}`. Instants are ISO 8601 in UTC, durations as
            people write them (`90m`, `1d12h`), money decimal strings with a currency.
        """),
        *(part for prefix in _DOORS for part in _door(document, prefix)),
        "## Bodies",
        "Of requests and of answers, by name.",
        *(_schema(name, schema) for name, schema in sorted(document["components"]["schemas"].items())),
        "## Statuses of refusals",
        prose("""
            With the codes that go with them in the control API and the inbox API. What each says: [error
            codes](errors.md).
        """),
        table(("Status", "Codes"), _codes()),
    )


async def _document() -> dict[str, Any]:
    transport = httpx.ASGITransport(app=create_app(Worlds(b"reference"), "token"))
    async with httpx.AsyncClient(transport=transport, base_url="http://reference.test") as client:
        found: dict[str, Any] = json.loads((await client.get(DOCUMENT)).content)
    return found


def _door(document: dict[str, Any], prefix: str) -> list[str]:
    title, about = _DOORS[prefix]
    paths = [path for path in document["paths"] if _prefix(path) == prefix]
    rows = [row for path in paths for row in _rows(path, document["paths"][path])]
    return [f"## {title}", about, table(("Request", "What it does", "Query", "Body", "Answers"), rows)]


def _prefix(path: str) -> str:
    return next(prefix for prefix in _DOORS if path.startswith(prefix))


def _rows(path: str, item: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for method in _METHODS:
        if method in item:
            operation = item[method]
            asked = [parameter for parameter in operation.get("parameters", ()) if parameter["in"] == "query"]
            yield (
                code(f"{method.upper()} {path}"),
                f"{_said(operation)} ({code(operation['operationId'])})",
                ", ".join(map(_asked, asked)),
                _body(operation),
                " · ".join(operation["responses"]),
            )


def _asked(parameter: dict[str, Any]) -> str:
    """A part of the query, with what may be written there where there is a filter to choose."""
    values = parameter.get("schema", {}).get("enum", ())
    told = " or ".join(code(value) for value in values) if parameter["name"] == "filter" else ""
    return f"{code(parameter['name'])} ({told})" if told else code(parameter["name"])


def _said(operation: dict[str, Any]) -> str:
    return str(operation.get("description") or operation["summary"]).partition("\n")[0].rstrip(".")


def _body(operation: dict[str, Any]) -> str:
    return ", ".join(f"[{name}](#{name.lower()})" for name in _body_names(operation))


def _body_names(operation: dict[str, Any]) -> list[str]:
    contents = operation.get("requestBody", {}).get("content", {}).values()
    names = (str(content["schema"].get("$ref", "")).rpartition("/")[2] for content in contents)
    return [name for name in names if name]


def _schema(name: str, schema: dict[str, Any]) -> str:
    needed = schema.get("required", ())
    rows = (
        (code(field), _type(about), "yes" if field in needed else "", str(about.get("description", "")))
        for field, about in schema.get("properties", {}).items()
    )
    said = " ".join(str(schema.get("description", "")).split()).replace("``", "`")
    fields = table(("Field", "Type", "Always", "Meaning"), rows) if schema.get("properties") else ""
    return "\n\n".join(filter(None, (f"### {name}", said, fields)))


def _type(schema: dict[str, Any]) -> str:
    return " or ".join(_kind(kind) for kind in schema.get("anyOf", [schema]))


def _kind(schema: dict[str, Any]) -> str:
    if "const" in schema or "enum" in schema:
        return ", ".join(code(str(value)) for value in schema.get("enum", [schema.get("const")]))
    if "$ref" in schema or "items" in schema:
        inner = schema.get("items", schema)
        name = str(inner.get("$ref", "")).rpartition("/")[2]
        told = f"[{name}](#{name.lower()})" if name else _kind(inner)
        return f"a list of: {told}" if "items" in schema else told
    examples = "".join(f", {code(str(example))}" for example in schema.get("examples", ())[:1])
    return f"{schema.get('format', schema.get('type', ''))}{examples}"


def _codes() -> list[tuple[str, str]]:
    by_status: dict[str, list[str]] = {}
    for name, (status, _) in over_http().items():
        by_status.setdefault(status, []).append(code(name))
    return [(status, ", ".join(sorted(names))) for status, names in sorted(by_status.items())]
