"""The errors a user of mockplace can meet; anything else is a bug.

::

    MockplaceError
    ├─ CommandRejected     code, reason              the world says no
    ├─ ScenarioError       every Problem of a file   (defined beside the loader, in ``scenarios.errors``)
    ├─ JournalError        path, line, problem, code a journal that cannot be read
    ├─ ReplayDiverged      seq, expected, found      a replay that took another way
    ├─ ReaderFailed        code, reason              another reader that broke or answered nonsense
    ├─ OverruleRefused     code, reason              a reading that cannot be taken otherwise
    └─ BudgetExceeded      what, limit               a run that would not end

Every one survives ``type(e)(*e.args)``, because SimPy re-raises failures that way.
"""

from scenarios.errors import MockplaceError, ScenarioError

__all__ = [
    "BudgetExceeded",
    "CommandRejected",
    "ExperimentLost",
    "ExperimentRefused",
    "JournalError",
    "MockplaceError",
    "OverruleRefused",
    "ReaderFailed",
    "ReplayDiverged",
    "ScenarioError",
]


class _Refusal(MockplaceError):
    """A no with a stable ``code`` and a ``reason`` for people."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.reason} [{self.code}]"


class CommandRejected(_Refusal):
    """The world refuses a command and nothing was written. ``code`` is stable, ``reason`` is for people."""


class JournalError(MockplaceError):
    """A journal that cannot be read, with the file and the line (1 for the header) where it stops making sense."""

    def __init__(self, path: str, line: int, problem: str, code: str) -> None:
        super().__init__(path, line, problem, code)
        self.path = path
        self.line = line
        self.problem = problem
        self.code = code

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.problem} [{self.code}]"


class ReplayDiverged(MockplaceError):
    """The first entry in which a replay differs from its journal; ``found`` is empty where the replay ended early."""

    def __init__(self, seq: int, expected: str, found: str) -> None:
        super().__init__(seq, expected, found)
        self.seq = seq
        self.expected = expected
        self.found = found

    def __str__(self) -> str:
        expected, found = self.expected or "(nothing)", self.found or "(nothing)"
        return f"the replay differs at entry {self.seq}\n  journal: {expected}\n  replay:  {found}"


class ReaderFailed(_Refusal):
    """Another reader than the rules broke, or answered nonsense. ``code`` is stable, ``reason`` is for people."""


class OverruleRefused(_Refusal):
    """A reading that cannot be overruled as it was asked for. ``code`` is stable, ``reason`` is for people."""


class BudgetExceeded(MockplaceError):
    """A run was stopped because it would not end."""

    def __init__(self, what: str, limit: int) -> None:
        super().__init__(what, limit)
        self.what = what
        self.limit = limit

    def __str__(self) -> str:
        return f"stopped: more than {self.limit:,} {self.what}; the scenario may go round in circles"


class ExperimentRefused(_Refusal):
    """An experiment that cannot begin as it was asked for. ``code`` is stable, ``reason`` is for people."""


class ExperimentLost(ExperimentRefused):
    """An experiment whose processes or cluster went away before anything was finished."""
