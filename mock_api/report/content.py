"""What a report says, from top to bottom, before anybody decides how it looks.

A page and a terminal are made from the same one, so they never say different things.
"""

from dataclasses import dataclass

from mock_api.report.charts.canvas import Drawing
from mock_api.report.table import Table, Tone


@dataclass(frozen=True)
class Headline:
    """The verdict as one sentence made from the figures, and what must be known beside it."""

    sentence: str
    tone: Tone
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class KeyFigure:
    """One of the few figures shown large."""

    label: str
    value: str
    note: str
    tone: Tone = ""


@dataclass(frozen=True)
class Chart:
    """A drawing with its name, its title and what it shows in a sentence."""

    name: str
    title: str
    description: str
    drawing: Drawing


@dataclass(frozen=True)
class Section:
    """One question answered: in words, then in charts and tables."""

    name: str
    title: str
    says: tuple[str, ...] = ()
    charts: tuple[Chart, ...] = ()
    tables: tuple[Table, ...] = ()
    folded: tuple[Table, ...] = ()
    """Tables that are there for who asks."""
    about: str = ""
    """The plan it is about, where the report is about several."""


@dataclass(frozen=True)
class Origin:
    """Where the figures come from: the command that gives them again, what it ran on, and what is not in them."""

    command: str
    facts: tuple[tuple[str, str], ...]
    cautions: tuple[str, ...]


@dataclass(frozen=True)
class Report:
    """The whole report. Section names are unique, and so are the names of charts."""

    title: str
    subject: str
    """What ran: scenario, plan and span."""
    headline: Headline
    figures: tuple[KeyFigure, ...]
    sections: tuple[Section, ...]
    origin: Origin

    def charts(self) -> tuple[Chart, ...]:
        """Every chart, from top to bottom."""
        return tuple(chart for section in self.sections for chart in section.charts)
