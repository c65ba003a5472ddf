"""Sales that are lost, once, and buyers who therefore stay away."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decide import decide
from tests.casting import state_of


def test_a_sale_is_lost_once() -> None:
    assert decide(state_of(), c.LoseSale(2, 1), 5) == (e.SaleLost(2, 1),)
    assert decide(state_of(e.SaleLost(2, 1)), c.LoseSale(2, 1), 5) == ()


def test_who_stays_away_has_had_her_turn() -> None:
    assert decide(state_of(e.SaleLost(2, 1)), c.StayAway(2), 5) == (e.BuyerStayedAway(2),)
