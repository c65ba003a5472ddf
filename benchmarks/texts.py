"""What examining and reading one message costs."""

from collections.abc import Iterator

from benchmarks.budget import Budget, seconds
from benchmarks.server import TEXT
from scenarios.loader import load
from simulator.policy.messages.examination import examine
from simulator.run import Production

_ROUNDS = 500
_MILLISECONDS = 1000
_SUSPICIOUS = "You can reach me at +1 212 555 0187 or write to ada (at) example.org if that is easier. " * 2


def budgets() -> Iterator[Budget]:
    """The lines about texts."""
    production = Production(load("refund-trap"))
    rules, reader = production.scenario.policy.message_rules, production.reader

    def each(work: str, text: str) -> float:
        def rounds() -> None:
            for _ in range(_ROUNDS):
                examine(text, rules) if work == "examine" else reader.read(text, "en")

        return seconds(rounds, rounds=5) / _ROUNDS * _MILLISECONDS

    yield Budget("examine a message, no gate fires", each("examine", TEXT), 0.05, "at most", "ms")
    yield Budget("examine a message with contact details", each("examine", _SUSPICIOUS), 0.8, "at most", "ms")
    yield Budget("read a message's intents", each("read", TEXT), 0.1, "at most", "ms")
