"""What walking all ways through a drill finds."""

from pathlib import Path

import pytest

from scenarios.errors import Problem
from simulator.proof import walk
from simulator.proof.paths import Ending, path_problems, paths_of
from tests.unit.simulator.proof.fair import FAIR, Edit, lax, line_of, subject

MORE = ("pass_mark: 100\n", "  - {{criterion: more, points: 0, critical: true, {}}}\npass_mark: 100\n")


def more(asked: str) -> Edit:
    """One more criterion, which may cost the fair drill its answers."""
    return MORE[0], MORE[1].format(asked)


def walked(folder: Path, *edits: Edit) -> list[Problem]:
    """What was found by walking."""
    drill = subject(folder, *edits)
    return [*path_problems(drill, paths_of(drill))]


def found(folder: Path, *edits: Edit) -> dict[str, str]:
    """What was found, by its code."""
    return {problem.code.partition(".")[2]: problem.message for problem in walked(folder, *edits)}


def only(folder: Path, code: str, *edits: Edit) -> Problem:
    """The only problem there is."""
    (problem,) = walked(folder, *edits)
    assert problem.code == f"scenario.{code}"
    return problem


def test_each_ending_has_its_best_and_its_worst(tmp_path: Path) -> None:
    assert paths_of(subject(tmp_path, lax(tmp_path))).endings == (
        # Who gets there has refunded and said so; the rest is open, as is what a stricter house would take.
        Ending("resolved", good=True, reached=True, best=100, worst=50),
        Ending("claim_granted", good=False, reached=True, best=100, worst=0),
        Ending("claim_denied", good=False, reached=True, best=100, worst=0),
    )


@pytest.mark.parametrize(
    ("asked", "code", "why"),
    [
        ("must: chargeback_answered", "unwinnable", "nothing the buyer does leads to 'chargeback_answered'"),
        ("must: [replied, return_authorised]", "unwinnable", "nothing the buyer does leads to 'return_authorised'"),
        ("must_not: feedback_answered", "", ""),
        ("must_not: return_rejected", "unlosable", "nothing the buyer does leads to 'return_rejected'"),
        ("must_not: wrote_to_opted_out", "unlosable", "nothing the buyer does leads to 'wrote_to_opted_out'"),
        ("must: {refund_issued: {at_least: 24.91}}", "unwinnable", "cost less than 'refund_issued>=24.91'"),
        ("must_not: {refund_issued: {at_least: 24.91}}", "unlosable", "cost less than 'refund_issued>=24.91'"),
        ("must_not: {refund_issued: {at_least: 24.90}}", "", ""),
        ("not_both: [return_rejected, refund_issued]", "unlosable", "no way has more than one"),
        ("not_both: [replacement_sent, refund_issued]", "", ""),
        ("must: claim_answered", "", ""),
        ("not_only: said.holding_reply", "", ""),
    ],
)
def test_a_criterion_that_tells_nothing(tmp_path: Path, asked: str, code: str, why: str) -> None:
    shown = found(tmp_path, more(asked))
    shown.pop("unpassable", None)
    assert [*shown] == ([code] if code else [])
    assert why in shown.get(code, "")


def test_it_is_told_at_the_criterion(tmp_path: Path) -> None:
    edit = more("must_not: return_rejected")
    problem = only(tmp_path, "unlosable", edit)
    assert problem.line == line_of("{criterion: more", edit)
    assert not problem.is_error


HAPPY = "{hears: refund_confirmed, provided: refund_issued, go: happy}"
ONE_WAY = f"  opening:\n    says: {{en: Well?}}\n    reacts: [{HAPPY}]\n  happy: {{ends: resolved}}\n"
CLAIMED = ONE_WAY.replace("{ends: resolved}", "{opens: {claim: a_to_z, reason: not_received}, ends: resolved}")


def told(story: str) -> tuple[Edit, Edit]:
    """Another story, and no answers to it."""
    written = FAIR[FAIR.index("  opening:") : FAIR.index("criteria:")]
    return (written, story), (FAIR[FAIR.index("sample_answers:") :], "")


