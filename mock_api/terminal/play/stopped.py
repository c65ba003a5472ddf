"""Why the marketplace does not deliver what was just written: every rule, with the words that broke it.

The same words as in the debrief; what is done then is the game's.
"""

from mock_api.report.evidence import stop_said
from mock_api.terminal.play.counter import Counter
from simulator.domain import events as e
from simulator.grading.courses import Courses
from simulator.grading.stopping import stops


def stopped_said(counter: Counter, seq: int) -> str:
    """Why an entry about the order at hand is a message that was stopped; nothing where it is none."""
    world = counter.world
    for entry in reversed(world.projection(Courses).of(counter.order)):
        if entry.seq == seq and isinstance(entry.event, e.MessageBlocked):
            broken = stops(entry.event, entry.at, world.state.editions, counter.language)
            return f"the marketplace does not deliver it, because of a rule: {'; '.join(map(stop_said, broken))}"
    return ""
