"""Values put in place of a file's, before they are validated: each finds its place by keys, names and numbers.

Where they come from, a command line or a variant, they say themselves; whether one fits where it was put is for the
models to say.
"""

import re
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any, Protocol

from pydantic import BaseModel

from scenarios.errors import Problem, ScenarioError
from scenarios.overrides import Override
from scenarios.shape.keys import is_list_at, keys_at
from scenarios.source.marks import Path, Source
from scenarios.suggestion import closest, suggestion

_NUMBER = re.compile(r"[0-9]{1,9}")
_NAMED_BY = {
    "agents": "name",
    "campaigns": "campaign",
    "catalog": "item",
    "fulfilment": "by",
    "incidents": "incident",
    "marketplaces": "marketplace",
    "message_rules": "rule",
    "mix": "story",
    "sample_answers": "answer",
    "variants": "variant",
    "criteria": "criterion",
}
"""Lists whose entries can be called by a name, and the key of that name."""

_IN_PLAN = "what is in the plan begins with 'seller.', whichever plan it is"


class NewValue(Protocol):
    """One value for one place."""

    @property
    def words(self) -> tuple[str, ...]:
        """The way there, as people write it between points."""

    def read(self) -> object:
        """The value.

        Raises:
            ScenarioError: it is none.
        """

    def refusal(self, code: str, message: str, hint: str = "") -> ScenarioError:
        """The error that it cannot be followed."""

    def mark(self, source: Source, way: Path, first: int) -> None:
        """Have the file know where what is at a way was written; before its ``first`` part nothing is new."""


@dataclass(frozen=True, slots=True)
class _Given:
    """An override as a change: its problems are headed with it."""

    override: Override

    @property
    def words(self) -> tuple[str, ...]:
        return self.override.words

    def read(self) -> object:
        return self.override.read()

    def refusal(self, code: str, message: str, hint: str = "") -> ScenarioError:
        return self.override.refusal(code, message, hint)

    def mark(self, source: Source, way: Path, first: int) -> None:
        for path in [path for path in source.replaced if path[: len(way)] == way]:
            del source.replaced[path]
        source.replaced[way[:first]] = self.override.place


def replaced(source: Source, model: type[BaseModel], overrides: Sequence[Override]) -> tuple[Source, list[Problem]]:
    """The file with other values, and what is wrong with those that found no place. The file itself is not changed."""
    if not overrides:
        return source, []
    changed = replace(source, tree=deepcopy(source.tree), replaced={})
    problems: list[Problem] = []
    for override in overrides:
        try:
            Substitution(changed, model, _Given(override)).carry_out()
        except ScenarioError as error:
            problems += error.problems
    return changed, problems


class Substitution:
    """One change on its way through a file. Nothing is changed before its whole way is known."""

    def __init__(self, source: Source, model: type[BaseModel], change: NewValue) -> None:
        self._source = source
        self._model = model
        self._change = change

    def carry_out(self) -> bool:
        """Put the value where it belongs; whether another one was there."""
        value = self._change.read()
        way: Path = ()
        rest = self._change.words
        while rest:
            part, rest = self._next(way, self._source.at(way), rest)
            way = (*way, part)
        was = self._source.at(way)
        self._put(way, value)
        return was != value

    def _next(self, way: Path, node: object, rest: tuple[str, ...]) -> tuple[str | int, tuple[str, ...]]:
        """The next part of the way, and the words behind it. A name may have points in it: the longest counts."""
        if isinstance(node, list):
            return self._entry(way, node, rest)
        known = self._known(way, node, rest)
        written = node if isinstance(node, dict) else {}
        for end in range(len(rest), 0, -1):
            if ".".join(rest[:end]) in {*known, *written}:
                return ".".join(rest[:end]), rest[end:]
        if known:
            inside = f" in '{way[-1]}'" if way else ""
            raise self._change.refusal("unknown_key", f"no key '{rest[0]}'{inside}", self._advice(way, known, rest))
        return rest[0], rest[1:]

    def _advice(self, way: Path, known: tuple[str, ...], rest: tuple[str, ...]) -> str:
        if not way and rest[0] == "plan":
            return _IN_PLAN
        deeper = [key for key in known if rest[0] in keys_at(self._model, (*way, key))]
        if len(deeper) == 1 and closest(rest[0], known) is None:
            return f"did you mean '{'.'.join(map(str, (*way, deeper[0], *rest)))}'?"
        return suggestion(rest[0], known)

    def _known(self, way: Path, node: object, rest: tuple[str, ...]) -> tuple[str, ...]:
        """The keys there may be; none where keys are free."""
        is_list = is_list_at(self._model, way)
        if is_list and node is None:
            raise self._change.refusal("unknown_name", f"there is no '{rest[0]}': '{way[-1]}' is not in the file")
        known = keys_at(self._model, (*way, 0) if is_list else way)
        if not known and not isinstance(node, dict | None):
            raise self._change.refusal("unknown_key", f"'{way[-1]}' has no keys; it is one value")
        return known

    def _entry(self, way: Path, entries: list[object], rest: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
        key = _NAMED_BY.get(str(way[-1]), "")
        names = [str(entry.get(key, "")) if isinstance(entry, dict) else "" for entry in entries]
        for end in range(len(rest), 0, -1):
            called = [number for number, name in enumerate(names) if name and name == ".".join(rest[:end])]
            if len(called) == 1:
                return called[0], rest[end:]
            if called:
                message = f"'{names[called[0]]}' is the name of several entries of '{way[-1]}'"
                raise self._change.refusal("unknown_name", message, f"say which: {_numbers(way, called)}")
        if _NUMBER.fullmatch(rest[0]) and int(rest[0]) < len(entries):
            return int(rest[0]), rest[1:]
        message = f"no entry '{rest[0]}' in '{way[-1]}'"
        hint = suggestion(rest[0], [name for name in names if name]) or f"write a number from 0 to {len(entries) - 1}"
        raise self._change.refusal("unknown_name", message, hint)

    def _put(self, way: Path, value: object) -> None:
        node: Any = self._source.tree
        first = len(way)
        for number, part in enumerate(way[:-1]):
            inside = _at(node, part)
            if not isinstance(inside, dict | list):
                inside = {}
                node[part] = inside
                first = min(first, number + 1)
            node = inside
        node[way[-1]] = value
        self._change.mark(self._source, way, first)


def _at(node: object, part: str | int) -> object:
    if isinstance(node, dict):
        return node.get(part)
    return node[part] if isinstance(node, list) and isinstance(part, int) else None


def _numbers(way: Path, called: Iterable[int]) -> str:
    return " or ".join(f"{way[-1]}.{number}" for number in called)
