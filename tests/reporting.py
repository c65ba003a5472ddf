"""Results made up for reports: figures of a plausible week, with no run behind them."""

from collections.abc import Mapping

from scenarios.bounds import Bound
from simulator.experiment.results import (
    Compared,
    Difference,
    Ending,
    Estimate,
    Held,
    PairedEstimate,
    PlanResult,
    Rate,
    Replicated,
)
from simulator.experiment.search.findings import Sifted, Staffed, TriedRoster
from simulator.experiment.search.race import Verdict
from simulator.experiment.search.targets import Range, Target
from simulator.scorecard.profile import DefectSeries, Profile, WeekShape
from tests import casting

HOUR = 3_600_000
DIGEST = "sha256:" + "0" * 64
THRESHOLDS = {"late_response_rate": "<=10%", "order_defect_rate": "<=1%"}
MONEY = {"wages": 4200.0, "refunds": 812.5, "claims": 640.25, "returns": 96.0, "lost_sales": 310.0, "total": 6058.75}


MARKET = casting.market(60, thresholds=THRESHOLDS)


def week(replications: int) -> WeekShape:
    """Somebody is there on weekdays from 8 to 18, busier in the morning; questions pile up at the weekend."""
    hours = [(day, hour) for day in range(7) for hour in range(24)]
    at_work = [day < 5 and 8 <= hour < 18 for day, hour in hours]
    waiting = [
        (6 if here else 11) + (hour * 0.4 if not here else 0) + (14 if day > 4 else 0)
        for (day, hour), here in zip(hours, at_work, strict=True)
    ]
    observed = replications * 52 * HOUR
    return WeekShape(
        tuple(observed for _ in hours),
        tuple(40 * replications for _ in hours),
        tuple(round(number * observed) for number in waiting),
        tuple(3 * observed if here else 0 for here in at_work),
        tuple(
            round(3 * observed * (0.97 - hour * 0.03)) if here else 0
            for (_, hour), here in zip(hours, at_work, strict=True)
        ),
    )


def profile(replications: int = 20) -> Profile:
    """The shape of so many years."""
    responses = (310, 420, 690, 900, 1210, 1404, 880, 640, 520, 210, 120, 96, 41, 12, 5)
    weeks = range(30)
    return Profile(
        replications,
        tuple(number * replications for number in responses),
        3 * replications,
        week(replications),
        DefectSeries(
            tuple(min(week, 9) * 900 * replications for week in weeks),
            tuple(round(min(week, 9) * 900 * replications * (0.004 + 0.00025 * week)) for week in weeks),
        ),
        {
            "not_received": {
                "granted": 14 * replications,
                "denied": 9 * replications,
                "withdrawn": 3 * replications,
                "open": 0,
            },
            "not_as_described": {
                "granted": 8 * replications,
                "denied": 2 * replications,
                "withdrawn": 1 * replications,
                "open": 0,
            },
            "refund_not_received": {"granted": 4 * replications, "denied": 6 * replications, "withdrawn": 0, "open": 0},
        },
        {"lateness": 17 * replications, "wording": 8 * replications, "parcel": 22 * replications},
    )


def estimates(figures: Mapping[str, float], replications: int, spread: float = 0.04) -> dict[str, Estimate]:
    """Means with an interval of a few per cent around each."""
    if replications < 2:
        return {name: Estimate(value, None, None, None, 1) for name, value in figures.items()}
    return {
        name: Estimate(value, value * (1 - spread), value * (1 + spread), value * 0.1, replications)
        for name, value in figures.items()
    }


def rate(count: int, of: int) -> Rate:
    return Rate(count, of, count / of, None, None)


