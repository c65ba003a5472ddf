"""How time is let pass: for so long, or until there is something to look at.

Nothing else moves a world that is played.
"""

from collections.abc import Callable

from mock_api.terminal.play.counter import Counter
from scenarios.quantities import HOUR

_WARNS = HOUR
"""How long before something is late it is worth a look."""


def pass_time(counter: Counter, length: int, check: Callable[[], None]) -> None:
    """Let so much time pass, whatever happens meanwhile; less where the drill ends before."""
    end = min(counter.now + length, counter.production.ends)
    while not counter.is_over and counter.world.step(end):
        check()
    if not counter.is_over:
        counter.world.advance_to(end)


def pass_until_news(counter: Counter, check: Callable[[], None]) -> str:
    """Let time pass until something happens, or something is nearly or just late; says so where it is the latter."""
    while not _is_worth_a_look(counter):
        # What is due, and when, may be another after each step.
        warned, said = _next_warning(counter)
        end = min(warned, counter.production.ends)
        if not counter.world.step(end):
            counter.world.advance_to(end)
            return said if end == warned else ""
        check()
    return ""


def _is_worth_a_look(counter: Counter) -> bool:
    return counter.is_over or bool(counter.news)


def _next_warning(counter: Counter) -> tuple[int, str]:
    """The next instant at which somebody should look at what is due, and why."""
    ahead = [(counter.production.ends + 1, "")]
    for one in counter.deadlines():
        ahead.append((one.at - _WARNS, f"An hour is left to {one.what}."))
        ahead.append((one.at + 1, f"The time to {one.what} is over: it is late from now on."))
    return min((at, said) for at, said in ahead if at > counter.now)
