"""Reads a page as a newcomer does: types what it says, from top to bottom, and compares what comes out.

What a page holds is `pages`', whether two texts agree `comparison`'s.
"""

import os
import shlex
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.docs.comparison import agrees, mended
from tests.docs.pages import OUTPUT, ROOT, Block, blocks
from tests.docs.shell import Shell

PORT = "8900"
"""The port pages speak of; another, free one takes its place."""

_READY_SECONDS = 60


class Reader:
    """Somebody at two terminals in an empty folder. `differences` holds what did not come out as stated."""

    def __init__(self, folder: Path) -> None:
        self.differences: list[str] = []
        self._folder = folder
        self._port = str(_free_port())
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
        text = block.text.replace(PORT, self._port)
        if "file" in block.marks:
            return self._save(block.marks["file"], text)
        if "leave running" in block.marks:
            return self._start(text)
        if block.language not in {"sh", "python"}:
            return ""
        printed, code = self._shell.run(self._as_command(block, text))
        wanted = int(block.marks.get("exit", 0))
        if code != wanted:
            self.differences.append(f"line {block.line}: exit code {code} instead of {wanted}:\n{printed}")
        return printed.replace(self._port, PORT)

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

    def _start(self, text: str) -> str:
        """Start a server in the other terminal; what it has printed once it answers."""
        words = [*shlex.split(text, comments=True), "--port", self._port]
        said = self._folder / ".server"
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
        while not self._answers():
            assert server.poll() is None, said.read_text(encoding="utf-8")
            assert time.monotonic() < deadline, said.read_text(encoding="utf-8")
            time.sleep(0.05)
        return said.read_text(encoding="utf-8").replace(self._port, PORT)

    def _answers(self) -> bool:
        try:
            with urlopen(f"http://127.0.0.1:{self._port}/_control/health", timeout=5):
                return True
        except (URLError, OSError):
            return False

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


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
