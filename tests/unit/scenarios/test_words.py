"""What a word is, to phrases and to messages alike."""

import unicodedata

import pytest

from scenarios.words import fold, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("We HAVE refunded", ["we", "have", "refunded"]),
        ("È già stato", ["e", "gia", "stato"]),
        ("e\u0300 gia\u0300", ["e", "gia"]),
        ("Straße STRASSE", ["strasse", "strasse"]),
        ("l'ordine dell’articolo", ["l", "ordine", "dell", "articolo"]),
        ("don't", ["don", "t"]),
        ("n. 405-1234567", ["n", "405", "1234567"]),
        ("snake_case ", ["snake", "case"]),
        ("Why? Why?!", ["why", "?", "why", "?"]),
        ("ｆｕｌｌ ｗｉｄｔｈ", ["full", "width"]),
        ("İstanbul", ["istanbul"]),
        ("\ud800", []),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, folded: list[str]) -> None:
    assert words(text) == folded


def test_upper_and_lower_case_of_every_latin_letter_fold_alike() -> None:
    latin = [chr(code) for code in range(0x250) if chr(code).isalpha() and chr(code) != "ı"]
    assert len(latin) > 400
    assert [char for char in latin if fold(char) != fold(char.upper())] == []


def test_letters_with_and_without_accents_fold_alike() -> None:
    accented = [chr(code) for code in range(0xC0, 0x250) if unicodedata.decomposition(chr(code))]
    assert len(accented) > 200
    assert [char for char in accented if fold(char) != fold(unicodedata.normalize("NFD", char))] == []


def test_an_endless_word_is_cut() -> None:
    assert {len(word) for word in words("x" * 120_000)} == {60}
