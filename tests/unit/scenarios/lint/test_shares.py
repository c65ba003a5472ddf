"""Shares of one whole add up to it: those of the mix for each trouble, of languages, of stars."""

from pathlib import Path

import pytest

from tests.drafts import MARKET, edited, found, only, pointed

_QUESTION = "{story: question, share: 40%,"


@pytest.mark.parametrize(
    ("old", "new", "where", "total"),
    [
        ("share: 40%", "share: 39%", "mix", "99%"),
        ("en: 70%", "en: 0.8", "languages", "110%"),
        ("1: 10%", "1: 10.001%", "stars", "100.001%"),
    ],
)
def test_shares_that_do_not_add_up(tmp_path: Path, old: str, new: str, where: str, total: str) -> None:
    problem = only(tmp_path, edited(MARKET, old, new))
    assert (problem.code, problem.hint) == ("scenario.shares", f"they make {total}")
    assert pointed(problem) == where


def test_thirds_are_near_enough(tmp_path: Path) -> None:
    assert found(tmp_path, edited(MARKET, "{5: 90%, 1: 10%}", "{5: 33.33333%, 4: 33.33333%, 1: 33.33334%}")) == []


def test_shares_are_not_added_up_while_one_is_broken(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(MARKET, "share: 40%", "share: 140%"))
    assert (problem.code, pointed(problem)) == ("scenario.bad_value", "140%")


def test_stars_are_one_to_five(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(MARKET, "{5: 90%, 1: 10%}", "{6: 90%, 1: 10%}"))
    assert (problem.message, pointed(problem)) == ("'6' is more than 5", "6")


def with_lines(*lines: str) -> str:
    """The market with more lines in its mix."""
    more = "".join(
        f"  - {{{line}, patience: {{median: 1d, p90: 2d}}, writes: {{median: 1d, p90: 3d}}}}\n" for line in lines
    )
    return edited(MARKET, "stories:", more + "stories:")


@pytest.mark.parametrize(
    "lines",
    [
        ("story: lost, share: 100%, when: late",),
        ("story: lost, share: 50%, when: [late, lost]", "story: question, share: 50%, when: [lost, late]"),
        (
            "story: lost, share: 50%, when: [late, lost]",
            "story: question, share: 50%, when: lost",
            "story: question, share: 50%, when: late",
        ),
    ],
)
def test_the_lines_of_each_trouble_are_a_whole(tmp_path: Path, lines: tuple[str, ...]) -> None:
    text = with_lines(*(line + ", languages: {en: 100%}" for line in lines))
    assert found(tmp_path, text) == []


def test_a_trouble_whose_lines_are_no_whole(tmp_path: Path) -> None:
    problem = only(
        tmp_path, with_lines("story: lost, share: 50%, when: [late, lost]", "story: question, share: 50%, when: late")
    )
    assert problem.message == "the shares of the lines of the mix for 'lost' do not add up to 100%"
    assert (problem.hint, pointed(problem)) == ("they make 50%", "mix")


def test_somebody_writes_though_all_went_well(tmp_path: Path) -> None:
    text = edited(edited(MARKET, "share: 60%,", "share: 60%, when: late,"), "share: 40%,", "share: 40%, when: late,")
    problem = only(tmp_path, text)
    assert (problem.code, pointed(problem)) == ("scenario.shares", "mix")
    assert problem.message == "every line of the mix waits for an order to go wrong"
    assert found(tmp_path, edited(text, "contact_rate: 6%", "contact_rate: 0%")) == []


def test_the_stars_of_each_trouble_and_the_languages_of_each_marketplace(tmp_path: Path) -> None:
    text = edited(MARKET, "after:", "stars_when: {late: {5: 20%, 1: 70%}, lost: {1: 100%}}, after:")
    problem = only(tmp_path, text)
    assert (problem.hint, pointed(problem)) == ("they make 90%", "late")
    places = "marketplaces: [{marketplace: one, languages: {en: 50%}}, {marketplace: two}]\nquiet:"
    problem = only(tmp_path, edited(MARKET, "quiet:", places))
    assert (problem.hint, pointed(problem)) == ("they make 50%", "languages")


def test_weights_are_relative(tmp_path: Path) -> None:
    text = edited(MARKET, "price: 24.90", "price: 24.90, share: 7")
    assert found(tmp_path, edited(text, "quiet:", "marketplaces: [{marketplace: one, share: 9}]\nquiet:")) == []
