"""The world as the only writer: commands in, entries out, folds before actors, and copies that share nothing."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.errors import CommandRejected
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.world import World
from tests.casting import drill, told, world_of

ANSWER = "Here is your tracking number."


class Seen:
    """A fold that keeps every entry of some kinds."""

    def __init__(self, *kinds: type[e.Event], entries: tuple[Entry, ...] = ()) -> None:
        self.kinds = kinds
        self.entries = list(entries)
        self.copies: list[Seen] = []

    def handlers(self) -> Handlers:
        return dict.fromkeys(self.kinds, self.entries.append)

    def copy(self) -> "Seen":
        self.copies.append(Seen(*self.kinds, entries=tuple(self.entries)))
        return self.copies[-1]


class Watching:
    """A fold that looks at the buyer's step whenever the seller wrote."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.steps: list[str] = []

    def handlers(self) -> Handlers:
        return {e.MessageSent: lambda entry: self.steps.append(self._world.state.roles[1].step)}

    def copy(self) -> "Watching":
        return self


def everything(world: World) -> tuple[Any, ...]:
    return (world.journal.digest, world.now, world.clock.armed(), repr(vars(world.state).get("roles")))


def test_a_fresh_world_has_done_what_is_due_at_its_first_instant() -> None:
    world = world_of(drill())
    assert world.now == 0
    assert [type(event) for _, event in told(world)] == [e.StepEntered, e.ConversationOpened, e.MessageReceived]


def test_a_command_is_stored_whole_in_the_first_entry_it_made() -> None:
    world = world_of(drill(), seed=7)
    world.advance_to(HOUR)
    command = c.SendMessage(1, "unexpected_problem", ANSWER)
    seq = world.submit(command, "sp_api")
    entries = list(world.journal.entries())
    first = entries[seq - 1]
    assert (first.seq, first.at, first.by, first.cause, first.command) == (4, HOUR, "sp_api", 0, command)
    assert isinstance(first.event, e.MessageSent)
    assert [entry.command for entry in entries if entry.seq != seq] == [None] * (len(entries) - 1)


def test_what_follows_from_a_command_names_it_as_its_cause() -> None:
    world = world_of(drill())
    seq = world.submit(c.Reply(1, ANSWER), "inbox")
    (step,) = [entry for entry in world.journal.entries() if entry.cause == seq]
    assert (step.by, step.event) == ("buyer", e.StepEntered(1, "happy", waits=True))
    assert all(entry.cause < entry.seq for entry in world.journal.entries())


def test_the_text_is_kept_as_it_was_examined() -> None:
    world = world_of(drill())
    seq = world.submit(c.Reply(1, "cafe\u0301\r\nbar"), "inbox")
    entry = list(world.journal.entries())[seq - 1]
    assert isinstance(entry.event, e.MessageSent)
    assert entry.event.text == "café\nbar"
    assert entry.command == c.Reply(1, "café\nbar")


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (c.Reply(99, "x"), "thread.unknown"),
        (c.Reply(1, "x" * 4_001), "message.too_long"),
        (c.Reply(1, "\r\n"), "message.empty"),
        (c.RefundOrder(1, "x", 2491), "refund.exceeds_total"),
        (c.RespondToClaim(1, "x"), "claim.unknown"),
    ],
)
def test_a_refusal_writes_nothing(command: c.ExternalCommand, code: str) -> None:
    world = world_of(drill())
    before = everything(world)
    with pytest.raises(CommandRejected) as refused:
        world.submit(command, "inbox")
    assert refused.value.code == code
    assert everything(world) == before


def test_length_is_counted_after_normalising() -> None:
    world = world_of(drill())
    world.submit(c.Reply(1, "e\u0301" * 4_000), "inbox")
    world.submit(c.Reply(1, "\r\n" * 3_999 + "x"), "inbox")


def test_a_command_that_changes_nothing_leaves_no_entry() -> None:
    world = world_of(drill())
    world.submit(c.ArchiveConversation(1), "inbox")
    before = everything(world)
    world.submit(c.ArchiveConversation(1), "inbox")
    assert everything(world) == before


def test_a_blocked_message_is_an_entry_and_answers_nobody() -> None:
    world = world_of(drill())
    world.submit(c.Reply(1, "Write to shop@example.com, here is your tracking number"), "inbox")
    assert [event.kind for _, event in told(world, e.MessageBlocked)] == ["reply"]
    assert told(world, e.MessageSent) == []
    assert world.state.conversations[1].is_waiting
    assert world.state.roles[1].step == "opening"


