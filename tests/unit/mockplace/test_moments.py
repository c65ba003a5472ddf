"""Tries how instants and durations are written, against the scenario language that reads them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockplace.moments import parsed_duration, parsed_instant, whole_duration, written_duration, written_instant
from scenarios.quantities import parse_duration

ZONES = st.builds(timezone, st.timedeltas(timedelta(hours=-23), timedelta(hours=23)))


@given(st.integers(0, 10**12))
def test_a_duration_is_read_as_the_same_one(milliseconds: int) -> None:
    assert parse_duration(written_duration(timedelta(milliseconds=milliseconds))) == milliseconds


@given(st.integers(0, 10**12))
def test_a_duration_is_read_back_as_the_same_one(milliseconds: int) -> None:
    duration = timedelta(milliseconds=milliseconds)
    assert parsed_duration(written_duration(duration)) == duration


@pytest.mark.parametrize("written", ["", "soon", "15", "15 m", "-1h", "1h later"])
def test_what_is_no_duration_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="is no duration; write 90m, 24h or 1d12h"):
        parsed_duration(written)


@pytest.mark.parametrize("read", [whole_duration, written_duration])
def test_a_bare_number_is_no_duration(read: Callable[[Any], object]) -> None:
    with pytest.raises(ValueError, match=r"24 is no duration; write it with its unit, as '24h', '90m' or '1s'"):
        read(24)


def test_a_duration_is_one_whether_it_is_written_or_not() -> None:
    assert whole_duration("90m") == whole_duration(timedelta(minutes=90)) == timedelta(minutes=90)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=ZONES))
def test_an_instant_is_read_as_the_same_one_to_the_millisecond(instant: datetime) -> None:
    written = written_instant(instant)
    assert written.endswith("Z")
    assert timedelta() <= instant - parsed_instant(written) < timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("duration", "written"),
    [
        (timedelta(hours=25), "1d1h"),
        (timedelta(minutes=90), "1h30m"),
        (timedelta(hours=0.1), "6m"),
        (timedelta(), "0m"),
        ("90m", "90m"),
        ("soon", "soon"),
    ],
)
def test_durations_are_written_as_people_write_them(duration: timedelta | str, written: str) -> None:
    assert written_duration(duration) == written


def test_time_only_goes_forward() -> None:
    with pytest.raises(ValueError, match="time only goes forward"):
        written_duration(timedelta(seconds=-1))


def test_an_instant_without_a_zone_is_no_instant() -> None:
    with pytest.raises(ValueError, match=r"write datetime\(2026, 1, 5, 9, 0, tzinfo=UTC\)"):
        written_instant(datetime(2026, 1, 5, 9))


def test_instants_are_written_in_utc() -> None:
    rome = timezone(timedelta(hours=1))
    assert written_instant(datetime(2026, 1, 5, 9, tzinfo=rome)) == "2026-01-05T08:00:00.000Z"
    assert written_instant("2026-01-05T09:00:00Z") == "2026-01-05T09:00:00Z"


def test_instants_are_read_in_any_zone() -> None:
    nine = datetime(2026, 1, 5, 9, tzinfo=UTC)
    assert parsed_instant("2026-01-05T09:00:00Z") == nine
    assert parsed_instant("2026-01-05T10:00:00.000+01:00") == nine
    assert parsed_instant("2026-01-05T10:00:00.000+01:00").tzinfo is UTC
