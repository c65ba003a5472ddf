"""Reads a page as a newcomer does: types what it says, from top to bottom, and compares what comes out.

What a page holds is `pages`', whether two texts agree `comparison`'s.
"""

import os
import re
import shlex
import socket
import subprocess
import sys
import time
from pathlib import Path

from tests.docs.comparison import agrees, mended
from tests.docs.pages import OUTPUT, ROOT, Block, blocks
from tests.docs.shell import Shell

PORT, PROXY_PORT, TLS_PORT = PORTS = ("8900", "8901", "8902")
"""The ports pages speak of, of the server and of a proxy to it; other, free ones take their places."""

_READY_SECONDS = 60


class Reader:
    """Somebody at two terminals in an empty folder. `differences` holds what did not come out as stated."""

    def __init__(self, folder: Path) -> None:
        self.differences: list[str] = []
        self._folder = folder
        self._ports = {port: str(_free_port()) for port in PORTS}
        self._environment = _environment(folder)
        self._shell = Shell(folder, self._environment)
        self._servers: list[subprocess.Popen[str]] = []
        self._printed = ""

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *raised: object) -> None:
        self._shell.close()
        for server in self._servers:
            server.terminate()
            server.communicate()

    def follow(self, page: str) -> str:
        """Do what a page says; the page as it would have to be for every stated output to be right."""
        corrected, shift = page, 0
        for block in blocks(page):
            if block.language == OUTPUT:
                text = self._compared(block)
                corrected = corrected[: block.start + shift] + text + corrected[block.end + shift :]
                shift += len(text) - len(block.text)
            elif "not run" not in block.marks:
                self._printed = self._obey(block)
        return corrected

    def _obey(self, block: Block) -> str:
        text = self._here(block.text)
        if "file" in block.marks:
            return self._save(block.marks["file"], text)
        if "more of" in block.marks:
            return self._add(block.marks["more of"], text)
        if "leave running" in block.marks:
            return self._start(text)
        if block.language not in {"sh", "python"}:
            return ""
        printed, code = self._shell.run(self._as_command(block, text))
        wanted = int(block.marks.get("exit", 0))
        if code != wanted:
            self.differences.append(f"line {block.line}: exit code {code} instead of {wanted}:\n{printed}")
        return self._there(printed)

    def _here(self, text: str) -> str:
        """What a page says, with the ports there are."""
        return _replaced(text, self._ports)

    def _there(self, printed: str) -> str:
        """What was printed, with the ports pages speak of."""
        return _replaced(printed, {ours: port for port, ours in self._ports.items()})

    def _as_command(self, block: Block, text: str) -> str:
        if block.language == "python":
            self._save(".block.py", text)
            return "python .block.py"
        return f"(cd {shlex.quote(str(ROOT))}\n{text})" if block.marks.get("in") == "the checkout" else text

    def _save(self, name: str, text: str) -> str:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return ""

    def _add(self, name: str, text: str) -> str:
        """Write below what is there, as somebody does who follows a page from top to bottom; with a line between."""
        path = self._folder / name
        path.write_text(f"{path.read_text(encoding='utf-8')}\n{text}", encoding="utf-8")
        return ""

    def _start(self, text: str) -> str:
        """Start a server in the other terminal; what it has printed once it answers."""
        words = self._listening(shlex.split(text, comments=True))
        said = self._folder / f".server{len(self._servers)}"
        with said.open("w", encoding="utf-8") as output:
            server = subprocess.Popen(
                words,
                cwd=self._folder,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
            )
        self._servers.append(server)
        deadline = time.monotonic() + _READY_SECONDS
        while not _is_ready(said.read_text(encoding="utf-8")):
            assert server.poll() is None, said.read_text(encoding="utf-8")
            assert time.monotonic() < deadline, said.read_text(encoding="utf-8")
            time.sleep(0.05)
        return self._there(said.read_text(encoding="utf-8"))

    def _listening(self, words: list[str]) -> list[str]:
        """A command that begins to listen, where it is to."""
        if words[:2] != ["mockplace", "proxy"]:
            return [*words, "--port", self._ports[PORT]]
        mock = f"http://127.0.0.1:{self._ports[PORT]}"
        ports = ["--port", self._ports[PROXY_PORT], "--tls-port", self._ports[TLS_PORT]]
        return [*words, "--to", mock, *ports]

    def _compared(self, block: Block) -> str:
        """The text an output block ought to hold."""
        if agrees(block.text, self._printed):
            return block.text
        self.differences.append(f"line {block.line} states:\n{block.text}\nbut what came out is:\n{self._printed}")
        return mended(block.text, self._printed)


def _environment(folder: Path) -> dict[str, str]:
    """That of a plain terminal, 80 columns wide."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MOCKPLACE_", "PYTEST_"))}
    path = os.pathsep.join((str(Path(sys.executable).parent), kept.get("PATH", "")))
    return kept | {"PATH": path, "HOME": str(folder), "COLUMNS": "80", "TERM": "dumb", "LC_ALL": "C.UTF-8"}


def _replaced(text: str, words: dict[str, str]) -> str:
    """A text with other words, all at once: what takes the place of one may hold another."""
    return re.sub("|".join(words), lambda found: words[found[0]], text)


def _is_ready(printed: str) -> bool:
    """Whether a server or a proxy has said that it listens: in its last words, with which it is quiet."""
    return "Ctrl-C stops it." in printed


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
