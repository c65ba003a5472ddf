"""``mockplace run --replications``: one scenario many times, and what its figures come to with their intervals."""

from mock_api.cli.documents import STANDARD_OUTPUT, write_document
from mock_api.cli.experiment_options import Terms
from mock_api.cli.experiments import check_done, code_of, rule_of, working
from mock_api.terminal.console import show
from mock_api.terminal.replications import replicated_page
from scenarios.model import Scenario
from simulator.experiment.comparison import replicate


def repeated(
    scenario: Scenario, seed: int, terms: Terms, again: str, json: str | None = None, report: str | None = None
) -> int:
    """Play it so often, show what it came to, and return the exit code: 1 unless every mean keeps its threshold.

    ``again`` is the command that gives the same.
    """
    with working(terms, scenario.name) as (executor, progress):
        found = replicate(scenario, seed, rule_of(terms), executor, progress)
    check_done(found.ending, found.result.replications)
    if json:
        write_document(found.as_json(), json)
    if report:
        from mock_api.cli.reports import deliver

        deliver(found, scenario, again, report)
    if STANDARD_OUTPUT not in (json, report):
        show(replicated_page(found, scenario, {"again": again, "report": report}))
    return code_of(found.ending, passed=found.result.verdict == "passed")
