"""Whatever is done to a sound file: it loads, or every problem has a place in it. Never anything else."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import scenarios
from scenarios.errors import Problem, ScenarioError
from scenarios.kinds import KINDS, SCENARIOS
from scenarios.loader import check, load
from scenarios.model import Scenario
from scenarios.shelf import every
from scenarios.source.syntax import parse
from tests.drafts import FILES, RICH_MARKET, RICH_PLAN, edited

_SHIPPED = Path(scenarios.__file__).parent
TEXTS = {
    path.relative_to(_SHIPPED).as_posix(): path.read_text(encoding="utf-8")
    for kind in KINDS
    for path in every(kind)
    if path.is_relative_to(_SHIPPED)
} or {path.as_posix(): path.read_text(encoding="utf-8") for kind in KINDS for path in every(kind)}

# Files that are quick to read take the many tries; each sort of key and value is in them.
_SMALL = st.sampled_from(sorted({*FILES.values(), RICH_MARKET, RICH_PLAN}))
_ANY = st.sampled_from(sorted({*TEXTS.values(), *FILES.values(), RICH_MARKET, RICH_PLAN}, key=len))
_SNIPPETS = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        ["\t", "\n", "  ", ":", ": ", "- ", "{", "}", "[", "]", "'", '"', "#", "&a ", "*a", "!!str ", "---\n", "|", ">"]
    ),
    st.sampled_from(
        ["\\ud800", '"\\ud800"', "\x00", "\x85", "\u2028", "\ufeff", "%YAML 1.1", "<<: ", "? ", "@", "`", "\r"]
    ),
    st.sampled_from(["null", "no", "on", "~", "1e999", ".nan", "9" * 400, "2026-01-05", "$nag", "$", "{order.id}"]),
)
_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=12),
    st.sampled_from(["3d", "99999999999d", "0m", "120%", "-1", "$patience", "$nag", "resolved", "mon", "24:00", "xx"]),
    st.sampled_from(["2026-01-05", "0001-01-01T00:00", "9999-12-31T23:59:59", "Thu 18:40", "a_to_z", "<=10%", "./x/"]),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
)


@pytest.fixture(scope="module", autouse=True)
def _small_shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Work in a folder whose own pack of intents knows every intent by one phrase, which is quick to read."""
    folder = tmp_path_factory.mktemp("shelf")
    core = parse("core", TEXTS[next(name for name in TEXTS if name.endswith("intents/core.yaml"))]).tree["intents"]
    assert isinstance(core, dict)
    small = {name: {"means": name, "phrases": {"en": {"yes": ["so"]}, "it": {"yes": ["si"]}}} for name in core}
    (folder / "scenarios" / "intents").mkdir(parents=True)
    (folder / "scenarios" / "intents" / "core.yaml").write_text(json.dumps({"intents": small}), encoding="utf-8")
    before = Path.cwd()
    os.chdir(folder)
    yield folder
    os.chdir(before)


def judge(text: str) -> list[Problem]:
    """What is wrong with a text, after every promise about it was tried."""
    path = Path("a-file.yaml")
    path.write_text(text, encoding="utf-8", errors="surrogatepass")
    problems = check(path)
    for problem in problems:
        _has_a_place(problem)
    _loads_unless(path, [problem for problem in problems if problem.is_error])
    return problems


def _has_a_place(problem: Problem) -> None:
    lines = len(Path(problem.file).read_bytes().decode("utf-8", errors="replace").replace("\r", "\n").split("\n"))
    assert 1 <= problem.line <= lines
    assert 1 <= problem.column <= len(problem.source_line) + 1
    assert problem.length >= 1
    assert problem.message
    assert problem.code.startswith("scenario.")
    said = str(problem)
    assert said.encode()
    assert said.isprintable() or all(char.isprintable() or char == "\n" for char in said)


def _loads_unless(path: Path, errors: list[Problem]) -> None:
    try:
        loaded: Scenario | ScenarioError = load(f"./{path}")
    except ScenarioError as refused:
        loaded = refused
    if isinstance(loaded, Scenario):
        assert not errors
        assert Scenario.model_validate(loaded.dump()) == loaded
    elif "scenario.wrong_kind" not in {problem.code for problem in loaded.problems}:
        assert loaded.problems == tuple(errors)


@given(_ANY, st.data())
@settings(max_examples=40)
def test_a_text_cut_off_anywhere(text: str, data: st.DataObject) -> None:
    judge(text[: data.draw(st.integers(0, len(text)))])


@given(_SMALL, st.data())
def test_a_text_with_something_put_into_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 12)))
    judge(text[:start] + data.draw(_SNIPPETS) + text[end:])


@given(_SMALL, st.data())
def test_lines_lost_doubled_or_indented(text: str, data: st.DataObject) -> None:
    lines = text.splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        where = data.draw(st.integers(0, len(lines) - 1))
        change = data.draw(st.sampled_from(["drop", "double", "indent", "outdent"]))
        changed = {
            "drop": [],
            "double": [lines[where], lines[where]],
            "indent": ["  " + lines[where]],
            "outdent": [lines[where][2:]],
        }
        lines[where : where + 1] = changed[change]
        if not lines:
            break
    judge("\n".join(lines))


