"""Journals from disk as the commands take them: whole, and of a scenario this version knows.

A journal is a file of its own, or one world of a store, which is named as ``FILE#WORLD``.
"""

from pathlib import Path

from mock_api.cli.complaint import Complaint
from scenarios.model import Scenario
from scenarios.suggestion import suggestion
from simulator.journal.storage import Recording, read
from simulator.run import scenario_of

_MAGIC = b"SQLite format 3\0"
_MOST_NAMED = 12


def recorded(path: Path) -> tuple[Recording, Scenario]:
    """A journal and the scenario inside it.

    Raises:
        JournalError: it cannot be read, or is of a version with another language.
        StoreRefused: it is in a store that cannot be read.
        Complaint: the store holds no such world, or several and none was named.
    """
    file, world = _taken_apart(path)
    recording = _stored(file, world) if world is not None or _is_database(file) else read(file)
    return recording, scenario_of(recording)


def _taken_apart(path: Path) -> tuple[Path, str | None]:
    """A file, and the world that is named behind it; a file whose own name is written so comes first."""
    file, mark, world = str(path).rpartition("#")
    if not mark or path.exists() or not Path(file).is_file():
        return path, None
    return Path(file), world


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def _stored(file: Path, world: str | None) -> Recording:
    # Only who reads a store loads the database.
    from mock_api.store.file import open_to_read
    from mock_api.store.shelf import Shelf

    connection = open_to_read(file)
    try:
        shelf = Shelf(file, connection)
        listed = shelf.worlds()
        found = [one for one in listed if world in (None, one.id)]
        if len(found) != 1:
            raise _not_one(file, world, [one.id for one in listed])
        return shelf.recording(found[0])
    finally:
        connection.close()


def _not_one(file: Path, world: str | None, ids: list[str]) -> Complaint:
    """That a world must be named, or another one."""
    if not ids:
        return Complaint(f"{file}: the store holds no world")
    if world is None:
        return Complaint(f"{file}: the store holds {len(ids)} worlds; name one: {_listing(file, ids)}")
    hint = suggestion(world, ids) or f"it holds {_listing(file, ids)}"
    return Complaint(f"{file}: there is no world '{world}' in the store; {hint}")


def _listing(file: Path, ids: list[str]) -> str:
    more = f" and {len(ids) - _MOST_NAMED} more" if len(ids) > _MOST_NAMED else ""
    return ", ".join(f"{file}#{one}" for one in ids[:_MOST_NAMED]) + more
