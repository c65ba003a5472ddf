"""The grade of a session as a page."""

from rich.console import Group

from mock_api.terminal.console import text_of
from mock_api.terminal.session import session_debrief
from scenarios.quantities import HOUR
from simulator.grading.session import SessionGrade
from simulator.playing import Play
from simulator.run import Production
from tests.unit.simulator.grading.drills import graded
from tests.unit.simulator.grading.sessions import asked, session_of


def told(enough: str) -> str:
    bare = graded(good_endings=["resolved"], criteria=[])
    play = Play(Production(session_of(asked(), bare, ats=(0, HOUR), enough=enough)), 7)
    play.finish()
    grade = play.result().grade
    assert isinstance(grade, SessionGrade)
    return text_of(Group(*session_debrief(grade, "America/New_York")))


def test_how_many_were_passed_stands_before_how_many_are_enough() -> None:
    assert "Drills  0 of 2 passed; 2 are enough\n✘  test-drill" in told("100%")
    assert "Drills  0 of 2 passed; 1 is enough\n" in told("50%")
    assert told("100%").count("✘  test-drill") == 2


def test_the_clock_is_named_once() -> None:
    assert told("100%").startswith("Times are those of America/New_York.\n")
    assert told("100%").count("America/New_York") == 1
