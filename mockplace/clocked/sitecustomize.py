"""Lets ``time.sleep`` wait beside libfaketime, which every Python finds when this folder leads its path.

From 3.11 on it waits for an instant of the monotonic clock, and libfaketime 0.9.10 refuses that as an invalid argument
where that clock is left alone. Whatever else would have been loaded by this name is loaded after it.
"""

import importlib
import select
import sys
import time
from pathlib import Path
from typing import SupportsIndex


def sleep(seconds: float | SupportsIndex) -> None:
    """Wait so long in real time.

    Raises:
        ValueError: that is less than nothing.
    """
    length = float(seconds)
    if length < 0:
        raise ValueError("sleep length must be non-negative")
    select.select([], [], [], length)


time.sleep = sleep  # noqa: TID251 - it is replaced, not called

_HERE = str(Path(__file__).parent)
sys.path[:] = [folder for folder in sys.path if folder != _HERE]
_ours = sys.modules.pop(__name__)
try:
    importlib.import_module(__name__)
except ModuleNotFoundError as missing:
    if missing.name != __name__:
        raise
    # Whoever imports this looks for it there when it is done.
    sys.modules[__name__] = _ours
