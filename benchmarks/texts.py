"""What examining and reading messages costs: one, the first of a language, and one without end."""

from collections.abc import Iterator
from functools import partial
from itertools import count
from statistics import median

from benchmarks.budget import Budget, seconds
from benchmarks.crowd import TEXT
from scenarios.loader import load, load_intents
from simulator.policy.messages.context import Context
from simulator.policy.messages.examination import examine
from simulator.reading.reader import Reader
from simulator.run import Production

_ROUNDS = 500
_MILLISECONDS = 1000
_SUSPICIOUS = "You can reach me at +1 212 555 0187 or write to ada (at) example.org if that is easier. " * 2
_SHORT, _LONG = 100_000, 1_000_000
_FIRST = {
    "it": "Gentile cliente, grazie per averci scritto. Il pacco è partito ieri e arriverà giovedì.",
    "de": "Guten Tag, vielen Dank für Ihre Nachricht. Ihr Paket ist gestern abgeschickt worden.",
    "fr": "Bonjour, merci pour votre message. Votre colis est parti hier et arrivera jeudi.",
    "es": "Hola, gracias por escribirnos. Su paquete salió ayer y llegará el jueves.",
}
"""No other benchmark before this one speaks these."""


def budgets() -> Iterator[Budget]:
    """The lines about texts."""
    production = Production(load("refund-trap"))
    rules, reader = production.scenario.policy.message_rules, Reader(load_intents("core"))

    def examined(text: str, rounds: int = _ROUNDS) -> float:
        return seconds(lambda: [examine(text, rules) for _ in range(rounds)], rounds=5) / rounds * _MILLISECONDS

    def first(language: str) -> float:
        text, context = _FIRST[language], Context(language=language)
        took = seconds(lambda: (examine(text, rules, context), reader.read(text, language)), rounds=1)
        return took * _MILLISECONDS

    yield Budget("first message of a language", median(map(first, _FIRST)), 100, "at most", "ms")
    yield Budget("examine a message, no gate fires", examined(TEXT), 0.05, "at most", "ms")
    yield Budget("examine a message with contact details", examined(_SUSPICIOUS), 0.8, "at most", "ms")
    numbers = count()

    def read(new: bool) -> None:
        for _ in range(_ROUNDS):
            reader.read(TEXT.replace(".", f" {next(numbers)}.") if new else TEXT, "en")

    for new, told in ((True, "every sentence is new"), (False, "sentences that were read lately")):
        reading = seconds(partial(read, new), rounds=5) / _ROUNDS * _MILLISECONDS
        yield Budget("read a message's intents", reading, 0.1, "at most", "ms", told)
    short, long = (examined(_endless(size), rounds=1) / size for size in (_SHORT, _LONG))
    yield Budget("a character of 1 MB of text, against one of 100 kB", long / short, 1.5, "at most")


def _endless(size: int) -> str:
    whole = f"{TEXT}\n{_SUSPICIOUS}\n"
    return (whole * (size // len(whole) + 1))[:size]
