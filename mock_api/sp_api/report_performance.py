"""The older performance report, as XML: all that the published API tells of how fast messages are answered."""

from xml.etree.ElementTree import Element, SubElement

from mock_api.sp_api.notification_letters import seller_id
from mock_api.sp_api.report_figures import Figures
from mock_api.sp_api.report_subject import Subject, written
from scenarios.quantities import DAY
from simulator.scorecard.metrics.figure import Figure

_RESPONSE_DAYS = (7, 30, 90)
_CHECKED = {
    "orderDefectRate": ("order_defect_rate", "merchant"),
    "lateShipmentRate": ("late_shipment_rate", None),
    "preFulfillmentCancellationRate": ("cancellation_rate", None),
    "onTimeDelivery": ("on_time_delivery_rate", None),
    "validTrackingRate": ("valid_tracking_rate", None),
    "returnDissatisfactionRate": ("return_dissatisfaction_rate", None),
    "contactResponseTime": ("late_response_rate", None),
}
_STATUS = {"GOOD": "Good", "BAD": "Bad", "NONE": "None"}


def seller_performance(subject: Subject) -> bytes:
    """The whole document."""
    figures = Figures(subject)
    root = Element("sellerPerformanceReports")
    report = SubElement(root, "sellerPerformanceReport")
    _text(report, "sellerId", seller_id(subject.hosted))
    _text(report, "marketplaceId", subject.hosted.marketplace_id)
    _text(report, "accountStatus", subject.hosted.inbox.account.standing.status)
    checklist = SubElement(report, "performanceChecklist")
    for name, (metric, part) in _CHECKED.items():
        figure = figures.first(metric, part)
        _text(SubElement(checklist, name), "status", "None" if figure is None else _STATUS[figure.status])
    _defects(SubElement(report, "orderDefects"), subject, figures)
    _experience(SubElement(report, "customerExperience"), subject, figures)
    _tracking(SubElement(report, "trackingInformation"), subject, figures)
    _responses(SubElement(report, "buyerSellerContactResponseTimeMetrics"), subject, figures)
    return written(root)


def _defects(parent: Element, subject: Subject, figures: Figures) -> None:
    figure = figures.first("order_defect_rate", "merchant") or figures.first("order_defect_rate")
    metrics = _frame(parent, "orderDefectMetrics", subject, 60 if figure is None else figure.window // DAY)
    of, defects = (0, None) if figure is None else (figure.of, figures.defects(figure))
    _text(metrics, "orderCount", str(of))
    _share(metrics, "orderWithDefects", figure)
    for name, count in (
        ("negativeFeedbacks", defects.negative_feedback if defects else 0),
        ("a_z_claims", defects.claims if defects else 0),
        ("chargebacks", defects.chargebacks if defects else 0),
    ):
        _counted(metrics, name, count, of)


def _experience(parent: Element, subject: Subject, figures: Figures) -> None:
    late, cancelled = figures.first("late_shipment_rate"), figures.first("cancellation_rate")
    metrics = _frame(parent, "customerExperienceMetrics", subject, 30)
    _text(metrics, "orderCount", str(0 if late is None else late.of))
    _share(metrics, "lateShipment", late)
    _share(metrics, "preFulfillmentCancellation", cancelled)
    _counted(metrics, "refunds", figures.refunds(30), 0 if late is None else late.of)


def _tracking(parent: Element, subject: Subject, figures: Figures) -> None:
    metrics = _frame(parent, "trackingMetrics", subject, 30)
    _share(metrics, "validTracking", figures.first("valid_tracking_rate"))
    _share(metrics, "onTimeDelivery", figures.first("on_time_delivery_rate"))


def _responses(parent: Element, subject: Subject, figures: Figures) -> None:
    for days in _RESPONSE_DAYS:
        times = figures.response_times(days)
        metrics = _frame(parent, "responseTimeMetrics", subject, days)
        _text(metrics, "averageResponseTimeInHours", f"{times.hours or 0:.2f}")
        _text(metrics, "responseUnder24Hours", str(times.in_time))
        _text(metrics, "responseTimeGreaterThan24Hours", str(times.late))
        _text(metrics, "noResponseForContactsOlderThan24Hours", str(times.unanswered))


def _frame(parent: Element, name: str, subject: Subject, days: int) -> Element:
    """An element about some days up to now."""
    made = SubElement(parent, name)
    frame = SubElement(made, "timeFrame")
    _text(frame, "start", subject.moment.with_offset(subject.now - days * DAY))
    _text(frame, "end", subject.moment.with_offset(subject.now))
    return made


def _share(parent: Element, name: str, figure: Figure | None) -> None:
    counted, of = (0, 0) if figure is None else (figure.counted, figure.of)
    _counted(parent, name, counted, of)


def _counted(parent: Element, name: str, counted: int, of: int) -> None:
    made = SubElement(parent, name)
    _text(made, "count", str(counted))
    _text(made, "rate", f"{100 * counted / of if of else 0:.2f}%")


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text
