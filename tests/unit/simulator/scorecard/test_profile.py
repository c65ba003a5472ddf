"""Profiles add up, in any grouping."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from simulator.scorecard.profile import HOURS_OF_WEEK, RESPONSE_EDGES, DefectSeries, Profile, WeekShape

count = st.integers(0, 10**15)
names = st.sampled_from(("lateness", "not_received", "granted", "open"))


def counts(size: int) -> st.SearchStrategy[tuple[int, ...]]:
    return st.tuples(*[count] * size)


weeks = st.builds(WeekShape, *[counts(3)] * 5)
series = st.integers(0, 4).flatmap(lambda size: st.builds(DefectSeries, counts(size), counts(size)))
summed = st.dictionaries(names, count)
profiles = st.builds(Profile, count, counts(3), count, weeks, series, st.dictionaries(names, summed), summed)


@given(profiles, profiles, profiles)
def test_merging_is_associative_and_commutes(one: Profile, two: Profile, three: Profile) -> None:
    assert one.merge(two).merge(three) == one.merge(two.merge(three))
    assert one.merge(two) == two.merge(one)


@given(profiles)
def test_nothing_adds_nothing(one: Profile) -> None:
    empty = Profile(0, (), 0, WeekShape((), (), (), (), ()), DefectSeries((), ()), {}, {})
    assert one.merge(empty) == one


@given(profiles, profiles)
def test_a_merged_profile_holds_the_sums(one: Profile, two: Profile) -> None:
    both = one.merge(two)
    assert both.replications == one.replications + two.replications
    assert sum(both.week.backlog) == sum(one.week.backlog) + sum(two.week.backlog)
    assert sum(both.defects.orders) == sum(one.defects.orders) + sum(two.defects.orders)
    assert sum(both.causes.values()) == sum(one.causes.values()) + sum(two.causes.values())
    told = [sum(sum(outcomes.values()) for outcomes in profile.claims.values()) for profile in (one, two, both)]
    assert told[0] + told[1] == told[2]


@given(profiles)
def test_it_can_be_sent_to_another_process(one: Profile) -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(one), type=Profile) == one


def test_the_edges_rise_and_a_day_is_one_of_them() -> None:
    assert list(RESPONSE_EDGES) == sorted(set(RESPONSE_EDGES))
    assert 24.0 in RESPONSE_EDGES
    assert HOURS_OF_WEEK == 7 * 24
