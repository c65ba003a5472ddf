"""One world that can be reached from outside: its credentials, its addresses, and whose turn it is.

Finding it by its credentials is the registry's.
"""

from asyncio import Lock
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from datetime import date
from types import TracebackType

from mock_api.pacing import Pace, parse_pace
from mock_api.worlds.credentials import Credentials
from mock_api.worlds.departures import Departures, NothingLeaves
from mock_api.worlds.effects import Effects
from mock_api.worlds.past import Past, Views
from mock_api.worlds.traffic import Traffic
from simulator.run import Production
from simulator.views.addresses import AddressBook
from simulator.views.inbox import InboxView
from simulator.views.mailbox import MailboxView
from simulator.world import World

_API_DATE = "api date"
_PACE = "pace"
_RESETS = "resets"
_THROTTLING = "throttling"
_FAULTS = "faults"
_ON, _OFF = b"on", b"off"


class HostedWorld:
    """A world that can be reached. Its requests take turns; a reset gives it a new world under the same credentials."""

    def __init__(self, id_: str, production: Production, beginning: Past, now: Past, opens: Credentials) -> None:
        self.id = id_
        self.production = production
        self.beginning = beginning
        self.client_id = opens.client_id
        self.client_secret = opens.client_secret
        self.refresh_token = opens.refresh_token
        self.inbox_token = opens.inbox_token
        self.addresses = AddressBook(opens.address_key)
        self.marketplace_id = production.scenario.policy.marketplace_id
        self.alias_domain = production.scenario.policy.domain
        self.is_gone = False
        self.effects = Effects()
        self.traffic = Traffic()
        self.departures: Departures = NothingLeaves()
        """What is on its way out of it."""
        self._here = now
        self._turns = Turns()
        self._passages = Turns()

    @property
    def here(self) -> Past:
        """The world as it is now, and its views."""
        return self._here

    @property
    def world(self) -> World:
        """The world as it is now; another one after a reset."""
        return self._here.world

    @property
    def api_date(self) -> date | None:
        """The day whose operations the published API has here; none: the one the server says."""
        note = self.effects.notes.get(_API_DATE)
        return None if note is None else date.fromisoformat(note.decode())

    @api_date.setter
    def api_date(self, day: date | None) -> None:
        if day is not None:
            self.effects.put(_API_DATE, day.isoformat().encode())
        elif self.api_date is not None:
            self.effects.drop(_API_DATE)

    @property
    def resets(self) -> int:
        """How often it went back to its first instant."""
        return int(self.effects.notes.get(_RESETS, b"0"))

    @resets.setter
    def resets(self, count: int) -> None:
        self.effects.put(_RESETS, str(count).encode())

    @property
    def own_pace(self) -> Pace | None:
        """How its time follows the wall clock; none: as the server's other worlds."""
        note = self.effects.notes.get(_PACE)
        return None if note is None else parse_pace(note.decode())

    @own_pace.setter
    def own_pace(self, pace: Pace | None) -> None:
        if pace is not None:
            self.effects.put(_PACE, str(pace).encode())
        elif self.own_pace is not None:
            self.effects.drop(_PACE)

    @property
    def throttling(self) -> bool | None:
        """Whether the published limits are kept; none: as the server's other worlds."""
        note = self.effects.notes.get(_THROTTLING)
        return None if note is None else note == _ON

    @throttling.setter
    def throttling(self, throttling: bool | None) -> None:
        if throttling is not None:
            self.effects.put(_THROTTLING, _ON if throttling else _OFF)
        elif self.throttling is not None:
            self.effects.drop(_THROTTLING)

    @property
    def fault_plan(self) -> bytes | None:
        """The rules by which requests to it fail, as they are written down; none: they do not."""
        return self.effects.notes.get(_FAULTS)

    @fault_plan.setter
    def fault_plan(self, rules: bytes | None) -> None:
        if rules is not None:
            self.effects.put(_FAULTS, rules)
        elif self.fault_plan is not None:
            self.effects.drop(_FAULTS)

    @property
    def views(self) -> Views:
        """What was folded of it so far."""
        return self._here.views

    @property
    def inbox(self) -> InboxView:
        """The seller's threads, claims and counters."""
        return self._here.views.inbox

    @property
    def mailbox(self) -> MailboxView:
        """The shop's own mail."""
        return self._here.views.mailbox

    def turn(self) -> AbstractAsyncContextManager[None]:
        """Nobody else moves or changes the world inside; turns are given in the order they were asked for."""
        return self._turns

    def passage(self) -> AbstractAsyncContextManager[None]:
        """Nobody else lets time pass inside. Asked for before the turn, and kept while turns go to others."""
        return self._passages

    def is_free(self) -> bool:
        """Whether nobody has the turn or waits for it: whoever never awaits may go ahead without one."""
        return self._turns.asked == 0

    @property
    def offers_were_closed(self) -> bool:
        """Whether any sale may have been lost to a closed offer."""
        return bool(self._here.world.state.standing.closures)

    @property
    def cancelled(self) -> Mapping[int, int]:
        """Order → when it was cancelled, for those that somebody cancelled."""
        return self.inbox.cancellations.cancelled

    @property
    def dispatched(self) -> Mapping[int, int]:
        """Order → when it left by the seller's word, for those that had not left before."""
        return self.inbox.shipments.dispatched

    def is_lost(self, order: int) -> bool:
        """Whether a sale was never made."""
        return self._here.world.state.is_lost(order)

    def begin_again(self) -> None:
        """Go back to the first instant."""
        self.effects = Effects()
        self._here = self.beginning.again()

    async def committed(self) -> None:
        """Wait until all that has happened so far outlives a crash: at once where nothing is stored.

        Whoever tells of something outside an answer over HTTP, such as a delivery, waits for this first.
        """

    async def whole(self) -> None:
        """Wait until nobody is in the middle of moving it, where what is looked at without a turn must be stored."""


class Turns(AbstractAsyncContextManager[None]):
    """One turn at a time, first come, first served."""

    def __init__(self) -> None:
        self.asked = 0
        self._lock = Lock()

    async def __aenter__(self) -> None:
        self.asked += 1
        try:
            await self._lock.acquire()
        except BaseException:
            self.asked -= 1
            raise

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._lock.release()
        self.asked -= 1
