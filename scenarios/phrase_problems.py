"""What is wrong with the phrases of an intent file, each problem with its path in the file.

How a phrase is written is ``phrases``'; telling people, with a place, is for whoever checks files.
"""

from collections.abc import Iterator, Mapping

from scenarios.phrases import PhraseError, parse_phrase, word_lists
from scenarios.reading import NO_WORDS, IntentPack, PhraseRules


def phrase_problems(pack: IntentPack) -> Iterator[tuple[tuple[str | int, ...], PhraseError]]:
    """Every phrase of a pack that cannot be understood, with its path in the file."""
    for name, intent in pack.intents.items():
        for language, rules in intent.phrases.items():
            for within, problem in rule_problems(rules):
                yield ("intents", name, "phrases", language, *within), problem


def rule_problems(
    rules: PhraseRules, around: Mapping[str, str] = NO_WORDS
) -> Iterator[tuple[tuple[str | int, ...], PhraseError]]:
    """Every phrase of one intent in one language that cannot be understood, with its path from there.

    ``around``: the lists of the file it stands in.
    """
    lists = word_lists(rules.lists(around))
    yield from list_problems(rules.words)
    for key, phrases in (("yes", rules.yes), ("not", rules.not_)):
        for number, text in enumerate(phrases):
            try:
                parse_phrase(text, lists)
            except PhraseError as problem:
                yield (key, number), problem


def list_problems(written: Mapping[str, str]) -> Iterator[tuple[tuple[str | int, ...], PhraseError]]:
    """Every list that cannot be understood, with its path from where the lists stand."""
    lists = word_lists(written)
    for name in written:
        try:
            lists.choice(name)
        except PhraseError as problem:
            yield ("words", name), problem
