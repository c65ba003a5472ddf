"""Uses the plugin as a seller's developers would: against a real server, in this run and in runs of its own."""

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from mockplace.client import MarketplaceError, WorldClient
from mockplace.rehearsal import MarketplaceFixture
from mockplace.server import RunningServer

ROOT = Path(__file__).resolve().parents[2]
EXPLAINED = (
    "Hello Elena, your parcel was shipped on 30 December and is with the carrier; the tracking number is "
    "9400111899223100001234 and the delivery is now expected on Wednesday."
)
HOURS_LATER = """
import pytest

@pytest.mark.parametrize("hours", [23, 25])
def test_somebody_answers_within_a_day(marketplace, mockplace_server, hours):
    print("server", mockplace_server.pid)
    world = marketplace.load("where-is-my-order", seed=7)
    world.advance(hours=hours)
    (thread,) = world.inbox.threads()
    world.inbox.reply(thread.id, "Hello, it is on its way.")
    assert world.scorecard()["measures"]["late_response_rate"] == 0.0
"""
HOME_MADE = """
def test_it(marketplace):
    assert marketplace.load("home-made").state.scenario == "home-made"
"""


@pytest.fixture
def world(marketplace: MarketplaceFixture) -> WorldClient:
    return marketplace.load("where-is-my-order", seed=7)


