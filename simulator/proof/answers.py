"""Whether the sample answers of a drill come to what they say, in every language they are written in.

A drill needs one that passes, so that it can be passed, and two that fail, so that it can be failed in two ways.
"""

from collections.abc import Iterator
from typing import NamedTuple

from scenarios.answers import TEXTS, SampleAnswer
from scenarios.errors import Problem
from scenarios.languages import languages_of
from scenarios.lint.samples import SAMPLES
from scenarios.source.marks import Path
from scenarios.suggestion import listed
from simulator.proof.reasons import unmet
from simulator.proof.stage import Played, Stage
from simulator.proof.subject import STORY, Subject

FEWEST_FAILING = 2


class Sampled(NamedTuple):
    """A sample answer that was played: by language, its drill's own first."""

    number: int
    answer: SampleAnswer
    plays: dict[str, Played]
    stages: dict[str, Stage]

    @property
    def at(self) -> Path:
        """Where it stands."""
        return (*SAMPLES, self.number)

    @property
    def passes(self) -> bool:
        """Whether it passes wherever it is played."""
        return bool(self.plays) and all(played.passed for played in self.plays.values())

    @property
    def fails(self) -> bool:
        """Whether it fails wherever it is played."""
        return bool(self.plays) and not any(played.passed for played in self.plays.values())


def sampled(subject: Subject) -> tuple[Sampled, ...]:
    """Every sample answer, played."""
    return tuple(_sampled(subject, number, answer) for number, answer in enumerate(subject.drill.sample_answers))


def answer_problems(subject: Subject, samples: tuple[Sampled, ...]) -> Iterator[Problem]:
    """Sample answers that come to something else, and those that are missing."""
    mismatches = [problem for sample in samples for problem in _mismatches(subject, sample)]
    yield from mismatches
    if not mismatches:
        yield from _missing(subject, samples)


def _sampled(subject: Subject, number: int, answer: SampleAnswer) -> Sampled:
    variant = answer.variant or ""
    scenario = subject.scenario(variant)
    spoken = languages_of(scenario)
    is_written = any(act.kind in TEXTS for act in answer.seller)
    wanted = [one for one in answer.languages(scenario.written_in) if one in spoken] if is_written else spoken
    stages = {language: subject.stage(variant, language) for language in wanted}
    return Sampled(number, answer, {language: stage.answered(answer) for language, stage in stages.items()}, stages)


def _mismatches(subject: Subject, sample: Sampled) -> Iterator[Problem]:
    if not sample.plays:
        message = "this answer is never played: it is in no language of the drill"
        yield subject.source.problem("never_played", message, (*sample.at, "answer"))
    for key, said in _said(sample).items():
        for message, languages in said.items():
            first = sample.plays[languages[0]]
            why = unmet(first, sample.stages[languages[0]], elsewhere=key == "ends")
            where = "" if len(languages) == len(sample.plays) else f", in {listed(map(repr, languages))}"
            message = f"'{sample.answer.answer}' {message}{where}"
            yield subject.source.problem("answer_mismatch", message, (*sample.at, key), hint=why)


def _said(sample: Sampled) -> dict[str, dict[str, list[str]]]:
    """Key of the answer → what is otherwise → in which languages."""
    found: dict[str, dict[str, list[str]]] = {}
    for language, played in sample.plays.items():
        mismatch = _mismatch(sample.answer, played)
        if mismatch is not None:
            key, message = mismatch
            found.setdefault(key, {}).setdefault(message, []).append(language)
    return found


def _mismatch(answer: SampleAnswer, played: Played) -> tuple[str, str] | None:
    """The first thing that comes out otherwise: the ending, then the score, then the verdict."""
    if played.ending != answer.ends:
        ending = f"'{played.ending}'" if played.ending else "nowhere"
        return "ends", f"ends {ending}, not '{answer.ends}'"
    if played.grade is None and answer.score is not None:
        return "score", "comes to no points: nothing is graded in this drill"
    if answer.score is not None and played.score != answer.score:
        return "score", f"comes to {played.score} points, not to {answer.score}"
    if answer.passes is not None and played.passed != answer.passes:
        return "passes", "passes, and should not" if played.passed else "does not pass"
    return None


def _missing(subject: Subject, samples: tuple[Sampled, ...]) -> Iterator[Problem]:
    at = SAMPLES if samples else STORY
    if not any(sample.passes for sample in samples):
        message = "no sample answer passes"
        hint = "add one that does, so that it is proved that this drill can be passed"
        yield subject.source.problem("no_passing_answer", message, at, hint=hint, on_key=True, severity="warning")
    failing = sum(sample.fails for sample in samples)
    if failing < FEWEST_FAILING:
        message = f"{failing} of the sample answers fail; {FEWEST_FAILING} should"
        hint = "add mistakes people make, so that it is proved that this drill can be failed in two ways"
        yield subject.source.problem("few_failing_answers", message, at, hint=hint, on_key=True, severity="warning")
