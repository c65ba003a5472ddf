"""The reference is written from the code and from nothing else. `make bless` writes it anew."""

import json
from collections.abc import Callable
from operator import attrgetter

import pytest

from scenarios.kinds import KINDS, Kind
from scenarios.schema import schema_of
from scenarios.shape.written import written_fields
from tests.docs.pages import DOCS
from tests.docs.reference import meanings
from tests.docs.reference.client import python_client
from tests.docs.reference.commands import commands
from tests.docs.reference.curriculum import curriculum
from tests.docs.reference.errors import errors
from tests.docs.reference.house import house
from tests.docs.reference.http import http
from tests.docs.reference.intent_accuracy import intent_accuracy
from tests.docs.reference.journal import journal
from tests.docs.reference.message_accuracy import message_accuracy
from tests.docs.reference.message_rules import message_rules
from tests.docs.reference.policies import policies
from tests.docs.reference.scenario_keys import key, models, scenario_keys
from tests.docs.reference.vocabulary import facts_and_measures

SCHEMAS = DOCS / "reference" / "schemas"
GENERATED: dict[str, Callable[[], str]] = {
    "commands": commands,
    "curriculum": curriculum,
    "errors": errors,
    "facts-and-measures": facts_and_measures,
    "house": house,
    "http": http,
    "intent-accuracy": intent_accuracy,
    "journal": journal,
    "message-accuracy": message_accuracy,
    "message-rules": message_rules,
    "policies": policies,
    "python-client": python_client,
    "scenario-keys": scenario_keys,
}


@pytest.mark.parametrize("name", GENERATED)
def test_a_page_says_what_the_code_says(name: str, bless: bool) -> None:
    path, text = DOCS / "reference" / f"{name}.md", GENERATED[name]()
    if bless:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path.name} was never written: run `make bless`"
    assert path.read_text(encoding="utf-8") == text, f"{path.name} is behind the code: run `make bless`"


@pytest.mark.parametrize("kind", KINDS, ids=attrgetter("name"))
def test_a_schema_says_what_the_models_say(kind: Kind, bless: bool) -> None:
    path, text = SCHEMAS / f"{kind.name}.json", json.dumps(schema_of(kind), indent=1, ensure_ascii=False) + "\n"
    if bless:
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path.name} was never written: run `make bless`"
    assert path.read_text(encoding="utf-8") == text, f"{path.name} is behind the models: run `make bless`"


def test_no_schema_is_left_over() -> None:
    assert {path.stem for path in SCHEMAS.glob("*")} == {kind.name for kind in KINDS}


def test_no_page_is_left_over() -> None:
    assert sorted(path.stem for path in (DOCS / "reference").glob("*.md")) == sorted(GENERATED)


def test_a_meaning_stands_in_one_place_only() -> None:
    fields = {
        f"{parent.__name__}.{key(name, field)}": written_fields(model)[name].meaning
        for model in models()
        for name, field in model.model_fields.items()
        for parent in model.__mro__
        if name in getattr(parent, "model_fields", {})
    }
    unknown = [place for place in meanings.KEYS if place not in fields]
    twice = [place for place in meanings.KEYS if fields.get(place)]
    assert (unknown, twice) == ([], [])
