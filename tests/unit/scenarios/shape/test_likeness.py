"""A policy that is like another has everything of it that it does not write; slips are shown where they stand."""

from datetime import date
from pathlib import Path

import pytest

from scenarios.errors import ScenarioError
from scenarios.loader import check, load, load_policy
from scenarios.shape.likeness import likened
from scenarios.source.disk import read
from tests.drafts import DRILL, POLICY, edited, only, pointed, written

_LIKE = "policy: another\ntitle: Another\nlike: ./a-policy.yaml\n"


@pytest.fixture(autouse=True)
def _base(tmp_path: Path) -> None:
    written(tmp_path, POLICY)


def another(folder: Path, text: str = "") -> Path:
    """A policy like the draft."""
    path = folder / "another.yaml"
    path.write_text(_LIKE + text, encoding="utf-8")
    return path


def test_everything_is_taken_but_the_name(tmp_path: Path) -> None:
    mine, base = load_policy(str(another(tmp_path))), load_policy(str(tmp_path / "a-policy.yaml"))
    assert (mine.policy, mine.title, mine.like) == ("another", "Another", "")
    assert mine.model_copy(update={"policy": base.policy, "title": base.title}) == base


def test_a_section_is_taken_whole_or_not_at_all(tmp_path: Path) -> None:
    mine = load_policy(str(another(tmp_path, "limits: {longest: {reply: 9, unexpected_problem: 8}}\n")))
    assert mine.limits[0].longest == {"reply": 9, "unexpected_problem": 8}
    assert mine.claims[0].respond_within == 72 * 3_600_000


def test_metrics_are_taken_one_by_one(tmp_path: Path) -> None:
    text = "metrics:\n  late: {of: questions, share: answered_late, by: asked, windows: [7d]}\n"
    mine = load_policy(str(another(tmp_path, text)))
    assert [*mine.metrics] == ["order_defect_rate", "late"]
    text = "metrics:\n  order_defect_rate: {of: orders, share: defective, by: placed, windows: [7d]}\n"
    mine = load_policy(str(another(tmp_path, text)))
    assert [metric.windows for (metric,) in mine.metrics.values()] == [(7 * 86_400_000,)]


def test_message_rules_are_taken_one_by_one_in_their_order(tmp_path: Path) -> None:
    rule = "why: so, action: note, fact: shared_contact_details"
    text = (
        "message_rules:\n"
        f"  - {{rule: markup, primitive: markup, {rule}}}\n"
        f"  - {{rule: email_address, primitive: style, valid_until: 2026-01-01, {rule}}}\n"
        f"  - {{rule: email_address, primitive: rude, valid_from: 2026-01-01, {rule}}}\n"
    )
    mine = load_policy(str(another(tmp_path, text)))
    named = [(one.rule, one.primitive) for one in mine.message_rules]
    assert named == [
        ("email_address", "style"),
        ("email_address", "rude"),
        ("phone_number", "phone_number"),
        ("markup", "markup"),
    ]


def test_what_is_like_something_like_another(tmp_path: Path) -> None:
    another(tmp_path, "currency: EUR\n")
    third = tmp_path / "third.yaml"
    third.write_text("policy: third\ntitle: Third\nlike: ./another.yaml\ncountry: IT\n", encoding="utf-8")
    mine = load_policy(str(third))
    assert (mine.country, mine.currency, mine.marketplace_id) == ("IT", "EUR", "EXAMPLE")


def test_the_files_are_left_as_they_are(tmp_path: Path) -> None:
    source, base = read(another(tmp_path)), read(tmp_path / "a-policy.yaml")
    before = repr(source.tree), repr(base.tree)
    made, problems = likened(source)
    assert (repr(source.tree), repr(base.tree)) == before
    assert problems == ()
    assert "like" not in made.tree


def test_it_is_embedded_whole(tmp_path: Path) -> None:
    another(tmp_path, "currency: EUR\n")
    drill = written(tmp_path, edited(DRILL, "zone:", "policy: ./another.yaml\nzone:"))
    dumped = load(str(drill)).policy.dump()
    assert {"claims", "limits", "message_rules"} <= dumped.keys()
    assert "like" not in dumped


