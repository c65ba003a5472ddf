"""The page of how right the message rules are: the messages set aside before the rules were written, label by label."""

from collections.abc import Iterator

from scenarios.vocabulary import MESSAGE_LABELS
from tests.docs.reference.markdown import code, page, prose, table
from tests.messages.judging import CLEAN, Judged, Score, false_alarms, judged, score_of, total

_SET_ASIDE = "set_aside.jsonl"


def message_accuracy() -> str:
    """The page."""
    messages = judged(_SET_ASIDE)
    alarms, clean = false_alarms(messages)
    everything = total([score_of(messages, label) for label in MESSAGE_LABELS])
    return page(
        "Accuracy of the message rules",
        prose(f"""
            Before the rules were written, {len(messages)} labelled messages in five languages were set aside; nobody
            who wrote rules read them. This is what the rules of `amazon-us` make of them. Over all labels F1 is
            {everything.f1:.3f}, and {alarms} of {clean} clean messages were found to be something they are not. The
            messages were written for this purpose, by one author; other sellers write otherwise. How right a rule is
            where you use it, only messages of your own can tell: `mockplace inspect` takes them.
        """),
        "## By label",
        table(_HEAD, [*_rows(messages), _row("all", everything)]),
        "## By language",
        table(("Language", "Messages", "F1", "False alarms"), _languages(messages)),
        "## What was taken for what",
        prose("""
            A message may have several labels. Each row is a label people gave, each column one the rules gave
            instead or beside it, counted where the two did not agree; a missed label of a message with no other
            finding stands under *clean*.
        """),
        table(("People said", "The rules said", "Messages"), _confusions(messages)),
    )


_HEAD = ("Label", "Right", "False", "Missed", "Precision", "Recall", "F1")


def _rows(messages: list[Judged]) -> Iterator[tuple[str, ...]]:
    for label in MESSAGE_LABELS:
        yield _row(code(label), score_of(messages, label))


def _row(name: str, score: Score) -> tuple[str, ...]:
    counts = str(score.right), str(score.false), str(score.missed)
    return (name, *counts, f"{score.precision:.2f}", f"{score.recall:.2f}", f"{score.f1:.2f}")


def _languages(messages: list[Judged]) -> Iterator[tuple[str, ...]]:
    for language in sorted({one.language for one in messages}):
        spoken = [one for one in messages if one.language == language]
        alarms, clean = false_alarms(spoken)
        f1 = total([score_of(spoken, label) for label in MESSAGE_LABELS]).f1
        yield code(language), str(len(spoken)), f"{f1:.3f}", f"{alarms} of {clean}"


def _confusions(messages: list[Judged]) -> Iterator[tuple[str, ...]]:
    counts: dict[tuple[str, str], int] = {}
    for one in messages:
        for expected in one.expected - one.found or ({CLEAN} if not one.expected else set()):
            for found in one.found - one.expected or ({CLEAN} if expected != CLEAN and not one.found else set()):
                counts[expected, found] = counts.get((expected, found), 0) + 1
    for (expected, found), count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        yield code(expected), code(found), str(count)
