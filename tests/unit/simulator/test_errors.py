"""Every error a user can meet: survives being raised again, and reads aloud."""

import copy
import pickle

import pytest

from scenarios.errors import Problem
from simulator import errors
from simulator.errors import (
    BudgetExceeded,
    CommandRejected,
    ExperimentLost,
    ExperimentRefused,
    JournalError,
    MockplaceError,
    ReplayDiverged,
    ScenarioError,
)

EXAMPLES = [
    (ExperimentRefused("experiment.no_roster", "there is none"), "there is none [experiment.no_roster]"),
    (ExperimentLost("experiment.lost", "the cluster ended"), "the cluster ended [experiment.lost]"),
    (CommandRejected("thread.unknown", "there is no such thread"), "there is no such thread [thread.unknown]"),
    (
        JournalError("run.jsonl", 7, "this is no entry", "journal.entry"),
        "run.jsonl:7: this is no entry [journal.entry]",
    ),
    (
        ReplayDiverged(3, '{"seq":3}', ""),
        'the replay differs at entry 3\n  journal: {"seq":3}\n  replay:  (nothing)',
    ),
    (ReplayDiverged(3, "", "x"), "the replay differs at entry 3\n  journal: (nothing)\n  replay:  x"),
    (
        BudgetExceeded("steps", 1_000),
        "stopped: more than 1,000 steps; the scenario may go round in circles",
    ),
]


@pytest.mark.parametrize(("error", "said"), EXAMPLES)
def test_it_reads_aloud(error: MockplaceError, said: str) -> None:
    assert str(error) == said


@pytest.mark.parametrize("error", [error for error, _ in EXAMPLES])
def test_it_survives_being_raised_again_from_its_arguments(error: MockplaceError) -> None:
    again = type(error)(*error.args)
    assert vars(again) == vars(error)
    assert str(again) == str(error)
    assert vars(pickle.loads(pickle.dumps(error))) == vars(error)
    assert str(copy.copy(error)) == str(error)


def test_a_scenario_error_survives_too() -> None:
    problem = Problem("a.yaml", 3, 1, "yaml.key", "unknown key 'hapy'")
    error = ScenarioError((problem,))
    assert str(type(error)(*error.args)) == str(error)
    assert "a.yaml:3:1" in str(error)


@pytest.mark.parametrize("name", errors.__all__)
def test_all_are_of_one_family(name: str) -> None:
    assert issubclass(getattr(errors, name), MockplaceError)
