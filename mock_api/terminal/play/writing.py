"""The desk's own texts for whoever plays: which there are, what they say to this buyer, and their blanks.

The texts are the simulator's.
"""

import re

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from mock_api.terminal.play.counter import Counter
from mock_api.terminal.play.words import Misheard
from scenarios.suggestion import suggestion
from simulator.wording.macros import MOVE_OFF_PLATFORM, move_off_platform
from simulator.wording.templates import TEMPLATES, template

_BLANK = re.compile(r"\[[^\[\]]+\]")


def blanks_of(text: str) -> list[str]:
    """What is to be filled in."""
    return _BLANK.findall(text)


def names(counter: Counter) -> tuple[str, ...]:
    """The texts there are; the locked one only where the desk has it."""
    locked = (MOVE_OFF_PLATFORM,) if counter.world.state.guards.locked_macro else ()
    return (*TEMPLATES, *locked)


def template_text(counter: Counter, name: str) -> str:
    """What a text says to the buyer at hand.

    Raises:
        Misheard: there is none of this name.
    """
    known = names(counter)
    if name not in known:
        raise Misheard(f"the desk has no text '{name}'; {suggestion(name, known)}")
    if name != MOVE_OFF_PLATFORM:
        return template(name, counter.language)
    exception = counter.world.state.dealings(counter.order).exception
    return move_off_platform(exception or "technical", counter.language)


def own_texts(counter: Counter) -> RenderableType:
    """Every text, under its name."""
    shown = [(Text(name, "cyan"), Padding(Text(template_text(counter, name)), (0, 0, 0, 4))) for name in names(counter)]
    return Group(*(line for pair in shown for line in pair), Text("'template NAME' sends one.", "dim"), "")
