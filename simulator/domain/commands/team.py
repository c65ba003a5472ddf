"""What the modelled team does."""

from simulator.domain.commands.command import Command


class Acknowledge(Command, frozen=True, gc=False, tag="acknowledge"):
    """Send at once, by machine, what is no answer."""

    conversation: int
    intents: tuple[str, ...] = ()


class TakeWork(Command, frozen=True, gc=False, tag="take_work"):
    """An agent of the modelled team starts on a conversation, until an instant; ``again``: what was just refused."""

    agent: int
    conversation: int
    until: int
    again: bool = False


class FreezeWork(Command, frozen=True, gc=False, tag="freeze_work"):
    """An agent goes home and leaves the work as it is."""

    agent: int


class HandOverWork(Command, frozen=True, gc=False, tag="hand_over_work"):
    """An agent goes home and leaves the work to the others."""

    agent: int


class EscalateWork(Command, frozen=True, gc=False, tag="escalate_work"):
    """An agent passes a conversation on to the next tier."""

    agent: int


class FinishWork(Command, frozen=True, gc=False, tag="finish_work"):
    """An agent is done with a conversation."""

    agent: int
