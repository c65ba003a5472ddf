"""People are told apart, work one shift at a time, and say what can be said."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.lint.plan import _meet
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
    codes = [
        problem.code
        for problem in found(
            tmp_path,
            edited(
                PLAN,
                "{days: [mon, tue], from: 09:00, to: 17:00}",
                f"{{days: [mon, tue], from: 09:00, to: 17:00}}\n      - {shift}",
            ),
        )
    ]
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


def test_an_unknown_intent(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(PLAN, "[holding_reply]", "[apology, holding_replay]"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_intent", "holding_replay")
    assert problem.hint == "did you mean 'holding_reply'?"


@pytest.mark.parametrize("answer", ["{}", "{refunds: true}", "{says: []}"])
def test_an_answer_that_answers_nothing(tmp_path: Path, answer: str) -> None:
    problem = only(tmp_path, edited(PLAN, "{says: [holding_reply]}", answer))
    assert (problem.code, pointed(problem)) == ("scenario.no_answer", "otherwise")


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
