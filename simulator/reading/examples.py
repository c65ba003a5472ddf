"""Whether the sentences an intent file gives as examples are read as it says.

Says which are not; telling people so, with a place, is for whoever checks files.
"""

from collections.abc import Iterator

import msgspec

from scenarios.reading import Examples, IntentPack
from simulator.reading.reader import Reader


class BrokenExample(msgspec.Struct, frozen=True):
    """An example that is read otherwise: ``path`` leads to it in the file."""

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
