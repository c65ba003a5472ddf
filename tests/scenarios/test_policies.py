"""The shipped policies say what their sources say, each rule on the days it held: most of all where sources differ."""

import json
from datetime import date

import pytest

from scenarios.loader import check, load, load_policy
from scenarios.policy import Policy, Rules
from scenarios.policy.sourced import Sourced
from scenarios.policy.terms import Term
from scenarios.quantities import DAY, HOUR
from scenarios.vocabulary import MESSAGE_LABELS, MESSAGE_PRIMITIVES

AMAZON = ("amazon-us", "amazon-uk", "amazon-de", "amazon-it")
POLICIES = (*AMAZON, "kaufland-de", "walmart-us")


def on(name: str, day: str) -> Rules:
    """The rules of a day."""
    return load_policy(name).on(date.fromisoformat(day))


@pytest.mark.parametrize("name", POLICIES)
def test_they_are_sound(name: str) -> None:
    assert check(name) == []


@pytest.mark.parametrize("name", POLICIES)
def test_they_survive_being_written_down(name: str) -> None:
    policy = load_policy(name)
    assert Policy.model_validate(json.loads(json.dumps(policy.dump()))) == policy


@pytest.mark.parametrize("name", POLICIES)
def test_every_rule_has_a_source(name: str) -> None:
    policy = load_policy(name)
    versions: list[Sourced] = [version for metric in policy.metrics.values() for version in metric]
    sections = [getattr(policy, name) for name in Policy.model_fields]
    versions += [
        one for section in sections if isinstance(section, tuple) for one in section if isinstance(one, Sourced)
    ]
    parts = [part for version in versions for part in version.parts()]
    assert len(versions) > 5
    bare = [version for version in versions if not version.source and not version.parts()]
    assert bare + [part for part in parts if not part.source] == []


@pytest.mark.parametrize(
    ("name", "country", "currency", "language"),
    [
        ("amazon-us", "US", "USD", "en"),
        ("amazon-uk", "GB", "GBP", "en"),
        ("amazon-de", "DE", "EUR", "de"),
        ("amazon-it", "IT", "EUR", "it"),
        ("kaufland-de", "DE", "EUR", "de"),
        ("walmart-us", "US", "USD", "en"),
    ],
)
def test_where_they_are(name: str, country: str, currency: str, language: str) -> None:
    policy = load_policy(name)
    assert (policy.policy, policy.country, policy.currency, policy.language) == (name, country, currency, language)
    assert policy.domain.endswith(".test")


# X1: three surveys, one after the other
@pytest.mark.parametrize(
    ("name", "day", "window", "at_least", "target"),
    [
        ("amazon-us", "2025-06-01", 30 * DAY, 0, "<0.25"),
        ("amazon-us", "2026-06-05", 30 * DAY, 0, "<0.25"),
        ("amazon-us", "2026-06-06", 28 * DAY, 0, None),
        ("amazon-uk", "2026-06-06", 28 * DAY, 40, None),
        ("amazon-it", "2021-01-01", 28 * DAY, 40, None),
    ],
)
def test_the_survey(name: str, day: str, window: int, at_least: int, target: str | None) -> None:
    metric = on(name, day).metrics["buyer_dissatisfaction_rate"]
    assert (metric.windows, metric.at_least) == ((window,), at_least)
    assert (metric.target.written if metric.target else None) == target
    assert metric.force != "binding"


# X2: a day to answer is advice, and the clock never rests
@pytest.mark.parametrize("name", AMAZON)
def test_a_day_to_answer(name: str) -> None:
    rules = on(name, "2026-03-01")
    metric = rules.metrics["late_response_rate"]
    assert (rules.response.due, rules.response.clock, rules.response.target) == (DAY, "calendar", 0.1)
    assert sorted(metric.windows) == [7 * DAY, 30 * DAY, 90 * DAY]
    assert (metric.force, metric.target and metric.target.written) == ("advisory", "<=0.1")


