"""Reviews the account day by day: reads its metrics and its conduct, and brings about what follows from them.

What follows is data of the policy; what the figures are is measured as in any scorecard.
"""

from collections.abc import Iterator, Mapping

import numpy as np

from scenarios.model import Account
from scenarios.policy.standing import ConductRule, Fee, HealthRule, Ladder, Rung, StandingRule
from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.orders import OrderBook
from simulator.domain.standing import AT_RISK, DEACTIVATED, FOR_GOOD, NORMAL, OPEN
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.policy.ladder import PART, Consequence, conduct_rung, consequences, fee_share
from simulator.scorecard.conduct import violations
from simulator.scorecard.health import rating_at
from simulator.scorecard.metrics.figure import Figure
from simulator.scorecard.metrics.taking import Metrics
from simulator.scorecard.tally import Tally
from simulator.world import World

_BY = "marketplace"
_ACCOUNT = 0
_HEALTH = "account_health_rating"
_EVERYTHING = ""


class ReviewOffice:
    """The marketplace's part in how an account stands. All it must remember is the standing itself."""

    def __init__(self, world: World, past: Account, ends: int) -> None:
        self._world = world
        self._past = past
        self._ends = ends
        self._measured: tuple[OrderBook, Metrics] | None = None
        world.clock.handle(Rank.REVIEW_DUE, self._review)
        world.clock.handle(Rank.PLAN_OF_ACTION_DUE, self._read_plan)

    def handlers(self) -> Handlers:
        """It waits for plans of action, and for what was decided about one."""
        return {e.AccountAppealed: self._appealed, e.AccountAppealDecided: self._decided}

    def begin(self) -> None:
        """Arm the first review."""
        self._arm()

    def recall(self) -> None:
        """It measures again what it measured before."""

    def rearm(self) -> None:
        """Arm the next review, and the reading of a plan that waits."""
        self._arm()
        if (appeal := self._world.state.standing.appeal) is not None:
            self._world.clock.arm(max(appeal.decide_at, self._world.now), Rank.PLAN_OF_ACTION_DUE, _ACCOUNT)

    @property
    def _metrics(self) -> Metrics:
        """What measures the orders there are; others once somebody ordered beside them."""
        book = self._world.state.book
        if self._measured is None or self._measured[0] is not book:
            tally, editions = self._world.projection(Tally), self._world.state.editions
            self._measured = book, Metrics(book, tally, editions, self._past, is_kept=True)
        return self._measured[1]

    def _rule(self) -> StandingRule | None:
        return self._world.state.rules(self._world.now).standing

    def _arm(self) -> None:
        """The next review after this instant, as long as anybody follows the world and some rule asks for reviews."""
        if not any(rules.standing for _, rules in self._world.state.editions.starts):
            return
        every = (self._rule() or StandingRule()).every
        due = (self._world.now // every + 1) * every
        if due <= self._ends:
            self._world.clock.arm(due, Rank.REVIEW_DUE, _ACCOUNT)

    def _review(self, _: int) -> None:
        rule = self._rule()
        if rule is not None:
            self._look_at_figures(rule)
            if rule.conduct is not None:
                self._look_at_conduct(rule.conduct)
        self._arm()

    def _look_at_figures(self, rule: StandingRule) -> None:
        ladders = [*self._ladders(rule)]
        figures = {_name(figure): figure for figure in self._figures(ladders, rule.fees)}
        self._note(figures, {ladder.metric: ladder for ladder in ladders})
        if rule.health is not None:
            self._note_health(rule.health)
        now = self._world.now
        found = [*consequences(ladders, dict(self._world.state.standing.off_target), now)]
        self._follow(found, figures)
        for fee in rule.fees:
            self._charge(fee, figures)

    def _ladders(self, rule: StandingRule) -> Iterator[Ladder]:
        """Those of the rule; a red account health rating has one too."""
        yield from rule.ladders
        if rule.health is not None:
            rungs = [Rung(then="at_risk")]
            if rule.health.red_deactivates_after is not None:
                after = rule.health.red_deactivates_after
                rungs.append(Rung.model_construct(after=after, then="deactivated"))
            yield Ladder(metric=_HEALTH, rungs=tuple(rungs))

    def _figures(self, ladders: list[Ladder], fees: tuple[Fee, ...]) -> Iterator[Figure]:
        names = {ladder.metric for ladder in ladders} | {fee.metric for fee in fees}
        return self._metrics.at(self._world.now, names, first_windows_only=True)

    def _note(self, figures: Mapping[str, Figure], ladders: Mapping[str, Ladder]) -> None:
        """Write down which metrics went off their targets and which came back."""
        for name, figure in figures.items():
            ladder = ladders.get(figure.name)
            if ladder is not None:
                is_bad = figure.status == "BAD" and figure.of >= ladder.at_least
                self._world.act(c.NoteMetric(name, figure.value or 0.0, on_target=not is_bad), _BY)

    def _note_health(self, rule: HealthRule) -> None:
        world = self._world
        rating = rating_at(rule, self._metrics.known(world.now))
        world.act(c.NoteMetric(_HEALTH, float(rating), on_target=rating >= rule.at_risk), _BY)

    def _follow(self, found: list[Consequence], figures: Mapping[str, Figure]) -> None:
        """Bring the account's status and its offers to where the ladders say, never up from deactivated."""
        world, because = self._world, tuple(dict.fromkeys(consequence.metric for consequence in found))
        is_out = any(consequence.then == "deactivated" for consequence in found)
        if is_out or world.state.standing.status == DEACTIVATED:
            world.act(c.SetAccountStatus(DEACTIVATED, because), _BY)
            world.act(c.CloseOffers(because, _EVERYTHING), _BY)
            return
        wanted = dict(self._closures(found, figures))
        for closure in world.state.standing.closed:
            if (closure.fulfilled_by, closure.product) not in wanted:
                world.act(c.ReopenOffers(closure.fulfilled_by, closure.product), _BY)
        for (fulfilled_by, product), metric in wanted.items():
            world.act(c.CloseOffers((metric,), fulfilled_by, product), _BY)
        world.act(c.SetAccountStatus(AT_RISK if found else NORMAL, because), _BY)

    def _closures(
        self, found: list[Consequence], figures: Mapping[str, Figure]
    ) -> Iterator[tuple[tuple[str, int], str]]:
        """Offers to be closed, and for which metric."""
        for consequence in found:
            by = consequence.fulfilled_by or "merchant"
            if consequence.then == "offers_closed":
                yield (by, 0), consequence.metric
            elif consequence.then == "listings_closed" and consequence.metric in figures:
                for product in self._worst_listings(by, figures[consequence.metric]):
                    yield (by, product), consequence.metric

    def _worst_listings(self, by: str, figure: Figure) -> list[int]:
        """Listings that are closed already; else the one behind most of what is bad, as its number from 1 on."""
        closed = [
            closure.product
            for closure in self._world.state.standing.closed
            if closure.product and closure.fulfilled_by == by
        ]
        bad = np.array([*figure.members()], dtype=np.int64)
        if closed or not len(bad):
            return closed
        return [int(np.bincount(self._world.state.book.product[bad - 1]).argmax()) + 1]

    def _look_at_conduct(self, rule: ConductRule) -> None:
        """Once a restriction is over it comes again only for a further violation."""
        world, now = self._world, self._world.now
        standing = world.state.standing
        told = violations(world.projection(Tally).findings, world.state.rules, now - rule.window, now)
        broken = [one for one in told if one.severity in rule.severities]
        is_over = standing.messaging != OPEN and 0 < standing.messaging_until <= now
        rung = conduct_rung(rule, len(broken)) if any(one.at > standing.messaging_since for one in broken) else None
        if rung is not None and (is_over or rung.then != standing.messaging):
            until = FOR_GOOD if rung.lasts is None else now + rung.lasts
            world.act(c.SetMessaging(rung.then, tuple(dict.fromkeys(one.rule for one in broken)), until), _BY)
        elif is_over:
            world.act(c.SetMessaging(OPEN, ()), _BY)

    def _charge(self, fee: Fee, figures: Mapping[str, Figure]) -> None:
        """Take the fee of a period that is over."""
        now, standing = self._world.now, self._world.state.standing
        if now - standing.fined_at < fee.every:
            return
        for figure in figures.values():
            if figure.name == fee.metric and figure.value is not None:
                share = fee_share(fee.bands, figure.value)
                worth = sum(self._world.state.book.total_of(order) for order in figure.members())
                self._world.act(c.ChargeFee(round(share * worth), fee.metric), _BY)

    def _appealed(self, entry: Entry) -> None:
        assert isinstance(entry.event, e.AccountAppealed)
        self._world.clock.arm(entry.event.decide_at, Rank.PLAN_OF_ACTION_DUE, _ACCOUNT)

    def _read_plan(self, _: int) -> None:
        self._world.act(c.DecideAccountAppeal(), _BY)

    def _decided(self, entry: Entry) -> None:
        """With an accepted plan the account may sell again, and every ladder begins anew."""
        assert isinstance(entry.event, e.AccountAppealDecided)
        if not entry.event.accepted:
            return
        world = self._world
        for metric, _ in world.state.standing.off_target:
            world.act(c.NoteMetric(metric, 0.0, on_target=True), _BY, entry.seq)
        for closure in world.state.standing.closed:
            world.act(c.ReopenOffers(closure.fulfilled_by, closure.product), _BY, entry.seq)
        world.act(c.SetAccountStatus(AT_RISK, ("plan_of_action",)), _BY, entry.seq)


def _name(figure: Figure) -> str:
    """A metric's name, with the part of it that the figure is about."""
    return f"{figure.name}{PART}{figure.fulfilment}" if figure.fulfilment else figure.name
