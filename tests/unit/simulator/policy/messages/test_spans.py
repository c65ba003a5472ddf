"""Places put in order: laws."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from simulator.policy.messages.spans import Span, apart, beside, merged

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 5)).map(lambda pair: (pair[0], pair[0] + pair[1])))


def covered(spans: list[Span]) -> set[int]:
    return {place for span in spans for place in range(*span)}


@given(SPANS)
def test_apart_keeps_some_of_them_and_none_overlaps(spans: list[Span]) -> None:
    kept = apart(spans)
    assert set(kept) <= set(spans)
    assert all(before[1] <= after[0] for before, after in pairwise(kept))
    assert all(covered([span]) & covered(kept) for span in spans)


@given(SPANS)
def test_merged_covers_the_same(spans: list[Span]) -> None:
    whole = merged(spans)
    assert covered(whole) == covered(spans)
    assert all(before[1] <= after[0] for before, after in pairwise(whole))


@given(SPANS, SPANS)
def test_beside_keeps_exactly_those_that_touch_none(spans: list[Span], others: list[Span]) -> None:
    assert beside(spans, others) == sorted(span for span in spans if not covered([span]) & covered(others))


def test_what_is_nowhere_stays() -> None:
    assert merged([(0, 0), (0, 0)]) == [(0, 0)]
