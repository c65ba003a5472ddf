"""Sessions that come with mockplace: sound, won by those who answer every buyer well, and lost by who does not."""

from pathlib import Path

import pytest

import scenarios
from scenarios.loader import check, load
from scenarios.model import Scenario
from simulator.errors import CommandRejected
from simulator.grading.session import SessionGrade
from simulator.playing import Play, command_of
from simulator.run import Production

SESSIONS = sorted(path.stem for path in (Path(scenarios.__file__).parent / "sessions").glob("*.yaml"))


def answered(scenario: Scenario, *, well: bool) -> SessionGrade:
    """A session in which every buyer gets the first answer of her drill that passes, or none."""
    play = Play(Production(scenario), 1)
    book = play.world.state.book
    acts = []
    for order in book.arrivals if well else ():
        part = scenario.parts[book.contacts[order].story]
        (answer, *_) = (
            one for one in part.drill.sample_answers if one.ends in part.drill.good_endings and one.passes is not False
        )
        acts += [(part.at + act.at, order, act) for act in answer.seller]
    for at, order, act in sorted(acts, key=lambda done: done[0]):
        play.until(at)
        command = command_of(play.world, act, order)
        assert command is not None
        try:
            play.world.submit(command, "test")
        except CommandRejected as refusal:
            pytest.fail(f"order {order}: {refusal}")
    play.finish()
    session = play.result().grade
    assert isinstance(session, SessionGrade)
    return session


@pytest.mark.parametrize("name", SESSIONS)
def test_a_session_is_sound_and_can_be_won_and_lost(name: str) -> None:
    assert check(name) == []
    scenario = load(name)
    assert 3 <= len(scenario.parts) <= 10
    won, lost = answered(scenario, well=True), answered(scenario, well=False)
    assert [part.drill for part in won.parts if not part.passed] == []
    assert not lost.passed
    assert lost.number_passed == 0


def test_those_that_are_shipped() -> None:
    assert {"rainy-thursday", "first-day", "claims-week"} <= {*SESSIONS}
