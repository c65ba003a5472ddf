"""Markup and style: what makes a message more than a text, or less than a polite one."""

import pytest

from simulator.policy.messages.context import Context
from simulator.policy.messages.markup import markup
from simulator.policy.messages.style import style
from simulator.policy.messages.text import Text

ANY = Context()


def quoted(predicate: object, text: str) -> list[str]:
    assert callable(predicate)
    return [text[start:end] for start, end in predicate(Text(text), ANY)]


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("a <b>bold</b> word", "<b>"), ("<br/>", "<br/>"),
        ('<img src="x">', '<img src="x">'), ("<P class=x>", "<P class=x>"),
        ("x <!-- y", "<!--"), ("![logo](x)", "![logo]("), ("src data:image/png;base64", "data:image/png;"),
        ("[url=http://x]", "[url=http://x]"), ("a&nbsp;b", "&nbsp;"), ("style = 'x'", "style = '"),
        ("javascript:alert(1)", "javascript:a"), ("http://a.example/pixel.gif", "http://a.example/pixel.gif"),
    ],
)  # fmt: skip
def test_markup_is_found(text: str, piece: str) -> None:
    assert quoted(markup, text)[0] == piece


@pytest.mark.parametrize(
    "text",
    ["a < b > c", "<3", "5 <10", "<anna@example.com>", "R&D", "[1]", "our style is plain", "https://a.example/x.png"],
)
def test_no_markup_is_found(text: str) -> None:
    assert quoted(markup, text) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Thanks 🙂 a lot", "🙂"), ("family 👨\u200d👩\u200d👧!", "👨\u200d👩\u200d👧"),
        ("❤\ufe0f", "❤\ufe0f"), ("see this GIF", "GIF"),
        ("Great!!! Bye", "!!!"), ("What?!?", "?!?"),
        ("a\n\n\n\nb", "\n\n\n\n"), ("x THIS IS ALL OUR FAULT y", "THIS IS ALL OUR FAULT"),
        ("<center>x", "<center"), ("<p align=left>", "align=l"),
    ],
)  # fmt: skip
def test_faults_of_style_are_found(text: str, fault: str) -> None:
    assert quoted(style, text) == [fault]


@pytest.mark.parametrize(
    "text",
    [
        "Great! Thank you!",
        "a\n\n\nb",
        "UPS, DHL and USPS",
        "size XL, model ABC-12",
        "gift",
        "™ © ✓ →",
        "Is it?",
        "USB C, HDMI",
    ],
)
def test_plain_style_is_left_alone(text: str) -> None:
    assert quoted(style, text) == []