# X3: how long a seller has
@pytest.mark.parametrize(
    ("day", "respond_within", "unanswered_after"),
    [
        ("2017-12-31", 7 * DAY, None),
        ("2018-01-01", 72 * HOUR, None),
        ("2020-07-26", 72 * HOUR, None),
        ("2020-07-27", 48 * HOUR, 48 * HOUR),
        ("2023-12-31", 48 * HOUR, 48 * HOUR),
        ("2024-01-01", 72 * HOUR, 72 * HOUR),
        ("2026-11-22", 72 * HOUR, 72 * HOUR),
    ],
)
def test_the_clocks_of_a_claim(day: str, respond_within: int, unanswered_after: int | None) -> None:
    claims = on("amazon-us", day).claims
    assert (claims.respond_within, claims.contact_before) == (respond_within, 48 * HOUR)
    assert ("unanswered_contact" in claims.auto_grants) is (unanswered_after is not None)
    assert unanswered_after in (None, claims.unanswered_after)
    assert (claims.not_received_after, claims.until, claims.appeal_within) == (3 * DAY, 90 * DAY, 30 * DAY)
    assert claims.marketplace_pays_when_protected


def test_a_parcel_refused_and_one_never_sent() -> None:
    before, after = on("amazon-us", "2021-05-23").claims, on("amazon-us", "2021-05-24").claims
    assert (before.refused_parcel_counts, after.refused_parcel_counts) == (True, False)
    assert ("not_shipped" in before.auto_grants, "not_shipped" in after.auto_grants) == (False, True)


# X4: when the money for a return is due
@pytest.mark.parametrize(
    ("name", "day", "term"),
    [
        ("amazon-us", "2025-06-01", Term(length=2 * DAY, clock="working_days")),
        ("amazon-us", "2026-01-25", Term(length=2 * DAY, clock="working_days")),
        ("amazon-us", "2026-01-26", Term(length=4 * DAY)),
        ("amazon-uk", "2026-01-26", Term(length=2 * DAY, clock="working_days")),
        ("amazon-it", "2026-06-01", Term(length=2 * DAY, clock="working_days")),
    ],
)
def test_the_refund_of_a_return(name: str, day: str, term: Term) -> None:
    returns = on(name, day).returns
    assert returns is not None
    assert (returns.refund_within, returns.window, returns.authorise_within) == (term, 30 * DAY, DAY)


def test_the_money_at_the_first_scan() -> None:
    before, after = on("amazon-us", "2021-05-03").returns, on("amazon-us", "2021-05-04").returns
    assert before is not None
    assert after is not None
    assert (before.refund_at_first_scan, after.refund_at_first_scan) == (False, True)


# X5: on-time delivery
@pytest.mark.parametrize(
    ("name", "day", "of", "target", "force", "then"),
    [
        ("amazon-us", "2024-09-24", "parcels", ">0.97", "advisory", None),
        ("amazon-us", "2024-09-25", "parcels", ">=0.9", "binding", "offers_closed"),
        ("amazon-us", "2026-02-27", "parcels", ">=0.9", "binding", "offers_closed"),
        ("amazon-us", "2026-02-28", "parcels", ">=0.9", "binding", "listings_closed"),
        ("amazon-de", "2026-02-28", "parcels", ">0.97", "advisory", None),
    ],
)
def test_on_time_delivery(name: str, day: str, of: str, target: str, force: str, then: str | None) -> None:
    rules = on(name, day)
    metric, standing = rules.metrics["on_time_delivery_rate"], rules.standing
    assert (metric.of, metric.target and metric.target.written, metric.force) == (of, target, force)
    assert standing is not None
    steps = [ladder.rungs[-1].then for ladder in standing.ladders if ladder.metric == "on_time_delivery_rate"]
    assert steps == ([then] if then else [])


def test_on_time_delivery_looks_back_two_weeks_a_week_ago() -> None:
    metric = on("amazon-us", "2026-01-05").metrics["on_time_delivery_rate"]
    assert (metric.windows, metric.lag) == ((14 * DAY,), 7 * DAY)


