"""A scenario played to its end: a drill alone, with a recorded seller, and a market to its settlement."""

from typing import Any

import pytest

from scenarios.answers import SampleAnswer
from scenarios.model import Scenario
from scenarios.quantities import DAY, HOUR
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.journal.storage import parse
from simulator.playing import Play, Result, perform, score_entries
from simulator.run import Production
from simulator.wording.templates import TEMPLATES
from simulator.world import World
from tests.casting import POLICY, drill, market, world_of

NAGGED = 16 * HOUR + 1
CLAIMED = NAGGED + DAY + 1
DECIDED = CLAIMED + 72 * HOUR + 1
TRACKING = "Here is your tracking number."


class Sent:
    """A fold that keeps the seller's words."""

    def __init__(self) -> None:
        self.texts: list[tuple[int, str]] = []

    def handlers(self) -> Handlers:
        return {e.MessageSent: self._sent}

    def copy(self) -> "Sent":
        return self

    def _sent(self, entry: Entry) -> None:
        assert isinstance(entry.event, e.MessageSent)
        self.texts.append((entry.at, entry.event.text))


def answer(*acts: dict[str, Any]) -> SampleAnswer:
    return SampleAnswer.model_validate({"answer": "test", "ends": "resolved", "seller": acts})


def played(scenario: Scenario, *acts: dict[str, Any]) -> Play:
    play = Play(Production(scenario), 7, answer=answer(*acts) if acts else None)
    play.finish()
    return play


def test_nobody_answers_and_the_claim_is_lost() -> None:
    play = played(drill())
    result = play.result()
    assert play.world.now == DECIDED
    assert result.as_of == play.world.calendar.iso(DECIDED)
    assert result.scorecard.endings == {"claim_granted": 1}
    assert result.scorecard.claims == {"opened": 1, "granted": 1, "denied": 0, "withdrawn": 0, "reversed": 0}
    assert result.scorecard.verdict == "failed"
    assert result.scorecard.measures["order_defect_rate"].value == pytest.approx(5 / 413)


def test_a_good_answer_ends_it_an_hour_later_at_the_exact_instant() -> None:
    play = played(drill(), {"at": "2h", "says": TRACKING})
    assert play.world.now == 3 * HOUR
    assert play.result().scorecard.endings == {"resolved": 1}
    assert play.result().scorecard.verdict == "passed"
    assert play.result().scorecard.measures["response_hours_mean"].value == 2.0


def test_acts_are_done_at_their_time_in_whichever_order_they_are_written() -> None:
    acts = {"at": "17h", "says": "a late hello"}, {"at": "2h", "says": "hello"}
    play = Play(Production(drill()), 7, answer=answer(*acts))
    sent = Sent()
    play.world.attach(sent)
    play.finish()
    assert sent.texts == [(2 * HOUR, "hello"), (17 * HOUR, "a late hello")]


def test_a_drill_without_an_end_stops_when_it_was_told_to() -> None:
    story = {"opening": {"reacts": [{"hears": "thanks", "go": "end"}]}, "end": {"ends": "resolved"}}
    play = played(drill(story, stops_after="6d"))
    assert play.world.now == 6 * DAY
    assert play.result().scorecard.endings == {}
    assert play.result().scorecard.verdict == "failed"


def test_a_drill_goes_on_until_its_claim_is_decided() -> None:
    story = {"opening": {"opens": {"claim": "a_to_z", "reason": "not_received"}, "ends": "resolved"}}
    play = played(drill(story))
    assert play.world.now == 72 * HOUR + 1
    assert play.result().scorecard.claims["granted"] == 1


def test_what_is_after_the_end_is_not_done() -> None:
    play = played(drill(), {"at": "2h", "says": TRACKING}, {"at": "5d", "does": "refund"})
    assert play.world.now == 3 * HOUR
    assert play.world.state.orders[1].refunded == 0


def test_a_story_that_begins_later_has_not_ended_before() -> None:
    story = {"opening": {"waits": "1d", "says": {"en": "Where is it?"}, "ends": "resolved"}}
    assert played(drill(story)).world.now == DAY


def test_a_result_is_one_document() -> None:
    told_ = played(drill()).result().as_json()
    assert list(told_)[:4] == ["scenario", "seed", "digest", "as_of"]
    assert (told_["scenario"], told_["seed"]) == ("test-drill", 7)
    assert told_["digest"].startswith("sha256:")
    assert told_["as_of"] == "2026-01-10T00:00:00.003Z"


def test_the_same_scenario_seed_and_answers_are_the_same_run() -> None:
    digests = {played(drill(), *acts).result().digest for acts in [(), (), ({"at": "1h", "does": "refund"},)]}
    assert len(digests) == 2


def test_a_market_is_followed_to_its_settlement_with_progress() -> None:
    play = Play(Production(market(10)), 7)
    seen: list[tuple[int, int]] = []
    play.finish(lambda now, ends: seen.append((now, ends)))
    assert play.world.now == 37 * DAY
    assert seen[-1] == (37 * DAY, 37 * DAY)
    assert seen == sorted(set(seen))
    assert len(seen) >= 100


