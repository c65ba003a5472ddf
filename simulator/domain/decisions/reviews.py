"""What follows when the seller has the marketplace ask for a review."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.circumstances import was_asked_for_review
from simulator.domain.decisions import lookup
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected


def request(state: State, command: c.RequestReview, _: Examination, now: int) -> tuple[e.AnyEvent, ...]:
    """Once an order, together with a request in the seller's own words, and within the window after delivery."""
    lookup.order(state, command.order)
    delivered = int(state.book.delivered_at[command.order - 1])
    rule = state.rules(min(delivered, now)).contact
    if rule.review_request_from is None:
        raise CommandRejected("review.not_offered", "this marketplace asks no buyer for a review on a seller's behalf")
    if was_asked_for_review(state, command.order):
        raise CommandRejected("review.already_requested", "a review of this order was asked for already")
    if now < delivered + rule.review_request_from:
        raise CommandRejected("review.too_early", "the order was not delivered long enough ago, if at all")
    if now > delivered + rule.review_request_until:
        raise CommandRejected("review.too_late", "the order was delivered too long ago")
    return (e.ReviewRequested(command.order),)
