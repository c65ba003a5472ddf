"""The files of phrases beside a pack of intents, one for each language: which there are, and the pack with them.

What a file of phrases holds is ``scenarios.reading``; which languages are wanted, whoever asks knows.
"""

from collections.abc import Collection, Iterator
from glob import escape
from pathlib import Path

from scenarios.kinds import INTENTS, PHRASES
from scenarios.reading import IntentPack, PhraseFile
from scenarios.shape.sheets import Sheet, open_sheet
from scenarios.shelf import SUFFIX


def phrase_sheets(pack: Path, languages: Collection[str]) -> Iterator[Sheet]:
    """What stands beside a pack for some languages.

    Raises:
        ScenarioError: one of them cannot be read, or is no file of phrases.
    """
    # A language comes from a file, and may be anything; no path is made of what is not one that is there.
    for language in languages_beside(pack):
        if language in languages:
            yield open_sheet(pack.with_name(f"{pack.stem}.{language}{SUFFIX}"), [PHRASES])


def languages_beside(pack: Path) -> tuple[str, ...]:
    """The languages that have a file of phrases beside a pack."""
    beside = pack.parent.glob(f"{escape(pack.stem)}.[a-z][a-z]{SUFFIX}")
    return tuple(sorted(path.stem.rpartition(".")[2] for path in beside))


def pack_beside(phrases: Path) -> IntentPack | None:
    """The pack a file of phrases belongs to, without phrases of other files; None if it cannot be read.

    Raises:
        ScenarioError: there is none.
    """
    name, _, _ = phrases.stem.rpartition(".")
    pack = open_sheet(phrases.with_name(f"{name}{SUFFIX}"), [INTENTS]).model
    return pack if isinstance(pack, IntentPack) else None


def whole(pack: IntentPack, sheets: Collection[Sheet]) -> IntentPack:
    """A pack with what its sound files of phrases add."""
    return pack.told_in(sheet.model for sheet in sheets if isinstance(sheet.model, PhraseFile))
