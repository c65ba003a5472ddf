"""Query strings as clients send them."""

from datetime import UTC, datetime, timedelta
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_api.sp_api.parameters import Parameters
from mock_api.sp_api.refusals import Refusal

VALUES = st.lists(st.text(st.characters(exclude_categories=["Cs", "Z", "C"], exclude_characters=","), min_size=1))
MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


@given(values=VALUES)
def test_a_list_is_the_same_repeated_and_as_csv(values: list[str]) -> None:
    repeated = Parameters(urlencode([("x", value) for value in values]).encode())
    as_csv = Parameters(f"x={quote(','.join(values))}".encode())
    raw = Parameters(("x=" + ",".join(quote(value) for value in values)).encode())
    assert repeated.many("x") == as_csv.many("x") == raw.many("x") == values
    assert as_csv.one("x") == (values[0] if values else None)


@given(query=st.binary(max_size=60))
def test_no_query_string_is_an_error(query: bytes) -> None:
    parameters = Parameters(query)
    assert parameters.many("no such name") == []
    assert parameters.one("no such name") is None
    assert parameters.moment("no such name") is None


def test_what_is_left_empty_is_not_there() -> None:
    parameters = Parameters(b"a=&b=,&c=+,x&MarketplaceId=&d")
    assert [parameters.many(name) for name in "abcd"] == [[], [], ["x"], []]
    assert parameters.one("a") is None


@given(moment=MOMENTS, hours=st.integers(-12, 14))
def test_a_moment_is_the_same_from_any_zone(moment: datetime, hours: int) -> None:
    there = (moment + timedelta(hours=hours)).replace(tzinfo=None).isoformat()
    written = f"{there}{'-' if hours < 0 else '+'}{abs(hours):02}:00"
    assert Parameters(f"t={quote(written)}".encode()).moment("t") == moment
    assert Parameters(f"t={quote(moment.replace(tzinfo=None).isoformat())}".encode()).moment("t") == moment


@pytest.mark.parametrize("written", ["yesterday", "2026-13-01", "0001-01-01T00:00:00%2B14:00", "1767225600"])
def test_anything_else_is_no_moment(written: str) -> None:
    with pytest.raises(Refusal) as caught:
        Parameters(f"t={written}".encode()).moment("t")
    assert (caught.value.status, caught.value.code) == (400, "InvalidInput")
    assert caught.value.message == "Missing or invalid request parameters: [t]"