def test_what_was_taken_can_be_replaced_beside_the_file(tmp_path: Path) -> None:
    another(tmp_path)
    drill = written(tmp_path, edited(DRILL, "zone:", "policy: ./another.yaml\nzone:"))
    loaded = load(str(drill), overrides={"policy.claims.respond_within": "9h"})
    assert loaded.rules.claims.respond_within == 9 * 3_600_000
    with pytest.raises(ScenarioError, match="must be in it before it is used"):
        load(str(drill), overrides={"policy.like": "amazon-us"})


def test_a_slip_in_its_own_part_is_shown_there(tmp_path: Path) -> None:
    text = "message_rules:\n  - {rule: x, why: so, primitive: x, action: note, fact: promoted}\n"
    (problem,) = check(another(tmp_path, text))
    assert (problem.code, problem.line, pointed(problem)) == ("scenario.unknown_primitive", 5, "x")


def test_what_does_not_go_with_what_was_taken_is_shown_where_the_other_is_named(tmp_path: Path) -> None:
    text = "metrics: {order_defect_rate: {of: orders, share: defective, by: placed, windows: [7d], target: 5}}\n"
    (problem,) = check(another(tmp_path, text))
    assert (problem.line, pointed(problem)) == (4, "5")


def test_a_slip_in_the_other_is_shown_in_the_other(tmp_path: Path) -> None:
    written(tmp_path, edited(POLICY, "review: 24h", "review: soon"))
    (problem,) = check(another(tmp_path))
    assert (Path(problem.file).name, pointed(problem)) == ("a-policy.yaml", "soon")


def test_a_warning_of_the_other_is_no_reason_not_to_be_like_it(tmp_path: Path) -> None:
    title = next(line for line in POLICY.splitlines() if line.startswith("title:"))
    base = written(tmp_path, edited(POLICY, title, "title: “A policy”"))
    assert [problem.severity for problem in check(base)] == ["warning"]
    assert check(another(tmp_path)) == []


@pytest.mark.parametrize(
    ("named", "code", "said"),
    [
        ("amazon-su", "unknown_name", "did you mean 'amazon-us'?"),
        ("./nowhere.yaml", "unreadable", "no file './nowhere.yaml'"),
        ("./another.yaml", "circle", "'another' is like itself"),
        ("./a-drill.yaml", "wrong_kind", "is a drill"),
        ("busy-week", "unknown_name", "'busy-week' is a market"),
    ],
)
def test_what_it_cannot_be_like(tmp_path: Path, named: str, code: str, said: str) -> None:
    written(tmp_path, DRILL)
    path = another(tmp_path)
    path.write_text(_LIKE.replace("./a-policy.yaml", named), encoding="utf-8")
    (problem,) = check(path)
    assert (problem.code, pointed(problem)) == (f"scenario.{code}", named)
    assert said in str(problem)


def test_a_circle_of_several(tmp_path: Path) -> None:
    for name, like in (("one", "two"), ("two", "three"), ("three", "one")):
        text = f"policy: {name}\ntitle: T\nlike: ./{like}.yaml\n"
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    (problem,) = check(tmp_path / "one.yaml")
    assert problem.message == "'one' is like itself, by way of 'two' and 'three'"
    assert Path(problem.file).name == "three.yaml"


def test_like_is_the_name_of_a_policy(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(POLICY, "title: A policy", "title: A policy\nlike: [amazon-us]"))
    assert (problem.code, pointed(problem)) == ("scenario.wrong_kind_of_value", "[amazon-us]")


def test_versions_of_a_day_are_those_of_the_other(tmp_path: Path) -> None:
    rule = "due: 24h, target: 10%, answers: [reply]"
    versions = f"[{{valid_until: 2026-01-01, {rule}}}, {{valid_from: 2026-01-01, {rule.replace('24h', '9h')}}}]"
    written(tmp_path, edited(POLICY, "{due: 24h, target: 10%, answers: [reply]}", versions))
    mine = load_policy(f"{another(tmp_path)}@2026-05-01")
    assert mine.on(date(2020, 1, 1)).response.due == 9 * 3_600_000
