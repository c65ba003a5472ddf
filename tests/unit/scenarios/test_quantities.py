"""The quantities people write: every writing that is allowed, every one that is not, and back again."""

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from scenarios import quantities as q
from scenarios.quantities import DAY, HOUR, MINUTE, SECOND


@pytest.mark.parametrize(
    ("written", "milliseconds"),
    [
        ("20h", 20 * HOUR),
        ("90m", 90 * MINUTE),
        ("3d", 3 * DAY),
        ("1d12h", 36 * HOUR),
        ("1d 12h", 36 * HOUR),
        ("2h10m", 130 * MINUTE),
        ("1m5s", 65 * SECOND),
        ("5ms", 5),
        ("1s5ms", 1_005),
        ("0m", 0),
        ("007d", 7 * DAY),
    ],
)
def test_durations_as_people_write_them(written: str, milliseconds: int) -> None:
    assert q.parse_duration(written) == milliseconds


@pytest.mark.parametrize(
    "written", ["", " ", "h", "20", "20hours", "-1h", "1.5h", "1h1h", "5m1h", "1ms1s", "1H", "٣h", 20, 1.5, None, True]
)
def test_what_is_no_duration_is_refused_by_name(written: object) -> None:
    with pytest.raises(ValueError, match=r"duration|twice or out of order"):
        q.parse_duration(written)


def test_an_endless_number_is_refused_and_not_computed() -> None:
    with pytest.raises(ValueError, match="is not a duration"):
        q.parse_duration("9" * 10_000 + "d")


@given(st.integers(0, 36_525 * q.DAY))
def test_a_duration_survives_being_written(milliseconds: int) -> None:
    assert q.parse_duration(q.format_duration(milliseconds)) == milliseconds


@pytest.mark.parametrize(
    ("milliseconds", "written"), [(0, "0m"), (129_600_000, "1d12h"), (90 * MINUTE, "1h30m"), (1_001, "1s1ms")]
)
def test_the_shortest_writing_of_a_duration(milliseconds: int, written: str) -> None:
    assert q.format_duration(milliseconds) == written


def test_a_duration_is_never_negative() -> None:
    with pytest.raises(ValueError, match="never negative"):
        q.format_duration(-1)


@pytest.mark.parametrize(
    ("written", "share"),
    [("6%", 0.06), ("6 %", 0.06), (" 100% ", 1.0), ("0%", 0.0), ("2.5%", 0.025), (0.06, 0.06), (1, 1.0), (0, 0.0)],
)
def test_shares(written: object, share: float) -> None:
    assert q.parse_share(written) == share


@pytest.mark.parametrize(
    "written",
    ["101%", "6", "-1%", "%", "", "6%%", "1e1%", 1.01, -0.1, 2, True, None, float("nan"), float("inf"), 10**400],
)
def test_what_is_no_share_is_refused(written: object) -> None:
    with pytest.raises(ValueError, match="is not a share"):
        q.parse_share(written)


@given(st.integers(0, 1_000))
def test_a_percentage_means_its_hundredth(per_mille: int) -> None:
    assert q.parse_share(f"{per_mille / 10}%") == pytest.approx(per_mille / 1_000, abs=1e-12)


@pytest.mark.parametrize(
    ("written", "cents"),
    [("24.90", 2490), ("24.9", 2490), (24.9, 2490), ("24", 2400), (24, 2400), ("0.05", 5), ("0", 0), (0.1, 10)],
)
def test_money(written: object, cents: int) -> None:
    assert q.parse_money(written) == cents


@pytest.mark.parametrize(
    "written", ["24.905", "24,90", "-1", "$5", "", ".5", "5.", "1e3", 1e22, -1, True, None, 0.1 + 0.2]
)
def test_what_is_no_money_is_refused(written: object) -> None:
    with pytest.raises(ValueError, match="is not an amount of money"):
        q.parse_money(written)


@given(st.integers(0, 10**12))
def test_money_survives_being_written(cents: int) -> None:
    assert q.parse_money(q.format_money(cents)) == cents


@pytest.mark.parametrize(("cents", "written"), [(2490, "24.90"), (5, "0.05"), (0, "0.00"), (100_000, "1000.00")])
def test_money_is_written_with_two_decimals(cents: int, written: str) -> None:
    assert q.format_money(cents) == written


@pytest.mark.parametrize(
    ("written", "milliseconds"), [("00:00", 0), ("09:00", 9 * HOUR), ("23:59", DAY - MINUTE), ("24:00", DAY)]
)
def test_times_of_day(written: str, milliseconds: int) -> None:
    assert q.parse_time_of_day(written) == milliseconds
    assert q.format_time_of_day(milliseconds) == written


@pytest.mark.parametrize("written", ["9:00", "24:01", "25:00", "12:60", "12", "", "12:00:00", " 09:00", 540, None])
def test_what_is_no_time_of_day_is_refused(written: object) -> None:
    with pytest.raises(ValueError, match="is not a time of day"):
        q.parse_time_of_day(written)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-01-05T09:00", datetime(2026, 1, 5, 9)),
        ("2026-01-05 09:00:30", datetime(2026, 1, 5, 9, 0, 30)),
        ("2026-01-05", datetime(2026, 1, 5)),
        (datetime(2026, 1, 5, 9), datetime(2026, 1, 5, 9)),
        (date(2026, 1, 5), datetime(2026, 1, 5)),
    ],
)
def test_local_instants(written: object, moment: datetime) -> None:
    assert q.parse_local(written) == moment


@pytest.mark.parametrize(
    "written",
    [
        "2026-01-05T09:00Z",
        "2026-01-05T09:00+01:00",
        "2026-01-05T09:00:00.5",
        "2026-13-05",
        "yesterday",
        "1970-01-01",
        "2200-01-01T00:00",
        datetime(1600, 1, 1),
        date(1600, 1, 1),
        20260105,
        None,
    ],
)
def test_what_is_no_local_instant_is_refused(written: object) -> None:
    with pytest.raises(ValueError, match="is not a local date and time"):
        q.parse_local(written)


@pytest.mark.parametrize(
    ("kind", "written", "value", "back"),
    [
        (q.Duration, "36h", 36 * HOUR, "1d12h"),
        (q.Share, "6%", 0.06, 0.06),
        (q.Money, 24.9, 2490, "24.90"),
        (q.TimeOfDay, "09:00", 9 * HOUR, "09:00"),
        (q.LocalInstant, "2026-01-05 09:00", datetime(2026, 1, 5, 9), "2026-01-05T09:00:00"),
    ],
)
def test_models_read_and_write_them(kind: Any, written: object, value: object, back: object) -> None:
    adapter: TypeAdapter[object] = TypeAdapter(kind)
    assert adapter.validate_python(written) == value
    assert adapter.dump_python(value, mode="json") == back
    assert adapter.validate_python(back) == value


@pytest.mark.parametrize("kind", [q.Duration, q.Share, q.Money, q.TimeOfDay, q.LocalInstant])
def test_a_model_refuses_them_with_the_same_words(kind: Any) -> None:
    with pytest.raises(ValidationError, match=r"'nonsense'|nonsense is not"):
        TypeAdapter(kind).validate_python("nonsense")
