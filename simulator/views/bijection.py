"""Numbers shuffled under a key and found again: what makes addresses that tell nothing and are never looked up.

Knows numbers only; how one is spelt is ``addresses``'.
"""

from hashlib import blake2b

from simulator.randomness import splitmix64

_ROUNDS = 4


class Bijection:
    """A keyed permutation of ``0 .. left * right - 1``: a Feistel network whose halves add modulo their size.

    ``find(shuffle(n)) == n``; under another key or for another purpose it is another permutation.
    """

    def __init__(self, key: bytes, purpose: str, left: int, right: int) -> None:
        self.size = left * right
        self._left, self._right = left, right
        seed = blake2b(key, digest_size=8 * _ROUNDS, person=purpose.encode()).digest()
        keys = [int.from_bytes(seed[8 * turn : 8 * turn + 8], "big") for turn in range(_ROUNDS)]
        self._rounds = tuple(zip(keys[::2], keys[1::2], strict=True))

    def shuffle(self, number: int) -> int:
        """Where a number goes."""
        left, right = divmod(number, self._right)
        for first, second in self._rounds:
            left = (left + splitmix64(right ^ first)) % self._left
            right = (right + splitmix64(left ^ second)) % self._right
        return left * self._right + right

    def find(self, place: int) -> int:
        """The number that went there."""
        left, right = divmod(place, self._right)
        for first, second in reversed(self._rounds):
            right = (right - splitmix64(left ^ second)) % self._right
            left = (left - splitmix64(right ^ first)) % self._left
        return left * self._right + right
