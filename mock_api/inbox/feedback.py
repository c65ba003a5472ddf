"""Listing seller feedback, replying to it in public, and asking for its removal."""

from starlette.responses import Response

from mock_api.errors import ApiError
from mock_api.inbox import matters, wire
from mock_api.inbox.answers import delivered
from mock_api.inbox.desk import encode
from mock_api.inbox.paging import CURSOR, LIMIT, limit_of, parameters
from mock_api.inbox.visits import Visit, at_desk, at_desk_with, json
from mock_api.operations import Operation
from simulator.domain import commands as c
from simulator.views.feedback import LATEST, Feedback, Place

_LIST = (CURSOR, LIMIT)


def list_feedback(visit: Visit) -> Response:
    """Feedback, latest first."""
    given = parameters(visit.request, _LIST)
    limit, place, hosted = limit_of(given), _place(visit, given.get("cursor")), visit.hosted
    found = hosted.inbox.feedback.page(visit.desk.quiet_feedback, hosted.is_lost, place, visit.now, limit + 1)
    items = [matters.feedback(visit.desk, feedback) for feedback in found[:limit]]
    return json(encode(wire.FeedbackPage(items, items[-1].order_id if len(found) > limit else None)))


def read_feedback(visit: Visit) -> Response:
    """What was left about one order."""
    found = _found(visit, visit.order(visit.request.path_params["order_id"]))
    if found is None or visit.hosted.is_lost(found.order):
        raise ApiError(404, "feedback.unknown", "nobody has left feedback about this order")
    return json(encode(matters.feedback(visit.desk, found)))


def reply(visit: Visit, wanted: wire.TextWanted) -> Response:
    """A reply that everybody can read; a blocked one is written down before it is refused."""
    order = visit.order(visit.request.path_params["order_id"])
    delivered(visit, c.AnswerFeedback(order, wanted.text))
    return _told(visit, order, 201)


def delete_reply(visit: Visit) -> Response:
    """The reply is gone, and there is no second one."""
    order = visit.order(visit.request.path_params["order_id"])
    visit.submit(c.DeleteFeedbackAnswer(order))
    return _told(visit, order)


def request_removal(visit: Visit) -> Response:
    """The marketplace says at once what becomes of it."""
    order = visit.order(visit.request.path_params["order_id"])
    visit.submit(c.RequestFeedbackRemoval(order))
    return _told(visit, order)


def _found(visit: Visit, order: int) -> Feedback | None:
    return visit.hosted.inbox.feedback.feedback(order, visit.desk.quiet_feedback, visit.now)


def _place(visit: Visit, cursor: str | None) -> Place:
    if cursor is None:
        return LATEST
    order = visit.desk.addresses.order_number(cursor)
    is_known = order is not None and visit.desk.orders.order(order, visit.now) is not None
    found = _found(visit, order) if order is not None and is_known else None
    if found is None:
        raise ApiError(400, "request.bad_cursor", "this cursor was not given by this world; begin without one")
    return found.left_at, found.order


def _told(visit: Visit, order: int, status: int = 200) -> Response:
    found = _found(visit, order)
    assert found is not None  # something was done about it just now
    return json(encode(matters.feedback(visit.desk, found)), status)


OPERATIONS = (
    Operation(
        "GET",
        "/inbox/feedback",
        "listFeedback",
        "Seller feedback, latest first",
        at_desk(list_feedback),
        responses={200: wire.FeedbackPage},
        query=_LIST,
        refuses=(400, 401),
    ),
    Operation(
        "GET",
        "/inbox/feedback/{order_id}",
        "readFeedback",
        "What a buyer left about an order",
        at_desk(read_feedback),
        responses={200: wire.Feedback},
        refuses=(401, 404),
    ),
    Operation(
        "POST",
        "/inbox/feedback/{order_id}/reply",
        "replyToFeedback",
        "Reply to feedback in public, once",
        at_desk_with(wire.TextWanted, reply),
        wire.TextWanted,
        {201: wire.Feedback},
        refuses=(400, 401, 404, 409, 413, 415, 422),
    ),
    Operation(
        "DELETE",
        "/inbox/feedback/{order_id}/reply",
        "deleteFeedbackReply",
        "Take the public reply back, for good",
        at_desk(delete_reply),
        responses={200: wire.Feedback},
        refuses=(401, 404, 409),
    ),
    Operation(
        "POST",
        "/inbox/feedback/{order_id}/removal-request",
        "requestFeedbackRemoval",
        "Ask the marketplace to remove feedback",
        at_desk(request_removal),
        responses={200: wire.Feedback},
        refuses=(401, 404, 409),
    ),
)
