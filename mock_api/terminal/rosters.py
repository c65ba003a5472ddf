"""The roster a search found, its proof and who came near, as a page.

Shows figures; what they are is the search's.
"""

from collections.abc import Iterable, Iterator, Mapping

from rich.console import Group, RenderableType
from rich.text import Text

from mock_api.terminal.figures import counted, figure, limit
from mock_api.terminal.intervals import interval, mean, rate, unit_of
from mock_api.terminal.replications import footer, grid
from scenarios.model import Scenario
from simulator.experiment.results import MEASURES
from simulator.experiment.search.findings import Staffed, TriedRoster
from simulator.experiment.search.targets import Target

_VERDICTS = {"holds": "holds", "fails": "fails", "too_close": "too close to call", None: "not known yet"}


def staffed_page(found: Staffed, scenario: Scenario, again: Mapping[str, str | None]) -> RenderableType:
    """The whole page; ``again`` says what a command or a file is good for."""
    return Group(
        "",
        Text.assemble((scenario.title, "bold"), "  ", (found.scenario, "cyan")),
        Text(f"{found.template}, {found.agents} agents, seed {found.seed}", "dim"),
        "",
        *_answer(found, scenario),
        *_proof(found),
        *_others(found, scenario.policy.currency),
        *_sifted(found),
        *footer(found.ending, found.proof.digest if found.proof else "", again),
    )


def verdict_said(found: Staffed) -> str:
    """``no plan in 2..12 agents holds; the best is ADA 3, BOB 2 with late_response_rate 7.1% (6.8% to 7.4%)``."""
    nearest = found.nearest
    if nearest is None:
        return found.ending.said
    best = f"the best is {roster_said(nearest)}"
    told = [f"{target.measure} {_estimate(nearest, target)}" for target in found.targets]
    return f"{found.ending.said}; {best} with {' and '.join(told)}"


def roster_said(tried: TriedRoster) -> str:
    """``ADA 3, BOB 2``: whoever is there at all."""
    return ", ".join(f"{name} {heads}" for name, heads in tried.agents.items() if heads)


def _estimate(tried: TriedRoster, target: Target) -> str:
    estimate, unit = tried.measures[target.measure], unit_of(target.measure)
    return f"{mean(estimate, unit)} ({interval(estimate, unit)})"


def _answer(found: Staffed, scenario: Scenario) -> Iterator[RenderableType]:
    best = found.best
    if best is None:
        yield Text(f"✘ {verdict_said(found)}", "bold red")
        yield ""
        return
    yield Text(f"✔ {roster_said(best)}", "bold green")
    heads = counted(sum(best.agents.values()), "head")
    yield f"{heads}, {best.paid_hours:g} paid hours a week{_wages(best, scenario.policy.currency)}"
    yield ""


def _wages(tried: TriedRoster, currency: str) -> str:
    return "" if tried.wages is None else f", {figure(tried.wages / 100, 'money')} {currency} of wages"


def _proof(found: Staffed) -> Iterator[RenderableType]:
    proof = found.proof
    if proof is None:
        return
    table = grid("target", "limit", "mean", "95 % interval", "kept in")
    for target in found.targets:
        estimate, unit = proof.figures[MEASURES][target.measure], unit_of(target.measure)
        bound = target.bound
        kept = sum(bound.holds(value) for value in proof.samples.get(target.measure, ()))
        count = f"{kept:,} of {len(proof.samples.get(target.measure, ())):,}"
        written = limit(bound.operator, bound.value, unit)
        table.add_row(target.measure, written, mean(estimate, unit), interval(estimate, unit), count)
    replications = counted(proof.replications, "replication")
    said = f"Proven in {replications} that had no part in choosing it, with {found.confidence:.0%} confidence"
    yield Group(table, Text(said, "dim"), *_thresholds(found), "")


def _thresholds(found: Staffed) -> Iterator[RenderableType]:
    if found.proof is not None and found.proof.thresholds:
        yield Text(f"{rate(found.proof.passed)} of them kept every threshold of the market", "dim")


def _others(found: Staffed, currency: str) -> Iterator[RenderableType]:
    if not found.runners_up:
        return
    table = grid("others that ran", "a week", *(target.measure for target in found.targets), "")
    for tried in found.runners_up:
        table.add_row(roster_said(tried), _price(tried, currency), *_targets(tried, found.targets), _verdict(tried))
    yield Group(table, "")


def _price(tried: TriedRoster, currency: str) -> str:
    return f"{tried.paid_hours:g} h" if tried.wages is None else f"{figure(tried.wages / 100, 'money')} {currency}"


def _targets(tried: TriedRoster, targets: Iterable[Target]) -> list[str]:
    return [mean(tried.measures[target.measure], unit_of(target.measure)) for target in targets]


def _verdict(tried: TriedRoster) -> str:
    return _VERDICTS[tried.verdict]


def _sifted(found: Staffed) -> Iterator[RenderableType]:
    sifted = found.sifted
    told = [
        f"{counted(sifted.within_bounds, 'roster')} within the bounds",
        f"{sifted.too_few_hours:,} with too few hours for the work",
        f"{sifted.no_more_heads:,} with no more heads than one that failed",
        f"{sifted.raced:,} raced, in {counted(found.runs, 'run')}",
    ]
    yield Text("; ".join(told), "dim")
