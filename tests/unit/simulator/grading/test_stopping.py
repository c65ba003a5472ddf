"""Why a message was stopped: the rule, and the words that broke it."""

import pytest

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.errors import OverruleRefused
from simulator.grading.evidence import MessageRead
from simulator.grading.stopping import Stop, stops
from tests.unit.simulator.grading.drills import Graded, says

DRAWN = "Please write to me at shop@example.org instead."


def stopped(*commands: c.ExternalCommand) -> list[MessageRead]:
    world = Graded({"must": "replied"}).at(1, *commands)
    return [one for one in world.grade().messages if one.stopped]


def test_a_message_that_was_stopped_is_told_with_the_words_that_stopped_it() -> None:
    (read,) = stopped(says(DRAWN))
    assert (read.channel, read.text, read.readings) == ("thread", DRAWN, ())
    assert Stop("email_address", ("shop@example.org",)) in read.stopped
    told = read.as_json()
    assert told["seq"] == read.seq
    assert {"rule": "email_address", "words": ["shop@example.org"]} in told["stopped"]  # type: ignore[operator]


def test_a_message_that_went_out_was_stopped_by_nothing() -> None:
    world = Graded({"must": "replied"}).at(1, says("Good day."))
    assert [one.as_json()["stopped"] for one in world.grade().messages] == [[]]


def test_each_rule_is_told_once_and_so_are_its_words() -> None:
    (read,) = stopped(says(f"{DRAWN} Yes, shop@example.org."))
    rules = [one.rule for one in read.stopped]
    assert len(rules) == len(set(rules))
    assert next(one for one in read.stopped if one.rule == "email_address").words == ("shop@example.org",)


def test_a_rule_that_the_text_does_not_show_stands_without_words() -> None:
    editions = Graded({"must": "replied"}).production.editions
    declared = e.MessageBlocked(1, "reply", "", ("email_address",))
    assert stops(declared, 0, editions, "en") == (Stop("email_address", ()),)
    harmless = e.MessageBlocked(1, "reply", "Good day.", ("email_address",))
    assert stops(harmless, 0, editions, "en") == (Stop("email_address", ()),)


def test_what_was_stopped_says_nothing_that_could_be_overruled() -> None:
    world = Graded({"must": "replied"}).at(1, says(DRAWN))
    (read,) = world.grade().messages
    with pytest.raises(OverruleRefused, match=f"entry {read.seq} was stopped"):
        world.grade(f"{read.seq}:+apology")