# X6: [Important] in the subject
@pytest.mark.parametrize(("day", "reaches"), [("2025-06-01", True), ("2025-12-31", True), ("2026-01-01", False)])
def test_important_messages(day: str, reaches: bool) -> None:
    contact = on("amazon-us", day).contact
    assert contact.important_overrides_opt_out is reaches
    assert "unexpected_problem" in contact.critical_kinds


# X7: asking for feedback to be removed
@pytest.mark.parametrize(("day", "there"), [("2025-08-03", True), ("2025-08-04", False)])
def test_the_message_about_negative_feedback(day: str, there: bool) -> None:
    feedback = on("amazon-us", day).feedback
    assert feedback.removal_message is there
    assert (feedback.opens_after, feedback.until, feedback.removal_requests_within) == (3 * DAY, 90 * DAY, 90 * DAY)


# X8 and X9: requests for a review, and when a seller may begin
@pytest.mark.parametrize("name", AMAZON)
def test_when_a_seller_may_begin(name: str) -> None:
    contact = on(name, "2026-03-01").contact
    assert (contact.review_request_from, contact.review_request_until) == (5 * DAY, 30 * DAY)
    assert (contact.begun_within, contact.completed_by, contact.mode) == (30 * DAY, "delivery", "strict")


# X10: orders that were never sent
@pytest.mark.parametrize(
    ("name", "term"),
    [("amazon-us", Term(length=7 * DAY)), ("amazon-uk", Term(length=7 * DAY, clock="working_days"))],
)
def test_orders_cancelled_by_the_marketplace(name: str, term: Term) -> None:
    assert on(name, "2026-03-01").cancellations.auto_cancel_after == term


# Section H: the United States count a return's time from the estimated delivery
@pytest.mark.parametrize(("name", "counted_from"), [("amazon-us", "promise"), ("amazon-uk", "delivery")])
@pytest.mark.parametrize("day", ["2020-03-01", "2025-03-01", "2026-03-01"])
def test_what_a_return_is_counted_from(name: str, counted_from: str, day: str) -> None:
    rule = on(name, day).returns
    assert rule is not None
    assert (rule.window, rule.counted_from) == (30 * DAY, counted_from)


# Section G: what no scorecard of a week would see otherwise
def test_words_of_metrics() -> None:
    metrics = on("amazon-us", "2026-03-01").metrics
    assert metrics["cancellation_rate"].by == "cancelled"
    assert metrics["return_dissatisfaction_rate"].excludes == ("out_of_policy",)
    assert on("walmart-us", "2026-03-01").metrics["on_time_delivery_rate"].excludes == ("cancelled",)


# X11: the health rating stands beside the order metrics
def test_the_health_rating() -> None:
    standing = on("amazon-us", "2026-03-01").standing
    assert standing is not None
    assert standing.health is not None
    health = standing.health
    assert (health.start, health.highest, health.healthy, health.at_risk) == (200, 1000, 200, 100)
    assert (health.gain, health.orders_per_gain, health.window) == (4, 200, 180 * DAY)
    assert health.red_deactivates_after == 72 * HOUR


# X12 and the other targets
@pytest.mark.parametrize(
    ("metric", "windows", "lag", "target"),
    [
        ("order_defect_rate", (60 * DAY,), 15 * DAY, "<0.01"),
        ("cancellation_rate", (7 * DAY,), DAY, "<0.025"),
        ("late_shipment_rate", (30 * DAY, 10 * DAY), 0, "<0.04"),
        ("valid_tracking_rate", (30 * DAY, 7 * DAY), 14 * DAY, ">0.95"),
        ("invoice_defect_rate", (7 * DAY,), 21 * DAY, "<0.05"),
        ("return_dissatisfaction_rate", (30 * DAY,), 0, "<0.1"),
    ],
)
@pytest.mark.parametrize("name", AMAZON)
def test_targets(name: str, metric: str, windows: tuple[int, ...], lag: int, target: str) -> None:
    found = on(name, "2026-03-01").metrics[metric]
    assert (found.windows, found.lag, found.target and found.target.written) == (windows, lag, target)


