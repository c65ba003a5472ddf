"""Figures and names as the language of scenarios writes them."""

import json
import re
from collections.abc import Iterable, Mapping

from scenarios.quantities import MINUTE, SECOND, format_duration, format_money, format_time_of_day
from simulator.fitting.handling import HandleTime
from simulator.fitting.team import RosterShift

_WIDTH = 118
_PLAIN = re.compile(r"[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*")
_OTHERWISE_READ = frozenset({"no", "yes", "on", "off", "true", "false", "null", "y", "n"})
_STEPS = ((MINUTE, SECOND), (10 * MINUTE, 5 * SECOND))
_COARSE = MINUTE
_HARDLY = 1.02


def quoted(text: str) -> str:
    """A text as a YAML scalar that cannot be anything but a text."""
    return json.dumps(text, ensure_ascii=False)


def key(name: str) -> str:
    """A name as a key or a value: quoted where it could be read as something else."""
    return name if _PLAIN.fullmatch(name) and name not in _OTHERWISE_READ else quoted(name)


def short(milliseconds: float) -> str:
    """A duration as precise as an estimate is: to the second below ten minutes, to the minute above."""
    step = next((step for below, step in _STEPS if milliseconds < below), _COARSE)
    return format_duration(max(SECOND, round(milliseconds / step) * step))


def spread(found: HandleTime) -> str:
    """``{median: 6m, p90: 15m}``, or ``{law: constant, always: 1m}`` for one that is hardly any."""
    median, high = short(found.median), short(found.p90)
    if found.p90 <= _HARDLY * found.median:
        return f"{{law: constant, always: {median}}}"
    return f"{{median: {median}, p90: {high}}}"


def share(value: float) -> str:
    """``12.5%``."""
    return f"{value * 100:.6g}%"


def money(cents: int) -> str:
    """``24.90``."""
    return format_money(cents)


def figures(values: Iterable[float]) -> str:
    """``[1, 0.5, 0.25]``."""
    return f"[{', '.join(f'{value:g}' for value in values)}]"


def flow(mapping: Mapping[str, str]) -> str:
    """``{a: 1, b: 2}``."""
    return f"{{{', '.join(f'{key(name)}: {value}' for name, value in mapping.items())}}}"


def shift(one: RosterShift) -> str:
    """``{days: [mon, tue], from: 09:00, to: 17:00}``."""
    hours = f"from: {format_time_of_day(one.start)}, to: {format_time_of_day(one.end)}"
    return f"{{days: [{', '.join(one.days)}], {hours}}}"


def comment(text: str, indent: str = "") -> list[str]:
    """A text as lines of comment."""
    lines, line = [], f"{indent}#"
    for word in text.split():
        if len(line) + 1 + len(word) > _WIDTH:
            lines.append(line)
            line = f"{indent}#"
        line += f" {word}"
    return [*lines, line]
