"""When a market takes orders, as far as its file says so soundly.

Reads; the rules judge.
"""

from datetime import datetime, timedelta

from scenarios.files import Setting, Start
from scenarios.lint.part import part, sound
from scenarios.market import Runs
from scenarios.moments import first_moment
from scenarios.quantities import LocalInstant
from scenarios.source.marks import Source

Period = tuple[datetime, datetime]
"""From its first local moment to the one in which it is over."""


def takes_orders(source: Source) -> Period | None:
    """From the beginning of the warm-up to the end of the horizon."""
    runs = part(source, ("runs",), Runs)
    written = source.at(("begins",))
    begins: datetime | None = (
        Setting.model_fields["begins"].default if written is None else sound(written, LocalInstant)
    )
    if runs is None or begins is None:
        return None
    starts = part(source, ("starts",), Start)
    first = first_moment(begins, starts) if starts else begins
    return first, first + timedelta(milliseconds=runs.last_order)


def meet(start: datetime, lasts: int, period: Period) -> bool:
    """Whether a stretch of time has a moment in common with a period."""
    return start < period[1] and start + timedelta(milliseconds=lasts) > period[0]


def told(period: Period) -> str:
    """``2026-01-05 to 2026-01-12``."""
    return f"{period[0]:%Y-%m-%d} to {period[1]:%Y-%m-%d}"
