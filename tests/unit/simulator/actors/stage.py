"""Short plays for tests of the actors: one buyer and what the seller does when, or several buyers by the clock."""

from collections.abc import Iterable
from typing import Any

from msgspec import Raw

from scenarios.model import Scenario
from scenarios.quantities import DAY
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.orders import OrderBook
from simulator.domain.state import State
from simulator.journal.entry import Header
from simulator.journal.journal import Journal
from simulator.run import Production
from simulator.scorecard.tally import Tally
from simulator.world import World
from tests.casting import PLAN, book, drill, market, told, world_of

Story = dict[str, Any]
Act = tuple[int, c.ExternalCommand]

TRACKING = "Here is your tracking number."
REFUNDED = "We have refunded you."
PROMISED = "We will refund you."
HELLO = "Hello, we are looking into it."


def replied(text: str) -> c.Reply:
    """The seller's reply in the first thread."""
    return c.Reply(1, text)


def act_out(story: Story, *acts: Act, until: int = 10 * DAY, **changes: Any) -> World:
    """A drill in which the seller does some things at some instants."""
    world = world_of(drill(story, **changes))
    for at, command in acts:
        world.advance_to(at)
        world.submit(command, "inbox")
    world.advance_to(until)
    return world


def steps(world: World, order: int = 1) -> list[tuple[int, str]]:
    """When the buyer of an order came to which step."""
    return [(at, event.step) for at, event in told(world, e.StepEntered) if event.order == order]


def shop(
    stories: dict[str, Story], plan: object = None, languages: tuple[str, ...] = ("en",), **changes: Any
) -> Scenario:
    """A market with some stories; the reason of each is its name."""
    known = market(plan=plan).model_dump(mode="json", by_alias=True)["market"]
    spread = {"median": "12h", "p90": "30h"}
    usual = {"share": 1 / len(stories), "patience": spread, "writes": spread, "languages": dict.fromkeys(languages, 1)}
    mixed = [{"story": name} | usual for name in stories]
    told_ = {name: {"reason": name, "story": story} for name, story in stories.items()}
    return market(plan=plan, **({"market": known | {"mix": mixed, "stories": told_}} | changes))


def open_shop(scenario: Scenario, orders: OrderBook, seed: int = 7) -> World:
    """A world of a market with exactly these orders."""
    production = Production(scenario)
    state = State(orders, production.editions)
    journal = Journal(Header(Raw(b"{}"), seed, 0, {}))
    world = World(state, production.calendar, journal, production.examiner, production.company(seed, 0))
    world.attach(Tally())
    world.begin()
    return world


def callers(
    *writes_at: int, patience: int = 12 * 3_600_000, languages: tuple[str, ...] = ("en",), **columns: Iterable[int]
) -> OrderBook:
    """One order for each instant, whose buyer writes then and lives the first story, unless a column says another."""
    count = len(writes_at)
    usual: dict[str, Iterable[int]] = {"story": [0] * count, "patience": [patience] * count}
    return book(count, languages, **(usual | columns), writes_at=writes_at, buyer=range(1, count + 1))


ASKS: Story = {
    "opening": {"says": {"en": "Where is my mug?"}, "reacts": [{"waited": "90d", "go": "end"}]},
    "end": {"ends": "resolved"},
}
"""A buyer who asks once and waits."""


def plan_of(*agents: dict[str, Any], **plan: Any) -> dict[str, Any]:
    """A plan whose agents always need half an hour and finish what they have begun, but for what is said."""
    usual = {"at_shift_end": "finish", "handle_time": {"law": "constant", "always": "30m"}}
    answers = {"otherwise": {"says": ["tracking_explained"]}}
    return PLAN | usual | {"answers": answers, "agents": list(agents)} | plan
