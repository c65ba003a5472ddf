"""The sound versions of a rule, alone or in a list, each with the way to it."""

from scenarios.lint.versions import versions
from scenarios.policy import DefectRule
from scenarios.source.syntax import parse


def stars(text: str) -> list[tuple[tuple[str | int, ...], int]]:
    """Where each version stands, and what it says."""
    found = versions(parse("a.yaml", text), ("order_defects",), DefectRule)
    return [(path, rule.negative_stars) for path, rule in found]


def test_one_alone() -> None:
    assert stars("order_defects: {negative_stars: 3}") == [(("order_defects",), 3)]


def test_a_list_without_what_is_not_sound() -> None:
    text = "order_defects: [{negative_stars: 3}, {negative_stars: 9}, {negative_stars: 1}]"
    assert stars(text) == [(("order_defects", 0), 3), (("order_defects", 2), 1)]


def test_none() -> None:
    assert stars("claims: 3") == []
