"""Where the words of a step stand in a scenario, in a buyer's language, and how its placeholders are filled.

A line is named by its step; the second of several to choose from is ``opening/2``. Finds and fills; which buyer stands
at which step, and which of several lines she says, is the kernel's.
"""

import re
from collections.abc import Mapping
from typing import Literal

from scenarios.model import Scenario
from scenarios.story import Persona, Step, Story
from scenarios.texts import LINE, Line, Text, lines_of

Field = Literal["says", "emails", "comment"]
"""Which words of a step: in the thread, in a mail, or beside the stars."""

_PARTS = "/"
_PLACEHOLDER = re.compile(r"\{([a-z.]+)\}")


class Lines:
    """Every text of a scenario's stories, found by story, step and field; a story has the order book's number."""

    def __init__(self, scenario: Scenario) -> None:
        self._told = _told(scenario)

    def text(self, story: int, line: str, field: Field, language: str) -> str:
        """The words of a line in a language, or in the first language written; nothing where nothing is said."""
        steps, personas = self._told[story]
        step, place = _step_of(steps, line)
        written = _written(steps[step], field)
        if written is None:
            return ""
        spoken = _of_personas(personas, written.removeprefix(LINE)) if isinstance(written, str) else written
        choice = lines_of(spoken.get(language) or next(iter(spoken.values())))
        return choice[place % len(choice)]


def _of_personas(personas: tuple[Persona, ...], name: str) -> Mapping[str, Line]:
    return next(persona.lines[name] for persona in personas if name in persona.lines)


def line_name(step: str, place: int) -> str:
    """What one of several lines of a step is called, by its place among them: the first like the step."""
    return f"{step}{_PARTS}{place + 1}" if place else step


def _step_of(story: Story, line: str) -> tuple[str, int]:
    if line in story:
        return line, 0
    step, _, place = line.rpartition(_PARTS)
    return step, int(place) - 1


def filled(text: str, words: Mapping[str, str]) -> str:
    """The text with each placeholder replaced that there is a word for."""
    return _PLACEHOLDER.sub(lambda found: words.get(found[1], found[0]), text)


def _told(scenario: Scenario) -> tuple[tuple[Story, tuple[Persona, ...]], ...]:
    """The stories by number, each with the personas whose lines its buyers say."""
    personas = scenario.personas
    if scenario.market is not None:
        everybody = tuple(personas.values())
        return tuple((told.story, everybody) for told in scenario.market.stories.values())
    return tuple((part.drill.story, (personas[part.drill.cast.buyer.persona],)) for part in scenario.parts)


def _written(step: Step, field: Field) -> Text | None:
    match field:
        case "says":
            return step.says
        case "emails":
            return step.emails
        case "comment":
            return step.leaves.comment if step.leaves else None
