"""The page of how right the phrase rules are: sentences set aside before they were written, by language and intent."""

from collections import Counter
from collections.abc import Iterator, Sequence

from tests.docs.reference.markdown import code, page, prose, table
from tests.intents.judging import LANGUAGES, SET_ASIDE, Judged, near_misses, score_of, share_right, shipped

_NAMES = {"en": "English", "it": "Italian", "de": "German", "fr": "French", "es": "Spanish"}
_MONEY = "refund_confirmed"
_MOST = 3
_LANGUAGES = ("Language", "Sentences", "Right", "Refunds confirmed by mistake", "... where it only looks so")


def intent_accuracy() -> str:
    """The page."""
    halves = {language: shipped(language, SET_ASIDE) for language in LANGUAGES}
    everything = [one for half in halves.values() for one in half]
    score = score_of(everything, _MONEY)
    return page(
        "Accuracy of the intents",
        prose(f"""
            {len(everything)} sentences of sellers in five languages were set aside; nobody who wrote phrase rules has
            read them. Each is about one intent: it says that, or only seems to (another
            tense, a denial, a condition, somebody else who did it). This is what the rules of `intents/core` make of
            them. Of all sentences {share_right(everything):.1%} are read rightly. A confirmed refund is read in
            {score.alarms} of the {score.others} sentences that confirm none, and in {_wrongly(everything)} of those
            that were written to look like one. The sentences were written for this purpose;
            other sellers write otherwise. How right the rules are where you use them, only messages of your own can
            tell: `mockplace inspect` says what is read in them, and by which phrase.
        """),
        "## By language",
        table(_LANGUAGES, _languages(halves)),
        prose("""
            In the tables below *right* counts the sentences about an intent, whether they say it or only seem to;
            *missed* are all sentences that say it and in which it is not read, *false alarms* all in which it is read
            and that do not say it. *Read instead* are the intents that were read in sentences about this one and that
            people did not read there, the most frequent ones.
        """),
        *(part for language, half in halves.items() for part in _section(language, half)),
    )


def _wrongly(judgements: Sequence[Judged]) -> str:
    """Confirmed refunds that are none, of the sentences that only seem to confirm one."""
    alarms, near = near_misses(judgements, _MONEY)
    return f"{alarms} of {near}"


def _languages(halves: dict[str, tuple[Judged, ...]]) -> Iterator[tuple[str, ...]]:
    for language, half in halves.items():
        score = score_of(half, _MONEY)
        alarms = f"{score.alarms} of {score.others}"
        yield code(language), str(len(half)), f"{share_right(half):.1%}", alarms, _wrongly(half)


def _section(language: str, half: Sequence[Judged]) -> tuple[str, str]:
    head = ("Intent", "Sentences", "Right", "Missed", "False alarms", "Read instead")
    return f"## {_NAMES[language]}", table(head, _intents(half))


def _intents(half: Sequence[Judged]) -> Iterator[tuple[str, ...]]:
    for intent in sorted({one.sentence.about for one in half}):
        score = score_of(half, intent)
        counts = score.about, score.right, score.said - score.read, score.alarms
        yield code(intent), *map(str, counts), ", ".join(_instead(half, intent))


def _instead(half: Sequence[Judged], intent: str) -> Iterator[str]:
    read = Counter(found for one in half if one.sentence.about == intent for found in sorted(one.false_alarms))
    for found, times in sorted(read.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST]:
        if found != intent:
            yield f"{code(found)} {times}"
