"""The market an export shows, as the text of a file: every figure has beside it where it comes from.

What the figures are is the estimate's; the team is in a file of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from scenarios.quantities import DAY, format_duration
from simulator.fitting.buying import Buying
from simulator.fitting.estimate import Estimate
from simulator.fitting.mixture import FollowUps, Reason
from simulator.fitting.plots import AGAIN, story
from simulator.fitting.quoting import comment, figures, flow, key, money, quoted, share, spread
from simulator.fitting.wall_clock import date_of

_DEFAULT_PRICE = 3_000
_WARM_UP = 14
_WEEK = 7


@dataclass(frozen=True)
class Stay:
    """When a market's file is to begin, and how long it is played: days before it counts, and in which it does."""

    begins: date
    warm_up: int
    counted: int
    settle: int = 30


def usual_stay(estimate: Estimate) -> Stay:
    """Six weeks from the Monday after the export; long enough before for delayed questions to come."""
    after = date_of(estimate.span.last + 1 + estimate.span.after)
    return Stay(after + timedelta(days=-after.weekday() % _WEEK), warm_up_days(estimate), 42)


def warm_up_days(estimate: Estimate) -> int:
    """Whole weeks until questions come as they always do."""
    delays = None if estimate.writes_at_once or estimate.buying is None else estimate.buying.delays
    needed = 2 * delays.overall.p90 / DAY if delays else 0
    return max(_WARM_UP, _WEEK * round(needed / _WEEK + 0.5))


def market_text(estimate: Estimate, name: str, stay: Stay) -> str:
    """A market's file."""
    parts = (_head, _demand, _goods, _rate, _mix, _stories)
    lines = [line for part in parts for line in (*part(estimate, name, stay), "")]
    return "\n".join([*lines, *_rest(stay)]) + "\n"


def _head(estimate: Estimate, name: str, stay: Stay) -> Iterator[str]:
    orders = f" and {estimate.buying.orders:,} orders" if estimate.buying else ""
    told = f"Fitted to {estimate.conversations:,} tickets{orders} of {estimate.span.told}, {estimate.zone} time."
    yield from comment(told)
    yield from comment(
        "Each figure says where it comes from; what the export could not tell is a default, and says so."
    )
    for remark in estimate.remarks:
        yield from comment(f"Note: {remark}.")
    yield f"market: {name}"
    yield f"title: {quoted(f'Fitted to {estimate.conversations:,} tickets')}"
    yield f"about: {quoted(f'What a help desk export of {estimate.span.told} says about orders and questions.')}"
    yield "use: [intents/core, personas/core]"
    yield f"begins: {stay.begins}T00:00"
    yield f"zone: {estimate.zone}"
    yield "policy: amazon-us               # default"
    yield f"seller: ./{name}-plan.yaml"


def _demand(estimate: Estimate, name: str, stay: Stay) -> Iterator[str]:
    demand, arrivals = estimate.demand, estimate.arrivals
    yield "demand:"
    yield from comment(_where_orders_come_from(estimate), "  ")
    yield f"  orders_per_day: {estimate.orders_per_day:.5g}"
    whose = "orders" if demand is not arrivals else "tickets"
    yield from comment(f"By hour from midnight and by weekday: from the {whose}; the mean is 1.", "  ")
    yield f"  by_hour: {figures(demand.by_hour[:12])[:-1]},"
    yield f"            {figures(demand.by_hour[12:])[1:]}"
    yield f"  by_weekday: {flow({day: f'{weight:g}' for day, weight in demand.by_weekday.items()})}"
    if demand.by_month:
        yield f"  by_month: {flow({month: f'{weight:g}' for month, weight in demand.by_month.items()})}  # {whose}"
    else:
        yield "  # by_month: not told by less than a year; the market has no season"
    grown = f"growth: {demand.growth:g}  # {whose}, the same months a year apart" if demand.growth is not None else ""
    yield f"  {grown}" if grown else "  # growth: not told by less than a year and a half; the market does not grow"
    strayed = "days stray no further than luck takes them" if not demand.overdispersion else f"daily {whose}"
    yield f"  overdispersion: {demand.overdispersion:g}  # {strayed}"


def _where_orders_come_from(estimate: Estimate) -> str:
    asked = f"{estimate.arrivals.per_day:.4g} tickets a day"
    if estimate.buying is None:
        return (
            f"From {asked} and the default contact rate below: without a list of orders, only their product is known."
        )
    if estimate.writes_at_once:
        return f"From {asked} and the contact rate below, which agrees with the list of orders."
    return "From the list of orders."


