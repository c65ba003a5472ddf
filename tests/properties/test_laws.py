"""The laws every world keeps, whatever happens to it."""

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.errors import ReplayDiverged
from simulator.journal.codec import decode, encode
from simulator.journal.comparison import compare
from simulator.journal.entry import Entry, Footer
from simulator.journal.storage import Recording, footer_of, parse, whole
from simulator.playing import Play, score_entries, tally_of
from simulator.run import Production, open_world, replay, restore_world
from simulator.scorecard.scorecard import score
from simulator.scorecard.tally import Tally
from simulator.world import World
from tests import casting
from tests.properties.sellers import acts, commands, pass_time, play

DRILL = Production(casting.drill())
STAFFED = Production(casting.market(12))
UNSTAFFED = Production(casting.market(12, plan=None))
RICH = Production(casting.rich_market(6))
HORIZON = 20 * DAY

productions = st.sampled_from((DRILL, STAFFED, UNSTAFFED, RICH))


def recorded(world: World) -> Recording:
    return parse(whole(world.journal, world.now), "memory")


@given(productions, acts, st.integers(2, 9))
def test_pace_does_not_matter(production: Production, todo: list[tuple[int, c.ExternalCommand]], slices: int) -> None:
    at_once, sliced = open_world(production, 7), open_world(production, 7)
    play(at_once, todo)
    play(sliced, todo, slices)
    pass_time(at_once, HORIZON)
    while sliced.step(at_once.now):
        pass
    sliced.advance_to(at_once.now)
    assert sliced.journal.digest == at_once.journal.digest


@given(productions, acts)
def test_replay_gives_the_same_journal(production: Production, todo: list[tuple[int, c.ExternalCommand]]) -> None:
    world = open_world(production, 7)
    play(world, todo)
    pass_time(world, HORIZON)
    assert replay(recorded(world)).journal.digest == world.journal.digest


@given(st.data())
def test_replay_names_the_first_entry_that_differs(data: st.DataObject) -> None:
    world = open_world(STAFFED, 7)
    pass_time(world, HORIZON)
    original = recorded(world)
    seq = data.draw(st.integers(1, len(original.entries)))
    changed = [*original.entries]
    entry = changed[seq - 1]
    changed[seq - 1] = Entry(entry.seq, entry.at, entry.by + "?", entry.event, entry.cause, entry.command)
    with pytest.raises(ReplayDiverged) as caught:
        replay(Recording(original.header, tuple(changed), original.footer))
    assert caught.value.seq == seq


@settings(max_examples=30)
@given(st.sampled_from((DRILL, STAFFED, RICH)), acts, st.data())
def test_restored_anywhere_it_goes_on_as_if_nothing_had_happened(
    production: Production, todo: list[tuple[int, c.ExternalCommand]], data: st.DataObject
) -> None:
    world = open_world(production, 7)
    play(world, todo)
    pauses = [(world.journal.length, world.now)]
    while world.step(world.now + HORIZON) and len(pauses) < 400:
        pauses.append((world.journal.length, world.now))
    pass_time(world, DAY)
    cut, now = data.draw(st.sampled_from(pauses))
    entries = tuple(world.journal.entries())[:cut]
    restored = restore_world(Recording(world.journal.header, entries, Footer(cut, now, "")))
    restored.advance_to(world.now)
    assert list(restored.journal.lines()) == list(world.journal.lines())


def _crowded() -> Production:
    """A desk where answers take whole hours, so that shifts end in the middle of them and timers meet."""
    plan = {**casting.PLAN, "handle_time": {"median": "3h", "p90": "3h"}}
    agents = [{"name": name, "shifts": [{**_DAILY, "from": "09:00", "to": to}]} for name, to in _CLOSING.items()]
    return Production(casting.market(16, contact_rate="90%", plan={**plan, "agents": agents}))


