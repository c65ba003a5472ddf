"""Options of the commands that play a scenario many times, each said once; they load nothing of what they start."""

from dataclasses import dataclass
from typing import Annotated

import typer

from scenarios.quantities import parse_share
from scenarios.suggestion import suggestion
from scenarios.vocabulary import MEASURES

FEWEST, MOST = 2, 10_000_000
_MOST_PROCESSES = 1_024


def read_share(written: str) -> float:
    """A share above 0.

    Raises:
        typer.BadParameter: it is none.
    """
    try:
        share = parse_share(written if "%" in written else float(written))
    except ValueError:
        raise typer.BadParameter(f"{written!r} is no share; write 5%") from None
    if not 0 < share < 1:
        raise typer.BadParameter(f"{written} is not between 0% and 100%")
    return share


def read_measure(written: str) -> str:
    """The name of a measure.

    Raises:
        typer.BadParameter: there is none of this name.
    """
    if written not in MEASURES:
        hint = suggestion(written, MEASURES)
        raise typer.BadParameter(f"there is no measure '{written}'" + (f"; {hint}" if hint else ""))
    return written


Replications = Annotated[
    int | None,
    typer.Option("--replications", metavar="N", min=FEWEST, max=MOST, help="So many runs, each with other luck."),
]
"""How often a scenario is played; with ``--precision``, how often at most."""

Precision = Annotated[
    float | None,
    typer.Option("--precision", metavar="5%", parser=read_share, help="Until an interval is so near its mean."),
]
"""Half the width of the 95 % interval of a measure, relative to its mean."""

MeasureName = Annotated[
    str | None,
    typer.Option("--measure", metavar="NAME", parser=read_measure, help="What --precision is about."),
]
"""The measure an experiment is about."""

Processes = Annotated[
    int | None,
    typer.Option(
        "--workers", metavar="N", min=1, max=_MOST_PROCESSES, help="Processes at a time; all cores if left out."
    ),
]
"""How many processes share the work."""

Dask = Annotated[
    str | None, typer.Option("--dask", metavar="ADDRESS", help="A Dask scheduler whose cluster does the work.")
]
"""Where the work goes instead of processes here."""


@dataclass(frozen=True)
class Terms:
    """How often and where something is played. ``words`` give the same terms again, but for where."""

    replications: int | None
    precision: float | None = None
    measure: str | None = None
    processes: int | None = None
    dask: str | None = None

    def __post_init__(self) -> None:
        if self.dask is not None and self.processes is not None:
            raise typer.BadParameter("--workers are processes here, and --dask works elsewhere", param_hint="--workers")

    @property
    def is_repeated(self) -> bool:
        """Whether more than one run was asked for."""
        return self.replications is not None or self.precision is not None

    def check_single(self) -> None:
        """Refuse terms that one run has no use for.

        Raises:
            typer.BadParameter: which they are.
        """
        idle = {"--measure": self.measure, "--workers": self.processes, "--dask": self.dask}
        for option, value in idle.items():
            if value is not None:
                raise typer.BadParameter("it needs --replications or --precision", param_hint=option)

    @property
    def words(self) -> list[tuple[str, str | None]]:
        """Options and values."""
        count = None if self.replications is None else str(self.replications)
        near = None if self.precision is None else f"{self.precision * 100:g}%"
        return [("--replications", count), ("--precision", near), ("--measure", self.measure)]
