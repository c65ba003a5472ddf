"""Numbers as people read them: shares, hours, counts and bars.

Text only; where it stands on the page is the page's.
"""

from datetime import datetime

from scenarios.quantities import HOUR, MINUTE

NOTHING = "–"

_AT = {"<=": "at most", ">=": "at least", "<": "below", ">": "above"}
_FULL, _PARTS = "█", " ▏▎▍▌▋▊▉"


def share(value: float | None) -> str:
    """``3.2%``, with a second digit below one per cent."""
    if value is None:
        return NOTHING
    per_cent = value * 100
    return f"{per_cent:.2f}%" if 0 < per_cent < 1 else f"{per_cent:.1f}%"


def hours(value: float | None) -> str:
    """``4h 05m``; ``12m`` below an hour; ``2d 03h`` from two days on."""
    if value is None:
        return NOTHING
    minutes = round(value * HOUR / MINUTE)
    if minutes < 60:
        return f"{minutes}m"
    if minutes < 48 * 60:
        return f"{minutes // 60}h {minutes % 60:02d}m"
    whole = round(minutes / 60)
    return f"{whole // 24}d {whole % 24:02d}h"


def limit(operator: str, value: float, unit: str) -> str:
    """``at most 10%``."""
    written = f"{value * 100:g}%" if unit == "share" else figure(value, unit)
    return f"{_AT[operator]} {written}"


def moment(iso: str) -> str:
    """``Wed 11 Feb 2026, 08:00 UTC`` of an instant in UTC."""
    return datetime.fromisoformat(iso).strftime("%a %d %b %Y, %H:%M UTC")


def figure(value: float | None, unit: str) -> str:
    """A measure's value in its unit."""
    if unit == "share":
        return share(value)
    if unit == "hours":
        return hours(value)
    if value is None:
        return NOTHING
    return f"{value:,.0f}" if unit == "count" else f"{value:,.2f}"


def counted(number: int, one: str, many: str = "") -> str:
    """``1 claim``, ``1,204 claims``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def bar(value: float, largest: float, width: int) -> str:
    """A bar of at most ``width`` characters, in eighths; something above nothing is never invisible."""
    eighths = round(8 * width * value / largest) if largest else 0
    whole, rest = divmod(max(eighths, 1) if value else 0, 8)
    return _FULL * whole + (_PARTS[rest] if rest else "")
