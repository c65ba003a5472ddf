"""Denials: a word of a drill's own pack that earns something is not earned by taking it back."""

from pathlib import Path

import pytest

from scenarios.errors import Problem
from scenarios.loader import load_intents
from simulator.proof.answers import sampled
from simulator.proof.baselines import POLITE
from simulator.proof.denials import DENIED, denial_problems
from simulator.reading.reader import Reader
from tests.unit.simulator.proof.fair import Edit, subject

PACK = """\
intents:
  names_day:
    means: the seller names the day
    phrases:
      en: {yes: [(on|by) friday, which friday]NOT}
      it: {yes: [venerdi], not: [non]}
    examples:
      en: {"yes": [It comes on Friday.], "no": [It does not come on Friday.]}
      it: {"yes": [Arriva venerdì.], "no": [Non arriva venerdì.]}
"""
USED: Edit = ("title: Fair\n", "title: Fair\nuse: [intents/core, personas/core, ./own.yaml]\n")
ASKED: Edit = ("must: said.apology", "must: said.names_day")
SAID: Edit = (
    '{en: "We are sorry. We have refunded your order.", it: "Ci dispiace. Abbiamo rimborsato il suo ordine."}',
    '{en: "We have refunded your order. It comes on Friday.", it: "Abbiamo rimborsato il suo ordine. Arriva venerdì."}',
)


def found_in(folder: Path, *edits: Edit, keeps_out: str = "") -> list[Problem]:
    """What is found with a pack of one's own, in whose English phrases `not` may keep something out."""
    (folder / "own.yaml").write_text(PACK.replace("NOT", keeps_out), encoding="utf-8")
    own = subject(folder, USED, *edits)
    return [*denial_problems(own, sampled(own))]


def test_a_word_that_counts_when_it_is_denied(tmp_path: Path) -> None:
    (problem,) = found_in(tmp_path, ASKED, SAID)
    assert (problem.code, problem.is_error) == ("scenario.gamed", False)
    assert problem.source_line[problem.column - 1 :].startswith("./own.yaml")
    assert problem.message == (
        "'model' passes too, in 'en', if it denies 'names_day': “We did not say: It comes on Friday.”"
    )


def test_phrases_that_keep_a_denial_out(tmp_path: Path) -> None:
    assert found_in(tmp_path, ASKED, SAID, keeps_out=", not: [not]") == []


def test_a_word_that_earns_nothing_may_be_denied(tmp_path: Path) -> None:
    free = ("must: said.apology", "must_not: said.apology")
    assert found_in(tmp_path, free, SAID, ("score: 80\n    passes: false", "passes: true")) == []


def test_a_question_is_not_denied(tmp_path: Path) -> None:
    asks = ("It comes on Friday.", "Which Friday suits you?")
    assert found_in(tmp_path, ASKED, SAID, asks) == []


def test_a_drill_without_a_pack_of_its_own(tmp_path: Path) -> None:
    own = subject(tmp_path)
    assert [*denial_problems(own, sampled(own))] == []


@pytest.mark.parametrize("language", sorted(DENIED))
def test_a_denial_itself_says_nothing(language: str) -> None:
    assert DENIED.keys() == POLITE.keys()
    assert Reader(load_intents("core")).read(DENIED[language].format(said="x"), language) == ()
