"""What a feedback comment is about, and what the marketplace does when the seller asks for its removal.

Pure. A comment is read sentence by sentence; one that speaks of several things is mixed, and mixed comments stay.
"""

import re
from collections.abc import Collection
from functools import lru_cache

import msgspec

from scenarios.words import words
from simulator.policy.lexicon.comments import COMMENTS, DELIVERY, OBSCENE, PRODUCT
from simulator.policy.messages.email_addresses import email_addresses
from simulator.policy.messages.phone_numbers import phone_numbers
from simulator.policy.messages.text import Text

PERSONAL_DATA = "personal_data"
SOMETHING_ELSE = "something_else"
"""What a sentence is about that names nothing we know and is too long to be a mere sigh."""

_FALLBACK = "en"
_LONGEST_SIGH = 3
_SENTENCE = re.compile(r"[.!?;\n]+|,\s+(?:but|ma|aber|mais|pero)\b", re.IGNORECASE)


class Judgement(msgspec.Struct, frozen=True):
    """What becomes of feedback: ``outcome`` is removed, struck or stays, and why."""

    outcome: str
    reason: str


def about(text: str, language: str) -> tuple[str, ...]:
    """What a comment is about, in a fixed order: subjects of its sentences, and personal data it holds."""
    subjects = {subject for sentence in _SENTENCE.split(text) for subject in _subjects(sentence, language)}
    if _holds_personal_data(text):
        subjects.add(PERSONAL_DATA)
    return tuple(sorted(subjects))


def judge(
    subjects: Collection[str],
    removes: Collection[str],
    strikes: Collection[str],
    *,
    by_marketplace: bool,
    protected: bool,
) -> Judgement:
    """What a marketplace does that ``removes`` and ``strikes`` for these reasons, by the first that fits.

    | if the comment | then it is |
    | --- | --- |
    | holds obscene language, or personal data | removed |
    | is about the product and nothing else | removed |
    | is about the delivery and nothing else, and the marketplace delivered | struck through |
    | is about the delivery and nothing else, of a parcel that left in time with a protected label | struck through |
    | is anything else | left as it is |
    """
    only = next(iter(subjects)) if len(subjects) == 1 else ""
    grounds = (
        ("removed", "obscene", OBSCENE in subjects),
        ("removed", PERSONAL_DATA, PERSONAL_DATA in subjects),
        ("removed", "product_review", only == PRODUCT),
        ("struck", "fulfilled_by_marketplace", only == DELIVERY and by_marketplace),
        ("struck", "protected_label", only == DELIVERY and protected),
    )
    allowed = {"removed": removes, "struck": strikes}
    for outcome, reason, holds in grounds:
        if holds and reason in allowed[outcome]:
            return Judgement(outcome, reason)
    return Judgement("stays", "stays" if subjects else "no_comment")


def _holds_personal_data(text: str) -> bool:
    seen = Text(text)
    return bool(email_addresses(seen) or phone_numbers(seen))


def _subjects(sentence: str, language: str) -> frozenset[str]:
    spoken = words(sentence)
    found = frozenset(subject for subject, starts in _starts(language) if any(map(starts, spoken)))
    if found or len(spoken) <= _LONGEST_SIGH:
        return found
    return frozenset({SOMETHING_ELSE})


@lru_cache(None)
def _starts(language: str) -> tuple[tuple[str, "_Beginnings"], ...]:
    subjects = COMMENTS.get(language[:2].lower(), COMMENTS[_FALLBACK])
    return tuple((subject, _Beginnings(listed)) for subject, listed in subjects.items())


class _Beginnings:
    """Words of one subject: whether a folded word is one of them."""

    def __init__(self, listed: str) -> None:
        told = listed.split()
        self._whole = frozenset(word[1:] for word in told if word.startswith("="))
        self._begun = tuple(word for word in told if not word.startswith("="))

    def __call__(self, word: str) -> bool:
        return word in self._whole or word.startswith(self._begun)
