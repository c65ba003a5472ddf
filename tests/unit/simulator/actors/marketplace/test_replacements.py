"""The shipping notice of what was sent again: at its exact instant, heard by the buyer, whatever is cut in between."""

from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from tests.unit.simulator.actors.marketplace.hall import goes_on_the_same, kinds, play_of, played

STORY: dict[str, Any] = {
    "opening": {
        "says": {"en": "The lid is missing."},
        "reacts": [{"did": "replacement_sent", "go": "knows"}, {"did": "replacement_notified", "go": "content"}],
    },
    "knows": {"ends": "saw_it_leave"},
    "content": {"ends": "content"},
}
SENT = (HOUR, c.SendReplacement(1))


def test_the_buyer_hears_of_it_by_the_notice_and_not_before() -> None:
    world = played(play_of(STORY), SENT, until=DAY)
    assert kinds(world, e.ReplacementSent, e.ReplacementNotified, e.StoryEnded) == [
        (HOUR, e.ReplacementSent),
        (5 * HOUR, e.ReplacementNotified),
        (5 * HOUR, e.StoryEnded),
    ]
    by = {type(entry.event): (entry.by, entry.event) for entry in world.journal.entries()}
    assert by[e.ReplacementNotified][0] == "marketplace"
    assert by[e.StoryEnded][1] == e.StoryEnded(1, "content")


@pytest.mark.parametrize("cut", [0, HOUR, HOUR + 1, 5 * HOUR - 1, 5 * HOUR, 5 * HOUR + 1])
def test_a_notice_goes_out_once_after_a_restore_and_a_fork(cut: int) -> None:
    assert goes_on_the_same(play_of(STORY), SENT, cut=cut, until=DAY)
