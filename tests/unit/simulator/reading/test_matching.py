"""Compiled phrases against a naive matcher that tries every way."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.phrases import QUESTION_MARK, Choice, Gap, Node, Phrase, Question, Word, parse_phrase
from scenarios.words import words
from simulator.reading.marks import Marks
from simulator.reading.matching import Pattern


def words_in(phrase: Phrase) -> Iterator[Word]:
    """Every word a phrase names."""
    for node in phrase:
        if isinstance(node, Word):
            yield node
        elif isinstance(node, Question):
            yield QUESTION_MARK
        elif isinstance(node, Choice):
            for option in node.options:
                yield from words_in(option)


def matches(phrase: Phrase, text: str) -> bool:
    """As the simulator does it, without any forgiveness."""
    numbers = {word: number for number, word in enumerate(dict.fromkeys(words_in(phrase)))}

    def stands_for(written: str) -> list[int]:
        return [number for word, number in numbers.items() if word.text == written]

    return Pattern(phrase, numbers).ends(Marks(words(text), stands_for)) != 0


def ends(phrase: Phrase, written: list[str], start: int) -> Iterator[int]:
    """Where a match that starts at a place can end: the definition, without any cleverness."""
    if not phrase:
        yield start
        return
    for after in steps(phrase[0], written, start):
        yield from ends(phrase[1:], written, after)


def steps(node: Node, written: list[str], start: int) -> Iterator[int]:
    match node:
        case Word():
            yield from [start + 1] if written[start : start + 1] == [node.text] else []
        case Gap(longest):
            yield from range(start, min(start + longest, len(written)) + 1)
        case Question():
            yield from (place + 1 for place in range(start, len(written)) if written[place] == "?")
        case Choice(options):
            for option in options:
                yield from ends(option, written, start)


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("refund issued", "the refund issued today", True),
        ("refund issued", "the refund was issued", False),
        ("refund ... issued", "the refund was issued", True),
        ("refund ... issued", "refund issued", True),
        ("refund ... issued", "refund a b c d e f g h issued", True),
        ("refund ... issued", "refund a b c d e f g h i issued", False),
        ("refund .. issued", "refund a b c d issued", True),
        ("refund .. issued", "refund a b c d e issued", False),
        ("refund ... issued", "issued refund", False),
        ("(we|they all) paid", "they all paid", True),
        ("(we|they all) paid", "all paid", False),
        ("is it new ?", "is it new and clean and not used at all, do you think?", True),
        ("is it new ?", "is it new and clean", False),
        ("((a|b) c|d)", "b c", True),
        ("((a|b) c|d)", "d", True),
        ("((a|b) c|d)", "b d c", True),
        ("((a|b) c|d)", "b x c", False),
    ],
)
def test_matching(phrase: str, text: str, expected: bool) -> None:
    assert matches(parse_phrase(phrase), text) is expected


WORD = st.sampled_from("abc").map(Word)


def phrases(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Phrase]:
    """Words and choices in a row, some with a gap between."""
    return st.lists(st.tuples(inner, st.integers(0, 9)), min_size=1, max_size=3).map(_joined)


def _joined(row: list[tuple[Node, int]]) -> Phrase:
    nodes = [part for node, gap in row for part in ((Gap(gap), node) if gap else (node,))]
    return tuple(nodes[1:] if isinstance(nodes[0], Gap) else nodes)


def choice_of(options: st.SearchStrategy[Phrase]) -> st.SearchStrategy[Node]:
    return st.lists(options, min_size=1, max_size=3).map(lambda rows: Choice(tuple(rows)))


STATEMENT = phrases(WORD | choice_of(phrases(WORD | choice_of(phrases(WORD)))))
ANY_PHRASE = STATEMENT | STATEMENT.map(lambda phrase: (*phrase, Question()))
# A question mark ends a sentence.
SENTENCE = st.builds(
    lambda written, asked: [*written, *"?" * asked], st.lists(st.sampled_from("abcx"), max_size=14), st.integers(0, 2)
)


@given(ANY_PHRASE, SENTENCE)
def test_a_compiled_phrase_matches_where_the_definition_does(phrase: Phrase, written: list[str]) -> None:
    naive = any(True for start in range(len(written) + 1) for _ in ends(phrase, written, start))
    assert matches(phrase, " ".join(written)) is naive


def test_a_sentence_of_any_length_is_matched() -> None:
    assert matches(parse_phrase("refund ... issued"), "x " * 5_000 + "refund was issued" + " x refund" * 5_000)
