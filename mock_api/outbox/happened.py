"""Whether what the columns say came about: a lost sale never did, nor what came after a cancellation.

The same for every channel that tells of orders.
"""

from mock_api.worlds import HostedWorld
from simulator.domain.orders import NEVER
from simulator.domain.parcels import CANCELLED
from simulator.views.milestones import Milestone


def came_about(hosted: HostedWorld, milestone: Milestone, at: int) -> bool:
    """Whether a milestone is one of an order that was there at an instant, and that nothing else told of."""
    order = milestone.order
    if hosted.is_lost(order) or hosted.cancelled.get(order, NEVER) <= at:
        return False
    return milestone.kind != "sent" or hosted.dispatched.get(order, NEVER) > at


def was_given_up(hosted: HostedWorld, milestone: Milestone) -> bool:
    """Whether a paid order is one that the seller could not send, and is off without an entry."""
    return milestone.kind == "paid" and bool(hosted.world.state.book.trouble[milestone.order - 1] == CANCELLED)
