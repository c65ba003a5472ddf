"""The page of the Python client: what `mockplace.client`, the server and the fixtures offer."""

import ast
import inspect
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from mockplace import client, dealings, process_clock, pytest_plugin, rehearsal, server, settings, threads, verdicts
from scenarios.shape.written import Written, written_fields
from tests.docs.reference.markdown import code, page, prose, sentence, table

_DOORS = (
    client.Marketplace,
    client.WorldClient,
    verdicts.Verdicts,
    process_clock.Clocked,
    process_clock.ProcessClock,
    process_clock.ClockFile,
    settings.ClientSettings,
    client.Inbox,
    rehearsal.MarketplaceFixture,
    server.Server,
)
_RECORDS = (
    client.Credentials,
    client.WorldState,
    client.Entry,
    client.NotedRequest,
    client.FaultsInForce,
    threads.ThreadItem,
    threads.Thread,
    threads.Message,
    threads.Buyer,
    threads.Counters,
    dealings.Refund,
    dealings.Money,
    dealings.Claim,
    dealings.Mail,
    server.RunningServer,
)
_ERRORS = (client.ClientError, client.MarketplaceError, client.ServerUnreachable, client.ServerFailed)
_FIXTURES = (pytest_plugin.marketplace, pytest_plugin.mockplace_server)


def python_client() -> str:
    """The page."""
    return page(
        "The Python client",
        prose("""
            `from mockplace.client import Marketplace`. Standard library only; the same calls as [over
            HTTP](http.md), with types.
        """),
        *(part for kind in _DOORS for part in _door(kind)),
        "## Fixtures for pytest",
        "Installed with the package; pytest finds them by itself.",
        table(
            ("Fixture", "It is"), ((code(_name(fixture)), sentence(inspect.getdoc(fixture))) for fixture in _FIXTURES)
        ),
        "## Records",
        "Frozen; what a newer server tells beside them is passed over.",
        *(part for kind in _RECORDS for part in _record(kind)),
        "## Errors",
        table(("Error", "It is"), ((code(kind.__name__), sentence(kind.__doc__)) for kind in _ERRORS)),
    )


def _name(fixture: object) -> str:
    return str(getattr(fixture, "__name__", None) or getattr(fixture, "name", ""))


def _door(kind: type) -> Iterator[str]:
    yield f"## {kind.__name__}"
    yield sentence(kind.__doc__)
    rows = [(code(_signature(name, member)), sentence(inspect.getdoc(member))) for name, member in _public(kind)]
    if rows:
        yield table(("Call", "It does"), rows)


def _public(kind: type) -> Iterator[tuple[str, object]]:
    for name, member in vars(kind).items():
        if not name.startswith("_") and (inspect.isfunction(member) or isinstance(member, property)):
            yield name, member


def _signature(name: str, member: object) -> str:
    if isinstance(member, property):
        return name
    assert inspect.isfunction(member)
    parameters = [*inspect.signature(member).parameters.values()][1:]
    return f"{name}({', '.join(_parameter(parameter) for parameter in parameters)})"


def _parameter(parameter: inspect.Parameter) -> str:
    default = "" if parameter.default is parameter.empty else f"={parameter.default!r}"
    return f"{parameter.name}{default}"


def _record(kind: type) -> Iterator[str]:
    assert is_dataclass(kind)
    yield f"### {kind.__name__}"
    yield sentence(kind.__doc__)
    written = written_fields(kind)
    yield table(
        ("Field", "Type", "Meaning"),
        (
            (code(field.name), code(_type(written[field.name])), sentence(written[field.name].meaning))
            for field in fields(kind)
        ),
    )


def _type(field: Written) -> str:
    return ast.unparse(field.annotation)
