"""What an unquoted word of a file is: nothing, true or false, a number or text.

As in YAML 1.2, so ``no`` and ``on`` are words. Dates and durations stay text for the models to read.
"""

import re

_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_TRUTH = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
# Bounded, because Python refuses to read endless digits; longer ones stay text.
_WHOLE = re.compile(r"[-+]?[0-9]{1,15}")
_NUMBER = re.compile(r"[-+]?(?:[0-9]{1,15}(?:\.[0-9]{0,30})?|\.[0-9]{1,30})(?:[eE][-+]?[0-9]{1,2})?")


def plain(written: str) -> object:
    """The value of an unquoted word: ``plain("24.90") == 24.9``, ``plain("no") == "no"``."""
    if written in _NOTHING:
        return None
    if written in _TRUTH:
        return _TRUTH[written]
    if _WHOLE.fullmatch(written):
        return int(written)
    return float(written) if _NUMBER.fullmatch(written) else written
