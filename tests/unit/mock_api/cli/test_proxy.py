"""What `mockplace proxy` and `mockplace preload` print, and what they refuse before anybody can connect.

Leading connections is tried in `tests/unit/mock_api/proxy`, with real clients in `tests/end_to_end/clients`.
"""

import asyncio
import json
import os
import signal
import socket
import ssl
import sys
from pathlib import Path

import pytest

from mock_api.cli import proxy
from mock_api.proxy.connecting import Listening, Proxy
from tests.unit.mock_api.cli.conftest import Command

FREE = ("--port", "0", "--tls-port", "0")


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Somebody asks it to stop as soon as it is ready; the current folder."""
    monkeypatch.chdir(tmp_path)
    told = proxy._say

    def say_and_stop(said: str) -> None:
        told(said)
        os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr(proxy, "_say", say_and_stop)
    return tmp_path


def test_programs_get_one_line(mockplace: Command, stopped: Path) -> None:
    ran = mockplace("proxy", *FREE, "--json", "--to", "http://127.0.0.1:9000/")
    assert (ran.code, ran.err, ran.out.count("\n")) == (0, "", 1)
    told = json.loads(ran.out)
    assert set(told) == {"proxy", "tls", "ca", "to", "pid"}
    assert told["ca"] == str(stopped / "mockplace-ca.pem")
    assert b"BEGIN CERTIFICATE" in (stopped / "mockplace-ca.pem").read_bytes()


def test_people_get_lines_to_copy(mockplace: Command, stopped: Path) -> None:
    ran = mockplace("proxy", *FREE, "--ca", "mine.pem")
    assert f"export SSL_CERT_FILE={stopped / 'mine.pem'}\n" in ran.out
    assert "lead to http://127.0.0.1:8900, all others nowhere" in ran.out


def test_its_own_certificate_is_written_over_and_no_other(mockplace: Command, stopped: Path) -> None:
    first, again = (mockplace("proxy", *FREE, "--ca", "ca.pem").code for _ in range(2))
    assert (first, again) == (0, 0)
    (stopped / "bundle.pem").write_text("somebody's\n")
    ran = mockplace("proxy", *FREE, "--ca", "bundle.pem")
    assert ran.code == 2
    assert "bundle.pem is there already and is not overwritten" in ran.err
    assert (stopped / "bundle.pem").read_text() == "somebody's\n"
    assert "cannot be written" in mockplace("proxy", *FREE, "--ca", "no/such/folder.pem").err


@pytest.mark.parametrize(
    "to", ["https://127.0.0.1:8900", "127.0.0.1:8900", "http://", "http://[x", "http://h:99999", "http://h/x"]
)
def test_what_is_no_address_of_a_mock_is_refused(mockplace: Command, to: str) -> None:
    ran = mockplace("proxy", "--to", to)
    assert ran.code == 2
    assert f"'{to}' is no address of a mock" in ran.err


def test_a_port_in_use_is_told(mockplace: Command, stopped: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ran = mockplace("proxy", "--port", str(listener.getsockname()[1]), "--tls-port", "0")
    assert ran.code == 2
    assert "cannot listen on 127.0.0.1" in ran.err
    assert "--port 0 takes a free one" in ran.err


def test_what_is_missing_is_named(mockplace: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cryptography", None)
    monkeypatch.delitem(sys.modules, "mock_api.proxy.authority", raising=False)
    ran = mockplace("proxy")
    assert ran.code == 2
    assert "which is not installed; pip install 'mockplace[proxy]'" in ran.err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_when_asked_to(number: signal.Signals) -> None:
    told: list[Listening] = []
    leading = Proxy("127.0.0.1", 9, ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), print)

    def ready(listening: Listening) -> None:
        told.append(listening)
        os.kill(os.getpid(), number)

    asyncio.run(proxy._lead(leading, 0, 0, ready))
    assert len(told) == 1


def test_the_preload_is_a_script(mockplace: Command) -> None:
    ran = mockplace("preload")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("// Sends a Node program")
    assert ran.out.endswith("syncBuiltinESMExports();\n")
