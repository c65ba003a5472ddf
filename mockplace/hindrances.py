"""What stands in the way of a world's seller: faults and limits, and the requests they struck.

Whether a request fails is the server's.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Literal

from mockplace import routes
from mockplace.channel import Channel
from mockplace.errors import told_by_itself
from mockplace.moments import written_instant
from mockplace.wire import FaultsInForce, NotedRequest

__tracebackhide__ = told_by_itself


class Hindered:
    """What can be put in the way of the requests to a world."""

    _control: Channel

    def _path(self, route: str) -> str:
        raise NotImplementedError

    def fail(self, *rules: Mapping[str, Any], plan: str | None = None, seed: int | None = None) -> FaultsInForce:
        """Let requests fail by rules or by a plan that has a name: ``fail({"fault": "throttled", "first": 2})``.

        In the place of the rules before; the same rules and the same requests fail alike each time.

        Raises:
            MarketplaceError: a rule is written in a way nobody can read; it says where.
        """
        said = {"plan": plan, "seed": seed, "rules": [dict(rule) for rule in rules] or None}
        wish = {name: value for name, value in said.items() if value is not None}
        return self._control.ask(FaultsInForce.of, "PUT", self._path(routes.FAULTS), wish)

    @property
    def faults(self) -> FaultsInForce:
        """By which rules requests fail, and how often each has struck."""
        return self._control.ask(FaultsInForce.of, "GET", self._path(routes.FAULTS))

    def recover(self) -> None:
        """Let no request fail any more."""
        self._control.tell("DELETE", self._path(routes.FAULTS))

    def throttle(self, enabled: bool | None = True) -> None:
        """Keep the published limits, or do not; None: only where time passes by itself."""
        self._control.tell("PUT", self._path(routes.THROTTLING), {"enabled": enabled})

    def requests(
        self,
        after: int = 0,
        *,
        channel: Literal["sp_api", "login", "inbox", "control"] | None = None,
        operation: str | None = None,
        status: str | int | None = None,
        struck: bool | None = None,
        since: datetime | str | None = None,
    ) -> Iterator[NotedRequest]:
        """The last requests to it, fetched page by page: ``requests(operation="messaging/*", status="4xx")``.

        ``requests(struck=True)`` are those that a limit or a fault struck; ``since`` is an instant of the world.
        """
        hit = None if struck is None else str(struck).lower()
        from_ = None if since is None else written_instant(since)
        wanted = {"channel": channel, "operation": operation, "status": status, "struck": hit, "since": from_}
        query = {"after": after, **{name: value for name, value in wanted.items() if value is not None}}
        path = self._path(routes.REQUESTS)
        return self._control.pages(NotedRequest.of, path, query, items="items", cursor="after")
