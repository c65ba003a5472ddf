"""Asks a server over HTTP and reads what it answers: JSON, or a problem document. What is asked is the clients'.

Standard library only, because it runs inside other people's tests.
"""

import json
import threading
import weakref
from collections.abc import Iterator, Mapping
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ssl import SSLWantReadError
from typing import Any
from urllib.parse import urlencode, urlsplit

from mockplace.errors import MarketplaceError, ServerUnreachable, told_by_itself

__tracebackhide__ = told_by_itself

TIMEOUT_SECONDS = 60.0
"""How long an answer may take, unless tools are waited for: an ``advance`` over weeks of a large market needs a while.
"""

UNREADABLE = "answer.unreadable"
"""The code of an answer that is not one of a mock marketplace."""

Query = Mapping[str, str | int]

_KINDS: dict[str, type[HTTPConnection]] = {"http": HTTPConnection, "https": HTTPSConnection}
_SHOWN = 200
NO_HEADERS: Mapping[str, str] = {}


class Connection:
    """One server's address. Any thread may ask; each has its own persistent connection, made when first needed."""

    def __init__(self, url: str, timeout: float = TIMEOUT_SECONDS) -> None:
        self.url = url.rstrip("/")
        self._kind, self._host, self._port, self._prefix = _parts(url)
        self._timeout = timeout
        self._own = _Own()

    def ask(
        self,
        method: str,
        path: str,
        token: str,
        body: Any = None,
        query: Query | None = None,
        headers: Mapping[str, str] = NO_HEADERS,
        *,
        patiently: bool = False,
    ) -> Any:
        """The JSON a server answers to one request; None where it answers nothing. Bytes are sent as they are.

        ``patiently``: however long that takes.

        Raises:
            MarketplaceError: it refuses, or answers something else.
            ServerUnreachable: it does not answer.
        """
        payload = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        status, answer = self._exchange(method, _target(path, query), token, payload, headers, patiently)
        if status >= 300:
            raise self._refusal(status, answer)
        try:
            return json.loads(answer) if answer else None
        except ValueError:
            raise self._unreadable(status, answer) from None

    def fetch(self, path: str, token: str) -> bytes:
        """A file, as it is.

        Raises:
            MarketplaceError: the server refuses.
            ServerUnreachable: it does not answer.
        """
        status, answer = self._exchange("GET", path, token, None)
        if status >= 300:
            raise self._refusal(status, answer)
        return answer

    def listen(self, path: str, token: str, query: Query | None = None) -> Iterator[bytes]:
        """The lines of an answer that goes on, over a line of its own, for as long as somebody iterates.

        Raises:
            MarketplaceError: the server refuses.
            ServerUnreachable: it does not answer, or not any more.
        """
        http = self._kind(self._host, self._port, timeout=self._timeout)
        try:
            http.request("GET", self._prefix + _target(path, query), headers={"Authorization": f"Bearer {token}"})
            response = http.getresponse()
            if response.status >= 300:
                raise self._refusal(response.status, response.read())
            yield from response
        except TimeoutError:
            raise self._too_slow() from None
        except (OSError, HTTPException) as problem:
            raise ServerUnreachable(self.url, str(problem) or type(problem).__name__) from None
        finally:
            http.close()

    def close(self) -> None:
        """Hang up, as far as this thread is concerned; the others hang up when they end."""
        self._own.link = None

    def _exchange(
        self,
        method: str,
        target: str,
        token: str,
        payload: bytes | None,
        more: Mapping[str, str] = NO_HEADERS,
        patiently: bool = False,
    ) -> tuple[int, bytes]:
        http = self._reusable()
        headers = {"Authorization": f"Bearer {token}"}
        if payload is not None:
            headers["Content-Type"] = "application/json"
        try:
            http.request(method, self._prefix + target, payload, {**headers, **more})
            http.sock.settimeout(None if patiently else self._timeout)
            response = http.getresponse()
            return response.status, response.read()
        except TimeoutError:
            self.close()
            raise self._too_slow() from None
        except (OSError, HTTPException) as problem:
            self.close()
            raise ServerUnreachable(self.url, str(problem) or type(problem).__name__) from None
        except BaseException:
            self.close()  # the rest of this answer must not meet the next request
            raise

    def _reusable(self) -> HTTPConnection:
        link = self._own.link
        if link is None:
            link = self._own.link = _Link(self._kind(self._host, self._port, timeout=self._timeout))
        elif link.http.sock is not None and _was_hung_up(link.http):
            link.http.close()  # it opens itself again
        return link.http

    def _too_slow(self) -> ServerUnreachable:
        advice = "let it have more time with Marketplace(url, control_token, timeout=...), or take smaller steps"
        return ServerUnreachable(self.url, f"it took longer than {self._timeout:g} s", advice)

    def _refusal(self, status: int, answer: bytes) -> MarketplaceError:
        try:
            problem = json.loads(answer)
            code, detail = problem["code"], problem.get("detail") or problem.get("title")
        except (ValueError, TypeError, KeyError):
            return self._unreadable(status, answer)
        return MarketplaceError(status, str(code), str(detail or "the server gave no reason"))

    def _unreadable(self, status: int, answer: bytes) -> MarketplaceError:
        said = answer[:_SHOWN].decode(errors="replace") or "nothing"
        detail = f"{self.url} does not answer like a mock marketplace, is it one? It said: {said}"
        return MarketplaceError(status, UNREADABLE, detail)


def _parts(url: str) -> tuple[type[HTTPConnection], str, int | None, str]:
    refusal = ValueError(f"'{url}' is no server's address; write it as http://127.0.0.1:8900")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise refusal from None
    if parts.scheme not in _KINDS or not host:
        raise refusal
    return _KINDS[parts.scheme], host, port, parts.path.rstrip("/")


def _target(path: str, query: Query | None) -> str:
    return f"{path}?{urlencode(query, doseq=True)}" if query else path


class _Link:
    """One thread's persistent connection, which hangs up when nobody has it any more."""

    def __init__(self, http: HTTPConnection) -> None:
        self.http = http
        # Not __del__: in a cycle the socket may be finalized first, and complain that nobody closed it.
        weakref.finalize(self, http.close)


class _Own(threading.local):
    """What each thread has of its own; it goes when the thread does."""

    link: _Link | None = None


def _was_hung_up(http: HTTPConnection) -> bool:
    """Whether the server closed an idle connection: a command sent into it would have an unknown fate."""
    http.sock.setblocking(False)
    try:
        http.sock.recv(1)
    except (BlockingIOError, SSLWantReadError):
        return False
    except OSError:
        return True
    finally:
        http.sock.settimeout(http.timeout)
    return True
