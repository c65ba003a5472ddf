"""An example of whatever a JSON schema describes, so that the page about the operations shows what goes over the wire.

Made from the schema alone; what a field of some name usually holds is written down here once.
"""

from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]

_REFERENCE = "#/components/schemas/"
_INSTANT = "2026-01-06T14:00:00Z"
_WORDS: Mapping[str, Any] = {
    "id": "k7m2q9x4t8wpa",
    "order_id": "112-4839201-7756310",
    "order": "112-4839201-7756310",
    "buyer_of": "112-4839201-7756310",
    "thread_id": "k7m2q9x4t8wpa",
    "thread": "k7m2q9x4t8wpa",
    "claim_id": "q4w8z2n6b3ts",
    "upload": None,
    "next": None,
    "older": None,
    "now": _INSTANT,
    "at": _INSTANT,
    "since": _INSTANT,
    "until": _INSTANT,
    "to": None,
    "amount": "24.90",
    "total": "24.90",
    "currency": "USD",
    "language": "en",
    "name": "Marta",
    "buyer_name": "Marta",
    "alias": "66qgs1fuugy0azp@marketplace.test",
    "item": "Cast iron teapot",
    "text": "Your parcel left on Monday and arrives tomorrow.",
    "preview": "Where is my parcel?",
    "comment": "Took long, but the answer was kind.",
    "reason": "agreed with the buyer",
    "kind": "reply",
    "status": "replied",
    "scenario": "where-is-my-order",
    "digest": "sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
    "pace": "stepped",
    "marketplace_id": "ATVPDKIKX0DER",
    "alias_domain": "marketplace.test",
    "event": {"is": "message_received", "order": 1, "conversation": 1, "message": 1, "line": "opening"},
    "content": None,
    "starts": None,
    "variant": None,
    "where": None,
    "example": None,
}
"""Name of a field → what it may hold; None: leave it out, or nothing where it must be there."""

_INSTANTS = ("_at", "_by")
_LISTED = 1


def specimen(schema: Schema, schemas: Mapping[str, Schema], name: str = "") -> Any:
    """An example of a schema; ``name`` is the field it stands in."""
    if "$ref" in schema:
        return specimen(schemas[str(schema["$ref"]).removeprefix(_REFERENCE)], schemas, name)
    for told in ("examples", "enum"):
        if schema.get(told):
            return schema[told][0]
    if "const" in schema or schema.get("default"):
        return schema.get("const", schema.get("default"))
    branches = schema.get("anyOf") or schema.get("oneOf")
    if branches:
        return _one_of(branches, schemas, name)
    return _of_type(schema, schemas, name)


def _one_of(branches: list[Schema], schemas: Mapping[str, Schema], name: str) -> Any:
    """Of several, the first that is something; nothing, where the name says so."""
    some = [branch for branch in branches if branch.get("type") != "null"]
    if len(some) < len(branches) and name in _WORDS and _WORDS[name] is None:
        return None
    return specimen(some[0], schemas, name)


def _of_type(schema: Schema, schemas: Mapping[str, Schema], name: str) -> Any:
    match schema.get("type"):
        case "object":
            return _object(schema, schemas, name)
        case "array":
            return [specimen(schema.get("items", {}), schemas, name.removesuffix("s"))] * _LISTED
        case "string":
            return _word(name).ljust(int(schema.get("minLength", 0)), ".")
        case "integer" | "number":
            return max(1, int(schema.get("minimum", 1)))
        case "boolean":
            return False
        case _:
            return None


def _object(schema: Schema, schemas: Mapping[str, Schema], name: str) -> Any:
    properties: Mapping[str, Schema] = schema.get("properties", {})
    if not properties:
        known = _WORDS.get(name)
        return dict(known) if isinstance(known, Mapping) else {}
    # What takes only things that may be left out, often takes only one of them.
    shown = schema.get("required") or [field for field in properties if _WORDS.get(field, field) is not None][:1]
    return {field: specimen(properties[field], schemas, field) for field in properties if field in shown}


def _word(name: str) -> str:
    known = _WORDS.get(name)
    if isinstance(known, str):
        return known
    return _INSTANT if name.endswith(_INSTANTS) else name.replace("_", " ") or "text"
