"""Whatever is done to a sound file: it loads, or every problem has a place in it. Never anything else."""

import json
import os
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import scenarios
from scenarios.answers import SampleAnswer
from scenarios.criteria import Criterion
from scenarios.document import Document
from scenarios.errors import Problem, ScenarioError
from scenarios.files import DrillFile
from scenarios.hints import Hint
from scenarios.kinds import KINDS, SCENARIOS
from scenarios.loader import check, load
from scenarios.model import Scenario, Variant
from scenarios.shelf import every
from scenarios.source.syntax import parse
from scenarios.story import Reaction, Step
from tests.drafts import FILES, RICH_DRILL, RICH_MARKET, RICH_PLAN, edited

_SHIPPED = Path(scenarios.__file__).parent
TEXTS = {
    path.relative_to(_SHIPPED).as_posix(): path.read_text(encoding="utf-8")
    for kind in KINDS
    for path in every(kind)
    if path.is_relative_to(_SHIPPED)
} or {path.as_posix(): path.read_text(encoding="utf-8") for kind in KINDS for path in every(kind)}

# Files that are quick to read take the many tries; each sort of key and value is in them.
_RICH = (RICH_DRILL, RICH_MARKET, RICH_PLAN)
_SMALL = st.sampled_from(sorted({*FILES.values(), *_RICH}))
_ANY = st.sampled_from(sorted({*TEXTS.values(), *FILES.values(), *_RICH}, key=len))
_MANY = int(os.environ.get("MOCKPLACE_MUTATIONS", "200"))
"""How many mutations of a kind are tried; 10,000 once in a while."""
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
    st.sampled_from(
        ["refund_issued", "said.thanks", "opening", "halfway", "soon", "italian", "first", "one_remedy", "it"]
    ),
    st.sampled_from([{"refund_issued": {"at_least": "order.total"}}, {"en": ["a", "b"]}, {"en": "a", "it": "b"}]),
    st.sampled_from(
        [{"cast.buyer.language": "it"}, {"story.opening.like": "nagging"}, {"..": 1}, {"": {}}, {"a.0.b": []}]
    ),
    st.sampled_from(["2026-01-05", "0001-01-01T00:00", "9999-12-31T23:59:59", "Thu 18:40", "a_to_z", "<=10%", "./x/"]),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
).map(deepcopy)


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
@settings(max_examples=_MANY)
def test_keys_dropped_and_renamed_and_values_exchanged(text: str, data: st.DataObject) -> None:
    tree = parse("a-file.yaml", text).tree
    for _ in range(data.draw(st.integers(1, 3))):
        _mutate(tree, data)
    judge(json.dumps(tree, indent=data.draw(st.sampled_from([None, 1]))))


@given(st.data())
@settings(max_examples=_MANY)
def test_a_drill_with_every_key_and_some_of_them_changed(data: st.DataObject) -> None:
    """Beside dropping and renaming, parts of it stand where others did, as copying and pasting leaves them."""
    tree = parse("a-file.yaml", RICH_DRILL).tree
    for _ in range(data.draw(st.integers(1, 3))):
        if data.draw(st.booleans()):
            _mutate(tree, data)
        else:
            _paste(tree, data)
    problems = judge(json.dumps(tree))
    variants = tree.get("variants")
    for one in variants if isinstance(variants, list) and not any(problem.is_error for problem in problems) else ():
        loaded = load("./a-file.yaml", variant=one["variant"])
        assert Scenario.model_validate(loaded.dump()) == loaded


def _paste(tree: Any, data: st.DataObject) -> None:
    """A copy of one part in the place of another, or as one more entry beside it."""
    holders = [holder for holder in _holders(tree) if holder]
    source, target = data.draw(st.sampled_from(holders)), data.draw(st.sampled_from(holders))
    taken: Any = data.draw(st.sampled_from([*source.values()] if isinstance(source, dict) else source))
    key: Any = data.draw(st.sampled_from([*target]) if isinstance(target, dict) else st.integers(0, len(target) - 1))
    if isinstance(target, list) and data.draw(st.booleans()):
        target.append(deepcopy(taken))
    else:
        target[key] = deepcopy(taken)


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


