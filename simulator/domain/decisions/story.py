"""What follows when a buyer moves on in her story."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.examination import Examination
from simulator.domain.state import State

Events = tuple[e.AnyEvent, ...]


def enter_step(state: State, command: c.EnterStep, _: Examination, now: int) -> Events:
    """The first step of a buyer begins her story."""
    begins = command.order not in state.roles
    return (e.StepEntered(command.order, command.step, begins, command.waits, command.unread, command.reaction),)


def wake(state: State, command: c.Wake, _: Examination, now: int) -> Events:
    """The end of a wait."""
    return (e.BuyerWoke(command.order),)


def end_story(state: State, command: c.EndStory, _: Examination, now: int) -> Events:
    """The end of a story."""
    return (e.StoryEnded(command.order, command.ending),)
