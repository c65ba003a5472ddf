"""Laws of the metrics: kept or not, cut or whole, counted by slices or one by one, a figure is the same."""

from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.goods import TROUBLES
from scenarios.metric_words import METRIC_WORDS, Population
from scenarios.policy import Policy
from scenarios.quantities import DAY, HOUR
from simulator.domain import events as e
from simulator.domain.orders import NEVER, OrderBook
from simulator.playing import tally_of
from simulator.policy.editions import Editions
from simulator.scorecard.metrics.figure import Figure
from simulator.scorecard.metrics.taking import Metrics
from simulator.scorecard.tally import Tally
from tests.casting import POLICY, book
from tests.unit.simulator.scorecard.ledger import Happened, entries
from tests.unit.simulator.scorecard.metrics.measuring import CALENDAR

law = settings(max_examples=20, deadline=None)
LAST = 40 * DAY
CANCELLED = 1 + TROUBLES.index("cancelled")


def every_metric() -> dict[str, Any]:
    """One metric for each share and mean there is, without and with everything left out; split where it can be."""
    return {name: told for population, words in METRIC_WORDS.items() for name, told in _metrics(population, words)}


def _metrics(population: str, words: Population) -> list[tuple[str, dict[str, Any]]]:
    counted = [*(("share", word) for word in words.shares), *(("mean", word) for word in words.figures)]
    more = {"within": "1 working day"} if population == "invoices" else {}
    shapes: tuple[dict[str, Any], ...] = ({"excludes": []}, {"excludes": [*words.excludes][2:], "split": "fulfilment"})
    return [
        (
            f"{population}-{word}-{by}-{shape}",
            {"of": population, kind: word, "by": by, "windows": ["20d"], **more, **told},
        )
        for kind, word in counted
        for by in words.by
        for shape, told in enumerate(shapes)
    ]


EDITIONS = Editions(Policy.model_validate({**POLICY, "metrics": every_metric()}), CALENDAR)

