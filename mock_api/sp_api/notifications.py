"""Notifications API v1: destinations, subscriptions to them, and a notification to try one with.

What is told in a notification is ``notification_letters``'; that it arrives is the outbox's.
"""

import re

import msgspec

from mock_api.outbox.outbox import Outbox
from mock_api.outbox.post import Post
from mock_api.outbox.registered import Destination, Subscription
from mock_api.outbox.sending import ARN
from mock_api.sp_api import notification_wire as w
from mock_api.sp_api import refusals
from mock_api.sp_api.calls import Call, decoded
from mock_api.sp_api.directives import filter_of
from mock_api.sp_api.notification_kinds import KINDS, VERSIONS
from mock_api.sp_api.notification_letters import sample
from mock_api.sp_api.refusals import Refusal

SCOPE = "sellingpartnerapi::notifications"
"""What an application must have been granted to see to its destinations; no seller's grant is needed for that."""

_ACCOUNT = re.compile(r"[0-9]{12}")
_LONGEST_NAME = 256
_SMALLEST_PAGE, _LARGEST_PAGE = 30, 100

_subscriptions = msgspec.json.Decoder(w.SubscriptionWanted)
_destinations = msgspec.json.Decoder(w.DestinationWanted)
_tests = msgspec.json.Decoder(w.TestNotificationWanted)


def list_subscriptions(call: Call) -> bytes:
    """The subscriptions of one type, page by page."""
    kinds = call.parameters.many("notificationTypes")
    if len(kinds) != 1:
        raise refusals.invalid_input("notificationTypes", "Name exactly one.")
    known = _of_kind(call, _known_kind(kinds[0], "notificationTypes"))
    start, size = _token(call.parameters.one("nextToken")), _page_size(call)
    more = str(start + size) if len(known) > start + size else None
    page = w.SubscriptionPage([_told(one) for one in known[start : start + size]], more)
    return msgspec.json.encode(w.GetSubscriptionsResponse(page))


def read_subscription(call: Call) -> bytes:
    """The subscription of a type; the oldest, where there are several."""
    known = _of_kind(call, _known_kind(call.path["notificationType"]))
    if not known:
        raise refusals.not_found("There is no such subscription.")
    return msgspec.json.encode(w.SubscriptionResponse(_told(known[0])))


def create_subscription(call: Call) -> bytes:
    """Have notifications of a type sent to a destination from now on."""
    kind, post = _known_kind(call.path["notificationType"]), _post(call)
    wanted: w.SubscriptionWanted = decoded(call.body, _subscriptions, "destinationId, payloadVersion")
    if VERSIONS.get(kind, wanted.payload_version) != wanted.payload_version:
        raise refusals.invalid_input("payloadVersion", f"The payload of {kind} has version {VERSIONS[kind]}.")
    if post.registered.destination(wanted.destination_id) is None:
        raise refusals.invalid_input("destinationId", "There is no such destination.")
    chosen = filter_of(kind, wanted.processing_directive)
    directive = msgspec.Raw(msgspec.json.encode(wanted.processing_directive))
    made = Subscription(post.id("subscription"), kind, wanted.payload_version, wanted.destination_id, chosen, directive)
    if any(_is_same(one, made) for one in post.registered.subscriptions):
        raise _conflict(f"A subscription to {kind} with this destination exists already.")
    post.register(lambda known: msgspec.structs.replace(known, subscriptions=(*known.subscriptions, made)))
    return msgspec.json.encode(w.SubscriptionResponse(_told(made)))


def read_subscription_by_id(call: Call) -> bytes:
    """One subscription."""
    return msgspec.json.encode(w.SubscriptionResponse(_told(_named(call))))


def delete_subscription(call: Call) -> bytes:
    """Have nothing sent any more."""
    gone, post = _named(call), _post(call)
    left = tuple(one for one in post.registered.subscriptions if one.id != gone.id)
    post.register(lambda known: msgspec.structs.replace(known, subscriptions=left))
    return msgspec.json.encode(w.Done())


def send_test(call: Call) -> bytes:
    """Send a made-up notification of a type to a destination."""
    kind, post = _known_kind(call.path["notificationType"]), _post(call)
    wanted: w.TestNotificationWanted = decoded(call.body, _tests, "destinationId, testNotification")
    destination = post.registered.destination(wanted.destination_id)
    test = wanted.test_notification
    if destination is None:
        raise refusals.invalid_input("destinationId", "There is no such destination.")
    if test is None or not test.test_scenario.strip():
        raise refusals.invalid_input("testNotification.testScenario", "Name a scenario.")
    if VERSIONS.get(kind) != test.payload_version:
        known = f"has version {VERSIONS[kind]}" if kind in VERSIONS else "is not known here"
        raise refusals.invalid_input("testNotification.payloadVersion", f"The payload of {kind} {known}.")
    trial = Subscription(post.id("test"), kind, test.payload_version, destination.id)
    _outbox(call).send_once(post, destination, sample(call.hosted, trial))
    return msgspec.json.encode(w.Done())


def list_destinations(call: Call) -> bytes:
    """Every destination."""
    known = _post(call).registered.destinations
    return msgspec.json.encode(w.GetDestinationsResponse([_placed(one, call) for one in known]))


