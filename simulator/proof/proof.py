"""The proof of a drill, after its lint: what playing and walking it shows, as problems with places and as figures.

The same file gives the same proof. Whether a file is sound is the lint's; only sound drills are proved.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scenarios.errors import MockplaceError, Problem, in_order
from scenarios.overrides import Given
from simulator.proof.answers import Sampled, answer_problems, sampled
from simulator.proof.attempts import Attempt, attempt_problems, attempts_of, best_of
from simulator.proof.coverage import NOTHING_WRITTEN, Coverage, coverage_of, coverage_problems
from simulator.proof.denials import denial_problems
from simulator.proof.paths import Ending, path_problems, paths_of
from simulator.proof.stage import Way
from simulator.proof.subject import STORY, Subject, subject_of


@dataclass(frozen=True)
class Proof:
    """What became of one drill."""

    drill: str
    problems: tuple[Problem, ...]
    pass_mark: int
    languages: tuple[str, ...]
    endings: tuple[Ending, ...] = ()
    coverage: Coverage = NOTHING_WRITTEN
    baselines: tuple[Attempt, ...] = ()
    """Every baseline that was played; none where nothing is graded."""
    best_baseline: Attempt | None = None
    """The one that came nearest to passing, but for those that are right answers there."""
    plays: int = 0
    """How often sample answers were played."""

    def as_json(self) -> dict[str, Any]:
        """As a document tells it."""
        best = self.best_baseline
        return {
            "drill": self.drill,
            "languages": [*self.languages],
            "pass_mark": self.pass_mark,
            "endings": [ending.as_json() for ending in self.endings],
            "reactions": len(self.coverage.written),
            "coverage": round(self.coverage.share, 4),
            "answers_played": self.plays,
            "baselines_played": len(self.baselines),
            "best_baseline": None if best is None else best.as_json(),
        }


def prove(file: str | Path, overrides: Given = ()) -> Proof | None:
    """The proof of a drill given by path or by name; None for any other file, and for a drill with errors."""
    subject = subject_of(file, overrides)
    return None if subject is None else proof_of(subject)


def proof_of(subject: Subject) -> Proof:
    """The proof of a drill that was opened."""
    name, mark = subject.own.name, subject.drill.pass_mark
    try:
        found = _figures(subject)
    except MockplaceError as error:
        message = f"this drill cannot be played: {error}"
        problem = subject.source.problem("unplayable", message, STORY, on_key=True)
        return Proof(name, (problem,), mark, subject.languages)
    problems, figures = found
    return Proof(name, in_order(problems), mark, subject.languages, **figures)


def _figures(subject: Subject) -> tuple[list[Problem], dict[str, Any]]:
    samples, attempts, paths = sampled(subject), attempts_of(subject), paths_of(subject)
    coverage = coverage_of(subject, _ways(subject, samples))
    problems = [
        *answer_problems(subject, samples),
        *coverage_problems(subject, coverage),
        *attempt_problems(subject, attempts, samples),
        *denial_problems(subject, samples),
        *path_problems(subject, paths),
    ]
    plays = sum(len(sample.plays) for sample in samples)
    tried = {"baselines": attempts, "best_baseline": best_of(attempts, samples)}
    return problems, {"endings": paths.endings, "coverage": coverage, "plays": plays, **tried}


def _ways(subject: Subject, samples: tuple[Sampled, ...]) -> list[Way]:
    """Reactions that some sample answer took in the drill as it stands."""
    own = [sample for sample in samples if sample.answer.variant is None]
    plays = [sample.plays[subject.language] for sample in own if subject.language in sample.plays]
    return [way for played in plays for way in played.ways]
