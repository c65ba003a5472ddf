"""A text taken to pieces, and that what is looked for only where there are signs of it is nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Primitive
from simulator.policy.messages.primitives import PRIMITIVES
from simulator.policy.messages.text import Text

SIGNS = st.sampled_from(["", "", "-", ".", " ", "_", "*", "4", "@", "0", "-.", "\n"])
NAMES = st.sampled_from(
    ["whatsapp", "telegram", "paypal", "faceb00k", "inst4gram", "idiot", "moron", "depp", "puta", "a b c d", "20 % off"]
)
DISGUISED = st.builds(
    lambda name, signs: "".join(map("".join, zip(name, signs, strict=False))), NAMES, st.lists(SIGNS, min_size=12)
)
OTHERS = st.sampled_from(["on", "Call us", "555 0123", "."])
TEXTS = st.lists(NAMES | DISGUISED | OTHERS | st.text(max_size=8)).map(" ".join)


def test_a_text_in_pieces() -> None:
    text = Text("Hi, I sent 2 mugs on 2026-01-05: \u0421all m\u200be!")
    assert text.plain == "Hi, I sent 2 mugs on 2026-01-05: Call me!"
    assert text.folded == ["hi", "i", "sent", "2", "mugs", "on", "2026", "01", "05", "call", "me"]
    assert [sentence.words[-1] for sentence in text.sentences] == ["me"]
    assert text.figures == ["2", "2026", "01", "05"]
    assert text.single_letters == 1
    assert text.written[slice(*text.spot(38, 40))] == "m\u200be"


@given(st.text())
def test_words_are_found_alike_in_any_letters(written: str) -> None:
    """Beside a letter beyond ASCII the words before it stay what they were."""
    alone, beside = Text(written), Text(f"{written} é")
    assert beside.folded == [*alone.folded, "e"]


@pytest.mark.parametrize("name", ["off_platform", "abusive"])
@given(TEXTS)
def test_what_is_looked_for_only_beside_its_signs_is_nowhere_else(name: str, written: str) -> None:
    """A text that claims to have every sign shows the same."""
    claiming = Text(written)
    assert len(claiming.spaced) <= len(written)
    claiming.single_letters += 99
    claiming.figures = [*claiming.figures, "0"]
    predicate: Primitive = PRIMITIVES[name]
    assert predicate(claiming, Context()) == predicate(Text(written), Context())
