"""Tries that an id stays one segment of a path."""

from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from mockplace import routes


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_an_id_stays_one_segment(id_: str) -> None:
    path = routes.path(routes.MESSAGES, id_)
    _, inbox, threads, segment, messages = path.split("/")
    assert (inbox, threads, messages) == ("inbox", "threads", "messages")
    assert unquote(segment) == id_
    assert path.isascii()