def plan_result(
    label: str = "office-hours",
    *,
    late: float = 0.0712,
    defects: float = 0.0061,
    kept: tuple[int, int] = (19, 20),
    replications: int = 20,
    factor: float = 1.0,
) -> PlanResult:
    """A plan's result, with the figures that are asked for."""
    measures = {
        "late_response_rate": late,
        "response_hours_mean": 7.4,
        "response_hours_p50": 4.083,
        "response_hours_p90": 19.2,
        "order_defect_rate": defects,
        "order_defect_rate_official": defects * 0.95,
        "negative_feedback_rate": 0.086,
        "claim_rate": 0.0052,
        "feedback_score": 4.41,
        "policy_findings": 0.0,
    }
    held = (
        Held("late_response_rate", "<=0.1", late, late <= 0.1, rate(kept[0], replications)),
        Held("order_defect_rate", "<=0.01", defects, defects <= 0.01, rate(kept[1], replications)),
    )
    figures = {
        "measures": estimates(measures, replications),
        "money": estimates({name: value * factor for name, value in MONEY.items()}, replications),
        "counts": estimates({"orders": 10_000, "contacts": 800}, replications),
        "claims": estimates({"opened": 47, "granted": 26, "denied": 17, "withdrawn": 4}, replications),
        "feedback": {},
        "claims_by_cause": estimates({"lateness": 17, "wording": 8, "parcel": 22}, replications),
    }
    samples = {"order_defect_rate_official": (defects * 0.8, defects * 1.3)}
    return PlanResult(
        label,
        MARKET.plan,
        replications,
        DIGEST,
        figures,
        rate(min(kept), replications),
        held,
        samples,
        profile(replications),
        True,
    )


def replicated() -> Replicated:
    """Twenty runs of one plan."""
    return Replicated("a-test", 7, 0.95, Ending("count", "20 replications, as asked for."), plan_result())


def paired(mean: float, half: float) -> PairedEstimate:
    return PairedEstimate(mean, mean - half, mean + half, half, 20, 14.0)


def difference(label: str, against: str, claims: tuple[float, float], cost: tuple[float, float]) -> Difference:
    return Difference(
        label,
        against,
        {
            "measures": {
                "late_response_rate": paired(-0.031 * claims[0] / 9, 0.004),
                "order_defect_rate": paired(-0.0004, 0.0006),
            },
            "claims": {"opened": paired(-claims[0], claims[1])},
            "money": {"total": paired(*cost)},
        },
    )


NAMES = ("office-hours", "evening", "follow-the-sun")
LONG_NAMES = ("two-agents-office-hours", "three-agents-with-evening", "-".join(["follow-the-sun"] * 4))


def compared(names: tuple[str, str, str] = NAMES) -> Compared:
    """Three plans; the second is dearer than the first and better beyond doubt."""
    first, second, third = names
    plans = (
        plan_result(first, late=0.131, kept=(4, 18)),
        plan_result(second, late=0.082, factor=1.2),
        plan_result(third, late=0.031, kept=(20, 20), factor=1.7),
    )
    found = (
        difference(second, first, (9.2, 2.1), (1204.0, 310.0)),
        difference(third, first, (14.0, 2.4), (4200.0, 380.0)),
        difference(third, second, (1.8, 2.0), (3000.0, 390.0)),
    )
    ending = Ending("count", "20 replications, as asked for.")
    return Compared("a-test", 7, 0.95, "late_response_rate", ending, plans, found, DIGEST, 14.0)


def tried(heads: int, late: float, verdict: Verdict | None) -> TriedRoster:
    """The market's plan with so many heads in its first group."""
    plan = MARKET.plan
    assert plan is not None
    first, *others = plan.agents
    staffed = plan.model_copy(update={"agents": (first.model_copy(update={"heads": heads}), *others)})
    hours = 40.0 * (heads + len(others))
    return TriedRoster(staffed, hours, round(hours * 22_00), verdict, 20, estimates({"late_response_rate": late}, 20))


def staffed() -> Staffed:
    """Three heads in the first group hold, two fail, four are dearer."""
    return Staffed(
        "a-test",
        "office-hours",
        7,
        0.95,
        (Target("late_response_rate", Bound(operator="<=", value=0.1)),),
        Range(2, 12),
        Sifted(11, 2, 4, 5),
        140,
        tried(3, 0.0712, "holds"),
        plan_result(),
        None,
        (tried(4, 0.021, "holds"), tried(2, 0.16, "fails"), tried(9, 0.001, None)),
        Ending("count", "5 rosters were run."),
    )
