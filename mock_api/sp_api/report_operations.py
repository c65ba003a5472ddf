"""The operations of the Reports API, each with its published usage plan."""

from collections.abc import Callable
from typing import Literal

from mock_api.operations import Operation, Query
from mock_api.sp_api import report_documents, report_listing, report_schedules, reports
from mock_api.sp_api import report_wire as w
from mock_api.sp_api.calls import Call, call
from mock_api.sp_api.published import published
from mock_api.throttling import Quota

_PREFIX = "/reports/2021-06-30"
_LISTS, _MAKES, _READS = Quota("0.0222", 10), Quota("0.0167", 15), Quota("2.0", 15)

_KINDS = Query("reportTypes", "Types of report, at most ten.", "array")
_LIST = (
    _KINDS,
    Query("processingStatuses", f"Any of {', '.join(report_listing.STATUSES)}.", "array"),
    Query("marketplaceIds", "Marketplaces whose reports are wanted.", "array"),
    Query("pageSize", "1 to 100, 10 unless said.", "integer"),
    Query("createdSince", "Reports made at or after a date; 90 days ago unless said."),
    Query("createdUntil", "Reports made at or before a date."),
    Query("nextToken", "The token of the page before, with nothing beside it."),
)


def _operation(
    method: Literal["GET", "POST", "DELETE"],
    path: str,
    name: str,
    summary: str,
    quota: Quota,
    answer: Callable[[Call], bytes],
    response: type,
    request: type | None = None,
    status: int = 200,
    query: tuple[Query, ...] = (),
) -> Operation:
    return published(
        method,
        _PREFIX + path,
        name,
        summary,
        call(quota, answer, status),
        request,
        {status: response},
        query,
        refuses=(400, 403, 413, 415) if request else (400, 403, 404),
    )


OPERATIONS = (
    _operation(
        *("GET", "/reports", "getReports", "Reports, newest first", _LISTS, report_listing.list_reports),
        w.GetReportsResponse,
        query=_LIST,
    ),
    _operation(
        *("POST", "/reports", "createReport", "Ask for a report", _MAKES, reports.create_report),
        w.CreateReportResponse,
        w.ReportWanted,
        202,
    ),
    _operation(
        *("GET", "/reports/{reportId}", "getReport", "How far a report is", _READS, reports.read_report),
        w.ReportTold,
    ),
    _operation(
        "DELETE",
        "/reports/{reportId}",
        "cancelReport",
        "Take a report out of the queue",
        _LISTS,
        reports.cancel_report,
        w.Nothing,
    ),
    _operation(
        "GET",
        "/schedules",
        "getReportSchedules",
        "Reports that are made again and again",
        _LISTS,
        report_schedules.list_schedules,
        w.ScheduleList,
        query=(_KINDS,),
    ),
    _operation(
        "POST",
        "/schedules",
        "createReportSchedule",
        "Have a report made again and again",
        _LISTS,
        report_schedules.create_schedule,
        w.CreateScheduleResponse,
        w.ScheduleWanted,
        201,
    ),
    _operation(
        "GET",
        "/schedules/{reportScheduleId}",
        "getReportSchedule",
        "One schedule",
        _LISTS,
        report_schedules.read_schedule,
        w.ScheduleTold,
    ),
    _operation(
        "DELETE",
        "/schedules/{reportScheduleId}",
        "cancelReportSchedule",
        "Have a report made no more",
        _LISTS,
        report_schedules.cancel_schedule,
        w.Nothing,
    ),
    _operation(
        "GET",
        "/documents/{reportDocumentId}",
        "getReportDocument",
        "Where a report's document is",
        _MAKES,
        report_documents.read_document,
        w.ReportDocument,
        query=(Query("enableContentEncodingUrlHeader", "true: a compressed document says so in its headers."),),
    ),
)

SERVING = Operation(
    "GET",
    f"{report_documents.DOCUMENTS}/{{address}}",
    "getDocumentFile",
    "A report's document at its address; whoever knows the address may read it, without a token",
    report_documents.serve_document,
    responses={200: None},
    errors=report_documents.DocumentError,
    error_media_type="application/xml",
    refuses=(403,),
)
"""Where the address of a document leads; the published API has it elsewhere."""
