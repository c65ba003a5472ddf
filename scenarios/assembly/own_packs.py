"""Which intents a scenario brings itself: those of packs it names that did not come with mockplace.

Looks the names up again; what is in a pack, and whether it is sound, is ``gathering``'s.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path as FilePath

from scenarios.errors import ScenarioError
from scenarios.kinds import INTENTS
from scenarios.lint.part import keys
from scenarios.shape.sheets import open_sheet
from scenarios.shelf import find, is_path, is_shipped
from scenarios.source.marks import Path, Source

_USED: Path = ("use",)


def own_intents(scenario: Source) -> dict[str, Path]:
    """Each of them, with the place in the scenario where its pack is named."""
    used = scenario.at(_USED)
    entries = enumerate(used if isinstance(used, list) else ())
    named = {number: name for number, name in entries if isinstance(name, str)}
    return {intent: (*_USED, number) for number, name in named.items() for intent in _own(scenario, name)}


def _own(scenario: Source, name: str) -> Iterator[str]:
    with suppress(ScenarioError):
        folder, _, rest = name.partition("/")
        if folder == INTENTS.folder:
            path = find(rest, [INTENTS])
        elif is_path(name):
            path = FilePath(scenario.file).parent / name
        else:
            return
        if not is_shipped(path):
            yield from keys(open_sheet(path, [INTENTS]).source, (INTENTS.key,))
