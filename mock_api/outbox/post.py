"""The post of one world: who is told what, how far each of them has come, and the couriers that bring it.

All of it that must outlive a restart is in notes beside the journal; a reset forgets them, and a fork begins without.
"""

from collections.abc import Callable
from hashlib import blake2b
from typing import Protocol

import msgspec

from mock_api.outbox.courier import Addressed, Courier, Parcel, Send, Writer
from mock_api.outbox.logbook import Logbook
from mock_api.outbox.luck import Fate
from mock_api.outbox.registered import NOTHING_WRONG, Addressee, DeliveryPlan, Letter, Registered, Webhook
from mock_api.outbox.streams import Position, Stand, Stream
from mock_api.pacing import rest, stopwatch
from mock_api.worlds import HostedWorld

REGISTERED = "outbox"
"""The note of everybody who is told anything."""

_REACHED = "outbox/"
_NOTED_EVERY = 256
_LOOK_SECONDS = 0.002
_LONGEST_WAIT = 15.0

_registered = msgspec.json.Decoder(Registered)
_positions = msgspec.json.Decoder(Position)


class Trade(Protocol):
    """How a server writes and sends, whoever it is for."""

    def writes(self, hosted: HostedWorld, addressee: Addressee) -> Writer:
        """What an addressee is told of each happening."""

    def sends(self, post: "Post", addressee: Addressee) -> Send:
        """How one attempt to tell them is made."""


class Post:
    """Everything that leaves one world. Another one takes its place when the world is reset or goes back."""

    def __init__(self, hosted: HostedWorld, stream: Stream, trade: Trade, log: Logbook) -> None:
        self.hosted = hosted
        self.stream = stream
        self.log = log
        self._trade = trade
        self._effects = hosted.effects
        note = hosted.effects.notes.get(REGISTERED)
        self.registered = _registered.decode(note) if note is not None else Registered()
        self.couriers: dict[str, Courier] = {}
        self._noted: dict[str, Position] = {}
        self._seen: Stand | None = None
        self._is_looking = False
        self._was_short = False
        self._errands: list[Courier] = []
        for addressee in self.registered.addressees:
            self._employ(addressee)

    @property
    def is_current(self) -> bool:
        """Whether the world's notes are still those this was made of."""
        return self.hosted.effects is self._effects and not self.hosted.is_gone

    def id(self, kind: str) -> str:
        """An id that nothing in this world or another has."""
        made = self.registered.made + 1
        self.registered = msgspec.structs.replace(self.registered, made=made)
        return named(self.hosted, f"{kind} {made}")

    def register(self, change: Callable[[Registered], Registered], *, from_beginning: bool = False) -> None:
        """Take somebody in or out; whoever is new is told what happens from now on, or from the beginning."""
        before = {one.id: one for one in self.registered.addressees}
        self.registered = change(self.registered)
        after = {one.id: one for one in self.registered.addressees}
        for gone in before.keys() - after.keys():
            self._dismiss(gone)
        self._effects.put(REGISTERED, msgspec.json.encode(self.registered))
        for id_ in after.keys() - before.keys():
            position = self.stream.beginning if from_beginning else self.stream.present
            self._effects.put(_REACHED + id_, msgspec.json.encode(position))
            self._employ(after[id_])

    def send_once(self, to: str, send: Send, letter: Letter) -> None:
        """Bring somebody a letter that follows from nothing that happened."""
        courier = Courier(Addressed(to, Writer(lambda happening: None), send, Fate(NOTHING_WRONG), self.log), ())
        self._errands.append(courier)
        courier.bring(letter)

    def employ_again(self) -> None:
        """Begin every subscription's deliveries anew, as whoever is in charge says now; nothing is told less."""
        for subscription in self.registered.subscriptions:
            courier = self.couriers.pop(subscription.id)
            courier.close()
            self._effects.put(_REACHED + courier.id, msgspec.json.encode(courier.window.reached))
            self._employ(subscription)

    @property
    def has_news(self) -> bool:
        """Whether anything may have happened since the last look, or there was more than could be taken up."""
        if not self.couriers or self._is_looking:
            return False
        if self._was_short and any(courier.window.room for courier in self.couriers.values()):
            return True
        return self._seen != self.stream.stand

    async def look(self) -> None:
        """Take up what has happened, and once it is stored, send it off.

        Raises:
            StoreUnavailable: it could not be stored, and did not happen.
        """
        self._is_looking = True
        try:
            await self.hosted.whole()
            if not self.is_current:
                return
            self._seen = self.stream.stand
            self._was_short = False
            taken = [(courier, self._taken_up(courier)) for courier in self.couriers.values()]
            await self.hosted.committed()
            if self.is_current:
                for courier, parcels in taken:
                    courier.dispatch(parcels)
                self.note()
        finally:
            self._is_looking = False

    def note(self, *, everything: bool = False) -> None:
        """Note how far everybody has come, where enough has arrived, or nothing is on its way any more."""
        for courier in self.couriers.values():
            reached = courier.window.reached
            is_due = everything or courier.unsaved >= _NOTED_EVERY or not len(courier.window)
            if is_due and self._noted.get(courier.id) != reached:
                self._noted[courier.id] = reached
                courier.unsaved = 0
                self._effects.put(_REACHED + courier.id, msgspec.json.encode(reached))

    async def acknowledged(self) -> bool:
        """Wait until all that is due was taken, or was tried in vain, at most for 15 seconds; whether there was any."""
        elapsed, before = stopwatch(), self.log.last
        while self.is_current and elapsed() < _LONGEST_WAIT:
            if self.has_news:
                await self.look()
            everybody = (*self.couriers.values(), *self._errands)
            if not self._is_looking and not self.has_news and all(one.is_settled for one in everybody):
                break
            await rest(_LOOK_SECONDS)
        return self.log.last > before

    def close(self) -> None:
        """Send nothing any more."""
        if self.is_current:
            self.note(everything=True)
        for courier in (*self.couriers.values(), *self._errands):
            courier.close()

    def _taken_up(self, courier: Courier) -> list[Parcel]:
        """What there is for somebody, as much of it as may be on its way at once."""
        room = courier.window.room
        news = self.stream.after(courier.window.taken, room, courier.heeds)
        self._was_short |= len(news) == room
        return courier.take_up(news)

    def _employ(self, addressee: Addressee) -> None:
        """Let a courier bring somebody what they were not told yet."""
        note = self._effects.notes.get(_REACHED + addressee.id)
        position = self.stream.present if note is None else _positions.decode(note)
        writer, send = self._trade.writes(self.hosted, addressee), self._trade.sends(self, addressee)
        to = Addressed(addressee.id, writer, send, Fate(self._plan_of(addressee)), self.log)
        self.couriers[addressee.id] = Courier(to, position)
        self._noted[addressee.id] = position
        self._seen = None

    def _dismiss(self, id_: str) -> None:
        self.couriers.pop(id_).close()
        self._noted.pop(id_)
        self._effects.drop(_REACHED + id_)

    def _plan_of(self, addressee: Addressee) -> DeliveryPlan:
        return addressee.plan if isinstance(addressee, Webhook) else self.registered.queues.plan


def named(hosted: HostedWorld, what: str) -> str:
    """An id of something in a world: the same for the same thing, and of no other world."""
    made = blake2b(what.encode(), digest_size=16, key=hosted.client_id.encode()[-64:]).hexdigest()
    return f"{made[:8]}-{made[8:12]}-{made[12:16]}-{made[16:20]}-{made[20:]}"
