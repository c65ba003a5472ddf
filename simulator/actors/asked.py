"""Buyers who never write, and who leave feedback because the marketplace asked them for it.

What they leave unasked is in the columns; what a buyer with a story makes of it, her story says.
"""

from collections.abc import Mapping

from scenarios.goods import TROUBLES
from scenarios.market import QuietBuyers
from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.orders import NO_STORY
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.randomness import Law, Luck, Purpose
from simulator.world import World

_BY = "buyer"


class AskedBuyers:
    """Has as many more of them leave feedback as the market says. What they were asked, their orders hold."""

    def __init__(self, world: World, quiet: QuietBuyers | None, luck: Luck) -> None:
        self._world = world
        self._quiet = quiet
        self._luck = luck
        world.clock.handle(Rank.BUYER_RATES, self._rate)

    def handlers(self) -> Handlers:
        """It hears of every request."""
        return {e.ReviewRequested: self._asked}

    def begin(self) -> None:
        """Nobody has been asked in a fresh world."""

    def recall(self) -> None:
        """It remembers nothing that the orders do not say."""

    def rearm(self) -> None:
        """Arm what was asked for and not left yet; what was left is not left again."""
        for order, known in self._world.state.orders.items():
            if known.review_asked_at is not None and not known.stars:
                self._arm(order, known.review_asked_at)

    def _asked(self, entry: Entry) -> None:
        self._arm(entry.event.order, entry.at)

    def _arm(self, order: int, asked_at: int) -> None:
        due = self._due(order, asked_at)
        if due is not None and due >= self._world.now:
            self._world.clock.arm(due, Rank.BUYER_RATES, order)

    def _due(self, order: int, asked_at: int) -> int | None:
        """When an order's buyer leaves feedback that she would not have left, if she does."""
        book, row = self._world.state.book, order - 1
        if self._quiet is None or book.story[row] != NO_STORY or book.stars[row]:
            return None
        if self._luck.uniform(order, Purpose.ASKED) >= persuaded(self._quiet, int(book.trouble[row])):
            return None
        return asked_at + round(self._luck.duration(Law.of(self._quiet.after), order, Purpose.ASKED_AFTER))

    def _rate(self, order: int) -> None:
        if self._quiet is not None:
            trouble = int(self._world.state.book.trouble[order - 1])
            stars = (
                self._quiet.stars_when.get(TROUBLES[trouble - 1], self._quiet.stars) if trouble else self._quiet.stars
            )
            chosen = _chosen(stars, self._luck.uniform(order, Purpose.ASKED_STARS))
            self._world.act(c.LeaveFeedback(order, chosen), _BY)


def persuaded(quiet: QuietBuyers, trouble: int) -> float:
    """How likely a request makes a buyer leave feedback who left none, where some were asked before without a word.

    Of those who left none she may be one who was asked already; a second request moves nobody.
    """
    if quiet.review_requests is None:
        return 0.0
    usual = quiet.feedback_rate_when.get(TROUBLES[trouble - 1], quiet.feedback_rate) if trouble else quiet.feedback_rate
    raised, share = min(1.0, usual * quiet.review_requests.feedback), quiet.review_requests.share
    nothing_left = share * (1 - raised) + (1 - share) * (1 - usual)
    return (1 - share) * (raised - usual) / nothing_left if nothing_left else 0.0


def _chosen(stars: Mapping[int, float], luck: float) -> int:
    """The stars a draw falls to, by their shares."""
    left, chosen = luck * sum(stars.values()), 0
    for one, share in stars.items():
        if share and (left >= 0 or not chosen):
            chosen = one
        left -= share
    return chosen
