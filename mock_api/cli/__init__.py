"""The commands people type. What each of them does is the simulator's and the channels'."""

from mock_api.cli.program import main

__all__ = ["main"]
