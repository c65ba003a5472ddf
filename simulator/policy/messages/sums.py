"""Sums of money in a text, as people write them: ``24.90``, ``1.024,90 €``, ``$30``.

A number without cents needs its currency beside it. Dates, hours, sizes and shares are no sums.
"""

import re

_CURRENCY = r"(?:€|\$|£|eur(?:os?)?|usd|gbp|dollars?|pounds?|dollari|sterline|dollar|pfund|livres|dólares|libras)"
_WITH_CENTS = re.compile(
    r"(?<![\w.,:/-])(?:€|\$|£)?\s?(?P<whole>\d{1,3}(?:[.,' ]\d{3})+|\d{1,6})[.,](?P<cents>\d{2})"
    r"(?![\d:/%-]|[.,]\d|\.\s{0,3}\w|\s{0,3}(?:%|(?:uhr|h|am|pm|mb|gb|kg|g|cm|mm|m|l|ml|o'clock)\b))",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    rf"(?<![\w.,:/-])(?:(?:€|\$|£)\s?(?P<after>\d{{1,6}})(?![\d]|[.,]\d)|(?P<before>\d{{1,6}})\s?{_CURRENCY}(?!\w))",
    re.IGNORECASE,
)
_NO_DIGIT = re.compile(r"\D")


def sums_in(text: str) -> frozenset[int]:
    """Every sum in a text, in cents."""
    with_cents = {int(_NO_DIGIT.sub("", one["whole"])) * 100 + int(one["cents"]) for one in _WITH_CENTS.finditer(text)}
    whole = {int(one["after"] or one["before"]) * 100 for one in _WHOLE.finditer(text)}
    return frozenset(with_cents | whole)
