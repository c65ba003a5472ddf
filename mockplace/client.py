"""Talks to a mock marketplace from any program: make worlds, let time pass, answer buyers, read scorecards.

Standard library only, and none of the marketplace's own code. Starting a server is ``mockplace.server``'s.
"""

from pathlib import Path
from typing import Any, Unpack

from mockplace import routes
from mockplace.channel import Channel
from mockplace.connection import TIMEOUT_SECONDS, Connection
from mockplace.dealings import Claim, Mail, Money, Refund
from mockplace.disputes import Account, Chargeback, Feedback, Return
from mockplace.errors import ClientError, MarketplaceError, ServerFailed, ServerUnreachable, told_by_itself
from mockplace.inbox import Inbox
from mockplace.reading import Document
from mockplace.records import Credentials, Entry, Injected, Webhook, WorldState
from mockplace.threads import Buyer, Counters, Message, Template, Thread, ThreadItem
from mockplace.wire import FaultsInForce, NotedRequest
from mockplace.wishes import WorldWishes
from mockplace.world import WorldClient

__all__ = [
    "Account",
    "Buyer",
    "Chargeback",
    "Claim",
    "ClientError",
    "Counters",
    "Credentials",
    "Entry",
    "FaultsInForce",
    "Feedback",
    "Inbox",
    "Injected",
    "Mail",
    "Marketplace",
    "MarketplaceError",
    "Message",
    "Money",
    "NotedRequest",
    "Refund",
    "Return",
    "ServerFailed",
    "ServerUnreachable",
    "Template",
    "Thread",
    "ThreadItem",
    "Webhook",
    "WorldClient",
    "WorldState",
    "routes",
]

__tracebackhide__ = told_by_itself


class Marketplace:
    """A running server and its control token. Any number of threads may use it, and everything it hands out.

    ``timeout``: seconds an answer may take, except where time stands still for tools (``settle``).
    """

    def __init__(self, url: str, control_token: str, *, timeout: float = TIMEOUT_SECONDS) -> None:
        self.url = url
        self._control = Channel(Connection(url, timeout), control_token)

    def create(
        self,
        scenario: str,
        seed: int = 1,
        starts: str | None = None,
        variant: str | None = None,
        **wishes: Unpack[WorldWishes],
    ) -> WorldClient:
        """A fresh world of a scenario; ``starts="Thu 18:40"`` is the first such moment.

        ``wishes``: ``throttling=True``, ``faults={...}``, ``api_date="2026-01-31"``.

        Raises:
            MarketplaceError: there is no such scenario, or something is wrong with it.
        """
        wish = {"scenario": scenario, "seed": seed, "starts": starts, **wishes}
        if variant is not None:
            wish["variant"] = variant
        return self._control.ask(self._world, "POST", routes.WORLDS, wish)

    def resume(self, journal: bytes | Path) -> WorldClient:
        """A world that goes on from where a journal ends: a file, or what ``journal_file`` gave.

        Raises:
            MarketplaceError: it is no journal, or none this version understands; it says where.
        """
        content = journal if isinstance(journal, bytes) else journal.read_bytes()
        kind = {"Content-Type": "application/jsonl"}
        return self._control.ask(self._world, "POST", routes.WORLDS, content, headers=kind)

    def worlds(self) -> list[WorldClient]:
        """Every world of the server."""
        return list(self._control.pages(self._world, routes.WORLDS, {}, items="items", cursor="cursor"))

    def health(self) -> dict[str, Any]:
        """That the server answers, and for how many worlds; needs no token."""
        return self._control.ask(dict[str, Any], "GET", routes.HEALTH)

    def close(self) -> None:
        """Hang up; the next request calls again."""
        self._control.connection.close()

    def _world(self, document: Document) -> WorldClient:
        return WorldClient(self._control, document)
