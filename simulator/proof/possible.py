"""Which facts a story makes possible, and which it makes sure: what walking its ways knows of the world.

What a seller may do it may do at any time. What only the buyer or the marketplace does needs a deed of hers before.
"""

from collections.abc import Iterable, Mapping

from scenarios.model import Cast
from scenarios.quantities import format_money
from scenarios.story import Reaction, Step
from scenarios.vocabulary import PUBLIC, SAID
from scenarios.wanted import Fact, RefundWanted

_CLAIM = ("claim_opened", "claim_answered", "claim_granted", "claim_denied", "claim_refused", "claim_appealed")
_FOLLOWS: Mapping[str, frozenset[str]] = {
    "claim": frozenset({*_CLAIM, "claim_reversed", "claim_upheld"}),
    "chargeback": frozenset({"chargeback_filed", "chargeback_answered", "chargeback_upheld", "chargeback_reversed"}),
    "return": frozenset(
        {"return_requested", "return_authorised", "return_rejected", "return_scanned", "return_received"}
    ),
    "cancellation": frozenset({"cancellation_requested", "cancellation_declined"}),
    "feedback": frozenset({"feedback_left", "feedback_answered", "feedback_removed", "feedback_struck"}),
    "survey": frozenset({"survey_answered"}),
    "return_feedback": frozenset({"return_rated"}),
    "report": frozenset({"reported"}),
    "file": frozenset({"shown_file"}),
    "back_claim": frozenset({"claim_withdrawn"}),
    "back_return": frozenset({"return_withdrawn"}),
    "back_feedback": frozenset({"feedback_removed"}),
}
"""A deed of the buyer's → what may come of it, sooner or later."""

_NEEDS_HER: frozenset[str] = frozenset().union(*_FOLLOWS.values())
_OPTED_OUT = "wrote_to_opted_out"
_PUBLICLY = "feedback_answered"

_IMPLIED: Mapping[str, tuple[str, ...]] = {
    "claim_answered": ("claim_opened",),
    "claim_granted": ("claim_opened",),
    "claim_withdrawn": ("claim_opened",),
    "claim_appealed": ("claim_granted", "claim_opened"),
    "claim_reversed": ("claim_appealed", "claim_granted", "claim_opened"),
    "claim_upheld": ("claim_appealed", "claim_granted", "claim_opened"),
    **dict.fromkeys(("chargeback_answered", "chargeback_upheld", "chargeback_reversed"), ("chargeback_filed",)),
    **dict.fromkeys(("return_authorised", "return_rejected", "return_withdrawn"), ("return_requested",)),
    "return_scanned": ("return_authorised", "return_requested"),
    "return_received": ("return_scanned", "return_requested"),
    **dict.fromkeys(("feedback_answered", "feedback_removed", "feedback_struck"), ("feedback_left",)),
    "cancellation_declined": ("cancellation_requested",),
}
"""What was there before something else came."""

Facts = frozenset[str]


def of_step(step: Step) -> Facts:
    """What may come of what she does in a step."""
    return frozenset[str]().union(*(_FOLLOWS[deed] for deed in _deeds(step)))


def sure_of_step(step: Step) -> Facts:
    """What is there as soon as a step's deeds are done, whatever the marketplace says to them."""
    sure = {"reported": step.reports, "shown_file": step.attaches}
    return frozenset(fact for fact, is_done in sure.items() if is_done)


def sure_of(reaction: Reaction) -> Facts:
    """What was there when a reaction was taken."""
    return closed(map(label_of, asked_of(reaction)))


def asked_of(reaction: Reaction) -> tuple[Fact, ...]:
    """Facts without which a reaction is not taken."""
    spoken = () if reaction.hears is None else (SAID + reaction.hears,)
    named = tuple(fact for fact in (reaction.did, reaction.once) if fact is not None)
    return (*spoken, *named, *reaction.provided)


def closed(facts: Iterable[str]) -> Facts:
    """The facts, and those they take for granted."""
    found = set(facts)
    found |= {_PUBLICLY} if any(fact.startswith(PUBLIC) for fact in found) else set()
    found |= {before for fact in found for before in _IMPLIED.get(fact, ())}
    found |= {"replied"} if any(fact.startswith(SAID) for fact in found) else set()
    return frozenset(found)


def is_possible(fact: Fact, may: Facts, cast: Cast) -> bool:
    """Whether a fact can come about where her deeds have made some possible."""
    if isinstance(fact, RefundWanted):
        return fact.cents(cast.order.total) <= cast.order.total
    if fact == _OPTED_OUT:
        return cast.buyer.opted_out
    if fact.startswith(PUBLIC):
        return _PUBLICLY in may
    return fact not in _NEEDS_HER or fact in may


def label_of(fact: Fact) -> str:
    """A fact as one word; of a refund with the sum it must reach."""
    if isinstance(fact, str):
        return fact
    least = fact.refund_issued.at_least
    return f"refund_issued>={least if isinstance(least, str) else format_money(least)}"


def _deeds(step: Step) -> Iterable[str]:
    opens, leaves = step.opens, step.leaves
    kinds = ("claim", "chargeback", "return_", "cancellation")
    yield from (kind.strip("_") for kind in kinds if opens is not None and getattr(opens, kind) is not None)
    votes = ("feedback", "survey", "return_feedback")
    yield from (vote for vote in votes if leaves is not None and getattr(leaves, vote) is not None and leaves.chance)
    if step.reports:
        yield "report"
    if step.attaches:
        yield "file"
    if step.withdraws in ("claim", "return", "feedback"):
        yield f"back_{step.withdraws}"
