"""People are told apart, work one shift at a time, and rest within it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.lint.roster import _meet
from scenarios.quantities import DAY, HOUR
from tests.drafts import PLAN, edited, found, only, pointed

_HOURS = st.tuples(st.integers(0, 7 * 24 - 1), st.integers(1, 24))


def test_two_agents_of_one_name(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(PLAN, "Bruno", "Ada"))
    assert (problem.code, pointed(problem), problem.hint) == (
        "scenario.same_name",
        "Ada",
        "the other one stands in line 5",
    )


@pytest.mark.parametrize(
    "shift",
    [
        "{days: [tue], from: 16:00, to: 20:00}",  # meets Tuesday's 09:00 to 17:00
        "{days: [sat], from: 05:59, to: 12:00}",  # meets Friday's night, which ends on Saturday at 06:00
        "{days: [sun], from: 12:00, to: 10:00}",  # goes on until ten on Monday
        "{days: [wed, thu], from: 10:00, to: 09:00}",  # no: 23 hours, and the next begins an hour later
    ],
)
def test_shifts_that_overlap(tmp_path: Path, shift: str) -> None:
    first = "{days: [mon, tue], from: 09:00, to: 17:00}"
    problems = found(tmp_path, edited(PLAN, first, f"{first}\n      - {shift}"))
    codes = [problem.code for problem in problems if problem.code != "scenario.long_shift"]
    assert codes == ([] if "wed" in shift else ["scenario.overlapping_shifts"])


@pytest.mark.parametrize(
    "shift",
    [
        "{days: [tue], from: 17:00, to: 20:00}",
        "{days: [sat], from: 06:00, to: 12:00}",
        "{days: [sun], from: 12:00, to: 24:00}",
        "{days: [wed], from: 00:00, to: 24:00}",
    ],
)
def test_shifts_that_touch(tmp_path: Path, shift: str) -> None:
    assert found(tmp_path, edited(PLAN, "to: 06:00}", f"to: 06:00}}\n      - {shift}")) == []


def test_a_day_named_twice_is_one_day(tmp_path: Path) -> None:
    assert found(tmp_path, edited(PLAN, "[mon, tue]", "[mon, mon, tue]")) == []


def test_a_zone_of_its_own(tmp_path: Path) -> None:
    assert found(tmp_path, edited(PLAN, "handle_time", "zone: Asia/Tokyo\nhandle_time")) == []
    problem = only(tmp_path, edited(PLAN, "handle_time", "zone: Asia/Tokio\nhandle_time"))
    assert (problem.code, problem.hint) == ("scenario.unknown_zone", "did you mean 'Asia/Tokyo'?")


@given(_HOURS, _HOURS)
def test_shifts_meet_exactly_when_they_share_an_hour_of_the_week(one: tuple[int, int], other: tuple[int, int]) -> None:
    def hours(shift: tuple[int, int]) -> set[int]:
        return {(shift[0] + hour) % (7 * 24) for hour in range(shift[1])}

    def span(shift: tuple[int, int]) -> tuple[int, int]:
        return shift[0] * HOUR, shift[1] * HOUR

    assert _meet(span(one), span(other)) == bool(hours(one) & hours(other))
    assert _meet(span(one), span(other)) == _meet(span(other), span(one))
    assert DAY == 24 * HOUR


def with_breaks(breaks: str) -> str:
    old = "{days: [mon, tue], from: 09:00, to: 17:00}"
    return edited(PLAN, old, f"{{days: [mon, tue], from: 09:00, to: 17:00, breaks: [{breaks}]}}")


@pytest.mark.parametrize(
    ("breaks", "message"),
    [
        ("{at: 08:00, lasts: 30m}", "the break at 08:00 for 30m is not within the shift, from 09:00 to 17:00"),
        ("{at: 16:45, lasts: 30m}", "the break at 16:45 for 30m is not within the shift, from 09:00 to 17:00"),
        ("{at: 10:00, lasts: 8h}", "the break at 10:00 is as long as the shift, from 09:00 to 17:00"),
        ("{at: 12:00, lasts: 1h}, {at: 12:59, lasts: 5m}", "the break at 12:59 begins within another"),
        ("{at: 11:30, lasts: 2h}, {at: 12:00, lasts: 1h}", "the break at 12:00 begins within another"),
    ],
)
def test_breaks_that_are_none(tmp_path: Path, breaks: str, message: str) -> None:
    problem = only(tmp_path, with_breaks(breaks))
    assert (problem.message, problem.severity) == (message, "error")
    assert pointed(problem) == "{" + breaks.rpartition("{")[2]


@pytest.mark.parametrize("breaks", ["{at: 09:00, lasts: 30m}, {at: 16:30, lasts: 30m}, {at: 12:00, lasts: 1h}", ""])
def test_breaks_within_a_shift(tmp_path: Path, breaks: str) -> None:
    assert found(tmp_path, with_breaks(breaks)) == []


def test_a_break_in_the_night(tmp_path: Path) -> None:
    night = edited(PLAN, "from: 22:00, to: 06:00}", "from: 22:00, to: 06:00, breaks: [{at: 02:00, lasts: 1h}]}")
    assert found(tmp_path, night) == []
    assert "not within" in only(tmp_path, edited(night, "at: 02:00", "at: 05:30")).message


@pytest.mark.parametrize(("start", "end", "warned"), [("17:00", "09:00", True), ("20:00", "08:00", False)])
def test_a_shift_whose_ends_were_exchanged(tmp_path: Path, start: str, end: str, warned: bool) -> None:
    problems = found(tmp_path, edited(PLAN, "from: 22:00, to: 06:00", f"from: {start}, to: {end}"))
    assert [problem.code for problem in problems] == (["scenario.long_shift"] if warned else [])
    for problem in problems:
        assert problem.message.endswith("so it lasts 16h: from 17:00 to 09:00 of the next day")
        assert problem.hint == "if the same day is meant, write {from: 09:00, to: 17:00}"
        assert problem.severity == "error"


def test_a_desk_that_is_always_open_is_no_slip(tmp_path: Path) -> None:
    assert found(tmp_path, edited(PLAN, "from: 22:00, to: 06:00", "from: 00:00, to: 24:00")) == []


def test_nobody_works(tmp_path: Path) -> None:
    one = edited(PLAN, "- name: Ada", "- name: Ada\n    heads: 0")
    assert found(tmp_path, one) == []
    problem = only(tmp_path, edited(one, "- name: Bruno", "- name: Bruno\n    heads: 0"))
    assert (problem.code, pointed(problem)) == ("scenario.nobody_works", "agents")


def test_the_zone_of_an_agent(tmp_path: Path) -> None:
    assert found(tmp_path, edited(PLAN, "- name: Ada", "- name: Ada\n    zone: Europe/Rome")) == []
    problem = only(tmp_path, edited(PLAN, "- name: Ada", "- name: Ada\n    zone: Europe/Rom"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_zone", "Europe/Rom")
