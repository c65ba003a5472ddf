"""What tests in a real browser share; whoever asks for it belongs to the group ``browser``, which one worker has."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.end_to_end.looking import chromium


@pytest.fixture(scope="module")
def browser(require_program: Callable[[str], str]) -> Iterator[Browser]:
    with chromium(require_program("chromium")) as started:
        yield started
