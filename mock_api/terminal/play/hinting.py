"""Hints to whoever plays: that there is one and what it costs, and what it says to who asks again.

Which are due is the grading's; showing one is a command like any other.
"""

from collections.abc import Iterator
from typing import NamedTuple

from rich.text import Text

from mock_api.terminal.play.counter import Counter
from mock_api.terminal.play.words import Misheard
from scenarios.hints import Hint
from scenarios.texts import in_language
from simulator.domain.commands import ShowHint

_YES = ("yes", "y", "si", "sì", "ja", "oui")


class Shown(NamedTuple):
    """What is said, and the command that goes with it."""

    said: str
    command: ShowHint | None = None


class Hinting:
    """The hints of a counter."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._offered: set[tuple[int, int]] = set()

    def offered(self) -> Iterator[Text]:
        """That there is a hint, once for each."""
        order = self._counter.order
        new = [number for number in self._counter.hints() if (order, number) not in self._offered]
        self._offered.update((order, number) for number in new)
        if new:
            yield Text(f"There is a hint: 'hint' ({_price(self._hint(new[0]))}).", "magenta")

    def asked(self, rest: str) -> Shown:
        """What a hint costs, and with a yes what it says.

        Raises:
            Misheard: something else was asked.
        """
        if rest and rest.lower() not in _YES:
            raise Misheard("write hint, and hint yes to read it")
        due = self._counter.hints()
        if not due:
            return Shown("There is no hint just now.")
        hint = self._hint(due[0])
        if hint.costs and not rest:
            return Shown(f"There is a hint; it {_price(hint)}. 'hint yes' shows it.")
        command = ShowHint(self._counter.order, due[0])
        return Shown(f"Hint: {in_language(hint.tell, self._counter.language).strip()}", command)

    def _hint(self, number: int) -> Hint:
        return self._counter.parts[self._counter.order].drill.hints[number - 1]


def _price(hint: Hint) -> str:
    if not hint.costs:
        return "costs nothing"
    return f"costs {hint.costs} point{'s'[: hint.costs > 1]}"
