"""Links and bare domains, plain and in disguise."""

import pytest

from simulator.policy.messages.links import links
from simulator.policy.messages.text import Text


def found(written: str) -> list[str]:
    text = Text(written)
    return [written[slice(*text.spot(*span))] for span in links(text)]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("visit https://www.shop.com/sale - now", "https://www.shop.com/sale"),
        ("(see https://a.example/b).", "https://a.example/b"),
        ("bit.ly/3kPq9Lm for sizes", "bit.ly/3kPq9Lm"),
        ("auf www.notices-bricoplus.fr nachsehen", "www.notices-bricoplus.fr"),
        ("myshop.co.uk has it", "myshop.co.uk"),
        ("in our nordlicht.boutique", "nordlicht.boutique"),
        ("Visit MyShop.Com!", "MyShop.Com"),
        ("//shop.com/x", "//shop.com/x"),
        ("http://192.168.0.1/x", "http://192.168.0.1/x"),
        ("http://xn--80ak6aa92e.com", "http://xn--80ak6aa92e.com"),
        ("https://amazon.com@evil.example/x", "https://amazon.com@evil.example/x"),
        ("тест.рф", "тест.рф"),
        ("it is on hearthstone dot com slash manuals", "hearthstone dot com slash manuals"),
        ("WWW dot MYSHOP dot COM", "WWW dot MYSHOP dot COM"),
        ("sul sito bottega trattino verde punto it", "bottega trattino verde punto it"),
        ("Seite holzladen Punkt de", "holzladen Punkt de"),
        ("notre site boutique-lea point fr", "boutique-lea point fr"),
        ("en mitienda punto es, vea", "mitienda punto es"),
        ("my-shop(dot)com", "my-shop(dot)com"),
        ("shop[.]com/sale, now", "shop[.]com/sale"),
        ("myshop . com", "myshop . com"),
        ("visit myshop .de", "myshop .de"),
        ("www shop com", "www shop com"),
        ("hxxps://shop.com/x", "hxxps://shop.com/x"),
        ("https:\\\\shop.com", "https:\\\\shop.com"),
        ("w w w . s h o p . c o m", "w w w . s h o p . c o m"),
        ("myshopdotcom", "myshopdotcom"),
        ("shop\u200b.com", "shop\u200b.com"),
        ("ｗｗｗ．ｓｈｏｐ．ｃｏｍ", "ｗｗｗ．ｓｈｏｐ．ｃｏｍ"),
    ],
)
def test_a_link_is_found(text: str, link: str) -> None:
    assert found(text) == [link]


@pytest.mark.parametrize(
    "text",
    [
        "see manual.pdf and logo@2x.png", "v2.1.io?", "e.g. this, z.B. das, p.es. quello, S.p.A.", "item.It was ok.So",
        "Thanks.Best regards", "12.5.cm or 2.5 mm", "anna@shop.com", "mailto:anna@shop.com", "Sig.na Rossi, n.ro 5",
        "el punto es que no está", "este punto es bueno, ok", "un punto it", "le point com", "le point de retrait",
        "Menü Punkt 4 auf", "Punto de recogida", "firmware 2.1.7.4", "10.5.2026", "a.m. and p.m.", "the dot com boom",
        "look at the dot", "tel:+39333", "24.90 each", "St.Gallen", "setup.exe", "clip.mov", "Nr.5, no.1",
        "anna at example dot com", "and/or", "km/h", "24/7", "1/2",
    ],
)  # fmt: skip
def test_no_link_is_found(text: str) -> None:
    assert found(text) == []


def test_several_are_found_and_none_overlaps() -> None:
    assert found("a.example, https://b.example/c.d and c dot com") == [
        "a.example",
        "https://b.example/c.d",
        "c dot com",
    ]


def test_an_endless_word_is_looked_at_piece_by_piece() -> None:
    assert found("x" * 5_000 + " shop.com " + "y" * 5_000) == ["shop.com"]
    assert found("a." * 20_000) == []
