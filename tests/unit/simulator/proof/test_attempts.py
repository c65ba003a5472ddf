"""Baselines: each passes where a drill lets it, and nowhere else."""

from pathlib import Path

import pytest

from scenarios.loader import load_intents
from simulator.proof import baselines
from simulator.reading.reader import Reader
from tests.unit.simulator.proof.fair import Edit, lax, proved

CRITERIA = """\
  - {criterion: told, points: 50, critical: true, must: [refund_issued, said.refund_confirmed]}
  - {criterion: quick, points: 30, reply_within: 24h}
  - {criterion: sorry, points: 20, must: said.apology}
pass_mark: 100
good_endings: [resolved]
"""


def instead(*criteria: str, good: str = "resolved, claim_granted, claim_denied") -> Edit:
    """Other criteria, and other endings that are good."""
    return CRITERIA, "".join(f"  - {{{one}}}\n" for one in criteria) + f"pass_mark: 80\ngood_endings: [{good}]\n"


def passing_in(folder: Path, *edits: Edit) -> dict[str, bool]:
    """Baselines that pass, and whether that is an error."""
    found = [one for one in proved(folder, *edits).problems if one.code == "scenario.gamed"]
    return {one.message.partition("' passes")[0][1:]: one.is_error for one in found}


def test_nothing_passes_a_fair_drill(tmp_path: Path) -> None:
    proof = proved(tmp_path)
    assert not any(one.played.passed for one in proof.baselines)
    assert {one.language for one in proof.baselines} == {"en", "it"}
    names = {one.baseline.name for one in proof.baselines}
    assert names >= {"silence", "holding reply only", "keyword soup", "clean keyword soup", "copy of hint 1"}
    assert names >= {"refund at once and nothing else", baselines.TOLD_REFUND, "a token refund"}
    assert names >= {"advice for every case in small helpings", "advice for two cases every day"}
    assert proof.best_baseline is not None
    assert proof.best_baseline.as_json() == {
        "baseline": baselines.TOLD_REFUND,
        "language": "en",
        "score": 80,
        "passed": False,
    }


def test_criteria_only_take_away(tmp_path: Path) -> None:
    """Without any that asks for something, exactly those baselines pass that come to a good ending past the house."""
    dropped = instead("criterion: nothing, points: 100, must_not: chargeback_filed", good="resolved, claim_denied")
    verdicts = {"score: 100\n    passes: true": "passes: true", "score: 80\n    passes: false": "passes: true"}
    plays = proved(tmp_path, dropped, *verdicts.items()).baselines
    for one in plays:
        assert one.played.grade is not None
        is_spared = not any(judged.critical for judged in one.played.grade.failed)
        well = one.played.ending in ("resolved", "claim_denied") and is_spared and one.played.score >= 80
        assert one.played.passed == well
    assert {one.baseline.name for one in plays if one.played.passed} == {
        "refund at once with a polite word",
        baselines.TOLD_REFUND,
    }


@pytest.mark.parametrize(
    ("edit", "baseline"),
    [
        (instead("criterion: clean, points: 100, must_not: diverted"), "silence"),
        (instead("criterion: quick, points: 100, reply_within: 24h"), "refund at once with a polite word"),
        (instead("criterion: paid, points: 100, must: refund_issued"), "refund at once and nothing else"),
    ],
)
def test_a_drill_that_asks_for_too_little_is_gamed(tmp_path: Path, edit: Edit, baseline: str) -> None:
    assert baseline in passing_in(tmp_path, edit)


def test_holding_alone_is_kept_from_passing_by_the_house(tmp_path: Path) -> None:
    quick = instead("criterion: quick, points: 100, reply_within: 24h")
    assert "holding reply only" not in passing_in(tmp_path, quick)
    assert passing_in(tmp_path, quick, lax(tmp_path))["holding reply only"]


def test_a_drill_that_takes_any_word_for_an_answer_is_passed_by_soup(tmp_path: Path) -> None:
    said = ("pass_mark: 100", "pass_mark: 30")
    words = ("must: [refund_issued, said.refund_confirmed]", "must: said.refund_confirmed")
    any_ending = ("good_endings: [resolved]", "good_endings: [resolved, claim_granted]")
    soups = {"clean keyword soup": True, "keyword soup in small helpings": False}
    assert soups.items() <= passing_in(tmp_path, said, words, any_ending, lax(tmp_path)).items()
    assert not soups.keys() & passing_in(tmp_path).keys()


def test_a_drill_that_takes_advice_for_another_case_is_passed_by_advice(tmp_path: Path) -> None:
    asked = "criterion: told, points: 90, critical: true, must: said.tracking_explained"
    fits = "criterion: fits, points: 10, critical: true, must_not: said.directs_to_return"
    spare = "criterion: spare, points: 10, must_not: chargeback_filed"
    advice = {"advice for every case in small helpings": False, "advice for two cases every day": False}
    assert advice.items() <= passing_in(tmp_path, instead(asked, spare), lax(tmp_path)).items()
    assert not advice.keys() & passing_in(tmp_path, instead(asked, fits), lax(tmp_path)).keys()