def _goods(estimate: Estimate, name: str, stay: Stay) -> Iterator[str]:
    bought = estimate.buying
    yield "catalog:"
    if bought is None or not bought.goods:
        price = money(estimate.usual_price if estimate.usual_price > 0 else _DEFAULT_PRICE)
        where = "the middle price of the orders" if estimate.usual_price > 0 else "default"
        yield f"  - {{item: Something sold, price: {price}}}  # {where}"
    else:
        yield from comment("From the list of orders: the middle price of each, and how many orders.", "  ")
        usual = estimate.usual_price if estimate.usual_price > 0 else _DEFAULT_PRICE
        for good in bought.goods:
            price = money(good.price if good.price > 0 else usual)
            yield f"  - {{item: {quoted(good.name)}, price: {price}, share: {good.orders}}}"
    if bought is not None and len(bought.places) > 1:
        yield ""
        yield from _places(bought)
    yield ""
    yield "fulfilment:                     # default: no export of a help desk tells it"
    yield "  handling: {median: 1d, p90: 3d}"
    yield "  transit: {median: 4d, p90: 8d}"
    yield "  promise: 10d"


def _places(bought: Buying) -> Iterator[str]:
    yield "marketplaces:                   # from the list of orders"
    yield from (f"  - {{marketplace: {quoted(place)}, share: {orders}}}" for place, orders in bought.places)


def _rate(estimate: Estimate, name: str, stay: Stay) -> Iterator[str]:
    known = "tickets over orders, on the days both lists cover"
    told = known if estimate.buying else "default, 2 to 20 % are seen: a list of orders tells"
    yield f"contact_rate: {share(estimate.contact_rate)}  # {told}"


def _mix(estimate: Estimate, name: str, stay: Stay) -> Iterator[str]:
    mix = estimate.mix
    yield from comment(
        "Shares: from the tickets." if mix.tells_reasons else "Shares: not told; all tickets are one reason."
    )
    yield from comment("Languages: from the tickets." if mix.tells_languages else "Languages: not told; English.")
    yield from comment(
        "Patience: default, of weak surveys. writes, from the order to the first message: " + _why(estimate)
    )
    yield "mix:"
    languages = flow({language: share(part) for language, part in mix.languages.items()})
    for reason in mix.reasons:
        for named, part in _parts(reason, mix.follow_ups):
            yield f"  - {{story: {key(named)}, share: {share(part)}, languages: {languages},"
            yield f"     writes: {_writes(estimate, reason)}, patience: {{median: 20h, p90: 60h}}}}"


def _why(estimate: Estimate) -> str:
    if not estimate.writes_at_once:
        return "from the tickets that name an order of the list."
    return "at once, so that questions come at the hours the tickets came at; orders come with them, not before."


def _writes(estimate: Estimate, reason: Reason) -> str:
    if estimate.writes_at_once or estimate.buying is None or estimate.buying.delays is None:
        return "{law: constant, always: 1m}"
    delays = estimate.buying.delays
    return spread(delays.by_reason.get(reason.name, delays.overall))


def _parts(reason: Reason, follow_ups: FollowUps | None) -> Iterator[tuple[str, float]]:
    """A reason's line, or its two: those who ask once, and those who write again after the answer."""
    again = round(reason.share * follow_ups.share, 5) if follow_ups else 0.0
    if again:
        yield reason.name, round(reason.share - again, 5)
        yield reason.name + AGAIN, again
    else:
        yield reason.name, reason.share


def _stories(estimate: Estimate, name: str, stay: Stay) -> Iterator[str]:
    yield from comment(
        "What buyers do is a default: ask, wait, ask again, then give up or claim. An answer of any kind contents them."
    )
    follow_ups = estimate.mix.follow_ups
    if follow_ups is not None:
        yield from comment(
            f"Of the answered, {share(follow_ups.share)} needed more answers than one: from the tickets."
        )
    yield "stories:"
    for reason in estimate.mix.reasons:
        for named, _ in _parts(reason, follow_ups):
            again = follow_ups if named != reason.name else None
            yield from story(reason.name, reason.kind, [*estimate.mix.languages], again)


def _rest(stay: Stay) -> Iterator[str]:
    yield "quiet:                          # default; the stars are those of parcels in time in a public data set"
    yield "  feedback_rate: 3%"
    yield "  stars: {5: 62%, 4: 20%, 3: 8.4%, 2: 3%, 1: 6.6%}"
    yield "  after: {median: 9d, p90: 18d}"
    yield ""
    yield "runs:"
    yield f"  warm_up: {format_duration(stay.warm_up * DAY)}"
    yield f"  horizon: {format_duration(stay.counted * DAY)}"
    yield f"  settle: {format_duration(stay.settle * DAY)}"
    yield ""
    yield "thresholds:"
    yield '  late_response_rate: "<=10%"   # what the marketplace advises'
