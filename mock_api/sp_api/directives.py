"""What a processing directive asks for: which notifications of a subscription are wanted."""

from mock_api.outbox.registered import Filter
from mock_api.sp_api import refusals
from mock_api.sp_api.notification_kinds import FILTERED
from mock_api.sp_api.notification_wire import EventFilter, ProcessingDirective, TrackingIdentifier

_FILTER = "processingDirective.eventFilter"


def filter_of(kind: str, directive: ProcessingDirective | None) -> Filter:
    """What a directive leaves of the notifications of a type.

    Raises:
        Refusal: it makes no sense, or asks for what no type here can do.
    """
    if directive is None:
        return Filter()
    if directive.filter_expression is not None:
        both = directive.event_filter is not None
        said = "eventFilter and filterExpression exclude each other." if both else "No type here takes an expression."
        raise refusals.invalid_input("processingDirective.filterExpression", said)
    return Filter() if directive.event_filter is None else _wanted(kind, directive.event_filter)


def _wanted(kind: str, wanted: EventFilter) -> Filter:
    if kind not in FILTERED or wanted.event_filter_type != kind:
        raise refusals.invalid_input(_FILTER, f"'{wanted.event_filter_type}' does not filter {kind}.")
    tracking = "" if wanted.tracking_identifier is None else _tracking(wanted.tracking_identifier)
    return Filter(wanted.marketplace_ids or (), wanted.order_change_types or (), tracking)


def _tracking(identifier: TrackingIdentifier) -> str:
    """The one number a parcel is named by."""
    carrier = identifier.carrier_tracking
    names = [
        identifier.id,
        identifier.acsin,
        identifier.aftn,
        identifier.container_number,
        identifier.house_bill_of_lading_number,
        None if carrier is None else carrier.tracking_number,
    ]
    given = [name for name in names if name]
    if len(given) != 1:
        raise refusals.invalid_input(f"{_FILTER}.trackingIdentifier", "Write exactly one identifier.")
    return given[0]
