"""Many runs instead of one: replications, paired comparison of plans, and the search for the cheapest roster.

One run is ``playing``'s; what people see of an experiment is the terminal's and the report's.
"""
