"""The append-only record of what happened. What we think of it is folded elsewhere."""
