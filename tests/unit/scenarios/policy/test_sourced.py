"""Versions of a rule never overlap, and each begins before it ends."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.document import PlacedError
from scenarios.policy.sourced import Sourced, in_force, without_overlap

_DAYS = st.none() | st.dates(date(2020, 1, 1), date(2020, 1, 9))


def version(since: date | None, until: date | None) -> Sourced | None:
    """A version, if there is one between two days."""
    return Sourced(valid_from=since, valid_until=until) if not (since and until) or since < until else None


@given(st.lists(st.builds(version, _DAYS, _DAYS), max_size=4))
def test_at_most_one_holds_on_any_day_or_they_are_refused(made: list[Sourced | None]) -> None:
    versions = tuple(one for one in made if one is not None)
    days = [date(2019, 12, 31), *(date(2020, 1, day) for day in range(1, 11))]
    most = max(sum(one.holds_on(day) for one in versions) for day in days)
    if most > 1:
        with pytest.raises(PlacedError) as caught:
            without_overlap(versions)
        assert caught.value.inside[0] in range(len(versions))
        return
    ordered = without_overlap(versions)
    assert sorted(map(id, ordered)) == sorted(map(id, versions))
    for day in days:
        holding = [one for one in versions if one.holds_on(day)]
        assert in_force(ordered, day) is (holding[0] if holding else None)


@pytest.mark.parametrize("until", ["2020-01-01", "2019-12-31"])
def test_what_ends_before_it_begins_is_never_in_force(until: str) -> None:
    with pytest.raises(ValueError, match="never in force"):
        Sourced.model_validate({"valid_from": "2020-01-01", "valid_until": until})


def test_without_dates_it_holds_always() -> None:
    dated = Sourced.model_validate({"valid_from": "2020-01-01", "valid_until": "2020-01-02", "source": "x"})
    assert dated.timeless() == Sourced(source="x")
    assert dated.timeless().holds_on(date.min)
    assert dated.parts() == ()
