"""Which file a name stands for: in ``./scenarios`` first, then in the library that comes with mockplace.

Finds and lists files; reading them is elsewhere.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from scenarios.errors import Problem, ScenarioError, clipped
from scenarios.kinds import KINDS, SCENARIOS, Kind, kind_of_key
from scenarios.suggestion import suggestion

SUFFIX = ".yaml"

_SHIPPED = Path(__file__).resolve().parent
_OWN = Path("scenarios")
_FIRST_KEY = re.compile(r"^(?:\{\s*)?[\"']?([A-Za-z_]+)[\"']?[ ]*:", re.MULTILINE)
_LONGEST_NAME = 80
_SNIFFED = 20_000
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def find(name: str, kinds: Sequence[Kind]) -> Path:
    """The file of a name, or of a path.

    Raises:
        ScenarioError: there is none of these kinds.
    """
    if is_path(name):
        return Path(name)
    found = next((path for kind in kinds for path in _candidates(name, kind)), None)
    if found is None:
        raise ScenarioError([Problem("", 0, 0, "scenario.unknown_name", *unknown(name, kinds))])
    return found


def is_path(name: str) -> bool:
    """Whether a name is a path already: it has a slash, or ends like a file."""
    return "/" in name or name.endswith((SUFFIX, ".yml"))


def is_shipped(path: Path) -> bool:
    """Whether a file came with mockplace; in a clone it may be named from the folder one stands in."""
    return path.resolve().is_relative_to(_SHIPPED)


def unknown(name: str, kinds: Sequence[Kind]) -> tuple[str, str]:
    """What to say about a name nothing of these kinds has, and a hint."""
    other = next((kind for kind in KINDS if kind not in kinds and name in names([kind])), None)
    hint = f"'{name}' is a {other.noun}" if other else suggestion(name, names(kinds))
    wanted = kinds[0].noun if len(kinds) == 1 else "scenario" if len(kinds) == len(SCENARIOS) else "file"
    return f"there is no {wanted} '{clipped(name, _LONGEST_NAME)}'", hint


def names(kinds: Sequence[Kind]) -> tuple[str, ...]:
    """Every name of these kinds, in alphabetical order."""
    return tuple(sorted({path.stem for kind in kinds for path in every(kind)}))


def every(kind: Kind) -> Iterator[Path]:
    """Every file of a kind, one's own before the shipped ones of the same name."""
    seen: set[str] = set()
    for path in (*_in(_OWN, kind), *_in(_OWN / kind.folder, kind), *_in(_SHIPPED / kind.folder, kind)):
        if path.stem not in seen:
            seen.add(path.stem)
            yield path


def _candidates(name: str, kind: Kind) -> Iterator[Path]:
    if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
        return
    for folder in (_OWN, _OWN / kind.folder, _SHIPPED / kind.folder):
        path = folder / f"{name}{SUFFIX}"
        # A file that is no kind at all is most likely one with a slip in its first line: say so, do not look away.
        if path.is_file() and _sniffed(path) in (kind, None):
            yield path


def _in(folder: Path, kind: Kind) -> Iterator[Path]:
    return (path for path in sorted(folder.glob(f"*{SUFFIX}")) if path.is_file() and _sniffed(path) is kind)


def _sniffed(path: Path) -> Kind | None:
    """The kind a file seems to be, by its first key."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as opened:
            found = _FIRST_KEY.search(opened.read(_SNIFFED))
    except (OSError, ValueError):  # of a name with a null in it
        return None
    return kind_of_key(found[1]) if found else None
