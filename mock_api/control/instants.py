"""The instant a judgement is asked for: a hosted world's now, or one that it has lived through."""

from datetime import datetime

from mock_api.errors import ApiError
from simulator.world import World


def instant_of(world: World, as_of: datetime | None) -> int:
    """Virtual milliseconds; now unless another one is wanted.

    Raises:
        ApiError: the world had not begun then, or has not come so far.
    """
    if as_of is None:
        return world.now
    instant = world.calendar.instant(as_of)
    if not 0 <= instant <= world.now:
        begins, now = world.calendar.iso(0), world.calendar.iso(world.now)
        raise ApiError(422, "as_of.no_such_instant", f"as_of lies between {begins} and {now}")
    return instant
