"""In which languages a drill can be played: those in which all of its texts are written.

Looks at a complete scenario; what is missing where is the lint's to say.
"""

from collections.abc import Iterable, Iterator

from scenarios.model import Drill, Scenario
from scenarios.story import Persona, Step
from scenarios.texts import LINE, Text


def languages_of(scenario: Scenario) -> tuple[str, ...]:
    """The languages of a drill, that of its cast first; of a market, none."""
    drill = scenario.drill
    if drill is None:
        return ()
    persona = scenario.personas[drill.cast.buyer.persona]
    own = drill.cast.buyer.language
    told = [*_told(drill, persona)]
    shared = [language for language in (told[0] if told else ()) if all(language in one for one in told)]
    return tuple(dict.fromkeys((own, *shared)))


def _told(drill: Drill, persona: Persona) -> Iterator[Iterable[str]]:
    """The languages of each text of a drill."""
    for step in drill.story.values():
        for text in texts_of(step):
            yield persona.lines[text.removeprefix(LINE)] if isinstance(text, str) else text
    for words in (drill.brief, *(hint.tell for hint in drill.hints)):
        if words:
            yield (drill.cast.buyer.language,) if isinstance(words, str) else words


def texts_of(step: Step) -> tuple[Text, ...]:
    """What a buyer says in a step, wherever she says it."""
    comment = step.leaves.comment if step.leaves else None
    return tuple(text for text in (step.says, step.emails, comment) if text is not None)
