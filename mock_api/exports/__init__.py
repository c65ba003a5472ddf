"""Exports of other programs, read from disk into columns that name nobody. What they tell is the simulator's to say."""
