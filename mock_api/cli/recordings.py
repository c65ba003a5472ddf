"""Journals from disk as the commands take them: whole, and of a scenario this version knows."""

from pathlib import Path

from scenarios.model import Scenario
from simulator.journal.storage import Recording, read
from simulator.run import scenario_of


def recorded(path: Path) -> tuple[Recording, Scenario]:
    """A journal and the scenario inside it.

    Raises:
        JournalError: it cannot be read, or is of a version with another language.
    """
    recording = read(path)
    return recording, scenario_of(recording)
