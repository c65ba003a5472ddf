"""What goes for every step, what is taken so many times only, sums, lines to choose from and files she shows."""

from collections import Counter
from typing import Any

import pytest

from scenarios.model import Scenario
from scenarios.quantities import DAY, HOUR
from simulator.actors.script import compile_scripts
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.journal.projection import fold
from simulator.journal.storage import parse, whole
from simulator.reading.reader import Reader
from simulator.run import Production, open_world, replay, restore_world
from simulator.views.addresses import AddressBook
from simulator.views.inbox import InboxView
from simulator.views.storefront import Storefront
from tests.casting import drill, told, world_of
from tests.unit.simulator.actors.stage import HELLO, REFUNDED, TRACKING, replied

ASKS = {"says": {"en": "Where is my mug?"}}
END: dict[str, Any] = {"ends": "resolved"}


def played(story: dict[str, Any], *acts: tuple[int, Any], always: object = (), until: int = 10 * DAY) -> Any:
    """A drill with reactions of every step, in which the seller does some things at some instants."""
    world = world_of(with_always(drill(story), always))
    for at, command in acts:
        world.advance_to(at)
        world.submit(command, "inbox")
    world.advance_to(until)
    return world


def with_always(scenario: Scenario, always: object) -> Scenario:
    written: Any = scenario.dump()
    written["drill"]["always"] = always
    return Scenario.model_validate(written)


def ways(world: Any) -> list[tuple[int, str]]:
    return [(at, event.step) for at, event in told(world, e.StepEntered)]


CALLED = {"did": "called", "go": "cross"}
CALL = c.LogContact(1, "call", "Hello.")


def test_what_goes_for_every_step_comes_after_its_own() -> None:
    own = {"did": "called", "provided": "replied", "go": "glad"}
    story = {"opening": ASKS | {"reacts": [own]}, "glad": END, "cross": {"ends": "cross"}}
    assert ways(played(story, (HOUR, CALL), always=[CALLED]))[-1] == (HOUR, "cross")
    assert ways(played(story, (1, replied(HELLO)), (HOUR, CALL), always=[CALLED]))[-1] == (HOUR, "glad")


def test_it_goes_for_later_steps_too_but_not_for_the_one_it_leads_to() -> None:
    story = {
        "opening": ASKS | {"reacts": [{"waited": "1h", "go": "second"}]},
        "second": {"reacts": [{"waited": "5d", "go": "end"}]},
        "cross": {"reacts": [{"waited": "5d", "go": "end"}]},
        "end": END,
    }
    world = played(story, (2 * HOUR, CALL), (3 * HOUR, CALL), always=[CALLED])
    assert ways(world) == [
        (0, "opening"),
        (HOUR, "second"),
        (2 * HOUR, "cross"),
        (2 * HOUR + 5 * DAY, "end"),
    ]


def test_it_may_come_by_time_and_says_nothing_after_the_end() -> None:
    story = {"opening": ASKS | {"reacts": [{"did": "called", "go": "end"}]}, "end": END, "late": {"ends": "late"}}
    always = [{"since_start": "2d", "go": "late"}]
    assert ways(played(story, always=always))[-1] == (2 * DAY, "late")
    assert ways(played(story, (HOUR, CALL), always=always))[-1] == (HOUR, "end")


NAGS = {
    "opening": ASKS | {"reacts": [{"silence": "1d", "at_most": 2, "go": "nagging"}, {"waited": "5d", "go": "end"}]},
    "nagging": {"says": "$nag", "like": "opening"},
    "end": END,
}


def test_a_reaction_is_taken_so_many_times_and_no_more_wherever_it_was_taken_over() -> None:
    world = played(NAGS)
    assert ways(world) == [
        (0, "opening"),
        (DAY + 1, "nagging"),
        (2 * DAY + 2, "nagging"),
        (7 * DAY + 2, "end"),
    ]
    counted = [event.reaction for _, event in told(world, e.StepEntered)]
    assert counted == [0, 1, 1, 0]


def test_the_count_lives_in_the_role_and_so_in_every_copy() -> None:
    world = world_of(drill(NAGS))
    world.advance_to(DAY + 2)
    twin, back = world.fork(), restore_world(parse(whole(world.journal, world.now), "a.jsonl"))
    assert world.state.roles[1].taken == back.state.roles[1].taken == (1,)
    for one in (world, twin, back):
        one.advance_to(8 * DAY)
    assert [*map(ways, (twin, back))] == [ways(world)] * 2
    assert [step for _, step in ways(world)].count("nagging") == 2
    assert replay(parse(whole(world.journal, world.now), "a.jsonl")).journal.digest == world.journal.digest


