"""Everybody who acts for the marketplace, in the order in which they hear of things."""

from scenarios.model import Account
from simulator.actors.marketplace.cancellations import CancellationOffice
from simulator.actors.marketplace.chargebacks import ChargebackOffice
from simulator.actors.marketplace.claims import ClaimOffice
from simulator.actors.marketplace.replacements import DispatchOffice
from simulator.actors.marketplace.returns import ReturnOffice
from simulator.actors.marketplace.reviews import ReviewOffice
from simulator.world import Actor, World


def offices(world: World, past: Account, ends: int) -> tuple[Actor, ...]:
    """The offices of one world, whose account had a past and is reviewed until an instant."""
    return (
        ClaimOffice(world),
        ChargebackOffice(world),
        ReturnOffice(world),
        CancellationOffice(world),
        DispatchOffice(world),
        ReviewOffice(world, past, ends),
    )
