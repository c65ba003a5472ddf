"""Phrases compiled for speed: places in a sentence are the bits of an integer, a step of a phrase shifts them.

Works on numbered words; which word has which number is the vocabulary's.
"""

from collections.abc import Iterable, Iterator, Mapping, Set
from operator import itemgetter
from typing import NamedTuple, Protocol

from scenarios.phrases import LONGEST_GAP, Choice, Gap, Node, Phrase, Question, Word
from scenarios.words import QUESTION

Marks = Mapping[int, int]
"""Number of a listed word → the places where it stands, bit n for the n-th word of the sentence."""

SHORT = 256
"""Words up to which places are set bit by bit; in a longer sentence that takes the square of its length."""

_ANYWHERE = -1
QUESTION_MARK = Word(QUESTION, exact=True)


class Step(Protocol):
    """One part of a compiled phrase."""

    def advance(self, places: int, marks: Marks) -> int:
        """Where the next part may stand, if this one may stand at any of these places."""


class _WordStep:
    def __init__(self, number: int) -> None:
        self._number = number

    def advance(self, places: int, marks: Marks) -> int:
        return (places & marks.get(self._number, 0)) << 1


class _GapStep:
    def advance(self, places: int, marks: Marks) -> int:
        reached = places
        for words in range(1, LONGEST_GAP + 1):
            reached |= places << words
        return reached


class _QuestionStep:
    def __init__(self, number: int) -> None:
        self._number = number

    def advance(self, places: int, marks: Marks) -> int:
        first = places & -places
        return (marks.get(self._number, 0) & -first) << 1


class _ChoiceStep:
    """Options by their first word, so that only those are tried whose first word is in the sentence."""

    def __init__(self, choice: Choice, numbers: Mapping[Word, int]) -> None:
        self._by_first: dict[int, list[tuple[Step, ...]]] = {}
        self._others: list[tuple[Step, ...]] = []
        for option in choice.options:
            if isinstance(option[0], Word):
                rest = _compiled(option[1:], numbers)
                self._by_first.setdefault(numbers[option[0]], []).append(rest)
            else:
                self._others.append(_compiled(option, numbers))

    def advance(self, places: int, marks: Marks) -> int:
        reached = 0
        for first in self._by_first.keys() & marks.keys():
            if after := (places & marks[first]) << 1:
                for rest in self._by_first[first]:
                    reached |= _run(rest, after, marks)
        for option in self._others:
            reached |= _run(option, places, marks)
        return reached


class Need(NamedTuple):
    """Groups of listed words, the rarest first, of which a match has a whole one; ``rarity``: how seldom others do."""

    rarity: int
    groups: frozenset[tuple[Word, ...]]


class Pattern:
    """A compiled phrase. ``needs``, the rarest first, are what every match has, wherever it stands.

    ``anchors`` are numbered words of which every match has at least one. ``everyday``: words that many texts have.
    """

    def __init__(self, phrase: Phrase, numbers: Mapping[Word, int], everyday: Set[str] = frozenset()) -> None:
        self._steps = _compiled(phrase, numbers)
        self.needs = sorted(_needs_of(phrase, everyday), key=_rarity, reverse=True)
        self._needed = [frozenset(numbers[group[0]] for group in need.groups) for need in self.needs]
        self.anchors = self._needed[0]

    def matches(self, marks: Marks) -> bool:
        """Whether the phrase is somewhere in the sentence."""
        present = marks.keys()
        for words in self._needed:
            if present.isdisjoint(words):
                return False
        return _run(self._steps, _ANYWHERE, marks) != 0


def words_in(phrase: Phrase) -> Iterator[Word]:
    """Every word a phrase names."""
    for node in phrase:
        if isinstance(node, Word):
            yield node
        elif isinstance(node, Question):
            yield QUESTION_MARK
        elif isinstance(node, Choice):
            for option in node.options:
                yield from words_in(option)


def short_marks(numbers: Iterable[Iterable[int]]) -> dict[int, int]:
    """The marks of a sentence of few words, each given by the numbers it stands for."""
    marks: dict[int, int] = {}
    place = 1
    for stood_for in numbers:
        for number in stood_for:
            marks[number] = marks.get(number, 0) | place
        place <<= 1
    return marks


def marks_of(places: Mapping[int, list[int]], size: int) -> dict[int, int]:
    """Lists of places as integers, in time linear in the sentence."""
    return {number: _bits(where, size) for number, where in places.items()}


def _bits(where: list[int], size: int) -> int:
    if len(where) == 1:
        return 1 << where[0]
    digits = bytearray(b"0" * size)
    for place in where:
        digits[-1 - place] = 49  # the digit 1
    return int(digits, 2)


def _run(steps: tuple[Step, ...], places: int, marks: Marks) -> int:
    for step in steps:
        places = step.advance(places, marks)
        if not places:
            break
    return places


def _compiled(phrase: Phrase, numbers: Mapping[Word, int]) -> tuple[Step, ...]:
    return tuple(_step(node, numbers) for node in phrase)


def _step(node: Node, numbers: Mapping[Word, int]) -> Step:
    match node:
        case Word():
            return _WordStep(numbers[node])
        case Gap():
            return _GapStep()
        case Question():
            return _QuestionStep(numbers[QUESTION_MARK])
        case Choice():
            return _ChoiceStep(node, numbers)


def _needs_of(phrase: Phrase, everyday: Set[str]) -> Iterator[Need]:
    """One for each part of a phrase but its gaps."""

    def weight(word: Word) -> int:
        return 0 if word.text in everyday else len(word.text)

    for node in phrase:
        if not isinstance(node, Gap):
            groups = [tuple(sorted(group, key=weight, reverse=True)) for group in _groups(node)]
            yield Need(min(weight(group[0]) for group in groups), frozenset(groups))


def _groups(node: Node) -> Iterator[tuple[Word, ...]]:
    """Words of which a part has one group for certain."""
    match node:
        case Word():
            yield (node,)
        case Question():
            yield (QUESTION_MARK,)
        case Gap():
            return
        case Choice(options):
            for option in options:
                certain = tuple(part for part in option if isinstance(part, Word))
                nested = next((part for part in option if isinstance(part, Choice)), None)
                yield from ((*certain, *more) for more in _groups(nested)) if nested else (certain or (QUESTION_MARK,),)


_rarity = itemgetter(0)
