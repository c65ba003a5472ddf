"""How an export that cannot be read is refused: which file, what is wrong, and what would help.

Never holds anything that stands in a row: a cell may name a person.
"""

from collections.abc import Sequence

from simulator.errors import MockplaceError

_SHOWN = 5


class ExportRefused(MockplaceError):
    """An export that cannot be used, in a sentence or two."""

    def __init__(self, file: str, problem: str, hint: str = "") -> None:
        super().__init__(file, problem, hint)
        self.file = file
        self.problem = problem
        self.hint = hint

    def __str__(self) -> str:
        told = f"{self.file}: {self.problem}"
        return f"{told}\n  {self.hint}" if self.hint else told


def listed_rows(rows: Sequence[int]) -> str:
    """``row 7``, ``rows 7, 9 and 12``, ``rows 2, 3, 4, 5, 6 and 90 more``; the headings are row 1."""
    first = [str(row) for row in rows[:_SHOWN]]
    if len(rows) > _SHOWN:
        return f"rows {', '.join(first)} and {len(rows) - _SHOWN:,} more"
    return f"row {first[0]}" if len(first) == 1 else f"rows {', '.join(first[:-1])} and {first[-1]}"
