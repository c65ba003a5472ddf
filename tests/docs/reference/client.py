"""The page of the Python client: what `mockplace.client`, the server and the fixtures offer."""

import ast
import inspect
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import get_args

from mockplace import (
    client,
    dealings,
    disputes,
    hindrances,
    process_clock,
    pytest_plugin,
    records,
    rehearsal,
    server,
    settings,
    threads,
    verdicts,
    wishes,
)
from scenarios.shape.written import Written, written_fields
from tests.docs.reference.markdown import code, page, prose, sentence, table

_DOORS = (
    client.Marketplace,
    client.WorldClient,
    hindrances.Hindered,
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
    records.Injected,
    records.Webhook,
    client.NotedRequest,
    client.FaultsInForce,
    threads.ThreadItem,
    threads.Thread,
    threads.Message,
    threads.Buyer,
    threads.Counters,
    threads.Template,
    dealings.Refund,
    dealings.Money,
    dealings.Claim,
    disputes.Chargeback,
    disputes.Return,
    disputes.Feedback,
    disputes.Account,
    dealings.Mail,
    server.RunningServer,
)
_ERRORS = (client.ClientError, client.MarketplaceError, client.ServerUnreachable, client.ServerFailed)
_BY_NAME = (wishes.WorldWishes, wishes.DriveTerms, wishes.WaitTerms)
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
        "## What is said by name",
        "The keywords behind a `**` above.",
        *(part for kind in _BY_NAME for part in _record(kind)),
        "## Fixtures for pytest",
        "Installed with the package; pytest finds them by itself.",
        table(
            ("Fixture", "It is"), ((code(_name(fixture)), sentence(inspect.getdoc(fixture))) for fixture in _FIXTURES)
        ),
        prose("""
            Their types are `mockplace.rehearsal.MarketplaceFixture` and `mockplace.server.RunningServer`: `def
            test_it(marketplace: MarketplaceFixture) -> None` is checked by mypy.
        """),
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
    held = [(code(name), sentence(field.meaning)) for name, field in written_fields(kind).items() if field.meaning]
    rows = [(code(_signature(name, member)), sentence(inspect.getdoc(member))) for name, member in _public(kind)]
    if rows:
        yield table(("Call", "It does"), [*(held if kind is client.WorldClient else ()), *rows])
    if kind is client.Inbox:
        yield f"Filters of `threads`: {', '.join(map(code, get_args(threads.Filter)))}."


def _public(kind: type) -> Iterator[tuple[str, object]]:
    for name, member in vars(kind).items():
        if not name.startswith("_") and (inspect.isfunction(member) or isinstance(member, property)):
            yield name, member


def _signature(name: str, member: object) -> str:
    if isinstance(member, property):
        return name
    assert inspect.isfunction(member)
    parameters = [*inspect.signature(member).parameters.values()][1:]
    return f"{name}({', '.join(_written(parameters))})"


def _written(parameters: list[inspect.Parameter]) -> Iterator[str]:
    """Parameters as Python writes them, with the star after which they have to be named."""
    kinds = [parameter.kind for parameter in parameters]
    starred = inspect.Parameter.VAR_POSITIONAL in kinds
    for parameter in parameters:
        if parameter.kind is parameter.KEYWORD_ONLY and not starred:
            yield "*"
            starred = True
        yield _parameter(parameter)


def _parameter(parameter: inspect.Parameter) -> str:
    default = "" if parameter.default is parameter.empty else f"={parameter.default!r}"
    if parameter.kind is parameter.VAR_KEYWORD:
        return f"**{parameter.name}"
    return f"*{parameter.name}" if parameter.kind is parameter.VAR_POSITIONAL else f"{parameter.name}{default}"


def _record(kind: type) -> Iterator[str]:
    yield f"### {kind.__name__}"
    yield sentence(kind.__doc__)
    written = written_fields(kind)
    names = [field.name for field in fields(kind)] if is_dataclass(kind) else [*written]
    yield table(
        ("Field", "Type", "Meaning"),
        ((code(name), code(_type(written[name])), sentence(written[name].meaning)) for name in names),
    )


def _type(field: Written) -> str:
    return ast.unparse(field.annotation)
