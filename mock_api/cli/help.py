"""How every command's help ends: examples to copy.

The words about a command are its own.
"""

EPILOG = "\b\nExamples:\n{lines}"


def examples(*lines: str) -> str:
    """Example lines as the end of a help page, kept as they are written."""
    return EPILOG.format(lines="\n".join(f"  {line}" for line in lines))