def tried(folder: Path, source: str, *options: str) -> subprocess.CompletedProcess[str]:
    """What pytest says of one test file, as a program of its own in a repository of its own."""
    (folder / "test_it.py").write_text(source, encoding="utf-8")
    ours = ("PYTEST", "MOCKPLACE")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--basetemp", folder / "temporary", *options],
        cwd=folder,
        env={name: value for name, value in os.environ.items() if not name.startswith(ours)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_nobody_answers(world: WorldClient) -> None:
    begun = world.now
    happened = world.advance(hours=25)
    assert "message_received" in {entry.event["is"] for entry in happened}
    assert world.now == begun + timedelta(hours=25)
    assert world.inbox.counters().waiting_over_24h == 1
    assert world.scorecard()["measures"]["late_response_rate"] == 1.0


@pytest.mark.parametrize(("after", "late"), [("24h", 0.0), ("24h1ms", 1.0)])
def test_an_answer_at_the_deadline_is_in_time(world: WorldClient, after: str, late: float) -> None:
    world.advance(by=after)
    (thread,) = world.inbox.threads()
    world.inbox.reply(thread.id, EXPLAINED)
    assert world.scorecard()["measures"]["late_response_rate"] == late


def test_the_buyer_reads_what_she_is_told(world: WorldClient) -> None:
    world.advance(hours=2)
    (thread,) = world.inbox.threads()
    assert world.inbox.reply(thread.id, EXPLAINED).sender == "seller"
    last = world.inbox.thread(thread.id).messages[-1]
    assert (last.sender, last.at) == ("buyer", world.now)
    assert world.inbox.no_response_needed(thread.id).status == "no_response_needed"
    world.advance(by=timedelta(days=10))
    assert world.scorecard()["endings"] == {"resolved": 1}
    assert list(world.inbox.threads(q=thread.order_id)) == list(world.inbox.threads("all"))


def test_a_claim_is_opened_and_answered(world: WorldClient) -> None:
    while not list(world.inbox.claims()):
        world.advance(until="next_event")
    (claim,) = world.inbox.claims()
    assert claim.status == "open"
    assert claim.respond_by > world.now
    assert world.inbox.respond_to_claim(claim.id, "It was delivered on Monday.").response is not None
    with pytest.raises(MarketplaceError) as caught:
        world.inbox.respond_to_claim(claim.id, "It was delivered on Monday.")
    assert (caught.value.status, caught.value.code) == (409, "claim.already_answered")


def test_money_and_mail_go_to_the_buyer(world: WorldClient) -> None:
    (thread,) = world.inbox.threads()
    assert not world.inbox.refund(thread.order_id, "1.50").full
    assert world.inbox.refund(thread.order_id).full
    sent = world.inbox.send_mail(thread.order_id, "Hello Elena, your money is on its way.")
    assert next(world.inbox.mail()) == sent
    with pytest.raises(MarketplaceError, match=r"\[refund.already_issued, HTTP 409\]"):
        world.inbox.refund(thread.order_id)


def test_equal_worlds_are_equal_until_somebody_acts(marketplace: MarketplaceFixture, world: WorldClient) -> None:
    twin = marketplace.load("where-is-my-order", seed=7)
    assert twin.credentials != world.credentials
    for each in (world, twin):
        each.advance(hours=25)
    assert world.state == twin.state
    fork = world.fork()
    world.inbox.archive(next(world.inbox.threads()).id)
    assert world.state.digest != fork.state.digest == twin.state.digest
    fork.reset()
    assert fork.now == twin.now - timedelta(hours=25)


def test_the_journal_tells_everything(world: WorldClient) -> None:
    world.advance(hours=25)
    entries = list(world.journal())
    assert [entry.seq for entry in entries] == list(range(1, world.state.entries + 1))
    assert list(world.journal(after=2)) == entries[2:]
    assert len(world.journal_file().splitlines()) == len(entries) + 2


def test_one_server_serves_the_run(mockplace_server: RunningServer, marketplace: MarketplaceFixture) -> None:
    assert mockplace_server.pid is not None
    assert is_alive(mockplace_server.pid)
    with pytest.raises(MarketplaceError, match=r"did you mean 'refund-trap'\?"):
        marketplace.load("refnd-trap")


def test_a_strangers_run_passes_fails_and_can_be_seen_again(tmp_path: Path) -> None:
    (tmp_path / "simulator").mkdir()
    (tmp_path / "simulator" / "__init__.py").write_text("raise SystemExit('the stranger's own')", encoding="utf-8")
    finished = tried(tmp_path, HOURS_LATER)
    assert finished.returncode == 1
    assert "1 failed, 1 passed" in finished.stdout
    assert "world where-is-my-order-2: scenario where-is-my-order, seed 7" in finished.stdout
    assert "message_sent" in finished.stdout
    (again,) = [line for line in finished.stdout.splitlines() if line.startswith("again: mockplace replay ")]
    command = [sys.executable, "-I", "-m", *again.removeprefix("again: ").split(" ")]
    replayed = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert replayed.returncode == 0, replayed.stderr
    assert replayed.stdout.startswith("identical: ")
    (pid,) = {int(line.split()[1]) for line in finished.stdout.splitlines() if line.startswith("server ")}
    assert not is_alive(pid)


def test_workers_have_a_server_each(tmp_path: Path) -> None:
    finished = tried(tmp_path, HOURS_LATER.replace("[23, 25]", "[1, 2, 3, 4]"), "-n", "2", "-rP")
    assert finished.returncode == 0, finished.stdout
    assert "4 passed" in finished.stdout
    pids = {int(line.split()[1]) for line in finished.stdout.splitlines() if line.startswith("server ")}
    assert len(pids) == 2
    assert not any(map(is_alive, pids))


def test_scenarios_of_the_repository_are_found(tmp_path: Path) -> None:
    source = (ROOT / "scenarios" / "library" / "where-is-my-order.yaml").read_text(encoding="utf-8")
    (tmp_path / "scenarios").mkdir()
    written = source.replace("scenario: where-is-my-order", "scenario: home-made")
    (tmp_path / "scenarios" / "home-made.yaml").write_text(written, encoding="utf-8")
    (tmp_path / "tests").mkdir()
    (tmp_path / "pytest.ini").write_text("[pytest]", encoding="utf-8")
    finished = tried(tmp_path / "tests", HOME_MADE)
    assert finished.returncode == 0, finished.stdout
