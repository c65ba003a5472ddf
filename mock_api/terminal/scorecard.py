"""The scorecard as a page: how fast, how good, what it came to, and how to see it again.

Shows figures; what they are is the simulator's.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.table import Table
from rich.text import Text

from mock_api.report.evidence import local_moment, spaced
from mock_api.terminal.console import NARROWEST, command_line
from mock_api.terminal.debrief import debrief
from mock_api.terminal.figures import bar, counted, figure, hours, limit, moment, share
from mock_api.terminal.metrics import metrics_table
from mock_api.terminal.session import session_debrief
from scenarios.model import Scenario
from scenarios.policy import Rules
from scenarios.quantities import DAY, HOUR
from simulator.grading.session import SessionGrade
from simulator.playing import Result
from simulator.scorecard.scorecard import Scorecard
from simulator.scorecard.waiting import DeskFigures

_BAR = 14
_SELDOM = ("replacements", "chargebacks", "fees")
"""Kinds of costs that are told only where there are some."""
_PASSED = {True: ("✔", "green"), False: ("✘", "red")}


@dataclass(frozen=True)
class Page:
    """What a page shows: a result, the scenario it came from, the policy it is held to, and how to get it again."""

    result: Result
    scenario: Scenario
    rules: Rules
    again: dict[str, str]
    """What a command is good for → the command."""

    @property
    def card(self) -> Scorecard:
        """The figures."""
        return self.result.scorecard


def scorecard_page(page: Page) -> RenderableType:
    """The whole page."""
    return Group(
        _heading(page),
        _SideBySide(_responses(page), _defects(page)),
        _SideBySide(_claims(page), _feedback(page)),
        *_team(page),
        *metrics_table(page.card.figures),
        *outcome_of(page),
    )


def outcome_of(page: Page) -> Iterator[RenderableType]:
    """What held and what did not, what it was worth, and how to see it again: how every page of a run ends."""
    yield from _thresholds(page)
    yield from _verdict(page)


def _heading(page: Page) -> RenderableType:
    title = Text.assemble((page.scenario.title, "bold"), "  ", (page.result.scenario, "cyan"))
    counts = page.card.counts
    told = (
        counted(counts["orders"], "order"),
        counted(counts["contacts"], "thread"),
        counted(counts["messages_received"], "message") + " received",
        f"{counts['messages_sent']:,} sent",
    )
    when = Text(f"as of {_as_of(page)}, seed {page.result.seed}", "dim")
    return Group("", title, when, " · ".join(told), "")


def _as_of(page: Page) -> str:
    """A drill is told by the clock of its shop, as it is played."""
    zone, at = page.scenario.zone, page.result.as_of
    return f"{local_moment(at, zone)} {zone}" if page.scenario.parts else moment(at)


@dataclass(frozen=True)
class _SideBySide:
    """Two sections beside each other, or below each other where there is no room."""

    left: RenderableType
    right: RenderableType

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        if options.max_width < NARROWEST:
            yield Group(self.left, "", self.right, "")
            return
        grid = Table.grid(expand=True, padding=(0, 1))
        grid.add_column(ratio=1)
        grid.add_column(ratio=1)
        grid.add_row(self.left, self.right)
        yield Group(grid, "")


def _section(title: str, note: str, widest_label: int) -> Table:
    heading = Text.assemble((title, "bold"), (f"  {note}", "dim"))
    table = Table(title=heading, title_justify="left", title_style="", box=None, show_header=False, padding=(0, 1))
    table.pad_edge = False
    table.add_column(min_width=widest_label, no_wrap=True)
    table.add_column(justify="right", min_width=6, no_wrap=True)
    table.add_column(style="dim", no_wrap=True)
    return table


def _responses(page: Page) -> RenderableType:
    measures = page.card.measures
    rule = page.rules.response
    working = "working " if rule.clock == "working_days" else ""
    table = _section("Response times", f"due in {rule.due // HOUR} {working}hours", 15)
    for name, label in (("p50", "median"), ("mean", "mean"), ("p90", "90th percentile")):
        table.add_row(label, hours(measures[f"response_hours_{name}"].value))
    late = measures["late_response_rate"]
    number = len(late.evidence()["entries"])
    observed = round(number / late.value) if late.value else page.card.counts["responses"]
    table.add_row("late", share(late.value), f"{number:,} of {observed:,}")
    return table


def _defects(page: Page) -> RenderableType:
    measures, orders = page.card.measures, page.card.counts["orders"]
    defective = round((measures["order_defect_rate"].value or 0) * orders)
    table = _section("Order Defect Rate", "this run", 19)
    table.add_row("defective orders", share(measures["order_defect_rate"].value), counted(defective, "order"))
    for label, number in _parts(page):
        table.add_row(f"  {label}", share(number / orders) if orders else "", f"{number:,}")
    if (official := page.rules.metrics.get("order_defect_rate")) is not None:
        days = f"{official.windows[0] // DAY} days"
        table.add_row("official rate", share(measures["order_defect_rate_official"].value), days)
    return table


def _parts(page: Page) -> Iterator[tuple[str, int]]:
    yield "negative feedback", _negative(page)
    yield "claims granted", page.card.claims["granted"]
    if page.scenario.past.defects:
        yield "before this run", page.scenario.past.defects


def _negative(page: Page) -> int:
    worst = page.rules.order_defects.negative_stars
    return sum(number for stars, number in page.card.feedback.items() if int(stars) <= worst)


def _claims(page: Page) -> RenderableType:
    claims = page.card.claims
    table = _section("A-to-z claims", f"{claims['opened']:,} opened", 15)
    ended = {outcome: claims[outcome] for outcome in ("granted", "denied", "withdrawn")}
    still_open = claims["opened"] - sum(ended.values())
    for outcome, number in (*ended.items(), *([("still open", still_open)] if still_open else [])):
        table.add_row(outcome, f"{number:,}", bar(number, claims["opened"], _BAR))
    return table


def _team(page: Page) -> Iterator[RenderableType]:
    """What only a market with a modelled team has: its desk, what everything cost, and why buyers claimed."""
    desk = page.card.desk
    if desk is not None and page.scenario.market is not None:
        yield _SideBySide(_desk(desk), _money(page))
        yield from _causes(page)


def _desk(desk: DeskFigures) -> RenderableType:
    table = _section("Desk", counted(desk.questions, "question"), 19)
    table.add_row("wait, mean", hours(desk.wait_hours_mean))
    table.add_row("  90th percentile", hours(desk.wait_hours_p90))
    table.add_row("started too late", share(desk.late_start_rate))
    table.add_row("handle time, mean", hours(desk.handle_hours_mean))
    table.add_row("utilisation", share(desk.utilisation))
    table.add_row("backlog, mean", figure(desk.backlog_mean, "number"))
    return table


def _money(page: Page) -> RenderableType:
    money = page.card.money
    table = _section("Money", money.currency, 15)
    for kind, cents in (*money.costs.items(), ("total", money.total)):
        if cents or kind not in _SELDOM:
            table.add_row(kind.replace("_", " "), figure(cents / 100, "money"))
    return table


def _causes(page: Page) -> Iterator[RenderableType]:
    opened = page.card.claims["opened"]
    if not opened:
        return
    table = _section("Why they claimed", "and what was paid for it", 15)
    for cause, figures in page.card.causes.items():
        paid = figure(figures.cents / 100, "money")
        table.add_row(cause, f"{figures.count:,}", f"{bar(figures.count, opened, _BAR):{_BAR}} {paid:>12}")
    yield Group(table, "")


def _feedback(page: Page) -> RenderableType:
    feedback = page.card.feedback
    score = page.card.measures["feedback_score"].value
    mean = "" if score is None else f", {score:.2f} stars"
    table = _section("Feedback", f"{sum(feedback.values()):,} left{mean}", 9)
    for stars in sorted(feedback, reverse=True):
        table.add_row("★" * int(stars), f"{feedback[stars]:,}", bar(feedback[stars], max(feedback.values()), _BAR))
    return table


def _thresholds(page: Page) -> Iterator[RenderableType]:
    if not page.card.thresholds:
        return
    table = _section("Thresholds", "", 15)
    for threshold in page.card.thresholds:
        sign, colour = _PASSED[threshold.passed]
        unit = page.card.measures[threshold.name].unit
        bound = page.scenario.thresholds[threshold.name]
        name = Text.assemble((sign, colour), " ", threshold.name)
        table.add_row(name, figure(threshold.value, unit), limit(bound.operator, bound.value, unit))
    yield Group(table, "")


def _verdict(page: Page) -> Iterator[RenderableType]:
    if isinstance(page.result.grade, SessionGrade):
        yield from session_debrief(page.result.grade, page.scenario.zone)
    elif page.result.grade is not None:
        yield debrief(page.result.grade, page.scenario.zone)
    elif page.scenario.drill is not None:
        endings = ", ".join(map(spaced, page.card.endings)) or "none yet"
        yield Text.assemble(("Ending", "bold"), "  ", endings, "\n")
    sign, colour = _PASSED[page.result.verdict == "passed"]
    yield Text(f"{sign} {page.result.verdict}", f"bold {colour}")
    yield Text(page.result.digest, "dim")
    yield from (command_line(label, command) for label, command in page.again.items())
    yield ""
