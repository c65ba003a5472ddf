"""A bar where somebody looks, and only for work that lasts."""

import io
import sys

import pytest

from mock_api.terminal import progress
from mock_api.terminal.progress import progress_bar


class Screen(io.StringIO):
    """A stream somebody looks at."""

    def isatty(self) -> bool:
        return True


def drawn(monkeypatch: pytest.MonkeyPatch, screen: io.StringIO, patience: float) -> str:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(progress, "_PATIENCE_SECONDS", patience)
    monkeypatch.setattr(sys, "stderr", screen)
    with progress_bar("busy-week") as report:
        report(1, 2)
        report(2, 2)
    return screen.getvalue()


def test_long_work_shows_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "busy-week" in drawn(monkeypatch, Screen(), -1)


def test_short_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(monkeypatch, Screen(), 3600) == ""


def test_a_pipe_gets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(monkeypatch, io.StringIO(), -1) == ""
