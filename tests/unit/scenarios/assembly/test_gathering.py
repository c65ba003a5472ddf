"""The files a scenario names are opened, judged, and problems stand where they can be mended."""

from pathlib import Path

import pytest

from tests.drafts import DRILL, INTENTS, PERSONAS, PLAN, POLICY, edited, found, only, pointed, written

_OWN = "use: [./a-pack-of-intents.yaml, ./a-pack-of-personas.yaml]\nzone:"


def with_own(use: str) -> str:
    return edited(DRILL, "zone:", f"{use}\nzone:")


@pytest.mark.parametrize(
    ("line", "under", "message"),
    [
        ("use: [intents/cor]", "intents/cor", "there is no pack of intents 'cor'"),
        ("use: [personas/kore]", "personas/kore", "there is no pack of personas 'kore'"),
        ("use: [core]", "core", "'core' names no pack"),
        ("use: [intent/core]", "intent/core", "'intent/core' names no pack"),
        ("use: [./nothing.yaml]", "./nothing.yaml", "nothing.yaml: there is no such file"),
        ("use: [intents/../../x.yaml]", "intents/../../x.yaml", "there is no such file"),
        ("policy: two-agents-office-hours", "two-agents-office-hours", "there is no policy"),
        ("policy: ./", "./", "this is a folder"),
        ("seller: no-one", "no-one", "there is no plan 'no-one'"),
    ],
)
def test_a_name_nothing_has(tmp_path: Path, line: str, under: str, message: str) -> None:
    problems = found(tmp_path, with_own(line))
    problem = next(problem for problem in problems if under in pointed(problem))
    assert message in problem.message
    assert problem.file.endswith("a-drill.yaml")


def test_a_path_without_its_ending(tmp_path: Path) -> None:
    written(tmp_path, INTENTS)
    hints = {pointed(one): one.hint for one in found(tmp_path, with_own("use: [./a-pack-of-intents, ./nothing]"))}
    assert hints == {"./a-pack-of-intents": "did you mean './a-pack-of-intents.yaml'?", "./nothing": ""}


def test_files_beside_the_scenario(tmp_path: Path) -> None:
    written(tmp_path, POLICY)
    written(tmp_path, PLAN)
    assert found(tmp_path, with_own("policy: ./a-policy.yaml\nseller: ./a-plan.yaml")) == []


def test_a_slip_in_a_named_file_stands_in_that_file(tmp_path: Path) -> None:
    path = written(tmp_path, edited(POLICY, "due: 24h", "due: 1day"))
    problem = only(tmp_path, with_own("policy: ./a-policy.yaml"))
    assert (problem.file, pointed(problem)) == (str(path), "1day")


def test_warnings_of_a_named_file_are_its_own_affair(tmp_path: Path) -> None:
    (tmp_path / "renamed.yaml").write_text(PLAN, encoding="utf-8")
    assert found(tmp_path, with_own("seller: ./renamed.yaml")) == []


def test_a_file_of_the_wrong_kind(tmp_path: Path) -> None:
    path = written(tmp_path, PLAN)
    problem = only(tmp_path, with_own("policy: ./a-plan.yaml"))
    assert (problem.file, problem.message) == (str(path), "this file is a plan, where a policy is needed")


def test_packs_of_ones_own_go_instead_of_the_shipped(tmp_path: Path) -> None:
    written(tmp_path, INTENTS)
    written(tmp_path, PERSONAS)
    text = edited(DRILL, "zone:", _OWN).replace("is: impatient", "is: calm").replace("$thanks", "$nag")
    text = edited(text, "[said.tracking_explained]", "[said.refund_confirmed]")
    assert found(tmp_path, text) == []


def test_packs_of_ones_own_beside_the_shipped(tmp_path: Path) -> None:
    written(tmp_path, PERSONAS)
    beside = with_own("use: [intents/core, personas/core, ./a-pack-of-personas.yaml]")
    assert found(tmp_path, edited(beside, "is: impatient", "is: calm").replace("$thanks", "$nag")) == []


def test_one_name_in_two_packs(tmp_path: Path) -> None:
    written(tmp_path, INTENTS)
    problem = only(tmp_path, with_own("use: [intents/core, personas/core, ./a-pack-of-intents.yaml]"))
    assert (problem.code, pointed(problem)) == ("scenario.defined_twice", "./a-pack-of-intents.yaml")
    assert "'refund_confirmed'" in problem.message


def test_a_pack_that_cannot_be_read_hides_no_other_kind_of_slip(tmp_path: Path) -> None:
    text = edited(with_own("use: [intents/cor, personas/core]"), "is: impatient", "is: impatint")
    codes = [problem.code for problem in found(tmp_path, edited(text, "hears: refund_confirmed", "hears: xyz"))]
    assert codes == ["scenario.unknown_name", "scenario.unknown_persona"]


def test_a_policy_may_name_intents_the_scenario_does_not_use(tmp_path: Path) -> None:
    written(tmp_path, INTENTS)
    text = with_own("use: [./a-pack-of-intents.yaml, personas/core]")
    assert found(tmp_path, edited(text, "[said.tracking_explained]", "[refund_issued]")) == []


def test_names_of_the_wrong_kind_of_value_are_said_once(tmp_path: Path) -> None:
    for line in ("use: intents/core", "policy: [x]", "seller: {a: 1}", "policy: 5"):
        assert [problem.code for problem in found(tmp_path, with_own(line))][:1] == ["scenario.wrong_kind_of_value"]
