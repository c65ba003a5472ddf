"""A word that no pack in use has, and another pack on the shelf has.

Says where; what a word means there is the pack's.
"""

from contextlib import suppress

from scenarios.errors import ScenarioError
from scenarios.kinds import DRILL, MARKET, Kind, kind_of
from scenarios.lint.part import keys
from scenarios.shelf import every
from scenarios.source.disk import read
from scenarios.source.marks import Source


def in_another_pack(source: Source, kind: Kind, name: str) -> str:
    """The pack of a kind that has it, and how a file comes by it; nothing where that is no way out."""
    if kind_of(source) not in (DRILL, MARKET):
        return ""
    for path in every(kind):
        with suppress(ScenarioError):
            if name in keys(read(path), (kind.key,)):
                pack = f"{kind.folder}/{path.stem}"
                return f"it is in '{pack}': name that under 'use', which lists every pack a file needs"
    return ""
