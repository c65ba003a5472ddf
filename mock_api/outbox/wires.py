"""The connections everything leaves by, one set for a server: those for webhooks, and a client for each queue host.

Opened when they are first needed, and closed with the server.
"""

import asyncio
import os
from collections.abc import Awaitable
from typing import Any

from mock_api.outbox.libraries import aiobotocore_loaded
from mock_api.outbox.posting import Lines

PATIENCE_SECONDS = 10.0
"""How long an addressee may take to answer."""

_CONNECTIONS = 256
_KEY = "mockplace"


class Wires:
    """The connections for all webhooks, and one client for each endpoint of queues; of one event loop."""

    def __init__(self) -> None:
        self.http = Lines()
        self._queues: dict[tuple[str, str], asyncio.Task[Any]] = {}
        self._open: list[Any] = []

    async def queues(self, endpoint: str, region: str) -> Any:
        """The client for the queues of a region at an endpoint.

        Raises:
            QueuesMissing: what talks to them is not installed.
        """
        key = endpoint, region
        task = self._queues.get(key)
        if task is None or (task.done() and task.exception() is not None):
            task = self._queues[key] = asyncio.get_running_loop().create_task(self._open_queues(*key))
        return await asyncio.shield(task)

    async def close(self) -> None:
        """Close everything."""
        tasks = list(self._queues.values())
        self.http.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        while self._open:
            await self._open.pop()()
        self._queues = {}

    async def _open_queues(self, endpoint: str, region: str) -> Any:
        session, settings = await aiobotocore_loaded()
        # Every setting is given, so that nothing is looked for on this machine or in a network.
        context = session.create_client(
            "sqs",
            region_name=region,
            endpoint_url=endpoint,
            aws_access_key_id=os.environ.get("AWS_ACCESS_KEY_ID", _KEY),
            aws_secret_access_key=os.environ.get("AWS_SECRET_ACCESS_KEY", _KEY),
            config=settings(
                connect_timeout=PATIENCE_SECONDS,
                read_timeout=PATIENCE_SECONDS,
                retries={"total_max_attempts": 1},
                max_pool_connections=_CONNECTIONS,
                proxies={},
            ),
        )
        client = await context.__aenter__()

        def closed() -> Awaitable[Any]:
            ended: Awaitable[Any] = context.__aexit__(None, None, None)
            return ended

        self._open.append(closed)
        return client
