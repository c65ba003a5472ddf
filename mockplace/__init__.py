"""The public face of mockplace: launcher, client, plugin. The marketplace itself is the application's."""

__version__ = "0.1.0"
