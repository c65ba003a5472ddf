"""One attempt to deliver a letter: to a webhook by HTTP, or to a queue."""

import asyncio
import re
from dataclasses import dataclass
from typing import Any

from mock_api.outbox import wires
from mock_api.outbox.courier import Send
from mock_api.outbox.hosts import NotAllowed
from mock_api.outbox.libraries import QueuesMissing
from mock_api.outbox.posting import address_of
from mock_api.outbox.registered import Destination, Letter, Outcome, Webhook
from mock_api.outbox.signature import HEADER, signature
from mock_api.outbox.wires import Wires
from mock_api.pacing import wall_seconds
from mock_api.worlds import HostedWorld

_HEAD = (
    "content-type: application/json\r\n"
    f"{HEADER}: %s\r\n"
    "mockplace-event: %s\r\n"
    "mockplace-delivery: %s\r\n"
    "mockplace-attempt: %d\r\n"
)

ARN = re.compile(r"arn:aws[a-z-]*:sqs:(?P<region>[a-z0-9-]+):(?P<account>\d{12}):(?P<name>[A-Za-z0-9_-]{1,80})")
"""A queue's name in full; first-in first-out queues take no notifications."""


@dataclass(frozen=True)
class ToWebhook(Send):
    """Posts letters to one webhook."""

    webhook: Webhook
    wires: Wires

    async def __call__(self, letter: Letter, attempt: int, *, genuine: bool) -> Outcome:
        """Post it; taken is what is answered with any 2xx. No redirect is followed."""
        webhook, seconds = self.webhook, int(wall_seconds())
        signed = signature(webhook.secret if genuine else f"not {webhook.secret}", seconds, letter.body)
        head = _HEAD % (signed, letter.event, letter.id, attempt)
        try:
            async with asyncio.timeout(wires.PATIENCE_SECONDS):
                status = await self.wires.http.post(address_of(webhook.url), head.encode(), letter.body)
        except TimeoutError:
            return Outcome(taken=False, error=f"no answer within {wires.PATIENCE_SECONDS:g} s")
        except OSError as problem:
            return Outcome(taken=False, error=_said(problem))
        if 200 <= status < 300:
            return Outcome(taken=True, status=status)
        return Outcome(taken=False, status=status, error=f"answered {status}")


@dataclass(frozen=True)
class ToQueue(Send):
    """Sends letters to one queue, at whichever endpoint the world says just then."""

    hosted: HostedWorld
    destination: Destination
    wires: Wires
    endpoint: Any
    """Where queues are reached now; raises ``NotAllowed`` where they may not be."""

    async def __call__(self, letter: Letter, attempt: int, *, genuine: bool) -> Outcome:
        """Send it; a queue knows no signature."""
        found = ARN.fullmatch(self.destination.arn)
        if found is None:
            return Outcome(taken=False, error="nothing is sent to event buses", final=True)
        try:
            endpoint: str = self.endpoint()
            url = f"{endpoint.rstrip('/')}/{found['account']}/{found['name']}"
            client = await self.wires.queues(endpoint, found["region"])
            async with asyncio.timeout(wires.PATIENCE_SECONDS):
                await client.send_message(QueueUrl=url, MessageBody=letter.body.decode())
        except TimeoutError:
            return Outcome(taken=False, error=f"no answer within {wires.PATIENCE_SECONDS:g} s")
        except (NotAllowed, QueuesMissing) as reason:
            return Outcome(taken=False, error=str(reason))
        except Exception as problem:
            return Outcome(taken=False, error=_said(problem))
        return Outcome(taken=True)


def _said(problem: Exception) -> str:
    return f"{type(problem).__name__}: {problem}"[:300]