def test_a_market_has_a_profile_and_a_drill_has_none() -> None:
    whole, lonely = Play(Production(market(30)), 7), Play(Production(drill()), 7)
    whole.finish()
    lonely.finish()
    profile = whole.result().profile
    assert lonely.result().profile is None
    assert profile is not None
    assert (profile.replications, sum(profile.responses)) == (1, whole.result().scorecard.counts["responses"])


def test_progress_changes_nothing() -> None:
    quiet, watched = Play(Production(market(10)), 7), Play(Production(market(10)), 7)
    quiet.finish()
    watched.finish(lambda now, ends: None)
    assert quiet.result().digest == watched.result().digest


class _Interrupted(Exception):
    """Somebody lost patience."""


def test_an_interruption_loses_nothing() -> None:
    def interrupt(now: int, ends: int) -> None:
        if now >= 5 * DAY:
            raise _Interrupted

    whole, part = Play(Production(market(30)), 7), Play(Production(market(30)), 7)
    whole.finish()
    with pytest.raises(_Interrupted):
        part.finish(interrupt)
    assert 5 * DAY <= part.world.now < 6 * DAY
    assert part.result().as_of == part.world.calendar.iso(part.world.now)
    assert 0 < part.result().scorecard.counts["contacts"] < whole.result().scorecard.counts["contacts"]
    part.world.advance_to(37 * DAY)
    assert part.result().as_json() == whole.result().as_json()


def test_a_sink_gets_a_whole_journal() -> None:
    written = bytearray()
    play = Play(Production(drill()), 7, sink=written.extend)
    play.finish()
    digest, length = play.result().digest, play.world.journal.length
    footer = b'{"footer":{"entries":%d,"now":%d,"digest":"%s"}}\n' % (length, play.world.now, digest.encode())
    recording = parse(bytes(written) + footer, "memory")
    card = score_entries(recording.entries, play.world.state.book, drill(), recording.footer.now)
    assert card.as_json() == play.result().scorecard.as_json()
    assert isinstance(play.result(), Result)


def act(**written: Any) -> Any:
    return answer({"at": "0m", **written}).seller[0]


def performed(world: World, **written: Any) -> list[Any]:
    """The events an act led to."""
    before = world.journal.length
    perform(world, act(**written))
    return [entry.event for entry in world.journal.entries(after=before)]


def test_each_act_is_one_command() -> None:
    world = world_of(drill())
    (note,) = performed(world, does="no_response_needed")
    assert note == e.NoResponseMarked(1, 1)
    (mail,) = performed(world, emails="We have refunded you")
    assert mail == e.MailSent(1, 1, "We have refunded you", ("refund_confirmed",), facts=("migrated_without_note",))
    (sent,) = performed(world, says="hello")
    assert (sent.text, sent.kind) == ("hello", "reply")
    world.advance_to(4 * DAY)
    (claim,) = performed(world, does="respond_to_claim")
    assert isinstance(claim, e.ClaimAnswered)
    refund, *rest = performed(world, does="refund")
    assert refund.full
    assert isinstance(rest[0], e.ClaimDecided)
    assert {entry.by for entry in world.journal.entries() if entry.command} == {"sample_answer"}


@pytest.mark.parametrize(
    "written",
    [
        {"does": "respond_to_claim"},
        {"says": "Write to shop@example.com" + "x" * 4_000},
        {"says": " "},
        {"emails": ""},
    ],
)
def test_what_the_world_refuses_is_passed_over(written: dict[str, str]) -> None:
    world = world_of(drill())
    assert performed(world, **written) == []


def test_twice_is_passed_over() -> None:
    world = world_of(drill())
    for does in ("refund", "no_response_needed"):
        assert len(performed(world, does=does)) == 1
        assert performed(world, does=does) == []


@pytest.mark.parametrize("written", [{"says": "hello"}, {"does": "no_response_needed"}, {"does": "respond_to_claim"}])
def test_without_a_thread_there_is_nothing_to_answer(written: dict[str, str]) -> None:
    story = {"opening": {"reacts": [{"waited": "5d", "go": "end"}]}, "end": {"ends": "resolved"}}
    world = world_of(drill(story))
    assert performed(world, **written) == []
    assert len(performed(world, emails="hello")) == 1
    assert performed(world, **written) == []


def test_a_blocked_reply_is_an_act_too() -> None:
    (blocked,) = performed(world_of(drill()), says="Write to shop@example.com")
    assert isinstance(blocked, e.MessageBlocked)


def test_a_command_of_another_channel_may_come_between() -> None:
    world = world_of(drill())
    world.submit(c.RefundOrder(1, "x", 90), "inbox")
    (rest,) = performed(world, does="refund")
    assert rest == e.RefundIssued(1, 2400, "agreed with the buyer", full=True)


_WAITS: dict[str, Any] = {"reacts": [{"waited": "60d", "go": "end"}]}
_END: dict[str, Any] = {"end": {"ends": "resolved"}}


def opened(**opens: str) -> World:
    """A world whose buyer has opened something, and waits."""
    return world_of(drill({"opening": {"opens": opens, **_WAITS}, **_END}))


