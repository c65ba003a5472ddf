"""A part of a server that a token opens: requests are made there, and their answers read.

How they travel is the connection's, what is asked the clients'.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from mockplace.connection import NO_HEADERS, UNREADABLE, Connection, Query
from mockplace.errors import MarketplaceError, told_by_itself

__tracebackhide__ = told_by_itself

T = TypeVar("T")


class Channel:
    """A server and the token that opens a part of it."""

    def __init__(self, connection: Connection, token: str) -> None:
        if not (token.isascii() and token.isprintable()):
            raise ValueError("the token holds a line break, or a character no token has; copy it anew")
        self.connection = connection
        self._token = token

    def tell(self, method: str, path: str, body: Any = None) -> None:
        """Send something whose answer says no more than that it was done."""
        self.connection.ask(method, path, self._token, body)

    def fetch(self, path: str) -> bytes:
        """A file of the server's."""
        return self.connection.fetch(path, self._token)

    def ask(
        self,
        read: Callable[[Any], T],
        method: str,
        path: str,
        body: Any = None,
        query: Query | None = None,
        headers: Mapping[str, str] = NO_HEADERS,
        *,
        patiently: bool = False,
    ) -> T:
        """The answer to one request, read. ``headers`` are what else it says; ``patiently``: however long it takes.

        Raises:
            MarketplaceError: the server refuses, or answers something else than expected.
            ServerUnreachable: it does not answer.
        """
        document = self.connection.ask(method, path, self._token, body, query, headers, patiently=patiently)
        try:
            return read(document)
        except (LookupError, TypeError, ValueError, AttributeError) as problem:
            detail = f"{method} {path} was answered in a form this client does not know, is the server another version?"
            raise MarketplaceError(200, UNREADABLE, f"{detail} ({type(problem).__name__}: {problem})") from None

    def listen(self, path: str, query: Query | None = None) -> Iterator[bytes]:
        """The lines of an answer that goes on for as long as somebody iterates."""
        return self.connection.listen(path, self._token, query)

    def pages(self, read: Callable[[Any], T], path: str, query: Query, *, items: str, cursor: str) -> Iterator[T]:
        """Everything of a list, page by page, as it is asked for; ``cursor`` names the query for the next."""
        here: str | int | None = None
        while True:
            asked = query if here is None else {**query, cursor: here}
            page, here = self.ask(lambda document: _page(read, document, items), "GET", path, query=asked)
            yield from page
            if here is None:
                return


def _page(read: Callable[[Any], T], document: Any, items: str) -> tuple[list[T], str | int | None]:
    return [read(item) for item in document[items]], document.get("next")
