"""What follows when a trainee is told a hint."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decisions import lookup
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected


def show(state: State, command: c.ShowHint, _: Examination, now: int) -> tuple[e.AnyEvent, ...]:
    """Once; a second time changes nothing, and costs nothing."""
    lookup.order(state, command.order)
    if command.hint < 1:
        raise CommandRejected("hint.unknown", "hints are counted from 1 on")
    return () if command.hint in state.hinted.get(command.order, ()) else (e.HintShown(command.order, command.hint),)
