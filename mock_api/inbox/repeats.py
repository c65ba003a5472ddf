"""Requests that name a key: what was answered the first time is answered again, and nothing is done twice.

Kept with the world and bounded; a reset forgets them, and a fork begins without.
"""

from collections.abc import Callable

import msgspec
from starlette.responses import Response

from mock_api.errors import ApiError, problem, rejected
from mock_api.worlds import Effects, HostedWorld
from simulator.errors import CommandRejected

MOST_KEYS = 1_000
"""How many keys a world remembers; the oldest go first."""

_LONGEST_KEY = 255
_NOTE = "answered "
_REPLAYED = (b"idempotency-replayed", b"true")


class _Given(msgspec.Struct, frozen=True, array_like=True):
    """What was answered, and to what."""

    ordinal: int
    asked: bytes
    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


_given = msgspec.msgpack.Decoder(_Given)


class Repeats:
    """The keys of one world. Kept is what did something; what was refused before that may be tried anew."""

    def __init__(self, hosted: HostedWorld) -> None:
        self._hosted = hosted
        self._effects: Effects | None = None
        self._by_key: dict[str, _Given] = {}

    def once(self, key: str, asked: bytes, path: str, answer: Callable[[], Response]) -> Response:
        """What was answered under this key, or what is answered now. ``asked`` stands for the whole request.

        Raises:
            ApiError: the key was used for another request, or is none.
        """
        if not (0 < len(key) <= _LONGEST_KEY and key.isascii() and key.isprintable()):
            said = f"Idempotency-Key is 1 to {_LONGEST_KEY} printable ASCII characters"
            raise ApiError(400, "request.invalid", said)
        given = self._kept().get(key)
        if given is None:
            return self._first(key, asked, path, answer)
        if given.asked != asked:
            said = f"the key '{key}' was used for another request; use a new key for each thing to be done"
            raise ApiError(409, "idempotency.key_reused", said)
        response = Response(given.body, given.status)
        response.raw_headers = [*given.headers, _REPLAYED]
        return response

    def _first(self, key: str, asked: bytes, path: str, answer: Callable[[], Response]) -> Response:
        before = self._hosted.world.journal.length
        try:
            response = answer()
        except (ApiError, CommandRejected) as refusal:
            if self._hosted.world.journal.length == before:
                raise
            response = problem(refusal if isinstance(refusal, ApiError) else rejected(refusal), path)
        self._keep(key, asked, response)
        return response

    def _keep(self, key: str, asked: bytes, response: Response) -> None:
        kept, effects = self._kept(), self._hosted.effects
        last = next(reversed(kept.values())).ordinal if kept else 0
        given = _Given(last + 1, asked, response.status_code, tuple(response.raw_headers), bytes(response.body))
        kept[key] = given
        effects.put(_NOTE + key, msgspec.msgpack.encode(given))
        while len(kept) > MOST_KEYS:
            oldest = next(iter(kept))
            del kept[oldest]
            effects.drop(_NOTE + oldest)

    def _kept(self) -> dict[str, _Given]:
        """Every key by age, as the world has them now."""
        effects = self._hosted.effects
        if effects is not self._effects:
            notes = ((name, note) for name, note in effects.notes.items() if name.startswith(_NOTE))
            found = {name.removeprefix(_NOTE): _given.decode(note) for name, note in notes}
            self._effects = effects
            self._by_key = dict(sorted(found.items(), key=lambda item: item[1].ordinal))
        return self._by_key
