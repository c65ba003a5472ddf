"""``mockplace serve``: the mock marketplace as a process, with a world to begin with and a block to copy."""

import hashlib
import hmac
import json as json_
import os
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

import typer

from mock_api.app import create_app, open_outbox, pace_worlds
from mock_api.cli.complaint import Complaint
from mock_api.cli.exit_codes import PASSED
from mock_api.cli.help import examples
from mock_api.cli.options import DEFAULT_SEED, Seed
from mock_api.cli.welcome import Served, welcome
from mock_api.control.making import opened
from mock_api.pacing import Pace, entropy, parse_pace
from mock_api.server import is_loopback, listening, serve_until_stopped, url_of
from mock_api.worlds import HostedWorld, ServerOptions, Worlds
from mock_api.worlds.arrivals import set_faults
from mock_api.worlds.productions import production_of
from scenarios.faults import FaultRules
from scenarios.loader import load_faults

DEFAULT_PORT = 8900
LARGEST_PORT = 65_535

app = typer.Typer(add_completion=False, rich_markup_mode=None)


def _pace(written: str) -> Pace:
    try:
        return parse_pace(written)
    except ValueError as reason:
        raise typer.BadParameter(str(reason), param_hint="--pace") from None


def _token(written: str) -> str:
    """A token that arrives in a header as it was sent."""
    if not (written.isascii() and written.isprintable() and written == written.strip()):
        raise typer.BadParameter("write letters, digits and signs of ASCII", param_hint="--control-token")
    return written


def _unguessable(secret: bytes) -> str:
    return "control." + hmac.digest(secret, b"control token", hashlib.sha256).hex()[:32]


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise typer.BadParameter(f"'{written}' is no date; write 2025-01-31", param_hint="--api-date") from None


def _url(written: str) -> str:
    """Where clients reach the server, without a slash at its end."""
    try:
        parts = urlsplit(written)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_address = False
    if not is_address or "?" in written or "#" in written:
        said = f"'{written}' is no address; write it like https://mock.example.test"
        raise typer.BadParameter(said, param_hint="--public-url")
    return written.rstrip("/")


@app.command(
    epilog=examples(
        "mockplace serve refund-trap",
        "mockplace serve refund-trap --pace 60x      a minute for an hour",
        "mockplace serve refund-trap --store x.db    the same world again after a crash or a restart",
        "mockplace serve refund-trap --faults rough-weather   some requests fail, the same ones each time",
        "mockplace serve --port 0 --json             for programs: one line, then silence",
    )
)
def serve(
    scenario: Annotated[str | None, typer.Argument(help="A world to begin with: a name or a path.")] = None,
    port: Annotated[int, typer.Option(min=0, max=LARGEST_PORT, help="0: any free one.")] = DEFAULT_PORT,
    host: Annotated[str, typer.Option(help="Where to listen; others reach it only if you say so.")] = "127.0.0.1",
    pace: Annotated[
        str, typer.Option(metavar="PACE", help="How time passes: stepped, a factor such as 60x, or fast.")
    ] = "stepped",
    seed: Seed = DEFAULT_SEED,
    control_token: Annotated[
        str | None, typer.Option(metavar="TOKEN", envvar="MOCKPLACE_CONTROL_TOKEN", help="What opens the control API.")
    ] = None,
    store: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Keep every world in a file; by default nothing outlives it.")
    ] = None,
    public_url: Annotated[
        str | None, typer.Option(metavar="URL", help="Where clients reach it, if not where it listens.")
    ] = None,
    api_date: Annotated[
        str | None, typer.Option(metavar="DATE", help="Have the operations that were published on that day.")
    ] = None,
    lenient: Annotated[
        bool, typer.Option("--lenient", help="Take a marketplace named in the body alone, as the real API does not.")
    ] = False,
    throttling: Annotated[
        bool | None,
        typer.Option(
            "--throttling/--no-throttling", help="Keep the published limits; by default where time passes by itself."
        ),
    ] = None,
    faults: Annotated[
        str | None, typer.Option(metavar="PLAN", help="Let requests to the first world fail: a fault plan or a path.")
    ] = None,
    allow_host: Annotated[
        list[str] | None, typer.Option(metavar="HOST", help="A host beside this machine that webhooks may name.")
    ] = None,
    sqs_endpoint: Annotated[
        str, typer.Option(metavar="URL", envvar="AWS_ENDPOINT_URL_SQS", help="Where notifications' queues are reached.")
    ] = "",
    json: Annotated[bool, typer.Option("--json", help="Print where it is as one line of JSON.")] = False,
) -> int:
    """Start the mock marketplace and print how to reach it.

    Real seller software talks to it as it talks to the marketplace. In the stepped pace nothing happens until
    time is advanced.
    """
    chosen = _pace(pace)
    given = _token(control_token) if control_token else None
    plan = _plan(faults, scenario) if faults else None
    day, url = (_day(api_date) if api_date else None), (_url(public_url) if public_url else None)
    with _listening(host, port) as listener, _worlds(store) as worlds:
        token = given or _unguessable(worlds.secret)
        worlds.options = ServerOptions(
            url or url_of(listener),
            api_date=day,
            lenient=lenient,
            throttling=throttling,
            allowed_hosts=frozenset(host.lower() for host in allow_host or ()),
            sqs_endpoint=sqs_endpoint,
        )
        first = _first(worlds, scenario, seed) if scenario is not None else None
        if first is not None and plan is not None:
            set_faults(first, plan)
        served = Served(url_of(listener), token, str(chosen), is_loopback(listener))
        said = _line(served, first) if json else welcome(served, first)

        outbox = open_outbox(worlds)

        def ready() -> None:
            pace_worlds(worlds, chosen)
            outbox.start()
            print(said, flush=True)

        serve_until_stopped(create_app(worlds, token, outbox), listener, ready, outbox.stop)
    return PASSED


@contextmanager
def _worlds(store: Path | None) -> Iterator[Worlds]:
    """Worlds in memory, or those of a store."""
    if store is None:
        yield Worlds(entropy())
        return
    # Only who stores anything loads the database.
    from mock_api.store.registry import open_worlds

    with closing(open_worlds(store, entropy())) as worlds:
        yield worlds


def _plan(name: str, scenario: str | None) -> FaultRules:
    """A fault plan for the world to begin with."""
    if scenario is None:
        raise typer.BadParameter("name a scenario too: a fault plan is for one world", param_hint="--faults")
    return load_faults(name)


def _first(worlds: Worlds, scenario: str, seed: int) -> HostedWorld:
    """The world to begin with: one that came back from the store, if it is of this scenario and seed."""
    name = production_of(scenario).scenario.name if len(worlds) else ""
    for hosted in worlds:
        if hosted.production.scenario.name == name and hosted.world.journal.header.seed == seed:
            return hosted
    return worlds.create(scenario, seed)


def _listening(host: str, port: int) -> socket.socket:
    try:
        return listening(host, port)
    except OSError as problem:
        reason = _reason(problem)
        raise Complaint(f"cannot listen on {host}, port {port}: {reason}; --port 0 takes a free one") from None


def _reason(problem: OSError) -> str:
    """Why, without the address, which is said already."""
    number = problem.errno or 0
    return os.strerror(number).lower() if number > 0 else str(problem.strerror or problem)


def _line(served: Served, first: HostedWorld | None) -> str:
    """The block for programs."""
    told: dict[str, Any] = {"url": served.url, "control_token": served.control_token, "pid": os.getpid()}
    return json_.dumps(told | {"world": opened(first).model_dump() if first else None})
