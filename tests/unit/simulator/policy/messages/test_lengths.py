"""How long a message may be."""

from simulator.policy.messages.context import Context
from simulator.policy.messages.lengths import over_length
from simulator.policy.messages.text import Text


def over(text: str, longest: int | None) -> list[tuple[int, int]]:
    return over_length(Text(text), Context(longest=longest))


def test_what_is_too_much_stands_at_the_end() -> None:
    assert over("x" * 10, 10) == []
    assert over("x" * 12, 10) == [(10, 12)]
    assert over("", 0) == []


def test_characters_are_counted_in_the_normal_form() -> None:
    assert over("e\u0301" * 10, 10) == []
    assert over("\r\n" * 10, 10) == []
    assert over("e\u0301" * 11, 10) == [(21, 22)]


def test_no_limit_is_none() -> None:
    assert over("x" * 100_000, None) == []
