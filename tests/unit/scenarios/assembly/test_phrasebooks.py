"""A pack in files by language: a world opens and holds only those its buyers speak, a check sees the others too."""

from pathlib import Path

import pytest

from scenarios.errors import ScenarioError
from scenarios.loader import check, load, load_intents
from tests.drafts import DRILL, INTENTS, PHRASES, edited, only, pointed, written

PACK = """\
intents:
  refund_confirmed: {means: the money was paid back}
  thanks: {means: somebody says thank you}
"""
SPANISH = PHRASES.replace("language: it", "language: es").replace("abbiamo rimborsato", "hemos reembolsado")


@pytest.fixture
def split(tmp_path: Path) -> Path:
    """A folder with a pack in two languages."""
    (tmp_path / "a-pack-of-intents.yaml").write_text(PACK, encoding="utf-8")
    (tmp_path / "a-pack-of-intents.it.yaml").write_text(PHRASES, encoding="utf-8")
    (tmp_path / "a-pack-of-intents.es.yaml").write_text(
        SPANISH.replace("[Abbiamo rimborsato.]", "[Hemos reembolsado.]"), encoding="utf-8"
    )
    return tmp_path


def spoken(folder: Path, languages: list[str] | None = None) -> dict[str, set[str]]:
    pack = load_intents(str(folder / "a-pack-of-intents.yaml"), languages)
    assert all(intent.phrases.keys() == intent.examples.keys() for intent in pack.intents.values())
    return {name: {*intent.phrases} for name, intent in pack.intents.items()}


def test_a_pack_is_loaded_in_the_languages_asked_for(split: Path) -> None:
    assert spoken(split) == {"refund_confirmed": {"it", "es"}, "thanks": set()}
    assert spoken(split, ["es"]) == {"refund_confirmed": {"es"}, "thanks": set()}
    assert spoken(split, ["de"]) == {"refund_confirmed": set(), "thanks": set()}


def test_a_pack_in_one_file_goes_on_working(tmp_path: Path) -> None:
    written(tmp_path, INTENTS)
    assert spoken(tmp_path) == {"refund_confirmed": {"en"}}
    assert spoken(tmp_path, ["it"]) == {"refund_confirmed": set()}


def test_what_the_pack_says_itself_goes_before_its_files(split: Path) -> None:
    own = edited(INTENTS, "      en: {yes", "      it: {yes").replace('      en: {"yes"', '      it: {"yes"')
    (split / "a-pack-of-intents.yaml").write_text(own, encoding="utf-8")
    pack = load_intents(str(split / "a-pack-of-intents.yaml"))
    assert pack.intents["refund_confirmed"].phrases["it"].yes == ("we have refunded",)
    (problem,) = check(split / "a-pack-of-intents.it.yaml")
    assert (problem.severity, pointed(problem)) == ("warning", "refund_confirmed")


def test_a_drill_holds_the_language_of_its_buyer_alone() -> None:
    for language in ("en", "it"):
        scenario = load("refund-trap", overrides=[("cast.buyer.language", language)])
        assert {one for intent in scenario.intents.intents.values() for one in intent.phrases} == {language}
        assert scenario.intents.intents.keys() >= load_intents("core", ()).intents.keys()


def test_a_market_holds_every_language_of_its_mix() -> None:
    scenario = load("busy-week")
    assert {one for intent in scenario.intents.intents.values() for one in intent.phrases} == {"en", "it"}


def test_a_file_no_buyer_speaks_is_not_opened_to_play(split: Path) -> None:
    text = edited(DRILL, "zone:", "use: [./a-pack-of-intents.yaml, personas/core]\nzone:")
    text = text.replace("[said.tracking_explained]", "[said.refund_confirmed]")
    path = written(split, text)
    (split / "a-pack-of-intents.it.yaml").write_text("phrases: [", encoding="utf-8")
    assert load(str(path)).intents.intents["refund_confirmed"].phrases == {}
    with pytest.raises(ScenarioError) as caught:
        load(str(path), overrides=[("cast.buyer.language", "it")])
    assert "a-pack-of-intents.it.yaml" in {Path(problem.file).name for problem in caught.value.problems}


def test_a_check_sees_the_languages_of_all_texts(split: Path) -> None:
    text = edited(DRILL, "zone:", "use: [./a-pack-of-intents.yaml, personas/core]\nzone:")
    text = text.replace("[said.tracking_explained]", "[said.refund_confirmed]")
    text = edited(text, '{en: "Never again."}', '{en: "Never again.", it: "Mai più."}')
    path = written(split, text)
    assert not [problem for problem in check(path) if problem.is_error]
    (split / "a-pack-of-intents.it.yaml").write_text(edited(PHRASES, "[abbiamo rimborsato]", "[a|b]"), encoding="utf-8")
    said = {Path(problem.file).name: problem.code for problem in check(path) if problem.is_error}
    assert said == {"a-pack-of-intents.it.yaml": "scenario.bad_phrase"}


@pytest.mark.parametrize(
    ("old", "new", "code", "under"),
    [
        ("phrases: a-pack-of-intents", "phrases: core", "name_differs", "core"),
        ("language: it", "language: es", "name_differs", "es"),
        ("refund_confirmed:", "refund_confirmd:", "unknown_intent", "refund_confirmd"),
        ("[abbiamo rimborsato]", "[abbiamo (rimborsato]", "bad_phrase", "abbiamo (rimborsato"),
        (', "no": [Rimborsiamo.]', "", "no_examples", "refund_confirmed"),
    ],
)
def test_a_slip_in_a_file_of_phrases(split: Path, old: str, new: str, code: str, under: str) -> None:
    path = split / "a-pack-of-intents.it.yaml"
    path.write_text(edited(PHRASES, old, new), encoding="utf-8")
    (problem,) = check(path)
    assert (problem.code, pointed(problem)) == (f"scenario.{code}", under)


def test_a_pack_is_checked_with_the_files_beside_it(split: Path) -> None:
    path = split / "a-pack-of-intents.it.yaml"
    assert check(split / "a-pack-of-intents.yaml") == []
    path.write_text(edited(PHRASES, "refund_confirmed:", "refund_confirmd:"), encoding="utf-8")
    (problem,) = check(split / "a-pack-of-intents.yaml")
    assert (problem.file, problem.code, pointed(problem)) == (str(path), "scenario.unknown_intent", "refund_confirmd")
    path.write_text("phrases: [", encoding="utf-8")
    assert {one.file for one in check(split / "a-pack-of-intents.yaml")} == {str(path)}


def test_phrases_without_their_pack(tmp_path: Path) -> None:
    problem = only(tmp_path, PHRASES)
    assert problem.code == "scenario.no_pack"
    assert "its pack is not beside it: there is no such file" in problem.message


def test_a_slip_in_a_language_of_the_world_stands_in_its_file(split: Path) -> None:
    path = split / "a-pack-of-intents.it.yaml"
    path.write_text(edited(PHRASES, "[abbiamo rimborsato]", "[a|b]"), encoding="utf-8")
    with pytest.raises(ScenarioError) as caught:
        load_intents(str(split / "a-pack-of-intents.yaml"))
    assert {problem.file for problem in caught.value.problems} == {str(path)}
