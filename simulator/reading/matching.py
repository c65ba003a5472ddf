"""Phrases compiled for speed: places in sentences are the bits of an integer, a step of a phrase shifts them.

Works on numbered words; which word has which number is the vocabulary's.
"""

from collections.abc import Mapping
from typing import Protocol

from scenarios.phrases import LONGEST_GAP, QUESTION_MARK, Choice, Gap, Node, Phrase, Question, Word
from simulator.reading.passages import Marks

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
        asking = marks.get(self._number, 0)
        # The sum carries to the place behind each sentence that is reached.
        return asking + (places & asking) & ~asking


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
        case Gap():
            return _GapStep()
        case Question():
            return _QuestionStep(numbers[QUESTION_MARK])
        case Choice():
            return _ChoiceStep(node, numbers)
