"""A policy that is like another: whatever it does not write itself is taken from there before anything is validated.

Of metrics each by its name, of message rules each by its id, of everything else whole sections. What is wrong with
something taken is said where the file names the other, and what is wrong with the other in the other.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path as FilePath
from typing import Any

from scenarios.errors import Problem, ScenarioError
from scenarios.kinds import POLICY, kind_of
from scenarios.shape.sentences import validate
from scenarios.shelf import find, is_path
from scenarios.source.disk import read
from scenarios.source.marks import Path, Source
from scenarios.suggestion import listed

LIKE: Path = ("like",)
_OWN = ("policy", "title", "like")
"""What no policy takes from another."""


def likened(source: Source) -> tuple[Source, tuple[Problem, ...]]:
    """The file with what it takes from another, or as it is and why it cannot be. The file itself is not changed."""
    if kind_of(source) is not POLICY:
        return source, ()
    try:
        return _likened(source, (FilePath(source.file).resolve(),)), ()
    except ScenarioError as error:
        return source, error.problems


def _likened(source: Source, chain: tuple[FilePath, ...]) -> Source:
    name = source.at(LIKE)
    if not isinstance(name, str):
        return source
    path = _found(source, name)
    if path.resolve() in chain:
        raise ScenarioError([_circle(source, path, chain)])
    other = read(path)
    kind = kind_of(other)
    if kind is not POLICY:
        what = f"a {kind.noun}" if kind else "no file of the language"
        raise ScenarioError([source.problem("wrong_kind", f"'{name}' is {what}, and no policy can be like it", LIKE)])
    other = _likened(other, (*chain, path.resolve()))
    _, misfits = validate(POLICY.model, other)
    wrong = (*(problem for problem in other.problems if problem.is_error), *misfits)
    if wrong:
        raise ScenarioError(wrong)
    return _Union(source, other).made()


def _found(source: Source, name: str) -> FilePath:
    """The file of a name, or of a path seen from the file that names it."""
    if is_path(name):
        path = FilePath(source.file).parent / name
        if not path.is_file():
            raise ScenarioError([source.problem("unreadable", f"there is no file '{name}' beside this one", LIKE)])
        return path
    try:
        return find(name, [POLICY])
    except ScenarioError as error:
        first = error.problems[0]
        raise ScenarioError([source.problem("unknown_name", first.message, LIKE, hint=first.hint)]) from None


def _circle(source: Source, path: FilePath, chain: tuple[FilePath, ...]) -> Problem:
    between = [f"'{one.stem}'" for one in chain[chain.index(path.resolve()) + 1 :]]
    message = f"'{path.stem}' is like itself" + (f", by way of {listed(between)}" if between else "")
    hint = "what it is like must be written somewhere: give this file another name, or another to be like"
    return source.problem("circle", message, LIKE, hint=hint)


class _Union:
    """One file over another: the values of both, and for each where to point in the first."""

    def __init__(self, source: Source, other: Source) -> None:
        self._own, self._other = source.tree, other.tree
        self._source = source
        self._named = source.values.get(LIKE, (0, 1))
        self._keys = {path: place for path, place in source.keys.items() if path[0] != "message_rules"}
        self._values = {path: place for path, place in source.values.items() if path[0] != "message_rules"}

    def made(self) -> Source:
        """The union."""
        tree: dict[str, Any] = {key: value for key, value in self._own.items() if key != "like"}
        for section, taken in self._other.items():
            if section in _OWN:
                continue
            if section not in self._own:
                tree[section] = taken
                self._take((section,))
        if "metrics" in self._own:
            tree["metrics"] = self._metrics(self._own["metrics"], self._other.get("metrics"))
        if "message_rules" in self._own:
            tree["message_rules"] = self._rules(self._own["message_rules"], self._other.get("message_rules"))
        return replace(self._source, tree=tree, keys=self._keys, values=self._values)

    def _take(self, path: Path) -> None:
        """What stands at a path comes from the other file: point at its name."""
        self._keys[path] = self._values[path] = self._named

    def _metrics(self, own: object, taken: object) -> object:
        if not isinstance(own, dict) or not isinstance(taken, dict):
            return own
        for name in taken.keys() - own.keys():
            self._take(("metrics", name))
        return {**taken, **own}

    def _rules(self, own: object, taken: object) -> object:
        """The other's rules, each in the place of its namesake there; then those only this file has."""
        self._copy_section()
        if not isinstance(own, list):
            return own
        entries = [*_merged(own, taken if isinstance(taken, list) else [])]
        places = {before: after for after, (before, _) in enumerate(entries) if before is not None}
        for after, (before, _) in enumerate(entries):
            if before is None:
                self._take(("message_rules", after))
        self._move(places)
        return [entry for _, entry in entries]

    def _copy_section(self) -> None:
        for marks, kept in ((self._source.keys, self._keys), (self._source.values, self._values)):
            kept |= {path: place for path, place in marks.items() if path == ("message_rules",)}

    def _move(self, places: Mapping[int, int]) -> None:
        """Marks of this file's own rules, at their new positions."""
        for marks, kept in ((self._source.keys, self._keys), (self._source.values, self._values)):
            for path, place in marks.items():
                if path[0] == "message_rules" and len(path) > 1 and path[1] in places:
                    kept["message_rules", places[int(path[1])], *path[2:]] = place


def _merged(own: list[Any], taken: list[Any]) -> Iterator[tuple[int | None, Any]]:
    """Each rule with its position in this file's list, None for those of the other."""
    written: dict[object, list[int]] = {}
    for number, rule in enumerate(own):
        written.setdefault(_name(rule), []).append(number)
    known = [_name(rule) for rule in taken]
    replaced: set[object] = set()
    for rule, name in zip(taken, known, strict=True):
        if name is None or name not in written:
            yield None, rule
        elif name not in replaced:
            replaced.add(name)
            yield from ((number, own[number]) for number in written[name])
    for number, rule in enumerate(own):
        if _name(rule) is None or _name(rule) not in known:
            yield number, rule


def _name(rule: object) -> str | None:
    name = rule.get("rule") if isinstance(rule, dict) else None
    return name if isinstance(name, str) else None
