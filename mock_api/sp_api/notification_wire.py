"""The bodies of the Notifications API, as published: what is asked, and what is answered."""

from collections.abc import Sequence
from typing import Any, Literal

import msgspec

from mock_api.sp_api.refusals import Error


class CarrierTracking(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """A parcel by its carrier's number."""

    tracking_number: str
    carrier_code: str | None = None


class TrackingIdentifier(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """A parcel, by exactly one of its names."""

    id: str | None = None
    acsin: str | None = None
    aftn: str | None = None
    container_number: str | None = None
    house_bill_of_lading_number: str | None = None
    carrier_tracking: CarrierTracking | None = None


class AggregationSettings(msgspec.Struct, frozen=True, rename="camel"):
    """How often what is told of one product is put together."""

    aggregation_time_period: Literal["FiveMinutes", "TenMinutes"]


class EventFilter(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """Which notifications of a type are wanted; keys that are not known are ignored."""

    event_filter_type: str
    marketplace_ids: tuple[str, ...] | None = None
    order_change_types: tuple[Literal["BuyerRequestedChange", "DeliveryTipChange", "OrderStatusChange"], ...] | None = (
        None
    )
    tracking_identifier: TrackingIdentifier | None = None
    aggregation_settings: AggregationSettings | None = None


class ProcessingDirective(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """How a subscription is to be treated; keys that are not known are ignored."""

    event_filter: EventFilter | None = None
    filter_expression: str | None = None


class SubscriptionWanted(msgspec.Struct, frozen=True, rename="camel"):
    """Which notifications are to go where; keys that are not known are ignored."""

    payload_version: str
    destination_id: str
    processing_directive: ProcessingDirective | None = None


class SqsResource(msgspec.Struct, frozen=True):
    """A queue by its ARN."""

    arn: str


class EventBridgeWanted(msgspec.Struct, frozen=True, rename="camel"):
    """An event bus by its account and region."""

    region: str
    account_id: str


class EventBridgeResource(msgspec.Struct, frozen=True, rename="camel"):
    """An event bus and the name of the source on it."""

    name: str
    region: str
    account_id: str


class ResourceWanted(msgspec.Struct, frozen=True, rename="camel"):
    """A queue or an event bus."""

    sqs: SqsResource | None = None
    event_bridge: EventBridgeWanted | None = None


class DestinationWanted(msgspec.Struct, frozen=True, rename="camel"):
    """Where notifications can go, under a name; keys that are not known are ignored."""

    name: str
    resource_specification: ResourceWanted


class TestWanted(msgspec.Struct, frozen=True, rename="camel"):
    """Which notification to try."""

    payload_version: str
    test_scenario: str = ""


class TestNotificationWanted(msgspec.Struct, frozen=True, rename="camel"):
    """Where to send which notification; keys that are not known are ignored."""

    destination_id: str = ""
    test_notification: TestWanted | None = None


class SubscriptionTold(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """One subscription."""

    subscription_id: str
    payload_version: str
    destination_id: str
    processing_directive: dict[str, Any] | None = None


class Resource(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """Where a destination is."""

    sqs: SqsResource | None = None
    event_bridge: EventBridgeResource | None = None


class DestinationTold(msgspec.Struct, frozen=True, rename="camel"):
    """One destination."""

    name: str
    destination_id: str
    resource: Resource


class SubscriptionPage(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """Subscriptions, and the token of the next page where there is one."""

    subscriptions: Sequence[SubscriptionTold]
    next_token: str | None = None


class SubscriptionResponse(msgspec.Struct, frozen=True):
    """One subscription, wrapped as published."""

    payload: SubscriptionTold


class GetSubscriptionsResponse(msgspec.Struct, frozen=True):
    """Subscriptions, wrapped as published."""

    payload: SubscriptionPage


class DestinationResponse(msgspec.Struct, frozen=True):
    """One destination, wrapped as published."""

    payload: DestinationTold


class GetDestinationsResponse(msgspec.Struct, frozen=True):
    """Every destination, wrapped as published."""

    payload: Sequence[DestinationTold]


class Done(msgspec.Struct, frozen=True, omit_defaults=True):
    """Nothing but that it was done."""

    errors: Sequence[Error] = ()
