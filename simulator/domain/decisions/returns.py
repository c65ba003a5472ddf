"""What follows when a buyer sends something back: who allows it, where the parcel is, and until when money is due."""

from scenarios.policy.disputes import ReturnRule
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain import parcels
from simulator.domain.decisions import lookup
from simulator.domain.examination import Examination
from simulator.domain.returns import Return
from simulator.domain.state import State
from simulator.errors import CommandRejected

Events = tuple[e.AnyEvent, ...]

NOT_REFUNDED = "return_not_refunded"
"""The reason of a refund that the marketplace pays in the seller's place."""

OUT_OF_WINDOW = "out_of_window"
"""The reason for which the marketplace refuses to take back what it sent itself."""

_MARKETPLACE = "marketplace"


def request(state: State, command: c.RequestReturn, _: Examination, now: int) -> Events:
    """Of what has arrived, one at a time; within the window it is in policy, and may be allowed without the seller.

    Of what the marketplace sent, the marketplace decides: the seller can only refer her to it.
    """
    known = lookup.order(state, command.order)
    rule = state.rules(now).returns
    if rule is None or not parcels.has_arrived(state, command.order, now) or _is_on_its_way(state, known.return_):
        return ()
    in_policy = now <= _counted_from(state, rule, command.order) + rule.window
    number = len(state.returns) + 1
    asked = e.ReturnRequested(
        command.order,
        number,
        command.reason,
        in_policy,
        now + rule.authorise_within,
        command.sends_after,
        command.travels,
    )
    is_theirs = state.book.fulfilment_of(command.order) == _MARKETPLACE
    if in_policy and (rule.auto_authorises or is_theirs):
        return (asked, e.ReturnAuthorised(command.order, number, _MARKETPLACE, rule.prepaid_label))
    if is_theirs:
        return (asked, e.ReturnRejected(command.order, number, OUT_OF_WINDOW, wrongly=False, by=_MARKETPLACE))
    return (asked,)


def authorise(state: State, command: c.AuthoriseReturn, _: Examination, now: int) -> Events:
    """The seller allows what waits for an answer."""
    found = _unanswered(state, command.return_)
    return (e.ReturnAuthorised(found.order, found.number, "seller", _rule(state, found).prepaid_label),)


def reject(state: State, command: c.RejectReturn, _: Examination, now: int) -> Events:
    """The seller refuses what waits for an answer; wrongly, if it is in policy."""
    found = _unanswered(state, command.return_)
    return (e.ReturnRejected(found.order, found.number, command.reason, found.in_policy),)


def decide(state: State, command: c.DecideReturn, _: Examination, now: int) -> Events:
    """The marketplace allows what the seller did not answer in time."""
    found = lookup.return_(state, command.return_)
    if found.state != "requested":
        return ()
    return (e.ReturnAuthorised(found.order, found.number, _MARKETPLACE, _rule(state, found).prepaid_label),)


def scan(state: State, command: c.ScanReturn, _: Examination, now: int) -> Events:
    """The carrier takes the parcel; with a prepaid label the money may be due at once."""
    found = lookup.return_(state, command.return_)
    if found.state != "authorised":
        return ()
    is_due = found.prepaid and _rule(state, found).refund_at_first_scan
    return (e.ReturnScanned(found.order, found.number, now if is_due else 0),)


def receive(state: State, command: c.ReceiveReturn, _: Examination, now: int) -> Events:
    """The parcel is back; from now on the refund has its time, unless it was due before."""
    found = lookup.return_(state, command.return_)
    if found.state != "scanned":
        return ()
    due = found.refund_by or state.editions.clocks.deadline(now, _rule(state, found, now).refund_within)
    return (e.ReturnReceived(found.order, found.number, due),)


def refund(state: State, command: c.RefundReturn, _: Examination, now: int) -> Events:
    """The marketplace pays what is left, at the seller's cost."""
    found = lookup.return_(state, command.return_)
    left = state.book.total_of(found.order) - state.orders[found.order].refunded
    rule = _rule(state, found)
    if left <= 0 or not rule.auto_refunds or found.state not in ("scanned", "received"):
        return ()
    return (e.RefundIssued(found.order, left, NOT_REFUNDED, full=True),)


def withdraw(state: State, command: c.WithdrawReturn, _: Examination, now: int) -> Events:
    """Nothing where no return waits to be sent."""
    found = state.returns.get(lookup.order(state, command.order).return_)
    if found is None or found.state not in ("requested", "authorised"):
        return ()
    return (e.ReturnWithdrawn(command.order, found.number),)


def rate(state: State, command: c.RateReturn, _: Examination, now: int) -> Events:
    """Once a return."""
    found = state.returns.get(lookup.order(state, command.order).return_)
    if found is None or found.satisfied is not None:
        return ()
    return (e.ReturnRated(command.order, found.number, command.satisfied),)


def _counted_from(state: State, rule: ReturnRule, order: int) -> int:
    column = state.book.promised_at if rule.counted_from == "promise" else state.book.delivered_at
    return int(column[order - 1])


def _unanswered(state: State, number: int) -> Return:
    found = lookup.return_(state, number)
    if found.state != "requested":
        raise CommandRejected("return.already_answered", f"the return is {found.state} and takes no more answers")
    return found


def _is_on_its_way(state: State, number: int) -> bool:
    """Whether a return goes on, or the goods are back."""
    before = state.returns.get(number)
    return before is not None and (before.is_under_way or before.state == "received")


def _rule(state: State, found: Return, since: int | None = None) -> ReturnRule:
    """The rule of the day on which a clock started: the request's, if no other is named."""
    rule = state.rules(found.requested_at if since is None else since).returns
    return rule or ReturnRule(window=0)
