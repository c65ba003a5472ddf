"""Results to make reports of."""

import pytest

from scenarios.model import Scenario
from simulator.experiment.results import Compared, Replicated
from simulator.experiment.search.findings import Staffed
from tests import reporting


@pytest.fixture
def scenario() -> Scenario:
    """A market with two thresholds."""
    return reporting.MARKET


@pytest.fixture
def replicated() -> Replicated:
    """Twenty runs of one plan."""
    return reporting.replicated()


@pytest.fixture
def compared() -> Compared:
    """Three plans."""
    return reporting.compared()


@pytest.fixture
def staffed() -> Staffed:
    """A roster that was found."""
    return reporting.staffed()
