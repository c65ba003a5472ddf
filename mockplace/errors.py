"""What can go wrong between a program and a mock marketplace. What each stable code means, the server's pages say.

::

    ClientError
    ├─ MarketplaceError     status, code, detail    the server says no
    ├─ ServerUnreachable    url, problem, advice    nobody answers
    └─ ServerFailed         problem, said           a server of our own did not come up
"""

from operator import methodcaller


class ClientError(Exception):
    """Anything this package raises on purpose; survives ``type(e)(*e.args)``."""


class MarketplaceError(ClientError):
    """The server refused a request. ``code`` is stable, ``detail`` is for people."""

    def __init__(self, status: int, code: str, detail: str) -> None:
        super().__init__(status, code, detail)
        self.status = status
        self.code = code
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.detail} [{self.code}, HTTP {self.status}]"


class ServerUnreachable(ClientError):
    """Nobody answered, or not to the end; whether a command was carried out is unknown."""

    def __init__(self, url: str, problem: str, advice: str = "start one with: mockplace serve") -> None:
        super().__init__(url, problem, advice)
        self.url = url
        self.problem = problem
        self.advice = advice

    def __str__(self) -> str:
        return f"no answer from the mock marketplace at {self.url}: {self.problem}; {self.advice}"


class ServerFailed(ClientError):
    """A server that was started here never became ready. ``said`` is what it wrote for people."""

    def __init__(self, problem: str, said: str = "") -> None:
        super().__init__(problem, said)
        self.problem = problem
        self.said = said

    def __str__(self) -> str:
        indented = "".join(f"\n  {line}" for line in self.said.strip().splitlines())
        return f"{self.problem}; it said:{indented}" if indented else f"{self.problem}; it said nothing"


told_by_itself = methodcaller("errisinstance", (ClientError, AssertionError))
"""For ``__tracebackhide__``: pytest shows the test's own line where one of these errors arose, and not ours."""
