"""The JSON Schema of each kind of file, by which editors complete and check what people type.

It says what the models say about shapes; what fits and makes no sense only ``mockplace check`` sees.
"""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from scenarios.document import in_list
from scenarios.kinds import POLICY, Kind
from scenarios.shape.written import written_fields
from scenarios.vocabulary import MEASURES

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _ForEditors(GenerateJsonSchema):
    """Knows that a list may be left out around its only entry, and gives no key a title of its own."""

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        """What stands behind a validator that looks at the value first."""
        inner = super().function_before_schema(schema)
        alone = inner.get("items")
        is_free = schema["function"]["function"] is in_list and alone is not None
        return {"anyOf": [alone, inner]} if is_free else inner

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Keys are their own titles."""
        return False


def schema_of(kind: Kind) -> dict[str, Any]:
    """The schema of a kind of file."""
    made = kind.model.model_json_schema(by_alias=True, mode="validation", schema_generator=_ForEditors)
    for model in _models(kind.model):
        _explain(model, made if model is kind.model else made["$defs"].get(model.__name__, {}))
    if kind is POLICY:
        # What a policy that is like another leaves out comes from there.
        made["anyOf"] = [{"required": ["like"]}, {"required": made.pop("required")}]
    if "thresholds" in made["properties"]:
        made["properties"]["thresholds"]["propertyNames"] = {"enum": [*MEASURES]}
    told = {"$schema": _DIALECT, "title": f"mockplace: {kind.noun}"}
    return told | {name: value for name, value in made.items() if name != "title"}


def _explain(model: type[BaseModel], made: dict[str, Any]) -> None:
    """Say of each key what the model says below it."""
    made.pop("title", None)
    fields = written_fields(model)
    for name, field in model.model_fields.items():
        told = made.get("properties", {}).get(field.alias or name)
        meaning = fields[name].meaning if name in fields else ""
        if told is not None and meaning:
            told["description"] = " ".join(meaning.replace("``", "`").split())


def _models(model: type[BaseModel]) -> list[type[BaseModel]]:
    """A model and every one inside it."""
    found: dict[type[BaseModel], None] = {model: None}
    ahead = [model]
    while ahead:
        inner = [one for field in ahead.pop().model_fields.values() for one in _inside(field.annotation)]
        ahead += [one for one in inner if one not in found]
        found |= dict.fromkeys(inner)
    return [*found]


def _inside(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from _inside(part)
