"""How a seller brings a fact about: which commands it takes in a world as it stands, and how people would say it.

The words sent are examples of the intents, or the desk's own; each is examined before it is used.
"""

from collections.abc import Callable
from dataclasses import dataclass

from scenarios.vocabulary import SAID
from simulator.domain import commands as c
from simulator.domain.orders import Order
from simulator.domain.state import State
from simulator.run import Production
from simulator.wording.macros import move_off_platform
from simulator.world import World

_UNTOUCHED = Order()
_REASON = "agreed with the buyer"
_SHOWN = "the thread shows what was agreed"

_NOTES = {
    "technical": "The file this needs is a video of 40 MB, and a message here carries 10 MB.",
    "safety": "A safety matter that cannot wait: we find out by phone at once whether anybody is in danger.",
}
"""Why a part may leave the thread → an internal note that says so."""

SETTLED = {
    "en": "We have sent what we agreed on today. No further action is needed from you.",
    "it": "Abbiamo inviato oggi quanto concordato. Non serve altro da parte sua.",
    "de": "Wir haben das Vereinbarte heute versandt. Es sind keine weiteren Schritte nötig.",
    "fr": "Nous avons envoyé aujourd'hui ce qui était convenu. Aucune autre démarche n'est nécessaire.",
    "es": "Hoy hemos enviado lo acordado. No hace falta nada más de su parte.",
}
"""Language → a message that says how something ended."""

POINTING = {
    "en": "You will find our answer in the thread of your order.",
    "it": "Trova la nostra risposta nella conversazione del suo ordine.",
    "de": "Unsere Antwort finden Sie in der Konversation zu Ihrer Bestellung.",
    "fr": "Vous trouverez notre réponse dans la conversation de votre commande.",
    "es": "Encontrará nuestra respuesta en la conversación de su pedido.",
}
"""Language → what is said outside and settles nothing."""

_SAID = {
    "apology": "the thread says sorry",
    "explains_root_cause": "the thread explains how it came about",
    "explains_correction": "the thread explains what was put right",
    "explains_prevention": "the thread explains why it will not happen again",
    "holding_reply": "the thread says that somebody is looking into it",
    "refund_confirmed": "the refund is confirmed in the thread",
    "refund_promised": "a refund is promised in the thread",
    "refund_refused": "the refund is refused in the thread",
    "replacement_promised": "a replacement is promised in the thread",
    "replacement_sent": "the replacement is confirmed in the thread",
    "tracking_explained": "the thread explains where the parcel is",
}
_DONE = {
    "claim_answered": "the claim is answered",
    "claim_appealed": "another look at the claim is asked for",
    "chargeback_answered": "the bank gets its proofs",
    "called": "the buyer is called",
    "cancellation_declined": "the cancellation is declined",
    "emailed": "the buyer is mailed",
    "feedback_answered": "the feedback is answered in public",
    "migration_announced": "first a note and then the thread announce why and how a part goes on outside",
    "no_response_needed": "her message is marked as needing no response",
    "note_added": "an internal note says why a part must leave",
    "order_cancelled": "the order is cancelled",
    "refund_issued": "the order is refunded in full",
    "replacement_notified": "a replacement is sent, and the marketplace tells her so",
    "replacement_sent": "a replacement is sent",
    "replied": "the thread is answered",
    "resolution_summarised": "the thread says how it ended",
    "return_authorised": "the return is authorised",
    "summary_filed": "the resolution is filed at the desk",
    "thread_closed": "the thread is closed",
}


IMPLIED: dict[str, tuple[str, ...]] = {"migration_announced": ("note_added",)}
"""Fact → what comes with it when it is brought about here."""


def can_be_done(fact: str) -> bool:
    """Whether a seller can bring a fact about, and would."""
    return fact.startswith(SAID) or fact in _DONE


def phrase(fact: str) -> str:
    """A fact as advice."""
    if fact.startswith(SAID):
        intent = fact.removeprefix(SAID)
        return _SAID.get(intent) or f"the thread says {intent.replace('_', ' ')}"
    return _DONE[fact]


