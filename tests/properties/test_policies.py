"""Whatever is done to a policy, alone or one that is like another: it loads, or every problem has a place in a file."""

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import scenarios
from scenarios.errors import ScenarioError
from scenarios.loader import check, load_policy
from scenarios.policy import Policy
from scenarios.source.syntax import parse
from tests.drafts import POLICY

_SHIPPED = Path(scenarios.__file__).parent / "policies"
_TREES = {path.stem: parse(path.stem, path.read_text(encoding="utf-8")).tree for path in _SHIPPED.glob("*.yaml")}
_RICH = {**_TREES["amazon-us"], "policy": "a-file"}
_RICH["message_rules"] = _RICH["message_rules"][:3] + _RICH["message_rules"][-2:]  # type: ignore[index]
_STARTS = [_RICH, *(tree for name, tree in _TREES.items() if name != "amazon-us"), parse("draft", POLICY).tree]

_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["3d", "0m", "120%", "-1", "<1%", "2 working days", "999 working hours", "500.00", "xx", "reply"]),
    st.sampled_from(["2026-01-26", "1970-01-01", "9999-12-31", "2026-02-30", "amazon-us", "a-file", "./a-file.yaml"]),
    st.sampled_from(["email_address", "promoted", "not_received", "order_defect_rate", "orders", "\ud800", "9" * 400]),
    st.lists(st.sampled_from(["reply", "x", 3, None]), max_size=2),
    st.dictionaries(st.sampled_from(["1%", "x", "valid_from", "reply"]), st.integers(), max_size=2),
)


@pytest.fixture(scope="module", autouse=True)
def _elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(tmp_path_factory.mktemp("policies"))
    yield
    os.chdir(before)


@given(st.sampled_from(_STARTS), st.data())
@settings(max_examples=150, deadline=None)
def test_a_policy_with_parts_lost_exchanged_and_renamed(start: dict[str, object], data: st.DataObject) -> None:
    tree = json.loads(json.dumps(start))
    for _ in range(data.draw(st.integers(1, 3))):
        _mutate(tree, data)
    _judged(json.dumps(tree))


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_a_policy_like_a_broken_one(data: st.DataObject) -> None:
    base = json.loads(json.dumps({**_RICH, "policy": "base"}))
    _mutate(base, data)
    Path("base.yaml").write_text(json.dumps(base), encoding="utf-8", errors="surrogatepass")
    own = {"policy": "a-file", "title": "T", "like": "./base.yaml"}
    for section in data.draw(st.lists(st.sampled_from(sorted(_RICH.keys() - own.keys())), max_size=3)):
        own[section] = json.loads(json.dumps(_RICH[section]))
    _mutate(own, data)
    _judged(json.dumps(own))


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.sampled_from(sorted(_TREES)))
@settings(max_examples=50, deadline=None)
def test_every_day_has_rules(day: date, name: str) -> None:
    policy = load_policy(f"{name}@{day}")
    assert policy.changes() == ()
    assert Policy.model_validate(policy.dump()) == policy


@given(st.text(max_size=20))
def test_any_name(name: str) -> None:
    with pytest.raises(ScenarioError):
        load_policy(f"no-policy-{name}")


def _judged(text: str) -> None:
    path = Path("a-file.yaml")
    path.write_text(text, encoding="utf-8", errors="surrogatepass")
    problems = check(path)
    for problem in problems:
        assert problem.line >= 1
        assert problem.message
        assert str(problem).encode()
    errors = [problem for problem in problems if problem.is_error]
    try:
        loaded: Policy | ScenarioError = load_policy("./a-file.yaml")
    except ScenarioError as refused:
        loaded = refused
    if isinstance(loaded, Policy):
        assert errors == []
        assert Policy.model_validate(json.loads(json.dumps(loaded.dump()))) == loaded
        assert loaded.as_of(date(2026, 1, 1)).changes() == ()
    else:
        assert [*loaded.problems] == errors


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
        holder[data.draw(st.text(max_size=6) | st.just(f"{key}x"))] = holder.pop(key)


def _holders(tree: Any) -> Iterator[Any]:
    if isinstance(tree, dict | list):
        yield tree
        for value in tree.values() if isinstance(tree, dict) else tree:
            yield from _holders(value)
