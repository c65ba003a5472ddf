"""How phrases are written down: one a line, long ones over several, short words exactly."""

from simulator.policy.lexicon.phrases import Phrases, worded


def test_a_line_is_a_phrase() -> None:
    held = worded("one two\nin my", unless="no")
    assert (held.yes, held.unless) == (("one two", "in my"), ("no",))


def test_an_indented_line_continues_the_one_above() -> None:
    held = worded(
        """
        (one|two|
          six) of
        ten
        """
    )
    assert held.yes == ("(one|two| six) of", "ten")


def test_nothing_is_taken_apart_before_it_is_asked_for() -> None:
    asked: list[str] = []

    def split(text: str) -> tuple[str, ...]:
        asked.append(text)
        return (text,)

    held = Phrases("yes", "unless", split)
    assert asked == []
    assert (held.unless, held.unless) == (("unless",), ("unless",))
    assert asked == ["unless"]


def test_only_long_words_are_forgiven_a_mistake() -> None:
    assert worded("review feedback satisfaction refund* sale! one").yes == (
        "review! feedback! satisfaction refund* sale! one",
    )
