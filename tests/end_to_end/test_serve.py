"""`mockplace serve` as people and programs use it: a process, plain HTTP, and a real client of the published API."""

import re
import shlex
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.end_to_end.serving import ENVIRONMENT, ROOT, Served, mockplace, serving

REFUNDED = "Hello Marta, we have refunded the full amount to your original payment method today."


@pytest.fixture(scope="module")
def server() -> Iterator[Served]:
    with serving() as served:
        yield served


def test_one_line_says_where_the_server_is(server: Served) -> None:
    assert set(server.said) == {"url", "control_token", "pid", "world"}
    assert server.said["world"] is None
    assert server.said["pid"] == server.process.pid
    assert server.said["url"].startswith("http://127.0.0.1:")
    assert server.http.get("/_control/health").json()["status"] == "ok"


def test_time_passes_the_buyer_reacts_and_the_scorecard_says_what_it_was_worth(server: Served) -> None:
    world = server.make("refund-trap", seed=7)
    (thread,) = server.inbox(world, "GET", "/threads").json()["items"]
    server.advance(world, by="1h")
    assert (
        server.inbox(world, "POST", f"/orders/{thread['order_id']}/refund", {"reason": "returned"}).status_code == 201
    )
    assert server.inbox(world, "POST", f"/threads/{thread['id']}/messages", {"text": REFUNDED}).status_code == 201
    server.advance(world, by="3d")
    assert server.inbox(world, "POST", f"/threads/{thread['id']}/no-response-needed").status_code == 200
    card = server.control("GET", f"/worlds/{world['id']}/scorecard").json()
    assert (card["verdict"], card["claims"]["opened"], card["endings"]) == ("passed", 0, {"resolved": 1})


@pytest.mark.parametrize(("waits", "late"), [("23h59m", 0.0), ("24h", 0.0), ("24h1ms", 1.0), ("24h1m", 1.0)])
def test_a_reply_at_exactly_24_hours_is_in_time(server: Served, waits: str, late: float) -> None:
    world = server.make("where-is-my-order", seed=7)
    server.advance(world, by=waits)
    answer = server.inbox(
        world, "POST", f"/threads/{server.thread(world)}/messages", {"text": "We are looking into it."}
    )
    assert answer.status_code == 201
    assert server.measures(world)["late_response_rate"] == late


def test_two_worlds_side_by_side_do_not_touch_each_other(server: Served) -> None:
    first, second = server.make("refund-trap", seed=7), server.make("refund-trap", seed=7)
    server.advance(first, by="2d")
    assert server.control("GET", f"/worlds/{second['id']}").json()["now"] == second["now"]
    assert server.thread(first) != server.thread(second)
    assert server.inbox(first, "GET", f"/threads/{server.thread(second)}").status_code == 404
    server.advance(second, by="2d")
    digests = [server.control("GET", f"/worlds/{world['id']}").json()["digest"] for world in (first, second)]
    assert digests[0] == digests[1]


def test_many_at_once_each_in_a_world_of_their_own(server: Served) -> None:
    def live(seed: int) -> str:
        world = server.make("refund-trap", seed=seed % 2)
        for _ in range(4):
            server.advance(world, by="6h")
        server.inbox(world, "POST", f"/threads/{server.thread(world)}/messages", {"text": "We will refund you."})
        server.advance(world, by="5d")
        return str(server.control("GET", f"/worlds/{world['id']}").json()["digest"])

    with ThreadPoolExecutor(8) as pool:
        digests = list(pool.map(live, range(16)))
    assert len(set(digests)) == 2
    assert digests[::2] == [digests[0]] * 8


def test_a_long_advance_does_not_keep_other_worlds_waiting(server: Served) -> None:
    long, short = server.make("busy-week", seed=7), server.make("refund-trap")
    with ThreadPoolExecutor(1) as pool:
        advance = pool.submit(server.advance, long, by="60d")
        answered = 0
        while not advance.done():
            assert server.inbox(short, "GET", "/counters").status_code == 200
            answered += 1
    assert len(advance.result()["entries"]) > 1_000
    assert answered > 1


