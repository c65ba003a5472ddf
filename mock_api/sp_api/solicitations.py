"""Solicitations API v1: whether the buyer of an order may be asked for a review and feedback, and having her asked.

By whom she is asked, and what she makes of it, is the world's.
"""

from collections.abc import Mapping

import msgspec

from mock_api.operations import Operation, Query
from mock_api.sp_api import refusals
from mock_api.sp_api.calls import HAL, Call, call
from mock_api.sp_api.hal import DRAFT, ActionsOfOrder, Deed, actions_of, schema_answer
from mock_api.sp_api.marketplaces import named_marketplace
from mock_api.sp_api.published import published_in_hal
from mock_api.sp_api.refusals import Refusal
from mock_api.throttling import Quota
from simulator.domain.commands import RequestReview
from simulator.domain.decisions.reviews import obstacle_to
from simulator.errors import CommandRejected

_QUOTA = Quota("1.0", 5)
_ORDER = "/solicitations/v1/orders/{amazonOrderId}"
_ACTION = "productReviewAndSellerFeedback"
_SCHEMA = {"$schema": DRAFT, "title": "ProductReviewAndSellerFeedback", "type": "object", "properties": {}}
_MARKETPLACE = Query("marketplaceIds", "The order's marketplace: exactly one.", "array", required=True)

_NOT_AVAILABLE = "The requested solicitation is not available for this amazonOrderId."
_OUTSIDE = "You can't use this feature to request a review outside the 5-30 day range after the order delivery date."
_SAID: Mapping[str, str] = {
    "review.already_requested": "You have already requested a review for this order.",
    "review.too_early": _OUTSIDE,
    "review.too_late": _OUTSIDE,
}
"""Code of a world's no → what the published API was seen to say; of any other, that it is not available."""


class SolicitationCreated(msgspec.Struct, frozen=True):
    """Nothing more than that it was done."""


def solicitation_actions(call: Call) -> bytes:
    """The one request there is, if the buyer can be asked now; no action otherwise."""
    return actions_of(_path(call), named_marketplace(call), _deeds(call))


def solicitation_schema(call: Call) -> bytes:
    """What the body of the request must be, if there is one: where the link of its action leads."""
    for deed in _deeds(call):
        return schema_answer(_path(call), deed)
    raise refusals.not_found(_NOT_AVAILABLE)


def _path(call: Call) -> str:
    return _ORDER.format(amazonOrderId=call.path["amazonOrderId"])


def _deeds(call: Call) -> list[Deed]:
    order = call.order(call.path["amazonOrderId"])
    if order is None:
        raise refusals.not_found("There is no such order.")
    obstacle = obstacle_to(call.hosted.world.state, _wish(order.number), call.now)
    return [Deed(_ACTION, "solicitations", _SCHEMA)] if obstacle is None else []


def solicit(call: Call) -> bytes:
    """The marketplace asks the buyer, once."""
    named_marketplace(call)
    order = call.order(call.path["amazonOrderId"])
    if order is None:
        raise Refusal(403, "Unauthorized", _NOT_AVAILABLE)
    try:
        call.submit(_wish(order.number))
    except CommandRejected as no:
        raise Refusal(403, "Unauthorized", _SAID.get(no.code, _NOT_AVAILABLE)) from None
    return b"{}"


def _wish(order: int) -> RequestReview:
    return RequestReview(order, "promise")


OPERATIONS = (
    published_in_hal(
        "GET",
        _ORDER,
        "getSolicitationActionsForOrder",
        "Whether the buyer can be asked for a review",
        call(_QUOTA, solicitation_actions, media_type=HAL),
        responses={200: ActionsOfOrder},
        query=(_MARKETPLACE,),
        refuses=(400, 403, 404),
    ),
    published_in_hal(
        "POST",
        f"{_ORDER}/solicitations/{_ACTION}",
        "createProductReviewAndSellerFeedbackSolicitation",
        "Have the buyer asked for a review and feedback",
        call(_QUOTA, solicit, 201, HAL),
        responses={201: SolicitationCreated},
        query=(_MARKETPLACE,),
        refuses=(400, 403, 413, 415),
    ),
)

LINKED = (
    Operation(
        "GET",
        f"{_ORDER}/solicitations/{_ACTION}/schema",
        "getSolicitationSchema",
        "What the body of the request must be",
        call(_QUOTA, solicitation_schema, media_type=HAL),
    ),
)
"""Where links in answers lead: kept out of the OpenAPI page."""
