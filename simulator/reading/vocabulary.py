"""Which words of the phrases a word in a message stands for: itself, its beginning, or a misspelling.

Numbers the words for the matching; what follows from them is the rulebook's.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import lru_cache

from scenarios.phrases import Word
from simulator.reading.typos import Spelling, forgiven_edits

REMEMBERED = 16_384
"""Words of which it is remembered what they stand for."""


class Vocabulary:
    """All words of one language's phrases, numbered. ``stands_for`` gives the numbers a folded word counts as."""

    def __init__(self, listed: Iterable[Word]) -> None:
        self.numbers = {word: number for number, word in enumerate(dict.fromkeys(listed))}
        self._whole = _by_text((word, number) for word, number in self.numbers.items() if not word.prefix)
        self._prefixes = _by_text((word, number) for word, number in self.numbers.items() if word.prefix)
        self._lengths = sorted({len(text) for text in self._prefixes})
        self._tolerant = _by_text(
            (word, number) for word, number in self.numbers.items() if not word.prefix and not word.exact
        )
        self._spelling = Spelling(self._tolerant)
        # An attribute, not a method: it is called for every word there is, and a call around a call would cost as much.
        self.stands_for: Callable[[str], tuple[int, ...]] = lru_cache(REMEMBERED)(self._look_up)

    def _look_up(self, written: str) -> tuple[int, ...]:
        begun = [number for n in self._lengths for number in self._prefixes.get(written[:n], ())]
        known = (*self._whole.get(written, ()), *begun)
        if known:
            return known
        return tuple(number for text in self._spelling.meant(written) for number in self._tolerant[text])


def is_taken_literally(word: Word) -> bool:
    """Whether nothing but the word itself stands for it."""
    return not word.prefix and (word.exact or not forgiven_edits(len(word.text)))


def _by_text(numbered: Iterable[tuple[Word, int]]) -> dict[str, tuple[int, ...]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for word, number in numbered:
        found[word.text].append(number)
    return {text: tuple(numbers) for text, numbers in found.items()}
