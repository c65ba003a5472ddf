"""A progress bar for long work: on a terminal only, and only once the work has shown to be long.

What the work is, its caller knows.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from mock_api.pacing import stopwatch
from mock_api.terminal.console import is_watched

Report = Callable[[int, int], None]
"""Told now and then how much is done, and of how much."""

_PATIENCE_SECONDS = 0.4


@contextmanager
def progress_bar(label: str) -> Iterator[Report]:
    """Something to report progress to; it vanishes with the work."""
    if not is_watched(sys.stderr):
        yield lambda done, whole: None
        return
    bar = _bar()
    task = bar.add_task(label)
    elapsed = stopwatch()

    def report(done: int, whole: int) -> None:
        bar.update(task, completed=done, total=whole)
        if elapsed() > _PATIENCE_SECONDS:
            bar.start()

    try:
        yield report
    finally:
        bar.stop()


def _bar() -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(bar_width=None), TaskProgressColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)
