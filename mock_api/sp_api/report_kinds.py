"""Types of report: which there are, how each is written, and in which encoding it is served."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from mock_api.sp_api.report_feedback import feedback_report
from mock_api.sp_api.report_health import account_health
from mock_api.sp_api.report_performance import seller_performance
from mock_api.sp_api.report_returns import marketplace_returns, returns_as_text, returns_as_xml
from mock_api.sp_api.report_subject import Subject

TEXT, XML, JSON = "text/plain; charset=UTF-8", "text/xml; charset=UTF-8", "application/json; charset=UTF-8"


class ReportKind(NamedTuple):
    """How a report is written; nothing written: there is no data, so it is cancelled."""

    write: Callable[[Subject], bytes | None]
    media_type: str


KINDS: Mapping[str, ReportKind] = {
    "GET_SELLER_FEEDBACK_DATA": ReportKind(feedback_report, TEXT),
    "GET_V1_SELLER_PERFORMANCE_REPORT": ReportKind(seller_performance, XML),
    "GET_V2_SELLER_PERFORMANCE_REPORT": ReportKind(account_health, JSON),
    "GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE": ReportKind(returns_as_text, TEXT),
    "GET_XML_RETURNS_DATA_BY_RETURN_DATE": ReportKind(returns_as_xml, XML),
    "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA": ReportKind(marketplace_returns, TEXT),
}
"""Every type that can be asked for."""
