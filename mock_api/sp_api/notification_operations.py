"""The operations of the Notifications API, each with its published usage plan and whether it needs a seller's grant."""

from collections.abc import Callable
from typing import Literal

from mock_api.operations import Operation, Query
from mock_api.sp_api import notification_wire as w
from mock_api.sp_api import notifications as n
from mock_api.sp_api.api_dates import while_published
from mock_api.sp_api.calls import Call, call
from mock_api.sp_api.published import published
from mock_api.throttling import Quota

_PREFIX = "/notifications/v1"
_QUOTA = Quota("1.0", 5)
_VERSION = Query("payloadVersion", "The version of the payload.")
_PAGED = (
    Query("notificationTypes", "The type whose subscriptions are wanted: exactly one.", "array", required=True),
    _VERSION,
    Query("pageSize", "30 to 100, 30 unless said.", "integer"),
    Query("nextToken", "The token of the page before."),
)


def _operation(
    method: Literal["GET", "POST", "DELETE"],
    path: str,
    name: str,
    summary: str,
    answer: Callable[[Call], bytes],
    response: type,
    request: type | None = None,
    *,
    scope: str = "",
    query: tuple[Query, ...] = (),
) -> Operation:
    return published(
        method,
        _PREFIX + path,
        name,
        summary,
        call(_QUOTA, while_published(f"notifications/v1/{name}", answer), scope=scope),
        request,
        {200: response},
        query,
        refuses=(400, 403, 404, 409, 413, 415) if request else (400, 403, 404, 409),
    )


_KIND = "/subscriptions/{notificationType}"
_ONE = f"{_KIND}/{{subscriptionId}}"
_PLACE = "/destinations/{destinationId}"

OPERATIONS = (
    _operation(
        *("GET", "/subscriptions", "getSubscriptions", "Subscriptions of a type", n.list_subscriptions),
        w.GetSubscriptionsResponse,
        query=_PAGED,
    ),
    _operation(
        *("GET", _KIND, "getSubscription", "The subscription of a type", n.read_subscription),
        w.SubscriptionResponse,
        query=(_VERSION,),
    ),
    _operation(
        *("POST", _KIND, "createSubscription", "Have notifications of a type sent", n.create_subscription),
        *(w.SubscriptionResponse, w.SubscriptionWanted),
    ),
    _operation(
        *("GET", _ONE, "getSubscriptionById", "One subscription", n.read_subscription_by_id),
        w.SubscriptionResponse,
        scope=n.SCOPE,
    ),
    _operation(
        *("DELETE", _ONE, "deleteSubscriptionById", "Have nothing sent any more", n.delete_subscription),
        w.Done,
        scope=n.SCOPE,
    ),
    _operation(
        *("POST", f"{_KIND}/testNotification", "sendTestNotification", "Send a made-up notification", n.send_test),
        *(w.Done, w.TestNotificationWanted),
        scope=n.SCOPE,
    ),
    _operation(
        *("GET", "/destinations", "getDestinations", "Every destination", n.list_destinations),
        w.GetDestinationsResponse,
        scope=n.SCOPE,
    ),
    _operation(
        *("POST", "/destinations", "createDestination", "Name a queue or an event bus", n.create_destination),
        *(w.DestinationResponse, w.DestinationWanted),
        scope=n.SCOPE,
    ),
    _operation(
        *("GET", _PLACE, "getDestination", "One destination", n.read_destination),
        w.DestinationResponse,
        scope=n.SCOPE,
    ),
    _operation(
        *("DELETE", _PLACE, "deleteDestination", "Forget a destination", n.delete_destination),
        w.Done,
        scope=n.SCOPE,
    ),
)
