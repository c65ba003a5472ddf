"""An experiment under way: batches go out, outcomes come in one by one, until the rule says enough.

An interruption or the loss of those who work ends it early, with what is finished; what to make of it is others'.
"""

from collections.abc import Callable, Iterator, Sequence

from scenarios.model import Scenario
from scenarios.staffing import StaffingPlan
from simulator.errors import ExperimentLost
from simulator.experiment.batches import batches
from simulator.experiment.executors import Executor
from simulator.experiment.results import Ending
from simulator.experiment.stopping import Rule
from simulator.experiment.tally import PlanTally
from simulator.experiment.trial import Check, Outcomes, Setup, play_batch, setup_of

Progress = Callable[[int, int], None]
"""Told several times a second how many replications are done, and of how many; may raise KeyboardInterrupt."""

Plans = tuple[StaffingPlan | None, ...]


class Course:
    """The running sums of some plans over the replications taken so far, always a whole number of them."""

    def __init__(self, scenario: Scenario, plans: Plans, seed: int, tallies: Sequence[PlanTally] | None = None) -> None:
        self.scenario = scenario
        self.plans = plans
        self.setup: Setup = setup_of(scenario, plans, seed)
        self.tallies = tallies or [PlanTally(len(scenario.thresholds)) for _ in plans]
        self.done = 0

    def take(self, outcomes: Outcomes) -> None:
        """The next replication."""
        for tally, outcome in zip(self.tallies, outcomes, strict=True):
            tally.add(outcome)
        self.done += 1

    def taking(self, replications: range, executor: Executor, check: Check) -> Iterator[None]:
        """Let it take these replications, pausing after each."""
        parts = batches(self.setup, self.scenario, replications, executor.processes)
        for part in executor.run(play_batch, parts, check):
            for outcomes in part:
                self.take(outcomes)
                yield


def conduct(course: Course, rule: Rule, executor: Executor, progress: Progress) -> Ending:
    """Let a course take its replications, and say why it stopped.

    Raises:
        ExperimentLost: ``experiment.lost``, before anything was finished.
    """
    whole = rule.most
    try:
        for _ in course.taking(range(whole), executor, lambda: progress(course.done, whole)):
            enough = rule.ending(course.done, [tally.series(rule.measure) for tally in course.tallies])
            if enough is not None:
                return enough
    except KeyboardInterrupt:
        return Ending("interrupted", f"interrupted; {_finished(course.done, whole)}")
    except ExperimentLost as lost:
        if course.done == 0:
            raise
        return Ending("lost", f"{lost.reason}; {_finished(course.done, whole)}")
    return rule.ended(course.done)


def _finished(done: int, whole: int) -> str:
    return f"{done:,} of {whole:,} replications are finished"
