"""Random sellers: what somebody outside may do to a world, and when, as Hypothesis strategies."""

from hypothesis import strategies as st

from scenarios.quantities import HOUR, MINUTE
from simulator.domain import commands as c
from simulator.errors import CommandRejected
from simulator.world import World

TEXTS = (
    "Here is your tracking number, it arrives soon.",
    "We have refunded you in full.",
    "We will refund you tomorrow.",
    "Please hold on.",
    "Write to me at ada@example.org instead.",
    "   ",
    "x" * 4001,
)

_numbers = st.integers(1, 4)
_texts = st.sampled_from(TEXTS)

commands = st.one_of(
    st.builds(c.Reply, _numbers, _texts),
    st.builds(c.SendMessage, _numbers, st.just("unexpected_problem"), _texts),
    st.builds(c.SendMail, _numbers, _texts),
    st.builds(c.MarkNoResponseNeeded, _numbers),
    st.builds(c.ArchiveConversation, _numbers),
    st.builds(c.CloseConversation, _numbers),
    st.builds(c.ReportConversation, _numbers),
    st.builds(c.AddNote, _numbers, _texts),
    st.builds(c.RefundOrder, _numbers, st.just("asked for"), st.none() | st.integers(-1, 3000)),
    st.builds(c.SendReplacement, _numbers),
    st.builds(c.RespondToClaim, _numbers, _texts),
    st.builds(c.LogContact, _numbers, st.sampled_from(("call", "insert")), _texts),
    st.builds(c.AddSummary, _numbers, _texts),
    st.builds(c.RequestReview, _numbers),
    st.builds(c.AnswerFeedback, _numbers, _texts),
    st.builds(c.DeleteFeedbackAnswer, _numbers),
    st.builds(c.RequestFeedbackRemoval, _numbers),
    st.builds(c.CancelOrder, _numbers, st.sampled_from(("no_inventory", "buyer_requested", "because"))),
    st.builds(c.AuthoriseReturn, _numbers),
    st.builds(c.RejectReturn, _numbers, st.just("worn")),
    st.builds(c.AppealClaim, _numbers, _texts),
    st.builds(c.RespondToChargeback, _numbers, _texts),
    st.builds(c.AppealAccount, _texts),
    st.builds(c.ShowHint, _numbers, st.integers(0, 3)),
)

pauses = st.sampled_from((0, 1, MINUTE, HOUR, 16 * HOUR, 16 * HOUR + 1, 24 * HOUR, 72 * HOUR)) | st.integers(
    0, 48 * HOUR
)

acts = st.lists(st.tuples(pauses, commands), max_size=12)
"""Pauses and the commands after them."""


def play(world: World, todo: list[tuple[int, c.ExternalCommand]], slices: int = 1) -> None:
    """Let time pass in so many slices before each act, and act; what is refused writes nothing."""
    for pause, command in todo:
        pass_time(world, pause, slices)
        before = world.journal.length
        try:
            world.submit(command, "test")
        except CommandRejected:
            assert world.journal.length == before


def pass_time(world: World, duration: int, slices: int = 1) -> None:
    """Advance by a duration, in so many slices."""
    start = world.now
    for part in range(1, slices + 1):
        world.advance_to(start + duration * part // slices)
