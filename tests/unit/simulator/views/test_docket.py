"""What is numbered is listed newest first, whatever is open and whatever is closed."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.views.docket import DOCKET_FILTERS, Docket

NO_LIMIT = 1 << 62


@given(st.lists(st.booleans(), max_size=30), st.integers(1, 35), st.integers(1, 10))
def test_a_page_is_what_a_list_would_show(closed: list[bool], before: int, limit: int) -> None:
    docket: Docket[str] = Docket()
    for number, is_closed in enumerate(closed, 1):
        docket.open(number, number % 3, f"{number}")
        if is_closed:
            docket.close(number, f"{number}")
    kept = {"all": (True, False), "open": (False,), "closed": (True,)}
    for chosen in DOCKET_FILTERS:
        numbers = [number for number, state in enumerate(closed, 1) if state in kept[chosen] and number < before]
        assert docket.page(chosen, before, limit) == [f"{number}" for number in reversed(numbers)][:limit]


def test_an_order_has_its_last_row() -> None:
    docket: Docket[str] = Docket()
    docket.open(1, 7, "first")
    docket.open(2, 7, "second")
    docket.put(1, "changed")
    assert (docket.of_order(7), docket[1], docket.get(3), docket.of_order(8)) == ("second", "changed", None, None)


def test_what_is_closed_twice_is_closed_once() -> None:
    docket: Docket[str] = Docket()
    docket.open(1, 7, "open")
    docket.close(1, "closed")
    docket.close(1, "closed again")
    assert docket.page("closed", NO_LIMIT, 9) == ["closed again"]


def test_a_copy_goes_its_own_way() -> None:
    docket: Docket[str] = Docket()
    docket.open(1, 7, "open")
    twin = docket.copy()
    twin.close(1, "closed")
    twin.open(2, 8, "new")
    assert (docket.page("all", NO_LIMIT, 9), docket.page("closed", NO_LIMIT, 9)) == (["open"], [])
    assert (twin.page("all", NO_LIMIT, 9), twin.page("closed", NO_LIMIT, 9)) == (["new", "closed"], ["closed"])