def test_the_journal_of_a_served_world_is_replayed_by_the_command(server: Served, tmp_path: Path) -> None:
    world = server.make("refund-trap", seed=7)
    server.advance(world, until="next_event")
    server.inbox(world, "POST", f"/threads/{server.thread(world)}/messages", {"text": "We will refund you tomorrow."})
    server.advance(world, by="3d", settle="20ms")
    answer = server.control("GET", f"/worlds/{world['id']}/journal.jsonl")
    (tmp_path / "served.jsonl").write_bytes(answer.content)
    digest = server.control("GET", f"/worlds/{world['id']}").json()["digest"]
    ran = mockplace("replay", "served.jsonl", folder=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("identical: ")
    assert ran.stdout.endswith(f"{digest}\n")


def test_a_reset_and_a_fork_over_http(server: Served) -> None:
    world = server.make("refund-trap", seed=7)
    fork = server.control("POST", f"/worlds/{world['id']}/fork").json()
    server.advance(world, by="5d")
    assert server.measures(fork)["claim_rate"] == 0
    server.control("POST", f"/worlds/{world['id']}/reset")
    assert server.control("GET", f"/worlds/{world['id']}").json()["now"] == world["now"]
    assert server.inbox(world, "GET", "/threads").json()["items"][0]["id"] == server.thread(world)


def block(folder: Path, *argv: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """What `serve` prints for people, while it runs."""
    run = [sys.executable, "-m", "mockplace", "serve", *argv, "--port", "0"]
    environment = ENVIRONMENT | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(run, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines: list[str] = []
        while not lines or not lines[-1].startswith("Ctrl-C"):
            lines.append(process.stdout.readline())
        try:
            yield "".join(lines), process
        finally:
            process.terminate()


@pytest.fixture
def printed(tmp_path: Path) -> Iterator[str]:
    for text, _ in block(tmp_path, "refund-trap", "--control-token", "mine"):
        yield text


def test_the_lines_to_copy_work_as_they_are_printed(printed: str) -> None:
    commands = re.findall(r"^  curl ((?:.*\\\n)*.*)$", printed, re.MULTILINE)
    assert len(commands) == 3
    answers = [curl(shlex.split(command.replace("\\\n", " "))) for command in commands]
    assert len(answers[0]["items"]) == 1
    assert answers[1]["now"] == "2026-01-09T23:40:00Z"
    assert answers[2]["scenario"] == "refund-trap"


def curl(words: list[str]) -> Any:
    """What curl would do: the few options the block uses."""
    method, url, headers, body = "GET", "", {}, None
    while words:
        word = words.pop(0)
        if word == "-X":
            method = words.pop(0)
        elif word == "-H":
            name, _, value = words.pop(0).partition(": ")
            headers[name] = value
        elif word == "-d":
            body = words.pop(0)
        elif word != "-s":
            url = word
    answer = httpx.request(method, url, headers=headers, content=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_the_settings_for_a_real_client_work_as_they_are_printed(printed: str) -> None:
    snippet = printed.partition("With python-amazon-sp-api:\n")[2].partition("\nCtrl-C")[0]
    token, url = re.search(r"inbox token +(\S+)", printed), re.search(r"ready at (\S+)", printed)
    assert token is not None
    assert url is not None
    inbox = httpx.get(f"{url[1]}/inbox/threads", headers={"authorization": f"Bearer {token[1]}"}).json()
    call = (
        f"messaging.get_messaging_actions_for_order({inbox['items'][0]['order_id']!r}, marketplaceIds='ATVPDKIKX0DER')"
    )
    program = f"{textwrap.dedent(snippet)}\nprint(sorted({call}.payload))\n"
    # In a process of its own: the client never hangs up.
    ran = subprocess.run([sys.executable, "-c", program], env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (0, "['_embedded', '_links']\n"), ran.stderr


def test_what_opens_the_control_api_may_be_chosen() -> None:
    with serving("--control-token", "mine") as chosen:
        assert chosen.said["control_token"] == "mine"
        assert chosen.control("GET", "/worlds").status_code == 200
    with serving(MOCKPLACE_CONTROL_TOKEN="from the environment") as told:
        assert told.said["control_token"] == "from the environment"
        assert told.http.get("/_control/worlds", headers={"authorization": "Bearer mine"}).status_code == 401


def test_unless_it_is_chosen_nobody_can_guess_it() -> None:
    with serving() as first, serving() as second:
        assert first.said["control_token"] != second.said["control_token"]
        assert len(first.said["control_token"]) > 32


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(number: int) -> None:
    with serving("refund-trap") as served:
        assert served.http.get("/_control/health").status_code == 200
        assert served.end(number) == 0
        with pytest.raises(httpx.TransportError):
            served.http.get("/_control/health")


def test_a_signal_ends_it_even_while_time_stands_still_for_somebody() -> None:
    with serving("refund-trap") as served, ThreadPoolExecutor(1) as pool:
        path = f"/worlds/{served.said['world']['id']}/advance"
        waiting = pool.submit(served.control, "POST", path, {"by": "5d", "settle": "10m"})
        time.sleep(0.5)
        begun = time.monotonic()
        assert served.end() == 0
        assert time.monotonic() - begun < 20
        assert (waiting.result().status_code, waiting.result().json()["code"]) == (503, "server.stopping")
        assert "Traceback" not in served.complaints
        served.complaints = ""


def test_a_scaled_world_moves_by_itself() -> None:
    with serving("refund-trap", "--pace", "36000x") as served:
        world = served.said["world"]
        deadline = time.monotonic() + 30
        while served.measures(world)["claim_rate"] == 0 and time.monotonic() < deadline:
            time.sleep(0.05)
        assert served.measures(world)["claim_rate"] != 0


def test_a_fast_world_runs_to_its_end_at_once() -> None:
    with serving("refund-trap", "--pace", "fast") as served:
        world = served.said["world"]
        deadline = time.monotonic() + 30
        while not (now := served.control("GET", f"/worlds/{world['id']}").json()["now"]).startswith("2026-01-18"):
            assert time.monotonic() < deadline, now
            time.sleep(0.05)
        stepped = served.make("refund-trap")
        assert stepped["now"] == "2026-01-08T23:40:00Z"


def test_three_paces_one_journal(server: Served) -> None:
    world = server.make("refund-trap", seed=1)
    server.advance(world, by="10d")
    told = server.control("GET", f"/worlds/{world['id']}").json()["digest"]
    with serving("refund-trap", "--pace", "fast") as fast, serving("refund-trap", "--pace", "1000000x") as scaled:
        for served in (fast, scaled):
            path = f"/worlds/{served.said['world']['id']}"
            deadline = time.monotonic() + 30
            while served.control("GET", path).json()["now"] < "2026-01-18T23:40:00Z" and time.monotonic() < deadline:
                time.sleep(0.05)
            assert served.control("GET", path).json()["digest"] == told


def test_a_world_may_begin_with_another_seed() -> None:
    with serving("refund-trap", "--seed", "9") as served:
        assert served.control("GET", f"/worlds/{served.said['world']['id']}").json()["seed"] == 9
