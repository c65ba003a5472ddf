"""How right the phrase rules are: labelled sentences read by the shipped pack, one language at a time.

Sentences were written for this purpose, half of them set aside before the rules. To see what rules make of a file:

    python -m tests.intents.judging de sentences.jsonl      a line for each intent; with -v the wrong sentences too
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from scenarios.loader import load_intents
from simulator.reading.reader import Reader

LANGUAGES = ("en", "it", "de", "fr", "es")
TUNING, SET_ASIDE = "tuning.jsonl", "set_aside.jsonl"
BUYERS = frozenset({"asks_where_is_order", "asks_refund", "reports_damage", "asks_question", "complains", "thanks"})
"""What buyers say; nobody labelled it in the sentences, which are sellers'."""
_FOLDER = Path(__file__).parent


class Sentence(NamedTuple):
    """A text of a seller's, the intents people read in it, and the one it is about: it says that, or only seems to."""

    text: str
    intents: frozenset[str]
    about: str


class Judged(NamedTuple):
    """A sentence and what the rules read in it: intent → the phrase that was found."""

    sentence: Sentence
    found: dict[str, str]

    @property
    def is_right(self) -> bool:
        """Whether the rules agree with people about what the sentence was written about."""
        about = self.sentence.about
        return (about in self.found) == (about in self.sentence.intents)

    @property
    def false_alarms(self) -> frozenset[str]:
        """What the rules read and people do not."""
        return frozenset(self.found) - self.sentence.intents


class Score(NamedTuple):
    """One intent: ``read`` of the ``said`` were read; ``alarms`` of ``others``, all sentences without it, were too."""

    read: int
    said: int
    alarms: int
    others: int
    about: int
    right: int


@cache
def reader(language: str) -> Reader:
    """What reads the shipped pack in one language."""
    return Reader(load_intents("core", [language]))


def sentences(path: Path) -> list[Sentence]:
    """The sentences of a file, one JSON object a line."""
    lines = filter(str.strip, path.read_text(encoding="utf-8").splitlines())
    return [Sentence(told["text"], frozenset(told["intents"]), told["about"]) for told in map(json.loads, lines)]


def judged(language: str, told: Iterable[Sentence]) -> list[Judged]:
    """Sentences with what the rules of a language read in them, of what only sellers say."""
    rules = reader(language)

    def found(text: str) -> dict[str, str]:
        return {one.intent: one.pattern for one in rules.read(text, language) if one.intent not in BUYERS}

    return [Judged(one, found(one.text)) for one in told]


@cache
def shipped(language: str, name: str) -> tuple[Judged, ...]:
    """A file of this folder, judged; nothing where there is none."""
    path = _FOLDER / language / name
    return tuple(judged(language, sentences(path))) if path.is_file() else ()


def score_of(judgements: Sequence[Judged], intent: str) -> Score:
    """How one intent was read."""
    said = [intent in one.found for one in judgements if intent in one.sentence.intents]
    others = [intent in one.found for one in judgements if intent not in one.sentence.intents]
    about = [one.is_right for one in judgements if one.sentence.about == intent]
    return Score(sum(said), len(said), sum(others), len(others), len(about), sum(about))


def near_misses(judgements: Sequence[Judged], intent: str) -> tuple[int, int]:
    """In how many of the sentences that only seem to say it an intent is read, and how many those are."""
    near = [one for one in judgements if one.sentence.about == intent and intent not in one.sentence.intents]
    return sum(intent in one.found for one in near), len(near)


def share_right(judgements: Sequence[Judged]) -> float:
    """Of sentences, how many are read rightly as to what they are about."""
    return sum(one.is_right for one in judgements) / max(len(judgements), 1)


def report(language: str, judgements: Sequence[Judged], only: str | None, *, wrong: bool) -> Iterator[str]:
    """A line for each intent or the only one, then the whole; ``wrong``: with the sentences that are read wrongly."""
    yield f"{'intent':28} {'yes read':>9} {'yes all':>8} {'false alarms':>13} {'no all':>7} {'about: right':>13}"
    known = {intent for one in judgements for intent in (*one.sentence.intents, *one.found, one.sentence.about)}
    for intent in sorted(known) if only is None else (only,):
        score = score_of(judgements, intent)
        right = f"{score.right} of {score.about}"
        yield f"{intent:28} {score.read:9} {score.said:8} {score.alarms:13} {score.others:7} {right:>13}"
        yield from _mistakes(judgements, intent) if wrong else ()
    alarms = sum(bool(one.false_alarms) for one in judgements)
    yield f"{language}: {share_right(judgements):.1%} of {len(judgements)} right, {alarms} with a false alarm"


def _mistakes(judgements: Sequence[Judged], intent: str) -> Iterator[str]:
    for one in judgements:
        if (intent in one.found) != (intent in one.sentence.intents):
            phrase = one.found.get(intent)
            yield f"    {'MISSED' if phrase is None else 'ALARM '} {one.sentence.text!r}"
            if phrase is not None:
                yield f"           by: {phrase}"


def _main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.intents.judging", description=__doc__)
    parser.add_argument("language", choices=LANGUAGES)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("-v", action="store_true", dest="wrong", help="show what is read wrongly, and by which phrase")
    parser.add_argument("-i", dest="intent", help="one intent alone")
    given = parser.parse_args()
    told = [one for file in given.files for one in sentences(file)]
    print("\n".join(report(given.language, judged(given.language, told), given.intent, wrong=given.wrong)))


if __name__ == "__main__":
    _main()
