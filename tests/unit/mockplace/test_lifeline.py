"""Tries that a process ends with whoever it was started for, and only then."""

import os
import signal
import subprocess
import sys

from mockplace.lifeline import VARIABLE

FOLLOWING = (
    "from mockplace import lifeline; import time; lifeline.follow(); print(1, flush=True); time.sleep({seconds})"
)


def started(seconds: float, **environment: str) -> "subprocess.Popen[bytes]":
    child = subprocess.Popen(
        [sys.executable, "-c", FOLLOWING.format(seconds=seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, **environment},
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"1\n"
    return child


def test_it_ends_when_the_other_end_closes_or_says_anything() -> None:
    for last_words in (b"", b"."):
        with started(60, **{VARIABLE: "yes"}) as child:
            child.communicate(last_words, timeout=10)
        assert child.returncode == -signal.SIGTERM


def test_whoever_was_not_told_to_follow_does_not() -> None:
    with started(0.1) as child:
        child.communicate(b".", timeout=10)
    assert child.returncode == 0
