"""The profile of a run worked by hand."""

from scenarios.model import Scenario
from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.domain import events as e
from simulator.domain.orders import OrderBook
from simulator.playing import tally_of
from simulator.scorecard.profile import RESPONSE_EDGES, Profile
from simulator.scorecard.profiling import profile_of
from simulator.scorecard.scored import Scored
from tests.casting import book, market
from tests.unit.simulator.scorecard.ledger import MARKET, Happened, answered, asked, claimed, decided, entries

NINE = 9
"""The world begins on a Monday at nine, local time."""


def profile(
    *happened: Happened, as_of: int = 20 * DAY, orders: OrderBook | None = None, scenario: Scenario = MARKET
) -> Profile:
    made = book(10) if orders is None else orders
    return profile_of(Scored(tally_of(entries(*happened), as_of), made, scenario, as_of, scenario.policy))


def test_response_times_fall_into_the_bin_they_end() -> None:
    waits = (0, 15 * MINUTE, 15 * MINUTE + 1, 24 * HOUR, 24 * HOUR + 1, 200 * HOUR)
    told = [(0, asked(thread)) for thread in range(1, 8)]
    told += [(wait, answered(thread)) for thread, wait in enumerate(waits, start=1)]  # type: ignore[misc]
    found = profile(*told)
    bins = dict(zip(RESPONSE_EDGES[1:], found.responses, strict=True))
    assert {edge: count for edge, count in bins.items() if count} == {
        0.25: 2,
        0.5: 1,
        24.0: 1,
        30.0: 1,
        float("inf"): 1,
    }
    assert (found.overdue, found.replications) == (1, 1)


def test_the_week_says_when_questions_came_and_waited_and_who_was_there() -> None:
    taken, done = e.WorkTaken(1, 0, 1, 0), e.WorkFinished(1, 0, 1)
    found = profile(
        (0, asked()), (90 * MINUTE, taken), (2 * HOUR, answered()), (2 * HOUR, done), (8 * DAY, asked(2))
    ).week
    assert found.observed == (HOUR,) * 168
    assert [hour for hour, count in enumerate(found.questions) if count] == [NINE]
    assert found.backlog[NINE : NINE + 3] == (HOUR, 30 * MINUTE, 0)
    assert found.busy[NINE : NINE + 3] == (0, 30 * MINUTE, 0)
    assert found.staffed[NINE - 1 : NINE + 4] == (0, HOUR, HOUR, HOUR, 2 * HOUR)
    assert (sum(found.backlog), sum(found.busy), sum(found.staffed)) == (90 * MINUTE, 30 * MINUTE, 72 * HOUR)


def test_hours_are_those_of_the_plans_zone() -> None:
    plan = MARKET.plan.model_copy(update={"zone": "America/New_York"}) if MARKET.plan else None
    found = profile((0, asked()), scenario=MARKET.model_copy(update={"plan": plan})).week
    assert [hour for hour, count in enumerate(found.questions) if count] == [3]


def test_without_a_team_nobody_is_there() -> None:
    found = profile((0, asked()), scenario=market(plan=None)).week
    assert (sum(found.staffed), sum(found.busy), sum(found.questions)) == (0, 0, 1)


def test_defects_are_seen_once_they_are_known_by_the_date_of_the_order() -> None:
    """Weeks end on days 7, 14, ...: with a lag of 15 days, orders of the first day are in the window from day 21 on,
    and of 60 days, up to day 70."""
    orders = book(5, placed_at=[0, 0, 0, 40 * DAY, 41 * DAY], stars=[0, 1, 0, 0, 0], stars_at=[0, 27 * DAY, 0, 0, 0])
    told = (5, e.FeedbackLeft(1, 1)), (36 * DAY, claimed(3, 1)), (37 * DAY, decided(3, 1, granted=True))
    more = (50 * DAY, e.SaleLost(5, 1)), (60 * DAY, e.FeedbackLeft(4, 2)), (61 * DAY, e.FeedbackLeft(3, 1))
    found = profile(*told, *more, orders=orders, as_of=84 * DAY).defects
    assert found.orders == (0, 0, 3, 3, 3, 3, 3, 4, 4, 4, 1, 1)
    assert found.defects == (0, 0, 1, 2, 2, 3, 3, 3, 4, 4, 1, 1)


def test_claims_by_reason_and_outcome_and_by_cause() -> None:
    told = (1, claimed(1, 1)), (2, decided(1, 1, granted=True)), (3, claimed(2, 2)), (4, e.ClaimWithdrawn(2, 2))
    other = e.ClaimOpened(3, 3, "not_as_described", (), 9)
    found = profile(*told, (5, asked(3)), (6, other))
    assert found.claims == {"not_as_described": {"open": 1}, "not_received": {"granted": 1, "withdrawn": 1}}
    assert found.causes == {"lateness": 1, "parcel": 2, "wording": 0}
