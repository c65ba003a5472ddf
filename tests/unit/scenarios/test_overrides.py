"""Values given beside a file: read as a file's would be, and sorted by the file they belong to."""

import pytest

from scenarios.errors import ScenarioError
from scenarios.overrides import Override, Overrides, overrides_of, parse_override


@pytest.mark.parametrize(
    ("written", "key", "value"),
    [
        ("contact_rate=8%", "contact_rate", "8%"),
        ("thresholds.late_response_rate=<=10%", "thresholds.late_response_rate", "<=10%"),
        (" seller = nobody", "seller", " nobody"),
        ("title=", "title", ""),
    ],
)
def test_a_key_and_a_value(written: str, key: str, value: str) -> None:
    override = parse_override(written)
    assert (override.key, override.value) == (key, value)


@pytest.mark.parametrize("written", ["contact_rate", "", "=8%", " =8%"])
def test_what_is_no_override(written: str) -> None:
    with pytest.raises(ValueError, match="is no key=value; write contact_rate=8%"):
        parse_override(written)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("8%", "8%"),
        ("200", 200),
        ("0.5", 0.5),
        ("true", True),
        ("no", "no"),
        ("", None),
        ("~", None),
        (" 12h ", "12h"),
        (">=4.5", ">=4.5"),
        ("Re: hello # there", "Re: hello # there"),
        ("[mon, tue]", ["mon", "tue"]),
        ("{median: 5m, p90: 9m}", {"median": "5m", "p90": "9m"}),
        ('"12"', "12"),
        ("'a: b'", "a: b"),
        ("[“a”]", ["“a”"]),
    ],
)
def test_how_a_value_is_read(value: str, read: object) -> None:
    assert Override("key", value).read() == read


@pytest.mark.parametrize("value", ["[a", "{a: 1", '"a', "[a] b", "{a: 1, a: 2}", "'a'\nb: c", "[&a 1]", "\ud800"])
def test_a_value_that_is_none(value: str) -> None:
    with pytest.raises(ScenarioError) as refused:
        Override("key", value).read()
    (problem,) = refused.value.problems
    assert problem.file.startswith("--set key=")
    assert (problem.line, problem.code) == (0, "scenario.syntax")
    assert str(problem).encode()


GIVEN = overrides_of(
    {
        "contact_rate": "8%",
        "seller": "nobody",
        "seller.agents.Ada.heads": "2",
        "policy.response.due": "12h",
        "stories.own.reason": "x",
        "stories.packed.reason": "x",
        "personas.calm.patience": "2d",
    }
)
OWN: dict[str, object] = {"stories": {"own": {}}}


def keys(overrides: list[Override]) -> list[str]:
    return [".".join(override.words) for override in overrides]


def test_each_belongs_to_one_file() -> None:
    assert keys(GIVEN.of("market", OWN)) == ["contact_rate", "seller", "stories.own.reason"]
    assert keys(GIVEN.of("plan", {})) == ["agents.Ada.heads"]
    assert keys(GIVEN.of("policy", {})) == ["response.due"]
    assert keys(GIVEN.of("stories", {"stories": {"packed": {}, "other": {}}})) == ["stories.packed.reason"]
    assert keys(GIVEN.of("personas", {"personas": {"calm": {}}})) == ["personas.calm.patience"]
    assert keys(GIVEN.of("intents", {"intents": {"calm": {}}})) == []
    assert keys(GIVEN.of_packs(OWN)) == ["stories.packed.reason", "personas.calm.patience"]


def test_its_place_is_what_was_written() -> None:
    (override,) = GIVEN.of("plan", {})
    assert override.place == "--set seller.agents.Ada.heads=2"
    assert str(override) == "seller.agents.Ada.heads=2"
    assert len(Override("key", "x" * 1_000).place) < 100


def test_pairs_keep_their_order() -> None:
    assert overrides_of([("a", "1"), ("a", "2")]) == Overrides((Override("a", "1"), Override("a", "2")))
