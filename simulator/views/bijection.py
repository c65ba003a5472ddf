"""Numbers shuffled under a key and found again: what makes addresses that tell nothing and are never looked up.

Knows numbers only; how one is spelt is ``addresses``'.
"""

from hashlib import blake2b

_ROUNDS = 6


class Bijection:
    """A keyed permutation of ``0 .. left * right - 1``: a Feistel network whose halves add modulo their size.

    ``find(shuffle(n)) == n``; under another key or for another purpose it is another permutation.
    """

    def __init__(self, key: bytes, purpose: str, left: int, right: int) -> None:
        self.size = left * right
        self._sizes = left, right
        self._start = blake2b(digest_size=8, key=key[:64], person=purpose.encode())

    def shuffle(self, number: int) -> int:
        """Where a number goes."""
        halves = list(divmod(number, self._sizes[1]))
        for turn in range(_ROUNDS):
            self._turn(halves, turn, 1)
        return halves[0] * self._sizes[1] + halves[1]

    def find(self, place: int) -> int:
        """The number that went there."""
        halves = list(divmod(place, self._sizes[1]))
        for turn in reversed(range(_ROUNDS)):
            self._turn(halves, turn, -1)
        return halves[0] * self._sizes[1] + halves[1]

    def _turn(self, halves: list[int], turn: int, sign: int) -> None:
        """Move one half by a hash of the other."""
        side = turn & 1
        mixed = self._start.copy()
        mixed.update((halves[1 - side] * _ROUNDS + turn).to_bytes(8, "big"))
        moved = halves[side] + sign * int.from_bytes(mixed.digest(), "big")
        halves[side] = moved % self._sizes[side]
