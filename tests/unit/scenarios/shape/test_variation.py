"""Variants put other values into a drill's file, and say where one of theirs is wrong."""

from pathlib import Path

import pytest

from scenarios.errors import ScenarioError
from scenarios.loader import load
from tests.drafts import DRILL, RICH_DRILL, edited, found, only, pointed, written

_AFTER = "good_endings: [resolved]"


def with_variant(settings: str) -> str:
    return edited(DRILL, _AFTER, f"{_AFTER}\nvariants:\n  - {{variant: other, set: {settings}}}")


def test_its_values_go_before_the_files_and_others_beside_it_before_both(tmp_path: Path) -> None:
    path = str(written(tmp_path, RICH_DRILL))
    plain, soon = load(path), load(path, variant="soon")
    italian = load(path, variant="italian")
    assert plain.drill
    assert soon.drill
    assert italian.drill
    assert (plain.variant, plain.written_in, plain.drill.cast.buyer.language) == ("", "en", "en")
    assert (italian.variant, italian.written_in, italian.drill.cast.buyer.language) == ("italian", "it", "it")
    assert [one.drill.criteria[1].before for one in (plain, soon) if one.drill] == [86_400_000, 7_200_000]
    assert (soon.drill.cast.order.item, soon.drill.cast.order.placed) == ("lamp", 0)
    beside = load(path, variant="italian", language="en")
    assert beside.drill
    assert (beside.written_in, beside.drill.cast.buyer.language) == ("it", "en")
    assert plain == load(path)
    assert plain.drill.variants == soon.drill.variants


def test_a_language_given_beside_a_file(tmp_path: Path) -> None:
    loaded = load(str(written(tmp_path, edited(RICH_DRILL, "variant: italian", "variant: x"))), language="it")
    assert loaded.drill
    assert (loaded.drill.cast.buyer.language, loaded.written_in) == ("it", "en")
    with pytest.raises(ScenarioError, match="missing in 'pt'"):
        load(str(written(tmp_path, RICH_DRILL)), language="pt")


@pytest.mark.parametrize(
    ("settings", "code", "at", "said"),
    [
        ("{cast.buyer.lnguage: it}", "unknown_key", "cast.buyer.lnguage", "did you mean 'language'?"),
        ("{cst.buyer.language: it}", "unknown_key", "cst.buyer.language", "did you mean 'cast'?"),
        ("{story.opening.reacts.7.go: happy}", "unknown_name", "story.opening.reacts.7.go", "from 0 to 2"),
        ("{cast.order.total: cheap}", "bad_value", "cheap", ""),
        ("{cast.buyer.is: impatint}", "unknown_persona", "impatint", "did you mean 'impatient'?"),
        ("{story.opening.reacts.0.go: hapy}", "unknown_step", "hapy", "did you mean 'happy'?"),
        ("{story.opening.reacts: [{waited: 1d, go: hapy}]}", "unknown_step", "hapy", "did you mean 'happy'?"),
        ("{cast.buyer.language: pt}", "missing_language", None, ""),
        ("{policy: amazon-su}", "unknown_name", "amazon-su", "did you mean 'amazon-us'?"),
        ("{good_endings.0: lost}", "unknown_ending", "lost", ""),
        ("{variants.0.variant: x}", "bad_value", "variants.0.variant", ""),
        ("{scenario: x}", "bad_value", "scenario", ""),
        ("{}", "bad_value", "{}", ""),
        ("{cast.buyer.name: Marta}", "no_change", "cast.buyer.name", ""),
    ],
)
def test_what_is_wrong_is_said_where_the_variant_writes_it(
    tmp_path: Path, settings: str, code: str, at: str | None, said: str
) -> None:
    problems = found(tmp_path, with_variant(settings))
    assert {problem.code for problem in problems} == {f"scenario.{code}"}
    assert at is None or {pointed(problem) for problem in problems} == {at}
    assert all(said in problem.hint for problem in problems)
    assert {problem.severity for problem in problems} == {"warning" if code == "no_change" else "error"}


def test_a_variant_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="no variant 'othr'") as refused:
        load(str(written(tmp_path, with_variant("{cast.buyer.name: Anna}"))), variant="othr")
    assert refused.value.problems[0].hint == "did you mean 'other'?"
    with pytest.raises(ScenarioError, match="no variant 'other'"):
        load(str(written(tmp_path, DRILL)), variant="other")


def test_two_variants_of_one_name(tmp_path: Path) -> None:
    again = "  - {variant: other, set: {cast.buyer.name: Ada}}\nsample_answers:"
    problem = only(tmp_path, edited(with_variant("{cast.buyer.name: Anna}"), "sample_answers:", again))
    assert (problem.code, pointed(problem)) == ("scenario.same_name", "other")


def test_so_many_variants_are_refused(tmp_path: Path) -> None:
    many = "".join(f"  - {{variant: v{n}, set: {{cast.buyer.name: N{n}}}}}\n" for n in range(21))
    problem = only(tmp_path, edited(DRILL, _AFTER, f"{_AFTER}\nvariants:\n{many.rstrip()}"))
    assert (problem.code, pointed(problem)) == ("scenario.bad_value", "variants")
    assert problem.message == "at most 20 may be here, not 21"
