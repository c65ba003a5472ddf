"""What buyers who never write do: feedback, product reviews and returns, by what went wrong with their order.

Trouble is what counts, so feedback depends on lateness as a step; a review request raises what they leave.
"""

from collections.abc import Mapping, Sequence
from typing import TypeVar

import numpy as np

from scenarios.goods import Trouble
from scenarios.market import Market, QuietBuyers
from simulator.domain.orders import NEVER, Column, Whole
from simulator.population.choosing import choose_by, table
from simulator.population.contacts import FATES
from simulator.population.delivery import Delivery
from simulator.population.luck import Draws, Lots, Real, Truths
from simulator.population.spreading import durations
from simulator.randomness import Stream

V = TypeVar("V")

_HAVE_NOTHING: tuple[Trouble, ...] = ("lost", "cancelled")
_ASKED, _REVIEW, _REVIEW_STARS = range(3)
"""Parts of the stream of reviews."""


def feedback(quiet: QuietBuyers, trouble: Column, silent: Truths, lots: Lots, draws: Draws) -> Column:
    """The stars each silent buyer gives the seller, 0 for none."""
    rates = table(_of(quiet.feedback_rate_when, fate, quiet.feedback_rate) for fate in FATES)[trouble]
    if quiet.review_requests is not None:
        _raise(rates, quiet, quiet.review_requests.feedback, lots)
    leaves = (draws.uniform() < rates) & silent
    stars = [_of(quiet.stars_when, fate, quiet.stars) for fate in FATES]
    return _stars(quiet, stars, trouble, draws.uniform(), leaves)


def feedback_instants(quiet: QuietBuyers, stars: Column, delivery: Delivery, lots: Lots, draws: Draws) -> Whole:
    """When each silent buyer gives her stars; of what never arrived, she counts from the promise. 0 for no stars."""
    at = durations(draws.normal(), lots.of(Stream.QUIET, 1), [quiet.after])
    at += np.where(delivery.delivered_at == NEVER, delivery.promised_at, delivery.delivered_at)
    at[stars == 0] = 0
    return at


def product_reviews(quiet: QuietBuyers, trouble: Column, silent: Truths, lots: Lots) -> Column:
    """The stars each silent buyer gives the product, 0 for none: that it came late is not its fault."""
    if not quiet.product_review_rate:
        return np.zeros(len(trouble), dtype=np.int8)
    rates = table(0.0 if fate in _HAVE_NOTHING else quiet.product_review_rate for fate in FATES)[trouble]
    if quiet.review_requests is not None:
        _raise(rates, quiet, quiet.review_requests.product_reviews, lots)
    leaves = (lots.of(Stream.REVIEWS, _REVIEW).uniform() < rates) & silent
    stars = [quiet.stars if fate == "late" else _of(quiet.stars_when, fate, quiet.stars) for fate in FATES]
    return _stars(quiet, stars, trouble, lots.of(Stream.REVIEWS, _REVIEW_STARS).uniform(), leaves)


def returns(market: Market, product: Column, trouble: Column, silent: Truths, lots: Lots) -> Column:
    """1 for each order a silent buyer sends back; what never came cannot be."""
    usual, when = [sold.return_rate for sold in market.catalog], market.quiet.return_rate_when
    if not any((*usual, *when.values())):
        return np.zeros(len(trouble), dtype=np.int8)
    rates = table(usual)[product]
    for number, fate in enumerate(FATES):
        if fate in _HAVE_NOTHING or fate in when:
            rates[trouble == number] = 0.0 if fate in _HAVE_NOTHING else when[fate]
    luck = lots.of(Stream.RETURNS).uniform()
    return ((luck < rates) & silent).astype(np.int8)


def _raise(rates: Real, quiet: QuietBuyers, factor: float, lots: Lots) -> None:
    """Multiply the rates of those who are asked for a review."""
    assert quiet.review_requests is not None  # who asks has been told to
    asked = lots.of(Stream.REVIEWS, _ASKED).uniform() < quiet.review_requests.share
    rates[asked] *= factor


def _stars(
    quiet: QuietBuyers, given: Sequence[Mapping[int, float]], trouble: Column, luck: Real, leaves: Truths
) -> Column:
    """Stars by what went wrong, of those who leave some."""
    kinds = list(dict.fromkeys(star for stars in (quiet.stars, *given) for star in stars))
    chosen = choose_by(trouble, luck, [[stars.get(kind, 0.0) for kind in kinds] for stars in given])
    return np.where(leaves, np.array(kinds, dtype=np.int8)[chosen], np.int8(0))


def _of(when: Mapping[Trouble, V], fate: Trouble | None, usual: V) -> V:
    """What holds for a trouble where it has something of its own."""
    return usual if fate is None else when.get(fate, usual)
