"""The tables of what is drawn alike."""

import pytest

from simulator.policy.messages.lookalikes import CYRILLIC, GREEK, folded


@pytest.mark.parametrize("alphabet", [CYRILLIC, GREEK], ids=["cyrillic", "greek"])
def test_every_look_alike_is_one_latin_letter(alphabet: dict[str, str]) -> None:
    assert all(len(latin) == 1 and latin.isascii() and latin.isalpha() for latin in alphabet.values())
    assert not any(foreign.isascii() for foreign in alphabet)


def test_folding_is_done_at_once() -> None:
    again = [chr(code) for code in range(0x110000) if any(folded(part) != part for part in folded(chr(code)))]
    assert again == []


@pytest.mark.parametrize("char", "aé€™½№°\n\t")
def test_what_stays(char: str) -> None:
    assert folded(char) == char
