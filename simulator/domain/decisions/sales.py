"""What follows when a buyer does not order again, and when the instant passes at which she would have written."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.examination import Examination
from simulator.domain.state import State

Events = tuple[e.AnyEvent, ...]


def lose(state: State, command: c.LoseSale, _: Examination, now: int) -> Events:
    """A sale is lost once."""
    return () if state.is_lost(command.order) else (e.SaleLost(command.order, command.earlier),)


def stay_away(state: State, command: c.StayAway, _: Examination, now: int) -> Events:
    """Her turn among those who write is over."""
    return (e.BuyerStayedAway(command.order),)
