"""A time is read in whatever usual way it is written; what only the column can tell is left open."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_api.exports.lengths import parse_length
from mock_api.exports.written_times import BARE, read_time
from scenarios.quantities import DAY, HOUR, MINUTE, SECOND

DAY_NUMBER = (datetime(2026, 3, 1) - datetime(1970, 1, 1)).days
CLOCK = 9 * 3600 + 12 * 60


@pytest.mark.parametrize(
    ("written", "second", "offset"),
    [
        ("2026-03-01T09:12:33", 33, BARE),
        ("2026-03-01 09:12", 0, BARE),
        ("2026-03-01 09:12:33 UTC", 33, 0),
        ("2026-03-01T09:12:33Z", 33, 0),
        ("2026-03-01T09:12:33.123+01:00", 33, 60),
        ("2026-03-01 09:12:33 -0530", 33, -330),
        ("2026-03-01 09:12:33 CEST", 33, 120),
        ("2026/03/01 9:12", 0, BARE),
        ("Mar 1, 2026 9:12 AM", 0, BARE),
        ("1 March 2026 at 09:12", 0, BARE),
        ("Sun, 1 Mar 2026 09:12:33 +0000", 33, 0),
        ("01.03.2026 09:12", 0, BARE),
    ],
)
def test_one_instant_in_many_writings(written: str, second: int, offset: int) -> None:
    read = read_time(written)
    assert read is not None
    assert (read.day, read.second, read.offset) == (DAY_NUMBER, CLOCK + second, offset)


def test_day_and_month_are_left_open_where_they_could_be_changed_about() -> None:
    read = read_time("01/03/2026 9:12 PM")
    assert read is not None
    assert (read.day, read.month_first) == (DAY_NUMBER, (datetime(2026, 1, 3) - datetime(1970, 1, 1)).days)
    assert read.second == CLOCK + 12 * 3600
    only_day, only_month = read_time("13/03/2026"), read_time("03/13/26 09:12")
    assert only_day is not None
    assert only_month is not None
    assert only_day.month_first is None
    assert only_month.day is None
    assert not only_day.has_clock


@pytest.mark.parametrize("written", ["1772356320", "1772356320000", "1772356320.5"])
def test_seconds_since_1970_are_read(written: str) -> None:
    read = read_time(written)
    assert read is not None
    assert (read.day, read.second, read.offset) == (DAY_NUMBER, CLOCK, 0)


@pytest.mark.parametrize(
    "written", ["", "soon", "31/31/2026", "2026-02-30", "1001-01-01", "13:99", "25/12/2026 25:00", "12", "x" * 100]
)
def test_what_is_no_time_is_none(written: str) -> None:
    assert read_time(written) is None


@given(st.datetimes(datetime(1991, 1, 1), datetime(2099, 1, 1)))
def test_iso_times_come_back(moment: datetime) -> None:
    whole = moment.replace(microsecond=0)
    counted = int(whole.replace(tzinfo=UTC).timestamp())
    for written in (whole.isoformat(), f"{whole.isoformat(sep=' ')} UTC", str(counted)):
        read = read_time(written)
        assert read is not None
        assert read.day is not None
        assert read.day * 86_400 + read.second == counted


@given(st.text(max_size=40))
def test_no_text_is_a_traceback(written: str) -> None:
    read_time(written)
    parse_length(written, MINUTE)


@pytest.mark.parametrize(
    ("written", "unit", "length"),
    [
        ("15", MINUTE, 15 * MINUTE),
        ("15.5", MINUTE, 15 * MINUTE + 30 * SECOND),
        ("15,5", HOUR, 15 * HOUR + 30 * MINUTE),
        ("01:02:03", MINUTE, HOUR + 2 * MINUTE + 3 * SECOND),
        ("1 day, 02:03:04", MINUTE, DAY + 2 * HOUR + 3 * MINUTE + 4 * SECOND),
        ("1h 05m", SECOND, HOUR + 5 * MINUTE),
        ("2 days 3 hours", SECOND, 2 * DAY + 3 * HOUR),
        ("90sec", HOUR, 90 * SECOND),
        ("-5", MINUTE, -5 * MINUTE),
    ],
)
def test_durations_in_many_writings(written: str, unit: int, length: int) -> None:
    assert parse_length(written, unit) == length


@pytest.mark.parametrize("written", ["", "soon", "3 moons", "2026-03-01 09:12", "1772356320", "9" * 40])
def test_what_is_no_duration_is_none(written: str) -> None:
    assert parse_length(written, MINUTE) is None


def test_a_short_clock_counts_what_its_column_says() -> None:
    assert parse_length("5:30", MINUTE) == 5 * HOUR + 30 * MINUTE
    assert parse_length("5:30", MINUTE, MINUTE) == 5 * MINUTE + 30 * SECOND
