"""Every language is there, every placeholder and every line of a persona."""

from pathlib import Path

import pytest

from tests.drafts import DRILL, MARKET, edited, found, only, pointed


def test_a_text_without_the_language_of_the_cast(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, '{en: "Where is {order.item}?"}', "{it: Ciao}"))
    assert (problem.code, pointed(problem)) == ("scenario.missing_language", "says")
    assert "'en'" in problem.message


def test_a_comment_without_the_language_of_the_cast(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, '{en: "Never again."}', "{de: Nie wieder}"))
    assert (problem.code, pointed(problem)) == ("scenario.missing_language", "comment")


def test_languages_of_the_mix_are_those_of_the_story_alone(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(MARKET, '{en: "Where is it?", it: "Dov\'è?"}', '{fr: "Où est-il ?"}'))
    assert problem.message == "this text is missing in 'en' and 'it'"


def test_a_line_in_a_language_no_persona_speaks(tmp_path: Path) -> None:
    text = edited(MARKET, "{en: 70%, it: 30%}", "{en: 70%, pt: 30%}").replace('it: "Dov\'è?"', "pt: Onde")
    codes = [(problem.code, problem.line) for problem in found(tmp_path, text) if problem.is_error]
    assert codes == [("scenario.missing_language", 25)]


def test_an_unknown_line(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "$thanks", "$thank"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_line", "$thank")
    assert problem.hint == "did you mean 'thanks'?"


@pytest.mark.parametrize("name", ["buyer.name", "order.id", "order.item", "order.total"])
def test_every_placeholder_of_the_list(tmp_path: Path, name: str) -> None:
    assert found(tmp_path, edited(DRILL, "{order.item}", f"{{{name}}}")) == []


@pytest.mark.parametrize("name", ["order.itm", "buyer.language", "", " order.item", "0", "order[item]"])
def test_an_unknown_placeholder(tmp_path: Path, name: str) -> None:
    problem = only(tmp_path, edited(DRILL, "{order.item}", f"{{{name}}}"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_placeholder", f'"Where is {{{name}}}?"')


def test_a_single_brace_is_text(tmp_path: Path) -> None:
    assert found(tmp_path, edited(DRILL, "{order.item}?", "} my { mug")) == []
