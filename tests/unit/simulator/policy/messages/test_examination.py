"""Contact details in whole messages of sellers, English and Italian, and what a finding says."""

import pytest

from scenarios.policy import MessageRule
from scenarios.vocabulary import MESSAGE_PRIMITIVES
from simulator.policy.messages.context import Context
from simulator.policy.messages.examination import examine
from simulator.policy.messages.finding import Finding
from simulator.policy.messages.primitives import PRIMITIVES


def rule(name: str, primitive: str) -> MessageRule:
    return MessageRule(rule=name, why="", primitive=primitive, action="block", fact="shared_contact_details")


RULES = (rule("email_address", "email_address"), rule("phone_number", "phone_number"))

COMPLIES = [
    "Hello Marta, your order 405-1234567-1234567 was shipped on 12/03/2026.",
    "Orders 111-1234567-7654321 and 111-7654321-1234567 were refunded today.",
    "Your tracking number is 1Z999AA10123456784 and it should arrive by Friday.",
    "The tracking number 9400 1118 9922 3856 7890 12 shows that it is in transit.",
    "We refunded 1,234.56 EUR on 2026-01-05 at 18:30; your bank needs 3 to 5 days.",
    "The total was $42.00, of which 7.90 for shipping.",
    "Delivery is expected between 05/01/2026 and 08/01/2026.",
    "The barcode is 8001234567890 and the ASIN B08N5WRWNW.",
    "Invoice 20260105123 is attached.",
    "Two lamps @ 24.90 each, one @ 19.90.",
    "Please see the picture logo@2x.png on page 3.",
    "Please contact us here, in this conversation, at any time.",
    "Look at the dot on the cover: that is the serial number 123456789.",
    "It weighs 1200 g and measures 30 x 20 x 10 cm.",
    "Return it to 12 High Street, Beverly Hills 90210-1234.",
    "Model 2065550142 fits bulbs of type E27 up to 60 W.",
    "The claim 6512345678 was closed in your favour.",
    "You can call the carrier, please have order 405-1234567-1234567 at hand.",
    "Gentile Marta, il suo ordine n. 405-1234567-1234567 è partito il 5/1/2026.",
    "Il codice di tracciamento è 3331234567, il corriere è GLS.",
    "Abbiamo rimborsato 1.234,50 euro in data 05.01.2026.",
    "La fattura n. 2026/0001234 è allegata.",
    "Riferimento pratica 0212345678: il rimborso è stato emesso.",
    "Siamo aperti dalle 9.00 alle 18.00, dal 05/01 al 08/01.",
    "Il bonifico è sull'IBAN IT60 X054 2811 1010 0000 0123 456.",
    "Un punto alla volta: prima la foto, poi la sostituzione.",
    "Il pacco JD014600003888884004 risulta consegnato.",
    "Il lotto 2026 01 05 001 2 non è difettoso.",
]

VIOLATES = [
    ("Write to anna.rossi@example.com and we will sort it out.", "email_address"),
    ("Our address is SERVICE@MY-SHOP.EXAMPLE, day and night.", "email_address"),
    ("Send the photos to photos+returns@mail.shop.example please.", "email_address"),
    ("You find me as anna (at) example (dot) com.", "email_address"),
    ("Mail us: support at myshop dot com, we answer quickly.", "email_address"),
    ("service[at]example.com is read every hour.", "email_address"),
    ("service @ example.com", "email_address"),
    ("My address: anna＠example.com", "email_address"),
    ("Please call us on +1 206 555 0142.", "phone_number"),
    ("Our line is (212) 555-0147, from 9 to 5.", "phone_number"),
    ("Call 555-0123 and ask for Anna.", "phone_number"),
    ("Text me at 415-555-2671.", "phone_number"),
    ("Ring 020 7946 0958 about order 405-1234567-1234567 of 05/01/2026.", "phone_number"),
    ("WhatsApp is quicker: +44 7700 900123", "phone_number"),
    ("You can reach us on +49 (0)30 901820.", "phone_number"),
    ("For order 405-1234567-1234567 (42.00 EUR) phone us: 347 123 4567.", "phone_number"),
    ("Scrivici a assistenza@example.it, grazie.", "email_address"),
    ("La mia mail è marta_rossi@posta.example.it.", "email_address"),
    ("Mi trova come marta chiocciola example punto it.", "email_address"),
    ("assistenza chiocciola negozio.it", "email_address"),
    ("Chiamaci al +39 02 1234 5678.", "phone_number"),
    ("Chiamateci allo 02 1234 5678 in orario d'ufficio.", "phone_number"),
    ("Il mio numero è 3471234567.", "phone_number"),
    ("Per l'ordine 405-1234567-1234567 mi chiami al 347/1234567.", "phone_number"),
    ("Numero verde 800 123456, gratuito.", "phone_number"),
    ("Ci trova su WhatsApp: 347.123.4567", "phone_number"),
    ("Dall'estero 0039 347 1234567.", "phone_number"),
]


@pytest.mark.parametrize("text", COMPLIES)
def test_what_complies_is_let_through(text: str) -> None:
    assert examine(text, RULES) == ()


@pytest.mark.parametrize(("text", "broken"), VIOLATES)
def test_what_violates_is_found(text: str, broken: str) -> None:
    assert {finding.rule for finding in examine(text, RULES)} == {broken}


def test_a_finding_says_where_and_with_which_words() -> None:
    text = "Hi, call +39 347 1234567 or write to a@example.com, b@example.com."
    assert examine(text, RULES) == (
        Finding("email_address", 37, 50, "a@example.com"),
        Finding("email_address", 52, 65, "b@example.com"),
        Finding("phone_number", 9, 24, "+39 347 1234567"),
    )


def test_a_rule_has_its_own_name_and_only_rules_in_force_are_looked_at() -> None:
    text = "Call +39 347 1234567 or write to a@example.com."
    assert [finding.rule for finding in examine(text, (rule("no_mail", "email_address"),))] == ["no_mail"]
    assert examine(text, ()) == ()


def test_every_primitive_a_file_can_name_is_there() -> None:
    assert set(PRIMITIVES) == set(MESSAGE_PRIMITIVES)


def test_findings_of_one_rule_that_overlap_are_one() -> None:
    text = "Visit myshop[.]com/sale, myshop . com"
    found = examine(text, (rule("external_link", "external_link"),))
    assert [finding.evidence for finding in found] == ["myshop[.]com/sale", "myshop . com"]


def test_a_text_need_not_be_normalised() -> None:
    text = "caffe\u0300\r\n\x00anna@caffe\u0300.it"
    (found,) = examine(text, RULES)
    assert found.evidence == "anna@caffe\u0300.it"


def test_what_is_missing_is_nowhere() -> None:
    proactive = Context(reactive=False)
    assert examine("Thank you.", (rule("no_order_id", "no_order_id"),), proactive) == (
        Finding("no_order_id", 0, 0, ""),
    )
