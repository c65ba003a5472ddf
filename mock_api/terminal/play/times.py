"""Instants and spans as whoever plays reads them: by the clock on the shop's wall."""

from mock_api.terminal.play.counter import Counter
from scenarios.quantities import DAY, HOUR, MINUTE


def time(counter: Counter, instant: int) -> str:
    """``Thu 18:40``."""
    return counter.world.calendar.local(instant).strftime("%a %H:%M")


def day_and_time(counter: Counter, instant: int) -> str:
    """``Thu 8 Jan, 18:40``."""
    local = counter.world.calendar.local(instant)
    return f"{local:%a} {local.day} {local:%b, %H:%M}"


def span(length: int) -> str:
    """``2 d 3 h``, ``21 h``, ``40 min``: the two largest parts, and days from two on."""
    if length < 0:
        return f"{span(-length)} ago"
    if length >= 2 * DAY:
        days, rest = divmod(length, DAY)
        hours = rest // HOUR
        return f"{days} d {hours} h" if hours else f"{days} d"
    hours, rest = divmod(length, HOUR)
    minutes = rest // MINUTE
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes} min" if minutes and hours < 6 else f"{hours} h"


def left(counter: Counter, due: int) -> str:
    """``21 h left``, a minute that has begun counted whole, or ``2 h late``."""
    length = due - counter.now
    return f"{span(-(-length // MINUTE) * MINUTE)} left" if length >= 0 else f"{span(-length)} late"
