"""Announcements of a call count as a way out of the thread; what only sounds so does not."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from simulator.policy.messages.channels import may_name_channel, names_channel
from simulator.policy.messages.migration import migration_in
from simulator.policy.messages.text import Text

LISTED = YAML(typ="safe").load(Path(__file__).with_name("channels.yaml"))
REASON = "The battery is a fire hazard."
RETURNS = "The outcome is confirmed here in this thread."


@pytest.mark.parametrize("language", LISTED)
@pytest.mark.parametrize("kind", ["named", "not_named"])
def test_a_call_is_told_from_what_sounds_like_one(language: str, kind: str) -> None:
    sentences = LISTED[language][kind]
    assert len(sentences) > 5
    assert [one for one in sentences if names_channel(Text(one).plain) != (kind == "named")] == []


@pytest.mark.parametrize("language", LISTED)
def test_nothing_that_is_named_stops_at_the_gate(language: str) -> None:
    assert [one for one in LISTED[language]["named"] if not may_name_channel(one)] == []


@pytest.mark.parametrize("language", LISTED)
def test_with_a_reason_and_a_way_back_an_announced_call_is_complete(language: str) -> None:
    told = {one: migration_in(Text(f"{REASON} {one} {RETURNS}"), "safety") for one in LISTED[language]["named"]}
    assert {one: found for one, found in told.items() if not found.complete} == {}


def test_without_a_way_out_reason_and_way_back_are_incomplete() -> None:
    found = migration_in(Text(f"{REASON} {RETURNS}"), "safety")
    assert (found.reason, found.channel, found.returns) == (True, False, True)
