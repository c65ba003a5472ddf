"""Many isolated worlds in one server. What happens in one is the simulator's; who may call what, the channels'."""

from mock_api.worlds.effects import Effects
from mock_api.worlds.hosted import HostedWorld
from mock_api.worlds.options import ServerOptions
from mock_api.worlds.per_world import PerWorld
from mock_api.worlds.registry import Worlds

__all__ = ["Effects", "HostedWorld", "PerWorld", "ServerOptions", "Worlds"]
