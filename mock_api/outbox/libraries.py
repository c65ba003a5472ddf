"""The library that only a world with queues needs: it takes longer to load than the server to start."""

import asyncio
import importlib
from functools import cache
from typing import Any

from simulator.errors import MockplaceError


class QueuesMissing(MockplaceError):
    """What talks to queues is not installed."""

    def __str__(self) -> str:
        return "to send to a queue, install mockplace[sqs]"


@cache
def _aiobotocore() -> Any:
    # Optional, and slower still.
    session, config = map(importlib.import_module, ("aiobotocore.session", "aiobotocore.config"))
    return session.get_session(), config.AioConfig


async def aiobotocore_loaded() -> Any:
    """A session of the queues' client and its kind of settings.

    Raises:
        QueuesMissing: it is not installed.
    """
    try:
        return await asyncio.to_thread(_aiobotocore)
    except ImportError:
        raise QueuesMissing from None
