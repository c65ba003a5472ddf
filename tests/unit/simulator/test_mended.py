"""What was once wrong in the kernel and must not be again."""

from typing import Any

import msgspec
import pytest

from scenarios import quantities as q
from scenarios.answers import SampleAnswer
from scenarios.quantities import DAY, HOUR, MINUTE
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.errors import JournalError, ReplayDiverged
from simulator.journal.journal import Journal
from simulator.journal.storage import Recording, parse, whole
from simulator.playing import Play
from simulator.run import Production, open_world, replay, restore_world
from tests.casting import PLAN, POLICY, drill, market, told, world_of
from tests.unit.simulator.actors.stage import (
    PROMISED,
    REFUNDED,
    TRACKING,
    act_out,
    callers,
    open_shop,
    replied,
    shop,
    steps,
)

ASKS: dict[str, Any] = {"says": {"en": "Where is my mug?"}}
END: dict[str, Any] = {"ends": "resolved"}
WAITS: dict[str, Any] = {"opening": {**ASKS, "reacts": [{"waited": "90d", "go": "end"}]}, "end": END}


def plan(*shifts: Any, **more: Any) -> Any:
    return PLAN | {
        "handle_time": {"median": "30m", "p90": "30m"},
        "agents": [{"name": "Ada", "shifts": list(shifts)}],
        "answers": {"otherwise": {"says": ["tracking_explained"]}},
        **more,
    }


DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


@pytest.mark.parametrize(
    ("shifts", "asks"),
    [
        ([("09:00", "13:00"), ("13:00", "17:00")], 5 * HOUR),
        ([("09:00", "14:00"), ("13:00", "17:00")], 6 * HOUR),
        ([("00:00", "24:00")], 20 * HOUR),
        ([("22:00", "10:00"), ("10:00", "22:00")], 2 * HOUR),
    ],
    ids=["back to back", "overlapping", "round the clock", "two halves of a day"],
)
def test_a_shift_that_begins_where_the_last_one_ended(shifts: list[tuple[str, str]], asks: int) -> None:
    told_plan = plan(*[{"days": DAYS, "from": start, "to": end} for start, end in shifts])
    world = open_shop(shop({"lost": WAITS}, told_plan), callers(asks))
    world.advance_to(asks + HOUR)
    assert [at for at, _ in told(world, e.WorkTaken)] == [asks]


def test_the_same_when_frozen() -> None:
    two = [{"days": DAYS, "from": "09:00", "to": "09:10"}, {"days": DAYS, "from": "09:10", "to": "17:00"}]
    world = open_shop(shop({"lost": WAITS}, plan(*two, at_shift_end="freeze")), callers(0))
    world.advance_to(HOUR)
    assert [at for at, _ in told(world, e.WorkFinished)] == [30 * MINUTE]


def test_what_was_not_read_is_read_after_the_next_wait_too() -> None:
    """Two messages came while she waited; the first leads to a step that waits, and the second is lost."""
    story = {
        "opening": {"waits": "4h", "reacts": [{"hears": "refund_promised", "go": "next"}]},
        "next": {"waits": "1h", "reacts": [{"hears": "refund_confirmed", "go": "end"}]},
        "end": END,
    }
    start = {"first": {**ASKS, "reacts": [{"waited": "0m", "go": "opening"}]}}
    world = act_out(start | story, (HOUR, replied(PROMISED)), (2 * HOUR, replied(REFUNDED)))
    assert steps(world)[-1] == (5 * HOUR, "end")


def recorded() -> tuple[bytes, Recording]:
    world = world_of(drill())
    world.advance_to(HOUR)
    world.submit(c.Reply(1, "caffe"), "inbox")
    world.advance_to(3 * DAY)
    content = whole(world.journal, world.now)
    return content, parse(content, "x")


@pytest.mark.parametrize("place", [b'"title":"A test"', b'"line":"opening"', b'"text":"caffe"', b'"digest":"sha256:'])
def test_a_byte_that_is_no_utf_8(place: bytes) -> None:
    """UnicodeDecodeError is no DecodeError: a traceback instead of a JournalError."""
    content, _ = recorded()
    assert place in content
    with pytest.raises(JournalError):
        parse(content.replace(place, place[:-2] + b"\xff" + place[-1:]), "x")


def test_a_header_nested_without_end() -> None:
    deep = b'{"scenario":{"a":' + b"[" * 100_000
    with pytest.raises(JournalError):
        parse(deep + b"\n", "x")


