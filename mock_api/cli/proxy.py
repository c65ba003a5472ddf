"""``mockplace proxy``: the mock under the marketplace's own host names, for clients whose address cannot be set.

How connections are led to it is ``mock_api.proxy``'s.
"""

import asyncio
import json as json_
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

import typer

from mock_api.cli.complaint import Complaint
from mock_api.cli.exit_codes import PASSED
from mock_api.cli.help import examples
from mock_api.proxy.connecting import LOOPBACK, Listening, Proxy

DEFAULT_MOCK = "http://127.0.0.1:8900"
DEFAULT_PORT = 8901
DEFAULT_TLS_PORT = 8902
LARGEST_PORT = 65_535

_MARK = b"# Written by mockplace proxy, which makes another at every start.\n"

_READY = """\
mockplace proxy is ready; the marketplace's hosts lead to {to}, all others nowhere
  proxy           {proxy}
  TLS             {tls}
  trust           {ca}

For a tool that obeys the environment:
  export HTTPS_PROXY={proxy}
  export SSL_CERT_FILE={ca}
  export REQUESTS_CA_BUNDLE=$SSL_CERT_FILE NODE_EXTRA_CA_CERTS=$SSL_CERT_FILE

Ctrl-C stops it."""

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    epilog=examples(
        "mockplace proxy                               beside `mockplace serve`",
        "mockplace proxy --to http://127.0.0.1:9000    beside `mockplace serve --port 9000`",
    )
)
def proxy(
    to: Annotated[str, typer.Option(metavar="URL", help="Where the mock listens.")] = DEFAULT_MOCK,
    port: Annotated[
        int, typer.Option(min=0, max=LARGEST_PORT, help="Where clients that know proxies ask; 0: any free one.")
    ] = DEFAULT_PORT,
    tls_port: Annotated[
        int,
        typer.Option(min=0, max=LARGEST_PORT, help="Where clients connect that speak TLS at once."),
    ] = DEFAULT_TLS_PORT,
    ca: Annotated[
        Path, typer.Option(metavar="FILE", help="Where to write the certificate that clients must trust.")
    ] = Path("mockplace-ca.pem"),
    json: Annotated[bool, typer.Option("--json", help="Print where it is as one line of JSON.")] = False,
) -> int:
    """Lead the marketplace's host names to the mock, and refuse every other.

    Connections to sellingpartnerapi-na.amazon.com, api.amazon.com and their like end here, under a certificate of
    a private authority that is made anew at every start. Only this machine can connect.
    """
    mock_host, mock_port = _mock(to)
    authority = _authority()
    _save(ca, authority.certificate)
    leading = Proxy(mock_host, mock_port, authority.context(), _say)

    def ready(listening: Listening) -> None:
        told: dict[str, Any] = {
            "proxy": f"http://{LOOPBACK}:{listening.proxy_port}",
            "tls": f"https://{LOOPBACK}:{listening.tls_port}",
            "ca": str(ca.absolute()),
            "to": to,
        }
        _say(json_.dumps(told | {"pid": os.getpid()}) if json else _READY.format(**told))

    try:
        asyncio.run(_lead(leading, port, tls_port, ready))
    except OSError as problem:
        raise Complaint(f"cannot listen on {LOOPBACK}: {problem.strerror}; --port 0 takes a free one") from None
    return PASSED


async def _lead(leading: Proxy, port: int, tls_port: int, ready: Callable[[Listening], None]) -> None:
    """Until SIGINT or SIGTERM."""
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with leading.listening(port, tls_port) as listening:
        ready(listening)
        await stopped.wait()


def _authority() -> Any:
    """Who signs for the mock, if what it needs is installed."""
    try:
        from mock_api.proxy.authority import Authority
    except ModuleNotFoundError as missing:
        said = f"mockplace proxy needs {missing.name}, which is not installed; pip install 'mockplace[proxy]'"
        raise Complaint(said) from None
    return Authority()


def _say(said: str) -> None:
    print(said, flush=True)


def _mock(written: str) -> tuple[str, int]:
    """The host and port of the mock."""
    try:
        parts = urlsplit(written)
        if parts.scheme == "http" and parts.hostname and not parts.path.strip("/"):
            return parts.hostname, parts.port or 80
    except ValueError:
        pass
    said = f"'{written}' is no address of a mock; write one such as {DEFAULT_MOCK}"
    raise typer.BadParameter(said, param_hint="--to")


def _save(file: Path, certificate: bytes) -> None:
    """Write the certificate, new or over an earlier one of ours."""
    try:
        if file.exists() and not file.read_bytes().startswith(_MARK):
            raise typer.BadParameter(f"{file} is there already and is not overwritten", param_hint="--ca")
        file.write_bytes(_MARK + certificate)
    except OSError as problem:
        raise typer.BadParameter(f"{file} cannot be written: {problem.strerror}", param_hint="--ca") from None
