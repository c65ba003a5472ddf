"""Letters that are on their way, in order: how far everything before has arrived, whatever order it arrived in."""

from collections import deque

from mock_api.outbox.streams import Position

SIZE = 1_024
"""How many may be on their way at once."""


class Window:
    """Places in a stream. ``reached`` is where nothing before is missing any more."""

    def __init__(self, reached: Position) -> None:
        self.reached = reached
        self.taken = reached
        """Where the last one on its way stands."""
        self._places: deque[list[Position | bool]] = deque()

    def __len__(self) -> int:
        return len(self._places)

    @property
    def room(self) -> int:
        """How many more may be on their way."""
        return SIZE - len(self._places)

    def add(self, position: Position) -> "Place":
        """One more is on its way."""
        place: Place = [position, False]
        self._places.append(place)
        self.taken = position
        return place

    def done(self, place: "Place") -> None:
        """One has arrived, or never will."""
        place[1] = True
        places = self._places
        while places and places[0][1]:
            position = places.popleft()[0]
            assert isinstance(position, tuple)
            self.reached = position


Place = list[Position | bool]
"""One that is on its way: where it stands, and whether it has arrived."""