@pytest.mark.parametrize("now", [-5, 0, HOUR - 1])
def test_the_instant_a_footer_states_is_not_covered(now: int) -> None:
    """`now` is in no digest and may even lie before the last entry."""
    _, recording = recorded()
    world = restore_world(recording)
    content = whole(world.journal, world.now).replace(b'"now":%d' % (3 * DAY), b'"now":%d' % now)
    with pytest.raises(JournalError):
        parse(content, "x")


def test_replay_does_not_look_at_the_columns() -> None:
    """The header's column hashes are never held against the columns drawn anew."""
    world = world_of(market(20))
    world.advance_to(10 * DAY)
    header = world.journal.header
    other = msgspec.structs.replace(header, columns=header.columns | {"stars": "0" * 64})
    journal = Journal(other)
    for line in world.journal.lines():
        journal.take(line)
    with pytest.raises((ReplayDiverged, JournalError)):
        replay(parse(whole(journal, world.now), "x"))


def test_a_replay_in_which_the_world_refuses_a_command() -> None:
    """CommandRejected escapes; nobody learns at which entry the replay parted."""
    _, recording = recorded()
    entries = tuple(
        msgspec.structs.replace(entry, command=c.Reply(99, "caffe")) if entry.command else entry
        for entry in recording.entries
    )
    with pytest.raises(ReplayDiverged):
        replay(Recording(recording.header, entries, recording.footer))


def test_a_scenario_in_a_header_that_is_none() -> None:
    """A pydantic ValidationError escapes from replay and restore_world."""
    journal = Journal(msgspec.structs.replace(recorded()[1].header, scenario={"name": "x"}))
    recording = parse(whole(journal, 0), "x")
    with pytest.raises(JournalError):
        restore_world(recording)


def test_a_sample_answer_that_acts_after_the_run() -> None:
    """An act later than `stops_after` is done at the end instead of not at all."""
    answer = SampleAnswer.model_validate({"answer": "late", "ends": "x", "seller": [{"at": "40d", "does": "refund"}]})
    play = Play(Production(drill(WAITS, stops_after="5d")), 7, answer=answer)
    play.finish()
    assert play.world.state.orders[1].refunded == 0


def test_a_time_of_day_in_other_digits() -> None:
    with pytest.raises(ValueError, match="is not a time of day"):
        q.parse_time_of_day("0٣:00")


def test_a_story_waits_for_a_blocked_message_in_vain() -> None:
    """`message_blocked` is a word of FACTS, but no buyer hears of it."""
    story = {"opening": {**ASKS, "reacts": [{"did": "message_blocked", "go": "end"}]}, "end": END}
    assert steps(act_out(story, (HOUR, replied("me@example.com, call me"))))[-1] == (HOUR, "end")


def test_a_restored_world_parts_from_the_one_that_was() -> None:
    """An alarm that lost its reason still rings, and only in the world that was not restored: there she notices."""
    story = {
        "opening": {**ASKS, "reacts": [{"silence": "2h", "go": "x"}, {"once": "message_blocked", "go": "end"}]},
        "x": END,
        "end": END,
    }
    world = act_out(story, (HOUR, replied("hello")), (90 * MINUTE, replied("me@example.com")), until=100 * MINUTE)
    again = restore_world(parse(whole(world.journal, world.now), "x"))
    world.advance_to(DAY)
    again.advance_to(DAY)
    assert again.journal.digest == world.journal.digest


def test_a_teams_reply_stops_the_clock_whatever_the_policy_says() -> None:
    response = POLICY["response"] | {"answers": ["unexpected_problem"]}
    scenario = shop(
        {"lost": WAITS}, plan({"days": DAYS, "from": "09:00", "to": "17:00"}), policy=POLICY | {"response": response}
    )
    world = open_shop(scenario, callers(0))
    world.advance_to(HOUR)
    assert world.state.waiting == {1: 1}
    world.submit(c.Reply(1, TRACKING), "inbox")
    assert world.state.waiting == {1: 1}


def test_shares_that_are_all_nothing() -> None:
    scenario = market(20)
    written = scenario.dump()
    written["market"]["quiet"]["stars"] = {"5": 0.0}  # type: ignore[index]
    world = open_world(Production(type(scenario).model_validate(written)), 7)
    assert world.journal.length >= 0


def test_hours_of_the_day_where_a_world_begins_within_one() -> None:
    """Rates are constant over the world's hours, not the clock's: 18:40 to 19:40 sells with the weight of 18."""
    weights = [0.0] * 24
    weights[18] = 1.0
    scenario = market(2_000, begins="2026-01-05T18:40")
    written: Any = scenario.dump()
    written["market"]["demand"]["by_hour"] = weights
    world = open_world(Production(type(scenario).model_validate(written)), 7)
    hours = {world.calendar.local(at).hour for at in world.state.book.placed_at.tolist()}
    assert hours == {18}
