"""The account health report: how the account stands and its metrics, as JSON after the schema of 2020-11-18.

What a policy does not measure is told as nothing counted, with status NONE.
"""

from typing import Any

import msgspec

from mock_api.sp_api.report_figures import Figures
from mock_api.sp_api.report_subject import Subject
from scenarios.bounds import Bound
from scenarios.quantities import DAY, MINUTE
from simulator.domain.standing import NORMAL, OPEN
from simulator.scorecard.metrics.figure import Figure

_LISTINGS = (
    "listingPolicyViolations",
    "productAuthenticityCustomerComplaints",
    "productConditionCustomerComplaints",
    "productSafetyCustomerComplaints",
    "receivedIntellectualPropertyComplaints",
    "restrictedProductPolicyViolations",
    "suspectedIntellectualPropertyViolations",
    "foodAndProductSafetyIssues",
    "otherPolicyViolations",
    "documentRequests",
)
_LISTING_DAYS = 180
_REACHED = (">", ">=")


def account_health(subject: Subject) -> bytes:
    """The whole document."""
    told = {
        "accountStatuses": [{"marketplaceId": _here(subject), "status": _standing(subject)}],
        "performanceMetrics": [_metrics(subject, Figures(subject))],
    }
    return msgspec.json.encode(told)


def _metrics(subject: Subject, figures: Figures) -> dict[str, Any]:
    is_well = _standing(subject) == NORMAL
    restricted = subject.hosted.inbox.account.standing.messaging != OPEN
    return {
        "marketplaceId": _here(subject),
        **_in_time(subject, figures),
        **_delivered(subject, figures),
        "orderDefectRate": {
            "mfn": _defect_rate(subject, figures, "merchant", "mfn"),
            "afn": _defect_rate(subject, figures, "marketplace", "afn"),
        },
        "warningStates": [{"warningType": "spammingSellerMessaging", "status": "BAD"}] if restricted else [],
        "accountHealthRating": {
            "ahrStatus": "GREAT" if is_well else "WARNED",
            "accountHealthRatingStatus": "GREAT" if is_well else "WARNED",
            "reportingDateRange": _range(subject, _LISTING_DAYS),
        },
        **{name: _listing(subject) for name in _LISTINGS},
    }


def _in_time(subject: Subject, figures: Figures) -> dict[str, Any]:
    """What the seller does before the parcel leaves, and its papers."""
    late = figures.first("late_shipment_rate")
    cancelled = figures.first("cancellation_rate")
    invoices = figures.first("invoice_defect_rate")
    return {
        "invoiceDefectRate": {
            **_rate(subject, invoices, 7, 0.05),
            "orderCount": _of(invoices),
            "invoiceDefect": {"count": _counted(invoices), "status": _status(invoices)},
            "missingInvoice": {"count": _counted(invoices), "status": "NONE"},
            "lateInvoice": {"count": 0, "status": "NONE"},
        },
        "lateShipmentRate": {
            **_rate(subject, late, 30, 0.04),
            "orderCount": _of(late),
            "lateShipmentCount": _counted(late),
        },
        "preFulfillmentCancellationRate": {
            **_rate(subject, cancelled, 7, 0.025),
            "orderCount": _of(cancelled),
            "cancellationCount": _counted(cancelled),
        },
    }


def _delivered(subject: Subject, figures: Figures) -> dict[str, Any]:
    """What becomes of the parcel on its way."""
    tracked = figures.first("valid_tracking_rate")
    on_time = figures.first("on_time_delivery_rate")
    return {
        "onTimeDeliveryRate": {
            **_rate(subject, on_time, 14, 0.9, reached=True),
            "shipmentCountWithValidTracking": _of(on_time),
            "onTimeDeliveryCount": _counted(on_time),
        },
        "unitOnTimeDeliveryRate": {
            **_rate(subject, on_time, 14, 0.9, reached=True),
            "unitOnTimeDeliveryCount": _counted(on_time),
            "totalUnitCount": _of(on_time),
        },
        "validTrackingRate": {
            **_rate(subject, tracked, 30, 0.95, reached=True),
            "shipmentCount": _of(tracked),
            "validTrackingCount": _counted(tracked),
        },
    }


def _defect_rate(subject: Subject, figures: Figures, sent_by: str, kind: str) -> dict[str, Any]:
    figure = figures.first("order_defect_rate", sent_by)
    if figure is None and sent_by == "merchant":
        figure = figures.first("order_defect_rate")
    defects = None if figure is None else figures.defects(figure)
    return {
        **_rate(subject, figure, 60, 0.01),
        "fulfillmentType": kind,
        "orderCount": _of(figure),
        "orderWithDefects": {"count": _counted(figure), "status": _status(figure)},
        "claims": {"count": defects.claims if defects else 0, "status": "NONE"},
        "chargebacks": {"count": defects.chargebacks if defects else 0, "status": "NONE"},
        "negativeFeedback": {"count": defects.negative_feedback if defects else 0, "status": "NONE"},
    }


def _rate(
    subject: Subject, figure: Figure | None, days: int, target: float, *, reached: bool = False
) -> dict[str, Any]:
    """The window, the rate and its target; the usual ones where the policy has none."""
    bound = None if figure is None else figure.metric.target
    if bound is None:
        bound = Bound(operator=">" if reached else "<", value=target)
    return {
        "reportingDateRange": _range(subject, days if figure is None else figure.window // DAY),
        "status": _status(figure),
        "rate": 0.0 if figure is None or figure.value is None else figure.value,
        "targetValue": bound.value,
        "targetCondition": "GREATER_THAN" if bound.operator in _REACHED else "LESS_THAN",
    }


def _listing(subject: Subject) -> dict[str, Any]:
    """Nothing here knows of violations of listings."""
    return {
        "reportingDateRange": _range(subject, _LISTING_DAYS),
        "defectsCount": 0,
        "status": "GOOD",
        "targetValue": 0.0,
        "targetCondition": "EQUALS",
    }


def _range(subject: Subject, days: int) -> dict[str, str]:
    calendar, now = subject.shop.calendar, subject.now
    first, last = calendar.moment(now - days * DAY), calendar.moment(now - MINUTE)
    return {"reportingDateFrom": f"{first:%Y-%m-%dT%H:%MZ}", "reportingDateTo": f"{last:%Y-%m-%dT%H:%MZ}"}


def _here(subject: Subject) -> str:
    return subject.hosted.marketplace_id


def _standing(subject: Subject) -> str:
    return subject.hosted.inbox.account.standing.status


def _status(figure: Figure | None) -> str:
    return "NONE" if figure is None else figure.status


def _of(figure: Figure | None) -> int:
    return 0 if figure is None else figure.of


def _counted(figure: Figure | None) -> int:
    return 0 if figure is None else figure.counted
