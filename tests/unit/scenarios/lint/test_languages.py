"""What one text of a drill is written in, the others are written in too."""

from pathlib import Path

import pytest

from tests.drafts import DRILL, PERSONAS, edited, found, only, pointed


def test_a_text_that_lacks_a_language_others_have(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, '{en: "Where is {order.item}?"}', "{en: Where, it: Dove}"))
    assert (problem.severity, pointed(problem)) == ("warning", "comment")
    assert problem.message == "this text is missing in 'it', in which others are written"


def test_a_line_of_the_persona_counts_where_it_is_said(tmp_path: Path) -> None:
    both = DRILL.replace('{en: "Where is {order.item}?"}', "{en: a, pt: b}").replace('"Never again."', "a, pt: b")
    problem = only(tmp_path, both)
    assert (problem.code, pointed(problem), problem.line) == ("scenario.missing_language", "says", 21)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("italian", "did you mean 'it'?"),
        ("German", "did you mean 'de'?"),
        ("es-MX", "did you mean 'es'?"),
        ("klingon", "write its two letters, such as en"),
    ],
)
@pytest.mark.parametrize("text", ['{en: "Where is {order.item}?"', '{en: "Never again."'])
def test_a_text_under_what_is_no_language(tmp_path: Path, text: str, name: str, hint: str) -> None:
    problem = only(tmp_path, edited(DRILL, text, f"{text}, {name}: x"))
    assert (problem.code, pointed(problem), problem.hint) == ("scenario.unknown_key", name, hint)
    assert problem.message == f"'{name}' is no language"


@pytest.mark.parametrize("language", ["it", "de", "fr", "es"])
def test_every_persona_speaks_five_languages(tmp_path: Path, language: str) -> None:
    text = DRILL.replace('{en: "Where is {order.item}?"}', f"{{{language}: a}}").replace(
        'en: "Never again."', f"{language}: a"
    )
    assert [
        problem
        for problem in found(tmp_path, text.replace("language: en", f"language: {language}"))
        if problem.is_error
    ] == []


def test_lines_of_one_persona(tmp_path: Path) -> None:
    problem = only(
        tmp_path, edited(PERSONAS, '{en: "Order {order.id}, please."}', "{en: a}\n      thanks: {en: a, it: b}")
    )
    assert (problem.code, problem.severity, pointed(problem)) == ("scenario.missing_language", "warning", "nag")


def test_lines_to_choose_from_are_looked_at_one_by_one(tmp_path: Path) -> None:
    text = edited(DRILL, '{en: "Where is {order.item}?"}', '{en: ["Where is {order.item}?", "A {order.itm}?"]}')
    problem = only(tmp_path, text)
    assert (problem.code, pointed(problem)) == ("scenario.unknown_placeholder", '"A {order.itm}?"')
