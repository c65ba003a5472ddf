"""A bijection goes everywhere once and comes back, and nowhere the same under another key or purpose."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.views.bijection import Bijection

keys = st.binary(min_size=1, max_size=80)


@given(keys, st.integers(1, 12), st.integers(1, 12))
def test_every_place_is_taken_once(key: bytes, left: int, right: int) -> None:
    shuffled = Bijection(key, "test", left, right)
    numbers = range(shuffled.size)
    assert sorted(map(shuffled.shuffle, numbers)) == list(numbers)
    assert [shuffled.find(shuffled.shuffle(number)) for number in numbers] == list(numbers)


@pytest.mark.parametrize(("left", "right"), [(10**7, 10**7), (32**6, 32**7), (36**7, 36**8)])
@given(key=keys, luck=st.floats(0, 1, exclude_max=True))
def test_the_sizes_in_use_come_back(left: int, right: int, key: bytes, luck: float) -> None:
    shuffled = Bijection(key, "test", left, right)
    number = int(luck * shuffled.size)
    assert 0 <= shuffled.shuffle(number) < shuffled.size
    assert shuffled.find(shuffled.shuffle(number)) == number


def test_another_key_and_another_purpose_go_elsewhere() -> None:
    numbers = range(1, 2000)
    ways = [Bijection(key, purpose, 32**6, 32**7) for key in (b"a", b"b") for purpose in ("order", "thread")]
    taken = [{way.shuffle(number) for number in numbers} for way in ways]
    assert all(not one & other for place, one in enumerate(taken) for other in taken[:place])


def test_neighbours_do_not_stay_neighbours() -> None:
    way = Bijection(b"a key", "order", 10**7, 10**7)
    places = [way.shuffle(number) for number in range(1, 1001)]
    assert all(abs(one - other) > 10**6 for one, other in pairwise(places))
    assert abs(sum(places) / len(places) / way.size - 0.5) < 0.05
