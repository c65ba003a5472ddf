"""Asking for reviews and feedback: what is more than the one neutral request, or another one, or asks to change one.

What a seller gives for it is ``incentives``; how it is worded stands in the lexica.
"""

import re

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.incentives import paid_reviews, refusals
from simulator.policy.messages.sentences import behind, near, sentences
from simulator.policy.messages.text import Text
from simulator.policy.messages.wordings import Shown, shown, shown_beside

_STRINGS = ("review_condition", "contented", "praise", "high_score", "warning")
_SPOKEN = ("review_mention", "review_word")
_STARS = re.compile("[\u2605\u2b50\U0001f31f](?:\ufe0f?\\s?[\u2605\u2b50\U0001f31f]){2}")


def review_solicitation(text: Text, context: Context) -> list[Span]:
    """Requests for stars or praise, from the contented only, against something, or urgent ones."""
    found = shown(text, context.language)
    wrong = {*found.get("review_pressure", ()), *paid_reviews(text, context)}
    if asked := sentences(found, ("review_request", *_SPOKEN)):
        beside = shown_beside(text, context.language)
        wrong.update(_with_strings(text, asked - refusals(text, beside), beside))
    return sorted(_not_denied(text, context, wrong))


def review_change(text: Text, context: Context) -> list[Span]:
    """Requests to change or remove a review, or feedback; a neutral word that feedback can be changed is none."""
    found = shown(text, context.language)
    wrong = {*found.get("review_change", ()), *found.get("review_change_urged", ())}
    if spoken := sentences(found, _SPOKEN):
        beside = shown_beside(text, context.language)
        mentioned = spoken - refusals(text, beside)
        wrong.update(mentioned & sentences(beside, ("change", "undoing")) - sentences(beside, ("free_choice",)))
        wrong.update(behind(text, mentioned, sentences(beside, ("change_it",))))
        wrong.update(near(mentioned, sentences(beside, ("undoing_it",)) - sentences(beside, ("free_choice",))))
    return sorted(_not_denied(text, context, wrong))


def second_request(text: Text, context: Context) -> list[Span]:
    """Any request, where the one that is allowed was made before."""
    return list(shown(text, context.language).get("review_request", ())) if context.asked_for_review else []


def _not_denied(text: Text, context: Context, wrong: set[Span]) -> set[Span]:
    """What is left without sentences that say that nothing is given, or speak of stars on a box."""
    return wrong - refusals(text, shown_beside(text, context.language)) if wrong else wrong


def _with_strings(text: Text, asked: set[Span], beside: Shown) -> set[Span]:
    """Requests with a condition, praise, urging or a warning, behind a question whether she is happy, or with stars."""
    urged = sentences(beside, ("urging", "plea")) - sentences(beside, ("free_choice",))
    with_words = asked & (urged | sentences(beside, _STRINGS))
    happy = sentences(beside, ("review_condition", "contented"))
    questions = [span for span in happy if text.written[span[1] - 1] == "?"]
    asked_then = behind(text, questions, asked)
    starred = {found.span() for found in _STARS.finditer(text.written)}
    return {*with_words, *asked_then, *starred, *beside.get("review_detour", ())}
