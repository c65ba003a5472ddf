"""Telephone numbers, and the many other numbers in a seller's messages."""

import pytest

from simulator.policy.messages.phone_numbers import phone_numbers


def numbers(text: str) -> list[str]:
    return [text[start:end] for start, end in phone_numbers(text)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+39 347 123 4567", "+39 347 123 4567"),
        ("+393471234567", "+393471234567"),
        ("+49 (0)30 901820", "+49 (0)30 901820"),
        ("WhatsApp: +44 7700 900123", "+44 7700 900123"),
        ("allo 0039 347 1234567", "0039 347 1234567"),
        ("(212) 555-0147 is our line", "(212) 555-0147"),
        ("Text 415-555-2671 please", "415-555-2671"),
        ("Please call 1-415-555-2671", "1-415-555-2671"),
        ("call 555-0123 now", "555-0123"),
        ("020 7946 0958", "020 7946 0958"),
        ("030/901820", "030/901820"),
        ("02 1234 5678", "02 1234 5678"),
        ("il mio numero è 3471234567", "3471234567"),
        ("347.123.4567", "347.123.4567"),
        ("347 1234567", "347\u00a01234567".replace("\u00a0", " ")),
        ("347\u00a01234567", "347\u00a01234567"),
        ("numero verde 800 123456", "800 123456"),
        ("01 23 45 67 89", "01 23 45 67 89"),
        ("612 345 678", "612 345 678"),
        ("order 405-1234567-1234567: call 347 1234567", "347 1234567"),
        ("tracking 1Z999AA10123456784, tel. 06 1234 5678", "06 1234 5678"),
        ("1234567.89 EUR or 3471234567", "3471234567"),
        ("chiamateci dalle 9 alle 18: 02/12345678", "02/12345678"),
    ],
)
def test_a_number_is_found(text: str, number: str) -> None:
    assert numbers(text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "405-1234567-1234567", "n.405-1234567-1234567", "405-1234567-1234567 111-7654321-1234567",
        "405 1234567 1234567", "05/01/2026", "2026-01-05 18:30", "5.1.2026-8.1.2026", "05/01/2026 08/01/2026",
        "1,234,567.89 EUR", "EUR 3471234567", "€3471234567", "$ 2125550147", "3471234567 euro", "3471234.50",
        "1Z999AA10123456784", "JD014600003888884004", "RR123456789IT", "IT60 X054 2811 1010 0000 0123 456",
        "tracking: 9400 1118 9922 3856 7890 12", "9400 1118 9922 3856 7890 12", "codice di spedizione 3331234567",
        "DHL tracking code is 3471234567", "invoice 2125550147", "call us about invoice 2125550147",
        "EAN 8001234567890", "8001234567890", "serial number 3471234567", "batch 2026 01 05 001 2",
        "90210-1234", "30 x 20 x 10", "1 2 3 4 5 6 7 8 9", "4111 1111 1111 1111", "0000 0123 456", "123456",
        "1234567", "x3471234567", "3471234567x", "12345678901234567890", "٣٤٧",
    ],
)  # fmt: skip
def test_other_numbers_are_not(text: str) -> None:
    assert numbers(text) == []


def test_several_are_found() -> None:
    assert numbers("Tel +33 1 23 45 67 89 or +34 612 345 678, 3471234567/3481234567") == [
        "+33 1 23 45 67 89",
        "+34 612 345 678",
        "3471234567",
        "3481234567",
    ]


def test_the_nearest_word_says_what_a_number_is_for() -> None:
    assert numbers("About your order call 3471234567") == ["3471234567"]
    assert numbers("Call about your order 3471234567") == []
    assert numbers("About your order 5 call: 555-0123") == ["555-0123"]
    assert numbers("order\n3471234567") == ["3471234567"]
