"""The page of keys: every kind of file of the scenario language and every part of one, from the models."""

from collections.abc import Callable, Iterator

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from scenarios.files import Setting
from scenarios.kinds import KINDS
from scenarios.quantities import format_duration
from scenarios.shape.written import Written, written_fields
from tests.docs.reference import meanings
from tests.docs.reference.markdown import code, page, prose, sentence, table
from tests.docs.reference.types import words

_BOUNDS = {"gt": "above {}", "ge": "at least {}", "lt": "below {}", "le": "at most {}"}


def scenario_keys() -> str:
    """The page."""
    found = models()
    names = frozenset(model.__name__ for model in found)
    return page(
        "Keys of the scenario language",
        prose("""
            A file's first key says what it is. An unknown key is an error, and `mockplace check` reports every
            problem at once. How a story is read: [stories](../explanation/stories.md).
        """),
        table(
            ("First key", "The file is a", "Its keys"),
            ((code(kind.key), kind.noun, f"[{kind.model.__name__}](#{kind.model.__name__.lower()})") for kind in KINDS),
        ),
        "## Values given beside a file",
        prose("""
            `--set key=value` puts another value in the place of any in a scenario, before it is checked:
            `mockplace run busy-week --set demand.orders_per_day=200 --set seller.agents.Ada.heads=3`. The words of a
            key are parted by points. An entry of a list is called by its name (`mix.invoice_request.share`,
            `catalog.Linen apron.price`) or by its number from 0. What is in the plan begins with `seller.`, whichever
            plan it is; what is in the policy with `policy.`. A value is written as in a file; `[a, b]` is a list,
            `{median: 5m, p90: 9m}` a mapping, and nothing takes the value away. A share given so weighs against the
            others as they are written.
        """),
        *(_section(model, names) for model in found),
    )


def models() -> list[type[BaseModel]]:
    """Every model a file can hold: the kinds of file first, each followed by what is new in it."""
    found: dict[type[BaseModel], None] = {}
    for kind in KINDS:
        _collect(kind.model, found)
    return [*found]


def _collect(model: type[BaseModel], found: dict[type[BaseModel], None]) -> None:
    if model in found:
        return
    found[model] = None
    for field in model.model_fields.values():
        for inner in _inner_models(field.annotation):
            _collect(inner, found)


def _inner_models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        # A bound and a term are written as one word; their parts are no keys.
        if annotation.__name__ not in {"Bound", "Term"}:
            yield annotation
        return
    for part in getattr(annotation, "__args__", ()):
        yield from _inner_models(part)


def _section(model: type[BaseModel], names: frozenset[str]) -> str:
    written = written_fields(model)
    rows = (
        (code(key(name, field)), *_row(model, name, field, written[name], names)) for name, field in _in_order(model)
    )
    return f"## {model.__name__}\n\n{sentence(model.__doc__)}\n\n" + table(("Key", "Takes", "Default", "Meaning"), rows)


def _in_order(model: type[BaseModel]) -> list[tuple[str, FieldInfo]]:
    """The key that says what a file is comes first, and then what all scenarios say about themselves."""
    first = {kind.key for kind in KINDS if kind.model is model}
    rank = {name: key(name, field) not in first for name, field in model.model_fields.items()}
    return sorted(model.model_fields.items(), key=lambda item: (rank[item[0]], item[0] not in Setting.model_fields))


def _row(
    model: type[BaseModel], name: str, field: FieldInfo, written: Written, names: frozenset[str]
) -> tuple[str, str, str]:
    taken = words(written.annotation, names)
    takes = ", ".join([taken, *_limits(field, format_duration if taken.startswith("a duration") else "{:,}".format)])
    return takes, _default(field, takes), _meaning(model, name, field, written)


def key(name: str, field: FieldInfo) -> str:
    """The key as people write it."""
    return field.alias or name


def _meaning(model: type[BaseModel], name: str, field: FieldInfo, written: Written) -> str:
    if written.meaning:
        return sentence(written.meaning)
    paths = (f"{parent.__name__}.{key(name, field)}" for parent in model.__mro__)
    return next(meanings.KEYS[path] for path in paths if path in meanings.KEYS)


def _limits(field: FieldInfo, told: Callable[[int], str]) -> Iterator[str]:
    for constraint in field.metadata:
        for name, written in _BOUNDS.items():
            limit = getattr(constraint, name, None)
            if limit:
                yield written.format(told(limit))
            elif limit is not None:
                yield written.format(0)


def _default(field: FieldInfo, takes: str) -> str:
    default = field.default
    if field.is_required():
        return "required"
    if default in (None, "", (), {}, PydanticUndefined) or isinstance(default, BaseModel):
        return ""
    if takes.startswith("a duration"):
        return code(format_duration(default))
    return _told(default)


def _told(default: object) -> str:
    if isinstance(default, bool):
        return code(str(default).lower())
    if isinstance(default, tuple) and len(set(default)) == 1 and len(default) > 1:
        return f"{len(default)} times {default[0]:g}"
    if isinstance(default, tuple):
        return ", ".join(code(str(part)) for part in default)
    if isinstance(default, dict):
        return ", ".join(code(f"{name}: {value:g}") for name, value in default.items())
    return code(default.isoformat(timespec="minutes") if hasattr(default, "isoformat") else f"{default}")
