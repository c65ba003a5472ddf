"""A Node program that was given the preload asks the mock instead of the published hosts, in each way it can ask."""

import json
import subprocess
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import mock_api.proxy

PRELOAD = Path(mock_api.proxy.__file__).parent / "preload.cjs"
PROGRAM = """
import https, { request } from 'node:https';

const HOST = 'sellingpartnerapi-na.amazon.com';
const ended = (asked, body) =>
  new Promise((resolve, reject) => {
    asked.on('error', reject);
    asked.on('response', (answer) => {
      let heard = '';
      answer.on('data', (chunk) => (heard += chunk)).on('end', () => resolve(JSON.parse(heard)));
    });
    asked.end(body);
  });
const agent = new https.Agent({ keepAlive: true });
const told = {
  address: await ended(https.request(`https://${HOST}/a?b=c%2Fd`)),
  object: await ended(https.request(new URL(`https://${HOST}/a`), { method: 'PUT', agent }, () => {}), 'body'),
  options: await ended(request({ hostname: HOST, port: 443, path: '/a', headers: { host: 'given' } })),
  callback: await new Promise((resolve) =>
    https.get({ host: HOST, path: '/a', agent }, (answer) => answer.on('data', (heard) => resolve(JSON.parse(heard)))),
  ),
  documents: await ended(https.request({ hostname: '127.0.0.1', port: 443, path: '/document' })),
  fetch: await (await fetch(`https://${HOST}/a?b=c`, { method: 'POST', body: 'body' })).json(),
  request: await (await fetch(new Request(`https://${HOST}/a`, { method: 'POST', body: 'body' }))).json(),
  elsewhere: await ended(https.request('https://127.0.0.1:1/')).catch((error) => error.code),
  neighbour: await ended(https.request('https://amazon.com.invalid/')).catch((error) => error.code),
};
console.log(JSON.stringify(told));
process.exit(0);
"""


class Mock(BaseHTTPRequestHandler):
    """Says what it was asked."""

    def do_GET(self) -> None:
        said = json.dumps([self.command, self.path, self.headers["host"], self.body().decode()]).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    do_POST = do_PUT = do_GET  # noqa: N815 - the library looks for these names

    def body(self) -> bytes:
        if self.headers.get("transfer-encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("content-length") or 0))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size + len("\r\n"))[:size]
        self.rfile.readline()
        return body

    def log_message(self, *words: object) -> None:
        """Nothing."""


@pytest.fixture
def url() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Mock) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_every_way_to_ask_leads_to_the_mock(url: str, tmp_path: Path, require_program: Callable[[str], str]) -> None:
    program = tmp_path / "program.mjs"
    program.write_text(PROGRAM)
    done = subprocess.run(
        [require_program("node"), "--require", str(PRELOAD), str(program)],
        env={"MOCKPLACE_URL": url},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    host, here = "sellingpartnerapi-na.amazon.com", url.partition("//")[2]
    assert json.loads(done.stdout) == {
        "address": ["GET", "/a?b=c%2Fd", host, ""],
        "object": ["PUT", "/a", host, "body"],
        "options": ["GET", "/a", "given", ""],
        "callback": ["GET", "/a", host, ""],
        "documents": ["GET", "/document", "127.0.0.1", ""],
        "fetch": ["POST", "/a?b=c", here, "body"],
        "request": ["POST", "/a", here, "body"],
        "elsewhere": "ECONNREFUSED",
        "neighbour": "ENOTFOUND",
    }


def test_an_encrypted_mock_is_refused_at_once(tmp_path: Path, require_program: Callable[[str], str]) -> None:
    done = subprocess.run(
        [require_program("node"), "--require", str(PRELOAD), "-e", "0"],
        env={"MOCKPLACE_URL": "https://127.0.0.1:8902"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode != 0
    assert "MOCKPLACE_URL begins with http://" in done.stderr
