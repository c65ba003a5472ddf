"""What a help desk's own past says about a market and a team: estimates, each with where it comes from.

Rows come in as columns and files go out as text; reading and writing them is the command's.
"""
