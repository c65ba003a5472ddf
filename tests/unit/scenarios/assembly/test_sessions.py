"""A session is its drills in one scenario, or says which of them does not go with the others."""

from pathlib import Path

import pytest

from scenarios.errors import Problem, ScenarioError
from scenarios.loader import check, load
from scenarios.model import Account, Scenario
from scenarios.quantities import HOUR, MINUTE
from tests.drafts import DRILL, SESSION, edited, written

OTHER = DRILL.replace("a-drill", "b-drill").replace("name: Marta", "name: Luca")


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two drills of one's own, which differ in their levels."""
    folder = tmp_path / "scenarios"
    folder.mkdir()
    (folder / "a-drill.yaml").write_text(DRILL + "level: first\nteaches: [one_remedy]\n", encoding="utf-8")
    (folder / "b-drill.yaml").write_text(OTHER + "level: expert\nteaches: [one_remedy]\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def queued(shelf: Path, *entries: str, more: str = "") -> Path:
    """A session with these entries, beside the drills."""
    queue = "".join(f"  - {entry}\n" for entry in entries)
    path = shelf / "a-session.yaml"
    path.write_text(f"session: a-session\ntitle: A session\n{more}queue:\n{queue}", encoding="utf-8")
    return path


def loaded(shelf: Path, *entries: str, more: str = "") -> Scenario:
    return load(str(queued(shelf, *entries, more=more)))


def wrong(shelf: Path, *entries: str, more: str = "") -> Problem:
    (problem,) = check(queued(shelf, *entries, more=more))
    return problem


def test_its_drills_are_parts_with_their_times(shelf: Path) -> None:
    made = loaded(shelf, "{scenario: a-drill}", "{scenario: b-drill, at: 40m}", "{scenario: ./a-drill.yaml, at: 2h}")
    assert made.session is not None
    assert [(part.name, part.at) for part in made.parts] == [
        ("a-drill", 0),
        ("b-drill", 40 * MINUTE),
        ("a-drill", 2 * HOUR),
    ]
    assert [part.drill.cast.buyer.name for part in made.parts] == ["Marta", "Luca", "Marta"]
    assert (made.drill, made.market, made.plan, made.session.enough) == (None, None, None, 1.0)
    assert made.past == Account(orders=3 * 412, defects=3 * 4)
    assert Scenario.model_validate(made.dump()) == made


def test_what_it_says_itself_goes_before_its_drills(shelf: Path) -> None:
    more = "starts: Thu 18:40\nzone: Europe/Rome\npolicy: amazon-uk\naccount: {orders: 5, defects: 1}\npass: 60%\n"
    made = loaded(shelf, "{scenario: a-drill}", more=more)
    assert made.session is not None
    assert (made.begins.isoformat(), made.zone) == ("2026-01-08T18:40:00", "Europe/Rome")
    assert (made.policy.policy, made.past, made.session.enough) == ("amazon-uk", Account(orders=5, defects=1), 0.6)


def test_buyers_of_several_languages_are_all_understood(shelf: Path) -> None:
    drill = edited(DRILL, 'says: {en: "Where is {order.item}?"}', 'says: {en: "Where is it?", it: "Dov\'è?"}')
    drill = edited(drill, 'comment: {en: "Never again."}', 'comment: {en: "Never again.", it: "Mai più."}')
    (shelf / "a-drill.yaml").write_text(drill, encoding="utf-8")
    made = loaded(shelf, "{scenario: a-drill}", "{scenario: a-drill, language: it}")
    assert [part.drill.cast.buyer.language for part in made.parts] == ["en", "it"]
    assert {"en", "it"} == {*made.intents.intents["thanks"].phrases}


def test_one_language_for_those_that_name_none(shelf: Path) -> None:
    path = queued(shelf, "{scenario: a-drill, language: en}", "{scenario: b-drill}")
    with pytest.raises(ScenarioError, match="b-drill"):
        load(str(path), language="it")
    assert [part.drill.cast.buyer.language for part in load(str(path), language="en").parts] == ["en", "en"]


def test_what_is_drawn_depends_on_the_seed_alone(shelf: Path) -> None:
    for number in range(8):
        (shelf / f"c{number}.yaml").write_text(
            DRILL.replace("a-drill", f"c{number}") + "level: easy\n", encoding="utf-8"
        )
    drawn = [
        tuple(
            part.name
            for part in loaded(
                shelf, "{any_of: {level: easy}, count: 3, every: 30m, at: 1h}", more=f"seed: {seed}\n"
            ).parts
        )
        for seed in (1, 1, 2, 3)
    ]
    assert drawn[0] == drawn[1]
    assert len(set(drawn)) > 1
    assert all(len(set(names)) == 3 for names in drawn)
    parts = loaded(shelf, "{any_of: {level: easy}, count: 3, every: 30m, at: 1h}").parts
    assert [part.at for part in parts] == [HOUR, HOUR + 30 * MINUTE, 2 * HOUR]


def test_what_is_in_the_queue_already_is_not_drawn(shelf: Path) -> None:
    made = loaded(shelf, "{any_of: {teaches: one_remedy, level: expert}}", "{scenario: a-drill}")
    assert [part.name for part in made.parts] == ["b-drill", "a-drill"]
    problem = wrong(shelf, "{scenario: b-drill}", "{any_of: {teaches: one_remedy, level: expert}, count: 9, every: 1h}")
    assert problem.code == "scenario.too_few"
    assert "9 are to be drawn" in problem.message


@pytest.mark.parametrize(
    ("entry", "code", "said"),
    [
        ("{scenario: a-dril}", "scenario.unknown_name", "did you mean 'a-drill'?"),
        ("{scenario: a-drill, variant: italian}", "scenario.unknown_variant", "no variant 'italian'"),
        ("{scenario: busy-week}", "scenario.unknown_name", "'busy-week' is a market"),
        ("{scenario: ./nowhere.yaml}", "scenario.unreadable", "nowhere.yaml"),
        ("{scenario: broken}", "scenario.broken_drill", "mockplace check broken"),
        ("{scenario: a-session}", "scenario.unknown_name", "'a-session' is a session"),
    ],
)
def test_a_drill_that_cannot_be_played_is_said_where_it_is_named(shelf: Path, entry: str, code: str, said: str) -> None:
    (shelf / "broken.yaml").write_text(edited(DRILL, "go: happy}", "go: hapy}"), encoding="utf-8")
    problem = wrong(shelf, "{scenario: b-drill}", entry)
    assert (problem.code, problem.line) == (code, 5)
    assert said in f"{problem.message} {problem.hint}"


def test_policies_that_differ_must_be_settled(shelf: Path) -> None:
    (shelf / "b-drill.yaml").write_text(OTHER + "policy: amazon-uk\n", encoding="utf-8")
    problem = wrong(shelf, "{scenario: a-drill}", "{scenario: b-drill}")
    assert problem.code == "scenario.policies_differ"
    assert "policy: amazon-us" in problem.hint
    assert check(queued(shelf, "{scenario: a-drill}", "{scenario: b-drill}", more="policy: amazon-uk\n")) == []


def test_two_meanings_of_one_name_do_not_go_together(shelf: Path) -> None:
    pack = "personas:\n  impatient: {patience: 1h, lines: {thanks: {en: Fine.}, nag: {en: Well?}}}\n"
    (shelf / "mine.yaml").write_text(pack, encoding="utf-8")
    other = edited(OTHER, "zone:", "use: [intents/core, ./mine.yaml]\nzone:")
    (shelf / "b-drill.yaml").write_text(other, encoding="utf-8")
    problem = wrong(shelf, "{scenario: a-drill}", "{scenario: b-drill}")
    assert problem.code == "scenario.drills_differ"
    assert "the persona 'impatient'" in problem.message


def test_it_has_no_plan_and_no_variants(tmp_path: Path) -> None:
    path = str(written(tmp_path, SESSION))
    assert load(path, plan="nobody").name == "a-session"
    for wish in ({"plan": "two-agents-office-hours"}, {"variant": "italian"}):
        with pytest.raises(ScenarioError, match=r"no plan|no variants"):
            load(path, plan=wish.get("plan"), variant=wish.get("variant"))


@pytest.mark.parametrize(
    "text",
    [
        "{session: flow, title: A day, about: One., queue: [{scenario: refund-trap}]}\n",
        '{\n  "session": "flow", "title": "A day", "about": "One.", "queue": [{"scenario": "refund-trap"}]\n}\n',
    ],
)
def test_however_it_is_written(shelf: Path, text: str) -> None:
    path = shelf / "flow.yaml"
    path.write_text(text, encoding="utf-8")
    assert load(str(path), language="it").session is not None
