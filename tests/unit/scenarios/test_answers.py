"""Sample answers: what an act is, and in which languages an answer can be played."""

from typing import Any

import pytest
from pydantic import ValidationError

from scenarios.answers import ACTS, SampleAnswer, SellerAct


def act(**written: Any) -> SellerAct:
    return SellerAct.model_validate({"at": "1h", **written})


def test_an_act_knows_its_kind_and_its_words() -> None:
    said = act(says={"en": "Hello", "it": "Salve"}, template="welcome", attaches="a.pdf")
    assert (said.kind, said.text("it"), said.text("fr"), said.attaches) == ("says", "Salve", "Hello", ("a.pdf",))
    done = act(does="refund", amount="10.00")
    assert (done.kind, done.text("it"), done.amount) == ("does", "", 1000)
    assert act(template="welcome").kind == "template"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ({"says": "a", "emails": "b"}, "exactly one of"),
        ({"notes": "a", "template": "b"}, "exactly one of"),
        ({}, "exactly one of"),
        ({"does": "replacement", "amount": 5}, "only 'does: refund' has an 'amount'"),
        ({"emails": "a", "attaches": "b"}, "files go with what it 'says'"),
        ({"says": "a", "exception": "safety"}, "only a note"),
        ({"says": {"en": 5}}, "a text is written plainly, or under its language"),
    ],
)
def test_what_is_no_act(written: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        act(**written)


def test_every_act_can_be_done_alone() -> None:
    values = {"closes": "thread", "does": "refund"}
    assert [act(**{kind: values.get(kind, "x")}).kind for kind in ACTS] == [*ACTS]


@pytest.mark.parametrize(
    ("seller", "languages"),
    [
        ([], ("en", "it", "de")),
        ([{"does": "refund"}], ("en", "it", "de")),
        ([{"says": "Hello"}], ("en",)),
        ([{"says": {"it": "a", "fr": "b", "en": "c"}}], ("it", "en")),
        ([{"says": {"it": "a", "en": "b"}}, {"emails": {"it": "a"}}], ("it",)),
        ([{"says": {"it": "a"}}, {"notes": "b"}], ()),
    ],
)
def test_languages_of_an_answer(seller: list[dict[str, Any]], languages: tuple[str, ...]) -> None:
    acts = [{"at": "1h", **one} for one in seller]
    answer = SampleAnswer.model_validate({"answer": "a", "ends": "b", "seller": acts})
    assert answer.languages("en", ("en", "it", "de")) == languages
