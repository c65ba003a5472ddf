"""Ends a process when whoever it was started for has gone, even where nobody could ask it to.

What is started with ``VARIABLE`` in its environment follows its standard input, which its owner holds open: at the
first byte, or at its end, it is asked to stop like any program.
"""

import os
import signal
from threading import Thread

VARIABLE = "MOCKPLACE_LIFELINE"
"""In the environment of a process that is to follow its standard input."""

_STANDARD_INPUT = 0


def follow() -> None:
    """Follow the standard input, where this process was started to."""
    # Nothing this process starts has the same lifeline.
    if os.environ.pop(VARIABLE, None) is not None:
        Thread(target=_wait, name="lifeline", daemon=True).start()


def _wait() -> None:
    try:
        os.read(_STANDARD_INPUT, 1)
    finally:
        os.kill(os.getpid(), signal.SIGTERM)
