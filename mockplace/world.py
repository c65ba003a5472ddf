"""One world of a server: its clock, its journal, its scorecard. What its seller sees is the inbox's."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Literal

from mockplace import routes
from mockplace.channel import Channel
from mockplace.errors import told_by_itself
from mockplace.inbox import Inbox
from mockplace.moments import written_duration, written_instant
from mockplace.reading import Document
from mockplace.records import Credentials, Entry, WorldState

__tracebackhide__ = told_by_itself


class WorldClient:
    """A world as its owner sees it, hidden truth included. ``inbox`` is the same world as its seller sees it."""

    def __init__(self, control: Channel, opened: Document) -> None:
        self.id: str = opened["id"]
        self.credentials = Credentials.of(opened)
        self.inbox = Inbox(Channel(control.connection, self.credentials.inbox_token))
        self.forks: list[WorldClient] = []
        """The worlds that were forked from here."""
        self._control = control

    def __repr__(self) -> str:
        return f"<world {self.id} at {self._control.connection.url}>"

    @property
    def state(self) -> WorldState:
        """The world as it is now."""
        return self._control.ask(WorldState.of, "GET", self._path(routes.WORLD))

    @property
    def now(self) -> datetime:
        """The world's own time."""
        return self.state.now

    def advance(
        self,
        *,
        hours: float | None = None,
        by: timedelta | str | None = None,
        to: datetime | str | None = None,
        until: Literal["next_event"] | None = None,
        settle: timedelta | str | None = None,
    ) -> list[Entry]:
        """Let time pass and return what happened: ``advance(hours=25)``, ``advance(by="90m")``.

        With ``settle``, time stands still at each thing the seller can see until no answer has come for so long, in
        real time.

        Raises:
            MarketplaceError: the goal lies behind, or is written in a way nobody can read.
        """
        wish = _wish(hours, by, to, until)
        if settle is not None:
            wish["settle"] = written_duration(settle)
        entries, more = self._control.ask(_passed, "POST", self._path(routes.ADVANCE), wish)
        return entries if more is None else [*entries, *self.journal(more)]

    def scorecard(self, as_of: datetime | str | None = None) -> dict[str, Any]:
        """What the seller's behaviour was worth: ``scorecard()["measures"]["late_response_rate"]``."""
        query = {} if as_of is None else {"as_of": written_instant(as_of)}
        return self._control.ask(dict[str, Any], "GET", self._path(routes.SCORECARD), query=query)

    def journal(self, after: int = 0) -> Iterator[Entry]:
        """Everything that happened, or what happened after the entry of a number, fetched page by page."""
        path, query = self._path(routes.JOURNAL), {"after": after}
        return self._control.pages(Entry.of, path, query, items="entries", cursor="after")

    def journal_file(self) -> bytes:
        """The whole journal as a file that ``mockplace replay``, ``score`` and ``diff`` take."""
        return self._control.fetch(self._path(routes.JOURNAL_FILE))

    def reset(self) -> None:
        """Go back to the first instant; credentials and addresses stay."""
        self._control.tell("POST", self._path(routes.RESET))

    def fork(self) -> "WorldClient":
        """A second world with the same past, and credentials of its own."""
        twin = self._control.ask(self._opened, "POST", self._path(routes.FORK))
        self.forks.append(twin)
        return twin

    def delete(self) -> None:
        """Forget the world; its credentials open nothing any more."""
        self._control.tell("DELETE", self._path(routes.WORLD))

    def _path(self, route: str) -> str:
        return routes.path(route, self.id)

    def _opened(self, document: Document) -> "WorldClient":
        return WorldClient(self._control, document)


def _wish(
    hours: float | None, by: timedelta | str | None, to: datetime | str | None, until: str | None
) -> dict[str, str]:
    """Where time is to go, of which exactly one is said."""
    wishes: dict[str, str] = {}
    if hours is not None:
        wishes["hours"] = written_duration(timedelta(hours=hours))
    if by is not None:
        wishes["by"] = written_duration(by)
    if to is not None:
        wishes["to"] = written_instant(to)
    if until is not None:
        wishes["until"] = until
    if len(wishes) != 1:
        said = " and ".join(wishes) or "none of them"
        raise TypeError(f"advance takes one of hours, by, to and until, as in advance(hours=25), but was given {said}")
    return {"by" if name == "hours" else name: written for name, written in wishes.items()}


def _passed(document: Document) -> tuple[list[Entry], int | None]:
    return [Entry.of(entry) for entry in document["entries"]], document.get("next")
