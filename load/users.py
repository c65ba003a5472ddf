"""Simulated sellers as Locust users: each has a world of her own and works through its inbox.

What is in the messages, and what comes of the answers, is the world's; how it is measured is Locust's.
"""

# Locust's own methods are not annotated throughout.
# mypy: allow-untyped-calls

from argparse import Namespace
from datetime import datetime, timedelta
from itertools import count
from random import choice
from typing import Any

from locust import HttpUser, between, task
from locust.env import Environment
from locust.exception import StopTest, StopUser

from load.answers import ANSWERS
from load.targets import refusal
from mockplace.client import routes

WEEK = timedelta(days=7)
"""After so long most markets have no more orders to ask about."""

_seeds = count(1)


class SellerUser(HttpUser):
    """A seller at her inbox. Her world is made when she starts, is hers alone, and is deleted when she stops."""

    wait_time = between(0.1, 0.5)

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        assert environment.parsed_options is not None  # Locust's command line has read them
        self.options: Namespace = environment.parsed_options
        if (problem := refusal(str(self.host), self.options.own_target)) is not None:
            environment.process_exit_code = 2
            raise StopTest(problem)
        self.world: dict[str, Any] = {}

    def on_start(self) -> None:
        """Open shop."""
        wish = {"scenario": self.options.scenario, "seed": next(_seeds)}
        self.world = self._control("POST", routes.WORLDS, wish) or {}
        if not self.world:
            raise StopUser

    def on_stop(self) -> None:
        """Close for good."""
        if self.world:
            self._control("DELETE", routes.WORLD)

    @task(6)
    def poll_inbox(self) -> None:
        """What sellers' tools do all day: ask whether somebody waits."""
        self._waiting()

    @task(6)
    def answer_one(self) -> None:
        """Read the first that waits and answer it."""
        for thread in self._waiting()[:1]:
            self._inbox("GET", routes.THREAD, thread)
            self._inbox("POST", routes.MESSAGES, thread, {"text": choice(ANSWERS)})

    @task(1)
    def put_one_aside(self) -> None:
        """Say of one message that it wants no answer."""
        for thread in self._waiting()[:1]:
            self._inbox("POST", routes.NO_RESPONSE_NEEDED, thread)

    @task(2)
    def look_at_counters(self) -> None:
        """How much waits, and for how long."""
        self._inbox("GET", routes.COUNTERS)

    @task(4)
    def let_time_pass(self) -> None:
        """Buyers write, wait and lose patience only as time goes by; after a week the same one begins again."""
        passed = self._control("POST", routes.ADVANCE, {"by": self.options.advance})
        if passed and _instant(passed) - _instant(self.world) >= WEEK:
            self._control("POST", routes.RESET)

    def _waiting(self) -> list[str]:
        """The ids of the threads that wait for an answer."""
        page = self._inbox("GET", routes.THREADS)
        return [str(item["id"]) for item in page["items"]] if page else []

    def _control(self, method: str, route: str, body: Any = None) -> Any:
        return self._send(method, route, str(self.world.get("id", "")), self.options.control_token, body)

    def _inbox(self, method: str, route: str, id_: str = "", body: Any = None) -> Any:
        return self._send(method, route, id_, str(self.world["inbox_token"]), body)

    def _send(self, method: str, route: str, id_: str, token: str, body: Any) -> Any:
        """One measured request, counted under its route; what it answers, or None where it fails or says nothing."""
        response = self.client.request(
            method,
            routes.path(route, id_),
            name=route,
            json=body,
            headers={"Authorization": f"Bearer {token}"},
            allow_redirects=False,  # load goes nowhere but to its target
        )
        return response.json() if response.ok and response.content else None


def _instant(told: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(told["now"])
