"""A spelling mistake never turns money that will be paid into money that has been paid, nor the other way round."""

import pytest
from rapidfuzz.distance import OSA

from scenarios.loader import load_intents
from scenarios.phrases import Word, words_named
from simulator.reading.typos import forgiven_edits
from simulator.reading.vocabulary import Vocabulary
from tests.intents.judging import LANGUAGES

PAID, TO_BE_PAID = "refund_confirmed", "refund_promised"


def words_of(language: str, intent: str) -> set[Word]:
    rules = load_intents("core", [language]).intents[intent].phrases[language]
    lists = rules.model_copy(update={"not_": ()}).lists()
    return set(words_named((*lists.values(), *rules.yes)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mistake_makes_the_past_of_the_future(language: str) -> None:
    past, future = words_of(language, PAID), words_of(language, TO_BE_PAID)
    assert [*mistaken(past, future), *mistaken(future, past)] == []


def mistaken(words: set[Word], others: set[Word]) -> list[str]:
    """What must be written as it is, or it would stand for a word of the other side's alone."""
    there = {other.text for other in others}
    tolerant = [word for word in words if not (word.prefix or word.exact) and word.text not in there]
    return sorted(
        f"{word.text} (write {word.text}!) is {edits} edits from {other.text}"
        for word in tolerant
        for other in others - words
        if not other.prefix and (edits := OSA.distance(word.text, other.text)) <= forgiven_edits(len(word.text))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_listed_word_stands_for_nothing_it_is_not(language: str) -> None:
    pack = load_intents("core", [language])
    rules = [intent.phrases[language] for intent in pack.intents.values() if language in intent.phrases]
    vocabulary = Vocabulary(
        words_named(phrase for one in rules for phrase in (*one.words.values(), *one.yes, *one.not_))
    )
    listed = {number: word for word, number in vocabulary.numbers.items()}
    for word in listed.values():
        stands_for = [listed[number] for number in vocabulary.stands_for(word.text)]
        assert word in stands_for or word.prefix
        assert all(
            word.text.startswith(other.text) if other.prefix else word.text == other.text for other in stands_for
        )
