"""The report of several plans under the same luck: which one, and is that chance."""

from dataclasses import replace

from mock_api.report.content import Headline, KeyFigure, Report, Section
from mock_api.report.contrast import Contrast
from mock_api.report.figures import count, sentence
from mock_api.report.of_run import plan_sections
from mock_api.report.origin import origin
from mock_api.report.sections.differences import differences
from mock_api.report.sections.plans import plans
from mock_api.report.subject import TOTAL, Subject
from mock_api.report.wording import lowered, words_of
from scenarios.model import Scenario
from simulator.experiment.results import MONEY, Compared


def comparison_report(compared: Compared, scenario: Scenario, command: str) -> Report:
    """What a comparison came to."""
    subjects = [Subject(scenario, result) for result in compared.plans]
    best = preferred(subjects, compared.measure)
    return Report(
        f"{scenario.title}: plans compared – mockplace report",
        f"{scenario.title} · {len(subjects)} plans compared",
        _headline(compared, subjects, best),
        _key_figures(compared, subjects),
        (differences(compared, best.currency), plans(subjects), *_of_best(best)),
        origin(command, scenario, compared.seed, compared.plans[0].replications, compared.digest),
    )


def preferred(subjects: list[Subject], measure: str) -> Subject:
    """The cheapest plan that keeps every threshold; the best by the measure where money is not known, or none keeps."""
    passing = [subject for subject in subjects if subject.result.verdict == "passed"]
    priced = [subject for subject in passing if subject.estimate(TOTAL, MONEY).mean is not None]
    if priced:
        return min(priced, key=lambda subject: subject.estimate(TOTAL, MONEY).mean or 0.0)
    return min(passing or subjects, key=lambda subject: _value(subject, measure))


def _value(subject: Subject, measure: str) -> float:
    mean = subject.estimate(measure).mean
    return float("inf") if mean is None else -mean if measure == "feedback_score" else mean


def _headline(compared: Compared, subjects: list[Subject], best: Subject) -> Headline:
    remarks = (sentence(compared.ending.said),)
    passing = [subject for subject in subjects if subject.result.verdict == "passed"]
    if len(subjects) < 2:
        return Headline(f"Only {best.result.label} was run.", "", remarks)
    first, second = _pair(subjects, best)
    contrast = Contrast(compared, second.result.label, first.result.label)
    told = f"{second.result.label} {contrast.said(best.span, best.currency)}."
    if not passing:
        nearest = f"No plan keeps every threshold; the nearest is {best.result.label}"
        label = lowered(words_of(compared.measure).label)
        return Headline(f"{nearest} ({label} {best.said(compared.measure)}).", "bad", (told, *remarks))
    if not any(subject.result.thresholds for subject in subjects):
        return Headline(told, "", remarks)
    named = "it" if second is best else second.result.label
    opening = _opening(subjects, passing, best)
    return Headline(f"{opening}: {named} {contrast.said(best.span, best.currency)}.", "good", remarks)


def _opening(subjects: list[Subject], passing: list[Subject], best: Subject) -> str:
    if len(passing) == 1:
        return f"Only {best.result.label} keeps every threshold"
    whole = "Both plans keep" if len(passing) == len(subjects) == 2 else f"{len(passing)} of {len(subjects)} plans keep"
    cheapest = "cheapest" if best.estimate(TOTAL, MONEY).mean is not None else "best"
    return f"{whole} every threshold, and {best.result.label} is the {cheapest}"


def _pair(subjects: list[Subject], best: Subject) -> tuple[Subject, Subject]:
    """What to set against what: of two plans the second against the first, of more the best against the baseline."""
    if len(subjects) == 2 or best is subjects[0]:
        return subjects[0], subjects[1]
    return subjects[0], best


def _key_figures(compared: Compared, subjects: list[Subject]) -> tuple[KeyFigure, ...]:
    if len(subjects) > 4:
        return ()
    label = words_of(compared.measure).label
    return tuple(_key(subject, compared.measure, label) for subject in subjects)


def _key(subject: Subject, measure: str, label: str) -> KeyFigure:
    rate = subject.result.passed
    kept = f"{lowered(label)}; all kept in {count(float(rate.count))} of {count(float(rate.of))}"
    return KeyFigure(subject.result.label, subject.said(measure), kept if subject.result.thresholds else lowered(label))


def _of_best(best: Subject) -> list[Section]:
    """The sections about the preferred plan, which say so."""
    sections = plan_sections(best)
    return [replace(section, about=best.result.label) for section in sections]
