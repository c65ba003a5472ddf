"""E-mail addresses, plain and in disguise."""

import pytest

from simulator.policy.messages.email_addresses import email_addresses
from simulator.policy.messages.text import Text


def addresses(written: str) -> list[str]:
    text = Text(written)
    return [written[slice(*text.spot(*span))] for span in email_addresses(text)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Write to anna.rossi@example.com please.", "anna.rossi@example.com"),
        ("ANNA@EXAMPLE.CO.UK", "ANNA@EXAMPLE.CO.UK"),
        ("<anna+shop@mail.example.it>", "anna+shop@mail.example.it"),
        ("mailto:anna_rossi-1@my-shop.example", "anna_rossi-1@my-shop.example"),
        ("la mia mail è niccolò@esempio.it.", "niccolò@esempio.it"),
        ("anna＠example.com", "anna＠example.com"),
        ("anna @ example.com", "anna @ example.com"),
        ("anna (at) example.com", "anna (at) example.com"),
        ("anna[at]example[dot]com", "anna[at]example[dot]com"),
        ("anna {AT} example {DOT} com", "anna {AT} example {DOT} com"),
        ("reach me: anna at example dot com", "anna at example dot com"),
        ("anna chiocciola example punto it", "anna chiocciola example punto it"),
        ("anna chiocciola example.it", "anna chiocciola example.it"),
        ("mike dot smith at outlook dot com", "mike dot smith at outlook dot com"),
        ("write: mike(dot)smith(at)outlook(dot)com", "mike(dot)smith(at)outlook(dot)com"),
        ("lucy_99 AT yahoo DOT com", "lucy_99 AT yahoo DOT com"),
        ("reach lucy99 at gmail", "lucy99 at gmail"),
        ("my gmail: lucyshop99", "gmail: lucyshop99"),
        ("anna@gmail com", "anna@gmail com"),
        ("anna at gmail com", "anna at gmail com"),
        ("anna@example,com", "anna@example,com"),
        ("anna@example . com", "anna@example . com"),
        ("anna@\nexample\n.com", "anna@\nexample\n.com"),
        ("j.smith at example.com", "j.smith at example.com"),
        ("j a m e s . r o w e @ g m a i l . c o m and we", "j a m e s . r o w e @ g m a i l . c o m"),
        ("annaATexampleDOTcom", "annaATexampleDOTcom"),
        ("support-at-myshop-dot-com", "support-at-myshop-dot-com"),
        ("anna&#64;example.com", "anna&#64;example.com"),
        ("anna%40example.com", "anna%40example.com"),
        ("anna <at> example <dot> com", "anna <at> example <dot> com"),
        ("è marco punto bindi chiocciola libero punto it, mi", "marco punto bindi chiocciola libero punto it"),
        ("info chiocciola bottega trattino verde punto it", "info chiocciola bottega trattino verde punto it"),
        ("unter info Klammeraffe lichtecke Punkt de, am", "info Klammeraffe lichtecke Punkt de"),
        ("kontakt (ät) meier (punkt) de", "kontakt (ät) meier (punkt) de"),
        ("kontakt at meier punkt de", "kontakt at meier punkt de"),
        ("à contact arobase lulubois point fr svp", "contact arobase lulubois point fr"),
        ("sav [arobase] boutique [point] com", "sav [arobase] boutique [point] com"),
        ("es pepe punto ruiz arroba gmail punto com, m", "pepe punto ruiz arroba gmail punto com"),
        ("tienda_2020 arroba hotmail", "tienda_2020 arroba hotmail"),
        ("s\u0430les@woodcraft-l\u0435eds.co.uk", "s\u0430les@woodcraft-l\u0435eds.co.uk"),
        ("to help\u200b@\u200bnovadesk\u200b.io now", "help\u200b@\u200bnovadesk\u200b.io"),
        ("orders\uff20tinyforge\uff0ecom", "orders\uff20tinyforge\uff0ecom"),
        ("it is s u p p o r t at g m a i l dot c o m", "s u p p o r t at g m a i l dot c o m"),
        ("is sales, then the at sign, then myshop dot com", "sales, then the at sign, then myshop dot com"),
        ("helen (a) foldworks (d0t) net", "helen (a) foldworks (d0t) net"),
        ("jo underscore r at sign kiln period com and", "jo underscore r at sign kiln period com"),
        ("to service\U0001f4e7finch\U0001f4cdnet", "service\U0001f4e7finch\U0001f4cdnet"),
        ("alles an service bei gmx punkt net schicken", "service bei gmx punkt net"),
        ("à lucie chez orange point fr", "lucie chez orange point fr"),
        ("a lola en gmail punto com", "lola en gmail punto com"),
        ("to jo at protonmail, any time", "jo at protonmail"),
        ('anna "at" shop "dot" com', 'anna "at" shop "dot" com'),
        ("user anna, host shop.com", "user anna, host shop.com"),
        ("put an @ between anna and shop.com", "@ between anna and shop.com"),
        ("gmail com, user name is harlow", "gmail com, user name is harlow"),
    ],
)
def test_an_address_is_found(text: str, address: str) -> None:
    assert addresses(text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "@", "a@", "@b", "a@b", "a@@b.com", "@mockshop", "two @ 5.00 each", "a@b.c1", "a@.com", "a@-b.com",
        "logo@2x.png", "photo@shop.JPEG", "meet me at noon", "contact us at example.com", "look at the dot com boom",
        "find us at myshop dot com", "follow us @myshop.it", "l'arobase gravée", "una arroba de aceite", "at 5 point 3",
        "press the at sign", "meet at noon point it", "https://amazon.com@example.com/x",
        "look at Gmail", "@home edition",
        "die Taste Klammeraffe", "la chiocciola di metallo", "open from 9 to 5 @ our desk", "two lamps @ 24.90 each",
        "steps at brasswork dot co dot uk slash care", "it arrived, at home. It works", "the guide at example.com",
        "un punto chiocciola", "the (at) sign", "a dot b at c",
    ],
)  # fmt: skip
def test_no_address_is_found(text: str) -> None:
    assert addresses(text) == []


def test_several_are_found_and_none_overlaps() -> None:
    text = "a@example.com,b@example.com c@example.com@example.com"
    assert addresses(text) == ["a@example.com", "b@example.com", "c@example.com"]


def test_what_follows_an_address_is_not_part_of_it() -> None:
    assert addresses("Write to anna@example.com. Thanks.") == ["anna@example.com"]
    assert addresses("anna@example.com, please") == ["anna@example.com"]


def test_an_overlong_name_is_quoted_from_where_it_could_begin() -> None:
    assert addresses("x" * 100 + "@example.com") == ["x" * 64 + "@example.com"]
