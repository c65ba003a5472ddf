"""Phrases compiled for speed: places in sentences are the bits of an integer, a step of a phrase shifts them.

Works on numbered words; which word has which number is the vocabulary's.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Protocol, TypeGuard

from scenarios.phrases import QUESTION_MARK, Choice, Gap, Node, Phrase, Question, Word
from simulator.reading.marks import Marks

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
    def __init__(self, longest: int) -> None:
        self._strides = tuple(_strides(longest))

    def advance(self, places: int, marks: Marks) -> int:
        reached = places
        for words in self._strides:
            reached |= reached << words
        return reached


def _strides(longest: int) -> Iterator[int]:
    """Shifts that together reach every place up to so many words on: each doubles how far the ones before reach."""
    reach = 0
    while reach < longest:
        stride = min(reach + 1, longest - reach)
        yield stride
        reach += stride


class _QuestionStep:
    def __init__(self, number: int) -> None:
        self._number = number

    def advance(self, places: int, marks: Marks) -> int:
        asking = marks.get(self._number, 0)
        # The sum carries to the place behind the question, if any place is within it.
        return asking + (places & asking) & ~asking


class _OneWordStep:
    """Any one of several words."""

    def __init__(self, numbers: frozenset[int]) -> None:
        self._numbers = _known(numbers)

    def advance(self, places: int, marks: Marks) -> int:
        return (places & marks.any_of(self._numbers)) << 1


class _ChoiceStep:
    """Single words at once; longer options by their first word, so that only those are tried that can begin there."""

    def __init__(self, choice: Choice, numbers: Mapping[Word, int]) -> None:
        self._single = _OneWordStep(frozenset(numbers[option[0]] for option in choice.options if _is_word(option)))
        self._by_first: dict[int, list[tuple[Step, ...]]] = {}
        self._others: list[tuple[Step, ...]] = []
        for option in choice.options:
            if not isinstance(option[0], Word):
                self._others.append(_compiled(option, numbers))
            elif len(option) > 1:
                self._by_first.setdefault(numbers[option[0]], []).append(_compiled(option[1:], numbers))

    def advance(self, places: int, marks: Marks) -> int:
        reached = self._single.advance(places, marks)
        for first in self._by_first.keys() & marks.keys():
            if after := (places & marks[first]) << 1:
                for rest in self._by_first[first]:
                    reached |= _run(rest, after, marks)
        for option in self._others:
            reached |= _run(option, places, marks)
        return reached


def _is_word(option: Phrase) -> TypeGuard[tuple[Word]]:
    return len(option) == 1 and isinstance(option[0], Word)


# Equal sets become one object, so that finding one among others need not compare them word by word.
@lru_cache(65_536)
def _known(numbers: frozenset[int]) -> frozenset[int]:
    return numbers


class Pattern:
    """A compiled phrase."""

    def __init__(self, phrase: Phrase, numbers: Mapping[Word, int]) -> None:
        self._steps = _compiled(phrase, numbers)

    def ends(self, marks: Marks) -> int:
        """The places behind each end of it."""
        return _run(self._steps, _ANYWHERE, marks)


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
        case Gap(longest):
            return _GapStep(longest)
        case Question():
            return _QuestionStep(numbers[QUESTION_MARK])
        case Choice(options) if all(map(_is_word, options)):
            return _OneWordStep(frozenset(numbers[option[0]] for option in options if _is_word(option)))
        case Choice():
            return _ChoiceStep(node, numbers)