@dataclass(frozen=True)
class Seller:
    """Somebody who knows what to write and do in worlds of one scenario."""

    production: Production
    exception: str = "technical"
    """Why a part may leave the thread, if any may."""

    def commands(self, fact: str, world: World, order: int) -> tuple[c.ExternalCommand, ...]:
        """What brings a fact about here and now; nothing where it cannot be done."""
        known = world.state.orders.get(order, _UNTOUCHED)
        if fact.startswith(SAID):
            return self._said(fact.removeprefix(SAID), world, order)
        if fact in _TEXTS:
            return self._told(world, order, [text_in(_TEXTS[fact], language_of(world.state, order))])
        if fact == "replied":
            return self._said("holding_reply", world, order)
        if fact == "migration_announced":
            return self._announced(known, world, order)
        if fact == "note_added":
            return (self._note(known),) if known.conversation else ()
        about, deed = _DEEDS[fact]
        number = about(known, order)
        return (deed(number, text_in(POINTING, language_of(world.state, order))),) if number else ()

    def _said(self, intent: str, world: World, order: int) -> tuple[c.ExternalCommand, ...]:
        language = language_of(world.state, order)
        known = self.production.scenario.intents.intents.get(intent)
        examples = known.examples.get(language) if known else None
        return self._told(world, order, list(examples.yes) if examples else [], intent)

    def _told(self, world: World, order: int, texts: list[str], intent: str = "") -> tuple[c.ExternalCommand, ...]:
        """The first of some texts that breaks no rule and says what it is to say."""
        thread = world.state.orders.get(order, _UNTOUCHED).conversation
        for text in texts if thread else ():
            command = c.Reply(thread, text)
            examined = self.production.examiner.examine(command, world.state, world.now)
            if not (examined.blocking or examined.noted) and (not intent or intent in examined.intents):
                return (command,)
        return ()

    def _announced(self, known: Order, world: World, order: int) -> tuple[c.ExternalCommand, ...]:
        if not known.conversation:
            return ()
        exception = world.state.dealings(order).exception
        announcement = move_off_platform(exception or self.exception, language_of(world.state, order))
        reply = c.Reply(known.conversation, announcement)
        return (reply,) if exception else (self._note(known), reply)

    def _note(self, known: Order) -> c.ExternalCommand:
        exception = self.exception
        return c.AddNote(known.conversation, _NOTES[exception], "safety" if exception == "safety" else "technical")


def language_of(state: State, order: int) -> str:
    """What an order's buyer speaks."""
    return state.book.language_of(order)


def text_in(texts: dict[str, str], language: str) -> str:
    """A text in a language, or in English."""
    return texts.get(language, texts["en"])


_TEXTS = {"resolution_summarised": SETTLED}

_About = Callable[[Order, int], int]
_Deed = Callable[[int, str], c.ExternalCommand]


def _order(known: Order, order: int) -> int:
    return order


def _thread(known: Order, order: int) -> int:
    return known.conversation


def _claim(known: Order, order: int) -> int:
    return known.claim


_DEEDS: dict[str, tuple[_About, _Deed]] = {
    "refund_issued": (_order, lambda number, text: c.RefundOrder(number, _REASON)),
    "replacement_sent": (_order, lambda number, text: c.SendReplacement(number)),
    "replacement_notified": (_order, lambda number, text: c.SendReplacement(number)),
    "emailed": (_order, c.SendMail),
    "called": (_order, lambda number, text: c.LogContact(number, "call", text)),
    "order_cancelled": (_order, lambda number, text: c.CancelOrder(number, "buyer_requested")),
    "cancellation_declined": (_order, lambda number, text: c.DeclineCancellation(number)),
    "feedback_answered": (_order, c.AnswerFeedback),
    "no_response_needed": (_thread, lambda number, text: c.MarkNoResponseNeeded(number)),
    "thread_closed": (_thread, lambda number, text: c.CloseConversation(number)),
    "summary_filed": (_thread, c.AddSummary),
    "claim_answered": (_claim, lambda number, text: c.RespondToClaim(number, _SHOWN)),
    "claim_appealed": (_claim, lambda number, text: c.AppealClaim(number, _SHOWN)),
    "chargeback_answered": (
        lambda known, order: known.chargeback,
        lambda number, text: c.RespondToChargeback(number, _SHOWN),
    ),
    "return_authorised": (lambda known, order: known.return_, lambda number, text: c.AuthoriseReturn(number)),
}
"""Fact → what it is about, and the command that brings it about."""
