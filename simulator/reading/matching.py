"""Phrases compiled for speed: places in a sentence are the bits of an integer, a step of a phrase shifts them.

Works on numbered words; which word has which number is the vocabulary's.
"""

from collections.abc import Iterable, Mapping
from typing import Protocol

from scenarios.phrases import LONGEST_GAP, QUESTION_MARK, Choice, Gap, Node, Phrase, Question, Word

Marks = Mapping[int, int]
"""Number of a listed word → the places where it stands, bit n for the n-th word of the sentence."""

SHORT = 256
"""Words up to which places are set bit by bit; in a longer sentence that takes the square of its length."""

_ANYWHERE = -1


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


class Pattern:
    """A compiled phrase."""

    def __init__(self, phrase: Phrase, numbers: Mapping[Word, int]) -> None:
        self._steps = _compiled(phrase, numbers)

    def matches(self, marks: Marks) -> bool:
        """Whether the phrase is somewhere in the sentence."""
        return _run(self._steps, _ANYWHERE, marks) != 0


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
