"""Reports API 2021-06-30: asking for a report, seeing how far it is, and taking it out of the queue.

What is in a report is its own module's; how far one is, the shelf's.
"""

import msgspec

from mock_api.sp_api import refusals
from mock_api.sp_api import report_wire as w
from mock_api.sp_api.calls import Call, decoded
from mock_api.sp_api.moments import Moments
from mock_api.sp_api.report_calls import check_wanted, instant_of, shelf_of
from mock_api.sp_api.report_shelf import DONE, FORGOTTEN_AFTER, QUEUED, TAKES, WAITS, WORKED_ON, Report, Shelf

_reports = msgspec.json.Decoder(w.ReportWanted)


def create_report(call: Call) -> bytes:
    """Ask for a report; what is in it is fixed now."""
    wanted: w.ReportWanted = decoded(call.body, _reports, "reportType, marketplaceIds")
    check_wanted(wanted.report_type, wanted.marketplace_ids)
    until = instant_of(call, wanted.data_end_time, "dataEndTime", call.now)
    since = instant_of(call, wanted.data_start_time, "dataStartTime", until - FORGOTTEN_AFTER)
    if since > until:
        raise refusals.invalid_input("dataStartTime", "It lies behind dataEndTime.")
    shelf = shelf_of(call)
    made = shelf.make(wanted.report_type, wanted.marketplace_ids, since, until)
    return msgspec.json.encode(w.CreateReportResponse(shelf.id(made.number)))


def read_report(call: Call) -> bytes:
    """One report."""
    shelf = shelf_of(call)
    return msgspec.json.encode(told(call, shelf, _named(call, shelf)))


def cancel_report(call: Call) -> bytes:
    """Take a report out of the queue."""
    shelf = shelf_of(call)
    report = _named(call, shelf)
    if shelf.status(report) != QUEUED:
        raise refusals.invalid_input("reportId", "Only a report that is in the queue can be cancelled.")
    shelf.cancel(report)
    return b"{}"


def told(call: Call, shelf: Shelf, report: Report) -> w.ReportTold:
    """A report as it is now; what has not come yet is not told."""
    moment, status, now = Moments(call.shop.calendar).with_offset, shelf.status(report), call.now
    begun, over = min(report.created + WAITS, now), min(report.created + WAITS + TAKES, now)
    is_over = status not in (QUEUED, WORKED_ON)
    return w.ReportTold(
        report_id=shelf.id(report.number),
        report_type=report.kind,
        data_start_time=moment(report.since),
        data_end_time=moment(report.until),
        marketplace_ids=report.marketplaces,
        report_schedule_id=shelf.id(report.schedule) if report.schedule else None,
        created_time=moment(report.created),
        processing_status=status,
        processing_start_time=None if status == QUEUED or report.cancelled else moment(begun),
        processing_end_time=moment(over) if is_over else None,
        report_document_id=shelf.document_id(report) if status == DONE else None,
    )


def _named(call: Call, shelf: Shelf) -> Report:
    found = shelf.report(shelf.number(call.path["reportId"]))
    if found is None:
        raise refusals.not_found("There is no such report.")
    return found
