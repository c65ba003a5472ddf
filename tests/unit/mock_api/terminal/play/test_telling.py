"""News as sentences: names of people and of measures, and neither codes nor guesses at who somebody is."""

import pytest

from mock_api.terminal.play.counter import Counter, folds
from mock_api.terminal.play.deeds import deed_of
from mock_api.terminal.play.telling import told
from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.playing import Play
from simulator.run import Production
from tests import casting


@pytest.fixture
def counter() -> Counter:
    production = Production(casting.drill())
    play = Play(production, 7, projections=folds())
    play.world.advance_to(1)
    return Counter(production, play)


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (
            e.AccountStatusChanged("AT_RISK", ("order_defect_rate:merchant", "late_shipment_rate")),
            "Your account is now at risk, because of order defect rate, merchant and late shipment rate.",
        ),
        (
            e.ChargebackDecided(1, 1, True, ("fraud",), True, "seller"),
            "The bank of Marta leaves the money with Marta.",
        ),
        (
            e.ChargebackDecided(1, 1, False, ("fraud",), False, "seller"),
            "The bank of Marta gives the money back to you.",
        ),
    ],
)
def test_what_happened_is_a_sentence(counter: Counter, event: e.AnyEvent, said: str) -> None:
    assert told(counter, Entry(9, 0, "marketplace", event)).headline == said


def test_a_call_is_told_with_the_name_of_whoever_was_called(counter: Counter) -> None:
    deed = deed_of("call")
    assert deed is not None
    assert deed(counter, "Hello.")[1] == "You called Marta."
