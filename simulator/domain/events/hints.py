"""What a trainee was told."""

from simulator.domain.events.event import OrderEvent


class HintShown(OrderEvent, frozen=True, gc=False, tag="hint_shown"):
    """A hint of the order's drill was shown to a trainee; its grade counts what that costs. Nobody in it knows."""

    hint: int
    """Its place among the drill's hints, from 1 on."""
