"""Everything that is shipped is sound, explains itself, and says what it should to whoever answers."""

import json
import re
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import scenarios
from scenarios.loader import check, load, load_plan, shelf
from scenarios.model import SampleAnswer, Scenario
from scenarios.quantities import DAY, HOUR
from scenarios.staffing import WEEKDAYS, StaffingPlan
from scenarios.vocabulary import CLAIM_REASONS, FACTS, MEASURES, PLACEHOLDERS, known_facts
from simulator.playing import Play
from simulator.run import Production
from simulator.scorecard.scorecard import Scorecard

SHIPPED = Path(scenarios.__file__).parent
FILES = sorted(path for path in SHIPPED.glob("*/*.yaml") if path.parent.name != "templates")
SCENARIOS = ["busy-week", "refund-trap", "where-is-my-order"]
PLANS = ["three-agents-with-evening", "two-agents-office-hours"]


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from any ./scenarios of one's own."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_file_is_sound_without_a_warning(path: Path) -> None:
    assert check(path) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_file_is_read_by_people(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# "), "say first what the file is"
    assert all(len(line) <= 125 for line in lines if path.parent.name != "intents")


def test_everything_asked_for_is_there() -> None:
    names = {(found.kind, found.name) for found in shelf()}
    assert {name for kind, name in names if kind in {"drill", "market"}} >= set(SCENARIOS)
    assert {name for kind, name in names if kind == "plan"} >= set(PLANS)
    assert {("policy", "amazon-us"), ("personas", "core"), ("intents", "core")} <= names


def test_everything_listed_has_a_title() -> None:
    assert all(found.title and found.about for found in shelf() if found.kind in {"drill", "market", "plan"})


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_scenario_survives_being_written_down(name: str) -> None:
    scenario = load(name)
    assert Scenario.model_validate(json.loads(json.dumps(scenario.dump()))) == scenario


@pytest.mark.parametrize("name", SCENARIOS)
@pytest.mark.parametrize("plan", PLANS)
def test_every_plan_answers_every_scenario(name: str, plan: str) -> None:
    chosen = load(name, plan=plan).plan
    assert chosen is not None
    assert chosen.plan == plan
    assert chosen.answers["thanks"].no_response_needed


def working_hours(plan: StaffingPlan) -> dict[str, set[int]]:
    """Hours of each weekday in which somebody is there."""
    found: dict[str, set[int]] = {day: set() for day in WEEKDAYS}
    for agent in plan.agents:
        for shift in agent.shifts:
            for day in shift.days:
                found[day] |= set(range(shift.start // HOUR, shift.end // HOUR))
    return found


def test_office_hours_leave_the_weekend_alone() -> None:
    hours = working_hours(load_plan("two-agents-office-hours"))
    assert all(hours[day] == set(range(9, 17)) for day in WEEKDAYS[:5])
    assert not hours["sat"] | hours["sun"]


def test_with_three_agents_somebody_is_there_but_on_sundays_and_on_most_evenings() -> None:
    hours = working_hours(load_plan("three-agents-with-evening"))
    assert all(hours[day] for day in WEEKDAYS[:6])
    assert not hours["sun"]
    assert sum(max(day, default=0) >= 21 for day in hours.values()) == 5


def test_the_busy_week_is_as_busy_as_it_says() -> None:
    scenario = load("busy-week")
    market = scenario.market
    assert market is not None
    assert scenario.plan is not None
    assert market.demand.orders_per_day * market.runs.horizon / DAY == pytest.approx(10_000, rel=0.01)
    assert sum(market.demand.by_weekday.values()) == pytest.approx(7, abs=0.01)
    assert market.contact_rate == 0.06
    assert {language for mixed in market.mix for language in mixed.languages} == {"en", "it"}
    by_reason: dict[str, float] = {}
    for mixed in market.mix:
        reason = market.stories[mixed.story].reason
        by_reason[reason] = by_reason.get(reason, 0) + mixed.share
    assert len(by_reason) >= 5
    assert by_reason["where_is_my_order"] == pytest.approx(0.4)
    assert by_reason.keys() <= scenario.plan.answers.keys()
    assert {name: str(bound.operator) for name, bound in scenario.thresholds.items()} == {
        "late_response_rate": "<=",
        "order_defect_rate": "<=",
    }


def test_the_refund_trap_is_set() -> None:
    drill = load("refund-trap").drill
    assert drill is not None
    claim = drill.story["claim"].opens
    assert claim is not None
    assert claim.defended_by == ("refund_issued", "said.refund_confirmed")
    assert any(reaction.once == "outside.refund_confirmed" for reaction in drill.story["mailing"].reacts)
    account = drill.cast.account
    assert account.defects / account.orders < 0.01 < (account.defects + 1) / (account.orders + 1)
    endings = {sample.answer: sample.ends for sample in drill.sample_answers}
    assert endings["model answer"] in drill.good_endings
    assert endings["took the bait"] not in drill.good_endings


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_persona_speaks_both_languages(name: str) -> None:
    for persona in load(name).personas.values():
        assert {line for line, text in persona.lines.items() if {"en", "it"} <= text.keys()} >= {"nag", "thanks"}


def test_the_policy_says_where_its_figures_come_from() -> None:
    policy = load("refund-trap").policy
    parts = [policy.response, policy.order_defects, policy.claims, policy.limits, *policy.message_rules]
    assert all(part.source for part in parts)
    assert policy.domain.endswith(".test")
    assert policy.claims.defended_by.keys() == CLAIM_REASONS.keys()
    assert (policy.response.due, policy.order_defects.window, policy.order_defects.lag) == (DAY, 60 * DAY, 15 * DAY)
    assert all(rule.complies and rule.violates for rule in policy.message_rules)


def test_the_vocabulary_is_words_with_meanings() -> None:
    for words in (FACTS, CLAIM_REASONS, MEASURES, PLACEHOLDERS):
        assert all(re.fullmatch(r"[a-z][a-z0-9_.]*", word) and meaning for word, meaning in words.items())
    assert {"replied", "said.thanks", "outside.thanks"} <= known_facts(frozenset({"thanks"}))
    assert "thanks" not in known_facts(frozenset({"thanks"}))


@pytest.mark.parametrize("name", SCENARIOS)
def test_it_plays_somewhere(name: str) -> None:
    assert ZoneInfo(load(name).zone).key == "America/New_York"


def played(scenario: Scenario, answer: SampleAnswer | None = None) -> Scorecard:
    play = Play(Production(scenario), seed=7, answer=answer)
    play.finish()
    return play.result().scorecard


@pytest.mark.parametrize("name", ["refund-trap", "where-is-my-order"])
def test_every_sample_answer_ends_as_it_says(name: str) -> None:
    scenario = load(name)
    assert scenario.drill is not None
    assert scenario.drill.sample_answers
    for sample in scenario.drill.sample_answers:
        card = played(scenario, sample)
        assert [*card.endings] == [sample.ends], sample.answer
        assert (card.verdict == "passed") == (sample.ends in scenario.drill.good_endings), sample.answer


def test_the_default_plan_passes_the_busy_week_and_office_hours_do_not() -> None:
    assert played(load("busy-week")).verdict == "passed"
    office = played(load("busy-week", plan="two-agents-office-hours"))
    assert {threshold.name: threshold.passed for threshold in office.thresholds} == {
        "late_response_rate": False,
        "order_defect_rate": True,
    }