# X13: how long a text may be
@pytest.mark.parametrize(
    ("kind", "longest"),
    [
        ("reply", 4000),
        ("confirm_customization_details", 800),
        ("unexpected_problem", 2000),
        ("confirm_delivery_details", 2000),
        ("confirm_order_details", 2000),
        ("confirm_service_details", 2000),
        ("digital_access_key", 400),
    ],
)
def test_lengths(kind: str, longest: int) -> None:
    assert on("amazon-us", "2026-03-01").limits.longest[kind] == longest


def test_attachments() -> None:
    files = on("amazon-us", "2026-03-01").limits.attachments
    assert (files.most, files.largest) == (5, 10_000_000)
    assert {"pdf", "jpg", "txt"} <= set(files.kinds)


# X14: an address in a migration message is a matter of the mode
def test_an_address_while_the_conversation_moves() -> None:
    assert {on(name, "2026-03-01").contact.mode for name in AMAZON} == {"strict"}


def test_orders_count_once_for_what_made_them_defective() -> None:
    rule = on("amazon-us", "2026-03-01").order_defects
    assert (rule.negative_stars, rule.defects) == (2, ("negative_feedback", "claim", "service_chargeback"))


def test_chargebacks_are_answered_within_a_week() -> None:
    rule = on("amazon-us", "2026-03-01").chargebacks
    assert rule is not None
    assert rule.respond_within == 7 * DAY


def test_every_label_has_a_rule_and_so_has_every_primitive() -> None:
    rules = load_policy("amazon-us").message_rules
    assert {rule.label for rule in rules if rule.label} == set(MESSAGE_LABELS)
    assert {rule.primitive for rule in rules} == set(MESSAGE_PRIMITIVES)
    assert all(rule.action == "block" for rule in rules if rule.label)
    assert {rule.rule: rule.action for rule in rules}["rude"] == "note"


def test_kaufland_rests_at_weekends_and_takes_money() -> None:
    rules = on("kaufland-de", "2026-03-01")
    assert (rules.response.due, rules.response.clock) == (48 * HOUR, "working_days")
    assert date(2026, 5, 14) in load_policy("kaufland-de").holidays
    assert rules.standing is not None
    (fee,) = rules.standing.fees
    assert (fee.metric, fee.every, fee.bands) == ("cancellation_rate", 30 * DAY, {0.01: 0.05, 0.03: 0.1})
    target = rules.metrics["cancellation_rate"].target
    assert target is not None
    assert target.written == "<0.01"


def test_walmart_has_other_defects() -> None:
    rules = on("walmart-us", "2026-03-01")
    assert (rules.response.due, rules.response.target) == (48 * HOUR, 0.05)
    assert {"negative_product_review", "item_not_received", "return"} <= set(rules.order_defects.defects)
    negative = rules.metrics["negative_feedback_rate"]
    assert (negative.windows, negative.force) == ((60 * DAY,), "binding")
    assert on("walmart-us", "2025-12-31").metrics["negative_feedback_rate"].force == "displayed"
    written = {name: metric.target.written for name, metric in rules.metrics.items() if metric.target}
    assert written["valid_tracking_rate"] == ">=0.99"
    assert written["refund_rate"] == "<0.06"
    assert written["cancellation_rate"] == "<=0.02"
    assert written["on_time_delivery_rate"] == ">=0.9"


@pytest.mark.parametrize("scenario", ["busy-week", "refund-trap"])
def test_a_scenario_under_the_rules_of_a_day(scenario: str) -> None:
    early = load(scenario, overrides={"policy": "amazon-us@2025-06-01"})
    late = load(scenario, overrides={"policy": "amazon-us@2026-03-01"})
    assert early.policy.changes() == late.policy.changes() == ()
    assert early.rules.returns
    assert late.rules.returns
    assert early.rules.returns.refund_within.written == "2 working days"
    assert late.rules.returns.refund_within.written == "4d"
