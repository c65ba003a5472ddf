"""Everything an export tells, in one: the market it came from and the team that answered, with what it could not tell.

Files are written from it elsewhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from simulator.fitting.arrivals import Rhythm, parts_ways, rhythm
from simulator.fitting.buying import DEFAULT_CONTACT_RATE, Buying, buying, usual_price
from simulator.fitting.columns import UNKNOWN, Conversations, Sales
from simulator.fitting.findings import TooLittle
from simulator.fitting.handling import Handling, handling
from simulator.fitting.mixture import Mixture, mixture
from simulator.fitting.span import Span, steady_span
from simulator.fitting.starts import work_starts
from simulator.fitting.team import TeamSeen, team_seen, unnamed
from simulator.fitting.wall_clock import to_local

_AT_ONCE = 60_000
_OFTEN = 0.2
_LEAST_ANSWERED = 10


@dataclass(frozen=True)
class Estimate:
    """What was told. ``buying`` is None without a list of orders."""

    span: Span
    conversations: int
    """Those within the span."""
    arrivals: Rhythm
    mix: Mixture
    handling: Handling
    team: TeamSeen
    buying: Buying | None
    usual_price: int
    remarks: tuple[str, ...]

    @property
    def zone(self) -> str:
        """Whose clock the hours are read from."""
        return self.span.zone.key

    @property
    def writes_at_once(self) -> bool:
        """Whether questions are drawn at the hours they came, each with an order of its own that instant."""
        return self.buying is None or self.buying.delays is None or not self.buying.delays.fit

    @property
    def contact_rate(self) -> float:
        """Conversations over orders."""
        return DEFAULT_CONTACT_RATE if self.buying is None else self.buying.contact_rate

    @property
    def demand(self) -> Rhythm:
        """Whose hours the market's demand follows."""
        return self.arrivals if self.buying is None or self.writes_at_once else self.buying.rhythm

    @property
    def orders_per_day(self) -> float:
        """Such that as many conversations begin as did."""
        return self.arrivals.per_day / self.contact_rate if self.writes_at_once else self.demand.per_day


def estimate(conversations: Conversations, sales: Sales | None, zone: ZoneInfo) -> Estimate:
    """What an export tells.

    Raises:
        TooLittle: nothing.
    """
    span = steady_span(conversations.created, zone)
    within = conversations.chosen(span.holds(to_local(conversations.created, zone)))
    if (within.replied != UNKNOWN).sum() < _LEAST_ANSWERED:
        raise TooLittle(
            f"fewer than {_LEAST_ANSWERED} tickets have a first reply; without replies there is no team to see"
        )
    handle, team = _work(within, span)
    arrivals = rhythm(within.created, span)
    bought = buying(within, sales, span) if sales is not None else None
    return Estimate(
        span,
        len(within),
        arrivals,
        mixture(within),
        handle,
        team,
        bought,
        usual_price(sales) if sales is not None else UNKNOWN,
        (*_remarks(within, span), *_recently(arrivals), *_about_delays(bought)),
    )


def _work(within: Conversations, span: Span) -> tuple[Handling, TeamSeen]:
    """Handle times and the team. Where the export has neither, one is told with the other, and both twice."""
    handle = handling(within)
    starts = work_starts(within, handle)
    if starts.are_named or handle.overall.source != "default":
        return handle, team_seen(within, starts, span)
    _, first = unnamed(within, starts, handle, span)
    team, second = unnamed(within, work_starts(within, first), handle, span)
    return second, team


def _remarks(within: Conversations, span: Span) -> Iterator[str]:
    """What a reader should know before trusting the figures."""
    for days, where, did in ((span.before, "first", "began"), (span.after, "last", "ended")):
        if days:
            told = f"{where} {days} days are" if days > 1 else f"{where} day is"
            yield f"the {told} left out: far fewer tickets than usual, as if the export {did} there"
    answered = within.replied != UNKNOWN
    at_once = float((within.replied[answered] - within.created[answered] < _AT_ONCE).mean()) if answered.any() else 0.0
    if at_once > _OFTEN:
        yield f"{at_once:.0%} of the first replies came within a minute: are automatic acknowledgements counted?"
    empty = int((span.counts == 0).sum())
    if empty and span.counts.mean() >= 10:
        yield f"{empty} days have no ticket at all; they count as days on which nobody wrote"
    if parts_ways(within.created, span):
        yield "buyers write at other hours on weekends than on other days; a market has one profile for both"


def _recently(arrivals: Rhythm) -> Iterator[str]:
    if arrivals.recent != 1:
        more = f"{abs(arrivals.recent - 1):.0%} {'more' if arrivals.recent > 1 else 'fewer'}"
        yield f"the last four weeks had {more} tickets than the weekdays of the whole export let expect"


def _about_delays(bought: Buying | None) -> Iterator[str]:
    if bought is not None and bought.delays is not None and not bought.delays.fit:
        yield (
            f"drawn from the hour of the order and the time since, {bought.delays.astray:.0%} of the questions would "
            "come at another hour than they did: the market lets buyers write at once, at the hours they wrote"
        )