def test_a_sum_the_marketplace_pays_in_the_end_is_gamed_by_a_token(tmp_path: Path) -> None:
    """She is told of a hundredth and sends the mug back; the marketplace pays her the rest."""
    opens = ("opens: {claim: a_to_z, reason: refund_not_received}", "opens: {return: damaged}")
    back = ("{once: claim_granted, go: angry}\n", "{once: refund_issued, go: happy}\n      - {waited: 9d, go: angry}\n")
    told = "criterion: told, points: 50, must: said.refund_confirmed"
    paid = "criterion: paid, points: 50, critical: true, must: refund_issued"
    late, in_time = ((opens, back, instead(told, one)) for one in (paid, f"{paid}, before: return_requested"))
    assert passing_in(tmp_path, *late)["a token refund"]
    assert "a token refund" not in passing_in(tmp_path, *in_time)


def test_advice_may_be_the_answer_itself(tmp_path: Path) -> None:
    told = "criterion: told, points: 90, critical: true, must: said.tracking_explained"
    edits = (instead(told, "criterion: spare, points: 10, must_not: chargeback_filed"), lax(tmp_path))
    act = '{at: 1h, says: {en: "Your tracking number is 12.", it: "Il numero di tracciamento è 12."}}'
    simple = f"  - {{answer: simple, ends: claim_denied, passes: true, seller: [{act}]}}\n"
    found = proved(tmp_path, *edits, more=simple)
    assert any(one.baseline.name in baselines.ADVISED and one.played.passed for one in found.baselines)
    assert not any("advice" in one.message for one in found.problems)


@pytest.mark.parametrize(
    ("baseline", "old", "new"),
    [
        ("copy of hint 1", "en: She waits for a word.", "en: '{}'"),
        ("copy of the brief", "en: She sent it back.", "en: '{}'"),
        ("copy of the lesson of 'asked'", "lesson: x", "lesson: '{}'"),
    ],
)
def test_a_text_for_the_trainee_that_solves_the_drill_is_found(
    tmp_path: Path, baseline: str, old: str, new: str
) -> None:
    criterion = "criterion: asked, points: 100, critical: true, must: said.asks_for_evidence, lesson: x"
    told = (old, new.format("Can you send a photo of it, please?"))
    assert baseline not in passing_in(tmp_path, instead(criterion))
    assert passing_in(tmp_path, instead(criterion), told)[baseline]


def test_hints_that_solve_a_drill_together_are_tried_together(tmp_path: Path) -> None:
    both = instead(
        "criterion: asked, points: 60, critical: true, must: said.asks_for_evidence",
        "criterion: sorry, points: 40, must: said.apology",
    )
    photo = '  - {when: {silence: 1h}, tell: {en: "Can you send a photo of it, please?", it: Foto.}}\n'
    sorry = '  - {when: {silence: 2h}, tell: {en: "We are very sorry.", it: Scuse.}}\n'
    hints = ("hints:\n", f"hints:\n{photo}{sorry}")
    passing = passing_in(tmp_path, both, hints)
    assert passing["copies of all hints"]
    assert not any(name.startswith("copy of hint") for name in passing)


def test_a_told_refund_may_be_the_answer_itself(tmp_path: Path) -> None:
    enough = ("pass_mark: 100", "pass_mark: 80")
    kept = ("score: 80\n    passes: false", "score: 80")
    assert baselines.TOLD_REFUND not in passing_in(tmp_path, enough, kept), (
        "the model does no more, but that it is polite"
    )
    asks = ("We are sorry. We have", "Can you send a photo? We are sorry. We have")
    assert passing_in(tmp_path, enough, kept, asks)[baselines.TOLD_REFUND]


def test_every_word_of_the_baselines_is_read_as_it_is_meant() -> None:
    pack = load_intents("core")
    reader, spoken = Reader(pack), pack.intents["holding_reply"].phrases
    assert (
        baselines.HOLDING.keys()
        == baselines.POLITE.keys()
        == baselines.PAID.keys()
        == baselines.SOME_PAID.keys()
        >= spoken.keys()
        >= {"en", "it", "de"}
    )
    for language in spoken:
        holding, polite, paid, some_paid = (
            {reading.intent for reading in reader.read(words[language].format(sum="1,50"), language)} - {"thanks"}
            for words in (baselines.HOLDING, baselines.POLITE, baselines.PAID, baselines.SOME_PAID)
        )
        assert (holding, polite) == ({"holding_reply"}, set()), language
        assert "refund_confirmed" in paid & some_paid, language
