"""What a terminal gets and what a pipe gets."""

import io
import sys

import pytest
from rich.text import Text

from mock_api.terminal.console import NARROWEST_GAME, command_line, is_watched, show, text_of


class Screen(io.StringIO):
    """A stream somebody looks at."""

    def isatty(self) -> bool:
        return True


def test_a_pipe_gets_no_colours_and_no_blanks_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    show(Text("passed   ", "bold green"))
    assert capsys.readouterr().out == "passed\n"


def test_a_terminal_gets_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys, "stdout", screen)
    assert is_watched(screen)
    show(Text("passed", "green"))
    assert "\x1b[" in screen.getvalue()


@pytest.mark.parametrize(("columns", "width"), [("20", 80), ("100", 100), ("300", 120)])
def test_a_page_is_80_to_120_columns_wide(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], columns: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    show(Text("x" * 500))
    assert capsys.readouterr().out.splitlines()[0] == "x" * width


@pytest.mark.parametrize(("columns", "width"), [("20", 40), ("50", 50), ("100", 100), ("300", 120)])
def test_a_game_is_narrower_where_the_terminal_is(monkeypatch: pytest.MonkeyPatch, columns: str, width: int) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("TERM", "xterm-256color")
    screen, pipe = Screen(), io.StringIO()
    show(Text("x" * 500), screen, NARROWEST_GAME)
    show(Text("x" * 500), pipe, NARROWEST_GAME)
    assert screen.getvalue().splitlines()[0] == "x" * width
    assert pipe.getvalue().splitlines()[0] == "x" * max(width, 80)


def test_markup_and_emoji_are_text() -> None:
    assert text_of("[red]:smile:[/red]") == "[red]:smile:[/red]\n"


def test_a_command_is_never_broken_however_long_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    command = "mockplace play drill --answer 'one, two and three' " + "x" * 100
    screen = Screen()
    show(command_line("again", command))
    show(command_line("again", command), screen)
    assert capsys.readouterr().out == f"again     {command}\n"
    assert command in screen.getvalue()
    assert text_of(command_line("again", command), 40) == f"again     {command}\n"
