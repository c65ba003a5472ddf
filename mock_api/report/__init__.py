"""The report for whoever signs the roster: what it says, its charts, and the one file it is written to.

What is so, the simulator says; where the file goes, the command line.
"""