def create_destination(call: Call) -> bytes:
    """Name a queue or an event bus, to be subscribed for."""
    post = _post(call)
    wanted: w.DestinationWanted = decoded(call.body, _destinations, "name, resourceSpecification")
    if not 0 < len(wanted.name) <= _LONGEST_NAME:
        raise refusals.invalid_input("name", f"It has 1 to {_LONGEST_NAME} characters.")
    sqs, bus = wanted.resource_specification.sqs, wanted.resource_specification.event_bridge
    if (sqs is None) == (bus is None):
        raise refusals.invalid_input("resourceSpecification", "Write either sqs or eventBridge.")
    if sqs is not None and ARN.fullmatch(sqs.arn) is None:
        raise refusals.invalid_input(
            "resourceSpecification.sqs.arn", f"'{sqs.arn[:200]}' is no ARN of a standard queue."
        )
    if bus is not None and not (_ACCOUNT.fullmatch(bus.account_id) and bus.region.strip()):
        raise refusals.invalid_input(
            "resourceSpecification.eventBridge", "It has a region and an account of 12 digits."
        )
    place = (sqs.arn, "", "") if sqs is not None else ("", bus.region, bus.account_id) if bus else ("", "", "")
    if any((one.arn, one.region, one.account) == place for one in post.registered.destinations):
        raise _conflict("A destination with this resource exists already.")
    made = Destination(post.id("destination"), wanted.name, *place)
    post.register(lambda known: msgspec.structs.replace(known, destinations=(*known.destinations, made)))
    return msgspec.json.encode(w.DestinationResponse(_placed(made, call)))


def read_destination(call: Call) -> bytes:
    """One destination."""
    return msgspec.json.encode(w.DestinationResponse(_placed(_destination(call), call)))


def delete_destination(call: Call) -> bytes:
    """Forget a destination that nobody subscribes for any more."""
    gone, post = _destination(call), _post(call)
    if any(one.destination == gone.id for one in post.registered.subscriptions):
        raise _conflict("There are subscriptions with this destination.")
    left = tuple(one for one in post.registered.destinations if one.id != gone.id)
    post.register(lambda known: msgspec.structs.replace(known, destinations=left))
    return msgspec.json.encode(w.Done())


def _outbox(call: Call) -> Outbox:
    outbox: Outbox = call.request.app.state.outbox
    return outbox


def _post(call: Call) -> Post:
    return _outbox(call).of(call.hosted)


def _known_kind(kind: str, parameter: str = "notificationType") -> str:
    if kind not in KINDS:
        raise refusals.invalid_input(parameter, f"There is no type '{kind[:100]}'.")
    return kind


def _of_kind(call: Call, kind: str) -> list[Subscription]:
    """Subscriptions of a type, and of a payload version where one is named."""
    version = call.parameters.one("payloadVersion")
    every = _post(call).registered.subscriptions
    return [one for one in every if one.kind == kind and version in (None, one.payload_version)]


def _named(call: Call) -> Subscription:
    """The subscription a path names."""
    kind, id_ = _known_kind(call.path["notificationType"]), call.path["subscriptionId"]
    for one in _post(call).registered.subscriptions:
        if (one.kind, one.id) == (kind, id_):
            return one
    raise refusals.not_found("There is no such subscription.")


def _destination(call: Call) -> Destination:
    """The destination a path names."""
    found = _post(call).registered.destination(call.path["destinationId"])
    if found is None:
        raise refusals.not_found("There is no such destination.")
    return found


def _conflict(said: str) -> Refusal:
    return Refusal(409, "Conflict", said)


def _is_same(one: Subscription, other: Subscription) -> bool:
    alike = (one.kind, one.payload_version, one.destination) == (other.kind, other.payload_version, other.destination)
    return alike and one.wanted == other.wanted


def _told(one: Subscription) -> w.SubscriptionTold:
    directive = msgspec.json.decode(one.directive)
    return w.SubscriptionTold(one.id, one.payload_version, one.destination, directive)


def _placed(one: Destination, call: Call) -> w.DestinationTold:
    if one.arn:
        return w.DestinationTold(one.name, one.id, w.Resource(sqs=w.SqsResource(one.arn)))
    source = f"aws.partner/sellingpartnerapi.amazon.com/{one.account}/{call.hosted.client_id}"
    bus = w.EventBridgeResource(source, one.region, one.account)
    return w.DestinationTold(one.name, one.id, w.Resource(event_bridge=bus))


def _page_size(call: Call) -> int:
    written = call.parameters.one("pageSize")
    if written is None:
        return _SMALLEST_PAGE
    if not written.isdecimal() or not _SMALLEST_PAGE <= int(written) <= _LARGEST_PAGE:
        raise refusals.invalid_input("pageSize", f"It is a number from {_SMALLEST_PAGE} to {_LARGEST_PAGE}.")
    return int(written)


def _token(written: str | None) -> int:
    if written is None:
        return 0
    if not (written.isdecimal() and len(written) < 10):
        raise refusals.invalid_input("nextToken", "This token was not given here.")
    return int(written)
