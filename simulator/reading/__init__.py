"""Intents out of a message's text. What they lead to is decided in the domain."""
