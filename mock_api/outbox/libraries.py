"""The libraries that only a world with somebody to tell needs: they take longer to load than the server to start."""

import asyncio
from functools import cache
from typing import Any

from simulator.errors import MockplaceError


class QueuesMissing(MockplaceError):
    """What talks to queues is not installed."""

    def __str__(self) -> str:
        return "to send to a queue, install mockplace[sqs]"


@cache
def _aiohttp() -> Any:
    import aiohttp  # half of the time the whole server needs to start

    return aiohttp


@cache
def _aiobotocore() -> Any:
    from aiobotocore import config, session  # optional, and slower still

    return session.get_session(), config.AioConfig


async def aiohttp_loaded() -> Any:
    """The HTTP client, loaded beside the event loop when somebody first needs it."""
    return await asyncio.to_thread(_aiohttp)


async def aiobotocore_loaded() -> Any:
    """A session of the queues' client and its kind of settings.

    Raises:
        QueuesMissing: it is not installed.
    """
    try:
        return await asyncio.to_thread(_aiobotocore)
    except ImportError:
        raise QueuesMissing from None
