"""Lots: each generation draws from generators of its own."""

from simulator.population.luck import Lots, Streams
from simulator.randomness import Stream


def test_who_is_born_later_changes_nothing_for_those_before() -> None:
    streams = Streams(7, 0)
    few, many = Lots(streams, (5,)).of(Stream.QUIET), Lots(streams, (5, 9)).of(Stream.QUIET)
    for draw in ("uniform", "normal", "exponential"):
        ours, theirs = getattr(few, draw)(), getattr(many, draw)()
        assert (ours == theirs[:5]).all()
        assert len(theirs) == 14
    assert len(Lots(streams, (5, 9))) == 14


def test_every_part_and_generation_is_another_stream() -> None:
    streams = Streams(7, 0)
    first = {streams.of(name, part, born).random() for name in Stream for part in range(8) for born in range(3)}
    assert len(first) == len(Stream) * 8 * 3
