"""The shop every market benchmark runs: orders of which 8 % write, and enough agents to answer them."""

from scenarios.loader import load
from scenarios.model import Scenario
from scenarios.quantities import DAY

CONTACT_RATE = 0.08


def shop(orders: int, weeks: int = 1) -> Scenario:
    """`busy-week` with so many orders in so many weeks, eight per cent contacted, and a team that grows with them."""
    scenario = load("busy-week")
    assert scenario.market is not None
    assert scenario.plan is not None
    horizon = 7 * weeks * DAY
    demand = scenario.market.demand.model_copy(update={"orders_per_day": orders / (7 * weeks)})
    runs = scenario.market.runs.model_copy(update={"horizon": horizon})
    changed = {"demand": demand, "runs": runs, "contact_rate": CONTACT_RATE, "contact_rate_when": {}}
    crews = max(1, orders // weeks // 8_000)
    agents = tuple(
        agent.model_copy(update={"name": f"{agent.name} {crew}"})
        for crew in range(crews)
        for agent in scenario.plan.agents
    )
    plan = scenario.plan.model_copy(update={"agents": agents})
    return scenario.model_copy(update={"market": scenario.market.model_copy(update=changed), "plan": plan})
