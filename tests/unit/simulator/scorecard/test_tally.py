"""The one pass over a journal: what it counts, that every count has its entries, and that a copy goes its own way."""

from simulator.domain import events as e
from simulator.playing import tally_of
from simulator.scorecard.runs import ANSWERED, WITHDRAWN
from simulator.scorecard.tally import Tally
from tests.unit.simulator.domain.samples import EVENTS
from tests.unit.simulator.scorecard.ledger import answered, asked, entries

RECORDED = entries(*enumerate(EVENTS))


def seqs(*kinds: type[e.Event]) -> list[int]:
    return [entry.seq for entry in RECORDED if isinstance(entry.event, kinds)]


def test_what_it_counts() -> None:
    tally = tally_of(RECORDED, 10**9)
    told = len(seqs(e.MessageReceived)), len(seqs(e.MessageSent)), 1
    assert (tally.messages_received, tally.messages_sent, tally.begun) == told
    assert list(tally.contacts.seq) == seqs(e.ConversationOpened)
    broken = [seq for seq in seqs(e.MessageSent, e.MessageBlocked, e.BuyerReported) if RECORDED[seq - 1].event.findings]  # type: ignore[union-attr]
    assert list(tally.findings.seq) == broken
    assert list(tally.excluded.seq) == seqs(e.NoResponseMarked)
    assert tally.endings == {"claim_granted": 1}
    (left,) = seqs(e.FeedbackLeft)
    written = tally.matters.feedback.until(10**9)
    assert [column.tolist() for column in written] == [[left - 1], [left], [1], [1], [1]]
    assert tally.charges.refunded == {1: 2490}
    assert list(tally.lost) == [1]
    assert tally.unanswered == {}


def test_a_run_names_both_its_entries_and_instants() -> None:
    runs = tally_of(entries((3, asked()), (4, asked(message=2)), (9, answered())), 9).desk.table()
    assert [column.tolist() for column in (runs.asked_at, runs.asked)] == [[3], [1]]
    assert [column.tolist() for column in (runs.ended_at, runs.ended, runs.outcome)] == [[9], [3], [ANSWERED]]


def test_a_withdrawn_question_is_a_run_without_an_answer() -> None:
    tally = tally_of(entries((3, asked()), (9, e.QuestionWithdrawn(1, 1)), (12, asked())), 12)
    assert tally.desk.table().outcome.tolist() == [WITHDRAWN, 0]
    assert tally.unanswered == {1: 1}


def test_what_a_claim_costs_depends_on_what_was_paid_back_before() -> None:
    told = entries(
        (1, e.ClaimOpened(1, 1, "not_received", (), 9)),
        (2, e.RefundIssued(1, 500, "", full=False)),
        (3, e.ClaimDecided(1, 1, True, (), True, "seller")),
        (4, e.RefundIssued(1, 100, "", full=False)),
        (5, e.ClaimOpened(1, 2, "not_received", (), 9)),
        (6, e.ClaimDecided(1, 2, True, (), True, "seller")),
        (7, e.ClaimOpened(2, 3, "not_received", (), 9)),
        (8, e.ClaimDecided(2, 3, True, (), False, "marketplace")),
    )
    tally = tally_of(told, 9)
    assert [(number, claim.refunded) for number, claim in tally.charges.by_claim()] == [(1, 500)]
    assert tally.charges.refunded == {1: 600}


def test_what_became_of_each_claim() -> None:
    told = entries(
        (1, e.ClaimOpened(1, 1, "not_received", (), 9)),
        (2, e.ClaimDecided(1, 1, True, (), True, "seller")),
        (3, e.ClaimOpened(2, 2, "not_received", (), 9)),
        (4, e.ClaimWithdrawn(2, 2)),
        (5, e.ClaimOpened(3, 3, "not_received", (), 9)),
        (6, e.ClaimDecided(3, 3, False, (), False, "nobody")),
        (7, e.ClaimOpened(4, 4, "not_received", (), 9)),
        (8, e.ClaimDecided(4, 4, True, (), True, "seller")),
        (9, e.ClaimAppealDecided(4, 4, True, (), False, "seller")),
    )
    claims = tally_of(told, 9).charges.claims.values()
    assert [(one.outcome, one.ended, one.counts_in_odr, one.is_charged, one.is_reversed) for one in claims] == [
        ("granted", 2, True, True, False),
        ("withdrawn", 4, False, False, False),
        ("denied", 6, False, False, False),
        ("granted", 8, False, True, True),
    ]


def test_chargebacks_and_fees_are_charged() -> None:
    told = entries(
        (1, e.RefundIssued(1, 490, "", full=False)),
        (2, e.ChargebackFiled(1, 1, "service", "x", 9)),
        (3, e.ChargebackDecided(1, 1, True, (), True, "seller")),
        (4, e.ChargebackFiled(2, 2, "fraud", "x", 9)),
        (5, e.ChargebackDecided(2, 2, True, (), False, "marketplace")),
        (6, e.ChargebackFiled(3, 3, "service", "x", 9)),
        (7, e.ClaimOpened(4, 4, "not_received", (), 9)),
        (8, e.ClaimDecided(4, 4, True, (), True, "seller")),
        (9, e.ChargebackFiled(4, 4, "service", "x", 9)),
        (10, e.ChargebackDecided(4, 4, True, (), True, "seller")),
        (11, e.FeeCharged(1200, "cancellation_rate")),
        (12, e.FeeCharged(300, "cancellation_rate")),
    )
    charges = tally_of(told, 12).charges
    assert [(one.order, one.refunded) for one in charges.by_chargeback()] == [(1, 490)]
    assert (charges.fined, list(charges.fees.seq)) == (1500, [11, 12])


def test_a_message_without_findings_is_none() -> None:
    assert len(tally_of(entries((0, asked()), (1, answered())), 9).findings) == 0


def test_messages_of_a_machine_and_mistakes_are_told_apart() -> None:
    machine = e.MessageSent(1, 1, 2, "acknowledgement", answers=False)
    sent = tally_of(entries((0, machine), (1, answered()), (2, answered(mistake="wrong_answer"))), 9).sent
    assert (list(sent.acknowledged), list(sent.mistaken)) == ([0], [2])
    assert (list(sent.at), list(sent.order)) == ([0, 1, 2], [1, 1, 1])


def test_entries_up_to_and_at_an_instant_are_taken_in() -> None:
    told = entries((3, asked()), (5, asked(2)), (5, asked(3)), (6, asked(4)))
    assert [tally_of(told, at).messages_received for at in (2, 3, 4, 5, 6)] == [0, 1, 1, 3, 4]


def test_in_two_parts_is_as_at_once() -> None:
    for cut in range(len(RECORDED)):
        first = tally_of(RECORDED[:cut], 10**9)
        twin = first.copy()
        frozen = repr(first)
        handlers = twin.handlers()
        for entry in RECORDED[cut:]:
            handlers.get(type(entry.event), lambda entry: None)(entry)
        assert twin == tally_of(RECORDED, 10**9)
        assert repr(first) == frozen


def test_an_empty_tally_counts_nothing() -> None:
    assert tally_of([], 0) == Tally()
