"""Tries that an id stays one segment of a path."""

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockplace import routes
from mockplace.threads import ThreadItem
from tests.unit.mockplace.documents import THREAD


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_an_id_stays_one_segment(id_: str) -> None:
    path = routes.path(routes.MESSAGES, id_)
    _, inbox, threads, segment, messages = path.split("/")
    assert (inbox, threads, messages) == ("inbox", "threads", "messages")
    assert unquote(segment) == id_
    assert path.isascii()


def test_a_thread_is_no_id_but_has_one() -> None:
    with pytest.raises(TypeError, match=r"this is a ThreadItem; write its '\.id', or its '\.order_id'"):
        routes.path(routes.MESSAGES, ThreadItem.of(THREAD))  # type: ignore[arg-type]
