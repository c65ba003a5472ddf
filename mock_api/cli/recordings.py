"""Journals from disk as the commands take them: whole, and of a scenario this version knows."""

from pathlib import Path

from pydantic import ValidationError

from scenarios.model import Scenario
from simulator.errors import JournalError
from simulator.journal.storage import Recording, read


def recorded(path: Path) -> tuple[Recording, Scenario]:
    """A journal and the scenario inside it.

    Raises:
        JournalError: it cannot be read, or is of a version with another language.
    """
    recording = read(path)
    try:
        return recording, Scenario.model_validate(recording.header.scenario)
    except ValidationError:
        problem = "the scenario in its header is none that this version understands"
        raise JournalError(str(path), 1, problem, "journal.scenario") from None
