"""The first key tells what a file is."""

import pytest

from scenarios.kinds import KINDS, kind_of, no_kind
from scenarios.source.syntax import parse
from tests.drafts import FILES, pointed


@pytest.mark.parametrize("text", FILES.values())
def test_every_kind_by_its_first_key(text: str) -> None:
    source = parse("f", text)
    kind = kind_of(source)
    assert kind is not None
    assert isinstance(kind.model.model_validate(source.tree), kind.model)


def test_every_kind_is_tried() -> None:
    assert {kind_of(parse("f", text)) for text in FILES.values()} == set(KINDS)


def test_a_key_that_comes_later_tells_nothing() -> None:
    assert kind_of(parse("f", "title: A drill\nscenario: a-drill\n")) is None


@pytest.mark.parametrize(
    ("text", "hint"),
    [("scenaro: x", "did you mean 'scenario'?"), ("name: x", "begin with scenario, market, session, plan")],
)
def test_a_file_of_no_kind(text: str, hint: str) -> None:
    problem = no_kind(parse("f", text))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_kind", text.partition(":")[0])
    assert problem.hint.startswith(hint)


def test_a_file_without_a_key() -> None:
    assert no_kind(parse("f", "{}")).message == "the file is empty"