_DAILY = {"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}
_CLOSING = {"Ada": "17:00", "Bo": "18:00", "Cy": "13:00"}


def _by_the_hour(at_shift_end: str) -> Production:
    """Everything a plan can say, where buyers, answers, breaks and shifts meet at full half-hours."""
    hour = {"law": "constant", "always": "1h"}
    macros = {"quick": {"fits": "40%", "handle_time": {"law": "constant", "always": "30m"}}}
    scenario = casting.rich_market(handle_time=hour, learning=None, macros=macros, at_shift_end=at_shift_end)
    assert scenario.market is not None
    told = scenario.market.model_dump(mode="json", by_alias=True)
    two_days = {"law": "constant", "always": "2d"}
    mix = [mixed | {"writes": two_days, "patience": two_days} for mixed in told["mix"]]
    demand = {"orders_per_day": 24, "arrivals": "regular"}
    return Production(casting.market(plan=scenario.plan, market=told | {"mix": mix, "demand": demand}))


_MEETING = [_crowded(), *(_by_the_hour(end) for end in ("finish", "freeze", "hand_over"))]


@pytest.mark.parametrize("first", range(4))
@pytest.mark.parametrize("production", _MEETING, ids=["crowded", "finish", "freeze", "hand_over"])
def test_restored_between_any_two_timers_of_a_crowded_desk(production: Production, first: int) -> None:
    world = open_world(production, 7)
    pauses = [(world.journal.length, world.now)]
    while world.step(8 * DAY):
        pauses.append((world.journal.length, world.now))
    entries = tuple(world.journal.entries())
    for cut, now in pauses[first::12]:
        restored = restore_world(Recording(world.journal.header, entries[:cut], Footer(cut, now, "")))
        restored.advance_to(min(world.now, now + 2 * DAY))
        found = restored.journal.lines()
        assert found == world.journal.lines(0, len(found)), f"cut after entry {cut}"


@given(productions, acts, acts)
def test_a_fork_goes_its_own_way(
    production: Production,
    before: list[tuple[int, c.ExternalCommand]],
    after: list[tuple[int, c.ExternalCommand]],
) -> None:
    world = open_world(production, 7)
    play(world, before)
    twin, other = world.fork(), world.fork()
    digest = world.journal.digest
    play(twin, after)
    pass_time(twin, HORIZON)
    assert world.journal.digest == digest
    play(world, after)
    pass_time(world, HORIZON)
    assert twin.journal.digest == world.journal.digest
    assert other.journal.digest == digest


@given(productions, acts, st.data())
def test_folding_in_two_parts_equals_folding_at_once(
    production: Production, todo: list[tuple[int, c.ExternalCommand]], data: st.DataObject
) -> None:
    world = open_world(production, 7)
    play(world, todo)
    pass_time(world, HORIZON)
    entries = list(world.journal.entries())
    cut = data.draw(st.integers(0, len(entries)))
    first = tally_of(entries[:cut], world.now)
    second = first.copy()
    handlers = second.handlers()
    for entry in entries[cut:]:
        if type(entry.event) in handlers:
            handlers[type(entry.event)](entry)
    assert second == tally_of(entries, world.now)
    assert first == tally_of(entries[:cut], world.now)


@given(productions, acts)
def test_a_fold_as_it_happens_equals_a_fold_of_the_journal(
    production: Production, todo: list[tuple[int, c.ExternalCommand]]
) -> None:
    live = Tally()
    world = open_world(production, 7, projections=(live,))
    play(world, todo)
    pass_time(world, HORIZON)
    assert live == tally_of(world.journal.entries(), world.now)


@given(productions, acts)
def test_what_was_opened_is_resolved_or_open(production: Production, todo: list[tuple[int, c.ExternalCommand]]) -> None:
    tally = Tally()
    world = open_world(production, 7, projections=(tally,))
    play(world, todo)
    pass_time(world, 3 * DAY)
    state = world.state
    open_claims = sum(claim.is_open for claim in state.claims.values())
    ended_claims = sum(claim.outcome != "open" for claim in tally.charges.claims.values())
    assert tally.begun == sum(tally.endings.values()) + len(state.roles)
    assert len(tally.contacts) == len(state.conversations)
    assert len(tally.charges.claims) == ended_claims + open_claims
    assert set(tally.unanswered) == set(state.waiting)
    assert set(state.waiting) == {number for number, c in state.conversations.items() if c.is_waiting}


@given(productions, acts)
def test_reading_changes_nothing(production: Production, todo: list[tuple[int, c.ExternalCommand]]) -> None:
    world = open_world(production, 7)
    play(world, todo)
    digest, now = world.journal.digest, world.now
    score_entries(world.journal.entries(), world.state.book, production.scenario, now)
    _ = [*world.journal.lines(3, 5)], world.calendar.iso(now), world.clock.armed()
    assert (world.journal.digest, world.now) == (digest, now)


@given(acts)
def test_entries_are_dense_ordered_and_caused_by_earlier_ones(todo: list[tuple[int, c.ExternalCommand]]) -> None:
    world = open_world(STAFFED, 7)
    play(world, todo)
    pass_time(world, HORIZON)
    last = 0
    for seq, entry in enumerate(world.journal.entries(), start=1):
        assert entry.seq == seq
        assert entry.at >= last
        assert entry.cause < seq
        assert decode(encode(entry)) == entry
        last = entry.at


@given(st.lists(commands, max_size=8))
def test_commands_refused_or_not_leave_a_journal_that_replays(todo: list[c.ExternalCommand]) -> None:
    world = open_world(DRILL, 7)
    play(world, [(0, command) for command in todo])
    assert replay(recorded(world)).journal.digest == world.journal.digest


@given(st.integers(0, 2**32 - 1), st.integers(31, 90))
@settings(max_examples=10)
def test_one_more_buyer_changes_no_other_buyers_draws(seed: int, percent: int) -> None:
    few = _unanswered(casting.market(12, contact_rate="30%", plan=None), seed)
    many = _unanswered(casting.market(12, contact_rate=f"{percent}%", plan=None), seed)
    known = {entry.event.order for entry in few}
    assert known <= {entry.event.order for entry in many}
    assert list(compare(few, [entry for entry in many if entry.event.order in known])) == []


def _unanswered(scenario: object, seed: int) -> list[Entry]:
    world = open_world(Production(scenario), seed)  # type: ignore[arg-type]
    pass_time(world, HORIZON)
    return list(world.journal.entries())


@given(st.integers(-2, 2))
def test_a_reply_at_exactly_24_hours_is_in_time(beyond: int) -> None:
    world = open_world(DRILL, 7)
    world.advance_to(24 * HOUR + beyond)
    world.submit(c.Reply(1, "Here is your tracking number."), "test")
    card = score_entries(world.journal.entries(), world.state.book, DRILL.scenario, world.now)
    assert card.measures["late_response_rate"].value == (1.0 if beyond > 0 else 0.0)


def test_a_scorecard_of_the_past_is_that_of_a_world_that_stopped_there() -> None:
    world = open_world(STAFFED, 7)
    pass_time(world, 4 * DAY)
    tally = tally_of(world.journal.entries(), world.now)
    then = score(tally, world.state.book, STAFFED.scenario, world.now).as_json()
    stopped = world.now
    pass_time(world, HORIZON)
    later = score_entries(world.journal.entries(), world.state.book, STAFFED.scenario, stopped)
    assert later.as_json() == then


_PRINT_DIGEST = """
from tests import casting
from simulator.playing import Play
from simulator.run import Production
play = Play(Production(casting.market(12)), 7)
play.finish()
print(play.world.journal.digest)
"""


@pytest.mark.parametrize("hash_seed", ["0", "4242"])
def test_the_digest_is_the_same_in_every_process(hash_seed: str) -> None:
    here = Play(STAFFED, 7)
    here.finish()
    environment = os.environ | {"PYTHONHASHSEED": hash_seed}
    there = subprocess.run(
        [sys.executable, "-c", _PRINT_DIGEST], capture_output=True, text=True, check=True, env=environment
    )
    assert there.stdout.strip() == here.world.journal.digest


def test_another_seed_is_another_run() -> None:
    digests = set()
    for seed in range(5):
        run = Play(STAFFED, seed)
        run.finish()
        digests.add(run.world.journal.digest)
    assert len(digests) == 5


def test_the_footer_states_what_the_journal_holds() -> None:
    world = open_world(STAFFED, 7)
    pass_time(world, DAY)
    assert recorded(world).footer == footer_of(world.journal, world.now)
