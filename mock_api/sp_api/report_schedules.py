"""Reports API 2021-06-30: reports that are made again and again, by the world's clock."""

import msgspec

from mock_api.sp_api import refusals
from mock_api.sp_api import report_wire as w
from mock_api.sp_api.calls import Call, decoded
from mock_api.sp_api.moments import Moments
from mock_api.sp_api.report_calls import check_wanted, instant_of, kinds_of, shelf_of
from mock_api.sp_api.report_shelf import PERIODS, Schedule, Shelf

_schedules = msgspec.json.Decoder(w.ScheduleWanted)


def create_schedule(call: Call) -> bytes:
    """Ask for a report again and again; another schedule of its type ends."""
    wanted: w.ScheduleWanted = decoded(call.body, _schedules, "reportType, marketplaceIds, period")
    check_wanted(wanted.report_type, wanted.marketplace_ids)
    if wanted.period not in PERIODS:
        raise refusals.invalid_input("period", f"There are {', '.join(PERIODS)}.")
    first = call.now + PERIODS[wanted.period]
    next_ = max(call.now, instant_of(call, wanted.next_report_creation_time, "nextReportCreationTime", first))
    shelf = shelf_of(call)
    options = wanted.report_options or {}
    made = shelf.plan(wanted.report_type, wanted.marketplace_ids, options, wanted.period, next_)
    return msgspec.json.encode(w.CreateScheduleResponse(shelf.id(made)))


def list_schedules(call: Call) -> bytes:
    """Schedules of some types."""
    kinds = kinds_of(call)
    if not kinds:
        raise refusals.invalid_input("reportTypes")
    shelf = shelf_of(call)
    return msgspec.json.encode(w.ScheduleList([_planned(call, shelf, s) for s in shelf.schedules if s.kind in kinds]))


def read_schedule(call: Call) -> bytes:
    """One schedule."""
    shelf = shelf_of(call)
    return msgspec.json.encode(_planned(call, shelf, _named_schedule(call, shelf)))


def cancel_schedule(call: Call) -> bytes:
    """Ask for it no more; reports that were made stay."""
    shelf = shelf_of(call)
    shelf.unplan(_named_schedule(call, shelf).number)
    return b"{}"


def _planned(call: Call, shelf: Shelf, schedule: Schedule) -> w.ScheduleTold:
    return w.ScheduleTold(
        report_schedule_id=shelf.id(schedule.number),
        report_type=schedule.kind,
        marketplace_ids=schedule.marketplaces,
        report_options=schedule.options or None,
        period=schedule.period,
        next_report_creation_time=Moments(call.shop.calendar).with_offset(schedule.next),
    )


def _named_schedule(call: Call, shelf: Shelf) -> Schedule:
    found = shelf.schedule(shelf.number(call.path["reportScheduleId"]))
    if found is None:
        raise refusals.not_found("There is no such schedule.")
    return found
