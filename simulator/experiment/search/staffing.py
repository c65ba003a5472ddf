"""The search for the cheapest roster: rule out what cannot hold, race the rest, and prove the winner on fresh luck.

Every cheaper roster was ruled out or raced before one is told as the best.
"""

from dataclasses import dataclass, replace

from scenarios.model import Scenario
from scenarios.staffing import StaffingPlan
from simulator.errors import ExperimentLost, ExperimentRefused
from simulator.experiment.conduct import Progress
from simulator.experiment.executors import Executor
from simulator.experiment.results import Ending, PlanResult
from simulator.experiment.search.bounds import allowed_late, square_root_heads, usual_heads
from simulator.experiment.search.candidates import Heads, Template, candidates
from simulator.experiment.search.findings import Staffed, TriedRoster
from simulator.experiment.search.race import Race, Runner
from simulator.experiment.search.sieve import WAVE, Sieve
from simulator.experiment.search.targets import Range, Target
from simulator.experiment.search.workload import workload
from simulator.experiment.stopping import FEWEST
from simulator.experiment.tally import PlanTally, estimate

FRESH = 1_000_000
"""The number of the first replication of a proof: nothing the search has seen."""

_TOLD = 8


@dataclass(frozen=True)
class Wish:
    """What a roster is to keep, within which bounds, and how surely. ``most`` replications decide, or nothing does."""

    targets: tuple[Target, ...]
    agents: Range | None = None
    """Heads in all; none: at least one."""
    heads: Range | None = None
    """Heads of each group; none: from nobody to what the work may need."""
    confidence: float = 0.95
    most: int = 200


def staff(
    scenario: Scenario, plan: StaffingPlan, wish: Wish, seed: int, executor: Executor, progress: Progress
) -> Staffed:
    """The cheapest roster of a template plan that keeps every target.

    Raises:
        ExperimentRefused: there is no work, no roster within the bounds, or too many.
        ExperimentLost: those who worked are gone before any roster was known.
    """
    return _Search(scenario.model_copy(update={"plan": plan}), plan, wish, seed, executor, progress).found()


