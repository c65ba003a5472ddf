"""Kinds of question: told apart by tier, reason and language, and served by whom the plan says."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from scenarios.staffing import Agent
from simulator.actors.skills import Kinds

REASONS = ("lost", "broken", "lost", "invoice")
"""The first and the third story are told for one reason."""
LANGUAGES = ("en", "it")
EVERYWHERE = [{"days": ["mon"], "from": "09:00", "to": "17:00"}]


def agent(**told: Any) -> Agent:
    return Agent.model_validate({"name": "Ada", "shifts": EVERYWHERE} | told)


def levels(told: Agent, tier: int = 1) -> dict[tuple[str, str], int]:
    """What an agent serves, by the names of reason and language."""
    kinds = Kinds((told,), REASONS, LANGUAGES)
    crew = kinds.crews[0]
    named = {
        (reason, language): crew.get(kinds.of(story, spoken, tier), 0)
        for story, reason in enumerate(REASONS)
        for spoken, language in enumerate(LANGUAGES)
    }
    return {name: level for name, level in named.items() if level}


def test_without_skills_and_languages_everything_alike() -> None:
    everything = {(reason, language): 1 for reason in set(REASONS) for language in LANGUAGES}
    assert levels(agent()) == everything
    assert levels(agent(skills=["otherwise"])) == everything


def test_skills_have_their_levels_and_otherwise_stands_for_the_rest() -> None:
    told = agent(skills={"broken": 1, "otherwise": 3}, languages=["it", "de"])
    assert levels(told) == {("broken", "it"): 1, ("lost", "it"): 3, ("invoice", "it"): 3}
    assert levels(agent(skills=["lost"], languages=["en"])) == {("lost", "en"): 1}


def test_a_tier_serves_its_own() -> None:
    second = agent(tier=2, skills=["lost"], languages=["en"])
    assert levels(second) == {}
    assert levels(second, tier=2) == {("lost", "en"): 1}


@given(st.integers(0, 3), st.integers(0, 1), st.integers(1, 9), st.integers(0, 3), st.integers(0, 1), st.integers(1, 9))
def test_kinds_are_one_exactly_where_tier_reason_and_language_are(
    story: int, language: int, tier: int, other: int, spoken: int, above: int
) -> None:
    kinds = Kinds((agent(),), REASONS, LANGUAGES)
    same = (REASONS[story], language, tier) == (REASONS[other], spoken, above)
    assert (kinds.of(story, language, tier) == kinds.of(other, spoken, above)) == same


def test_agents_of_equal_skills_are_one_crew() -> None:
    agents = (agent(), agent(name="Bo", pace=2.0), agent(tier=2), agent(skills=["lost"]), agent())
    kinds = Kinds(agents, REASONS, LANGUAGES)
    assert kinds.crew_of == (0, 0, 1, 2, 0)
    assert len(kinds.crews) == 3