def test_each_deed_about_a_dispute_is_one_command() -> None:
    world = opened(chargeback="service", reason="not_received")
    (answered,) = performed(world, does="respond_to_chargeback")
    assert isinstance(answered, e.ChargebackAnswered)
    rated = {"opening": {"leaves": {"feedback": 1}, **_WAITS}, **_END}
    world = world_of(drill(rated))
    (answered,) = performed(world, answers_feedback="We are sorry.")
    assert answered == e.FeedbackAnswered(1, "We are sorry.")
    assert performed(world, does="delete_feedback_answer") == [e.FeedbackAnswerDeleted(1)]
    assert performed(world, does="request_feedback_removal") == [e.FeedbackRemovalRefused(1, "no_comment")]


def test_an_appeal_is_a_deed() -> None:
    world = opened(claim="a_to_z", reason="not_received")
    world.advance_to(4 * DAY)
    (appealed,) = performed(world, does="appeal_claim")
    assert isinstance(appealed, e.ClaimAppealed)


@pytest.mark.parametrize(
    ("written", "event"),
    [
        ({"does": "authorise_return"}, e.ReturnAuthorised(1, 1, "seller", prepaid=False)),
        ({"does": "reject_return", "reason": "too late"}, e.ReturnRejected(1, 1, "too late", wrongly=False)),
    ],
)
def test_a_return_out_of_policy_is_answered(written: dict[str, str], event: e.AnyEvent) -> None:
    policy = POLICY | {"returns": {"window": "1h"}}
    story = {"opening": {"opens": {"return": "unwanted"}, **_WAITS}, **_END}
    assert performed(world_of(drill(story, policy=policy)), **written) == [event]


def test_a_cancellation_is_declined_but_not_carried_out_when_the_parcel_has_left() -> None:
    world = opened(cancellation="message")
    assert performed(world, does="cancel_order", reason="no_inventory") == []
    assert performed(world, does="decline_cancellation") == [e.CancellationDeclined(1)]


@pytest.mark.parametrize(
    ("written", "event", "facts"),
    [
        ({"does": "replacement"}, e.ReplacementSent(1, 4 * HOUR), {"replacement_sent"}),
        (
            {"does": "refund", "amount": "5.00"},
            e.RefundIssued(1, 500, "agreed with the buyer", full=False),
            {"refund_issued_in_part"},
        ),
        ({"does": "request_review"}, e.ReviewRequested(1), {"review_requested"}),
        ({"does": "report_buyer"}, e.ConversationReported(1, 1), {"buyer_reported"}),
        (
            {"does": "confirm_shipment", "tracking": "1Z9"},
            e.ShipmentConfirmed(1, "UPS", "1Z9", 0),
            {"shipment_confirmed"},
        ),
        (
            {"does": "send_invoice", "attaches": "invoice.pdf"},
            e.MessageSent(1, 1, 2, "invoice", 1, answers=False, attachments=("invoice.pdf",)),
            {"replied", "invoice_sent", "attached_file"},
        ),
        (
            {"says": {"en": "See the file.", "it": "Veda il file."}, "attaches": ["a.pdf", "b.jpg"]},
            e.MessageSent(1, 1, 2, "reply", 1, "See the file.", attachments=("a.pdf", "b.jpg")),
            {"replied", "attached_file"},
        ),
        (
            {"template": "welcome"},
            e.MessageSent(1, 1, 2, "reply", 1, TEMPLATES["welcome"]["en"]),
            {"replied"},
        ),
        (
            {"says": "You are welcome, Marta.", "template": "welcome"},
            e.MessageSent(1, 1, 2, "reply", 1, "You are welcome, Marta."),
            {"replied"},
        ),
    ],
)
def test_each_deed_of_a_drill_is_one_command_and_its_fact(
    written: dict[str, Any], event: e.AnyEvent, facts: set[str]
) -> None:
    world = world_of(drill())
    assert performed(world, **written) == [event]
    assert world.state.orders[1].facts == facts


def test_a_template_speaks_the_language_of_the_buyer() -> None:
    told = drill()
    assert told.drill is not None
    buyer = told.drill.cast.buyer.model_copy(update={"language": "it"})
    cast = told.drill.cast.model_copy(update={"buyer": buyer})
    world = world_of(told.model_copy(update={"drill": told.drill.model_copy(update={"cast": cast})}))
    (sent,) = performed(world, template="welcome")
    assert sent.text == TEMPLATES["welcome"]["it"]
    assert performed(world, template="no_such_text") == []


def test_a_drill_goes_on_while_something_is_in_dispute() -> None:
    story = {"opening": {"opens": {"return": "unwanted"}, "ends": "resolved"}}
    play = Play(Production(drill(story)), 7)
    play.finish()
    assert play.world.now == 5 * DAY


@pytest.mark.parametrize("does", ["respond_to_chargeback", "appeal_claim", "authorise_return", "reject_return"])
def test_without_a_dispute_there_is_nothing_to_do(does: str) -> None:
    assert performed(world_of(drill()), does=does) == []