def test_what_every_way_makes_sure_cannot_be_failed_or_not_be_met(tmp_path: Path) -> None:
    story = told(ONE_WAY)
    assert "'refund_issued' is there on every way" in found(tmp_path, *story, more("must: refund_issued"))["unlosable"]
    lost = found(tmp_path, *story, more("must_not: said.refund_confirmed"))
    assert "'said.refund_confirmed' is there on every way" in lost["unwinnable"]
    assert lost["unpassable"].endswith("the critical 'more' is failed on every way there")
    both = found(tmp_path, *story, more("not_both: [refund_issued, said.refund_confirmed]"))
    assert "are there on every way" in both["unwinnable"]
    alone = found(tmp_path, *story, more("not_only: said.refund_promised"))
    assert "something else is said" in alone["unlosable"]
    allowed = more("must_not: said.refund_confirmed, unless: note_added")
    assert "unwinnable" not in found(tmp_path, *story, allowed)


def test_a_deadline_that_always_comes_first(tmp_path: Path) -> None:
    first = more("must: claim_answered, before: said.refund_confirmed")
    lost = found(tmp_path, *told(CLAIMED), first)["unwinnable"]
    assert lost == "nobody can meet 'more': 'said.refund_confirmed' always comes before it is possible"
    assert "unwinnable" not in found(tmp_path, *told(CLAIMED), more("must: claim_answered, before: note_added"))
    assert "unwinnable" not in found(tmp_path, first), "a claim may be answered before the money is spoken of"


@pytest.mark.parametrize(("limit", "code"), [("15h", "unwinnable"), ("17h", "")])
def test_a_silence_that_every_way_leads_through(tmp_path: Path, limit: str, code: str) -> None:
    story = ONE_WAY.replace(HAPPY, "{silence: 16h, go: late}") + f"  late: {{reacts: [{HAPPY}]}}\n"
    assert ("unwinnable" in found(tmp_path, *told(story), more(f"reply_within: {limit}"))) == bool(code)


def test_a_buyer_who_writes_nothing_cannot_be_kept_waiting(tmp_path: Path) -> None:
    mute = ('    says: {en: "Where is my money?", it: "Dove sono i miei soldi?"}\n', "")
    quiet = ("    opens: {claim: a_to_z, reason: refund_not_received}\n", "")
    assert "the buyer writes nothing that can wait" in found(tmp_path, mute, quiet)["unlosable"]
    assert found(tmp_path, mute).keys() == set()


def test_an_ending_that_asks_for_what_cannot_come(tmp_path: Path) -> None:
    ends = (
        "  happy: {ends: resolved}",
        "  back: {ends: returned}\n  happy: {ends: resolved}",
    )
    react = (
        "      - {waited: 3d, go: claim}",
        "      - {once: return_received, go: back}\n      - {waited: 3d, go: claim}",
    )
    problem = only(tmp_path, "unreached_ending", ends, react)
    assert problem.message.startswith("no way leads to the ending 'returned'")
    assert problem.line == line_of("back: {ends", ends, react)
    returns = ('    says: {en: "Where', '    opens: {return: damaged}\n    says: {en: "Where')
    assert paths_of(subject(tmp_path, ends, react, returns)).endings[0].reached


def test_a_guard_against_what_is_sure_closes_a_way(tmp_path: Path) -> None:
    ends = ("  happy: {ends: resolved}", "  odd: {ends: odd}\n  happy: {ends: resolved}")
    react = (
        "  promised:\n    reacts:\n",
        "  promised:\n    reacts:\n      - {did: refund_issued, unless: said.refund_promised, go: odd}\n",
    )
    assert only(tmp_path, "unreached_ending", ends, react).message.startswith("no way leads to the ending 'odd'")


def test_a_good_ending_in_which_nobody_can_pass(tmp_path: Path) -> None:
    edit = ("{criterion: sorry, points: 20, must: said.apology}", "{criterion: sorry, points: 20, must: claim_denied}")
    lost = found(tmp_path, edit)
    assert lost["unpassable"] == "nobody passes with 'resolved': 80 points can be had there, 100 are needed"
    assert "unwinnable" not in lost, "with another ending it can be met"
    assert "unpassable" not in found(tmp_path, edit, ("pass_mark: 100", "pass_mark: 80"))


def test_too_many_ways_are_walked_without_remembering(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remembered = paths_of(subject(tmp_path, lax(tmp_path))).endings
    monkeypatch.setattr(walk, "MOST_STANDINGS", 2)
    forgotten = paths_of(subject(tmp_path, lax(tmp_path))).endings
    for precise, vague in zip(remembered, forgotten, strict=True):
        assert (vague.name, vague.reached) == (precise.name, precise.reached)
        assert vague.best >= precise.best
        assert vague.worst <= precise.worst
    assert forgotten != remembered
