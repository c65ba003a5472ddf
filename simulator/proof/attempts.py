"""How far baselines get in a drill, in each of its languages and variants; where one passes, it is not fair."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from scenarios.errors import Problem
from scenarios.lint.graded import CRITERIA
from scenarios.suggestion import listed
from scenarios.vocabulary import SAID
from simulator.proof.answers import Sampled
from simulator.proof.baselines import ADVISED, TOLD_REFUND, baselines_of
from simulator.proof.stage import Baseline, Played, Stage
from simulator.proof.subject import Subject

_MANNERS = frozenset({SAID + "apology", SAID + "thanks"})
_MAY_BE_RIGHT = frozenset({TOLD_REFUND, *ADVISED})
_SHOWN = 3
_HINT = "ask for something it does not do, or make what it does wrong critical"


class Attempt(NamedTuple):
    """One baseline that was played."""

    baseline: Baseline
    language: str
    variant: str
    played: Played

    def as_json(self) -> dict[str, object]:
        """As a document tells it."""
        where = {"language": self.language} | ({"variant": self.variant} if self.variant else {})
        return {"baseline": self.baseline.name, **where, "score": self.played.score, "passed": self.played.passed}


def attempts_of(subject: Subject) -> tuple[Attempt, ...]:
    """Every baseline, played; none where nothing is graded."""
    if not subject.drill.criteria:
        return ()
    stages = [("", subject.stage(language=language)) for language in subject.languages]
    stages += [(name, subject.stage(name)) for name in subject.variants if not subject.translation(name)]
    return tuple(chain.from_iterable(_on(variant, stage, subject) for variant, stage in stages))


def _on(variant: str, stage: Stage, subject: Subject) -> Iterator[Attempt]:
    is_first = bool(variant) or stage.language == subject.language
    for baseline in baselines_of(stage):
        # What needs no words is the same in every language.
        if baseline.says or is_first:
            played = stage.tried(baseline)
            yield Attempt(baseline, stage.language, variant, played)
            if baseline.once and len(baseline.says) == 1 and played.asked > 1:
                again = replace(baseline, name=f"{baseline.name} to every message", once=False)
                yield Attempt(again, stage.language, variant, stage.tried(again))


def attempt_problems(subject: Subject, plays: Iterable[Attempt], samples: Sequence[Sampled]) -> Iterator[Problem]:
    """Games that pass, each once with the languages and variants it passes in."""
    passing: dict[str, list[Attempt]] = {}
    for one in plays:
        if one.played.passed and not _is_right(one, samples):
            passing.setdefault(one.baseline.name, []).append(one)
    for name, passed in passing.items():
        best = max(passed, key=lambda one: one.played.score)
        message = f"'{name}' passes with {best.played.score} points, ending '{best.played.ending}'{_where(passed)}"
        hint = f"{_HINT}; if it is a right answer, add it as a sample answer" if name in _MAY_BE_RIGHT else _HINT
        severity = best.baseline.severity
        yield subject.source.problem("gamed", message, CRITERIA, hint=hint, on_key=True, severity=severity)


def _is_right(attempt: Attempt, samples: Sequence[Sampled]) -> bool:
    """Whether a told refund, or advice, has all that a sample answer does that passes, but for what is only polite."""
    if attempt.baseline.name not in _MAY_BE_RIGHT:
        return False
    mine = [one.plays.get(attempt.language) for one in samples if one.answer.variant in (None, attempt.variant)]
    return any(one is not None and one.passed and one.facts - _MANNERS <= attempt.played.facts for one in mine)


def _where(passed: Sequence[Attempt]) -> str:
    places = [f"in the variant '{one.variant}'" if one.variant else f"in '{one.language}'" for one in passed]
    return f", {listed(places[:_SHOWN])}" + (" and more" if len(places) > _SHOWN else "")


def best_of(plays: Iterable[Attempt], samples: Sequence[Sampled]) -> Attempt | None:
    """The baseline that came nearest to passing without being a right answer."""
    wrong = (one for one in plays if not (one.played.passed and _is_right(one, samples)))
    return max(wrong, key=lambda one: (one.played.passed, one.played.score), default=None)
