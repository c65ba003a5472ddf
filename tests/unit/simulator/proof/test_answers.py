"""Sample answers that come to something else than they say, and those that are missing."""

from pathlib import Path

import pytest

from tests.unit.simulator.proof.fair import FAIR, Edit, line_of, only, proved


def test_a_fair_drill_has_no_problem_and_its_answers_were_played_in_both_languages(tmp_path: Path) -> None:
    proof = proved(tmp_path)
    assert proof.problems == ()
    assert proof.languages == ("en", "it")
    assert proof.plays == 2 * FAIR.count("- {answer: ") + 2 * FAIR.count("- answer: ")


@pytest.mark.parametrize(
    ("edit", "message", "hint"),
    [
        (
            ("ends: resolved\n    score: 100\n    passes: true", "ends: claim_denied"),
            "'model' ends 'resolved', not 'claim_denied'",
            "",
        ),
        (
            ("score: 100\n    passes: true", "score: 90"),
            "'model' comes to 100 points, not to 90",
            "every criterion is met",
        ),
        (
            ("score: 80\n    passes: false", "passes: true"),
            "'promised and kept' does not pass",
            "not met: 'sorry' (no said.apology)",
        ),
        (
            ("score: 100\n    passes: true", "score: 100\n    passes: false"),
            "'model' passes, and should not",
            "every criterion is met",
        ),
    ],
)
def test_an_answer_that_comes_to_something_else(tmp_path: Path, edit: Edit, message: str, hint: str) -> None:
    mismatches = [one for one in proved(tmp_path, edit).problems if one.code == "scenario.answer_mismatch"]
    assert [one.message for one in mismatches] == [message]
    assert mismatches[0].is_error
    assert mismatches[0].hint.startswith(hint)


def test_a_mismatch_stands_at_the_line_of_the_answer_and_says_why_in_which_language(tmp_path: Path) -> None:
    edit = ('it: "Ci dispiace. Abbiamo rimborsato il suo ordine."', 'it: "Ci dispiace. Stiamo verificando."')
    problem = only(proved(tmp_path, edit), "answer_mismatch")
    assert problem.line == line_of("ends: resolved\n    score: 100", edit)
    assert problem.message == "'model' ends 'claim_denied', not 'resolved', in 'it'"
    assert "'told' (no said.refund_confirmed)" in problem.hint


def test_a_mismatch_quotes_the_sentences_in_which_nothing_was_read(tmp_path: Path) -> None:
    edit = ('it: "Ci dispiace. Abbiamo rimborsato il suo ordine."', 'it: "Ci dispiace. Verde come il mare. Ciao."')
    assert only(proved(tmp_path, edit), "answer_mismatch").hint.endswith("nothing was read in “Verde come il mare.”")


def test_an_answer_that_passes_elsewhere_is_quoted_too(tmp_path: Path) -> None:
    passes = ("pass_mark: 100\ngood_endings: [resolved]", "pass_mark: 50\ngood_endings: [resolved, claim_denied]")
    late = (
        "{at: 20h, does: refund}",
        "{at: 20h, does: refund}\n      - {at: 20h5m, says: {en: Done with it., it: Fatto tutto.}}",
    )
    edits = (
        passes,
        ("score: 80\n    passes: false", "score: 80"),
        late,
        ("ends: resolved\n    score: 80", "ends: claim_denied"),
    )
    assert only(proved(tmp_path, *edits), "answer_mismatch").hint.endswith("nothing was read in “Done with it.”")


def test_an_answer_that_ends_nowhere_was_stopped(tmp_path: Path) -> None:
    problems = proved(tmp_path, ("stops_after: 14d", "stops_after: 30h")).problems
    hints = {one.message.partition(", ")[0]: one.hint for one in problems if one.code == "scenario.answer_mismatch"}
    assert hints.keys() == {"'silence' ends nowhere", "'promised' ends nowhere"}
    stopped = "the drill stopped after 1d6h, with the story in 'promised': see 'stops_after'; not met: 'told'"
    assert hints["'promised' ends nowhere"].startswith(stopped)


def test_a_mismatch_says_which_message_was_stopped_and_why(tmp_path: Path) -> None:
    edit = ("We are sorry. We have refunded your order.", "We have refunded you, ask a@b.com.")
    hint = only(proved(tmp_path, edit), "answer_mismatch").hint
    assert hint.endswith("stopped: “We have refunded you, ask a@b.com.” (email_address)")


def test_a_sum_that_was_not_reached_is_named(tmp_path: Path) -> None:
    edit = ("must: [refund_issued, said", "must: [{refund_issued: {at_least: 900}}, said")
    hints = [problem.hint for problem in proved(tmp_path, edit).problems]
    assert any("'told' (no refund of at least 900.00)" in hint for hint in hints)


def test_what_a_criterion_missed_is_said_for_each_kind(tmp_path: Path) -> None:
    house = "  - {criterion: clean, points: 0, critical: true, must_not: shared_contact_details}\n"
    edits = (
        ("pass_mark: 100\n", f"{house}pass_mark: 100\n"),
        ("We will refund your order.", "We will refund your order, ask a@b.com."),
        ("{at: 20h, does: refund}", "{at: 27h, does: refund}"),
        ("at: 21h", "at: 28h"),
        ("at: 1h\n", "at: 25h\n"),
        ("silence: $patience", "silence: 2d"),
    )
    hints = " ".join(problem.hint for problem in proved(tmp_path, *edits).problems)
    assert "'quick' (a message waited longer than 1d)" in hints
    assert "'clean' (shared_contact_details)" in hints


def test_an_answer_in_no_language_of_the_drill_is_never_played(tmp_path: Path) -> None:
    more = '  - {answer: foreign, ends: resolved, seller: [{at: 1h, says: {fr: "Bonjour."}}]}\n'
    proof = proved(tmp_path, more=more)
    assert only(proof, "never_played").line == FAIR.count("\n") + 1


def test_one_must_pass_and_two_must_fail(tmp_path: Path) -> None:
    kept = FAIR.index("  - answer: promised and kept")
    only_model = (FAIR[kept:], "  - {answer: silence, ends: claim_granted}\n")
    codes = [problem.code for problem in proved(tmp_path, only_model).problems]
    assert codes == ["scenario.untried", "scenario.few_failing_answers"]
    none = (FAIR[FAIR.index("sample_answers:") :], "")
    problems = proved(tmp_path, none).problems
    assert {problem.code for problem in problems} == {"scenario.no_passing_answer", "scenario.few_failing_answers"}
    assert not any(problem.is_error for problem in problems)


def test_an_answer_is_played_in_its_variant(tmp_path: Path) -> None:
    more = (
        "  - {answer: a day late, variant: patient, ends: resolved, passes: false, score: 50, seller: ["
        '{at: 26h, does: refund}, {at: 27h, says: {en: "We have refunded your order."}}]}\n'
        "variants:\n  - {variant: patient, set: {cast.buyer.is: patient}}\n"
    )
    assert proved(tmp_path, more=more).problems == ()
    impatient = more.replace(", variant: patient, ends", ", ends")
    assert only(proved(tmp_path, more=impatient), "answer_mismatch").message.startswith(
        "'a day late' ends 'claim_denied'"
    )
