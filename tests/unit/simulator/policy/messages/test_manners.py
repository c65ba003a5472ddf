"""Insults in disguise, and rudeness that is no abuse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.policy.messages.context import Context
from simulator.policy.messages.manners import abusive, rude
from simulator.policy.messages.text import Text

LANGUAGES = st.sampled_from(["en", "it", "de", "fr", "es", "pt", ""])

CURT = [
    ("en", "I've already told you twice that the charger is not part of the set."),
    ("en", "Read the description properly next time."),
    ("en", "That is not our problem."),
    ("en", "Congratulations on finally reading the description."),
    ("en", "Well, congratulations, you broke it yourself."),
    ("it", "Gliel'ho già scritto due volte."),
    ("it", "Legga bene la descrizione."),
    ("de", "Das habe ich Ihnen schon dreimal geschrieben."),
    ("de", "Lesen Sie erst einmal die Beschreibung."),
    ("fr", "Je vous l'ai déjà expliqué."),
    ("fr", "Lisez bien l'annonce."),
    ("es", "Ya se lo hemos explicado."),
    ("es", "Lea bien la descripción."),
    ("it", "Come già detto, non è possibile."),
    ("it", "Le abbiamo già risposto."),
    ("de", "Das haben wir Ihnen bereits mehrfach mitgeteilt."),
    ("es", "Ya le hemos dicho que no."),
]

POLITE = [
    ("en", "Thank you for your patience, the lamp leaves today."),
    ("en", "Congratulations on your new grandson!"),
    ("en", "Yes, the pump is still within the warranty period."),
    ("en", "Please don't think it was your mistake."),
    ("it", "Non è colpa sua se il rimborso è in ritardo."),
    ("it", "Entro giovedì avrà notizie da me."),
    ("de", "Es war nicht Ihre Schuld, dass das Paket verloren ging."),
    ("fr", "Quand avez-vous consulté le suivi pour la dernière fois ?"),
    ("es", "Marta tiene otra talla y no sabe ni el precio ni nada más."),
    ("es", "No es culpa suya en absoluto, el fallo lo tuvimos nosotros."),
    ("en", "Congratulations on such a lovely idea!"),
    ("it", "Grazie per la pazienza, la lampada parte oggi."),
    ("de", "Kannst du mir bitte ein Foto schicken?"),
    ("de", "Könnten Sie mir bitte ein Foto schicken?"),
    ("fr", "Merci de votre patience, la lampe part aujourd'hui."),
    ("es", "Gracias por su paciencia, la lámpara sale hoy."),
    ("it", "Del reclamo decide il marketplace, a cui abbiamo già risposto."),
    ("it", "Abbiamo già spiegato tutto alla banca."),
    ("it", "Il corriere ha già risposto."),
    ("it", "Ci ha già scritto che la lampada è rotta, grazie."),
    ("de", "Wir haben dem Paketdienst bereits geschrieben."),
    ("de", "Der Paketdienst hat bereits geschrieben."),
    ("fr", "Nous avons déjà écrit au transporteur."),
    ("es", "Ya hemos escrito al transportista."),
    ("en", "I have kept it all here so that it doesn't get lost."),
    ("en", "Parcels can get lost, and yours did."),
    ("it", "Ho scritto tutto qui perché nulla vada perso o sparisca."),
    ("en", "Could you attach a photo or a short video so that our workshop can see what happens?"),
    ("en", "Please press the red button and see what happens."),
]


@pytest.mark.parametrize("word", ["idi0t", "st*pid", "a$$hole", "f**k", "m0ron", "b@stard", "i d i o t", "l1ar"])
def test_an_insult_in_disguise_is_seen(word: str) -> None:
    text = f"You {word}."
    assert [text[start:end] for start, end in abusive(Text(text), Context()) if text[start:end] != text] == [word]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Get lost."),
        ("en", "Take your money and get lost!"),
        ("en", "You can get lost."),
        ("en", "Pay up or you will see what happens."),
        ("en", "Write again and see what happens."),
        ("it", "Se ne vada e sparisca."),
    ],
)
def test_what_is_lost_or_happens_may_be_a_threat(language: str, text: str) -> None:
    assert abusive(Text(text), Context(language=language))


@pytest.mark.parametrize("word", ["E27", "5*", "A4", "3.5mm", "C++", "n. 1", "10%", "W8", "M3 x 12", "a*b", "4K"])
def test_what_has_digits_or_signs_in_it_is_no_insult(word: str) -> None:
    assert abusive(Text(f"The {word} is in the box."), Context()) == []


@pytest.mark.parametrize(
    "text", ["The novel is about a liar and a thief.", "The mug says 'World's worst idiot', as shown."]
)
def test_what_a_book_or_a_mug_says_is_nobodys_insult(text: str) -> None:
    assert abusive(Text(text), Context()) == []


@pytest.mark.parametrize(("language", "text"), CURT)
def test_what_is_curt_is_rude_and_no_abuse(language: str, text: str) -> None:
    context = Context(language=language)
    assert rude(Text(text), context)
    assert abusive(Text(text), context) == []


@pytest.mark.parametrize(("language", "text"), POLITE)
def test_what_is_polite_is_neither(language: str, text: str) -> None:
    context = Context(language=language)
    assert rude(Text(text), context) == abusive(Text(text), context) == []


@given(st.text(), LANGUAGES)
def test_any_text_can_be_looked_at(written: str, language: str) -> None:
    text, context = Text(written), Context(language=language)
    for start, end in (*abusive(text, context), *rude(text, context)):
        assert 0 <= start <= end <= len(written)
