"""``mockplace staff``: the cheapest roster of a template plan that keeps a target, with its proof."""

import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from mock_api.cli.complaint import Complaint
from mock_api.cli.documents import STANDARD_OUTPUT, check_targets, write_document
from mock_api.cli.experiment_options import Dask, Processes, Terms, read_share
from mock_api.cli.experiments import check_market, code_of, print_remark, working
from mock_api.cli.help import examples
from mock_api.cli.options import DEFAULT_SEED, JsonTarget, ReportTarget, Seed, Settings, pairs
from mock_api.cli.plan_files import plan_text
from mock_api.cli.reports import deliver
from mock_api.terminal.console import show
from mock_api.terminal.rosters import staffed_page, verdict_said
from scenarios.files import parse_name
from scenarios.loader import load
from scenarios.model import Scenario
from simulator.experiment.search.findings import Staffed
from simulator.experiment.search.staffing import Wish
from simulator.experiment.search.staffing import staff as search
from simulator.experiment.search.targets import Range, Target, parse_range, parse_target
from simulator.experiment.statistics import CONFIDENCE

app = typer.Typer(add_completion=False, rich_markup_mode=None)

T = TypeVar("T")

_FEWEST, _MOST, _USUAL = 10, 1_000_000, 200
_SUREST = 0.9999


def _read(parse: Callable[[str], T]) -> Callable[[str], T]:
    def read(written: str) -> T:
        try:
            return parse(written)
        except ValueError as reason:
            raise typer.BadParameter(str(reason)) from None

    return read


Template = Annotated[str, typer.Option("--plan", metavar="TEMPLATE", help="The plan whose heads are varied.")]
Targets = Annotated[
    list[Target],
    typer.Option("--target", metavar="BOUND", parser=_read(parse_target), help="late_response_rate<=5%; several."),
]
Agents = Annotated[Range | None, typer.Option(metavar="2..12", parser=_read(parse_range), help="Heads in all.")]
Heads = Annotated[
    Range | None, typer.Option(metavar="0..4", parser=_read(parse_range), help="Heads of each agent of the plan.")
]
Confidence = Annotated[
    float | None, typer.Option(metavar="95%", parser=read_share, help="How sure a verdict must be; usually 95%.")
]
Most = Annotated[int, typer.Option(metavar="N", min=_FEWEST, max=_MOST, help="So many runs of one roster at most.")]
Written = Annotated[Path | None, typer.Option(metavar="FILE", help="Write the roster as a plan.")]


@app.command(
    epilog=examples(
        "mockplace staff busy-week --plan weekend-cover --target 'late_response_rate<=5%'",
        "mockplace staff busy-week --plan weekend-cover --target 'late_response_rate<=5%' --agents 2..12 --heads 0..4",
        "mockplace staff busy-week --plan weekend-cover --target 'response_hours_p90<=12' --confidence 99%",
        "mockplace staff busy-week --plan weekend-cover --target 'late_response_rate<=5%' --write roster.yaml",
    )
)
def staff(
    market: Annotated[str, typer.Argument(help="A market by name, or a path.")],
    plan: Template,
    targets: Targets,
    agents: Agents = None,
    heads: Heads = None,
    confidence: Confidence = None,
    replications: Most = _USUAL,
    settings: Settings = None,
    seed: Seed = DEFAULT_SEED,
    processes: Processes = None,
    dask: Dask = None,
    json: JsonTarget = None,
    report: ReportTarget = None,
    write: Written = None,
) -> int:
    """Find the cheapest roster that keeps a target, and prove it.

    Rosters are the plan's agents with other numbers of heads. The mean must keep every target, also with luck that
    had no part in the choice. The exit code is 1 when no roster within the bounds holds.
    """
    check_targets(json, report)
    _check_plan_file(write)
    loaded = load(market, plan=plan, overrides=pairs(settings))
    wish = Wish(tuple(targets), agents, heads, _checked(confidence), replications)
    found = _found(loaded, wish, seed, Terms(None, processes=processes, dask=dask))
    sets = [("--set", str(one)) for one in settings or ()]
    again = shlex.join(["mockplace", "staff", market, "--plan", plan, *_words(wish, [*sets, ("--seed", str(seed))])])
    if write is not None and found.best is not None:
        write.write_text(plan_text(found.best.plan, write.stem, again), encoding="utf-8")
    if json:
        write_document(found.as_json(), json)
    if report:
        deliver(found, loaded, again, report)
    _show(found, loaded, {"again": again, "report": report, "plan": str(write) if write else None}, [json, report])
    return code_of(found.ending, passed=found.best is not None)


def _found(scenario: Scenario, wish: Wish, seed: int, terms: Terms) -> Staffed:
    check_market(scenario, "staff")
    if scenario.plan is None:
        raise Complaint("nobody is no team to choose heads for; name a plan with --plan")
    with working(terms, f"{scenario.name}, {scenario.plan.plan}") as (executor, progress):
        return search(scenario, scenario.plan, wish, seed, executor, progress)


def _show(found: Staffed, scenario: Scenario, again: dict[str, str | None], written: list[str | None]) -> None:
    """The page; a program that reads figures instead is told beside them that there is no roster."""
    if STANDARD_OUTPUT not in written:
        show(staffed_page(found, scenario, again))
    elif found.ending.by == "none":
        print_remark(verdict_said(found))


def _checked(confidence: float | None) -> float:
    if confidence is None:
        return CONFIDENCE
    if not 0.5 <= confidence <= _SUREST:
        said = f"{confidence * 100:g}% is not between 50% and {_SUREST * 100:g}%"
        raise typer.BadParameter(said, param_hint="--confidence")
    return confidence


def _check_plan_file(path: Path | None) -> None:
    """Refuse a file that would be no plan of this name, or that is somebody's."""
    if path is None:
        return
    try:
        parse_name(path.stem)
    except ValueError as reason:
        raise typer.BadParameter(str(reason), param_hint="--write") from None
    if path.suffix != ".yaml" or path.exists():
        said = "is there already" if path.exists() else "does not end in .yaml"
        raise typer.BadParameter(f"{path} {said}; another name, please", param_hint="--write")
    if not path.parent.is_dir():
        raise typer.BadParameter(f"{path} cannot be written: there is no folder {path.parent}", param_hint="--write")


def _words(wish: Wish, more: list[tuple[str, str]]) -> list[str]:
    """The options that give the same search again."""
    bounds = [("--agents", wish.agents), ("--heads", wish.heads)]
    wishes = [
        *(("--target", str(target)) for target in wish.targets),
        *((option, str(bound)) for option, bound in bounds if bound is not None),
        ("--confidence", f"{wish.confidence * 100:g}%"),
        ("--replications", str(wish.most)),
        *more,
    ]
    return [word for pair in wishes for word in pair]
