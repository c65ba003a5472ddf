"""A folder with scenarios of its own, for everything that hosts worlds."""

from pathlib import Path

import pytest

from tests.drafts import shop


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all tests: what is in it is compiled once."""
    return shop(tmp_path_factory.mktemp("shop"))
