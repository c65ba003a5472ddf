"""Reading how the seller's account stands, and asking for it back."""

import numpy as np
from starlette.responses import Response

from mock_api.inbox import wire
from mock_api.inbox.desk import Desk, encode
from mock_api.inbox.visits import Visit, at_desk, at_desk_with, json
from mock_api.operations import Operation
from simulator.domain import commands as c
from simulator.scorecard.conduct import colour, health_rating, violations
from simulator.views.account import Account, ClosedOffer


def read_account(visit: Visit) -> Response:
    """The account as it stands now."""
    return json(encode(_told(visit)))


def appeal(visit: Visit, wanted: wire.TextWanted) -> Response:
    """A plan of action, which the marketplace reads later."""
    visit.submit(c.AppealAccount(wanted.text))
    return json(encode(_told(visit)), 201)


def _told(visit: Visit) -> wire.Account:
    desk, account = visit.desk, visit.hosted.inbox.account.account
    return wire.Account(
        account.status,
        list(account.because),
        desk.iso(account.since),
        _messaging(desk, account, visit.now),
        _health(visit),
        list(account.off_target),
        [_closed(desk, offer) for offer in account.closed],
        desk.money(account.fees),
        _appeal(desk, account),
        None if account.appeal_accepted is None else wire.AppealOutcome(account.appeal_accepted, _parts(account)),
    )


def _messaging(desk: Desk, account: Account, now: int) -> wire.Messaging:
    """What is over says nothing any more, though nobody lifted it."""
    until = account.messaging_until
    if until is not None and until <= now:
        return wire.Messaging("open", [], None)
    return wire.Messaging(account.messaging, list(account.messaging_because), desk.iso_or_none(until))


def _health(visit: Visit) -> wire.Health | None:
    """The points now: by orders placed and rules broken within the window."""
    now, editions = visit.now, visit.desk.editions
    standing = editions.at(now).standing
    if standing is None or standing.health is None:
        return None
    rule, placed = standing.health, visit.desk.storefront.book.placed_at
    first, last = np.searchsorted(placed, (now - rule.window, now), side="right")
    broken = [*violations(visit.hosted.views.tally.findings, editions.at, now - rule.window, now)]
    points = health_rating(rule, int(last - first), broken)
    return wire.Health(points, colour(rule, points))


def _closed(desk: Desk, offer: ClosedOffer) -> wire.ClosedOffer:
    item = desk.storefront.offer(offer.product) if offer.product else None
    return wire.ClosedOffer(item, offer.fulfilled_by or None, desk.iso(offer.since), list(offer.because))


def _appeal(desk: Desk, account: Account) -> wire.AccountAppeal | None:
    if account.appealed_at is None:
        return None
    return wire.AccountAppeal(desk.iso(account.appealed_at), desk.iso_or_none(account.appeal_due_at))


def _parts(account: Account) -> list[str]:
    """What the last plan of action showed or lacked, in words."""
    return [reason.replace(":", ": ").replace("_", " ") for reason in account.appeal_reasons]


OPERATIONS = (
    Operation(
        "GET",
        "/inbox/account",
        "readAccount",
        "How the account stands",
        at_desk(read_account),
        responses={200: wire.Account},
        refuses=(401,),
    ),
    Operation(
        "POST",
        "/inbox/account/appeal",
        "appealAccount",
        "Send the marketplace a plan of action",
        at_desk_with(wire.TextWanted, appeal),
        wire.TextWanted,
        {201: wire.Account},
        refuses=(400, 401, 409, 413, 415),
    ),
)
