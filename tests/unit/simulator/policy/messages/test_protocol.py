"""A note's reason and a resolution told, by words in five languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.policy.messages.protocol import reason_in, tells_resolution


@pytest.mark.parametrize(
    ("note", "reason"),
    [
        ("She needs the drawing in full, 24 MB.", "technical"),
        ("Il filmato è troppo grande.", "technical"),
        ("Das Video hat 40 MB.", "technical"),
        ("La vidéo dépasse la limite, 20 Mo.", "technical"),
        ("El vídeo no cabe.", "technical"),
        ("Product recall: reach her today.", "safety"),
        ("Rückruf des Herstellers.", "safety"),
        ("Richiamo del produttore, è pericoloso.", "safety"),
        ("Rappel du produit, risque de sécurité.", "safety"),
        ("Retirada del producto por seguridad.", "safety"),
        ("A recall; the video of the fire has 30 MB.", "safety"),
        ("She asks for the tracking number.", "everyday"),
        ("Vuole il rimborso.", "everyday"),
        ("Sie will die Rücksendung anmelden.", "everyday"),
        ("Elle attend son remboursement.", "everyday"),
        ("Pide el reembolso.", "everyday"),
        ("Be kind to her.", ""),
        ("", ""),
    ],
)
def test_why_a_part_leaves(note: str, reason: str) -> None:
    assert reason_in(note) == reason


@pytest.mark.parametrize(
    "told",
    [
        "We have refunded the full amount of $24.90 today.",
        "As agreed by phone, the new part was sent on Monday.",
        "Your case has been resolved. No further action is needed.",
        "Come concordato al telefono, abbiamo spedito il pezzo oggi.",
        "Wie besprochen haben wir Ihnen heute 24,90 € erstattet.",
        "Comme convenu, nous avons remboursé 24,90 € aujourd'hui.",
        "Hemos reembolsado 24,90 € hoy.",
    ],
)
def test_what_was_done_and_that_it_is_settled(told: str) -> None:
    assert tells_resolution(told)


@pytest.mark.parametrize(
    "said",
    [
        "We will refund you tomorrow.",
        "We have received your message.",
        "Please hold on, 2 more days.",
        "Abbiamo ricevuto il suo messaggio.",
        "Wir werden den Betrag von 24,90 € erstatten.",
        "",
    ],
)
def test_a_promise_is_no_resolution(said: str) -> None:
    assert not tells_resolution(said)


@given(st.text(max_size=300))
def test_any_text_will_do(text: str) -> None:
    assert reason_in(text) in ("", "technical", "safety", "everyday")
    assert isinstance(tells_resolution(text), bool)
