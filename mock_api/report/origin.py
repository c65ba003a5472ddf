"""Where a report comes from: its command, what it ran on, and what its figures do not know."""

import importlib.metadata
import platform

from mock_api.report.content import Origin
from scenarios.model import Scenario

CAUTIONS = (
    "mockplace is an independent teaching model. This is not the marketplace's own page; nobody there has seen it.",
    "Claims are decided by simple rules written for teaching; a real decision may look at more, or at something else.",
    "What buyers do comes from the scenario's figures, and most public sources of these are weak: put your own there.",
    "Differences between plans are surer than the figures themselves: both plans meet the same buyers.",
    "A strike, a new competitor or a change of the rules happens only in a run whose scenario says so.",
)


def origin(command: str, scenario: Scenario, seed: int, replications: int, digest: str) -> Origin:
    """What it takes to get the same page again, and to know that it is the same."""
    return Origin(
        command,
        (
            ("Scenario", scenario.name),
            ("Policy", f"{scenario.policy.policy}, as in force on {scenario.begins.date().isoformat()}"),
            ("Seed", str(seed)),
            ("Runs", f"{replications:,}"),
            ("Digest", digest),
            ("mockplace", importlib.metadata.version("mockplace")),
            ("Python", platform.python_version()),
            ("NumPy", importlib.metadata.version("numpy")),
        ),
        CAUTIONS,
    )
