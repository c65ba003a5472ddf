"""Telephone numbers, and the many other numbers in a seller's messages."""

import pytest

from simulator.policy.messages.phone_numbers import phone_numbers
from simulator.policy.messages.text import Text


def numbers(written: str) -> list[str]:
    text = Text(written)
    return [written[slice(*text.spot(*span))] for span in phone_numbers(text)]


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


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("oh two oh seven nine four six oh nine five eight", "oh two oh seven nine four six oh nine five eight"),
        ("ring double four seven, triple five oh one", "double four seven, triple five oh one"),
        ("nine one seven 555 oh one four two", "nine one seven 555 oh one four two"),
        ("appelez trois fois cinq, zéro un quatre sept", "trois fois cinq, zéro un quatre sept"),
        ("text 5\ufe0f\u20e35\ufe0f\u20e35\ufe0f\u20e3 0142", "5\ufe0f\u20e35\ufe0f\u20e35\ufe0f\u20e3 0142"),
        ("call ①②③-④⑤⑥-⑦⑧⑨⓪", "①②③-④⑤⑥-⑦⑧⑨⓪"),
        ("call ٤١٥٥٥٥٢٦٧١", "٤١٥٥٥٥٢٦٧١"),
        ("call 4*1*5*5*5*5*2*6*7*1", "4*1*5*5*5*5*2*6*7*1"),
        ("2 1 2 5 5 5 0 1 4 7", "2 1 2 5 5 5 0 1 4 7"),
        ("mobile 5x5x5x0x1x4x7", "5x5x5x0x1x4x7"),
        ("call +39 347 l23 4567", "+39 347 l23 4567"),
        ("ring o2o 7946 o958", "o2o 7946 o958"),
        ("Notre ligne directe :\n06 39\n98 77\n54\nBonjour", "06 39\n98 77\n54"),
        ("call 1-800-GET-HELP now", "1-800-GET-HELP"),
        ("347 123 4567 (WhatsApp)", "347 123 4567"),
        ("reach me on 4one5 555 two671", "4one5 555 two671"),
        ("ring us at zero1ate6 - five double 0 - 21seven", "zero1ate6 - five double 0 - 21seven"),
        ("text 07700 nine hundred 118", "07700 nine hundred 118"),
        ("phone 212 triple five 0143", "212 triple five 0143"),
        ("ring 0161, 496, 0733", "0161, 496, 0733"),
        ("Márqueme al 5 5 - 5 5 5 0 - 1 9 8 2", "5 5 - 5 5 5 0 - 1 9 8 2"),
    ],
)  # fmt: skip
def test_one_in_disguise_is_found(text: str, number: str) -> None:
    assert numbers(text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "two one two, five five five, zero one nine eight",
        "null eins sieben eins, drei neun zwei zwei, vier vier sechs",
        "null drei null, zweiundzwanzig dreiunddreißig vier",
        "tre tre otto, quattro quattro sette, uno due nove zero",
        "zéro six, trente-neuf, quatre-vingt-dix-huit, douze, quarante",
        "seis uno dos, cuarenta y cinco, sesenta y siete, ochenta y nueve",
    ],
)
def test_a_text_that_is_nothing_else_is_found_whole(text: str) -> None:
    assert numbers(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "one, two, three, four, five, six, seven steps", "eins zwei drei vier fünf sechs sieben",
        "four AA, two AAA, six C",
        "Der Code lautet null eins zwei drei vier fünf sechs", "tracking nine four zero zero one one one eight nine",
        "Le nôtre : FR 40 303 265 045.", "USt-IdNr. DE 287 451 906", "n.º de serie 93 412 55 60", "ref. 600-123-77",
        "part no. 07-555-2301-88", "Artikel-Nr. 0171-3922-44", "codice 338-2245-71", "1Z 999 AA1 01 2345 6784",
        "JD 0002 4471 0083 5521", "Invoice RE-2026-004418", "open 9:00-12:00, 14:00-18:00, call us",
        "N° client 06 12 34 56 78",
        "Company number 09876543", "SIRET 732 829 320 00074", "ISBN 978-3-16-148410-0", "IMG_20261121_101112",
        "screws M3x12, M4x20", "call number 3 on the ticket", "firmware 2.1.7.4",
        "10l or 20l", "set it to 0800 and 1600",
    ],
)  # fmt: skip
def test_what_merely_looks_like_one_is_not(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Call UPS at 1-800-742-5877.", "The manufacturer's hotline is (212) 555-0147.", "DHL Hotline 0228 4333112",
        "Kundendienst-Hotline des Herstellers 0800 2300 4500, Mo–Fr.", "Contatti il corriere GLS al numero 199 151188.",
        "l'assistenza del produttore risponde allo 800 123 456", "un créneau avec Chronopost au 09 69 39 13 91, ils",
        "El servicio técnico del fabricante atiende la garantía legal en el 900 123 987.", "0344 892 8979 (Royal Mail)",
    ],
)  # fmt: skip
def test_a_third_partys_line_is_permitted(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "If UPS is late, call us at 212-555-0147.", "Das Paket ist bei DHL. Rufen Sie uns an: 030 901820",
        "Call my warehouse, 212 555 0147, about the UPS parcel", "Per la garanzia ci chiami al 347 1234567",
        "Pour le transporteur, appelez-nous au 06 12 34 56 78", "Por SEUR, llámenos al 612 345 678",
    ],
)  # fmt: skip
def test_the_sellers_own_is_not_though_one_is_named(text: str) -> None:
    assert len(numbers(text)) == 1


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
    assert numbers("Call us about the order at 212 555 0147") == ["212 555 0147"]
    assert numbers("In case anything else comes up: 1.800.555.0166") == ["1.800.555.0166"]
    assert numbers("order\n3471234567") == ["3471234567"]


