"""Tries how documents become records."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockplace.reading import instant_or_none, picked

JSON = st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.integers())


@dataclass(frozen=True)
class Parcel:
    """Something to read."""

    id: str
    weight: int


@given(st.text(), st.integers(), st.dictionaries(st.text(), JSON))
def test_what_a_newer_server_adds_is_passed_over(id_: str, weight: int, more: dict[str, object]) -> None:
    assert picked(Parcel, more | {"id": id_, "weight": weight}) == Parcel(id_, weight)


def test_some_fields_are_read_in_their_own_way() -> None:
    assert picked(Parcel, {"id": "p", "weight": "12"}, weight=int) == Parcel("p", 12)


@pytest.mark.parametrize("document", [None, [], "parcel", {}, {"id": "p"}, {"id": "p", "weight": "heavy"}])
def test_anything_else_is_not_read(document: object) -> None:
    with pytest.raises((LookupError, TypeError, ValueError)):
        picked(Parcel, document, weight=int)  # type: ignore[arg-type]


def test_an_instant_that_has_not_come() -> None:
    assert instant_or_none(None) is None
    assert instant_or_none("2026-01-05T14:00:00Z") is not None
