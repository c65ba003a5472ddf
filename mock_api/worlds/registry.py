"""Every world of one server, by its id and by its credentials.

What a world is made of is ``past``'s, what opens it ``credentials``'.
"""

import hmac
from collections.abc import Callable, Iterator
from datetime import date

from starlette.responses import Response
from starlette.types import ASGIApp

from mock_api.pacing import STEPPED, Pace, Pacemaker, Tempo
from mock_api.worlds.credentials import Credentials, credentials
from mock_api.worlds.effects import FILE
from mock_api.worlds.hosted import HostedWorld
from mock_api.worlds.options import ServerOptions
from mock_api.worlds.past import Past, Resumed
from mock_api.worlds.productions import beginning_of
from scenarios.quantities import DAY
from simulator.run import Production

DEFAULT_SEED = 1

FARTHEST = 36_500 * DAY
"""How far from its beginning a world may be taken; dates end somewhere behind."""

Unavailable = Callable[[str], Response]
"""How a channel answers a path when a world cannot be asked just now."""


class Worlds:
    """The worlds of one server. The same secret and the same order of creation give the same credentials."""

    def __init__(self, secret: bytes) -> None:
        self.secret = secret
        self.options = ServerOptions()
        self.pace = STEPPED
        """How the time of worlds passes that have no pace of their own."""
        self._pacemaker = Pacemaker()
        self.announce: Callable[[HostedWorld], None] = lambda hosted: None
        """Told of every world that begins, for the first time or again."""
        self._made = 0
        self._by_id: dict[str, HostedWorld] = {}
        self._by_client: dict[str, HostedWorld] = {}
        self._by_refresh_token: dict[str, HostedWorld] = {}
        self._by_inbox_token: dict[str, HostedWorld] = {}

    def guarded(self, app: ASGIApp, unavailable: Unavailable) -> ASGIApp:
        """A channel's application with whatever its answers must wait for; here they wait for nothing."""
        return app

    def __iter__(self) -> Iterator[HostedWorld]:
        return iter(tuple(self._by_id.values()))

    def __len__(self) -> int:
        return len(self._by_id)

    def create(
        self,
        name: str,
        seed: int = DEFAULT_SEED,
        *,
        starts: str | None = None,
        variant: str | None = None,
        api_date: date | None = None,
    ) -> HostedWorld:
        """A fresh world of a scenario, or of a variant of it.

        Raises:
            ScenarioError: there is no such scenario, or something is wrong with it.
        """
        production, beginning = beginning_of(name, seed, starts, self.options.reader, variant)
        hosted = self._host(production, beginning, beginning.again())
        hosted.api_date = api_date
        return hosted

    def take_in(self, resumed: Resumed) -> HostedWorld:
        """A world that goes on from where a journal ends; a reset takes it to the first instant of its scenario."""
        return self._host(*resumed)

    def fork(self, hosted: HostedWorld) -> HostedWorld:
        """A second world with the same past; a reset takes it back to the same first instant."""
        twin = self._host(hosted.production, hosted.beginning, hosted.here.again(), hosted)
        twin.api_date, twin.own_pace = hosted.api_date, hosted.own_pace
        for name, note in tuple(hosted.effects.notes.items()):
            if name.startswith(FILE):
                twin.effects.put(name, note)
        twin.throttling, twin.fault_plan = hosted.throttling, hosted.fault_plan
        twin.traffic.follow(hosted.traffic)
        return twin

    def reset(self, hosted: HostedWorld) -> None:
        """Take a world back to its first instant; its credentials and addresses stay."""
        api_date, pace = hosted.api_date, hosted.own_pace
        throttling, faults = hosted.throttling, hosted.fault_plan
        resets = hosted.resets + 1
        hosted.begin_again()
        hosted.resets = resets
        hosted.traffic.begin_again()
        hosted.api_date, hosted.own_pace = api_date, pace
        hosted.throttling, hosted.fault_plan = throttling, faults
        self.announce(hosted)

    def pace_of(self, hosted: HostedWorld) -> Pace:
        """How a world's time follows the wall clock."""
        return hosted.own_pace or self.pace

    def attend(self, hosted: HostedWorld) -> None:
        """Let a world's time pass by itself if its pace says so; only inside a running event loop."""
        self._pacemaker.attend(hosted.id, hosted, lambda: self._tempo(hosted))

    def _tempo(self, hosted: HostedWorld) -> Tempo:
        pace = self.pace_of(hosted)
        return Tempo(pace, hosted.production.ends if pace.is_unbounded else FARTHEST)

    def delete(self, hosted: HostedWorld) -> None:
        """Forget a world: its credentials open nothing any more."""
        hosted.is_gone = True
        for shelf, key in self._places(hosted):
            del shelf[key]

    def by_id(self, id_: str) -> HostedWorld | None:
        """The world of an id."""
        return self._by_id.get(id_)

    def by_client(self, client_id: str, client_secret: str) -> HostedWorld | None:
        """The world that a client's id and secret open."""
        hosted = self._by_client.get(client_id)
        if hosted is None or not _same(hosted.client_secret, client_secret):
            return None
        return hosted

    def by_refresh_token(self, token: str) -> HostedWorld | None:
        """The world of a refresh token."""
        return self._by_refresh_token.get(token)

    def by_inbox_token(self, token: str) -> HostedWorld | None:
        """The world of an inbox token."""
        return self._by_inbox_token.get(token)

    def _host(
        self, production: Production, beginning: Past, now: Past, parent: HostedWorld | None = None
    ) -> HostedWorld:
        self._made += 1
        id_, opens = f"{production.scenario.name}-{self._made}", credentials(self.secret, self._made)
        hosted = self._hosted(id_, production, beginning, now, opens, parent)
        self._enter(hosted)
        self.announce(hosted)
        return hosted

    def _hosted(
        self,
        id_: str,
        production: Production,
        beginning: Past,
        now: Past,
        opens: Credentials,
        parent: HostedWorld | None,
    ) -> HostedWorld:
        """A world to be entered; ``parent`` is the one whose past it shares."""
        return HostedWorld(id_, production, beginning, now, opens)

    def _enter(self, hosted: HostedWorld) -> None:
        for shelf, key in self._places(hosted):
            shelf[key] = hosted

    def _places(self, hosted: HostedWorld) -> tuple[tuple[dict[str, HostedWorld], str], ...]:
        """Where a world is found, and by what."""
        return (
            (self._by_id, hosted.id),
            (self._by_client, hosted.client_id),
            (self._by_refresh_token, hosted.refresh_token),
            (self._by_inbox_token, hosted.inbox_token),
        )


def _same(secret: str, given: str) -> bool:
    return hmac.compare_digest(secret.encode(), given.encode(errors="replace"))
