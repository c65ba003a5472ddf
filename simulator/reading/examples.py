"""Whether the sentences an intent file gives as examples are read as it says.

A rule of ``mockplace check`` like those of the lint, but one that needs a reader. What is wrong with a file
otherwise is the lint's.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path as FilePath

import msgspec

from scenarios.assembly.phrasebooks import languages_beside, pack_beside, phrase_sheets
from scenarios.errors import Problem, ScenarioError
from scenarios.kinds import INTENTS, PHRASES, SCENARIOS
from scenarios.phrase_problems import phrase_problems
from scenarios.reading import Examples, IntentPack, PhraseFile
from scenarios.shape.sheets import Sheet, open_sheet
from scenarios.shelf import find, is_shipped
from simulator.reading.reader import Reader


class BrokenExample(msgspec.Struct, frozen=True):
    """An example that is read otherwise: ``path`` leads to it in a pack of one file."""

    path: tuple[str | int, ...]
    sentence: str
    problem: str


def broken_examples(pack: IntentPack) -> Iterator[BrokenExample]:
    """Every example of a pack that its own phrases contradict."""
    reader = Reader(pack)
    for name, intent in pack.intents.items():
        for language, examples in intent.examples.items():
            yield from _broken(reader, name, language, examples)


def _broken(reader: Reader, name: str, language: str, examples: Examples) -> Iterator[BrokenExample]:
    for key, sentences in (("yes", examples.yes), ("no", examples.no)):
        for number, sentence in enumerate(sentences):
            found = {reading.intent: reading for reading in reader.read(sentence, language)}.get(name)
            if (found is not None) != (key == "yes"):
                path = ("intents", name, "examples", language, key, number)
                problem = f"is read by '{found.pattern}'" if found else "is not read"
                yield BrokenExample(path, sentence, problem)


def misread_examples(name: str) -> Iterator[Problem]:
    """The examples of a file, a name or a path, that are read otherwise, each where it stands.

    Of a file of phrases its own, of a pack of intents those of the files of phrases beside it too, of a scenario those
    of the packs it uses that did not come with mockplace. Nothing of any other file, and nothing of one with other
    errors, of which the lint tells.
    """
    try:
        sheet = open_sheet(find(name, _EXAMINED), _EXAMINED)
    except ScenarioError:
        return
    for one in _own_packs(sheet) if sheet.kind in SCENARIOS else _with_languages(sheet):
        yield from _misread(one)


def _own_packs(scenario: Sheet) -> Iterator[Sheet]:
    """The packs of intents a scenario uses, with the files of phrases beside each."""
    used = scenario.source.tree.get("use", [])
    for name in used if isinstance(used, list) else []:
        with suppress(ScenarioError):
            path = _own_pack(FilePath(scenario.source.file).parent, name) if isinstance(name, str) else None
            if path is not None:
                yield from _with_languages(open_sheet(path, [INTENTS]))


def _with_languages(sheet: Sheet) -> Iterator[Sheet]:
    """A file, and where it is a pack of intents the files of phrases beside it."""
    yield sheet
    if sheet.kind is INTENTS:
        path = FilePath(sheet.source.file)
        with suppress(ScenarioError):
            yield from phrase_sheets(path, languages_beside(path))


def _own_pack(folder: FilePath, name: str) -> FilePath | None:
    """Where a pack of intents lies; nothing of one that came with mockplace, or where it is no pack of intents."""
    kind, _, rest = name.partition("/")
    if kind == INTENTS.folder:
        path = find(rest, [INTENTS])
    elif name.startswith((".", "/")):
        path = folder / name
    else:
        return None
    return None if is_shipped(path) else path


def _misread(sheet: Sheet) -> Iterator[Problem]:
    try:
        pack, skipped = _pack(sheet)
    except ScenarioError:
        return
    if next(phrase_problems(pack), None) is None:
        for broken in broken_examples(pack):
            place = tuple(part for depth, part in enumerate(broken.path) if depth not in skipped)
            hint = "mend the phrases, or move the sentence"
            yield sheet.source.problem("example_misread", f"this example {broken.problem}", place, hint=hint)


_EXAMINED = (*SCENARIOS, INTENTS, PHRASES)
_LANGUAGE = 3
"""Where a path of a pack names the language, which a file of phrases does not."""


def _pack(sheet: Sheet) -> tuple[IntentPack, tuple[int, ...]]:
    """What a file says by itself, and which parts of a pack's paths it does not have."""
    if isinstance(sheet.model, IntentPack):
        return sheet.model, ()
    beside = pack_beside(FilePath(sheet.source.file)) if isinstance(sheet.model, PhraseFile) else None
    if beside is None or not isinstance(sheet.model, PhraseFile):
        return IntentPack(intents={}), ()
    return beside.spoken(()).told_in([sheet.model]), (_LANGUAGE,)
