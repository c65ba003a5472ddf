"""In which languages a drill can be played."""

from pathlib import Path

import pytest

from scenarios.languages import languages_of
from scenarios.loader import load
from tests.drafts import DRILL, FILES, RICH_DRILL, edited, written


@pytest.mark.parametrize(
    ("old", "new", "languages"),
    [
        ("title: A", "title: A", ("en", "it")),
        (", it: Mai più.", "", ("en",)),
        (", it: È tutto qui?", ", it: È tutto qui?, fr: C'est tout ?", ("en", "it")),
        (", it: Tardi?", "", ("en",)),
        ("brief: {en: A mug is broken., it: Una tazza è rotta.}", "brief: A mug is broken.", ("en",)),
        ("language: en", "language: it", ("it", "en")),
    ],
)
def test_those_in_which_all_its_texts_are(tmp_path: Path, old: str, new: str, languages: tuple[str, ...]) -> None:
    text = edited(RICH_DRILL, old, new).replace(
        "  - {variant: italian, about: In Italian, set: {cast.buyer.language: it}}\n", ""
    )
    assert languages_of(load(str(written(tmp_path, text)))) == languages


def test_a_persona_without_the_language_leaves_it_out(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("personas: {impatient: {patience: 1d, lines: {thanks: {en: Thanks}}}}")
    text = edited(DRILL, "zone:", "use: [intents/core, ./mine.yaml]\nzone:")
    text = text.replace('{en: "Where is {order.item}?"}', "{en: a, it: b}").replace(
        '{en: "Never again."}', "{en: a, it: b}"
    )
    assert languages_of(load(str(written(tmp_path, text)))) == ("en",)


def test_a_market_has_none(tmp_path: Path) -> None:
    path = tmp_path / "a-market.yaml"
    path.write_text(FILES["a-market"], encoding="utf-8")
    assert languages_of(load(str(path))) == ()
