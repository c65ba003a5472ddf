"""The bodies of the Reports API, as published: what is asked, and what is answered."""

from collections.abc import Sequence

import msgspec


class ReportWanted(msgspec.Struct, frozen=True, rename="camel"):
    """Which report, of which time; keys that are not known are ignored."""

    report_type: str
    marketplace_ids: tuple[str, ...]
    data_start_time: str | None = None
    data_end_time: str | None = None
    report_options: dict[str, str] | None = None


class ScheduleWanted(msgspec.Struct, frozen=True, rename="camel"):
    """Which report, and how often; keys that are not known are ignored."""

    report_type: str
    marketplace_ids: tuple[str, ...]
    period: str
    report_options: dict[str, str] | None = None
    next_report_creation_time: str | None = None


class CreateReportResponse(msgspec.Struct, frozen=True, rename="camel"):
    """What a new report is called."""

    report_id: str


class ReportTold(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True, kw_only=True):
    """How far a report is."""

    report_id: str
    report_type: str
    data_start_time: str
    data_end_time: str
    marketplace_ids: Sequence[str]
    report_schedule_id: str | None = None
    created_time: str
    processing_status: str
    processing_start_time: str | None = None
    processing_end_time: str | None = None
    report_document_id: str | None = None


class GetReportsResponse(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """Reports, and the token of the next page where there is one."""

    reports: Sequence[ReportTold]
    next_token: str | None = None


class CreateScheduleResponse(msgspec.Struct, frozen=True, rename="camel"):
    """What a new schedule is called."""

    report_schedule_id: str


class ScheduleTold(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True, kw_only=True):
    """One schedule, and when it makes its next report."""

    report_schedule_id: str
    report_type: str
    marketplace_ids: Sequence[str]
    report_options: dict[str, str] | None = None
    period: str
    next_report_creation_time: str


class ScheduleList(msgspec.Struct, frozen=True, rename="camel"):
    """Schedules."""

    report_schedules: Sequence[ScheduleTold]


class ReportDocument(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """Where a document is, and whether it is compressed there."""

    report_document_id: str
    url: str
    compression_algorithm: str | None = None


class Nothing(msgspec.Struct, frozen=True):
    """Nothing but that it was done."""
