"""What follows when an agent of the modelled team takes, leaves, passes on or finishes work."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.examination import Examination
from simulator.domain.state import State

Events = tuple[e.AnyEvent, ...]


def take(state: State, command: c.TakeWork, _: Examination, now: int) -> Events:
    """An agent takes a conversation, or takes a frozen one up again."""
    order = state.conversations[command.conversation].order
    return (e.WorkTaken(order, command.agent, command.conversation, command.until, command.again),)


def freeze(state: State, command: c.FreezeWork, _: Examination, now: int) -> Events:
    """The rest of the work waits for the agent's next shift."""
    work = state.work[command.agent]
    order = state.conversations[work.conversation].order
    return (e.WorkFrozen(order, command.agent, work.conversation, work.until - now),)


def hand_over(state: State, command: c.HandOverWork, _: Examination, now: int) -> Events:
    """The rest of the work waits for anybody."""
    work = state.work[command.agent]
    order = state.conversations[work.conversation].order
    return (e.WorkHandedOver(order, command.agent, work.conversation, work.until - now),)


def escalate(state: State, command: c.EscalateWork, _: Examination, now: int) -> Events:
    """The conversation is the next tier's."""
    work = state.work[command.agent]
    thread = state.conversations[work.conversation]
    return (e.WorkEscalated(thread.order, command.agent, thread.number, thread.tier + 1),)


def finish(state: State, command: c.FinishWork, _: Examination, now: int) -> Events:
    """The agent's hands are free."""
    work = state.work[command.agent]
    order = state.conversations[work.conversation].order
    return (e.WorkFinished(order, command.agent, work.conversation),)
