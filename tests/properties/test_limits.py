"""Laws of limits, faults and the wire log: what holds whoever calls whatever and whenever."""

from bisect import bisect_right

from hypothesis import given
from hypothesis import strategies as st

from mock_api.exchange import Exchange
from mock_api.faults import Faults, Strike
from mock_api.throttling import Buckets, Quota
from mock_api.wire_log import WireLog
from scenarios.faults import FaultRules
from scenarios.operations import OPERATIONS
from scenarios.quantities import HOUR

SECOND = 1_000_000_000

QUOTAS = st.builds(Quota, st.sampled_from(["0.0056", "0.0167", "0.5", "1.0", "5.0", "10.0"]), st.integers(1, 30))
GAPS = st.lists(st.one_of(st.just(0), st.integers(0, 400 * SECOND)), min_size=1, max_size=120)

NAMES = st.sampled_from(["orders/v0/getOrders", "orders/v0/getOrder", "messaging/v1/sendInvoice", "inbox/reply"])
RULES = st.fixed_dictionaries(
    {"fault": st.sampled_from(["throttled", "failed", "unavailable", "truncated", "closed", "expired_token"])},
    optional={
        "operations": st.sampled_from(["getOrders", "orders/*", "inbox/*", ["getOrder", "reply"]]),
        "first": st.integers(1, 4),
        "share": st.sampled_from(["25%", "50%", "90%"]),
        "from": st.sampled_from(["0m", "1h"]),
        "until": st.sampled_from(["2h", "5h"]),
    },
)
PLANS = st.builds(
    lambda rules, seed: FaultRules.model_validate({"rules": rules, "seed": seed}),
    st.lists(RULES, min_size=1, max_size=4),
    st.integers(0, 2**63 - 1),
)
CALLS = st.lists(st.tuples(NAMES, st.integers(0, 6 * HOUR)), max_size=60)


@given(QUOTAS, GAPS)
def test_never_more_than_the_burst_and_what_time_brings(quota: Quota, gaps: list[int]) -> None:
    buckets, now, through = Buckets(), 0, []
    for gap in gaps:
        now += gap
        if buckets.take("getOrders", quota, now):
            through.append(now)
    assert quota.burst is not None
    for number, since in enumerate(through):
        for until in through[number:]:
            calls = bisect_right(through, until) - number
            assert calls <= quota.burst + float(quota.rate) * (until - since) / SECOND + 1e-6


@given(QUOTAS, GAPS)
def test_a_call_that_is_refused_costs_nothing_and_patience_is_rewarded(quota: Quota, gaps: list[int]) -> None:
    buckets, now = Buckets(), 0
    for gap in gaps:
        now += gap
        buckets.take("getOrders", quota, now)
    refused = 0
    while buckets.take("getOrders", quota, now):
        refused += 1
    assert not buckets.take("getOrders", quota, now)
    assert buckets.take("getOrders", quota, now + quota.interval)


def struck(plan: FaultRules, calls: list[tuple[str, int]]) -> list[Strike]:
    """What a plan makes of calls in a row."""
    faults = Faults(plan, 1, lambda moment: 0)
    return [faults.strike(operation, at) for operation, at in calls]


@given(PLANS, CALLS)
def test_the_same_plan_and_the_same_calls_fail_alike(plan: FaultRules, calls: list[tuple[str, int]]) -> None:
    assert struck(plan, calls) == struck(plan, calls)


@given(PLANS, CALLS, st.data())
def test_calls_of_one_operation_do_not_disturb_another(
    plan: FaultRules, calls: list[tuple[str, int]], data: st.DataObject
) -> None:
    name = data.draw(NAMES)
    alone = struck(plan, [call for call in calls if call[0] == name])
    among = [strike for strike, call in zip(struck(plan, calls), calls, strict=True) if call[0] == name]
    assert alone == among


@given(PLANS, CALLS, st.integers(0, 60))
def test_a_copy_goes_on_as_the_plan_itself_would_have(plan: FaultRules, calls: list[tuple[str, int]], cut: int) -> None:
    faults = Faults(plan, 1, lambda moment: 0)
    for operation, at in calls[:cut]:
        faults.strike(operation, at)
    twin = faults.copy()
    ahead = [faults.strike(operation, at) for operation, at in calls[cut:]]
    assert [twin.strike(operation, at) for operation, at in calls[cut:]] == ahead
    assert twin.struck == faults.struck
    fresh = twin.begin_again()
    assert [fresh.strike(operation, at) for operation, at in calls] == struck(plan, calls)


@given(PLANS)
def test_a_plan_is_the_same_after_it_was_written_down(plan: FaultRules) -> None:
    assert FaultRules.model_validate_json(plan.model_dump_json(by_alias=True, exclude_defaults=True)) == plan


@given(st.integers(1, 20), st.integers(500, 5_000), st.lists(st.integers(0, 1_000), max_size=60))
def test_the_wire_log_is_bounded_and_forgets_the_oldest(most: int, bytes_: int, sizes: list[int]) -> None:
    log = WireLog(most, bytes_)
    for size in sizes:
        exchange = Exchange("POST", "/x", b"")
        exchange.asked = b"x" * size
        log.add(exchange)
        assert len(log) <= most
        assert log.size <= bytes_ or len(log) == 1
    assert (log.last, log.dropped) == (len(sizes), len(sizes) - len(log))
    kept = [*log.after(0, lambda exchange: True, 1_000)]
    assert [exchange.number for exchange in kept] == [*range(log.dropped + 1, log.last + 1)]
    middle = (log.dropped + log.last) // 2
    assert [one.number for one in log.after(middle, lambda exchange: True, 1_000)] == [*range(middle + 1, log.last + 1)]


@given(st.sampled_from(OPERATIONS))
def test_every_operation_can_be_struck_by_its_name(name: str) -> None:
    plan = FaultRules.model_validate({"rules": [{"fault": "failed", "operations": name}]})
    assert [strike.answer for strike in struck(plan, [(name, 0)])] == ["failed"]
