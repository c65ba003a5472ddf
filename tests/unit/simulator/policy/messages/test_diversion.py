"""Addresses with an invitation, handles, apps in disguise, and the one message that may lead elsewhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.policy.messages.context import Context
from simulator.policy.messages.diversion import off_platform
from simulator.policy.messages.personal_details import pii_request
from simulator.policy.messages.text import Text

LANGUAGES = st.sampled_from(["en", "it", "de", "fr", "es", "pt", ""])
COMPLETE = (
    "The video is 46 MB and files here end at 10 MB. Please e-mail it to service@lumetra.example; "
    "we will post the final answer here in this Amazon thread."
)


def found(text: str, **context: object) -> list[str]:
    return [text[start:end] for start, end in off_platform(Text(text), Context(**context))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Send it to anna@shop.example please.",
        "Drop me a line at anna@shop.example.",
        "My number is +44 7700 900457.",
        "w h a t s a p p is quicker",
        "You find us on inst4gram.",
        "We are @lamp_house_official, say hello.",
    ],
)
def test_an_address_with_an_invitation_leads_away(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The refund was made today.\n\nRegards\nAnna Rossi\nanna@shop.example",
        "Best wishes, Ray, Tel. (212) 555-0187",
        "Two lamps @ 24.90 each.",
        "The picture logo@2x.png is on page 3.",
    ],
)
def test_a_bare_address_does_not(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Amazon does, we are not involved in the payment."),
        ("en", "You now have the full plan by e-mail, Julia."),
        ("en", "I'd love to call you, but everything must stay in this conversation."),
        ("en", "Please do not send money outside the platform."),
        ("it", "Ora ha tutto il piano per e-mail, Giulia."),
        ("it", "Non mandi soldi fuori dalla piattaforma."),
        ("de", "Ich würde Sie gern anrufen, aber alles muss in dieser Unterhaltung bleiben."),
        ("de", "Bitte schicken Sie kein Geld außerhalb der Plattform."),
        ("fr", "Vous avez maintenant tout le plan par e-mail, Julie."),
        ("fr", "N'envoyez pas d'argent en dehors de la plateforme."),
        ("es", "No envíe dinero fuera de la plataforma."),
        ("en", "We do not send invoices by e-mail, so that it shows up in your purchasing system."),
        ("en", "We may not send an invoice by e-mail; you find it under Your Orders."),
        ("en", "By e-mail we never send them."),
        ("en", "It never goes out by e-mail, so that your purchasing system finds it."),
        ("de", "Per Mail schicken wir sie nicht, die Rechnung liegt bei Ihrer Bestellung."),
        ("de", "Eine Rechnung per E-Mail dürfen wir nicht schicken."),
        ("de", "Wir schicken Ihnen die Rechnung nicht als Mail, sie steht unter Meine Bestellungen."),
        ("fr", "Par e-mail, nous ne l'envoyons pas."),
        ("de", "Anrufen können Sie uns leider nicht, aber hier im Chat bin ich für Sie da."),
        ("it", "Chiamarci purtroppo non è possibile, ma qui in chat sono a sua disposizione."),
        ("it", "Non possiamo telefonarle, ma sono qui in chat."),
        ("fr", "Nous appeler n'est malheureusement pas possible, mais je suis là pour vous ici."),
        ("es", "Llamarnos no es posible, pero aquí estoy para usted."),
        ("en", "I'd rather keep it in this conversation than by e-mail."),
        ("de", "Ich bleibe lieber hier in der Unterhaltung als per E-Mail."),
        ("it", "Preferisco scriverle qui che per e-mail."),
        ("es", "Prefiero seguir en esta conversación que por correo electrónico."),
        ("en", "As written in our mail, the lid was sent to you today."),
        ("de", "Wie in unserer Mail geschrieben, ging der Deckel heute an Sie."),
        ("it", "Come scritto nella nostra e-mail, il coperchio è partito oggi."),
        ("fr", "Comme écrit dans notre e-mail, le couvercle est parti aujourd'hui."),
        ("es", "Como escribimos en nuestro correo, la tapa salió hoy."),
        ("en", "We are not allowed to trade a refund for a claim, so let us leave the decision to Amazon."),
        ("it", "La cerniera rientra nella garanzia, quindi la sistemiamo noi senza spese."),
        ("es", "La cremallera está en garantía, la arreglamos nosotros sin coste."),
    ],
)
def test_a_warning_and_what_is_done_already_lead_nowhere(language: str, text: str) -> None:
    assert found(text, language=language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Do not pay through Amazon, send the money to us directly.",
        "You already have our address by e-mail, so write to us there.",
        "It should not stay in this conversation, call us.",
    ],
)
def test_a_denial_of_the_marketplace_does(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We do not send invoices here, but by e-mail: write to us."),
        ("en", "By e-mail we never make you wait, just write to us there."),
        ("en", "I'd rather answer your questions here than by e-mail, but call us any time."),
        ("en", "I'd rather not discuss it here, call me."),
        ("en", "As written in our mail, call us for the rest."),
        ("en", "Let's leave Amazon out of it."),
        ("en", "We leave the platform and talk on WhatsApp."),
        ("de", "Per Mail schicken wir Ihnen alles, schreiben Sie uns dort."),
        ("de", "Anrufen können Sie uns jederzeit, das ist nicht schwer."),
        ("de", "Lieber als hier schreiben wir per Mail."),
        ("de", "Wie in unserer Mail geschrieben, rufen Sie uns bitte an."),
        ("it", "Sistemiamo la cosa tra noi."),
        ("it", "Preferisco che ci scriva per e-mail, non qui."),
        ("it", "Come scritto nella nostra e-mail, ci chiami al telefono."),
        ("fr", "Comme écrit dans notre e-mail, appelez-nous."),
        ("es", "Acordemos algo entre nosotros en privado."),
        ("es", "Como escribimos en nuestro correo, llámenos."),
    ],
)
def test_what_sounds_like_a_denial_or_a_mention_and_invites_does(language: str, text: str) -> None:
    assert found(text, language=language)


@pytest.mark.parametrize(
    "text",
    [
        "My mobile is on the note in the parcel.",
        "There is a card under the lid. Sheila will pick up if you call us.",
        "We run a small shop of our own on the web. It is easier to handle returns over there.",
        "May I have your number? I would rather explain it by phone.",
    ],
)
def test_two_parts_beside_each_other_are_an_invitation(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "May I have your number? The courier wants it.",
        "What is your IBAN? We pay the difference by bank transfer.",
        "The warranty is the maker's. The hotline is on the card in the box.",
        "As agreed by phone, we refund the rest.",
        "The card is under the lid. The colour fades in the sun.",
    ],
)
def test_one_part_alone_or_of_others_is_none(text: str) -> None:
    assert found(text) == []


def test_a_complete_migration_message_may_lead_elsewhere_where_an_exception_holds() -> None:
    assert found(COMPLETE)
    assert found(COMPLETE, exception="technical") == []
    assert found(COMPLETE, exception="technical", strict=True)
    assert found(COMPLETE, exception="safety")


def test_the_place_found_is_in_the_text_as_it_was_written() -> None:
    text = "Hi. Please\u200b e\u200bmail us. Bye."
    assert found(text) == ["Please\u200b e\u200bmail us."]


@given(st.text(), LANGUAGES)
def test_any_text_can_be_looked_at(written: str, language: str) -> None:
    text, context = Text(written), Context(language=language)
    for start, end in (*off_platform(text, context), *pii_request(text, context)):
        assert 0 <= start <= end <= len(written)
