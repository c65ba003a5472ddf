"""``mockplace fit``: a market and a plan from a help desk's own past."""

import re
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, NamedTuple
from zoneinfo import ZoneInfo, available_timezones

import typer

from mock_api.cli.complaint import Complaint
from mock_api.cli.documents import STANDARD_OUTPUT, check_target, write_document
from mock_api.cli.exit_codes import PASSED
from mock_api.cli.help import examples
from mock_api.cli.options import DEFAULT_SEED, JsonTarget, Seed
from mock_api.cli.written_files import write_own
from mock_api.exports.help_desk import HelpDesk, read_help_desk
from mock_api.exports.instants import Reading
from mock_api.exports.order_list import OrderList, linked, read_orders
from mock_api.exports.refusal import ExportRefused
from mock_api.terminal.console import show
from mock_api.terminal.fitted import backtest_page, fitted_page
from mock_api.terminal.progress import progress_bar
from scenarios.files import parse_name
from scenarios.loader import load
from scenarios.model import Scenario
from scenarios.suggestion import suggestion
from simulator.fitting.backtest import Compared, Held, compared, held_back, simulate
from simulator.fitting.columns import Conversations, Sales
from simulator.fitting.estimate import Estimate, estimate
from simulator.fitting.findings import TooLittle
from simulator.fitting.market_text import Stay, market_text, usual_stay, warm_up_days
from simulator.fitting.output import document
from simulator.fitting.output import tried as tried_json
from simulator.fitting.plan_text import plan_text
from simulator.fitting.telling import told, untold
from simulator.fitting.wall_clock import date_of

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_OWN = Path("scenarios")
_SIGNS = re.compile(r"[^a-z0-9]+")
_SETTLE = 10
_PHONES = frozenset({"chat", "phone", "voice", "call", "live_chat", "messaging", "telephone"})


@dataclass(frozen=True)
class Past:
    """What was read, and how."""

    desk: HelpDesk
    orders: OrderList | None
    conversations: Conversations
    wished: ZoneInfo | None
    """The zone that was asked for."""

    @property
    def sales(self) -> Sales | None:
        """The orders' columns."""
        return self.orders.sales if self.orders else None

    @property
    def zone(self) -> ZoneInfo:
        """Whose clock hours are read from."""
        return self.wished or ZoneInfo("UTC")

    @property
    def remarks(self) -> list[str]:
        """What was assumed and left out."""
        spoken = sum(share for word, share in self.desk.channels.items() if word in _PHONES)
        calls = (
            [f"{spoken:.0%} of the tickets are calls or chats, which wait in no queue of messages"] if spoken else []
        )
        assumed, left_out = self.desk.assumed, self.desk.left_out
        if self.orders is not None:
            assumed, left_out = (*assumed, *self.orders.assumed), (*left_out, *self.orders.left_out)
        hours = [] if self.wished else ["hours and weekdays are those of UTC; --zone Europe/Rome says otherwise"]
        return [*dict.fromkeys(assumed), *hours, *calls, *(f"left out: {rows}" for rows in left_out)]


@app.command(
    epilog=examples(
        "mockplace fit tickets.csv --zone Europe/Rome",
        "mockplace fit tickets.csv orders.csv --name my-shop",
        "mockplace fit tickets.csv --backtest",
        "mockplace fit tickets.csv --json - | jq .could_not_tell",
    )
)
def fit(
    export: Annotated[Path, typer.Argument(help="A help desk's export.", metavar="TICKETS.csv")],
    orders: Annotated[Path | None, typer.Argument(help="A list of orders.", metavar="ORDERS.csv")] = None,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="The market's name; else the export's.")] = None,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the files go.")] = _OWN,
    zone: Annotated[str | None, typer.Option(metavar="ZONE", help="The shop's time zone, such as Europe/Rome.")] = None,
    day_first: Annotated[
        bool | None, typer.Option("--day-first/--month-first", help="How to read 01/03/2026, if nothing tells.")
    ] = None,
    backtest: Annotated[bool, typer.Option("--backtest", help="Try it on the last month, held back.")] = False,
    seed: Seed = DEFAULT_SEED,
    json: JsonTarget = None,
) -> int:
    """Turn a help desk's export into a market and a plan.

    It needs the columns created_at and first_reply_at, under these names or those of other help desks; reason, agent,
    handle_time, language, replies and order_id tell more. Nobody's name or words are kept. It says what the export
    could not tell, and what is assumed instead.
    """
    check_target(json)
    named = _name(name, export)
    try:
        past = _read(export, orders, Reading(_zone(zone), day_first))
        found = estimate(past.conversations, past.sales, past.zone)
        files = _write(found, named, out, usual_stay(found))
    except (ExportRefused, TooLittle) as refusal:
        raise Complaint(str(refusal)) from None
    try:
        tried = _backtest(past, found, seed) if backtest else None
    except TooLittle as refusal:
        _tell(found, past, files, None, json)
        raise Complaint(f"no backtest: {refusal}") from None
    _tell(found, past, files, tried, json)
    return PASSED


