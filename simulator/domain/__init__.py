"""Commands in, events out: a pure decide and evolve per noun. Appending events is the world's."""
