"""Prints every budget's line and ends with 1 if one falls short. Alone on the machine, or the figures mean little."""

import sys
from collections.abc import Callable, Iterator

from benchmarks import experiments, lengths, market, queue, scale, server, startup, stores, texts, webhooks, worlds
from benchmarks.budget import Budget

_ALL: tuple[Callable[[], Iterator[Budget]], ...] = (
    market.budgets,
    experiments.budgets,
    scale.budgets,
    queue.budgets,
    worlds.budgets,
    texts.budgets,
    startup.budgets,
    server.budgets,
    stores.budgets,
    lengths.budgets,
    webhooks.budgets,
)


def main() -> int:
    """Measure and print; 0 if every budget holds."""
    short = 0
    for budgets in _ALL:
        for budget in budgets():
            print(budget, flush=True)
            short += not budget.holds
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
