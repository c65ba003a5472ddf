"""Whether a criterion is met, and what shows it: one question for each kind of criterion.

What that is worth is the grade's.
"""

from collections.abc import Callable, Iterator, Mapping
from math import inf
from typing import NamedTuple

from scenarios.criteria import CriterionKind, Graded
from scenarios.vocabulary import SAID
from scenarios.wanted import name_of
from simulator.domain import events as e
from simulator.domain.facts import ACKNOWLEDGEMENT, facts_of
from simulator.grading.ground import Established, Ground
from simulator.journal.entry import Entry

ASKED = "message_received"
"""Stands for a fact where a message of the buyer's is shown, by the name the journal has for it."""

_REPLIED = "replied"
_MANNERS = frozenset({SAID + "apology", SAID + "promises_reply_by", SAID + "thanks"})
"""What adds nothing to what a message is about."""

Judgement = tuple[bool, tuple[Established, ...]]
"""Whether a criterion is met, and the entries that show why, or why not."""


def judge(criterion: Graded, ground: Ground) -> Judgement:
    """A criterion on the ground there is; before the drill is over it may yet come otherwise."""
    met, shown = _QUESTIONS[criterion.kind](criterion, ground)
    once = {(found.seq, found.fact): found for found in shown}
    return met, tuple(once[place] for place in sorted(once))


def _must(criterion: Graded, ground: Ground) -> Judgement:
    """All of the facts, each before the deadline; or all of those that stand in for them."""
    wanted, deadline = criterion.must or (), _deadline(criterion, ground)
    found = ground.firsts(wanted)
    late = [one for one in found if not deadline.allows(one.entry)]
    if len(found) == len(wanted) and not late:
        return True, found
    if ground.all_before(criterion.unless, inf):
        return True, ground.firsts(criterion.unless)
    return False, (*found, *(deadline.set_by if late else ()))


class _Deadline(NamedTuple):
    """Up to which instant, and before which entry, something has to be there."""

    until: float = inf
    before: float = inf
    set_by: tuple[Established, ...] = ()

    def allows(self, entry: Entry) -> bool:
        """At exactly the instant is in time."""
        return entry.at <= self.until and entry.seq < self.before


def _deadline(criterion: Graded, ground: Ground) -> _Deadline:
    before = criterion.before
    if before is None:
        return _Deadline()
    if isinstance(before, int):
        return _Deadline(until=ground.course.begun_at + before)
    found = ground.first(before)
    return _Deadline() if found is None else _Deadline(before=found.seq, set_by=(found,))


def _must_not(criterion: Graded, ground: Ground) -> Judgement:
    """None of the facts, but for what came after all that allows it."""
    acts = [found for fact in criterion.must_not or () for found in ground.every(fact)]
    wrong = [act for act in acts if not ground.all_before(criterion.unless, act.seq)]
    return not wrong, tuple(wrong)


def _not_both(criterion: Graded, ground: Ground) -> Judgement:
    """At most one of the facts."""
    found = ground.firsts(criterion.not_both or ())
    return (True, ()) if len(found) <= 1 else (False, found)


def _not_only(criterion: Graded, ground: Ground) -> Judgement:
    """Some message of the seller's, if there is any, that is about something else."""
    facts = {name_of(fact) for fact in criterion.not_only or ()}
    replies = [entry for entry in ground.course.entries if _is_reply(entry)]
    about = [facts_of(entry.event) for entry in replies]
    if not replies or not all(said & facts and _said(said) <= facts | _MANNERS for said in about):
        return True, ()
    return False, tuple(Established(min(said & facts), entry) for entry, said in zip(replies, about, strict=True))


def _said(facts: frozenset[str]) -> frozenset[str]:
    return frozenset(fact for fact in facts if fact.startswith(SAID))


def _is_reply(entry: Entry) -> bool:
    return isinstance(entry.event, e.MessageSent) and entry.event.kind != ACKNOWLEDGEMENT


def _reply_within(criterion: Graded, ground: Ground) -> Judgement:
    """No run of unanswered messages that waited longer, or waits longer already."""
    assert criterion.reply_within is not None  # this is what it asks
    late: list[Established] = []
    for asked, answered in _waits(ground):
        until = ground.course.until if answered is None else answered.at
        if until - asked.at > criterion.reply_within:
            late += [Established(ASKED, asked), *([] if answered is None else [Established(_REPLIED, answered)])]
    return not late, tuple(late)


def _waits(ground: Ground) -> Iterator[tuple[Entry, Entry | None]]:
    """The oldest unanswered message each time, and the answer to it; one that no longer wants any is left out."""
    waiting: dict[int, Entry] = {}
    for entry in ground.course.entries:
        match entry.event:
            case e.MessageReceived(conversation=thread):
                waiting.setdefault(thread, entry)
            case e.MessageSent(conversation=thread, answers=True) if thread in waiting:
                yield waiting.pop(thread), entry
            case e.NoResponseMarked(conversation=thread) | e.QuestionWithdrawn(conversation=thread):
                waiting.pop(thread, None)
            case _:
                pass
    yield from ((asked, None) for asked in waiting.values())


_QUESTIONS: Mapping[CriterionKind, Callable[[Graded, Ground], Judgement]] = {
    "must": _must,
    "must_not": _must_not,
    "not_both": _not_both,
    "not_only": _not_only,
    "reply_within": _reply_within,
}
"""Every kind of criterion has exactly one."""
