"""What two processes gain over one, and what the same luck gains over other luck."""

from collections.abc import Iterator
from statistics import variance

from benchmarks.budget import Budget, seconds
from benchmarks.shop import shop
from scenarios.model import Scenario
from scenarios.staffing import StaffingPlan
from simulator.experiment.comparison import compare, replicate
from simulator.experiment.executors import Executor, executor
from simulator.experiment.results import PlanResult
from simulator.experiment.stopping import Rule

REPLICATIONS = 40
ORDERS = 100_000
_MEASURE = "response_hours_mean"
_ROUNDS = 3


def budgets() -> Iterator[Budget]:
    """The lines of experiments."""
    yield _two_processes()
    yield _same_luck()


def _two_processes() -> Budget:
    """Both after their processes have started and loaded what they need."""
    market, found = shop(ORDERS), set()

    def repeat(crew: Executor) -> None:
        found.add(replicate(market, 7, Rule(REPLICATIONS), crew, _ignore).result.digest)

    with executor(processes=1) as serial, executor(processes=2) as pool:
        replicate(market, 7, Rule(8), pool, _ignore)
        # In turn, so that a machine that slows down slows both.
        pairs = [(seconds(lambda: repeat(serial), 1), seconds(lambda: repeat(pool), 1)) for _ in range(_ROUNDS)]
    one, two = (sorted(taken)[_ROUNDS // 2] for taken in zip(*pairs, strict=True))
    assert len(found) == 1, "one process and two disagree"
    remark = f"{one:.1f} s and {two:.1f} s for {REPLICATIONS} of {ORDERS:,} orders"
    return Budget("experiments, 2 processes / 1", one / two, 1.8, "at least", remark=remark)


def _same_luck() -> Budget:
    """The variance of the difference between two rosters: other luck for each, over the same for both."""
    market = shop(ORDERS // 5)
    plans = _rosters(market)
    with executor() as crew:
        paired = compare(market, plans, 7, Rule(REPLICATIONS), crew, _ignore)
        # The second plan again, with luck of its own: what is measured is no formula.
        other = compare(market, plans, 8, Rule(REPLICATIONS), crew, _ignore).plans[1]
    same, apart = _spread(paired.plans[0], paired.plans[1]), _spread(paired.plans[0], other)
    remark = f"mean time to the answer, {REPLICATIONS} replications, one head more"
    return Budget("experiments, variance: other luck / the same", apart / same, 10, "at least", remark=remark)


def _spread(one: PlanResult, other: PlanResult) -> float:
    pairs = zip(one.samples[_MEASURE], other.samples[_MEASURE], strict=True)
    return variance([first - second for first, second in pairs])


def _rosters(market: Scenario) -> tuple[StaffingPlan, StaffingPlan]:
    """The market's team, and the same with a few heads more."""
    plan = market.plan
    assert plan is not None  # the shop has a team
    first = plan.agents[0]
    more = (first.model_copy(update={"heads": first.heads + 1}), *plan.agents[1:])
    return plan, plan.model_copy(update={"plan": f"{plan.plan}-and-one", "agents": more})


def _ignore(done: int, whole: int) -> None:
    pass
