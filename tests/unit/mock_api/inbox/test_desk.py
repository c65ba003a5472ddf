"""What a desk keeps is what it would make anew, through marks, messages and resets."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_api.inbox.desk import Desk
from mock_api.worlds import HostedWorld, Worlds
from scenarios.quantities import HOUR
from simulator.domain import commands as c
from simulator.errors import CommandRejected

_DEEDS: dict[str, c.ExternalCommand | None] = {
    "look": None,
    "reply": c.Reply(1, "Please hold on."),
    "other reply": c.Reply(1, "Please wait."),
    "mark": c.MarkNoResponseNeeded(1),
    "archive": c.ArchiveConversation(1),
    "close": c.CloseConversation(1),
    "report": c.ReportConversation(1),
    "note": c.AddNote(1, "A note."),
}


@pytest.fixture(scope="module")
def drill(folder: Path) -> tuple[Worlds, HostedWorld]:
    """A drill whose buyer writes at once, for every example to begin anew."""
    worlds = Worlds(b"a secret")
    return worlds, worlds.create(str(folder / "a-drill.yaml"), 7)


def shown(desk: Desk, hosted: HostedWorld) -> tuple[Any, Any]:
    thread = hosted.inbox[1]
    return json.loads(desk.thread_item(hosted.inbox, thread)), json.loads(desk.thread_page(hosted.inbox, thread))


@settings(max_examples=40)
@given(st.lists(st.sampled_from((*_DEEDS, "wait", "reset")), min_size=1, max_size=12))
def test_what_is_kept_is_what_would_be_made_anew(drill: tuple[Worlds, HostedWorld], deeds: list[str]) -> None:
    worlds, hosted = drill
    worlds.reset(hosted)
    desk = Desk(hosted)
    for deed in deeds:
        if deed == "reset":
            worlds.reset(hosted)
        elif deed == "wait":
            hosted.world.advance_to(hosted.world.now + 9 * HOUR)
        elif (command := _DEEDS[deed]) is not None:
            do(hosted, command)
        assert shown(desk, hosted) == shown(Desk(hosted), hosted), deed


def do(hosted: HostedWorld, command: c.ExternalCommand) -> None:
    with suppress(CommandRejected):
        hosted.world.submit(command, "test")
