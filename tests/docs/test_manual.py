"""The manual of the scenario language leaves nothing out: no key, no act, no problem that a drill may have."""

import re
from functools import cache
from typing import get_args

import pytest
from pydantic import BaseModel

from scenarios.answers import ACTS, Deed, SampleAnswer, SellerAct
from scenarios.criteria import KINDS_OF_CRITERION, Criterion
from scenarios.files import DrillFile
from scenarios.hints import Hint
from scenarios.model import Account, Buyer, CastOrder, Variant
from scenarios.queue import AnyOf, Queued, SessionFile
from scenarios.story import Filing, Reaction, Step, Vote
from tests.docs.pages import DOCS, ROOT
from tests.docs.reference.errors import about_files
from tests.docs.reference.scenario_keys import key

MANUAL = DOCS / "language"
TOLD: dict[str, tuple[type[BaseModel], ...]] = {
    "cast": (Buyer, Account),
    "criteria": (Criterion,),
    "hints": (Hint,),
    "index": (DrillFile,),
    "reactions": (Reaction,),
    "sample-answers": (SampleAnswer, SellerAct),
    "sessions": (SessionFile, Queued, AnyOf),
    "steps": (Step, Filing, Vote),
    "variants": (Variant,),
}
"""Page → the models whose keys it names."""
ELSEWHERE = {"at_most", "like", "title", "about", "thresholds", "item", "total", "kind"}
"""Keys with a page of their own, or that say what they are."""
_RULES = ("answers", "drill", "graded", "languages", "packs", "plot", "samples", "session", "shadows", "texts", "ways")
_CODE = re.compile(r"problem\(\s*\"([a-z_]+)\"")


@cache
def words_of(page: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z_]+", (MANUAL / f"{page}.md").read_text(encoding="utf-8")))


@pytest.mark.parametrize("page", TOLD)
def test_a_page_names_every_key_it_is_about(page: str) -> None:
    keys = {key(name, field) for model in TOLD[page] for name, field in model.model_fields.items()}
    assert keys - ELSEWHERE - words_of(page) == set()


def test_every_key_of_an_order_stands_beside_the_cast() -> None:
    assert {*CastOrder.model_fields} - ELSEWHERE - words_of("cast") == set()


def test_every_question_and_every_act_is_told() -> None:
    assert {*KINDS_OF_CRITERION} - words_of("criteria") == set()
    assert {*ACTS, *get_args(Deed)} - words_of("sample-answers") == set()


def test_every_problem_of_a_drill_can_be_looked_up() -> None:
    """What a plan alone may have is left to the reference."""
    files = [ROOT / "scenarios" / "lint" / f"{name}.py" for name in _RULES]
    files += [*(ROOT / "simulator" / "proof").glob("*.py"), *(ROOT / "simulator" / "reading").glob("*.py")]
    found = {code for file in files for code in _CODE.findall(file.read_text(encoding="utf-8"))}
    assert len(found) > 30
    assert found - words_of("check") - {"unanswered_reason"} == set()


def test_no_problem_is_explained_that_there_is_not() -> None:
    rows = re.findall(r"^\| (`[^|]*) \|", (MANUAL / "check.md").read_text(encoding="utf-8"), re.MULTILINE)
    named = {code for row in rows for code in re.findall(r"`([a-z_]+)`", row)}
    assert named - {told.removeprefix("scenario.") for told in about_files()} == {"wrong_kind_of_value"}
