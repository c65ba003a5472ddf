"""Whether a call to the published API is let in: whose it is, whether it may be made again already, what strikes it.

What becomes of a call that is let in is ``calls``'.
"""

from collections.abc import Callable, Mapping

from starlette.requests import Request

from mock_api.auth import AccessGrant, read_access_token
from mock_api.exchange import exchange_of
from mock_api.faults import UNHARMED
from mock_api.pacing import pause
from mock_api.sp_api import refusals
from mock_api.sp_api.refusals import Refusal
from mock_api.throttling import Quota
from mock_api.worlds import HostedWorld, Worlds
from mock_api.worlds.arrivals import arrived, is_one_too_many
from scenarios.faults import FaultName

_REFUSALS: Mapping[FaultName, Callable[[], Refusal]] = {
    "throttled": refusals.quota_exceeded,
    "failed": refusals.failed,
    "unavailable": refusals.unavailable,
    "expired_token": refusals.expired,
}


async def admitted(request: Request, scope: str, quota: Quota) -> Refusal | None:
    """Let a call in, after as long a wait as its world's fault plan has; what it is told in the place of its answer.

    Raises:
        Refusal: it is not let in.
    """
    worlds: Worlds = request.app.state.shops.worlds
    grant = _granted(request, worlds, scope)
    hosted = _hosted(worlds, grant)
    arrival = arrived(request.scope, hosted)
    _check_time(request, grant)
    if is_one_too_many(arrival, quota, hosted, worlds):
        raise refusals.quota_exceeded()
    strike = arrival.strike
    if strike is UNHARMED:
        return None
    if strike.delay:
        await pause(strike.delay)
    told = _REFUSALS[strike.answer]() if strike.answer else None
    if not strike.done and (told or strike.damage == "closed"):
        # Of a closed connection nothing is heard, whatever is said.
        raise told or refusals.unavailable()
    return told


def opened(request: Request, scope: str = "") -> HostedWorld:
    """The world a request's access token opens, for an operation with a scope or for what a seller may do.

    Raises:
        Refusal: it opens none.
    """
    worlds: Worlds = request.app.state.shops.worlds
    grant = _granted(request, worlds, scope)
    _check_time(request, grant)
    return _hosted(worlds, grant)


def _granted(request: Request, worlds: Worlds, scope: str) -> AccessGrant:
    token = request.headers.get("x-amz-access-token", "")
    if not token:
        raise Refusal(403, "MissingAuthenticationToken", refusals.DENIED)
    grant = read_access_token(token, worlds.secret)
    if grant is None or not grant.covers(scope):
        raise refusals.unauthorized()
    return grant


def _hosted(worlds: Worlds, grant: AccessGrant) -> HostedWorld:
    hosted = worlds.by_id(grant.world)
    if hosted is None:
        raise refusals.unauthorized()
    return hosted


def _check_time(request: Request, grant: AccessGrant) -> None:
    """Refuse a token that has expired, by the clock this request is seen at."""
    if grant.is_over(exchange_of(request.scope).skew / 1000):
        raise refusals.expired()
