"""Where a command's report goes: a file that needs nothing else, or, as text, standard output.

Loads templates and charts, so commands import it only when somebody asks for a report.
"""

import shlex
from pathlib import Path

from mock_api.cli.documents import STANDARD_OUTPUT
from mock_api.report.content import Report
from mock_api.report.of_comparison import comparison_report
from mock_api.report.of_run import replicated_report, run_report
from mock_api.report.of_staffing import staffing_report
from mock_api.report.page import page
from mock_api.terminal.console import show
from mock_api.terminal.report import report_page
from scenarios.model import Scenario
from simulator.experiment.results import Compared, Replicated
from simulator.experiment.search.findings import Staffed
from simulator.playing import Result

Reported = Result | Replicated | Compared | Staffed
"""Everything there is a report of."""


def deliver(reported: Reported, scenario: Scenario, again: str, target: str, *, whole: bool = True) -> None:
    """Write the report of a result; ``again`` is the command that gives the result, without its report.

    ``whole`` is whether the command did all it was asked for.
    """
    report = made(reported, scenario, f"{again} --report {shlex.quote(target)}", whole=whole)
    if target == STANDARD_OUTPUT:
        show(report_page(report))
    else:
        Path(target).write_text(page(report), encoding="utf-8")


def made(reported: Reported, scenario: Scenario, command: str, *, whole: bool = True) -> Report:
    """The report of any result."""
    match reported:
        case Result():
            return run_report(reported, scenario, command, whole=whole)
        case Replicated():
            return replicated_report(reported, scenario, command)
        case Compared():
            return comparison_report(reported, scenario, command)
        case Staffed():
            return staffing_report(reported, scenario, command)
