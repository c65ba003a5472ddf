"""Laws of proof: whatever a seller does, it is within what walking the story takes for possible."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from scenarios.answers import SampleAnswer
from simulator.proof.paths import Paths, paths_of
from simulator.proof.stage import Stage
from simulator.proof.subject import Subject, subject_of
from tests.unit.simulator.proof.fair import FAIR

MORE = """\
  - {criterion: claimless, points: 0, critical: true, must_not: claim_opened}
  - {criterion: answered, points: 0, critical: true, must: claim_answered, before: claim_granted}
  - {criterion: either, points: 0, critical: true, not_both: [refund_issued, replacement_sent]}
  - {criterion: kept, points: 0, critical: true, must_not: said.refund_promised, unless: refund_issued}
  - {criterion: impossible, points: 0, critical: true, must: return_received}
  - {criterion: free, points: 0, critical: true, must_not: chargeback_filed}
pass_mark: 100
"""
TEXTS = (
    "We are sorry. We have refunded your order.",
    "We will refund your order.",
    "We are looking into it and will get back to you by Friday.",
    "Your parcel is on its way.",
    "Please write to a@b.com.",
)
ACTS = st.one_of(
    st.sampled_from([{"says": text} for text in TEXTS]),
    st.sampled_from([{"emails": text} for text in TEXTS]),
    st.sampled_from([{"does": deed} for deed in ("refund", "replacement", "respond_to_claim", "no_response_needed")]),
    st.just({"does": "refund", "amount": "5.00"}),
    st.just({"notes": "She is cross."}),
)
TIMED = st.builds(lambda act, hours: {**act, "at": f"{hours}h"}, ACTS, st.integers(0, 200))


@cache
def walked() -> tuple[Subject, Stage, Paths]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "fair.yaml"
        path.write_text(FAIR.replace("pass_mark: 100\n", MORE), encoding="utf-8")
        subject = subject_of(path)
        assert subject is not None
        return subject, subject.stage(language="en"), paths_of(subject)


@given(acts=st.lists(TIMED, max_size=7))
def test_no_seller_gets_where_walking_says_nobody_gets(acts: list[dict[str, Any]]) -> None:
    subject, stage, paths = walked()
    answer = SampleAnswer.model_validate({"answer": "any", "ends": "resolved", "seller": acts})
    played = stage.answered(answer)
    assert played == stage.answered(answer), "the same is the same every time"
    assert played.grade is not None
    if not played.ending:
        return
    ending = next(one for one in paths.endings if one.name == played.ending)
    assert ending.reached
    assert ending.worst <= played.score <= ending.best
    met = {judged.criterion: judged.met for judged in played.grade.criteria if not judged.house}
    names = [criterion.criterion for criterion in subject.drill.criteria]
    assert not any(met[names[place]] for place in paths.never_met)
    assert all(met[names[place]] for place in paths.never_failed)
    assert {names[place] for place in paths.never_met} == {"impossible"}
    assert {names[place] for place in paths.never_failed} == {"free"}
