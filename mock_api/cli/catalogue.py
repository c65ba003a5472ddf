"""Which commands there are: a name, the module that holds it and one sentence about it.

Imports none of them, so that ``--help`` stays quick.
"""

from typing import NamedTuple


class Listed(NamedTuple):
    """One command. ``module`` has its Typer application as ``app``, and ``summary`` opens its help."""

    module: str
    summary: str


COMMANDS: dict[str, Listed] = {
    "run": Listed("mock_api.cli.run", "Simulate a scenario and print its scorecard."),
    "play": Listed("mock_api.cli.play", "Answer a drill's buyers yourself, and learn what it was worth."),
    "compare": Listed("mock_api.cli.compare", "Play one market under several plans and the same luck, and compare."),
    "staff": Listed("mock_api.cli.staff", "Find the cheapest roster that keeps a target, and prove it."),
    "serve": Listed("mock_api.cli.serve", "Start the mock marketplace and print how to reach it."),
    "proxy": Listed("mock_api.cli.proxy", "Lead the marketplace's host names to the mock, and refuse every other."),
    "preload": Listed("mock_api.cli.preload", "Print a script that sends a Node program to the mock."),
    "check": Listed("mock_api.cli.check", "Find every problem in files of the scenario language."),
    "inspect": Listed("mock_api.cli.inspect", "Examine messages against a marketplace's rules."),
    "list": Listed("mock_api.cli.listing", "Show the scenarios, plans and policies there are."),
    "new": Listed("mock_api.cli.new", "Write a drill, market, session, plan or policy to start from."),
    "fit": Listed("mock_api.cli.fit", "Turn a help desk's export into a market and a plan."),
    "score": Listed("mock_api.cli.score", "Score a journal, also under another policy or as of another instant."),
    "grade": Listed("mock_api.cli.grade", "Grade a drill from its journal, also with a reading overruled."),
    "replay": Listed("mock_api.cli.replay", "Run a journal again and say whether it comes out the same."),
    "explain": Listed("mock_api.cli.explain", "Say what a journal lost, and what would have saved it."),
    "diff": Listed("mock_api.cli.diff", "Show where two journals take different ways."),
}
