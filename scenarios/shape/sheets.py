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
from scenarios.shape.variation import language_of, varied
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
    variant: str = ""
    """Which of its variants it is; empty: the file as it stands."""
    written_in: str = "en"
    """The language of a drill's cast, before anything given beside the file."""
    unchanged: Source | None = None
    """The file before any value of it was replaced."""


def open_sheet(
    path: Path, kinds: Sequence[Kind] = KINDS, overrides: Overrides = NONE, variant: str | None = None
) -> Sheet:
    """The file at a path, which must be one of some kinds, with those values replaced that overrides have for it.

    Those of a ``variant`` of its own are replaced before.

    Raises:
        ScenarioError: it cannot be read, is of another kind, or has no such variant.
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
    return _shaped(kind, source, overrides, variant or "")


def as_variant(sheet: Sheet, variant: str, overrides: Overrides = NONE) -> Sheet:
    """A file again, as one of its variants has it.

    Raises:
        ScenarioError: it has no such variant.
    """
    return _shaped(sheet.kind, sheet.unchanged or sheet.source, overrides, variant)


def _shaped(kind: Kind, source: Source, overrides: Overrides, variant: str) -> Sheet:
    unchanged = source
    source, unvaried = varied(source, kind.model, variant) if variant else (source, [])
    written_in = language_of(source)
    source, misplaced = replaced(source, kind.model, overrides.of(kind.key, source.tree))
    model, misfits = validate(kind.model, source)
    problems = (*source.problems, *unvaried, *misplaced, *misfits)
    is_sound = not any(problem.is_error for problem in problems)
    return Sheet(kind, source, model if is_sound else None, problems, variant, written_in, unchanged)
