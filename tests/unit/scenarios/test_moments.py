"""A weekday and a time, from some day on."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.moments import first_moment, parse_start

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
BEGINNINGS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)).map(lambda moment: moment.replace(microsecond=0))


@pytest.mark.parametrize(
    ("starts", "moment"),
    [
        ("Mon 09:00", datetime(2026, 1, 5, 9)),  # the moment itself
        ("mon 08:59", datetime(2026, 1, 12, 8, 59)),
        ("MON 09:01", datetime(2026, 1, 5, 9, 1)),
        ("Thu  18:40", datetime(2026, 1, 8, 18, 40)),
        (" Sun 00:00 ", datetime(2026, 1, 11)),
    ],
)
def test_from_a_monday_at_nine(starts: str, moment: datetime) -> None:
    assert first_moment(datetime(2026, 1, 5, 9), starts) == moment


@given(BEGINNINGS, st.sampled_from(DAYS), st.integers(0, 23), st.integers(0, 59))
def test_the_first_such_moment(begins: datetime, day: str, hour: int, minute: int) -> None:
    moment = first_moment(begins, f"{day} {hour:02d}:{minute:02d}")
    assert (DAYS[moment.weekday()], moment.hour, moment.minute, moment.second) == (day, hour, minute, 0)
    assert timedelta() <= moment - begins < timedelta(days=7)


@pytest.mark.parametrize(
    "written", ["", "Thu", "18:40", "Thursday 18:40", "Thu 24:00", "Thu 18:60", "Don 18:40", 5, None]
)
def test_what_is_none(written: object) -> None:
    with pytest.raises(ValueError, match="write Thu 18:40"):
        parse_start(written)
