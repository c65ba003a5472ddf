"""What happened in buyers' stories. Hidden from the seller."""

from simulator.domain.events.event import OrderEvent


class StepEntered(OrderEvent, frozen=True, gc=False, tag="step_entered"):
    """The buyer came to a step of her story, which waits before its deeds or not. Hidden from the seller."""

    step: str
    begins: bool = False
    """Whether the story begins with it."""
    waits: bool = False
    unread: int = 0
    """How many messages that came before, the latest ones, are still to be read when the wait is over."""
    reaction: int = 0
    """The number of the reaction that led there, where it is taken so many times and no more."""


class BuyerWoke(OrderEvent, frozen=True, gc=False, tag="buyer_woke"):
    """The buyer's wait is over. Hidden from the seller."""


class StoryEnded(OrderEvent, frozen=True, gc=False, tag="story_ended"):
    """The buyer is through. Hidden from the seller."""

    ending: str


class SaleLost(OrderEvent, frozen=True, gc=False, tag="sale_lost"):
    """A buyer who was served badly in an ``earlier`` order did not order again. Hidden from the seller."""

    earlier: int


class BuyerStayedAway(OrderEvent, frozen=True, gc=False, tag="buyer_stayed_away"):
    """The instant passed at which the buyer of a lost sale would have written. Hidden from the seller."""
