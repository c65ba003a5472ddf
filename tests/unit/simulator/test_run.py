"""From a scenario to a world and from a journal back to it. The laws of replay and restore are properties elsewhere."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from scenarios.quantities import DAY, HOUR
from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.errors import ReplayDiverged
from simulator.journal.entry import Entry
from simulator.journal.storage import Recording, parse, whole
from simulator.run import Production, open_world, replay, restore_world
from simulator.scorecard.tally import Tally
from simulator.world import World
from tests.casting import PLAN, drill, market, world_of

ANSWER = "Here is your tracking number."


def recording_of(world: World) -> Recording:
    return parse(whole(world.journal, world.now), "memory")


def played() -> World:
    """A drill whose buyer nags once, is answered by hand and says thanks."""
    world = world_of(drill())
    world.advance_to(17 * HOUR)
    world.submit(c.AddNote(1, "she is angry"), "console")
    world.submit(c.Reply(1, ANSWER), "inbox")
    world.advance_to(3 * DAY)
    return world


def test_the_header_says_all_that_a_replay_needs() -> None:
    header = world_of(market(), seed=9).journal.header
    assert (header.seed, header.replication) == (9, 0)
    assert header.resolved() == market().dump()
    assert set(header.columns) == set(world_of(market()).state.book.columns())
    assert set(header.versions) == {"python", "mockplace", "simpy", "numpy", "msgspec", "faker"}


def test_another_seed_or_replication_is_another_run() -> None:
    production = Production(market())
    digests = {open_world(production, seed, replication).journal.digest for seed in (7, 8) for replication in (0, 1)}
    assert len(digests) == 4
    assert open_world(production, 7).journal.digest == open_world(production, 7).journal.digest


def test_a_compiled_scenario_serves_any_number_of_worlds() -> None:
    production = Production(market(10))
    first = open_world(production, 7)
    first.advance_to(20 * DAY)
    second = open_world(production, 7)
    second.advance_to(20 * DAY)
    assert first.journal.digest == second.journal.digest


def test_a_run_ends_with_its_drill_or_its_settlement() -> None:
    assert Production(drill(stops_after="6d")).ends == 6 * DAY
    assert Production(market()).ends == 37 * DAY


def test_a_fold_attached_at_the_beginning_misses_nothing() -> None:
    tally = Tally()
    world = open_world(Production(drill()), 7, projections=(tally,))
    assert tally.messages_received == 1
    assert world.journal.length == 3


def test_a_replay_of_what_happened_is_the_same_run() -> None:
    world = played()
    again = replay(recording_of(world))
    assert again.journal.digest == world.journal.digest
    assert again.now == world.now


def test_a_replay_of_a_market_with_its_team_is_the_same_run() -> None:
    world = world_of(market(20))
    world.advance_to(3 * DAY)
    world.submit(c.RefundOrder(1, "kindness", 100), "inbox")
    world.advance_to(10 * DAY)
    assert replay(recording_of(world)).journal.lines() == world.journal.lines()


def test_a_restored_world_is_the_one_that_was() -> None:
    world, tally = played(), Tally()
    again = restore_world(recording_of(world), (tally,))
    assert again.journal.digest == world.journal.digest
    assert (again.now, again.clock.armed()) == (world.now, world.clock.armed())
    assert tally.messages_sent == 1
    for one in (world, again):
        one.submit(c.RefundOrder(1, "late"), "inbox")
        one.advance_to(9 * DAY)
    assert again.journal.digest == world.journal.digest


@pytest.mark.parametrize("after", [0, 17 * HOUR, 40 * HOUR + 1, 40 * HOUR + 2, 41 * HOUR, 5 * DAY])
def test_a_world_restored_in_the_middle_ends_as_the_other_does(after: int) -> None:
    world = world_of(drill())
    world.advance_to(after)
    again = restore_world(recording_of(world))
    world.advance_to(20 * DAY)
    again.advance_to(20 * DAY)
    assert again.journal.digest == world.journal.digest


def test_a_buyer_who_waits_is_found_waiting() -> None:
    world = world_of(drill())
    world.submit(c.Reply(1, ANSWER), "inbox")
    again = restore_world(recording_of(world))
    assert (HOUR, Rank.BUYER_WAKES, 1) in again.clock.armed()
    world.advance_to(DAY)
    again.advance_to(DAY)
    assert again.journal.digest == world.journal.digest
    assert again.state.roles == {}


def test_a_team_restored_on_any_hour_goes_on_as_if_nothing_had_happened() -> None:
    scenario = market(60, plan=PLAN | {"handle_time": {"median": "1h", "p90": "2h"}})
    world, ahead = world_of(scenario), world_of(scenario)
    ahead.advance_to(9 * DAY)
    for hour in range(3 * 24, 5 * 24, 5):
        world.advance_to(hour * HOUR)
        again = restore_world(recording_of(world))
        again.advance_to(9 * DAY)
        assert again.journal.digest == ahead.journal.digest


def edited(recording: Recording, seq: int, change: Callable[[Entry], Entry]) -> Recording:
    entries = tuple(change(entry) if entry.seq == seq else entry for entry in recording.entries)
    return Recording(recording.header, entries, recording.footer)


def reworded(entry: Entry) -> Entry:
    return msgspec.structs.replace(entry, event=msgspec.structs.replace(entry.event, line="elsewhere"))


def divergence(recording: Recording) -> ReplayDiverged:
    with pytest.raises(ReplayDiverged) as found:
        replay(recording)
    return found.value


def test_a_replay_names_the_first_entry_that_differs() -> None:
    recording = recording_of(played())
    seq = next(entry.seq for entry in recording.entries if isinstance(entry.event, e.MessageReceived))
    error = divergence(edited(recording, seq, reworded))
    assert error.seq == seq
    assert '"line":"elsewhere"' in error.expected
    assert '"line":"opening"' in error.found


def test_a_replay_that_writes_more_names_what_the_journal_lacks() -> None:
    recording = recording_of(played())
    short = Recording(recording.header, recording.entries[:-1], recording.footer)
    error = divergence(short)
    assert (error.seq, error.expected) == (len(recording.entries), "")
    assert error.found


def test_a_replay_that_writes_less_names_what_it_lacks() -> None:
    recording = recording_of(played())
    footer = msgspec.structs.replace(recording.footer, now=17 * HOUR)
    error = divergence(Recording(recording.header, recording.entries, footer))
    assert error.found == ""
    assert error.seq == next(entry.seq for entry in recording.entries if entry.at > 17 * HOUR)


def test_an_entry_that_is_missing_before_a_command_is_named_before_the_command_is_tried() -> None:
    recording = recording_of(played())
    seq = next(entry.seq for entry in recording.entries if entry.command is not None)
    extra = msgspec.structs.replace(recording.entries[0], seq=seq)
    later = [msgspec.structs.replace(entry, seq=entry.seq + 1) for entry in recording.entries[seq - 1 :]]
    error = divergence(Recording(recording.header, (*recording.entries[: seq - 1], extra, *later), recording.footer))
    assert (error.seq, error.found) == (seq, "")


def test_a_command_that_was_lost_is_noticed() -> None:
    def lost(entry: Entry) -> Entry:
        return msgspec.structs.replace(entry, command=None)

    recording = recording_of(played())
    seq = next(entry.seq for entry in recording.entries if isinstance(entry.event, e.NoteAdded))
    assert divergence(edited(recording, seq, lost)).seq == seq


@pytest.mark.parametrize("seed", [{"seed": 8}, {"replication": 1}])
def test_a_market_replayed_under_other_luck_is_another(seed: dict[str, Any]) -> None:
    world = world_of(market(20))
    world.advance_to(6 * DAY)
    recording = recording_of(world)
    header = msgspec.structs.replace(recording.header, **seed)
    with pytest.raises(ReplayDiverged):
        replay(Recording(header, recording.entries, recording.footer))
