"""Disguises taken off, and the way back to what was written."""

import pytest

from simulator.policy.messages.unmasking import unmask


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("", ""),
        ("as it is\n\twith a tab", "as it is\n\twith a tab"),
        ("così, Grüße, ça œuvre, mañana, 5 €, ½, ™, №", "così, Grüße, ça œuvre, mañana, 5 €, ½, ™, №"),
        ("s\u0430les", "sales"),
        ("w\u043eodcr\u0430ft", "woodcraft"),
        ("\u03a4\u0397\u0395 call", "THE call"),
        ("ｃａｌｌ　＋３９", "call +39"),
        ("𝓬𝓪𝓵𝓵 𝟝𝟝𝟝", "call 555"),
        ("①❷➂⓪ ٣٤٧ ५", "1230 347 5"),
        ("5\ufe0f\u20e30\ufe0f\u20e3", "50"),
        ("c\u0332a\u0332l\u0332l\u0332", "call"),
        ("sho\u00adp\u200b.\u2060com\ufeff", "shop.com"),
        ("\u202emoc\u202c", "moc"),
        ("ᴄᴀʟʟ", "call"),
        ("“don’t” – shop．com｡", '"don\'t" - shop.com.'),
        ("caffe\u0300", "caffè"),
        ("a\r\nb\rc\x00d\u2028e", "a\nb\ncd\ne"),
        ("\U0001f468\u200d\U0001f469", "\U0001f468\U0001f469"),
        ("lone \ud83d surrogate", "lone  surrogate"),
    ],
)
def test_what_a_reader_sees(written: str, plain: str) -> None:
    assert unmask(written).plain == plain
    assert unmask(plain).plain == plain


@pytest.mark.parametrize(
    "genuine",
    [
        "Привет, мама! Сор и рот",
        "Ваш заказ отправлен, Amazon",
        "Καλημέρα, το δέμα",
        "您的订单已发货",
        "مرحبا",
        "שלום",
        "Łódź, Šiška, őr",
    ],
)
def test_genuine_writing_is_left_alone(genuine: str) -> None:
    assert unmask(genuine).plain == genuine


def test_a_word_that_mixes_alphabets_is_a_trick_even_in_genuine_text() -> None:
    assert unmask("Привет от p\u0430yp\u0430l").plain == "Привет от paypal"


@pytest.mark.parametrize(
    ("written", "part", "quoted"),
    [
        ("plain text", "text", "text"),
        ("to a\u200b@\u200bb now", "a@b", "a\u200b@\u200bb"),
        ("x 🔟 y", "10", "🔟"),
        ("x 🔟 y", "0", "🔟"),
        ("\u200b\u200babc", "abc", "abc"),
        ("ab\u200b", "b", "b\u200b"),
        ("5\ufe0f\u20e3 or 6", "5", "5\ufe0f\u20e3"),
        ("a\r\nb c", "b", "b"),
        ("e\u0301x", "x", "x"),
    ],
)
def test_the_way_back(written: str, part: str, quoted: str) -> None:
    unmasked = unmask(written)
    start = unmasked.plain.index(part)
    begin, end = unmasked.spot(start, start + len(part))
    assert written[begin:end] == quoted


def test_a_place_without_length_keeps_none() -> None:
    begin, end = unmask("a\u200bb").spot(1, 1)
    assert begin == end
