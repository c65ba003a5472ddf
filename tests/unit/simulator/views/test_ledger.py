"""Claims and refunds as the seller sees them."""

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.views.ledger import Ledger


def ledger(*happened: e.AnyEvent) -> Ledger:
    """What became of an empty ledger, an event a millisecond."""
    return carried_on(Ledger(), *happened)


def carried_on(view: Ledger, *happened: e.AnyEvent) -> Ledger:
    handlers = view.handlers()
    for at, event in enumerate(happened, start=1):
        handlers[type(event)](Entry(at, at, "somebody", event))
    return view


def opened(order: int, claim: int) -> e.ClaimOpened:
    return e.ClaimOpened(order, claim, "not_received", ("said.tracking_explained",), 99)


def decided(order: int, claim: int, *, granted: bool) -> e.ClaimDecided:
    return e.ClaimDecided(order, claim, granted, ("a_reason",), granted, "seller" if granted else "nobody")


def test_claims_move_from_open_to_closed() -> None:
    view = ledger(opened(1, 1), opened(2, 2), opened(3, 3), decided(2, 2, granted=True), e.ClaimWithdrawn(3, 3))
    assert [claim.number for claim in view.claims("all", 99, 9)] == [3, 2, 1]
    assert [claim.number for claim in view.claims("open", 99, 9)] == [1]
    assert [(claim.number, claim.status) for claim in view.claims("closed", 99, 9)] == [
        (3, "withdrawn"),
        (2, "granted"),
    ]


def test_pages_lie_below_a_number() -> None:
    view = ledger(*(opened(number, number) for number in range(1, 6)))
    for chosen in ("all", "open"):
        assert [claim.number for claim in view.claims(chosen, 4, 2)] == [3, 2]
        assert view.claims(chosen, 1, 2) == []


def test_the_last_claim_about_an_order_counts() -> None:
    view = ledger(opened(1, 1), decided(1, 1, granted=False), opened(1, 2))
    claim = view.claim_of(1)
    assert claim is not None
    assert claim.number == 2
    assert view.claim_of(2) is view.claim(3) is None


def test_refunds_of_an_order_add_up() -> None:
    view = ledger(e.RefundIssued(1, 100, "a scratch", False), e.RefundIssued(1, 2390, "lost", True))
    assert (view.refunded(1), view.refunded(2)) == (2490, 0)


def test_a_copy_goes_its_own_way() -> None:
    view = ledger(opened(1, 1))
    twin = carried_on(view.copy(), e.ClaimAnswered(1, 1, "It came.", 9), decided(1, 1, granted=False))
    carried_on(twin, e.RefundIssued(1, 100, "a scratch", False))
    before, after = view.claim(1), twin.claim(1)
    assert before is not None
    assert after is not None
    assert (before.status, before.response, view.refunded(1)) == ("open", None, 0)
    assert (after.status, after.response, after.closed_at) == ("denied", "It came.", 2)
    assert ([*view.claims("closed", 9, 9)], len(twin.claims("closed", 9, 9))) == ([], 1)
