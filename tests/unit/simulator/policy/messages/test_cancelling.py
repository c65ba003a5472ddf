"""Asking to cancel: wrong where there is nothing to send, right where it tells a buyer how."""

import pytest

from simulator.policy.messages.cancelling import asks_to_cancel
from simulator.policy.messages.context import Context
from simulator.policy.messages.text import Text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is out of stock. Please cancel the order."),
        ("en", "It is out of stock. Please request the cancellation in Your Orders."),
        ("en", "The lamps are all gone. Please cancel the order."),
        ("it", "Non l'abbiamo più in magazzino, per favore annulli l'ordine."),
        ("it", "C'è stato un errore di magazzino, per cortesia annulli l'ordine."),
        ("de", "Die Lampe haben wir nicht, bitte stornieren Sie die Bestellung."),
        ("es", "No tenemos existencias, por favor cancele el pedido."),
    ],
)
def test_without_stock_the_buyer_is_not_to_be_asked(language: str, text: str) -> None:
    assert asks_to_cancel(Text(text), Context(language=language))


@pytest.mark.parametrize(
    "text",
    [
        "Please cancel the order in Your Account, as you wished.",
        "It is out of stock, so we cancelled the order.",
        "It is out of stock. We will refund you.",
        "I can't send it to a different address. Please ask for cancellation through your order page.",
    ],
)
def test_anything_else_is_right(text: str) -> None:
    assert asks_to_cancel(Text(text), Context()) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please request the cancellation under Your Orders, and I'll confirm it once it has gone through."),
        ("en", "We don't have a button for it. Please cancel the order in Your Orders."),
        ("en", "We can't change the address any more. Please request cancellation in Your Orders."),
        ("it", "L'ordine è ancora in magazzino: per annullarlo richieda l'annullamento in I miei ordini."),
        ("it", "Non abbiamo noi il pulsante, per favore richieda l'annullamento in I miei ordini."),
        ("de", "Diesen Knopf haben wir nicht, bitte beantragen Sie die Stornierung unter Meine Bestellungen."),
        ("es", "No tenemos ese botón, por favor solicite la cancelación en Mis pedidos."),
    ],
)
def test_to_show_her_the_form_is_no_want_of_stock(language: str, text: str) -> None:
    assert asks_to_cancel(Text(text), Context(language=language)) == []
