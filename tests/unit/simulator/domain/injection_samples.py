"""One event and one command of every kind that come from outside: an order nobody drew, and a buyer's words."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.orders import NEVER

PLACED = c.PlacedOrder(1, 2490, "it", "merchant", 5, 1, NEVER, tracked=True)

INJECTION_EVENTS: tuple[e.AnyEvent, ...] = (e.OrderPlaced(4, 9, 1, 2490, "it", "merchant", 500, 100),)

INJECTION_COMMANDS: tuple[c.ExternalCommand | c.ActorCommand, ...] = (
    c.InjectOrder(PLACED, "a test"),
    c.InjectMessage(1, "Where is it?", "a test"),
)
