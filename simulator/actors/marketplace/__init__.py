"""The marketplace as an actor, one office a subject: each watches its timers and submits the command that decides."""
