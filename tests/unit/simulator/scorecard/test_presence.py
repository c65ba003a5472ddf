"""Hours at work and wages of a roster worked by hand."""

from datetime import datetime
from typing import Any

from scenarios.quantities import DAY, HOUR, MINUTE
from scenarios.staffing import StaffingPlan
from simulator.calendar import Calendar
from simulator.scorecard.presence import Presence, presence_of
from simulator.scorecard.scope import Window
from tests.casting import PLAN

MONDAY = Calendar(datetime(2026, 1, 5), "Europe/Rome")
DAILY = {"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "from": "09:00", "to": "17:00"}
ONE_DAY = Window(0, DAY)
LUNCH = {**DAILY, "breaks": [{"at": "12:00", "lasts": "45m"}]}


def present(*agents: dict[str, Any], span: Window = ONE_DAY, **more: Any) -> Presence:
    plan = StaffingPlan.model_validate({**PLAN, "wage": "20", "agents": list(agents), **more})
    return presence_of(plan, MONDAY, span)


def test_an_agent_is_there_but_for_breaks_and_paid_for_them() -> None:
    found = present({"name": "Ada", "shifts": [LUNCH]})
    stretches = sorted(zip(found.starts.tolist(), found.ends.tolist(), strict=True))
    assert stretches == [(9 * HOUR, 12 * HOUR), (12 * HOUR + 45 * MINUTE, 17 * HOUR)]
    assert found.staffed == 7 * HOUR + 15 * MINUTE
    assert found.wages == 8 * 2_000


def test_heads_and_agents_with_the_same_hours_are_each_there_and_paid_their_own() -> None:
    ada, bo = {"name": "Ada", "heads": 3, "shifts": [DAILY]}, {"name": "Bo", "shifts": [DAILY], "wage": "35.50"}
    found = present(ada, bo, {"name": "Cy", "shifts": [{**DAILY, "from": "20:00", "to": "22:00"}]})
    assert found.staffed == (4 * 8 + 2) * HOUR
    assert found.wages == 3 * 8 * 2_000 + 8 * 3_550 + 2 * 2_000


def test_a_span_cuts_shifts() -> None:
    found = present({"name": "Ada", "shifts": [LUNCH]}, span=Window(10 * HOUR, DAY + 9 * HOUR + 30 * MINUTE))
    assert found.staffed == 7 * HOUR - 45 * MINUTE + 30 * MINUTE
    assert found.wages == 15_000


def test_zones_and_holidays_count() -> None:
    found = present({"name": "Ada", "shifts": [DAILY], "zone": "America/New_York"})
    assert (found.starts.tolist(), found.ends.tolist()) == ([15 * HOUR], [23 * HOUR])
    assert present({"name": "Ada", "shifts": [DAILY]}, holidays=["2026-01-05"]).staffed == 0


def test_time_that_shrinkage_takes_is_time_at_work() -> None:
    assert present({"name": "Ada", "shifts": [DAILY]}, shrinkage="30%").staffed == 8 * HOUR


def test_half_a_cent_is_rounded_up_once_for_all() -> None:
    odd = {"shifts": [{**DAILY, "to": "09:30"}], "wage": "0.01"}
    assert present({"name": "Ada", **odd}).wages == 1
    assert present({"name": "Ada", "heads": 3, **odd}).wages == 2


def test_nobody_is_never_there() -> None:
    found = present({"name": "Ada", "heads": 0, "shifts": [DAILY]})
    assert (found.staffed, found.wages) == (0, 0)