@pytest.mark.parametrize(
    "text",
    [
        "We delivered 3471234567 (tracking) yesterday.",
        "Part 020-7946-0018 is the left hinge, 020-7946-0019 the right one.",
        "Bosch's own helpline, 0344 736 0109, deals with it under the warranty.",
        "Sie erreichen den Kundendienst von Miele unter 0800 22 44 666.",
        "UPS could not find a buzzer. Arrange another attempt with them on 1-800-742-5877.",
        "Chiami l'assistenza De'Longhi al numero verde 800 013 230.",
    ],
)
def test_what_names_a_thing_or_is_of_others_is_none(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "You have the 415 220 8831 and need the 415 220 8834.", "Montiamo il 339 220 7714 al suo posto.",
        "La référence de ce joint est 06 14 22 35 81, regardez bien.", "Auf dem Rahmen steht 0351 4420 918, oder?",
        "Filed with the carrier as 7185550144 on Monday.", "Correos lo tiene registrado con 915 330 448.",
        "Lun 0830 1230, mar 0930-1330.", "Noch da: 36 37 38 40 41.", "Filters of 220 330 470 680 microns.",
        "The mobile holder takes tubes of 22 25 28 31 mm.", "We never call. The bank says 4471-0092-38.",
        "Ordered as 2038859917, then again as 2038859926.", "Le relevé du colis montre 06 12 34 56 78.",
        "Der Zettel 0208 3341 77 vom 4. November ist da.", "On Etsy 3391 884 205 was somebody else's.",
    ],
)  # fmt: skip
def test_what_is_said_of_goods_makes_a_number_theirs(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "About the parcel: 0113 496 0718, ask for Tom.", "Problemi con la fattura? 02 1234 5678",
        "Wenn das Teil nicht passt, 0171 3922441, dann sehen wir weiter.", "Per il pacco: 347 123 4567, chieda di Tom.",
        "07911 123456 or 07911 123457, whoever hears it first", "Verkauf 04421 993017, Werkstatt 04421 993018",
        "text Dave on 555-0123", "Dictated: 0161 then 496 then 0733, call it", "O172 / 33 oo 918",
        "più tre nove, tre quattro sette, uno due, tre quattro, cinque sei sette",
        "nullsechs einundzwanzig, vierundvierzig, elf, zwoundneunzig", "6 5 5 guion 3 3 2 guion 0 1 8",
        "tre quattro sette, cento ventidue, trentatré, dieci",
    ],
)  # fmt: skip
def test_a_line_is_one_though_goods_are_spoken_of(text: str) -> None:
    assert numbers(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ask Neff, their service desk is on 0344 892 8989.", 0),
        ("Senta Vaillant, il loro centro è allo 02 6074 9001.", 0),
        ("Amazon's own customer service is on 0800 279 7234.", 0),
        ("Parlate con la marca: 02 6074 9001.", 0),
        ("Our shop knows, their line is 0344 892 8989.", 1),
        ("The courier is lost, ours is 0113 496 0718.", 1),
        ("Marco risponde allo 049 872 1130.", 1),
    ],
)
def test_whose_line_it_is_decides(text: str, found: int) -> None:
    assert len(numbers(text)) == found
