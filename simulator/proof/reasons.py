"""Why a play did not come to more: each criterion that was not met, and the sentences in which nothing was read.

Says it in a few words; the debrief of a run tells the whole of it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from scenarios.criteria import CriterionKind, Graded
from scenarios.quantities import format_duration, format_money
from scenarios.suggestion import listed
from scenarios.wanted import RefundWanted
from simulator.grading.evidence import MessageRead
from simulator.grading.grade import Judged
from simulator.proof.stage import Played, Stage
from simulator.reading.sentences import sentence_spans

_QUOTED = 3
_FEWEST_WORDS = 3
_REFUNDS = frozenset({"refund_issued", "refund_issued_in_part"})


def unmet(played: Played, stage: Stage, *, elsewhere: bool = False) -> str:
    """Every criterion that failed, and why; ``elsewhere``: where it ended is wrong already."""
    return "; ".join([*_stopped(played, stage), *_failed(played, stage, elsewhere)])


def _stopped(played: Played, stage: Stage) -> Iterator[str]:
    """That time was over first."""
    if not played.ending:
        after = format_duration(stage.drill.stops_after)
        yield f"the drill stopped after {after}, with the story in '{played.step}': see 'stops_after'"


def _failed(played: Played, stage: Stage, elsewhere: bool) -> Iterator[str]:
    if played.grade is None:
        return
    known: dict[tuple[bool, str], Graded] = {(True, one.criterion): one for one in stage.scenario.policy.house_criteria}
    known |= {(False, one.criterion): one for one in stage.drill.criteria}
    failed = [why(judged, known[judged.house, judged.criterion]) for judged in played.grade.failed]
    yield f"not met: {'; '.join(failed)}" if failed else "every criterion is met"
    if elsewhere or not played.passed:
        yield from _unread(played.grade.messages, stage)


def why(judged: Judged, criterion: Graded) -> str:
    """One criterion that failed."""
    return f"'{criterion.criterion}' ({_WHY[criterion.kind](judged, criterion)})"


def _unread(messages: Iterable[MessageRead], stage: Stage) -> Iterator[str]:
    """What of the seller's messages said nothing, as far as rules read it, and what never reached the buyer."""
    sent = [one.text for one in messages if not one.stopped]
    silent = [said for text in sent for said in _sentences(text) if not stage.intents(said)]
    if silent:
        yield f"nothing was read in {listed([f'“{one}”' for one in silent[:_QUOTED]])}"
    stopped = [f"“{one.text}” ({listed([stop.rule for stop in one.stopped])})" for one in messages if one.stopped]
    if stopped:
        yield f"stopped: {listed(stopped[:_QUOTED])}"


def _sentences(text: str) -> Iterator[str]:
    """Those long enough to say something: a greeting is none."""
    told = (text[start:end].strip() for start, end in sentence_spans(text))
    return (one for one in told if len(one.split()) >= _FEWEST_WORDS)


def _must(judged: Judged, criterion: Graded) -> str:
    shown = {one.fact for one in judged.evidence}
    missing = [_wanted(fact) for fact in criterion.must or () if shown.isdisjoint(_showing(fact))]
    return f"no {listed(missing, 'and no')}" if missing else "too late"


def _showing(wanted: str | RefundWanted) -> frozenset[str]:
    """The facts that show it."""
    return _REFUNDS if isinstance(wanted, RefundWanted) else frozenset({wanted})


def _wanted(fact: str | RefundWanted) -> str:
    if isinstance(fact, str):
        return fact
    least = fact.refund_issued.at_least
    return f"refund of at least {least if isinstance(least, str) else format_money(least)}"


def _wrong(judged: Judged, criterion: Graded) -> str:
    first = judged.evidence[0]
    return f'{first.fact}: "{first.quote}"' if first.quote else first.fact


def _not_both(judged: Judged, criterion: Graded) -> str:
    return listed(one.fact for one in judged.evidence)


def _not_only(judged: Judged, criterion: Graded) -> str:
    return f"nothing but {listed(dict.fromkeys(one.fact for one in judged.evidence))}"


def _late(judged: Judged, criterion: Graded) -> str:
    return f"a message waited longer than {format_duration(criterion.reply_within or 0)}"


_WHY: Mapping[CriterionKind, Callable[[Judged, Graded], str]] = {
    "must": _must,
    "must_not": _wrong,
    "not_both": _not_both,
    "not_only": _not_only,
    "reply_within": _late,
}
