"""What ``mockplace serve`` can be told, each thing said once, and how what is written is read."""

from datetime import date
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from mock_api.pacing import Pace, parse_pace

DEFAULT_PORT = 8900
LARGEST_PORT = 65_535

Scenario = Annotated[str | None, typer.Argument(help="A world to begin with: a name or a path.")]
Port = Annotated[int, typer.Option(min=0, max=LARGEST_PORT, help="0: any free one.")]
Host = Annotated[str, typer.Option(help="Where to listen; others reach it only if you say so.")]
PaceWanted = Annotated[
    str, typer.Option(metavar="PACE", help="How time passes: stepped, a factor such as 60x, or fast.")
]
ControlToken = Annotated[
    str | None, typer.Option(metavar="TOKEN", envvar="MOCKPLACE_CONTROL_TOKEN", help="What opens the control API.")
]
Store = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Keep every world in a file; by default nothing outlives it.")
]
PublicUrl = Annotated[str | None, typer.Option(metavar="URL", help="Where clients reach it, if not where it listens.")]
ApiDate = Annotated[
    str | None, typer.Option(metavar="DATE", help="Have the operations that were published on that day.")
]
Lenient = Annotated[
    bool, typer.Option("--lenient", help="Take a marketplace named in the body alone, as the real API does not.")
]
Throttling = Annotated[
    bool | None,
    typer.Option(
        "--throttling/--no-throttling", help="Keep the published limits; by default where time passes by itself."
    ),
]
Faults = Annotated[
    str | None, typer.Option(metavar="PLAN", help="Let requests to the first world fail: a fault plan or a path.")
]
AllowHost = Annotated[
    list[str] | None, typer.Option(metavar="HOST", help="A host beside this machine that webhooks may name.")
]
SqsEndpoint = Annotated[
    str, typer.Option(metavar="URL", envvar="AWS_ENDPOINT_URL_SQS", help="Where notifications' queues are reached.")
]
OneLine = Annotated[bool, typer.Option("--json", help="Print where it is as one line of JSON.")]


def pace_of(written: str) -> Pace:
    """How time passes."""
    try:
        return parse_pace(written)
    except ValueError as reason:
        raise typer.BadParameter(str(reason), param_hint="--pace") from None


def token_of(written: str | None) -> str:
    """A token that arrives in a header as it was sent; nothing where none is written."""
    token = written or ""
    if not (token.isascii() and token.isprintable() and token == token.strip()) and token:
        raise typer.BadParameter("write letters, digits and signs of ASCII", param_hint="--control-token")
    return token


def day_of(written: str | None) -> date | None:
    """The day whose operations are published."""
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise typer.BadParameter(f"'{written}' is no date; write 2025-01-31", param_hint="--api-date") from None


def url_written(written: str | None) -> str:
    """Where clients reach the server, without a slash at its end; nothing where it is not said."""
    if not written:
        return ""
    try:
        parts = urlsplit(written)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_address = False
    if not is_address or "?" in written or "#" in written:
        said = f"'{written}' is no address; write it like https://mock.example.test"
        raise typer.BadParameter(said, param_hint="--public-url")
    return written.rstrip("/")
