"""What a command is: asked by the buyer of an order, or by anybody else."""

import msgspec


class Command(msgspec.Struct, frozen=True, gc=False, tag_field="do", omit_defaults=True):
    """Asked of a world, by nobody in particular."""


class BuyerCommand(Command, frozen=True, gc=False, tag_field="do", omit_defaults=True):
    """Asked by the buyer of an order."""

    order: int
