"""One world of a server: its clock, its journal, its scorecard. What its seller sees is the inbox's."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Literal

from mockplace import routes
from mockplace.channel import Channel
from mockplace.driving import drive
from mockplace.errors import told_by_itself
from mockplace.hindrances import Hindered
from mockplace.inbox import Inbox
from mockplace.moments import parsed_instant, written_duration, written_instant, written_wish
from mockplace.process_clock import Clocked
from mockplace.reading import Document
from mockplace.records import Credentials, Entry, Injected, Webhook, WorldState
from mockplace.settings import ClientSettings
from mockplace.streaming import streamed
from mockplace.threads import ThreadItem
from mockplace.verdicts import Verdicts
from mockplace.waiting import Terms, awaited, never_came, refuse_beside, waited_for

__tracebackhide__ = told_by_itself


class WorldClient(Clocked, Hindered, Verdicts):
    """A world as its owner sees it, hidden truth included. ``inbox`` is the same world as its seller sees it."""

    id: str
    """What the server calls it."""
    credentials: Credentials
    """What your tool logs in with."""
    inbox: Inbox
    """The same world as its seller sees it."""
    forks: list["WorldClient"]
    """The worlds that were forked from here."""

    def __init__(self, control: Channel, opened: Document) -> None:
        self.id = opened["id"]
        self.credentials = Credentials.of(opened)
        self.inbox = Inbox(Channel(control.connection, self.credentials.inbox_token))
        self.forks = []
        self._control = control
        super().__init__()

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

        With ``settle``, time stands still, now and at each new thing the seller can see, until no command has come for
        so long, in real time. However long that takes, the answer is waited for.

        Raises:
            MarketplaceError: the goal lies behind, or is written in a way nobody can read.
        """
        wish = _wish(hours, by, to, until)
        if settle is not None:
            wish["settle"] = written_duration(settle)
        path, is_settled = self._path(routes.ADVANCE), settle is not None
        return self._happened(self._control.ask(_passed, "POST", path, wish, patiently=is_settled))

    def wait_for(
        self,
        event: str | Callable[["WorldClient"], object] | None = None,
        *,
        within: timedelta | str = "48h",
        thread: str | ThreadItem | None = None,
        order: str | None = None,
        said: str | None = None,
        by: str | None = None,
        where: Mapping[str, Any] | None = None,
        settle: timedelta | str | None = None,
    ) -> Any:
        """Let time pass until something happens: ``wait_for("claim_opened", within="5d")`` returns its entry.

        Or until a function of the world says so, asked after whatever happens: its answer is returned.

        Raises:
            AssertionError: it did not happen in so much of the world's time.
            MarketplaceError: there is no such event, thread, order or intent.
        """
        terms = Terms(within, settle)
        if callable(event):
            refuse_beside(event, thread=thread, order=order, said=said, by=by, where=where)
            return waited_for(self, event, terms, self._wait)
        id_ = thread.id if isinstance(thread, ThreadItem) else thread
        wish = awaited(event=event, thread=id_, order=order, said=said, by=by, where=where)
        entry, happened = self._wait(wish, terms)
        if entry is None:
            raise never_came(wish, terms, happened)
        return entry

    def drive(
        self,
        poll: Callable[..., object],
        *,
        every: timedelta | str = "15m",
        hours: float = 48,
        settle: timedelta | str | None = None,
        until: Callable[["WorldClient"], object] | None = None,
    ) -> list[Entry]:
        """Call a tool as time goes by, first now and then after each ``every``; returns what happened.

        The tool is called with this world, or with nothing where it takes nothing. What it raises goes on, with a note
        of the world's time. ``until``: a function of the world that ends the drive.
        """
        return drive(self, poll, every, timedelta(hours=hours), settle, until)

    @property
    def settings(self) -> ClientSettings:
        """What points the known clients of the published API here."""
        return ClientSettings(self._control.connection.url, self.credentials)

    def explanation(self) -> dict[str, Any]:
        """What was lost so far and what would have saved it; ``["lines"]`` is that in words."""
        return self._control.ask(dict[str, Any], "GET", self._path(routes.EXPLANATION))

    def scorecard(self, as_of: datetime | str | None = None, evidence: str | None = None) -> dict[str, Any]:
        """What the seller's behaviour was worth: ``scorecard()["measures"]["late_response_rate"]``.

        ``evidence``: a measure, whose entries are told as well.
        """
        query = {} if as_of is None else {"as_of": written_instant(as_of)}
        if evidence is not None:
            query["evidence"] = evidence
        return self._control.ask(dict[str, Any], "GET", self._path(routes.SCORECARD), query=query)

    def grade(self, as_of: datetime | str | None = None, overrule: str | Iterable[str] = ()) -> dict[str, Any]:
        """What a drill's criteria come to: ``grade()["score"]``. ``overrule``: as ``12:+refund_confirmed``.

        Raises:
            MarketplaceError: nothing is graded here, or a reading cannot be overruled so.
        """
        overrules = [overrule] if isinstance(overrule, str) else list(overrule)
        query: dict[str, Any] = {"overrule": overrules} | ({"as_of": written_instant(as_of)} if as_of else {})
        return self._control.ask(dict[str, Any], "GET", self._path(routes.GRADE), query=query)

    def journal(self, after: int = 0) -> Iterator[Entry]:
        """Everything that happened, or what happened after the entry of a number, fetched page by page."""
        path, query = self._path(routes.JOURNAL), {"after": after}
        return self._control.pages(Entry.of, path, query, items="entries", cursor="after")

    def journal_file(self) -> bytes:
        """The whole journal as a file that ``mockplace replay``, ``score`` and ``diff`` take."""
        return self._control.fetch(self._path(routes.JOURNAL_FILE))

    def stream(self, after: int = 0) -> Iterator[Entry]:
        """Everything that happened after the entry of a number, and then each entry as it happens.

        It ends when the world is reset or deleted; whoever has seen enough leaves the loop.
        """
        lines = self._control.listen(self._path(routes.JOURNAL_STREAM), {"after": after})
        return map(Entry.of, streamed(lines))

    def inject(
        self,
        *,
        order: Mapping[str, Any] | None = None,
        message: str | None = None,
        about: str | None = None,
        who: str = "",
    ) -> Injected:
        """Place an order now, and have its buyer write; or have the buyer of an order write: ``about`` is its id.

        ``inject(order={"total": "24.90"}, message="Where is it?")``, ``inject(about=order_id, message="Hello?")``.

        Raises:
            MarketplaceError: there is no such order, or no such thing is sold.
        """
        wish: dict[str, Any] = {"who": who}
        if order is not None:
            wish["order"] = {name: written_wish(value) for name, value in order.items()}
        if message is not None:
            wish["message"] = {"text": message} if about is None else {"text": message, "order": about}
        return self._control.ask(Injected.of, "POST", self._path(routes.INJECT), wish)

    def webhook(
        self, url: str, *, events: Iterable[str] = (), secret: str | None = None, from_beginning: bool = False
    ) -> Webhook:
        """Have whatever happens told to an address: ``webhook("http://127.0.0.1:9000/hooks", secret="long enough")``.

        A secret has 8 to 200 characters; without one the server makes one. ``from_beginning``: of the past as well.

        Raises:
            MarketplaceError: there is no such event, or nobody may be told there.
        """
        wish: dict[str, Any] = {"url": url, "events": list(events), "from_beginning": from_beginning}
        if secret is not None:
            wish["secret"] = secret
        return self._control.ask(Webhook.of, "POST", self._path(routes.WEBHOOKS), wish)

    @property
    def pace(self) -> str:
        """How its time follows the wall clock: ``stepped``, ``fast`` or a factor such as ``60x``."""
        return self._control.ask(_pace, "GET", self._path(routes.PACE))

    @pace.setter
    def pace(self, pace: str) -> None:
        self._control.tell("PUT", self._path(routes.PACE), {"pace": pace})

    def reset(self) -> None:
        """Go back to the first instant; credentials and addresses stay."""
        self._control.tell("POST", self._path(routes.RESET))
        self.follow(None)

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

    def _wait(self, until: Mapping[str, Any], terms: Terms) -> tuple[Entry | None, list[Entry]]:
        """What was waited for, if it came, and everything that happened meanwhile."""
        wish = {"until": until, **terms.written}
        path, is_settled = self._path(routes.WAIT), terms.settle is not None
        found, passed = self._control.ask(_waited, "POST", path, wish, patiently=is_settled)
        return found, self._happened(passed)

    def _happened(self, passed: "_Passed") -> list[Entry]:
        """What happened as time passed, whole; whoever follows the clock is told."""
        now, entries, more = passed
        self.follow(now)
        return entries if more is None else [*entries, *self.journal(more)]

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


_Passed = tuple[datetime, list[Entry], int | None]
"""Where time stands, what happened, and after which entry there is more."""


def _pace(document: Document) -> str:
    return str(document["pace"])


def _passed(document: Document) -> _Passed:
    return parsed_instant(document["now"]), [Entry.of(entry) for entry in document["entries"]], document.get("next")


def _waited(document: Document) -> tuple[Entry | None, _Passed]:
    return Entry.of(document["entry"]) if document["met"] else None, _passed(document)
