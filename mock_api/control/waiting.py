"""What a test waits for in a world: an event, in which thread, about which order, and what was said in it.

Looks only at entries that were not looked at before. How time passes until then is ``passing``'s.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from mock_api.control.wire import Awaited
from mock_api.errors import ApiError
from mock_api.worlds import HostedWorld
from scenarios.suggestion import suggestion
from scenarios.vocabulary import SAID
from simulator.domain.events import EVERY_KIND, Event, MailReceived, MessageReceived
from simulator.journal.entry import Entry
from simulator.world import World

_BY_TAG: Mapping[str, type[Event]] = {str(kind.__struct_config__.tag): kind for kind in EVERY_KIND}
_BY_NAME: Mapping[str, type[Event]] = {kind.__name__: kind for kind in EVERY_KIND}
_KINDS: Mapping[str, type[Event]] = {**_BY_NAME, **_BY_TAG}
_CONVERSATION, _INTENTS = "conversation", "intents"
_BUYERS_WORDS = (MessageReceived, MailReceived)
_SELLERS = "The seller "
"""What the meaning of an intent begins with that only sellers have."""

DOERS = ("buyer", "marketplace", "team", "inbox", "sp_api", "inject")
"""Whose doing an entry of a hosted world can be."""


class Condition:
    """What one entry must be like, with every name of the wire looked up."""

    def __init__(self, hosted: HostedWorld, wanted: Awaited) -> None:
        """Look the names up.

        Raises:
            ApiError: one of them is none.
        """
        self._kind = None if wanted.event is None else _kind(wanted.event)
        self._said = None if wanted.said is None else _intent(hosted, wanted.said)
        self._thread = None if wanted.thread is None else _thread(hosted, wanted.thread)
        self._order = None if wanted.order is None else _order(hosted, wanted.order)
        self._is_sellers = self._said is not None and _is_sellers(hosted, self._said)
        self._by = None if wanted.by is None else _doer(wanted.by)
        self._where = dict(wanted.where or {})
        _check_fields(self._kind, self._where)
        if self._kind is not None:
            _check_kind(self._kind, wanted)

    def fits(self, entry: Entry) -> bool:
        """Whether an entry is what is waited for."""
        event = entry.event
        return (
            (self._kind is None or type(event) is self._kind)
            and (self._by is None or entry.by == self._by)
            and (self._order is None or event.order == self._order)
            and (self._thread is None or getattr(event, _CONVERSATION, 0) == self._thread)
            and (self._said is None or self._says(event))
            and (not self._where or self._where.items() <= _plain(event).items())
        )

    def _says(self, event: Event) -> bool:
        """Whether it is said there; a buyer who repeats a seller's word has not said it."""
        return self._said in getattr(event, _INTENTS, ()) and not (
            self._is_sellers and isinstance(event, _BUYERS_WORDS)
        )


class Watch:
    """Looks at each entry of a world once, from a number on, until one fits a condition."""

    def __init__(self, world: World, condition: Condition, after: int) -> None:
        self.found: Entry | None = None
        self._world = world
        self._condition = condition
        self._seen = after

    def is_met(self) -> bool:
        """Whether what is waited for has happened."""
        journal = self._world.journal
        if self.found is None and journal.length > self._seen:
            self.found = next(filter(self._condition.fits, journal.entries(self._seen)), None)
            self._seen = journal.length
        return self.found is not None


def _kind(name: str) -> type[Event]:
    kind = _KINDS.get(name)
    if kind is None:
        known = _BY_TAG if name.islower() else _BY_NAME
        raise ApiError(422, "event.unknown", _advised(f"no event is called '{name}'", suggestion(name, known)))
    return kind


def _intent(hosted: HostedWorld, written: str) -> str:
    intent, known = written.removeprefix(SAID), hosted.production.scenario.intents.intents
    if intent not in known:
        said = f"nobody can be understood to say '{intent}' here"
        raise ApiError(422, "intent.unknown", _advised(said, suggestion(intent, known)))
    return intent


def _is_sellers(hosted: HostedWorld, intent: str) -> bool:
    return hosted.production.scenario.intents.intents[intent].means.startswith(_SELLERS)


def _doer(by: str) -> str:
    if by not in DOERS:
        said = f"nothing is ever the doing of '{by}'; it is one of {', '.join(DOERS)}"
        raise ApiError(422, "doer.unknown", _advised(said, suggestion(by, DOERS)))
    return by


def _thread(hosted: HostedWorld, id_: str) -> int:
    number = hosted.addresses.thread_number(id_)
    if number is None:
        raise ApiError(404, "thread.unknown", f"'{id_}' is no thread of this world")
    return number


def _order(hosted: HostedWorld, id_: str) -> int:
    number = hosted.addresses.order_number(id_)
    if number is None or not 1 <= number <= len(hosted.world.state.book):
        raise ApiError(404, "order.unknown", f"'{id_}' is no order of this world")
    return number


def _check_fields(kind: type[Event] | None, where: Mapping[str, Any]) -> None:
    """Refuse to wait for a field that no such event has."""
    kinds = EVERY_KIND if kind is None else (kind,)
    known = {field for each in kinds for field in each.__struct_encode_fields__}
    for name in where:
        if name not in known:
            told = "an event" if kind is None else f"'{kind.__name__}'"
            said = f"{told} has no field '{name}'"
            raise ApiError(422, "event.unknown_field", _advised(said, suggestion(name, known)))


def _check_kind(kind: type[Event], wanted: Awaited) -> None:
    """Refuse to wait for a thread or for words of an event that never has any."""
    known = kind.__struct_fields__
    if wanted.thread is not None and _CONVERSATION not in known:
        raise ApiError(
            422, "event.unknown_field", f"'{kind.__name__}' is about no thread of its own; wait for it by its order"
        )
    if wanted.said is not None and _INTENTS not in known:
        raise ApiError(422, "event.unknown_field", f"'{kind.__name__}' holds no words; nothing is ever said in it")


def _plain(event: Event) -> dict[str, Any]:
    """An event as the journal's page tells it, and what it leaves out as well."""
    names = zip(event.__struct_encode_fields__, event.__struct_fields__, strict=True)
    return {name: msgspec.to_builtins(getattr(event, field)) for name, field in names}


def _advised(said: str, hint: str) -> str:
    return f"{said}; {hint}" if hint else said
