"""How fast a market runs: a million orders against the bare skeleton, and against one SimPy process an order."""

from collections.abc import Iterator

from benchmarks.budget import Budget, seconds
from benchmarks.references import CallbackSkeleton, process_per_order
from benchmarks.shop import CONTACT_RATE, shop
from simulator.playing import Play
from simulator.run import Production

ORDERS = 1_000_000
_AGENTS = 375


def budgets() -> Iterator[Budget]:
    """The market's lines."""
    production = Production(shop(ORDERS))
    runs: list[Play] = []

    def run() -> None:
        runs[:] = [Play(production, 7)]
        runs[0].finish()
        runs[0].result()

    ours = seconds(run, rounds=1)
    entries, threads = runs[0].world.journal.length, len(runs[0].world.state.conversations)
    runs.clear()
    skeleton = seconds(lambda: CallbackSkeleton(ORDERS, threads, entries, _AGENTS).run(), rounds=3)
    processes = seconds(lambda: process_per_order(ORDERS, CONTACT_RATE, _AGENTS), rounds=1)
    told = f"{ours:.2f} s, {entries:,} entries, {threads:,} threads"
    yield Budget("market, 1 M orders / bare callbacks of as many events", ours / skeleton, 5, "at most", remark=told)
    yield Budget("market, 1 M orders, faster than a process per order", processes / ours, 7, "at least")