def _read(export: Path, orders: Path | None, reading: Reading) -> Past:
    desk = read_help_desk(export, reading)
    listed = read_orders(orders, reading) if orders is not None else None
    conversations = linked(desk.conversations, desk.orders, listed) if listed else desk.conversations
    return Past(desk, listed, conversations, reading.zone)


def _write(found: Estimate, name: str, out: Path, stay: Stay) -> tuple[Path, Path]:
    """The two files, which make a scenario without any problem."""
    market, plan = out / f"{name}.yaml", out / f"{name}-plan.yaml"
    write_own(plan, plan_text(found, name))
    write_own(market, market_text(found, name, stay))
    load(str(market.absolute()))
    return market, plan


class Tried(NamedTuple):
    """A backtest: the days, the replications and the figures side by side."""

    held: Held
    replications: int
    compared: tuple[Compared, ...]


def _backtest(past: Past, whole: Estimate, seed: int) -> Tried:
    held = held_back(past.conversations, whole.span)
    before = estimate(held.before, past.sales, past.zone)
    scenario = _scenario_of(before, held)
    with progress_bar("backtest") as progress:
        simulated = simulate(scenario, held, before.arrivals.standard_error, seed, progress)
    return Tried(held, len(simulated), compared(held, simulated))


def _scenario_of(before: Estimate, held: Held) -> Scenario:
    """The market and the plan of the time before the days held back, so that it has settled when they begin."""
    warm_up = warm_up_days(before)
    stay = Stay(date_of(held.first - warm_up), warm_up, held.days, _SETTLE)
    with TemporaryDirectory() as folder:
        market, _ = _write(before, "before", Path(folder), stay)
        return load(str(market))


def _tell(found: Estimate, past: Past, files: tuple[Path, Path], tried: Tried | None, json: str | None) -> None:
    remarks = [*past.remarks, *found.remarks, *found.team.notes]
    market, plan = files
    if json is not None:
        told_all = {"market": str(market), "plan": str(plan)} | document(found) | {"remarks": remarks}
        write_document(told_all | ({"backtest": tried_json(*tried)} if tried else {}), json)
    if json == STANDARD_OUTPUT:
        return
    show(fitted_page(f"{market.stem}: a market and a plan", told(found), untold(found), remarks))
    if tried is not None:
        show(backtest_page(tried.held.told, tried.replications, tried.compared))
    print("\n".join(_next(market, plan)))


def _next(market: Path, plan: Path) -> list[str]:
    names = [path.stem if path.parent == _OWN else str(path) for path in (market, plan)]
    return [
        f"wrote {market} and {plan}",
        f"  mockplace check {market} {plan}",
        f"  mockplace run {names[0]}",
        f"  mockplace compare {names[0]} {names[1]} three-agents-with-evening",
        f"  mockplace staff {names[0]} --plan {names[1]} --target 'late_response_rate<=5%'",
    ]


def _name(wished: str | None, export: Path) -> str:
    if wished is None:
        return _SIGNS.sub("-", export.stem.casefold()).strip("-")[:40].strip("-") or "fitted"
    try:
        parse_name(f"{wished}-plan")
        return parse_name(wished)
    except ValueError as reason:
        raise typer.BadParameter(str(reason), param_hint="--name") from None


def _zone(wished: str | None) -> ZoneInfo | None:
    if wished is None:
        return None
    try:
        return ZoneInfo(wished)
    except (KeyError, ValueError, OSError):
        hint = suggestion(wished, available_timezones()) or "write it as Europe/Rome"
        raise typer.BadParameter(f"there is no time zone '{wished}'; {hint}", param_hint="--zone") from None
