"""One file, read: its values with places, the model it makes, and what is wrong with its shape.

Whether it makes sense is the lint's; which files belong together is ``resolution``'s.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from scenarios.errors import Problem, ScenarioError
from scenarios.kinds import KINDS, Kind, kind_of, no_kind
from scenarios.overrides import NONE, Overrides
from scenarios.shape.likeness import likened
from scenarios.shape.replacement import replaced
from scenarios.shape.sentences import validate
from scenarios.source.disk import read
from scenarios.source.marks import Source
from scenarios.suggestion import listed


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file of a known kind. ``model`` is there exactly when nothing is wrong with its shape."""

    kind: Kind
    source: Source
    model: BaseModel | None
    problems: tuple[Problem, ...]


def open_sheet(path: Path, kinds: Sequence[Kind] = KINDS, overrides: Overrides = NONE) -> Sheet:
    """The file at a path, which must be one of some kinds, with those values replaced that overrides have for it.

    Raises:
        ScenarioError: it cannot be read, or is of another kind.
    """
    source = read(path)
    kind = kind_of(source)
    if kind is None:
        raise ScenarioError([*source.problems, no_kind(source)])
    if kind not in kinds:
        wanted = listed((wanted.noun for wanted in kinds), "or")
        message = f"this file is a {kind.noun}, where a {wanted} is needed"
        raise ScenarioError([source.problem("wrong_kind", message, (kind.key,), on_key=True)])
    source, unlike = likened(source)
    if unlike:
        return Sheet(kind, source, None, (*source.problems, *unlike))
    source, misplaced = replaced(source, kind.model, overrides.of(kind.key, source.tree))
    model, misfits = validate(kind.model, source)
    problems = (*source.problems, *misplaced, *misfits)
    return Sheet(kind, source, None if problems else model, problems)