@pytest.mark.parametrize(("name", "text"), [("a-drill", RICH_DRILL), ("a-market", RICH_MARKET), ("a-plan", RICH_PLAN)])
def test_every_key_at_once_is_sound(name: str, text: str) -> None:
    path = Path(f"{name}.yaml")
    path.write_text(text, encoding="utf-8")
    assert check(path) == []


def test_each_key_of_a_drill_is_among_them() -> None:
    written = {str(part) for path in parse("a-drill", RICH_DRILL).keys for part in path}
    models: list[type[Document]] = [DrillFile, Step, Reaction, Criterion, Hint, Variant, SampleAnswer]
    keys = {field.alias or key for model in models for key, field in model.model_fields.items()}
    assert keys - written == set()


def test_a_copy_of_a_copy_of_a_copy_is_refused_soon() -> None:
    """What would unfold to more than the machine holds, or never end, is told before anything is unfolded."""
    unfolding = "".join(f"k{n}: &k{n} [*k{n - 1}, *k{n - 1}]\n" for n in range(1, 30))
    chain = "".join(f"  s{n}: {{like: s{n + 1}}}\n" for n in range(2_000))
    keys = ", ".join(f"k{n}: 1" for n in range(5_000))
    reactions = ", ".join(["{waited: 2d, go: claim}"] * 5_000)
    bombs = [
        f"k0: &k0 [x, x]\n{unfolding}",
        "scenario: " + "[" * 100_000,
        "scenario: x\na:\n" + "".join(" " * n + "a:\n" for n in range(1, 500)),
        "scenario: x\nuse: [./a-file.yaml, ./a-file.yaml]\n",
        "policy: a-file\nlike: ./a-file.yaml\n",
        edited(RICH_DRILL, "like: opening", "like: nagging"),
        edited(RICH_DRILL, "  sent_back:", f"{chain}  sent_back:"),
        edited(RICH_DRILL, "{cast.buyer.language: it}", f"{{{keys}}}"),
        edited(RICH_DRILL, "    reacts: [{waited: 2d, go: claim}]", f"    reacts: [{reactions}]"),
    ]
    began = process_time()
    for bomb in bombs:
        problems = judge(bomb)
        assert any(problem.is_error for problem in problems)
    assert process_time() - began < 15


def test_a_file_of_ten_megabytes_is_not_read() -> None:
    path = Path("a-file.yaml")
    path.write_text("scenario: x\ntitle: " + "x" * 10_000_000)
    (problem,) = check(path)
    assert (problem.code, problem.message) == ("scenario.too_large", "the file is larger than 2 MB")


@pytest.mark.parametrize("word", ["no", "on", "off", "yes", "y", "NO", "Off"])
def test_norway_is_a_word_and_a_switch_is_on_or_off(word: str) -> None:
    path = Path("a-file.yaml")
    path.write_text(RICH_DRILL.replace("name: Marta", f"name: {word}"), encoding="utf-8")
    loaded = load("./a-file.yaml")
    assert loaded.drill
    assert loaded.drill.cast.buyer.name == word
    path.write_text(edited(RICH_DRILL, "critical: true", f"critical: {word}"), encoding="utf-8")
    told = load("./a-file.yaml").drill
    assert told
    assert told.criteria[0].critical is (word.lower() in {"on", "yes", "y"})
    spoken = edited(RICH_DRILL, "Never again.,", f"Never again., {word}: Aldri igjen,")
    path.write_text(spoken, encoding="utf-8")
    wrong = [problem.message for problem in check(path) if problem.is_error]
    assert wrong == ([] if word in {"no", "on"} else [f"'{word}' is no language"])


def test_the_files_it_starts_from_are_all_there() -> None:
    assert {Path(name).stem for name in TEXTS} >= {"busy-week", "refund-trap", "where-is-my-order", "amazon-us", "core"}
    assert {kind.name for kind in SCENARIOS} == {"drill", "market", "session"}
