"""What is asked for a trainee."""

from simulator.domain.commands.command import Command


class ShowHint(Command, frozen=True, gc=False, tag="show_hint"):
    """Tell whoever answers for an order a hint of its drill; a channel that offers hints asks which of them are due."""

    order: int
    hint: int
    """Its place among the drill's hints, from 1 on."""