@given(_SMALL, st.data())
@settings(max_examples=200)
def test_keys_dropped_and_renamed_and_values_exchanged(text: str, data: st.DataObject) -> None:
    tree = parse("a-file.yaml", text).tree
    for _ in range(data.draw(st.integers(1, 3))):
        _mutate(tree, data)
    judge(json.dumps(tree, indent=data.draw(st.sampled_from([None, 1]))))


def _mutate(tree: Any, data: st.DataObject) -> None:
    """Change one part of a tree, anywhere in it."""
    holders = [holder for holder in _holders(tree) if holder]
    if not holders:
        return
    holder = data.draw(st.sampled_from(holders))
    key: Any = data.draw(st.sampled_from([*holder]) if isinstance(holder, dict) else st.integers(0, len(holder) - 1))
    change = data.draw(st.sampled_from(["drop", "rename", "replace", "replace"]))
    if change == "replace":
        holder[key] = data.draw(_SCALARS)
    elif change == "drop" or isinstance(holder, list):
        del holder[key]
    else:
        holder[data.draw(st.one_of(st.text(max_size=6), st.just(f"{key}x"), st.just(key[:-1])))] = holder.pop(key)


def _holders(tree: Any) -> Iterator[Any]:
    if isinstance(tree, dict | list):
        yield tree
        for value in tree.values() if isinstance(tree, dict) else tree:
            yield from _holders(value)


@given(st.binary(max_size=60))
def test_any_bytes(content: bytes) -> None:
    path = Path("a-file.yaml")
    path.write_bytes(content)
    problems = check(path)
    assert problems
    for problem in problems:
        _has_a_place(problem)


@given(st.text(alphabet="ab:{}[],-'\"\n\t &*!|>#%@\\?", max_size=40))
def test_any_text_of_the_signs_yaml_knows(text: str) -> None:
    assert judge(text)


_WORDS = st.one_of(
    st.text(alphabet="ab.=[]{}0 -\n\ud800", max_size=6),
    st.sampled_from(["0", "1", "7", "demand", "orders_per_day", "mix", "lost", "share", "seller", "agents", "Ada"]),
    st.sampled_from(["heads", "shifts", "policy", "response", "due", "use", "stories", "story", "opening", "reacts"]),
    st.sampled_from(["personas", "calm", "fulfilment", "promise", "catalog", "mug", "quiet", "stars", "5", "runs"]),
    st.sampled_from(["thresholds", "cast", "buyer", "language", "contact_rate", "when", "handling", "law", "name"]),
)
_KEYS = st.lists(_WORDS, min_size=1, max_size=6).map(".".join)
_GIVEN_VALUES = st.one_of(
    st.text(max_size=12),
    st.text(alphabet="ab:{}[],-'\"\n &*!|>#%@", max_size=12),
    st.sampled_from(
        ["8%", "200", "12h", "nobody", "[mon]", "{median: 1d, p90: 2d}", "{}", "[]", "", "~", "<=10%", "\ud800"]
    ),
    st.sampled_from(["./a-file.yaml", "two-agents-office-hours", "late", "2026-01-05", "true", "1e999", "9" * 400]),
)


@given(st.sampled_from(["a-drill", "a-market", "rich"]), st.lists(st.tuples(_KEYS, _GIVEN_VALUES), max_size=3))
@settings(max_examples=200)
def test_any_value_given_beside_a_file(name: str, given: list[tuple[str, str]]) -> None:
    path = Path(f"{name}.yaml")
    path.write_text(FILES.get(name, RICH_MARKET), encoding="utf-8")
    for problem in check(path, overrides=given):
        assert problem.file.startswith("--set ") or problem.line
        assert str(problem).encode()
    try:
        loaded = load(f"./{path}", overrides=given)
    except ScenarioError:
        return
    assert Scenario.model_validate(loaded.dump()) == loaded


@given(st.integers(1, 10**6), st.floats(1e-9, 1), st.integers(0, 9))
def test_a_value_given_beside_a_file_counts_as_if_it_were_written(orders: int, rate: float, heads: int) -> None:
    path = Path("a-market.yaml")
    path.write_text(FILES["a-market"], encoding="utf-8")
    given = {"demand.orders_per_day": str(orders), "contact_rate": str(rate), "seller.agents.Ada.heads": str(heads)}
    beside = load("./a-market.yaml", overrides=given)
    text = edited(FILES["a-market"], "orders_per_day: 50", f"orders_per_day: {orders}")
    path.write_text(edited(text, "contact_rate: 6%", f"contact_rate: {rate}"), encoding="utf-8")
    inside = load("./a-market.yaml")
    assert beside.market == inside.market
    assert beside.plan is not None
    assert [agent.heads for agent in beside.plan.agents] == [heads, 1]


@pytest.mark.parametrize("text", [RICH_MARKET, RICH_PLAN])
def test_every_key_at_once_is_sound(text: str) -> None:
    Path("a-market.yaml" if text is RICH_MARKET else "a-plan.yaml").write_text(text, encoding="utf-8")
    assert check(Path("a-market.yaml" if text is RICH_MARKET else "a-plan.yaml")) == []


def test_the_files_it_starts_from_are_all_there() -> None:
    assert {Path(name).stem for name in TEXTS} >= {"busy-week", "refund-trap", "where-is-my-order", "amazon-us", "core"}
    assert {kind.name for kind in SCENARIOS} == {"drill", "market"}
