"""Reading how the seller's account stands, and asking for it back."""

from starlette.responses import Response

from mock_api.inbox import wire
from mock_api.inbox.desk import Desk, encode
from mock_api.inbox.visits import Visit, at_desk, at_desk_with, json
from mock_api.operations import Operation
from simulator.domain import commands as c
from simulator.domain.standing import AccountAppeal, AppealOutcome, Closure, Standing
from simulator.scorecard.health import colour, rating_at
from simulator.scorecard.metrics.taking import Metrics


def read_account(visit: Visit) -> Response:
    """The account as it stands now."""
    return json(encode(_told(visit)))


def appeal(visit: Visit, wanted: wire.TextWanted) -> Response:
    """A plan of action, which the marketplace reads later."""
    visit.submit(c.AppealAccount(wanted.text))
    return json(encode(_told(visit)), 201)


def _told(visit: Visit) -> wire.Account:
    desk, standing = visit.desk, visit.hosted.inbox.account.standing
    return wire.Account(
        standing.status,
        list(standing.because),
        desk.iso(standing.since),
        _messaging(desk, standing, visit.now),
        _health(visit),
        [metric for metric, _ in standing.off_target],
        [_closed(desk, closure) for closure in standing.closed],
        desk.money(standing.fees),
        _appeal(desk, standing.appeal),
        None if standing.outcome is None else wire.AppealOutcome(standing.outcome.accepted, _parts(standing.outcome)),
    )


def _messaging(desk: Desk, standing: Standing, now: int) -> wire.Messaging:
    """What is over says nothing any more, though nobody lifted it."""
    until = standing.messaging_until or None
    if until is not None and until <= now:
        return wire.Messaging("open", [], None)
    return wire.Messaging(standing.messaging, list(standing.messaging_because), desk.iso_or_none(until))


def _health(visit: Visit) -> wire.Health | None:
    """The points now."""
    editions = visit.desk.editions
    standing = editions.at(visit.now).standing
    if standing is None or standing.health is None:
        return None
    metrics = Metrics(visit.desk.storefront.book, visit.hosted.views.tally, editions)
    points = rating_at(standing.health, metrics.known(visit.now))
    return wire.Health(points, colour(standing.health, points))


def _closed(desk: Desk, closure: Closure) -> wire.ClosedOffer:
    item = desk.storefront.offer(closure.product) if closure.product else None
    return wire.ClosedOffer(item, closure.fulfilled_by or None, desk.iso(closure.since), list(closure.because))


def _appeal(desk: Desk, appeal: AccountAppeal | None) -> wire.AccountAppeal | None:
    return None if appeal is None else wire.AccountAppeal(desk.iso(appeal.sent_at), desk.iso(appeal.decide_at))


def _parts(outcome: AppealOutcome) -> list[str]:
    """What the last plan of action showed or lacked, in words."""
    return [reason.replace(":", ": ").replace("_", " ") for reason in outcome.reasons]


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
