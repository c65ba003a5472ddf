"""``mockplace check``: every problem of any file of the language, all at once; and what an editor must know to help."""

import gc
import json
from enum import StrEnum
from typing import Annotated, Any

import typer

from mock_api.cli.exit_codes import BAD_INPUT, PASSED
from mock_api.cli.help import examples
from mock_api.cli.options import Settings, pairs
from mock_api.terminal.figures import counted
from scenarios.errors import Problem
from scenarios.kinds import KINDS
from scenarios.loader import check as problems_of
from scenarios.schema import schema_of
from scenarios.suggestion import suggestion
from simulator.proof.proof import Proof, prove
from simulator.proof.sessions import session_problems
from simulator.reading.examples import misread_examples

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_OBJECTS = 100_000
"""How many objects may be made before somebody looks which are gone."""

_BY_NAME = {kind.name: kind for kind in KINDS}


class _Format(StrEnum):
    """How problems are told."""

    TEXT = "text"
    JSON = "json"


@app.command(
    epilog=examples(
        "mockplace check scenarios/rainy-week.yaml",
        "mockplace check scenarios/*.yaml scenarios/plans/*.yaml",
        "mockplace check refund-trap",
        "mockplace check busy-week --set demand.orders_per_day=200",
        "mockplace check refund-trap --format json",
        "mockplace check --schema drill",
    )
)
def check(
    files: Annotated[
        list[str] | None, typer.Argument(help="Paths, or names (see: mockplace list).", metavar="FILE...")
    ] = None,
    settings: Settings = None,
    told: Annotated[
        _Format, typer.Option("--format", help="For people, or for editors: a list of problems, nothing else.")
    ] = _Format.TEXT,
    proof: Annotated[
        bool, typer.Option("--proof/--no-proof", help="Prove drills that are sound, by playing them.")
    ] = True,
    schema: Annotated[
        str | None, typer.Option("--schema", metavar="KIND", help="Print the JSON Schema of a kind of file instead.")
    ] = None,
) -> int:
    """Find every problem in files of the scenario language.

    Each with its place and, where there is one, a suggestion. A drill without errors is then proved by playing it.
    Warnings do not fail; errors give exit code 2.
    """
    if schema is not None:
        print(_schema(schema))
        return PASSED
    if not files:
        raise typer.BadParameter("name a file to check", param_hint="FILE...")
    given = pairs(settings)
    found = {file: [*problems_of(file, overrides=given), *misread_examples(file)] for file in files}
    proofs = _proofs(files, given) if proof else {}
    for file, proved in proofs.items():
        found[file] += session_problems(file) if proved is None else proved.problems
    everything = [problem for problems in found.values() for problem in problems]
    if told is _Format.JSON:
        print(json.dumps([_as_json(problem) for problem in everything], ensure_ascii=False, indent=1))
    else:
        _print(found, proofs, everything)
    return BAD_INPUT if any(problem.is_error for problem in everything) else PASSED


def _proofs(files: list[str], given: list[tuple[str, str]]) -> dict[str, Proof | None]:
    """Every file that is a sound drill, proved."""
    # A world is a few thousand objects that hold each other, and a proof makes dozens: looking for them less often
    # takes a fifth off.
    often = gc.get_threshold()
    gc.set_threshold(_OBJECTS, *often[1:])
    try:
        return {file: prove(file, given) for file in files}
    finally:
        gc.set_threshold(*often)


def _schema(name: str) -> str:
    kind = _BY_NAME.get(name)
    if kind is None:
        raise typer.BadParameter(f"there is no kind '{name}'; {suggestion(name, _BY_NAME)}", param_hint="--schema")
    return json.dumps(schema_of(kind), indent=1, ensure_ascii=False)


def _print(found: dict[str, list[Problem]], proofs: dict[str, Proof | None], everything: list[Problem]) -> None:
    for file, problems in found.items():
        print("\n".join(map(str, problems)) or f"{file}: no problems")
        proved = proofs.get(file)
        if proved is not None:
            print(f"{file}: {_proved(proved)}")
    if everything:
        print(f"\n{_summary(everything)} in {counted(len(found), 'file')}")


def _proved(proof: Proof) -> str:
    """What was proved of a drill, in one line."""
    endings = sum(ending.reached for ending in proof.endings)
    tried = f"{len(proof.coverage.taken)} of {counted(len(proof.coverage.written), 'reaction')} tried"
    told = [counted(endings, "ending"), f"{tried} ({proof.coverage.share:.0%})", f"in {', '.join(proof.languages)}"]
    best = proof.best_baseline
    if best is not None:
        told.append(f"best baseline {best.played.score} of {proof.pass_mark} needed ({best.baseline.name})")
    return "; ".join(told)


def _as_json(problem: Problem) -> dict[str, Any]:
    """One problem as editors take it: its stretch begins at a line and a column, both counted from 1."""
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "length": problem.length,
        "severity": problem.severity,
        "code": problem.code,
        "message": problem.message,
        "hint": problem.hint,
    }


def _summary(problems: list[Problem]) -> str:
    errors = sum(problem.is_error for problem in problems)
    return f"{counted(errors, 'error')}, {counted(len(problems) - errors, 'warning')}"
