"""What was told and what was not, in the words of people.

The figures are the estimate's; the page around them is the terminal's.
"""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from simulator.fitting.estimate import Estimate
from simulator.fitting.findings import Told, Untold, counted
from simulator.fitting.handling import HandleTime
from simulator.fitting.plan_text import source_of
from simulator.fitting.quoting import share, short

Name = TypeVar("Name", bound=str)

_QUESTIONS, _ORDERS = "the tickets", "the list of orders"
_AT_ONCE = "buyers write at once, at the hours the tickets came at"


def told(estimate: Estimate) -> Iterator[Told]:
    """Every figure the export told."""
    arrivals, mix = estimate.arrivals, estimate.mix
    yield Told("time", f"{estimate.span.told}, {estimate.span.days} days", f"{estimate.conversations:,} tickets")
    error = 1.96 * arrivals.standard_error
    yield Told("tickets a day", f"{arrivals.per_day:.4g} ± {arrivals.per_day * error:.2g}", _QUESTIONS)
    yield Told("busiest hours", _busiest(arrivals.by_hour), _QUESTIONS)
    yield Told("busiest weekdays", _tops(arrivals.by_weekday), _QUESTIONS)
    if arrivals.by_month:
        yield Told("busiest months", _tops(arrivals.by_month), _QUESTIONS)
    if arrivals.growth is not None:
        yield Told("growth in a year", f"{arrivals.growth:+.1%}", "the same months a year apart")
    strayed = f"{arrivals.overdispersion:.0%} beyond luck" if arrivals.overdispersion else "no more than luck"
    yield Told("spread of days", strayed, "daily counts")
    if mix.tells_reasons:
        yield Told("reasons", ", ".join(f"{one.name} {share(one.share)}" for one in mix.reasons), _QUESTIONS)
    if mix.tells_languages:
        yield Told("languages", ", ".join(f"{name} {share(part)}" for name, part in mix.languages.items()), _QUESTIONS)
    if mix.follow_ups is not None:
        yield Told("answered again", share(mix.follow_ups.share), "the number of replies")
    yield from _told_of_work(estimate)
    yield from _told_of_orders(estimate)


def _told_of_work(estimate: Estimate) -> Iterator[Told]:
    found = estimate.handling.overall
    if found.source != "default":
        yield Told("handle time", _spread(found), source_of(found))
    by = "who replied when" if estimate.team.are_named else "replies that overlap"
    people = counted(estimate.team.heads, "agent")
    yield Told("team", f"{people}, {estimate.team.hours:g} hours of shift a week", by)


def _told_of_orders(estimate: Estimate) -> Iterator[Told]:
    bought = estimate.buying
    if bought is None:
        return
    yield Told("orders a day", f"{bought.rhythm.per_day:.4g}", _ORDERS)
    yield Told("contact rate", share(bought.contact_rate), "tickets over orders")
    if bought.goods:
        yield Told("products", counted(len(bought.goods), "product"), _ORDERS)
    if bought.delays is not None:
        by = counted(bought.delays.overall.answers, "ticket") + " that name an order"
        yield Told("order to ticket", _spread(bought.delays.overall), by)


def untold(estimate: Estimate) -> Iterator[Untold]:
    """Every figure it could not, and what stands in its place."""
    arrivals, mix, bought, found = estimate.arrivals, estimate.mix, estimate.buying, estimate.handling.overall
    rate, usual = share(estimate.contact_rate), _spread(found)
    lacking = [
        (bought is None, "orders and contact rate", f"a contact rate of {rate}: no list of orders"),
        (bought is None or bought.delays is None, "time from the order to the ticket", _AT_ONCE),
        (not arrivals.by_month, "season", "none: less than a year"),
        (arrivals.growth is None, "growth", "none: it takes a year and a half"),
        (not mix.tells_reasons, "reasons", "one reason for all"),
        (not mix.tells_languages, "languages", "English"),
        (mix.follow_ups is None, "questions after the answer", "none: no column of replies or messages"),
        (found.source == "default", "handle time", f"{usual}: too little to go by"),
        (not estimate.team.are_named, "who answered", "people are told apart by replies that overlap"),
        (True, "patience, feedback, claims, delivery", "figures of the library: no help desk exports them"),
        (True, "breaks, holidays, other work", "none: agents answer in all of their shift"),
    ]
    yield from (Untold(what, instead) for is_lacking, what, instead in lacking if is_lacking)


def _spread(found: HandleTime) -> str:
    return f"median {short(found.median)}, 90 % within {short(found.p90)}"


def _busiest(by_hour: tuple[float, ...]) -> str:
    """The shortest stretch of hours in which half of all is done."""
    stretches = [(length, start) for length in range(1, 25) for start in range(24)]
    half = sum(by_hour) / 2
    length, start = next(
        (length, start)
        for length, start in stretches
        if sum(by_hour[(start + hour) % 24] for hour in range(length)) >= half
    )
    return f"half of them from {start:02d}:00 to {(start + length) % 24:02d}:00"


def _tops(weights: Mapping[Name, float]) -> str:
    ordered = sorted(weights, key=lambda name: -weights[name])
    return f"{ordered[0]} × {weights[ordered[0]]:.2f}, quietest {ordered[-1]} × {weights[ordered[-1]]:.2f}"
