"""What a world's fault plan makes of a request to its inbox: how long it waits, and what it is told instead.

There are no limits here: the inbox is no API of the marketplace's.
"""

from collections.abc import Callable, Mapping

from starlette.requests import Request

from mock_api.errors import ApiError, problem
from mock_api.faults import UNHARMED
from mock_api.pacing import pause
from mock_api.worlds import HostedWorld
from mock_api.worlds.arrivals import arrived
from scenarios.faults import FaultName

_REFUSALS: Mapping[FaultName, Callable[[], ApiError]] = {
    "throttled": lambda: ApiError(429, "request.throttled", "too many requests, by the world's fault plan"),
    "failed": lambda: ApiError(500, "server.fault", "something went wrong, by the world's fault plan"),
    "unavailable": lambda: ApiError(503, "server.unavailable", "nobody can answer now, by the world's fault plan"),
    "expired_token": lambda: ApiError(401, "token.expired", "the token has expired, by the world's fault plan"),
}


async def admit(request: Request, hosted: HostedWorld) -> None:
    """Let a request in, after as long a wait as its world's fault plan has.

    Raises:
        ApiError: it is not let in.
    """
    exchange, _, strike = arrived(request.scope, hosted)
    if strike is UNHARMED:
        return
    if strike.delay:
        await pause(strike.delay)
    told = _REFUSALS[strike.answer]() if strike.answer else None
    if not strike.done and (told or strike.damage == "closed"):
        # Of a closed connection nothing is heard, whatever is said.
        raise told or _REFUSALS["unavailable"]()
    if told is not None:
        exchange.instead = problem(told, request.url.path)