def test_what_is_taken_so_often_leaves_room_for_the_next() -> None:
    first, second = {"did": "called", "at_most": 1, "go": "again"}, {"did": "called", "go": "end"}
    story = {"opening": ASKS | {"reacts": [first, second]}, "again": {"like": "opening"}, "end": END}
    world = played(story, (HOUR, CALL), (2 * HOUR, CALL))
    assert ways(world) == [(0, "opening"), (HOUR, "again"), (2 * HOUR, "end")]


def refund(cents: int) -> c.RefundOrder:
    return c.RefundOrder(1, "agreed", cents)


@pytest.mark.parametrize("trigger", ["did", "once"])
@pytest.mark.parametrize(
    ("wanted", "refunds", "at"),
    [
        ("order.total", [2490], 1),
        ("order.total", [1000, 1490], 2),
        ("order.total", [1000, 1000], None),
        ("10.00", [999], None),
        ("10.00", [1000], 1),
        ("10.00", [600, 600], 2),
        (10, [600, 399], None),
    ],
)
def test_a_refund_of_a_sum(trigger: str, wanted: object, refunds: list[int], at: int | None) -> None:
    reaction = {trigger: {"refund_issued": {"at_least": wanted}}, "go": "end"}
    story = {"opening": ASKS | {"reacts": [reaction]}, "end": END}
    world = played(story, *((HOUR * (n + 1), refund(cents)) for n, cents in enumerate(refunds)))
    assert ways(world)[1:] == ([] if at is None else [(HOUR * at, "end")])


def test_sums_in_guards() -> None:
    half = {"refund_issued": {"at_least": "12.00"}}
    heard, unheard = {"hears": "refund_confirmed", "provided": half}, {"hears": "refund_confirmed", "unless": [half]}
    story = {"opening": ASKS | {"reacts": [heard | {"go": "yes"}, unheard | {"go": "no"}]}, "yes": END, "no": END}
    for cents, step in ((1199, "no"), (1200, "yes")):
        world = played(story, (HOUR, refund(cents)), (2 * HOUR, replied(REFUNDED)))
        assert ways(world)[-1] == (2 * HOUR, step)


CHOICE = {
    "opening": {"says": {"en": ["Where is my mug?", "Thank you!", "A mug?"]}, "reacts": [{"waited": "1d", "go": "e"}]},
    "e": END,
}


def lines(seed: int) -> list[tuple[str, tuple[str, ...]]]:
    world = open_world(Production(drill(CHOICE)), seed)
    return [(event.line, event.intents) for _, event in told(world, e.MessageReceived)]


def test_her_luck_picks_among_lines_and_the_journal_says_which() -> None:
    drawn = Counter(line for seed in range(60) for line, _ in lines(seed))
    assert set(drawn) == {"opening", "opening/2", "opening/3"}
    assert min(drawn.values()) > 8
    assert all(lines(seed) == lines(seed) for seed in range(5))
    read = {line: intents for seed in range(60) for line, intents in lines(seed)}
    assert read == {"opening": ("asks_where_is_order",), "opening/2": ("thanks",), "opening/3": ()}


def test_a_drill_that_offers_no_choice_names_its_line_by_the_step() -> None:
    world = played({"opening": ASKS | {"reacts": [{"waited": "1d", "go": "end"}]}, "end": END})
    assert [event.line for _, event in told(world, e.MessageReceived)] == ["opening"]


def test_a_file_she_shows_is_in_the_thread_and_a_fact() -> None:
    story = {
        "opening": ASKS
        | {
            "attaches": ["mug.jpg", "box.jpg"],
            "reacts": [{"hears": "tracking_explained", "provided": "shown_file", "go": "end"}],
        },
        "end": END,
    }
    world = world_of(drill(story))
    view = InboxView()
    fold([view], world.journal.entries())
    storefront = Storefront(drill(story), world.state.book, 7, AddressBook(b"a key"))
    (message,), _ = view.messages(1, 9, storefront)
    assert (message.by_buyer, message.text, message.attachments) == (True, "Where is my mug?", ("mug.jpg", "box.jpg"))
    assert "shown_file" in world.state.orders[1].facts
    world.submit(replied(TRACKING), "inbox")
    assert ways(world)[-1] == (0, "end")


def test_equal_reactions_have_one_number() -> None:
    (script,) = compile_scripts(drill(NAGS), Reader(drill(NAGS).intents))
    assert [cue.number for cue in script.scenes["opening"].cues] == [1, 0]
    assert script.scenes["nagging"].cues == script.scenes["opening"].cues
