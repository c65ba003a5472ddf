"""Words written l i k e  t h i s."""

from simulator.policy.messages.spacing import closed_up, spaced_out
from simulator.policy.messages.text import Text


def test_single_characters_are_put_together_again() -> None:
    text = "write to a n n a @ b . i t please"
    (stretch,) = spaced_out(text)
    assert stretch.compact == "anna@b.it"
    start, end = stretch.spot(0, 9)
    assert text[start:end] == "a n n a @ b . i t"
    start, end = stretch.spot(4, 6)
    assert text[start:end] == "@ b"


def test_few_of_them_are_none() -> None:
    assert list(spaced_out("I a m a b c")) == []
    assert Text("2 1 2 5 5 5 0 1 4 7").spaced == ()
    assert Text("I took a x").spaced == ()


def test_words_in_a_text_are_closed_up_and_lead_back() -> None:
    text = "it is a n n a at b"
    whole = closed_up(text)
    assert whole is not None
    assert whole.compact == "it is anna at b"
    start, end = whole.spot(6, 10)
    assert text[start:end] == "a n n a"


def test_a_text_without_such_words_has_nothing_to_close() -> None:
    assert closed_up("as it is, a b") is None
