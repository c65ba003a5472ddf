"""What is told of a field is what stands below it, in the class or in the parent that has it."""

import ast
from dataclasses import dataclass

from scenarios.shape.written import written_fields


@dataclass
class Parent:
    """Has two fields."""

    kept: int
    """How many are kept."""
    plain: str = ""


@dataclass
class Child(Parent):
    """Has one anew."""

    plain: str = "said"
    """Told anew."""
    last: "list[int] | None" = None


def test_a_field_is_told_by_the_string_below_it_and_a_childs_goes_first() -> None:
    fields = written_fields(Child)
    assert {name: field.meaning for name, field in fields.items()} == {
        "kept": "How many are kept.",
        "plain": "Told anew.",
        "last": "",
    }
    assert [ast.unparse(field.annotation) for field in fields.values()] == ["int", "str", "'list[int] | None'"]


def test_what_has_no_source_has_no_written_fields() -> None:
    assert written_fields(int) == {}
