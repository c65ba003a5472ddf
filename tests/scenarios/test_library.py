"""Everything that is shipped is sound, explains itself, and says what it should to whoever answers."""

import json
import re
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import scenarios
from scenarios.answers import SampleAnswer
from scenarios.loader import check, load, shelf
from scenarios.model import Scenario
from scenarios.quantities import DAY
from scenarios.vocabulary import CLAIM_REASONS, FACTS, MEASURES, PLACEHOLDERS, known_facts
from simulator.playing import Play
from simulator.run import Production
from simulator.scorecard.scorecard import Scorecard

SHIPPED = Path(scenarios.__file__).parent
FILES = sorted(path for path in SHIPPED.glob("*/*.yaml") if path.parent.name != "templates")
TALES = [
    "closed-without-summary",
    "missing-note",
    "no-return-clause",
    "promotional-drift",
    "refund-trap",
    "safety-recall",
    "silent-thread",
]
"""The cautionary tales of leaving the marketplace, each of which can be lost and won."""
DRILLS = [
    *TALES,
    *("cancel-by-message", "damaged-on-arrival", "return-fulfilled-by-marketplace", "return-in-time"),
    *("return-too-late", "review-request", "warranty", "wrong-item"),
    *("chargeback", "claim-defended", "invoice"),
    *("address-change", "template-misused"),
    *("abusive-buyer", "basic-question", "feedback-removal", "negative-feedback", "no-response-needed"),
    *("over-the-weekend", "phone-number-asked", "video-migration", "wrong-mailbox"),
    "where-is-my-order",
]
MARKETS = [
    "busy-week",
    "carrier-strike",
    "defective-batch",
    "holiday-peak",
    "monday-morning",
    "prime-day",
    "quiet-month",
]
SCENARIOS = [*DRILLS, *MARKETS]
PLANS = [
    "bot-first-line",
    "claims-desk",
    "evening-shift",
    "follow-the-sun",
    "office-hours-with-lunch",
    "three-agents-with-evening",
    "two-agents-office-hours",
    "weekend-cover",
]


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
    assert {("policy", "amazon-us"), ("personas", "core"), ("intents", "core"), ("stories", "core")} <= names


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
    scenario = load("refund-trap")
    policy, rules = scenario.policy, scenario.rules
    parts = [rules.response, rules.order_defects, rules.claims, rules.limits, *rules.message_rules]
    assert all(part.source for part in parts)
    rate = rules.metrics["order_defect_rate"]
    assert policy.domain.endswith(".test")
    assert rules.claims.defended_by.keys() == CLAIM_REASONS.keys()
    assert (rules.response.due, rate.windows, rate.lag) == (DAY, (60 * DAY,), 15 * DAY)
    assert all(rule.complies and rule.violates for rule in policy.message_rules)


def test_the_vocabulary_is_words_with_meanings() -> None:
    for words in (FACTS, CLAIM_REASONS, MEASURES, PLACEHOLDERS):
        assert all(re.fullmatch(r"[a-z][a-z0-9_.]*", word) and meaning for word, meaning in words.items())
    assert {"replied", "said.thanks", "outside.thanks"} <= known_facts(frozenset({"thanks"}))
    assert "thanks" not in known_facts(frozenset({"thanks"}))


@pytest.mark.parametrize("name", SCENARIOS)
def test_it_plays_somewhere(name: str) -> None:
    assert ZoneInfo(load(name).zone).key in {"America/New_York", "Europe/London"}


def played(scenario: Scenario, answer: SampleAnswer | None = None) -> Scorecard:
    play = Play(Production(scenario), seed=7, answer=answer)
    play.finish()
    return play.result().scorecard


@pytest.mark.parametrize("name", DRILLS)
def test_every_sample_answer_ends_as_it_says(name: str) -> None:
    scenario = load(name)
    assert scenario.drill is not None
    assert scenario.drill.sample_answers
    for sample in scenario.drill.sample_answers:
        card = played(load(name, variant=sample.variant), sample)
        assert [*card.endings] == [sample.ends], sample.answer
        if sample.passes is None:
            assert (card.verdict == "passed") == (sample.ends in scenario.drill.good_endings), sample.answer
