"""Digits that are something else than a telephone number: order ids, dates, amounts, postal codes, accounts, times.

Shapes only; what the words beside them say is ``phone_wording``'.
"""

from simulator.policy.messages.patterns import LatePattern

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_CURRENCY = r"(?:[€$£]|(?i:EUR|USD|GBP|euro|dollars?|pounds?)\b)"
_ORDER_OR_DATE = (
    r"(?<!\d)\d{3}[- \u2010-\u2013]\d{7}[- \u2010-\u2013]\d{7}(?!\d)"
    r"|(?<![\d./-])(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?![-/.]?\d)"
    rf"|(?<![\d./-]){_DAY}[-/.]{_DAY}[-/.](?:(?:19|20)\d\d|\d\d)(?![-/.]?\d)"
)
_TAX_COUNTRY = r"(?:AT\s?U|BE|CZ|DE|DK|EE|ES|FI|FR|GB|HR|HU|IE|IT|LU|NL|PL|PT|RO|SE|SI|SK)"
_NOTHING_ELSE = LatePattern(_ORDER_OR_DATE)
# Possessive and looking back, so that no alternative is tried twice on the same digits.
_NO_PHONE = LatePattern(
    rf"{_ORDER_OR_DATE}"
    r"|(?<![\d-])\d{5}-\d{4}(?![-\d])"  # a postal code
    rf"|(?<!\w){_CURRENCY}\s?\d[\d.,']*+"  # an amount
    rf"|(?<![\w.,'])\d[\d.,']*+\s?{_CURRENCY}"
    r"|(?<![\w.,'])\d++[.,]\d\d(?![ .,\-/]?\d)"
    r"|(?<!\w)[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?!\w)"  # an IBAN
    rf"|(?<!\w){_TAX_COUNTRY}\s?\d(?:[ .]?\d){{7,11}}(?![ .]?\d)"  # a number for value added tax
    r"|(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)"  # a time of day
    r"|(?<!\w)(?:\d++[^\W\d]|[^\W\d]++\d)\w*+"  # letters and digits in one word: most tracking numbers
    r"|(?<!\d)\d{18,}+"
    r"|(?<![\d:/-])(?<!\d[ .])(?:[01]\d|2[0-3])(?:00|15|30|45)(?: ?[-/] ?| )(?:[01]\d|2[0-4])(?:00|15|30|45)"
    r"(?![ .:/-]?\d)"  # hours somebody is there
)

_BESIDE = 12


def masked(plain: str, start: int, end: int) -> tuple[str, int]:
    """A stretch and a little beside it with all such digits crossed out, and where it begins; empty if that is all."""
    if _NOTHING_ELSE.compiled.fullmatch(plain, start, end):
        return "", start
    at = max(0, start - _BESIDE)
    return _NO_PHONE.compiled.sub(lambda found: "x" * len(found[0]), plain[at : end + _BESIDE]), at
