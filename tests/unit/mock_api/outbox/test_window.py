"""A window: how far everything has arrived, in whatever order it arrives."""

from hypothesis import given
from hypothesis import strategies as st

from mock_api.outbox.window import SIZE, Window


@given(st.permutations(range(12)))
def test_nothing_before_what_is_reached_is_missing(order: list[int]) -> None:
    window = Window((0,))
    places = [window.add((number,)) for number in range(1, 13)]
    arrived: set[int] = set()
    for index in order:
        window.done(places[index])
        arrived.add(index)
        (reached,) = window.reached
        assert set(range(reached)) <= arrived
        assert reached not in arrived or reached == 12
        assert len(window) == 12 - reached
    assert window.reached == window.taken == (12,)


def test_there_is_room_for_so_many_and_no_more() -> None:
    window = Window((7,))
    assert (window.reached, window.taken, window.room) == ((7,), (7,), SIZE)
    places = [window.add((7 + number,)) for number in range(1, SIZE + 1)]
    assert window.room == 0
    window.done(places[1])
    assert window.room == 0
    window.done(places[0])
    assert (window.room, window.reached) == (2, (9,))
