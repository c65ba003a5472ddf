"""A time to do something in, by the calendar or in working days."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from scenarios.policy.terms import Deadline, Term
from scenarios.quantities import DAY, HOUR

_DEADLINE: TypeAdapter[Term] = TypeAdapter(Deadline)


@pytest.mark.parametrize(
    ("written", "term"),
    [
        ("4d", Term(length=4 * DAY)),
        ("72h", Term(length=72 * HOUR)),
        ("2 working days", Term(length=2 * DAY, clock="working_days")),
        ("1 business day", Term(length=DAY, clock="working_days")),
        ("36 working hours", Term(length=36 * HOUR, clock="working_days")),
    ],
)
def test_how_it_is_written(written: str, term: Term) -> None:
    assert _DEADLINE.validate_python(written) == term


@pytest.mark.parametrize("written", ["2 workdays", "soon", 4, "working days", "", None, "-1 working days"])
def test_what_is_none(written: object) -> None:
    with pytest.raises(ValidationError, match="write 4d, 72h or 2 working days"):
        _DEADLINE.validate_python(written)


@given(st.integers(1, 999), st.sampled_from(["working days", "working hours", "d", "h"]))
def test_it_survives_being_written_down(count: int, unit: str) -> None:
    term = _DEADLINE.validate_python(f"{count} {unit}" if "w" in unit else f"{count}{unit}")
    assert _DEADLINE.validate_python(_DEADLINE.dump_python(term)) == term
