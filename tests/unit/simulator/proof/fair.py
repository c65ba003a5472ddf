"""A small drill that is fair, so that one edit makes exactly one finding, and its proof."""

from pathlib import Path

from scenarios.errors import Problem
from simulator.proof.proof import Proof, proof_of
from simulator.proof.subject import Subject, subject_of

FAIR = """\
scenario: fair
title: Fair
zone: Europe/Rome
stops_after: 14d
brief: {en: She sent it back., it: L'ha rispedito.}
cast:
  buyer: {is: impatient, name: Marta, language: en}
  order: {item: mug, total: 24.90, placed: 9d, promised: 5d, delivered: 5d}
  account: {orders: 412, defects: 4}
story:
  opening:
    says: {en: "Where is my money?", it: "Dove sono i miei soldi?"}
    reacts:
      - {hears: refund_confirmed, provided: refund_issued, go: happy}
      - {hears: refund_promised, go: promised}
      - {silence: $patience, go: claim}
      - {waited: 3d, go: claim}
  promised:
    reacts:
      - {hears: refund_confirmed, provided: refund_issued, go: happy}
      - {waited: 2d, go: claim}
  claim:
    opens: {claim: a_to_z, reason: refund_not_received}
    reacts:
      - {once: claim_granted, go: angry}
      - {once: claim_denied, go: resigned}
  happy: {ends: resolved}
  angry: {leaves: {feedback: 1}, ends: claim_granted}
  resigned: {ends: claim_denied}
criteria:
  - {criterion: told, points: 50, critical: true, must: [refund_issued, said.refund_confirmed]}
  - {criterion: quick, points: 30, reply_within: 24h}
  - {criterion: sorry, points: 20, must: said.apology}
pass_mark: 100
good_endings: [resolved]
hints:
  - {when: {silence: 5h}, tell: {en: She waits for a word., it: Aspetta una parola.}}
sample_answers:
  - answer: model
    ends: resolved
    score: 100
    passes: true
    seller:
      - {at: 1h, does: refund}
      - at: 2h
        says: {en: "We are sorry. We have refunded your order.", it: "Ci dispiace. Abbiamo rimborsato il suo ordine."}
  - answer: promised and kept
    ends: resolved
    score: 80
    passes: false
    seller:
      - at: 1h
        says: {en: "We will refund your order.", it: "Rimborseremo il suo ordine."}
      - {at: 20h, does: refund}
      - at: 21h
        says: {en: "We have refunded your order.", it: "Abbiamo rimborsato il suo ordine."}
  - {answer: silence, ends: claim_granted, passes: false}
  - answer: promised
    ends: claim_granted
    passes: false
    seller:
      - at: 1h
        says: {en: "We will refund your order.", it: "Rimborseremo il suo ordine."}
"""

Edit = tuple[str, str]


def lax(folder: Path) -> Edit:
    """A house without criteria of its own."""
    (folder / "lax.yaml").write_text("policy: lax\ntitle: Lax\nlike: amazon-us\nhouse_criteria: []\n")
    return "zone: Europe/Rome\n", "zone: Europe/Rome\npolicy: ./lax.yaml\n"


def subject(folder: Path, *edits: Edit, more: str = "") -> Subject:
    """The fair drill with some of its text replaced, and more at its end."""
    text = FAIR
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new)
    path = folder / "fair.yaml"
    path.write_text(text + more, encoding="utf-8")
    found = subject_of(path)
    assert found is not None, "it is not sound"
    return found


def proved(folder: Path, *edits: Edit, more: str = "") -> Proof:
    """The proof of it."""
    return proof_of(subject(folder, *edits, more=more))


def only(proof: Proof, code: str) -> Problem:
    """The only problem there is."""
    assert [problem.code for problem in proof.problems] == [f"scenario.{code}"], "\n".join(map(str, proof.problems))
    return proof.problems[0]


def line_of(text: str, *edits: Edit) -> int:
    """Where something stands first in the edited drill."""
    written = FAIR
    for old, new in edits:
        written = written.replace(old, new)
    return written[: written.index(text)].count("\n") + 1
