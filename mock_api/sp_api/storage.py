"""Requests to the storage where files and documents lie: they carry no token, and fail in words of their own.

What lies there is ``uploads`` and ``report_documents``.
"""

from collections.abc import Mapping
from typing import NamedTuple

from starlette.requests import Request

from mock_api.pacing import pause
from mock_api.worlds import HostedWorld
from mock_api.worlds.arrivals import arrived
from scenarios.faults import FaultName


class StorageRefusal(NamedTuple):
    """Why a file is not taken or given."""

    status: int
    code: str
    message: str


_BUSY = "Please reduce your request rate."
_REFUSALS: Mapping[FaultName, StorageRefusal] = {
    "throttled": StorageRefusal(503, "SlowDown", _BUSY),
    "failed": StorageRefusal(500, "InternalError", "We encountered an internal error. Please try again."),
    "unavailable": StorageRefusal(503, "ServiceUnavailable", _BUSY),
    "expired_token": StorageRefusal(403, "AccessDenied", "Request has expired"),
}


async def refused_by_plan(request: Request, hosted: HostedWorld) -> StorageRefusal | None:
    """Why a request to a world's storage is refused, after as long a wait as the world's fault plan has, if it is."""
    strike = arrived(request.scope, hosted).strike
    if strike.delay:
        await pause(strike.delay)
    return None if strike.answer is None else _REFUSALS[strike.answer]
