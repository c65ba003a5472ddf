"""Quotation marks as word processors set them: round a value they are signs of the text, and quote nothing.

Straight ones are the parser's.
"""

import re

_DOUBLE = '[“”„‟][^“”„‟"]*[“”"]?'
_ANGLE = '[«»][^«»"]*[«»"]?'
_SINGLE = r"[‘‚](?:[^‘’']|(?<=\w)’(?=\w))*[‘’']"
_ALL_OF_IT = re.compile(f"{_DOUBLE}|{_ANGLE}|{_SINGLE}", re.DOTALL)


def opening_mark(written: str) -> str:
    """The typographic mark that opens a value and was meant to quote the whole of it; or nothing."""
    found = None if written.isascii() else _ALL_OF_IT.fullmatch(written)
    return written[0] if found else ""
