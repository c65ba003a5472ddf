"""What follows when the seller has the marketplace ask for a review."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain import parcels
from simulator.domain.circumstances import was_asked_for_review
from simulator.domain.decisions import lookup
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected


def request(state: State, command: c.RequestReview, _: Examination, now: int) -> tuple[e.AnyEvent, ...]:
    """Once an order, together with a request in the seller's own words, and within the window."""
    lookup.order(state, command.order)
    obstacle = obstacle_to(state, command, now)
    if obstacle is not None:
        raise obstacle
    return (e.ReviewRequested(command.order),)


def obstacle_to(state: State, command: c.RequestReview, now: int) -> CommandRejected | None:
    """Why the buyer of an order cannot be asked now, if she cannot."""
    first, last = _counted_from(state, command)
    rule = state.rules(min(first, now)).contact
    if rule.review_request_from is None:
        return CommandRejected("review.not_offered", "this marketplace asks no buyer for a review on a seller's behalf")
    if command.since == "promise" and not parcels.has_left(state, command.order, now):
        return CommandRejected("review.not_shipped", "the order was not sent, or was cancelled")
    if was_asked_for_review(state, command.order):
        return CommandRejected("review.already_requested", "a review of this order was asked for already")
    if now < first + rule.review_request_from:
        return CommandRejected("review.too_early", "the order was not delivered long enough ago, if at all")
    if now > last + rule.review_request_until:
        return CommandRejected("review.too_late", "the order was delivered too long ago")
    return None


def _counted_from(state: State, command: c.RequestReview) -> tuple[int, int]:
    """The earliest and the latest delivery that the days are counted from."""
    row = command.order - 1
    if command.since == "promise":
        promised = int(state.book.promised_at[row])
        return min(promised, parcels.ship_by(state, command.order)), promised
    delivered = int(state.book.delivered_at[row])
    return delivered, delivered
