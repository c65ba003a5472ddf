"""How an experiment is worked on from the command line: its rule, its executor, its progress and its exit code.

What the experiment is, the command that begins it says.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from mock_api.cli.complaint import Complaint
from mock_api.cli.exit_codes import INTERRUPTED, NOT_PASSED, PASSED
from mock_api.cli.experiment_options import Terms
from mock_api.cli.interruption import interruption
from mock_api.terminal.progress import progress_bar
from scenarios.model import Scenario
from simulator.experiment.conduct import Progress
from simulator.experiment.executors import Executor, executor
from simulator.experiment.results import Ending
from simulator.experiment.stopping import MOST, USUAL_MEASURE, Rule

USUAL_REPLICATIONS = 40


def rule_of(terms: Terms) -> Rule:
    """When to stop, by what was asked for or by what is usual."""
    usual = USUAL_REPLICATIONS if terms.precision is None else MOST
    return Rule(terms.replications or usual, terms.precision, terms.measure or USUAL_MEASURE)


@contextmanager
def working(terms: Terms, label: str) -> Iterator[tuple[Executor, Progress]]:
    """Those who do the work, and something to tell how far it is; Ctrl-C comes through it, at a good moment."""
    with executor(terms.processes, terms.dask) as crew, interruption() as noted, progress_bar(label) as report:

        def progress(done: int, whole: int) -> None:
            report(done, whole)
            noted.check()

        yield crew, progress


def code_of(ending: Ending, *, passed: bool) -> int:
    """The exit code of an experiment; what made it stop early is said on standard error."""
    if not ending.is_whole:
        print_remark(ending.said)
    if ending.by == "interrupted":
        return INTERRUPTED
    return PASSED if passed and ending.is_whole else NOT_PASSED


def print_remark(said: str) -> None:
    """A sentence beside the figures, where no program reads it."""
    typer.echo(said, err=True)


def check_done(ending: Ending, replications: int) -> None:
    """Whether there is anything to show.

    Raises:
        Complaint: an interruption came before the first replication was finished.
    """
    if not replications:
        raise Stopped(ending.said)


class Stopped(Complaint):
    """Interrupted with nothing to show."""

    exit_code = INTERRUPTED


def check_market(scenario: Scenario, command: str) -> None:
    """Whether a scenario has a team to compare or to staff.

    Raises:
        Complaint: it is a drill.
    """
    if scenario.market is None:
        raise Complaint(f"'{scenario.name}' is a drill: nobody works in it; {command} needs a market")
