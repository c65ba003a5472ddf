"""``mockplace score``: what a journal was worth, at its end or before, under its own policy or another."""

import shlex
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from mock_api.cli.documents import STANDARD_OUTPUT, check_target, run_document, write_document
from mock_api.cli.exit_codes import NOT_PASSED, PASSED
from mock_api.cli.help import examples
from mock_api.cli.options import JsonTarget
from mock_api.cli.recordings import recorded
from mock_api.terminal.console import show
from mock_api.terminal.evidence import evidence_page
from mock_api.terminal.scorecard import Page, scorecard_page
from scenarios.loader import load_policy
from scenarios.suggestion import suggestion
from simulator.playing import Result, score_entries
from simulator.run import restore_world
from simulator.scorecard.measure import Measure
from simulator.scorecard.scorecard import Scorecard
from simulator.world import World

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    epilog=examples(
        "mockplace score week.jsonl",
        "mockplace score week.jsonl --as-of 2026-01-09T18:00:00Z",
        "mockplace score week.jsonl --policy scenarios/policies/stricter.yaml",
        "mockplace score week.jsonl --policy amazon-us@2025-06-01",
        "mockplace score week.jsonl --evidence late_response_rate",
        "mockplace score week.jsonl --evidence late_shipment_rate:30d",
    )
)
def score(
    journal: Annotated[Path, typer.Argument(help="A journal on disk.")],
    policy: Annotated[
        str | None, typer.Option(metavar="POLICY", help="Rules to score by: NAME, PATH or NAME@DATE.")
    ] = None,
    as_of: Annotated[str | None, typer.Option(metavar="ISO", help="An instant in UTC, by default the end.")] = None,
    evidence: Annotated[
        str | None, typer.Option(metavar="MEASURE", help="Show what made a figure; of a metric, NAME:WINDOW.")
    ] = None,
    json: JsonTarget = None,
) -> int:
    """Score a journal, also under another policy or as of another instant.

    What happened stays as it is; only what we think of it is told anew. The exit code is 0 when every threshold
    held and 1 when one did not.
    """
    check_target(json)
    policy_given = load_policy(policy) if policy else None
    recording, scenario = recorded(journal)
    world = restore_world(recording)
    instant = _instant(as_of, world)
    card = score_entries(recording.entries, world.state.book, scenario, instant, policy_given)
    measure = _measure(evidence, card) if evidence else None
    result = Result(scenario.name, recording.header.seed, recording.footer.digest, world.calendar.iso(instant), card)
    if json:
        write_document(_document(result, measure), json)
    if json != STANDARD_OUTPUT:
        again = {"replay": shlex.join(["mockplace", "replay", str(journal)])}
        show(
            scorecard_page(
                Page(result, scenario, (policy_given or scenario.policy).on(world.calendar.day_of(instant)), again)
            )
        )
        if measure:
            show(evidence_page(measure, recording))
    return PASSED if card.verdict == "passed" else NOT_PASSED


def _document(result: Result, measure: Measure | None) -> dict[str, Any]:
    return run_document(result) | ({"evidence": {measure.name: measure.evidence()}} if measure else {})


def _instant(as_of: str | None, world: World) -> int:
    if as_of is None:
        return world.now
    try:
        moment = datetime.fromisoformat(as_of)
    except ValueError:
        message = f"'{as_of}' is no instant; write 2026-01-09T18:00:00Z"
        raise typer.BadParameter(message, param_hint="--as-of") from None
    instant = world.calendar.instant(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    if not 0 <= instant <= world.now:
        begins, ends = world.calendar.iso(0), world.calendar.iso(world.now)
        raise typer.BadParameter(f"the journal goes from {begins} to {ends}", param_hint="--as-of")
    return instant


def _measure(name: str, card: Scorecard) -> Measure:
    measures = card.every_measure
    if name not in measures:
        hint = suggestion(name, measures)
        raise typer.BadParameter(f"there is no measure '{name}'; {hint}".rstrip("; "), param_hint="--evidence")
    return measures[name]