instants = st.integers(0, LAST // HOUR).map(lambda hours: hours * HOUR)


@st.composite
def books(draw: st.DrawFn) -> OrderBook:
    """A handful of orders of both ways, some of them cancelled, quiet or of businesses."""
    count = draw(st.integers(0, 12))

    def column(values: st.SearchStrategy[int]) -> list[int]:
        return draw(st.lists(values, min_size=count, max_size=count))

    placed = np.array(sorted(column(instants)), dtype=np.int64)
    lead, flag, stars = st.sampled_from([0, HOUR, DAY, 2 * DAY, 3 * DAY, 9 * DAY]), st.integers(0, 1), st.integers(0, 5)
    trouble = np.array(column(st.sampled_from([0, 0, 0, 1, 2, CANCELLED])), dtype=np.int64)
    shipped = np.where(trouble == CANCELLED, NEVER, placed + column(lead))
    arrives = np.where((trouble == CANCELLED) | (trouble == 2), NEVER, np.minimum(shipped, LAST) + column(lead))
    flags = {name: column(flag) for name in ("fulfilled", "tracked", "protected", "business", "returned")}
    told: dict[str, Any] = {
        "placed_at": placed,
        "promised_at": placed + 5 * DAY,
        "shipped_at": shipped,
        "delivered_at": np.maximum(arrives, shipped),
        "invoiced_at": np.where(shipped == NEVER, NEVER, shipped + column(lead)),
        "stars_at": placed + column(lead),
        "trouble": trouble,
        "stars": column(stars),
        "reviewed": column(stars),
        **flags,
    }
    columns: dict[str, Any] = {name: [int(one) for one in values] for name, values in told.items()}
    orders = book(count, **columns)
    return replace(orders, fulfilments=("merchant", "marketplace"), ship_within=(2 * DAY, DAY))


@st.composite
def stories(draw: st.DrawFn, orders: OrderBook) -> list[Happened]:
    """Things that happen to some of the orders, in time; each matter has the number of its order."""
    if not len(orders):
        return []
    order, truth = st.integers(1, len(orders)), st.booleans()
    kinds = [
        st.builds(e.MessageReceived, order, st.just(1), st.just(1), st.just("opening")),
        st.builds(e.FeedbackLeft, order, st.integers(1, 5)),
        st.builds(lambda n: e.FeedbackStruck(n, ""), order),
        st.builds(lambda n, at: e.FeedbackRemoved(n, "buyer", "", at), order, instants),
        st.builds(lambda n: e.ClaimOpened(n, n, "not_received", (), 9), order),
        st.builds(lambda n: e.ChargebackFiled(n, n, "service", "", 9), order),
        st.builds(lambda n, stars: e.SurveyAnswered(n, n, stars), order, st.integers(1, 5)),
        st.builds(lambda n, official: e.CancellationRequested(n, official=official), order, truth),
        st.builds(
            lambda n, by, counts: e.OrderCancelled(n, by, "", counts),
            order,
            st.sampled_from(["seller", "buyer"]),
            truth,
        ),
        st.builds(lambda n, fine: e.ReturnRequested(n, n, "", fine, 9), order, truth),
        st.builds(lambda n, wrongly: e.ReturnRejected(n, n, "", wrongly), order, truth),
        st.builds(lambda n, fine: e.ReturnRated(n, n, fine), order, truth),
        st.builds(lambda n: e.ReturnWithdrawn(n, n), order),
        st.builds(lambda n: e.SaleLost(n, 1), order),
        st.builds(lambda n: e.ShipmentConfirmed(n, "UPS", "1Z", 0, leaves=True), order),
        st.builds(lambda n: e.MessageSent(n, 1, 2, "invoice"), order),
    ]
    told: list[Happened] = draw(st.lists(st.tuples(instants, st.one_of(kinds)), max_size=15))
    return _answered(_possible(orders, sorted(told, key=lambda one: one[0])), draw)


def _possible(orders: OrderBook, told: list[Happened]) -> list[Happened]:
    """Without what no world lets happen: parcels that leave twice, or go where there is nothing to send."""
    done: set[int] = set()
    possible: list[Happened] = []
    for at, event in told:
        if isinstance(event, e.OrderCancelled | e.ShipmentConfirmed):
            row = event.order - 1
            is_new = event.order not in done and orders.placed_at[row] <= at < orders.shipped_at[row]
            if not is_new or (isinstance(event, e.ShipmentConfirmed) and orders.trouble[row] == CANCELLED):
                continue
            done.add(event.order)
        possible.append((at, event))
    return possible


def _answered(told: list[Happened], draw: st.DrawFn) -> list[Happened]:
    """The same with an end to some of what needs one, right at the end or an hour after it began."""
    ends: list[Happened] = []
    for at, event in told:
        if draw(st.booleans()):
            ends += [(at + HOUR, end) for end in _ends(event)]
    return sorted([*told, *ends], key=lambda one: one[0])


def _ends(event: e.AnyEvent) -> list[e.AnyEvent]:
    if isinstance(event, e.MessageReceived):
        return [e.MessageSent(event.order, 1, 2, "reply")]
    if isinstance(event, e.ClaimOpened):
        return [e.ClaimDecided(event.order, event.claim, True, (), True, "seller")]
    if isinstance(event, e.ChargebackFiled):
        return [e.ChargebackDecided(event.order, event.chargeback, True, (), True, "seller")]
    if isinstance(event, e.FeedbackLeft):
        return [e.FeedbackAnswered(event.order, "sorry")]
    return []


@st.composite
def shops(draw: st.DrawFn) -> tuple[OrderBook, list[Happened]]:
    orders = draw(books())
    return orders, draw(stories(orders))


def plain(figures: list[Figure]) -> list[Any]:
    return [(one.label, one.value, one.counted, one.of, one.measure.evidence()) for one in figures]


@law
@given(shops(), instants)
def test_what_is_kept_for_tomorrow_changes_no_figure(shop: tuple[OrderBook, list[Happened]], at: int) -> None:
    orders, told = shop
    tally = tally_of(entries(*told), 2 * LAST)
    once, kept = Metrics(orders, tally, EDITIONS), Metrics(orders, tally, EDITIONS, is_kept=True)
    list(kept.at(0))
    assert plain(list(kept.at(at))) == plain(list(once.at(at)))


@law
@given(shops(), instants)
def test_what_comes_later_is_not_known_yet(shop: tuple[OrderBook, list[Happened]], at: int) -> None:
    orders, told = shop
    # Offers that were closed and sales that were lost concern orders of later, but are found in any tally.
    told = [(when, event) for when, event in told if not isinstance(event, e.SaleLost)]
    whole, cut = tally_of(entries(*told), 2 * LAST), tally_of(entries(*told), at)
    assert plain(list(Metrics(orders, whole, EDITIONS).at(at))) == plain(list(Metrics(orders, cut, EDITIONS).at(at)))


@law
@given(shops(), instants)
def test_every_figure_is_made_of_what_is_there(shop: tuple[OrderBook, list[Happened]], at: int) -> None:
    orders, told = shop
    recorded = entries(*told)
    for one in Metrics(orders, tally_of(recorded, at), EDITIONS).at(at):
        assert 0 <= one.counted <= one.of
        assert one.value is None or one.metric.mean or one.value == one.counted / one.of
        assert (one.value is None) == (one.of == 0)
        evidence = one.measure.evidence()
        assert set(evidence["entries"]) <= {entry.seq for entry in recorded if entry.at <= at}
        assert set(evidence["orders"]) <= set(range(1, len(orders) + 1))
        assert bool(evidence["entries"] or evidence["orders"]) == bool(one.counted)


@law
@given(shops(), instants)
def test_parts_add_up_to_the_whole(shop: tuple[OrderBook, list[Happened]], at: int) -> None:
    orders, told = shop
    found = Metrics(orders, tally_of(entries(*told), at), EDITIONS).at(at)
    parts: dict[str, tuple[int, int]] = {}
    for one in found:
        if one.fulfilment:
            counted, of = parts.get(one.name, (0, 0))
            parts[one.name] = counted + one.counted, of + one.of
    whole = {name: told | {"split": None} for name, told in every_metric().items() if name in parts}
    editions = Editions(Policy.model_validate({**POLICY, "metrics": whole}), CALENDAR)
    together = Metrics(orders, tally_of(entries(*told), at), editions).at(at)
    assert {one.name: (one.counted, one.of) for one in together} == parts


@law
@given(shops(), instants)
def test_orders_counted_one_by_one(shop: tuple[OrderBook, list[Happened]], at: int) -> None:
    """Late shipments and cancellations against the plainest count there is."""
    orders, told = shop
    tally = tally_of(entries(*told), at)
    found = {one.name: (one.counted, one.of) for one in Metrics(orders, tally, EDITIONS).at(at)}
    past = [(when, event) for when, event in told if when <= at]
    lost = {event.order for _, event in past if isinstance(event, e.SaleLost)}
    placed = orders.placed_at.tolist()
    rows = [row for row, when in enumerate(placed) if at - 20 * DAY < when <= at and row + 1 not in lost]

    def off(row: int) -> list[tuple[int, bool]]:
        return [(w, ev.counts) for w, ev in past if isinstance(ev, e.OrderCancelled) and ev.order == row + 1]

    def left_at(row: int) -> int:
        said = [w for w, ev in past if isinstance(ev, e.ShipmentConfirmed) and ev.order == row + 1]
        return min([int(orders.shipped_at[row]), *said])

    def is_late(row: int) -> bool:
        by = int(orders.ship_by[row])
        stopped = any(when <= by for when, _ in off(row))
        return orders.trouble[row] != CANCELLED and not stopped and left_at(row) > by and at > by

    def is_cancelled(row: int) -> bool:
        return any(counts for _, counts in off(row)) if off(row) else bool(orders.trouble[row] == CANCELLED)

    assert found["orders-shipped_late-placed-0"] == (sum(map(is_late, rows)), len(rows))
    assert found["orders-cancelled_by_seller-placed-0"] == (sum(map(is_cancelled, rows)), len(rows))
    sold = [row for row in range(len(placed)) if row + 1 not in lost]
    ends = [row for row in sold if at - 20 * DAY < (off(row) or [(placed[row], False)])[0][0] <= at]
    assert found["orders-cancelled_by_seller-cancelled-0"] == (sum(map(is_cancelled, ends)), len(ends))
    sent = [row for row in sold if at - 20 * DAY < left_at(row) <= at and not off(row)]
    assert found["parcels-on_time-shipped-0"][1] == len(sent)


@law
@given(shops(), instants, st.sampled_from(["", "merchant", "marketplace"]))
def test_what_is_kept_takes_in_what_comes(shop: tuple[OrderBook, list[Happened]], at: int, by: str) -> None:
    """Asked before and after an offer is closed, in a tally that grows meanwhile."""
    orders, told = shop
    ends: list[Happened] = [(at, e.OffersClosed(("m",), by)), (at + 2 * DAY, e.OffersReopened(by))]
    recorded = entries(*sorted([*told, *ends], key=lambda one: one[0]))
    growing = Tally()
    handlers, kept = growing.handlers(), Metrics(orders, growing, EDITIONS, is_kept=True)
    list(kept.at(0))
    for entry in recorded:
        if (handler := handlers.get(type(entry.event))) is not None:
            handler(entry)
        if isinstance(entry.event, e.OffersClosed):
            list(kept.at(at))
    fresh = Metrics(orders, tally_of(recorded, 2 * LAST), EDITIONS)
    assert plain(list(kept.at(LAST))) == plain(list(fresh.at(LAST)))
