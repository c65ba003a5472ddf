"""Amounts of money as people write them in a message. On the wire they are decimal strings with a currency."""

from scenarios.quantities import format_money

_SIGNS = {"AUD": "$", "CAD": "$", "EUR": "€", "GBP": "£", "USD": "$"}


def price(cents: int, currency: str, language: str) -> str:
    """``$24.90`` in English, ``24,90 €`` elsewhere; the currency's code where it has no sign."""
    sign, amount = _SIGNS.get(currency), format_money(cents)
    if language != "en":
        return f"{amount.replace('.', ',')} {sign or currency}"
    return f"{sign}{amount}" if sign else f"{amount} {currency}"
