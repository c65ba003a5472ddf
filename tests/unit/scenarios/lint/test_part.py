"""The sound parts of a file whose other parts may be broken."""

from scenarios.lint.part import entries, keys, length, part, parts
from scenarios.lint.plot import steps_at
from scenarios.source.syntax import parse
from scenarios.staffing import Shift
from scenarios.story import Reaction, Step

SOURCE = parse(
    "f",
    """\
story:
  one: {says: {en: Hi}, reacts: [{waited: 1d, go: two}, {waited: soon, go: two}, {did: replied, go: 5}]}
  two: {says: Hi, ends: so, reacts: []}
  three: {ends: so}
  four: words
  five: {reacts: words}
shifts: [{days: [mon], from: 09:00, to: 17:00}, {days: [mon]}]
""",
)


def test_parts_of_a_file() -> None:
    assert part(SOURCE, ("story", "three"), Step) == Step(ends="so")
    assert part(SOURCE, ("story", "two"), Step) is None
    assert part(SOURCE, ("story", "nine"), Step) is None
    assert part(SOURCE, ("story", "one", "reacts", 0), Reaction) == Reaction.model_validate(
        {"waited": "1d", "go": "two"}
    )
    assert [*parts(SOURCE, ("story",), Step)] == ["three"]
    assert parts(SOURCE, ("shifts",), Step) == {}
    assert [*entries(SOURCE, ("shifts",), Shift)] == [0]
    assert entries(SOURCE, ("story",), Shift) == {}


def test_keys_and_lengths() -> None:
    assert keys(SOURCE, ("story",)) == ("one", "two", "three", "four", "five")
    assert keys(SOURCE, ("shifts",)) == ()
    assert (length(SOURCE, ("story",)), length(SOURCE, ("shifts",)), length(SOURCE, ("story", "four"))) == (5, 2, 0)


def test_steps_as_far_as_they_are_sound() -> None:
    one, two, three, four, five = steps_at(SOURCE, ("story",))
    assert (one.deeds, [*one.reactions], one.written, one.is_whole) == (
        Step.model_validate({"says": {"en": "Hi"}}),
        [0],
        3,
        False,
    )
    assert (two.deeds, two.ending, two.is_whole) == (None, None, False)
    assert (three.ending, three.is_whole) == ("so", True)
    assert (four.deeds, four.is_whole) == (None, False)
    assert (five.reactions, five.is_whole) == ({}, False)
    assert steps_at(SOURCE, ("nothing",)) == ()
