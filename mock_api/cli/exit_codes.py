"""The exit codes of every command, and nothing else, so that looking at them loads nothing."""

PASSED = 0
NOT_PASSED = 1
BAD_INPUT = 2
UNREADABLE = 3
DIVERGED = 4
INTERRUPTED = 130
BROKEN_PIPE = 141
"""What a shell reports of a program that wrote to nobody."""
