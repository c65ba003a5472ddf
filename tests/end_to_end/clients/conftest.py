"""One server and one proxy for everything that real clients try, and the clients of npm, if they are installed."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.serving import ENVIRONMENT, ROOT, Served, serving

HERE = Path(__file__).parent
NODE = 20

DRILL = """\
scenario: slow-parcel
title: A parcel that is on its way for too long
stops_after: 20d
cast:
  buyer: {is: impatient, name: Elena, language: en}
  order: {item: Cast iron teapot, total: 39.50, placed: 20d, promised: 8d, delivered: never}
story:
  opening:
    says: {en: "Hello, where is my order {order.id}?"}
    reacts: [{waited: 18d, go: gone}]
  gone: {ends: resolved}
good_endings: [resolved]
"""
TEXT = "Your parcel is with the carrier and the tracking number is 9400111899223100001234."
REFUSED = "Please write to ada@example.org instead."


@dataclass(frozen=True)
class Proxied:
    """A proxy that is ready: the line it was ready with."""

    said: dict[str, Any]

    @property
    def environment(self) -> dict[str, str]:
        """What leads a program through it."""
        ca = self.said["ca"]
        return {"HTTPS_PROXY": self.said["proxy"], "SSL_CERT_FILE": ca, "REQUESTS_CA_BUNDLE": ca}


@dataclass(frozen=True)
class Stage:
    """A world with one order, and a client of it as a program of its own."""

    served: Served
    world: dict[str, Any]

    def keys(self, **more: Any) -> str:
        """What a program needs to know."""
        return json.dumps({**self.world, "text": TEXT, "refused_text": REFUSED, "calls": 0, **more})

    def kinds(self) -> list[str]:
        """What happened in the world so far."""
        return [entry["event"]["is"] for entry in self.served.entries(self.world)]


def told_by(*words: str, **environment: str) -> Any:
    """What a client's program says at its end."""
    kept = {name: value for name, value in ENVIRONMENT.items() if not name.upper().endswith("_PROXY")}
    done = subprocess.run(
        words,
        cwd=ROOT,
        env=kept | {"PYTHONPATH": str(ROOT)} | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@contextmanager
def proxying(url: str, folder: Path) -> Iterator[Proxied]:
    """A proxy to a server, for as long as it is needed."""
    run = [sys.executable, "-m", "mockplace", "proxy", "--to", url, "--port", "0", "--tls-port", "0", "--json"]
    with subprocess.Popen(
        [*run, "--ca", str(folder / "ca.pem")],
        cwd=folder,
        env=ENVIRONMENT | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None  # it was asked for
        line = process.stdout.readline()
        try:
            assert line, process.communicate()[1]
            yield Proxied(json.loads(line))
        finally:
            process.terminate()
            _, complaints = process.communicate(timeout=30)
        assert (process.returncode, complaints) == (0, "")


@pytest.fixture(scope="session")
def server() -> Iterator[Served]:
    with serving() as served:
        yield served


@pytest.fixture(scope="session")
def proxied(server: Served, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxied]:
    with proxying(server.said["url"], tmp_path_factory.mktemp("proxy")) as proxied:
        yield proxied


@pytest.fixture(scope="session")
def drill(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("drill") / "slow-parcel.yaml"
    path.write_text(DRILL, encoding="utf-8")
    return path


@pytest.fixture
def stage(server: Served, drill: Path) -> Stage:
    return Stage(server, server.make(str(drill), seed=7))


@pytest.fixture
def throttled(server: Served, drill: Path) -> Stage:
    """The same where the published limits are kept."""
    return Stage(server, server.make(str(drill), seed=7, throttling=True))


@pytest.fixture(scope="session")
def node() -> str:
    """Node, new enough, with the clients of npm installed beside these tests."""
    path = shutil.which("node")
    if path is None or _major(path) < NODE:
        pytest.skip(f"Node {NODE} or newer is not installed; .ci/run installs it")
    if not (HERE / "node_modules" / "amazon-sp-api").is_dir():
        pytest.skip(f"the clients of npm are not installed: run npm install in {HERE.relative_to(ROOT)}")
    return path


def _major(node: str) -> int:
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    return int(said.removeprefix("v").partition(".")[0])
