"""Scenarios compiled for hosting and begun, once for any number of worlds, and anew when a file has changed.

Reading files is the loader's, compiling the simulator's.
"""

from functools import lru_cache
from pathlib import Path

from mock_api.worlds.past import Past, opened
from scenarios.files import NOBODY
from scenarios.kinds import SCENARIOS
from scenarios.loader import load
from scenarios.shelf import SUFFIX, find
from simulator.reading.substitute import Substitute
from simulator.run import Production

_KEPT = 64
_BEGUN = 8
_OWN = Path("scenarios")

_Stamp = tuple[tuple[str, int], ...]


def production_of(name: str, starts: str | None = None, reader: Substitute | None = None) -> Production:
    """The compiled scenario of a name or path, answered by whoever is connected.

    Raises:
        ScenarioError: there is no such scenario, or something is wrong with it.
    """
    return _compiled(name, starts, _stamp(find(name, SCENARIOS)), reader, None)


def beginning_of(
    name: str,
    seed: int,
    starts: str | None = None,
    reader: Substitute | None = None,
    variant: str | None = None,
) -> tuple[Production, Past]:
    """The same, with the first instant of a world of it, to begin in and not to move.

    Raises:
        ScenarioError: there is no such scenario, or something is wrong with it.
    """
    return _begun(name, starts, _stamp(find(name, SCENARIOS)), reader, variant, seed)


@lru_cache(maxsize=_BEGUN)
def _begun(
    name: str, starts: str | None, stamp: _Stamp, reader: Substitute | None, variant: str | None, seed: int
) -> tuple[Production, Past]:
    production = _compiled(name, starts, stamp, reader, variant)
    return production, opened(production, seed)


@lru_cache(maxsize=_KEPT)
def _compiled(
    name: str, starts: str | None, stamp: _Stamp, reader: Substitute | None, variant: str | None
) -> Production:
    # A modelled team would answer before the software that is being tried.
    return Production(load(name, plan=NOBODY, starts=starts, variant=variant), reader)


def _stamp(path: Path) -> _Stamp:
    """When the files a scenario may be made of were last written: itself, its neighbours and one's own."""
    try:
        files = {path, *path.parent.glob(f"*{SUFFIX}"), *_OWN.rglob(f"*{SUFFIX}")}
        return tuple(sorted((str(file), file.stat().st_mtime_ns) for file in files))
    except (OSError, ValueError):
        return ()  # whatever is wrong with the path, the loader says
