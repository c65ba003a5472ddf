"""The one pass over a journal: what it counts, that every count has its entries, and that a copy goes its own way."""

from simulator.domain import events as e
from simulator.playing import tally_of
from simulator.scorecard.tally import Tally
from tests.unit.simulator.domain.samples import EVENTS
from tests.unit.simulator.scorecard.ledger import answered, asked, entries

RECORDED = entries(*enumerate(EVENTS))


def seqs(*kinds: type[e.Event]) -> list[int]:
    return [entry.seq for entry in RECORDED if isinstance(entry.event, kinds)]


def test_what_it_counts() -> None:
    tally = tally_of(RECORDED, 10**9)
    assert (tally.messages_received, tally.messages_sent, tally.begun) == (2, 1, 1)
    assert list(tally.contacts) == seqs(e.ConversationOpened)
    assert list(tally.findings) == seqs(e.MessageSent, e.MessageBlocked)
    assert list(tally.excluded) == seqs(e.NoResponseMarked)
    assert tally.endings == {"claim_granted": 1}
    assert tally.feedback == {1: (1, seqs(e.FeedbackLeft)[0])}
    assert tally.unanswered == {}


def test_a_response_names_both_its_entries_and_instants() -> None:
    responses = tally_of(entries((3, asked()), (4, asked(message=2)), (9, answered())), 9).responses
    assert [list(column) for column in (responses.asked_at, responses.asked)] == [[3], [1]]
    assert [list(column) for column in (responses.answered_at, responses.answered)] == [[9], [3]]


def test_what_became_of_each_claim() -> None:
    claims = tally_of(RECORDED, 10**9).claims
    opened, decided = seqs(e.ClaimOpened), seqs(e.ClaimDecided)
    told = [(claim.order, claim.opened, claim.outcome, claim.ended, claim.counts_in_odr) for claim in claims.values()]
    assert told == [
        (1, opened[0], "granted", decided[0], True),
        (1, opened[1], "withdrawn", seqs(e.ClaimWithdrawn)[0], False),
        (1, opened[2], "denied", decided[1], False),
    ]


def test_a_message_without_findings_is_none() -> None:
    assert list(tally_of(entries((0, asked()), (1, answered())), 9).findings) == []


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
