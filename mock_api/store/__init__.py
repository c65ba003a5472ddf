"""Worlds that outlive their process: a file with every journal, and the waiting for it. SQLite is known only here.

What a world is, and what it folds to, is the simulator's; who asks, the channels'.
"""
