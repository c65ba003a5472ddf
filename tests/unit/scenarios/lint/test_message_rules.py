"""What a message rule looks for can be found, and its examples are sent in ways there are."""

from pathlib import Path

import pytest

from scenarios.vocabulary import MESSAGE_KINDS, MESSAGE_PRIMITIVES
from simulator.domain.commands import MessageKind
from simulator.policy.messages.primitives import PRIMITIVES
from tests.drafts import POLICY, edited, found, only, pointed


def test_a_primitive_nobody_wrote(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(POLICY, "primitive: phone_number", "primitive: phone_numbers"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_primitive", "phone_numbers")
    assert (problem.message, problem.hint) == ("no message primitive 'phone_numbers'", "did you mean 'phone_number'?")


@pytest.mark.parametrize("section", ["complies", "violates"])
def test_an_example_of_a_kind_nobody_can_send(tmp_path: Path, section: str) -> None:
    text = edited(POLICY, "action: note", f"action: note, {section}: [so, {{text: x, kind: invoices}}]")
    problem = only(tmp_path, text)
    assert (problem.code, pointed(problem)) == ("scenario.unknown_message_kind", "invoices")


def test_two_versions_of_one_rule_may_follow_on_each_other(tmp_path: Path) -> None:
    text = edited(POLICY, "rule: email_address", "rule: phone_number, valid_until: 2026-01-01")
    text = edited(text, "rule: phone_number, why: so, primitive: phone_number", _LATER)
    assert found(tmp_path, text) == []


_LATER = "rule: phone_number, valid_from: 2026-01-01, why: so, primitive: phone_number"


def test_every_primitive_is_in_the_vocabulary() -> None:
    assert set(PRIMITIVES) == set(MESSAGE_PRIMITIVES)


def test_every_kind_that_can_be_sent_is_in_the_vocabulary() -> None:
    assert set(MessageKind.__args__) == set(MESSAGE_KINDS) - {"email", "call", "insert"}  # type: ignore[attr-defined]
