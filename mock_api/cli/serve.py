"""``mockplace serve``: the mock marketplace as a process, with a world to begin with and a block to copy."""

import hashlib
import hmac
import json as json_
import os
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import typer

from mock_api.app import create_app, open_outbox, pace_worlds
from mock_api.cli import serve_options as o
from mock_api.cli.complaint import Complaint
from mock_api.cli.exit_codes import PASSED
from mock_api.cli.help import examples
from mock_api.cli.options import DEFAULT_SEED, Seed
from mock_api.cli.other_reader import Reader, reader_named
from mock_api.cli.welcome import Served, welcome
from mock_api.control.making import opened
from mock_api.pacing import Pace, entropy
from mock_api.server import is_loopback, listening, serve_until_stopped, url_of
from mock_api.worlds import HostedWorld, ServerOptions, Worlds
from mock_api.worlds.arrivals import set_faults
from mock_api.worlds.productions import production_of
from scenarios.faults import FaultRules
from scenarios.loader import load_faults
from simulator.reading.substitute import Substitute

app = typer.Typer(add_completion=False, rich_markup_mode=None)


def _unguessable(secret: bytes) -> str:
    return "control." + hmac.digest(secret, b"control token", hashlib.sha256).hex()[:32]


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
    scenario: o.Scenario = None,
    port: o.Port = o.DEFAULT_PORT,
    host: o.Host = "127.0.0.1",
    pace: o.PaceWanted = "stepped",
    seed: Seed = DEFAULT_SEED,
    control_token: o.ControlToken = None,
    store: o.Store = None,
    public_url: o.PublicUrl = None,
    api_date: o.ApiDate = None,
    lenient: o.Lenient = False,
    throttling: o.Throttling = None,
    faults: o.Faults = None,
    allow_host: o.AllowHost = None,
    sqs_endpoint: o.SqsEndpoint = "",
    reader: Reader = None,
    json: o.OneLine = False,
) -> int:
    """Start the mock marketplace and print how to reach it.

    Real seller software talks to it as it talks to the marketplace. In the stepped pace nothing happens until
    time is advanced.
    """
    chosen, given = o.pace_of(pace), o.token_of(control_token)
    plan = _plan(faults, scenario) if faults else None
    hosts = frozenset(host.lower() for host in allow_host or ())
    address, other = o.url_written(public_url), _reader(reader, store)
    wanted = ServerOptions(address, o.day_of(api_date), lenient, hosts, sqs_endpoint, other, throttling)
    with _listening(host, port) as listener, _worlds(store) as worlds:
        worlds.options = replace(wanted, public_url=wanted.public_url or url_of(listener))
        first = _first(worlds, scenario, seed, plan) if scenario is not None else None
        token = given or _unguessable(worlds.secret)
        served = Served(url_of(listener), token, str(chosen), is_loopback(listener))
        _stay(worlds, served, listener, chosen, _line(served, first) if json else welcome(served, first))
    return PASSED


def _stay(worlds: Worlds, served: Served, listener: socket.socket, pace: Pace, said: str) -> None:
    """Serve, and say so once somebody can connect, until somebody asks it to stop."""
    outbox = open_outbox(worlds)

    def ready() -> None:
        pace_worlds(worlds, pace)
        outbox.start()
        print(said, flush=True)

    serve_until_stopped(create_app(worlds, served.control_token, outbox), listener, ready, outbox.stop)


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


def _reader(name: str | None, store: Path | None) -> Substitute | None:
    """Another reader, for worlds that nothing outlives: one that comes back might find another reader or none."""
    if name is not None and store is not None:
        raise typer.BadParameter("it is for worlds in memory, without --store", param_hint="--reader")
    return reader_named(name)


def _plan(name: str, scenario: str | None) -> FaultRules:
    """A fault plan for the world to begin with."""
    if scenario is None:
        raise typer.BadParameter("name a scenario too: a fault plan is for one world", param_hint="--faults")
    return load_faults(name)


def _first(worlds: Worlds, scenario: str, seed: int, plan: FaultRules | None) -> HostedWorld:
    """The world to begin with, with a plan of faults: one that came back from the store, if it is such a world."""
    name = production_of(scenario).scenario.name if len(worlds) else ""
    first = next((one for one in worlds if _is_same(one, name, seed)), None) or worlds.create(scenario, seed)
    if plan is not None:
        set_faults(first, plan)
    return first


def _is_same(hosted: HostedWorld, name: str, seed: int) -> bool:
    """Whether a world is of a scenario and a seed."""
    return hosted.production.scenario.name == name and hosted.world.journal.header.seed == seed


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
