"""What Locust runs: sellers at work, with options, a target that was agreed to, a shape, and a verdict at the end.

``locust -f load/locustfile.py --headless -u 5 -r 5 -t 10s --host http://127.0.0.1:8900``
"""

# Locust's own methods are not annotated throughout.
# mypy: allow-untyped-calls, allow-untyped-decorators

import sys
from typing import Any

from locust import events
from locust.argument_parser import LocustArgumentParser
from locust.env import Environment
from locust.runners import WorkerRunner
from locust.stats import RequestStats

from load.options import add_options
from load.shapes import SHAPES
from load.targets import refusal
from load.thresholds import Limits, Measured
from load.users import SellerUser
from mockplace.client import ClientError, Marketplace, routes

__all__ = ["SellerUser"]

BAD_USAGE = 2
DEFAULT_PEAK = 10
DEFAULT_SECONDS = 300.0


@events.init_command_line_parser.add_listener
def teach(parser: LocustArgumentParser, **_: Any) -> None:
    """Add our options to Locust's."""
    add_options(parser)


@events.init.add_listener
def prepare(environment: Environment, **_: Any) -> None:
    """Look at the target before anybody is sent there, and choose the shape."""
    options = environment.parsed_options
    assert options is not None  # Locust's command line has read them
    if environment.host and (problem := _unfit(environment.host, options.own_target, options.control_token)):
        print(f"load: {problem}", file=sys.stderr)
        raise SystemExit(BAD_USAGE)
    if options.shape is not None:
        shape = SHAPES[options.shape](options.num_users or DEFAULT_PEAK, options.run_time or DEFAULT_SECONDS)
        shape.runner = environment.runner
        environment.shape_class = shape


@events.quitting.add_listener
def judge(environment: Environment, **_: Any) -> None:
    """Say whether the test passed; the exit code says it too. Workers leave it to their master."""
    if isinstance(environment.runner, WorkerRunner) or environment.process_exit_code is not None:
        return
    options, runner = environment.parsed_options, environment.runner
    assert options is not None  # Locust's command line has read them
    assert runner is not None  # it is what quits
    broken = Limits(options.max_p95, options.max_failure_ratio).broken(_measured(environment.stats))
    broken += [f"a seller fell over: {known['msg']}" for known in runner.exceptions.values()]
    for sentence in broken or [f"passed, {environment.stats.total.num_requests} requests"]:
        print(f"load: {sentence}", file=sys.stderr)
    environment.process_exit_code = 1 if broken else 0


def _unfit(host: str, own: list[str], control_token: str) -> str | None:
    """Why no load should be sent to a host: not ours, not there, or not open to us."""
    if (problem := refusal(host, own)) is not None:
        return problem
    try:
        Marketplace(host, control_token).worlds()
    except (ClientError, ValueError) as error:
        return str(error)
    return None


def _measured(stats: RequestStats) -> list[Measured]:
    return [
        Measured(
            f"{route.method} {route.name}",
            route.num_requests,
            route.num_failures,
            route.get_response_time_percentile(0.95) or 0.0,
            is_sellers=not route.name.startswith(routes.CONTROL),
        )
        for route in stats.entries.values()
    ]
