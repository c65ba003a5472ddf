"""The report of one plan: a single run, or many replications of it."""

from mock_api.report.content import Report, Section
from mock_api.report.figures import sentence
from mock_api.report.headline import headline, key_figures
from mock_api.report.origin import origin
from mock_api.report.sections.claims import claims
from mock_api.report.sections.costs import costs
from mock_api.report.sections.defects import defects
from mock_api.report.sections.grade import grade
from mock_api.report.sections.metrics import metrics
from mock_api.report.sections.responding import responding
from mock_api.report.sections.thresholds import thresholds
from mock_api.report.sections.week import week
from mock_api.report.subject import Subject, single
from scenarios.model import Scenario
from simulator.experiment.results import Replicated
from simulator.playing import Result


def run_report(result: Result, scenario: Scenario, command: str, *, whole: bool = True) -> Report:
    """What one run came to; one that is not whole was interrupted."""
    remarks = () if whole else (f"The run was interrupted; these are its figures as of {result.as_of}.",)
    return _report(single(result, scenario), result.seed, command, remarks)


def replicated_report(replicated: Replicated, scenario: Scenario, command: str) -> Report:
    """What many runs of one plan came to."""
    return _report(Subject(scenario, replicated.result), replicated.seed, command, (sentence(replicated.ending.said),))


def _report(subject: Subject, seed: int, command: str, remarks: tuple[str, ...]) -> Report:
    scenario, result = subject.scenario, subject.result
    return Report(
        f"{scenario.title} – mockplace report",
        f"{scenario.title} · {subject.title}",
        headline(subject, remarks),
        key_figures(subject),
        plan_sections(subject),
        origin(command, scenario, seed, result.replications, result.digest),
    )


def plan_sections(subject: Subject) -> tuple[Section, ...]:
    """Everything there is to say of one plan."""
    return (
        *grade(subject),
        thresholds(subject),
        *responding(subject),
        *week(subject),
        *defects(subject),
        *metrics(subject),
        *claims(subject),
        *costs(subject),
    )