def test_time_goes_forward_only() -> None:
    world = world_of(drill())
    world.advance_to(DAY)
    world.advance_to(DAY)
    before = everything(world)
    with pytest.raises(CommandRejected) as refused:
        world.advance_to(DAY - 1)
    assert refused.value.code == "clock.past"
    assert "2026-01-06T07:59:59.999Z lies before the world's now, 2026-01-06T08:00:00Z" in str(refused.value)
    assert everything(world) == before


def test_advancing_in_steps_or_at_once_is_the_same() -> None:
    at_once, by_hours = world_of(drill()), world_of(drill())
    at_once.advance_to(10 * DAY)
    for hour in range(10 * 24 + 1):
        by_hours.advance_to(hour * HOUR)
    one_by_one = world_of(drill())
    while one_by_one.step(10 * DAY):
        pass
    one_by_one.advance_to(10 * DAY)
    assert at_once.journal.digest == by_hours.journal.digest == one_by_one.journal.digest
    assert at_once.now == by_hours.now == one_by_one.now == 10 * DAY


def test_a_command_comes_after_everything_due_at_its_instant() -> None:
    """Three days of waiting end in a claim before a message of that very instant is read."""
    world = world_of(
        drill(
            {
                "opening": {"reacts": [{"hears": "tracking_explained", "go": "a"}, {"waited": "3d", "go": "b"}]},
                "a": {"ends": "a"},
                "b": {"ends": "b"},
            }
        )
    )
    world.advance_to(3 * DAY)
    assert [event.ending for _, event in told(world, e.StoryEnded)] == ["b"]


def test_folds_hear_of_every_entry_before_any_actor_reacts() -> None:
    world = world_of(drill())
    watching = Watching(world)
    world.attach(watching)
    world.submit(c.Reply(1, ANSWER), "inbox")
    assert watching.steps == ["opening"]
    assert world.state.roles[1].step == "happy"


def test_a_fold_hears_only_of_what_it_cares_for() -> None:
    world, seen = world_of(drill()), Seen(e.RefundIssued, e.NoteAdded)
    world.attach(seen)
    world.submit(c.Reply(1, "hello"), "inbox")
    world.submit(c.RefundOrder(1, "x", 5), "inbox")
    world.submit(c.AddNote(1, "hm"), "inbox")
    assert [type(entry.event) for entry in seen.entries] == [e.RefundIssued, e.NoteAdded]
    assert [entry.seq for entry in seen.entries] == [5, 6]


def test_a_fork_shares_the_past_and_nothing_else() -> None:
    world, seen = world_of(drill()), Seen(e.MessageReceived)
    world.attach(seen)
    world.advance_to(HOUR)
    twin = world.fork()
    assert everything(twin) == everything(world)
    before = everything(world)
    twin.submit(c.Reply(1, ANSWER), "inbox")
    twin.advance_to(2 * DAY)
    assert everything(world) == before
    assert (len(twin.state.roles), len(world.state.roles)) == (0, 1)
    assert len(seen.entries) == 0
    world.advance_to(DAY)
    assert len(seen.entries) == 1


def test_a_fork_takes_its_folds_along_and_their_forks_too() -> None:
    world, seen = world_of(drill()), Seen(e.MessageSent, e.NoteAdded)
    world.attach(seen)
    world.submit(c.AddNote(1, "first"), "inbox")
    twin = world.fork()
    (copied,) = seen.copies
    twin.submit(c.AddNote(1, "second"), "inbox")
    assert (len(seen.entries), len(copied.entries)) == (1, 2)
    twin.fork().submit(c.Reply(1, ANSWER), "inbox")
    assert (len(copied.entries), len(copied.copies[0].entries)) == (2, 3)


def test_a_fork_goes_on_as_the_original_would() -> None:
    world = world_of(drill())
    world.advance_to(17 * HOUR)
    twin = world.fork()
    for one in (world, twin):
        one.submit(c.Reply(1, "hello"), "inbox")
        one.advance_to(20 * DAY)
    assert twin.journal.digest == world.journal.digest
    assert twin.clock.armed() == world.clock.armed()
