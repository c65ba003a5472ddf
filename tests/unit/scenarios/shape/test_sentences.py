"""Every misfit of a value is said in a sentence people understand, at its place."""

from pathlib import Path

import pytest

from scenarios.files import DrillFile
from scenarios.kinds import KINDS
from scenarios.shape.sentences import validate
from scenarios.source.syntax import parse
from tests.drafts import DRILL, FILES, edited, found, only, pointed


def test_everything_is_said_at_once(tmp_path: Path) -> None:
    text = edited(DRILL, "stops_after: 10d", "stops_after: soon").replace("zone: Europe/Rome", "zone: Mars")
    text = edited(text, "is: impatient", "is: impatent").replace("total: 24.90", "total: free")
    assert [problem.code for problem in found(tmp_path, text)] == [
        "scenario.unknown_zone",
        "scenario.bad_value",
        "scenario.unknown_persona",
        "scenario.bad_value",
    ]


def test_missing_keys_are_named_with_what_they_are_missing_in(tmp_path: Path) -> None:
    whole = "order: {item: mug, total: 24.90, placed: 9d, promised: 5d, delivered: never}"
    text = edited(DRILL, whole, "order: {item: mug}")
    problem = only(tmp_path, text)
    assert (problem.message, pointed(problem)) == ("the key 'total' is missing in 'order'", "{item: mug}")
    problem = only(tmp_path, edited(DRILL, "title: A drill\n", ""))
    assert (problem.message, problem.line) == ("the key 'title' is missing", 1)


def test_a_text_that_never_ends_is_quoted_short(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "stops_after: 10d", f"stops_after: {'9' * 9000}"))
    assert len(str(problem)) < 800


def test_a_sound_file_makes_a_model() -> None:
    model, problems = validate(DrillFile, parse("f.yaml", DRILL))
    assert isinstance(model, DrillFile)
    assert not problems


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_an_empty_mapping_says_what_is_missing(kind: object) -> None:
    model = next(known.model for known in KINDS if known is kind)
    read, problems = validate(model, parse("f.yaml", "{}"))
    assert read is None
    assert {problem.code for problem in problems} == {"scenario.missing_key"}


def test_pydantics_own_words_are_never_used() -> None:
    """Whatever stands where whatever belongs: each kind of misfit has a sentence of ours."""
    strange = ["{}", "[]", "x", "-1", "1.5", "true", "~", "[[]]", "{x: {}}", "''", "99999999999", "1e30"]
    for text in FILES.values():
        source = parse("f.yaml", text)
        kind = next(known for known in KINDS if known.key == next(iter(source.tree)))
        for key in source.tree:
            for value in strange:
                tree = parse("f.yaml", f"a: {value}").tree
                changed = parse("f.yaml", text)
                changed.tree[key] = tree["a"]
                _, problems = validate(kind.model, changed)
                assert not [problem for problem in problems if "does not fit here" in problem.message]


@pytest.mark.parametrize(
    ("was", "put", "hint"),
    [
        ("points: 100", "points: 100%", "write 100"),
        ("points: 100", "points: 5 points", "write 5"),
        ("points: 100", "points: 1.5%", ""),
        ("points: 100", "points: 5-10", ""),
        ("points: 100", "points: many", ""),
        ("reacts:\n      - {once: claim_granted, go: angry}\n      - {once: claim_denied, go: resigned}",
         "reacts:\n      once: claim_granted\n      go: angry", "begin each entry with '- '"),
        ("buyer: {is: impatient, name: Marta, language: en}",
         "buyer: [{is: impatient}, {name: Marta}]", "write the keys without '- ' before them"),
        ("title: A drill", "title: [a]", ""),
    ],
)  # fmt: skip
def test_how_it_is_written_instead(tmp_path: Path, was: str, put: str, hint: str) -> None:
    problem = next(
        one for one in found(tmp_path, edited(DRILL, was, put)) if one.code == "scenario.wrong_kind_of_value"
    )
    assert problem.hint == hint


def test_a_key_unlike_any_may_stand_for_the_one_that_is_missing(tmp_path: Path) -> None:
    problems = found(tmp_path, edited(DRILL, "story:", "steps:"))
    hints = {problem.message: problem.hint for problem in problems}
    assert hints["unknown key 'steps'"] == "did you mean 'story', which is missing?"
    problems = found(tmp_path, edited(DRILL, "story:", "storry:"))
    assert {problem.hint for problem in problems if problem.code == "scenario.unknown_key"} == {"did you mean 'story'?"}
    problems = found(tmp_path, edited(edited(DRILL, "story:", "steps:"), "title:", "heading:"))
    assert {problem.hint for problem in problems if problem.code == "scenario.unknown_key"} == {""}


def test_of_many_words_the_message_tells_none(tmp_path: Path) -> None:
    answers = "sample_answers:\n  - {answer: one, ends: resolved, seller: [{at: 1h, does: WORD}]}\n"
    text = edited(DRILL, "sample_answers:\n  - {answer: silence, ends: claim_granted}\n", answers)
    near = only(tmp_path, text.replace("WORD", "send_replacement"))
    assert near.message == "'send_replacement' is none of the words that may stand here"
    assert near.hint == "did you mean 'replacement'?"
    assert only(tmp_path, text.replace("WORD", "dance")).hint.startswith("choose refund, replacement, ")
