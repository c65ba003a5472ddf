"""How fast the team's queue is: M/M/10 with a load of 0.9, against SimPy as textbooks use it and against Ciw.

All three are given the same arrivals and service times, and must give the same mean wait.
"""

from collections.abc import Generator, Iterator
from typing import Any

import ciw
import numpy as np
import simpy

from benchmarks.budget import Budget, seconds
from simulator.actors.queue import Queue
from simulator.clock import Clock, Rank

CUSTOMERS = 200_000
SERVERS = 10
LOAD = 0.9
_UNIT = 1_000_000_000
"""Parts of a mean service time: instants are whole numbers, and all three count in these."""

_KIND = 0


class Sample:
    """Arrivals and service times drawn once, in whole parts of a mean service time."""

    def __init__(self, customers: int) -> None:
        draws = np.random.Generator(np.random.PCG64(7))
        gaps = np.rint(draws.exponential(_UNIT / (SERVERS * LOAD), customers)).astype(np.int64)
        self.gaps: list[int] = gaps.tolist()
        self.arrivals: list[int] = np.cumsum(gaps).tolist()
        self.services: list[int] = np.rint(draws.exponential(_UNIT, customers)).astype(np.int64).tolist()


def our_mean_wait(sample: Sample) -> float:
    """Our queue on our clock, with timers as the team arms them."""
    clock, arrivals, services = Clock(), sample.arrivals, sample.services
    last, waited = len(arrivals) - 1, 0
    arm, arrives, done = clock.arm, Rank.BUYER_ARRIVES, Rank.WORK_DONE

    def arrive(number: int) -> None:
        if number < last:
            arm(arrivals[number + 1], arrives, number + 1)
        offer(number, _KIND, number)

    def start(agent: int, number: int) -> None:
        nonlocal waited
        now = clock.now
        waited += now - arrivals[number]
        arm(now + services[number], done, agent)

    queue = Queue(({_KIND: 1},), (0,) * SERVERS, start, lambda agent: True)
    offer = queue.offer
    clock.handle(arrives, arrive)
    clock.handle(done, queue.free)
    for agent in range(SERVERS):
        queue.free(agent)
    arm(arrivals[0], arrives, 0)
    clock.advance_to(2 * arrivals[-1])
    return waited / _UNIT / len(arrivals)


def simpy_mean_wait(sample: Sample) -> float:
    """A process a customer, and a resource of as many servers."""
    environment = simpy.Environment()
    servers = simpy.Resource(environment, capacity=SERVERS)
    waited = 0

    def customer(service: int) -> Generator[Any, Any, Any]:
        nonlocal waited
        arrived = environment.now
        with servers.request() as turn:
            yield turn
            waited += int(environment.now - arrived)
            yield environment.timeout(service)

    def source() -> Generator[Any, Any, Any]:
        for gap, service in zip(sample.gaps, sample.services, strict=True):
            yield environment.timeout(gap)
            environment.process(customer(service))

    environment.process(source())
    environment.run()
    return waited / _UNIT / len(sample.gaps)


def ciw_mean_wait(sample: Sample) -> float:
    """A network of one node."""
    never = float("inf")
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Sequential([*sample.gaps, never])],
        service_distributions=[ciw.dists.Sequential(sample.services)],
        number_of_servers=[SERVERS],
    )
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_customers(len(sample.gaps), method="Finish")
    waits = [record.waiting_time for record in simulation.get_all_records()]
    return float(sum(waits)) / _UNIT / len(waits)


def budgets() -> Iterator[Budget]:
    """The queue's lines."""
    sample = Sample(CUSTOMERS)
    means: dict[str, float] = {}

    def ours() -> None:
        means["ours"] = our_mean_wait(sample)

    def textbook() -> None:
        means["SimPy"] = simpy_mean_wait(sample)

    def network() -> None:
        means["Ciw"] = ciw_mean_wait(sample)

    mine, simpys, ciws = seconds(ours, 3), seconds(textbook, 1), seconds(network, 1)
    told = f"{mine:.2f} s; mean wait {means['ours']:.6f}"
    apart = max(means.values()) - min(means.values())
    name = f"queue, M/M/{SERVERS}, {CUSTOMERS:,} customers"
    yield Budget(f"{name}, faster than SimPy's Resource", simpys / mine, 3, "at least", remark=told)
    yield Budget(f"{name}, faster than Ciw", ciws / mine, 6, "at least")
    yield Budget(f"{name}, mean waits apart", apart, 1e-6, "at most", "")
