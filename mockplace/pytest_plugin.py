"""The fixture ``marketplace`` for other people's tests: a server for the run, fresh worlds for each test.

What worlds can do is the client's. Nothing is loaded or started before a test asks for it, because pytest imports
this module in every run.
"""

import importlib
import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

CONTROL_TOKEN = "MOCKPLACE_CONTROL_TOKEN"
REHEARSAL = "mockplace.rehearsal"
SHARING = "mockplace.sharing"
SHARED_RUN = "mockplace_run"
"""What xdist's workers are told under this name: where the run keeps its one server."""

_FIXTURE = pytest.StashKey[Any]()
_RUN = pytest.StashKey[Any]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a run use a server that is there already."""
    group = parser.getgroup("mockplace", "the mock marketplace")
    url = "use the mock marketplace at this address instead of starting one, such as http://127.0.0.1:8900"
    token = f"the control token of that server; by default the environment's {CONTROL_TOKEN}"
    group.addoption("--mockplace-url", metavar="URL", help=url)
    group.addoption("--mockplace-control-token", metavar="TOKEN", help=token)
    parser.addini("mockplace_url", url)
    parser.addini("mockplace_control_token", token)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell one of xdist's workers where to find the server of this run, or to start it."""
    stash = node.config.stash
    if _setting(node.config, "mockplace_url"):
        return
    if _RUN not in stash:
        stash[_RUN] = importlib.import_module(SHARING).SharedRun()
    node.workerinput[SHARED_RUN] = str(stash[_RUN].folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    """End what the workers shared."""
    run = config.stash.get(_RUN, None)
    if run is not None:
        del config.stash[_RUN]
        run.end()


@pytest.fixture(scope="session")
def mockplace_server(pytestconfig: pytest.Config) -> Iterator[Any]:
    """The ``RunningServer`` of this run: started for it, or the one it was told of. All xdist workers share it."""
    rehearsal = importlib.import_module(REHEARSAL)
    url = _setting(pytestconfig, "mockplace_url")
    token = _setting(pytestconfig, "mockplace_control_token") or os.environ.get(CONTROL_TOKEN, "")
    try:
        with rehearsal.server_for(url, token, pytestconfig.rootpath, _shared(pytestconfig)) as server:
            yield server
    except (rehearsal.ClientError, ValueError) as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture
def marketplace(
    request: pytest.FixtureRequest, mockplace_server: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    """A ``MarketplaceFixture``: ``marketplace.load("refund-trap")`` is a fresh world of this test's own."""
    rehearsal = importlib.import_module(REHEARSAL)
    fixture = rehearsal.MarketplaceFixture(mockplace_server, lambda: tmp_path_factory.mktemp("mockplace"))
    request.node.stash[_FIXTURE] = fixture
    yield fixture
    fixture.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let a failed test tell what happened in its worlds."""
    report = yield
    fixture = item.stash.get(_FIXTURE, None)
    if fixture is not None and report.when == "call":
        fixture.stop_clocks()
    if report.failed and fixture is not None and fixture.worlds:
        report.sections.append(("mockplace", fixture.describe()))
    return report


def _shared(config: pytest.Config) -> Path | None:
    """Where the workers of this run keep their server; None where there are none."""
    folder = getattr(config, "workerinput", {}).get(SHARED_RUN)
    return None if folder is None else Path(folder)


def _setting(config: pytest.Config, name: str) -> str:
    """What the command line says, or else the configuration file."""
    return str(config.getoption(name) or config.getini(name) or "")
