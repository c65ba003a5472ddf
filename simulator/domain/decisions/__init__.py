"""The pure answers to commands: from the state and a command to the events that follow, one module a subject."""
