"""``mockplace compare``: several plans for one market under the same luck, and which differences are beyond doubt."""

import shlex
from typing import Annotated

import typer

from mock_api.cli.documents import STANDARD_OUTPUT, check_targets, write_document
from mock_api.cli.experiment_options import Dask, MeasureName, Precision, Processes, Replications, Terms
from mock_api.cli.experiments import check_done, check_market, code_of, rule_of, working
from mock_api.cli.help import examples
from mock_api.cli.options import DEFAULT_SEED, JsonTarget, ReportTarget, Seed, Settings, pairs
from mock_api.cli.reports import deliver
from mock_api.terminal.comparison import compared_page
from mock_api.terminal.console import show
from scenarios.loader import load
from scenarios.model import Scenario
from simulator.experiment.comparison import compare as compared
from simulator.experiment.results import Compared

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    epilog=examples(
        "mockplace compare busy-week three-agents-with-evening two-agents-office-hours",
        "mockplace compare busy-week weekend-cover evening-shift follow-the-sun --replications 100",
        "mockplace compare busy-week weekend-cover nobody --precision 5% --measure response_hours_mean",
        "mockplace compare busy-week weekend-cover evening-shift --report plans.html",
        "mockplace compare busy-week weekend-cover evening-shift --json - | jq .differences[0].measures",
    )
)
def compare(
    market: Annotated[str, typer.Argument(help="A market by name, or a path.")],
    plans: Annotated[list[str], typer.Argument(metavar="PLAN PLAN...", help="Plans; the first is the baseline.")],
    settings: Settings = None,
    replications: Replications = None,
    precision: Precision = None,
    measure: MeasureName = None,
    seed: Seed = DEFAULT_SEED,
    processes: Processes = None,
    dask: Dask = None,
    json: JsonTarget = None,
    report: ReportTarget = None,
) -> int:
    """Play one market under several plans and the same luck, and compare.

    Every difference has its interval. Without --replications or --precision, 40 times. The exit code is 0 once
    the comparison is whole, whichever plan is better.
    """
    check_targets(json, report)
    terms = Terms(replications, precision, measure, processes, dask)
    scenarios = _scenarios(market, plans, pairs(settings))
    found = _compared(scenarios, seed, terms)
    wishes = [*(("--set", str(one)) for one in settings or ()), *terms.words, ("--seed", str(seed))]
    words = [word for option, value in wishes if value is not None for word in (option, value)]
    again = shlex.join(["mockplace", "compare", market, *plans, *words])
    if json:
        write_document(found.as_json(), json)
    if report:
        deliver(found, scenarios[0], again, report)
    if STANDARD_OUTPUT not in (json, report):
        show(compared_page(found, scenarios[0], {"again": again, "report": report}))
    return code_of(found.ending, passed=True)


def _scenarios(market: str, plans: list[str], settings: list[tuple[str, str]]) -> list[Scenario]:
    """The market under each plan."""
    if len(plans) < 2:
        raise typer.BadParameter("one plan alone is compared with nothing; name two or more", param_hint="PLAN")
    if len(set(plans)) < len(plans):
        raise typer.BadParameter("a plan is named twice; it does not differ from itself", param_hint="PLAN")
    loaded = [load(market, plan=plan, overrides=settings) for plan in plans]
    check_market(loaded[0], "compare")
    return loaded


def _compared(scenarios: list[Scenario], seed: int, terms: Terms) -> Compared:
    first, plans = scenarios[0], tuple(scenario.plan for scenario in scenarios)
    with working(terms, f"{first.name}, {len(plans)} plans") as (executor, progress):
        found = compared(first, plans, seed, rule_of(terms), executor, progress)
    check_done(found.ending, found.plans[0].replications)
    return found
