"""The JSON Schema of each kind: sound files fit it, and what editors should underline does not."""

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import scenarios
from scenarios.kinds import DRILL, KINDS, POLICY, Kind, kind_of
from scenarios.schema import schema_of
from scenarios.shelf import every
from scenarios.source.disk import read
from scenarios.source.syntax import parse
from scenarios.template import TEMPLATES, template
from tests.drafts import FILES, RICH_DRILL, RICH_MARKET, RICH_PLAN, edited

VALIDATORS = {kind: Draft202012Validator(schema_of(kind)) for kind in KINDS}


def misfits(text: str) -> list[str]:
    source = parse("a-file.yaml", text)
    kind = kind_of(source)
    assert kind is not None
    return [error.message for error in VALIDATORS[kind].iter_errors(source.tree)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_whatever_is_shipped_fits(kind: Kind) -> None:
    Draft202012Validator.check_schema(VALIDATORS[kind].schema)
    shipped = [path for path in every(kind) if path.is_relative_to(Path(scenarios.__file__).parent)]
    wrong = {path.stem: next(VALIDATORS[kind].iter_errors(read(path).tree), None) for path in shipped}
    assert {name: error.message for name, error in wrong.items() if error} == {}


@pytest.mark.parametrize("text", [*FILES.values(), RICH_DRILL, RICH_MARKET, RICH_PLAN])
def test_every_key_at_once_fits(text: str) -> None:
    assert misfits(text) == []


@pytest.mark.parametrize("kind", TEMPLATES)
def test_every_template_fits(kind: str) -> None:
    assert misfits(template(kind, "a-name")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: A drill with", "titel: A drill with"),
        ("level: middle", "level: medium"),
        ("teaches: [one_remedy", "teaches: [one_remdy"),
        ("minutes: 15", "minutes: soon"),
        ("{waited: 2d, go: claim}", "{waited: 2d, did: replied, go: claim}"),
        ("{waited: 2d, go: claim}", "{go: claim}"),
        ("{waited: 2d, go: claim}", "{waited: 2 days, go: claim}"),
        ("did: return_authorised", "did: return_authorized"),
        ("{refund_issued: {at_least: 10.00}}", "{refund_issued: {at_most: 10.00}}"),
        ("must_not: [shared_contact_details", "must: x, must_not: [shared_contact_details"),
        ("costs: 2}", "costs: two}"),
        ("{feedback: 1,", "{feedback: 1, survey: 1,"),
        ("late_response_rate:", "late_responses_rate:"),
    ],
)
def test_what_an_editor_underlines(old: str, new: str) -> None:
    assert misfits(edited(RICH_DRILL, old, new))


def test_keys_are_explained_and_have_no_titles() -> None:
    schema: dict[str, Any] = schema_of(DRILL)
    story: dict[str, Any] = schema["$defs"]["Step"]["properties"]
    assert story["attaches"]["description"] == "Files she shows with what she says."
    unexplained = [key for key, told in schema["properties"].items() if "description" not in told]
    assert unexplained == []
    assert all("title" not in told for told in story.values())


def test_a_policy_may_be_like_another() -> None:
    assert next(VALIDATORS[POLICY].iter_errors({"policy": "a", "like": "b"}), None) is None
    assert next(VALIDATORS[POLICY].iter_errors({"policy": "a"}), None) is not None


def test_without_the_sources_at_hand_it_says_the_same_of_shapes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scenarios.schema.written_fields", lambda model: {})
    made = schema_of(DRILL)
    assert made["required"]
    assert not any("description" in key for key in made["properties"].values())
