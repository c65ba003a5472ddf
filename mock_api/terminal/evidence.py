"""The entries behind a figure, as people read them.

Which entries those are, the measure says.
"""

from rich.console import Group, RenderableType
from rich.text import Text

from mock_api.terminal.differences import told
from mock_api.terminal.figures import counted, figure
from simulator.journal.storage import Recording
from simulator.scorecard.measure import Measure

_SHOWN = 200


def evidence_page(measure: Measure, recording: Recording) -> RenderableType:
    """A line for each entry; the quiet orders, which have none, by number."""
    evidence = measure.evidence()
    heading = Text.assemble((measure.name, "bold"), "  ", figure(measure.value, measure.unit))
    scenario = recording.header.resolved()
    lines = [f"{seq:>7}  {told(recording.entries[seq - 1], scenario)}" for seq in evidence["entries"][:_SHOWN]]
    return Group(heading, *lines, *_rest(evidence), "")


def _rest(evidence: dict[str, list[int]]) -> list[str]:
    hidden = len(evidence["entries"]) - _SHOWN
    lines = [f"… and {counted(hidden, 'entry', 'entries')} more; --json has them all"] if hidden > 0 else []
    quiet = evidence["orders"]
    return lines + ([f"{counted(len(quiet), 'order')} of buyers who never wrote"] if quiet else [])
