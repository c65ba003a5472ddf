"""Why a play did not come to more: each criterion that was not met, with what was missing or what was wrong.

Says it in a few words; the debrief of a run tells the whole of it.
"""

from collections.abc import Callable, Mapping

from scenarios.criteria import CriterionKind, Graded
from scenarios.quantities import format_duration
from scenarios.suggestion import listed
from scenarios.wanted import name_of
from simulator.grading.grade import Judged
from simulator.proof.stage import Played, Stage


def unmet(played: Played, stage: Stage) -> str:
    """Every criterion that failed, and why; nothing where all were met."""
    if played.grade is None:
        return ""
    known: dict[tuple[bool, str], Graded] = {(True, one.criterion): one for one in stage.scenario.policy.house_criteria}
    known |= {(False, one.criterion): one for one in stage.drill.criteria}
    failed = [why(judged, known[judged.house, judged.criterion]) for judged in played.grade.failed]
    return f"not met: {'; '.join(failed)}" if failed else "every criterion is met"


def why(judged: Judged, criterion: Graded) -> str:
    """One criterion that failed."""
    return f"'{criterion.criterion}' ({_WHY[criterion.kind](judged, criterion)})"


def _must(judged: Judged, criterion: Graded) -> str:
    shown = {one.fact for one in judged.evidence}
    missing = [name_of(fact) for fact in criterion.must or () if name_of(fact) not in shown]
    return f"no {listed(missing, 'and no')}" if missing else "too late"


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
