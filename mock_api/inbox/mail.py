"""The shop's own mailbox: what buyers wrote there, and writing to them from it, where the marketplace cannot see it."""

from starlette.responses import Response

from mock_api.inbox import wire
from mock_api.inbox.desk import encode
from mock_api.inbox.paging import CURSOR, LIMIT, before, limit_of, parameters
from mock_api.inbox.visits import Visit, at_desk, at_desk_with, json
from mock_api.operations import Operation
from simulator.domain import commands as c
from simulator.views.inbox import NO_LIMIT

_LIST = (CURSOR, LIMIT)


def list_mail(visit: Visit) -> Response:
    """Mails, newest first."""
    given = parameters(visit.request, _LIST)
    limit, below = limit_of(given), before(given, visit.desk.addresses.mail_number, NO_LIMIT)
    found = visit.hosted.mailbox.page(below, limit + 1, visit.desk.storefront)
    cursor = visit.desk.addresses.mail_id(found[limit - 1].number) if len(found) > limit else None
    return json(encode(wire.MailPage([visit.desk.mail(mail) for mail in found[:limit]], cursor)))


def send_mail(visit: Visit, wanted: wire.MailWanted) -> Response:
    """A mail to an order's buyer."""
    order = visit.order(wanted.order_id)
    number = visit.hosted.mailbox.last_mail + 1
    visit.submit(c.SendMail(order, wanted.text))
    sent = visit.hosted.mailbox.page(number + 1, 1, visit.desk.storefront)[0]
    return json(encode(visit.desk.mail(sent)), 201)


OPERATIONS = (
    Operation(
        "GET",
        "/inbox/mail",
        "listMail",
        "The shop's own mailbox, newest first",
        at_desk(list_mail),
        responses={200: wire.MailPage},
        query=_LIST,
        refuses=(400, 401),
    ),
    Operation(
        "POST",
        "/inbox/mail",
        "sendMail",
        "Write to a buyer outside the marketplace",
        at_desk_with(wire.MailWanted, send_mail),
        wire.MailWanted,
        {201: wire.Mail},
        refuses=(400, 401, 404, 413, 415),
    ),
)
