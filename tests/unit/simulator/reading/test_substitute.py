"""Another reader is believed only what makes sense, and what it has read is remembered."""

from collections.abc import Mapping
from typing import Any

import pytest

from scenarios.reading import IntentPack
from simulator.errors import ReaderFailed
from simulator.reading.reader import Reader
from simulator.reading.readings import Reading
from simulator.reading.substitute import Substitute, reads_instead

RULES = Reader(IntentPack.model_validate({"intents": {"paid": {"means": "x", "phrases": {"en": {"yes": ["paid"]}}}}}))
TEXT = "It is paid. And sorry!"


class Answers:
    """Answers the same to everything; an error is raised."""

    def __init__(self, answer: Any) -> None:
        self._answer = answer

    def read(self, text: str, language: str) -> Mapping[str, str]:
        if isinstance(self._answer, Exception):
            raise self._answer
        answer: Mapping[str, str] = self._answer
        return answer


def read(answer: Any, text: str = TEXT) -> tuple[Reading, ...]:
    return reads_instead(Substitute("mine:Mine", Answers(answer)), RULES, {"paid", "sorry"}).read(text, "en")


def test_its_readings_come_in_the_order_of_the_text_with_their_evidence() -> None:
    paid, sorry = Reading("paid", "It is paid."), Reading("sorry", "sorry!")
    assert read({"sorry": "sorry!", "paid": "It is paid."}) == (paid, sorry)
    assert read({}) == ()


@pytest.mark.parametrize(
    ("answer", "code", "said"),
    [
        (None, "nonsense", "mine:Mine answered None; it must answer a mapping"),
        (["paid"], "nonsense", "answered ['paid']"),
        ("x" * 200, "nonsense", "..."),
        ({"refunded": "It"}, "nonsense", "read 'refunded', which is no intent of this scenario"),
        ({5: "It"}, "nonsense", "read 5, which is no name of an intent"),
        ({"paid": "it is paid"}, "nonsense", "read 'paid' in 'it is paid', which is no stretch of the text"),
        ({"paid": " "}, "nonsense", "no stretch"),
        ({"paid": 0.9}, "nonsense", "in 0.9, which is no stretch"),
        (RuntimeError("no key"), "broke", "mine:Mine broke: RuntimeError: no key"),
    ],
)
def test_nonsense_is_refused_with_a_sentence(answer: Any, code: str, said: str) -> None:
    with pytest.raises(ReaderFailed) as caught:
        read(answer)
    assert caught.value.code == f"reader.{code}"
    assert said in caught.value.reason


def test_without_another_reader_the_rules_read() -> None:
    assert reads_instead(None, RULES, {"paid"}) is RULES


def test_where_it_is_not_there_what_it_read_is_remembered_and_the_rules_read_the_rest() -> None:
    known = {TEXT: (Reading("sorry", "sorry!"),), "Nothing is paid": ()}
    reads = reads_instead(Substitute("mine:Mine", remembered=known), RULES, {"paid", "sorry"})
    assert reads.read(TEXT, "en") == (Reading("sorry", "sorry!"),)
    assert reads.read("Nothing is paid", "en") == ()
    assert reads.read("It is paid", "en") == (Reading("paid", "It is paid", "paid"),)
