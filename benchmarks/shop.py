"""The shop every market benchmark runs: a year of orders of which 8 % write, and enough agents to answer them."""

from scenarios.loader import load
from scenarios.model import Scenario

CONTACT_RATE = 0.08


def shop(orders: int) -> Scenario:
    """`busy-week` with so many orders, eight per cent of them contacted, and a team that grows with them."""
    scenario = load("busy-week")
    assert scenario.market is not None
    assert scenario.plan is not None
    days = scenario.market.runs.horizon / 86_400_000
    demand = scenario.market.demand.model_copy(update={"orders_per_day": orders / days})
    rates = {"contact_rate": CONTACT_RATE, "contact_rate_when": {}}
    market = scenario.market.model_copy(update={"demand": demand, **rates})
    crews = max(1, orders // 8_000)
    agents = tuple(
        agent.model_copy(update={"name": f"{agent.name} {crew}"})
        for crew in range(crews)
        for agent in scenario.plan.agents
    )
    plan = scenario.plan.model_copy(update={"agents": agents})
    return scenario.model_copy(update={"market": market, "plan": plan})
