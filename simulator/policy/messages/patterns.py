"""Large patterns, compiled when the first text needs them, so that a server that starts need not wait.

What they match is their owners'.
"""

import re
from functools import cached_property


class LatePattern:
    """A regular expression that is compiled when it is first asked for."""

    def __init__(self, source: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._source = source
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, ready to search with."""
        return re.compile(self._source, self._flags)
