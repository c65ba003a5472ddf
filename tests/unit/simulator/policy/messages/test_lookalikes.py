"""The tables of what is drawn alike."""

import unicodedata

import pytest

from simulator.policy.messages.lookalikes import CYRILLIC, GREEK, folded


@pytest.mark.parametrize("alphabet", [CYRILLIC, GREEK], ids=["cyrillic", "greek"])
def test_every_look_alike_is_one_latin_letter(alphabet: dict[str, str]) -> None:
    assert all(len(latin) == 1 and latin.isascii() and latin.isalpha() for latin in alphabet.values())
    assert not any(foreign.isascii() for foreign in alphabet)


_UNUSED = ("Cn", "Co", "Cs")
"""Categories of code points that nobody has given a meaning."""


def test_folding_is_done_at_once() -> None:
    known = [char for char in map(chr, range(0x110000)) if unicodedata.category(char) not in _UNUSED]
    assert [char for char in known if any(folded(part) != part for part in folded(char))] == []


@pytest.mark.parametrize("char", "aé€™½№°\n\t")
def test_what_stays(char: str) -> None:
    assert folded(char) == char
