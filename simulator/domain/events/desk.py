"""What happened at the desk of the modelled team."""

from simulator.domain.events.event import OrderEvent


class WorkTaken(OrderEvent, frozen=True, gc=False, tag="work_taken"):
    """An agent started, or took up again, the answer to a conversation and will be done at ``until``."""

    agent: int
    conversation: int
    until: int
    again: bool = False
    """Whether it is written anew, because the marketplace refused to deliver it."""


class WorkFrozen(OrderEvent, frozen=True, gc=False, tag="work_frozen"):
    """An agent went home in the middle of an answer, with ``remaining`` milliseconds of it to do."""

    agent: int
    conversation: int
    remaining: int


class WorkHandedOver(OrderEvent, frozen=True, gc=False, tag="work_handed_over"):
    """An agent went home and left the answer to whoever is there, with ``remaining`` milliseconds of it to do."""

    agent: int
    conversation: int
    remaining: int


class WorkEscalated(OrderEvent, frozen=True, gc=False, tag="work_escalated"):
    """An agent could not answer and passed the conversation on to a ``tier``."""

    agent: int
    conversation: int
    tier: int


class WorkFinished(OrderEvent, frozen=True, gc=False, tag="work_finished"):
    """An agent is done with a conversation."""

    agent: int
    conversation: int
