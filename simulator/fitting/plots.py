"""Simple stories for the reasons an export shows: a buyer asks, waits, asks again, and is content or gives up.

No export says what buyers do next, so patience, claims and feedback are defaults; the texts are ours, in English and
Italian. In another language the buyer writes English.
"""

from collections.abc import Iterator, Sequence

from simulator.fitting.mixture import FollowUps
from simulator.fitting.quoting import flow, key, quoted

AGAIN = "-again"
"""Ends the name of the story of those who write once more after the answer."""

_ASKS = {
    "where_is_my_order": ("Hello, where is my order {order.id}?", "Buongiorno, dov'è il mio ordine {order.id}?"),
    "not_as_described": (
        "The {order.item} of order {order.id} is not what I expected. What can we do?",
        "{order.item} dell'ordine {order.id} non è come me lo aspettavo. Cosa possiamo fare?",
    ),
    "return_refund": (
        "I would like to return order {order.id}. How do I get my money back?",
        "Vorrei rendere l'ordine {order.id}. Come ottengo il rimborso?",
    ),
    "change_order": (
        "Can you still change order {order.id}, please?",
        "Potete ancora modificare l'ordine {order.id}, per favore?",
    ),
    "product_question": (
        "A question about the {order.item}: what is it made of?",
        "Una domanda su {order.item}: di cosa è fatto?",
    ),
    "invoice": (
        "Could you send me an invoice for order {order.id}, please?",
        "Potete mandarmi la fattura dell'ordine {order.id}, per favore?",
    ),
    "other": ("I have a question about order {order.id}.", "Ho una domanda sull'ordine {order.id}."),
}
_NAGS = (
    "I am still waiting for an answer about order {order.id}.",
    "Sto ancora aspettando una risposta per l'ordine {order.id}.",
)
_MORE = ("One more thing about order {order.id}, please.", "Ancora una cosa sull'ordine {order.id}, per favore.")
_CLAIMS = {
    "where_is_my_order": "not_received",
    "not_as_described": "not_as_described",
    "return_refund": "refund_not_received",
}
_PATIENT = 4


def story(reason: str, kind: str, languages: Sequence[str], again: FollowUps | None = None) -> Iterator[str]:
    """One story as lines of a market's file, indented to stand under ``stories``."""
    claims = _CLAIMS.get(kind)
    yield f"  {key(reason + AGAIN if again else reason)}:"
    yield f"    reason: {key(reason)}"
    yield "    story:"
    answered = "more" if again else "content"
    yield from _asking("asking", _ASKS[kind], languages, answered, "{silence: $patience, go: nagging}")
    yield from _asking("nagging", _NAGS, languages, "more" if again else "appeased", _gives_up(bool(claims)))
    for number in range(again.rounds if again else 0):
        name = "more" if number == 0 else f"more_{number + 1}"
        onward = f"more_{number + 2}" if again and number + 1 < again.rounds else "content"
        yield from _asking(name, _MORE, languages, onward, "{waited: 10d, go: gave_up}", "2h")
    yield "      content: {ends: resolved}"
    if not again:
        yield "      appeased: {ends: resolved_late}"
    if claims:
        yield "      claim:"
        yield f"        opens: {{claim: a_to_z, reason: {claims}}}"
        yield "        reacts: [{once: claim_granted, go: paid_back}, {once: claim_denied, go: refused}]"
        yield "      paid_back: {ends: claim_granted}"
        yield "      refused: {ends: claim_denied}"
    if not claims or again:
        yield "      gave_up: {ends: never_answered}"


def _gives_up(claims: bool) -> str:
    return f"{{waited: {_PATIENT}d, go: claim}}" if claims else "{waited: 10d, go: gave_up}"


def _asking(
    name: str, texts: tuple[str, str], languages: Sequence[str], answered: str, otherwise: str, waits: str = ""
) -> Iterator[str]:
    english, italian = map(quoted, texts)
    yield f"      {name}:"
    if waits:
        yield f"        waits: {waits}"
    yield "        says:"
    yield from (f"          {key(language)}: {italian if language == 'it' else english}" for language in languages)
    yield f"        reacts: [{flow({'did': 'replied', 'go': answered})}, {otherwise}]"
