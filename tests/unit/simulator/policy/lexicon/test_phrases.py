"""How phrases are written down: one a line, long ones over several, short words exactly."""

from simulator.policy.lexicon.phrases import Phrases, worded


def test_a_line_is_a_phrase() -> None:
    assert worded("one two\nin my", unless="no") == Phrases(("one two", "in my"), ("no",))


def test_an_indented_line_continues_the_one_above() -> None:
    held = worded(
        """
        (one|two|
          six) of
        ten
        """
    )
    assert held == Phrases(("(one|two| six) of", "ten"))


def test_only_long_words_are_forgiven_a_mistake() -> None:
    assert worded("review feedback satisfaction refund* sale! one").yes == (
        "review! feedback! satisfaction refund* sale! one",
    )
