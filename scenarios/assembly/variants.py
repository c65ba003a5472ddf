"""The variants of a drill, judged: each must be as sound as the file it stands in.

What is wrong with the file itself is said once, without any variant.
"""

from collections.abc import Iterator
from dataclasses import replace

from scenarios.assembly.gathering import gather
from scenarios.errors import Problem
from scenarios.kinds import DRILL
from scenarios.lint.examination import examine
from scenarios.overrides import Overrides
from scenarios.shape.sheets import Sheet, as_variant
from scenarios.shape.variation import VARIANTS, variants_of
from scenarios.surroundings import Surroundings

_NAMES_FILES = ("use", "policy", "seller")
_LEFT_OUT = "scenario.unreachable"


def variant_problems(
    sheet: Sheet, own: tuple[Problem, ...], around: Surroundings, overrides: Overrides
) -> Iterator[Problem]:
    """What is wrong with each variant of a file alone, where the file itself is sound."""
    if sheet.kind is not DRILL or sheet.variant or sheet.model is None:
        return
    if any(problem.is_error for problem in own):
        return
    for name in dict.fromkeys(variants_of(sheet.source)):
        yield from _of_variant(as_variant(sheet, name, overrides), around, overrides, own)


def _of_variant(
    sheet: Sheet, around: Surroundings, overrides: Overrides, own: tuple[Problem, ...]
) -> Iterator[Problem]:
    met: list[Problem] = []
    if any(sheet.source.tree.get(key) != (sheet.unchanged or sheet.source).tree.get(key) for key in _NAMES_FILES):
        around, met = gather(sheet, None, overrides)
    yield from sheet.problems
    for problem in (*judged(sheet, around), *met):
        if problem not in own and (problem.is_error or problem.code == _LEFT_OUT):
            yield replace(problem, message=f"in the variant '{sheet.variant}': {problem.message}")


def judged(sheet: Sheet, around: Surroundings) -> tuple[Problem, ...]:
    """What the lint says of a file, as it stands or as a variant has it, which may leave out steps of the file."""
    found = examine(sheet.kind, sheet.source, around)
    return tuple(_left_out(sheet, one) if sheet.variant and one.code == _LEFT_OUT else one for one in found)


def _left_out(sheet: Sheet, problem: Problem) -> Problem:
    at = (*VARIANTS, variants_of(sheet.source).index(sheet.variant), "variant")
    hint = "it is left out there; where the variant is about something else, that may be meant"
    return sheet.source.problem("unreachable", problem.message, at, hint=hint, severity="warning")
