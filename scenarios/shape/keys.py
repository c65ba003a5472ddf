"""Which keys a part of a file may have, found by walking the models along a path.

Asked only when a key is unknown or a value does not fit; reading files is elsewhere.
"""

from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from scenarios.source.marks import Path


def keys_at(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """The keys of the mapping at a path; nothing where keys are free or there is no mapping."""
    kind: Any = model
    for part in path:
        kind = _inside(_bare(kind), part)
    bare = _bare(kind)
    return tuple(_fields(bare)) if _is_model(bare) else ()


def is_list_at(model: type[BaseModel], path: Path) -> bool:
    """Whether a list stands at a path; or, where one is enough, an entry of it."""
    kind: Any = model
    for part in path:
        kind = _inside(_bare(kind), part)
    return get_origin(_bare(kind)) is tuple


def _bare(kind: Any) -> Any:
    """A type without its annotations; of a union, the part that has something inside."""
    if get_origin(kind) is Annotated:
        return _bare(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        parts = [_bare(part) for part in get_args(kind)]
        return next((part for part in parts if _is_model(part) or get_origin(part)), None)
    return kind


def _inside(kind: Any, part: str | int) -> Any:
    if _is_model(kind):
        return _fields(kind).get(str(part))
    arguments = get_args(kind)
    if get_origin(kind) is dict:
        return arguments[1]
    if get_origin(kind) is not tuple:
        return None
    # A list may be left out around its only entry.
    return arguments[0] if isinstance(part, int) else _inside(_bare(arguments[0]), part)


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _fields(model: type[BaseModel]) -> dict[str, Any]:
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}
