"""The cheapest roster that holds: candidates from a template plan, bounds that rule some out, and a race of the rest.

Running them is ``conduct``'s; every candidate meets the same luck.
"""