class _Search:
    """One search under way. ``found`` may be told at any time; what is not yet known is left out."""

    def __init__(
        self, scenario: Scenario, plan: StaffingPlan, wish: Wish, seed: int, executor: Executor, progress: Progress
    ) -> None:
        self._scenario, self._wish, self._seed, self._progress = scenario, wish, seed, progress
        self._template = Template(plan)
        self._work = workload(scenario, plan, seed)
        if not len(self._work.asked_at):
            raise ExperimentRefused(
                "experiment.no_work", f"nobody asks anything in '{scenario.name}': no roster is needed"
            )
        heads = [wish.heads] * len(plan.agents) if wish.heads else usual_heads(self._work)
        self._agents = wish.agents or Range(1, sum(one.most for one in heads))
        self._sieve = Sieve(candidates(self._template, heads, self._agents))
        self._race = Race(scenario, seed, wish.targets, wish.confidence, wish.most, executor, self._check)
        self._runners: dict[int, Runner] = {}
        self._settled = 0
        self._proof: PlanResult | None = None
        self._is_monotone = all(target.is_monotone for target in wish.targets)

    def found(self) -> Staffed:
        """Search, and tell what there is once it is over one way or the other."""
        try:
            best = self._searched()
        except KeyboardInterrupt:
            return self._staffed(None, Ending("interrupted", "interrupted; no roster is proven yet"))
        except ExperimentLost as lost:
            if not any(runner.verdict for runner in self._runners.values()):
                raise
            return self._staffed(None, Ending("lost", f"{lost.reason}; no roster is proven yet"))
        if best is None:
            return self._staffed(None, Ending("none", f"no plan in {self._agents} agents holds"))
        return self._staffed(best, Ending("found", "the cheapest roster that holds"))

    def _check(self) -> None:
        self._progress(self._settled, len(self._sieve.rows))

    def _searched(self) -> Runner | None:
        self._rule_out()
        self._run(self._sieve.first(square_root_heads(self._work, self._template)))
        self._try_everybody()
        while True:
            while wave := self._sieve.wave(self._cheapest()):
                self._run(wave)
            place = self._cheapest()
            if place is None:
                return None
            if self._is_proven(self._runners[place]):
                self._look_around(place)
                return self._runners[place]

    def _rule_out(self) -> None:
        """What has too few hours; where that is everybody, the best of them stay, for there must be one to tell of."""
        most = allowed_late(self._wish.targets)
        if most is None:
            return
        late = self._work.late_share(self._sieve.rows)
        hopeless = late > most
        if hopeless.all():
            hopeless[late.argsort(kind="stable")[:WAVE]] = False
        self._sieve.without_hours(hopeless)

    def _try_everybody(self) -> None:
        """Where nothing is known to hold yet: would all the heads there are, even more than the bound allows?"""
        everybody: Heads = self._sieve.rows.max(axis=0)
        if not self._is_monotone or self._cheapest() is not None or everybody.sum() <= self._agents.most:
            return
        runner = self._runner(len(self._sieve.rows), everybody)
        self._race.run([runner])
        if runner.verdict == "fails":
            dearest = self._sieve.open()[-WAVE:]
            self._run([int(place) for place in dearest])
            self._sieve.failed(everybody)

    def _run(self, places: list[int]) -> None:
        """Race some rosters and note what it says of others."""
        runners = [self._runner(place, self._sieve.rows[place]) for place in places]
        for runner in runners:
            self._runners[runner.place] = runner
        self._race.run(runners)
        for runner in runners:
            if runner.verdict is None:  # it costs more than one that holds
                del self._runners[runner.place]
                continue
            self._sieve.raced(runner.place)
            self._learn(runner)
        self._settled = len(self._sieve.rows) - len(self._sieve.open(self._cheapest()))

    def _learn(self, runner: Runner) -> None:
        if runner.verdict == "fails" and self._is_monotone:
            self._sieve.failed(self._sieve.rows[runner.place])

    def _is_proven(self, runner: Runner) -> bool:
        """Whether a roster also holds under luck that had no part in choosing it; if not, its verdict is taken back."""
        again = self._runner(runner.place, self._sieve.rows[runner.place])
        self._race.run([again], FRESH)
        self._runners[runner.place] = again
        self._learn(again)
        if again.verdict == "holds":
            self._proof = again.tally.result(again.plan.plan, again.plan, self._scenario)
        return again.verdict == "holds"

    def _look_around(self, best: int) -> None:
        """What one head more or less would do, as far as few replications tell."""
        near = [place for place in self._sieve.neighbours(best) if place not in self._runners]
        runners = [self._runner(place, self._sieve.rows[place]) for place in near]
        replace(self._race, most=FEWEST).run(runners, everybody=True)
        for runner in runners:
            self._sieve.raced(runner.place)
            self._runners[runner.place] = runner

    def _runner(self, place: int, heads: Heads) -> Runner:
        return Runner(place, self._template.plan_with(heads), PlanTally(len(self._scenario.thresholds)))

    def _cheapest(self) -> int | None:
        """The place of the cheapest roster that held."""
        return min((place for place, runner in self._runners.items() if runner.verdict == "holds"), default=None)

    def _staffed(self, best: Runner | None, ending: Ending) -> Staffed:
        near = {*self._sieve.neighbours(best.place)} if best else set()
        others = sorted(
            (runner for runner in self._runners.values() if runner is not best),
            key=lambda one: (one.place not in near, abs(one.place - best.place) if best else self._miss(one)),
        )
        told = [self._tried(runner) for runner in others if runner.tally.n]
        nearest = None if best or not told else told[0]
        return Staffed(
            self._scenario.name,
            self._template.plan.plan,
            self._seed,
            self._wish.confidence,
            self._wish.targets,
            self._agents,
            self._sieve.count(),
            sum(self._race.played),
            self._tried(best) if best else None,
            self._proof if best else None,
            nearest,
            tuple(told[1 if nearest else 0 :][:_TOLD]),
            ending,
        )

    def _miss(self, runner: Runner) -> float:
        """By how much the first target is missed."""
        target = self._wish.targets[0]
        over = runner.tally.series(target.measure).mean - target.bound.value
        return over if target.bound.operator == "<=" else -over

    def _tried(self, runner: Runner) -> TriedRoster:
        template, heads = self._template, [agent.heads for agent in runner.plan.agents]
        return TriedRoster(
            runner.plan,
            float(template.hours @ heads),
            round(float(template.wages @ heads)) if template.is_paid else None,
            runner.verdict,
            runner.tally.n,
            {target.measure: estimate(runner.tally.series(target.measure)) for target in self._wish.targets},
        )
