"""A variant of a drill: its changes put into the values of the file it stands in, before they are validated.

What is wrong with a value that a variant has put somewhere is said where the variant has written it.
"""

from copy import deepcopy
from dataclasses import dataclass, replace

from pydantic import BaseModel

from scenarios.errors import Problem, ScenarioError
from scenarios.shape.replacement import Substitution
from scenarios.source.marks import Path, Source
from scenarios.suggestion import suggestion

VARIANTS: Path = ("variants",)
_LANGUAGE: Path = ("cast", "buyer", "language")
_MOST = 100
"""Entries that are followed; that there are too many is said by the model."""

_NOT_THERE = ("scenario", "variants")
"""What no variant changes."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """One entry of a variant's ``set``."""

    source: Source
    at: Path

    @property
    def words(self) -> tuple[str, ...]:
        """The way to the value it replaces."""
        return tuple(str(self.at[-1]).split("."))

    def read(self) -> object:
        """The value it puts there."""
        if self.words[0] in _NOT_THERE:
            raise self.refusal("bad_value", f"a variant does not change '{self.words[0]}'")
        return deepcopy(self.source.at(self.at))

    def refusal(self, code: str, message: str, hint: str = "") -> ScenarioError:
        """The error that there is no such value."""
        return ScenarioError([self.source.problem(code, message, self.at, hint=hint, on_key=True)])

    def mark(self, source: Source, way: Path, first: int) -> None:
        """What is new stands where this entry stands."""
        for marks in (source.keys, source.values):
            for path in [path for path in marks if path[: len(way)] == way]:
                del marks[path]
            below = {path: place for path, place in marks.items() if path[: len(self.at)] == self.at}
            marks |= {(*way, *path[len(self.at) :]): place for path, place in below.items()}
        for end in range(first, len(way) + 1):
            source.keys.setdefault(way[:end], source.keys[self.at])


def variants_of(source: Source) -> tuple[str, ...]:
    """The names of a file's variants that have one."""
    written = source.at(VARIANTS)
    names = [one.get("variant") for one in written if isinstance(one, dict)] if isinstance(written, list) else []
    return tuple(name for name in names if isinstance(name, str))


def varied(source: Source, model: type[BaseModel], name: str) -> tuple[Source, list[Problem]]:
    """The file as a variant of it has it, and what is wrong with the variant. The file itself is not changed.

    Raises:
        ScenarioError: it has no such variant.
    """
    known = variants_of(source)
    if name not in known:
        hint = suggestion(name, known) or "this file has no variants"
        raise ScenarioError([source.problem("unknown_variant", f"no variant '{name}'", VARIANTS, hint=hint)])
    written = source.at(VARIANTS)
    entries = enumerate(written if isinstance(written, list) else ())
    number = next(number for number, one in entries if isinstance(one, dict) and one.get("variant") == name)
    changed = replace(source, tree=deepcopy(source.tree), keys=dict(source.keys), values=dict(source.values))
    return changed, _carried_out(source, changed, model, (*VARIANTS, number, "set"))


def _carried_out(source: Source, changed: Source, model: type[BaseModel], at: Path) -> list[Problem]:
    problems: list[Problem] = []
    settings = source.at(at)
    for key in [*settings][:_MOST] if isinstance(settings, dict) else ():
        try:
            is_other = Substitution(changed, model, _Setting(source, (*at, key))).carry_out()
        except ScenarioError as error:
            problems += error.problems
            continue
        if not is_other:
            message = f"'{key}' is so already: the variant changes nothing there"
            problems.append(source.problem("no_change", message, (*at, key), on_key=True, severity="warning"))
    return problems


def language_of(source: Source) -> str:
    """The language of a drill's cast as the file has it."""
    written = source.at(_LANGUAGE)
    return written if isinstance(written, str) else "en"
