"""Variants and languages are chosen alike, whoever plays the drill."""

import json
from pathlib import Path

import pytest

from tests.unit.mock_api.cli.conftest import Command

VARIANTS = """\
variants:
  - {variant: italian, about: In Italian., set: {cast.buyer.language: it}}
"""
OF_THE_VARIANT = """\
sample_answers:
  - {answer: nothing in Italian, variant: italian, ends: claim_granted}
"""


@pytest.fixture(autouse=True)
def in_two_languages(shop: Path) -> None:
    path = shop / "scenarios" / "a-drill.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace('{en: "Where is {order.item}?"}', '{en: "Where is {order.item}?", it: "{order.item}?"}')
    text = text.replace('{en: "Never again."}', '{en: "Never again.", it: "Mai."}')
    path.write_text(text.replace("sample_answers:\n", OF_THE_VARIANT) + VARIANTS, encoding="utf-8")


def buyer_of(shop: Path) -> str:
    """What was first written in the run whose journal it is."""
    lines = (shop / "j.jsonl").read_text(encoding="utf-8").splitlines()
    return str(json.loads(lines[0])["scenario"]["drill"]["cast"]["buyer"]["language"])


@pytest.mark.parametrize("option", [("--variant", "italian"), ("--language", "it")])
def test_a_run_takes_what_a_play_takes_and_says_how_to_do_it_again(
    mockplace: Command, shop: Path, option: tuple[str, str]
) -> None:
    ran = mockplace("run", "a-drill", *option, "--journal", "j.jsonl")
    assert (ran.code, ran.err) == (1, "")
    assert f"mockplace run a-drill {option[0]} {option[1]} --seed 1\n" in ran.out
    assert buyer_of(shop) == "it"
    assert mockplace("replay", "j.jsonl").code == 0


@pytest.mark.parametrize("command", ["run", "play"])
def test_a_sample_answer_brings_its_variant(mockplace: Command, shop: Path, command: str) -> None:
    mockplace(command, "a-drill", "--answer", "nothing in Italian", "--journal", "j.jsonl")
    assert buyer_of(shop) == "it"


@pytest.mark.parametrize("command", ["run", "play"])
@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["a-drill", "--language", "fr"], "'a-drill' can be played in en, it, not in 'fr'"),
        (["a-drill", "--variant", "french"], "no variant 'french'"),
        (["a-market", "--language", "it"], "'a-market' is a market, whose languages its file names"),
    ],
)
def test_what_is_not_written_is_a_sentence(mockplace: Command, command: str, argv: list[str], said: str) -> None:
    ran = mockplace(command, *argv)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.replace("│", " ").split())


def test_a_drill_that_is_broken_is_told_as_it_is(mockplace: Command, shop: Path) -> None:
    path = shop / "scenarios" / "a-drill.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("go: claim", "go: nowhere"), encoding="utf-8")
    ran = mockplace("run", "a-drill", "--language", "fr")
    assert (ran.code, "nowhere" in ran.err, "can be played" in ran.err) == (2, True, False)
