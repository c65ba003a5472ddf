"""The phrase language: every form it has, and every mistake with its place."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.phrases import (
    QUESTION_MARK,
    Choice,
    Gap,
    Phrase,
    PhraseError,
    Question,
    Word,
    parse_phrase,
    word_lists,
    words_named,
)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("refund", (Word("refund"),)),
        ("Your  REFUND", (Word("your"), Word("refund"))),
        ("verrà", (Word("verra"),)),
        ("verra\u0300", (Word("verra"),)),
        ("refund*", (Word("refund", prefix=True),)),
        ("issued!", (Word("issued", exact=True),)),
        ("don't", (Word("don"), Word("t"))),
        ("l’ordine!", (Word("l", exact=True), Word("ordine", exact=True))),
        ("dell'art*", (Word("dell"), Word("art", prefix=True))),
        ("refund ... issued", (Word("refund"), Gap(8), Word("issued"))),
        ("refund...issued", (Word("refund"), Gap(8), Word("issued"))),
        ("refund .. issued", (Word("refund"), Gap(4), Word("issued"))),
        ("refund..issued", (Word("refund"), Gap(4), Word("issued"))),
        ("is it new ?", (Word("is"), Word("it"), Word("new"), Question())),
        ("(i|we all) paid", (Choice(((Word("i"),), (Word("we"), Word("all")))), Word("paid"))),
        ("(a (b|c)|d)", (Choice(((Word("a"), Choice(((Word("b"),), (Word("c"),)))), (Word("d"),))),)),
        ("(a ... b|c)", (Choice(((Word("a"), Gap(8), Word("b")), (Word("c"),))),)),
    ],
)  # fmt: skip
def test_forms_of_a_phrase(text: str, phrase: tuple[object, ...]) -> None:
    assert parse_phrase(text) == phrase


@pytest.mark.parametrize(
    ("text", "problem", "column"),
    [
        ("", "at least one word", 1),
        ("   ", "at least one word", 4),
        ("will|was refunded", "need brackets", 5),
        ("(will|was refunded", "never closed", 1),
        ("we (will", "never closed", 4),
        ("will) be", "no opening bracket", 5),
        ("(will||was)", "an alternative needs", 7),
        ("(|was)", "an alternative needs", 2),
        ("()", "an alternative needs", 2),
        ("... refund", "none is before it", 1),
        ("refund ...", "none follows", 11),
        ("(refund ...|a) b", "none follows", 12),
        ("a ... ... b", "two gaps in a row", 7),
        ("re*", "fits too many words", 1),
        ("we re*", "fits too many words", 4),
        ("refund*!", "one * or one !", 1),
        ("*", "is no word", 1),
        ("a refund, please", "',' means nothing", 9),
        ("refund.", "'.' means nothing", 7),
        ("of 1,200.50 euros", "write 1 200 50", 4),
        ("on 20.01.", "'.' means nothing", 6),
        ("new order?", "space before ?", 10),
        ("ﾞ", "is no word", 1),
        ("((((((a))))))", "too many brackets", 5),
        ("a (b|re*)", "fits too many words", 6),
        ("a (b c|(d ...|e))", "none follows", 14),
    ],
)
def test_a_mistake_is_said_with_its_place(text: str, problem: str, column: int) -> None:
    with pytest.raises(PhraseError, match=r".") as caught:
        parse_phrase(text)
    assert problem in caught.value.problem
    assert caught.value.column == column
    assert str(caught.value) == f"{caught.value.problem} (character {column})"


LISTS = word_lists({"done": "issued!|carried out", "odd": "a|", "nested": "<done>|b"})


@pytest.mark.parametrize(
    ("named", "written"),
    [
        ("refund <done>", "refund (issued!|carried out)"),
        ("(<done>|paid) ... refund", "(issued!|carried out|paid) ... refund"),
        ("(a <done>|b)", "(a (issued!|carried out)|b)"),
    ],
)
def test_a_list_is_as_if_it_were_written_out(named: str, written: str) -> None:
    assert parse_phrase(named, LISTS) == parse_phrase(written)


@pytest.mark.parametrize(
    ("text", "problem", "column"),
    [
        ("refund <doen>", "there is no list 'doen'; did you mean 'done'?", 8),
        ("(a|b <mine>)", "there is no list 'mine'", 6),
        ("a <odd>", "an alternative needs", 3),
        ("<nested>", "there is no list 'done'", 1),
    ],
)
def test_a_list_that_is_none_is_a_mistake_where_it_is_named(text: str, problem: str, column: int) -> None:
    with pytest.raises(PhraseError, match=r".") as caught:
        parse_phrase(text, LISTS)
    assert problem in caught.value.problem
    assert caught.value.column == column


def test_an_error_survives_being_made_again() -> None:
    error = PhraseError("odd", 3)
    assert str(type(error)(*error.args)) == str(error)


@given(st.text(alphabet="ab (|).*!?'é,", max_size=40) | st.text(max_size=40))
def test_any_text_is_a_phrase_or_a_mistake_inside_it(text: str) -> None:
    column = 1
    try:
        parse_phrase(text)
    except PhraseError as error:
        column = error.column
    assert 1 <= column <= len(text) + 1


def named(phrase: Phrase) -> Iterator[Word]:
    for part in phrase:
        if isinstance(part, Word | Question):
            yield part if isinstance(part, Word) else QUESTION_MARK
        elif isinstance(part, Choice):
            for option in part.options:
                yield from named(option)


@given(
    st.lists(st.sampled_from(["a", "b!", "abc*", "l'un", "é", "(a|b)", "(", ")", "|", "...", "?", " "])).map("".join)
)
def test_the_words_of_a_phrase_are_known_without_taking_it_apart(text: str) -> None:
    try:
        phrase = parse_phrase(text)
    except PhraseError:
        return
    assert set(words_named([text])) == set(named(phrase))


def test_each_word_of_several_phrases_is_named_once() -> None:
    assert list(words_named(["a (b|a) ?", "b!"])) == [Word("a"), Word("b"), QUESTION_MARK, Word("b", exact=True)]


def test_brackets_without_end_are_a_mistake_and_no_crash() -> None:
    with pytest.raises(PhraseError, match="too many brackets"):
        parse_phrase("(" * 100_000)
