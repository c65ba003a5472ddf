"""Uses the plugin as a seller's developers would: against a real server, in this run and in runs of its own."""

import gc
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

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
    world.inbox.reply(thread.id, "Hello, it is on its way: 9400111899223100001234.")
    assert world.scorecard()["measures"]["late_response_rate"] == 0.0
"""
PAID = "Hello Marta, we have refunded the full amount to your original payment method today."
SHARED = """
import os, signal, pytest

@pytest.mark.parametrize("number", range(8))
def test_it(marketplace, mockplace_server, number):
    with open(f"seen-{number}", "w") as file:
        file.write(f"{mockplace_server.url} {os.getpid()}")
    world = marketplace.load("refund-trap", seed=number)
    world.advance(hours=1)
    assert world.state.seed == number
    if number == DIES:
        os.kill(os.getpid(), signal.SIGKILL)
"""
LONG = """
import time

def test_it(mockplace_server):
    with open("seen.new", "w") as file:
        file.write(mockplace_server.url)
    __import__("os").rename("seen.new", "seen")
    time.sleep(60)
"""
HOME_MADE = """
def test_it(marketplace):
    assert marketplace.load("home-made").state.scenario == "home-made"
"""


@pytest.fixture
def world(marketplace: MarketplaceFixture) -> WorldClient:
    return marketplace.load("where-is-my-order", seed=7)


def environment() -> dict[str, str]:
    """This process's, without what is about this run."""
    ours = ("PYTEST", "MOCKPLACE")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}


def tried(folder: Path, source: str, *options: str, own_plugins: bool = False) -> subprocess.CompletedProcess[str]:
    """What pytest says of one test file, as a program of its own in a repository of its own.

    ``own_plugins``: the options name them, and no others are loaded.
    """
    (folder / "test_it.py").write_text(source, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--basetemp", folder / "temporary", *options],
        cwd=folder,
        env=environment() | ({"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"} if own_plugins else {}),
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
    saved = finished.stdout.partition("what would have saved it:")[2]
    assert "lost: order 1: late answer at Tue 2026-01-06 15:00 UTC" in saved
    assert "  passes if sent by Tue 2026-01-06 14:00 UTC" in saved
    (again,) = [line for line in finished.stdout.splitlines() if line.startswith("again: mockplace replay ")]
    command = [sys.executable, "-I", "-m", *again.removeprefix("again: ").split(" ")]
    replayed = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert replayed.returncode == 0, replayed.stderr
    assert replayed.stdout.startswith("identical: ")
    (pid,) = {int(line.split()[1]) for line in finished.stdout.splitlines() if line.startswith("server ")}
    assert not is_alive(pid)


def workers(count: int) -> tuple[str, ...]:
    """Options for a run of several workers that load nothing they do not need."""
    return "-p", "xdist", "-p", "mockplace.pytest_plugin", "-n", str(count)


def answers(url: str) -> bool:
    """Whether anybody listens at an address."""
    parts = urlsplit(url)
    try:
        socket.create_connection((str(parts.hostname), parts.port or 80), timeout=5).close()
    except OSError:
        return False
    return True


def comes_true(holds: Callable[[], bool]) -> bool:
    """Whether something holds before long."""
    deadline = time.monotonic() + 30
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.02)
    return holds()


@pytest.mark.parametrize("dies", [-1, 0])
def test_all_workers_share_a_server_which_outlives_them_and_not_the_run(tmp_path: Path, dies: int) -> None:
    finished = tried(tmp_path, SHARED.replace("DIES", str(dies)), *workers(4), own_plugins=True)
    assert ("8 passed" if dies < 0 else "1 failed, 7 passed") in finished.stdout
    seen = [path.read_text().split() for path in tmp_path.glob("seen-*")]
    assert len(seen) == 8
    assert len({pid for _, pid in seen}) > 1
    (url,) = {url for url, _ in seen}
    assert not answers(url)


@pytest.mark.parametrize("options", [(), ("-n", "2")])
def test_the_server_ends_with_a_run_that_is_killed(tmp_path: Path, options: tuple[str, ...]) -> None:
    (tmp_path / "test_it.py").write_text(LONG, encoding="utf-8")
    loaded = ("-p", "xdist", "-p", "mockplace.pytest_plugin", "-p", "no:cacheprovider")
    run = subprocess.Popen(
        [sys.executable, "-m", "pytest", *loaded, *options],
        cwd=tmp_path,
        env={**environment(), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "TMPDIR": str(tmp_path)},
        stdout=subprocess.DEVNULL,
    )
    try:
        assert comes_true((tmp_path / "seen").exists)
    finally:
        run.send_signal(signal.SIGKILL)
        run.wait()
    assert comes_true(lambda: not answers((tmp_path / "seen").read_text()))


def work_through(world: WorldClient) -> None:
    """A tool that pays back and says so, and wants no answer to thanks."""
    for item in world.inbox.threads():
        if "thank" in world.inbox.thread(item.id).messages[-1].text.lower():
            world.inbox.no_response_needed(item.id)
        else:
            world.inbox.refund(item.order_id)
            world.inbox.reply(item.id, PAID)


def test_a_tool_is_driven_through_the_trap(marketplace: MarketplaceFixture) -> None:
    world = marketplace.load("refund-trap", seed=7, starts="Thu 18:40")
    marketplace.drive(work_through, every="1h", hours=48)
    world.assert_passed()
    world.assert_ended("resolved")
    world.assert_no_claims()
    world.assert_no_findings()
    world.assert_all_answered_within("1h")
    world.assert_measure("late_response_rate", "<=", "10%")
    assert not world.explanation()["lost"]


def test_waiting_for_what_buyers_do(marketplace: MarketplaceFixture) -> None:
    world = marketplace.load("refund-trap", seed=7)
    assert world.wait_for("mail_received", within="5h").at == timedelta(hours=3)
    (claim,) = world.wait_for(lambda here: list(here.inbox.claims()), within="10d")
    assert claim.reason == "refund_not_received"
    with pytest.raises(AssertionError, match="nothing like this: event chargeback_filed"):
        world.wait_for("chargeback_filed", within="1h")
    with pytest.raises(AssertionError, match="has waited for"):
        world.assert_answered_within(next(world.inbox.threads("all")))
    with pytest.raises(AssertionError, match=r"(?s)1 claim opened.*claim_opened"):
        world.assert_no_claims()


def test_the_clock_of_this_process_moves_along(marketplace: MarketplaceFixture) -> None:
    world, real = marketplace.load("refund-trap"), time.time()
    with world.sync_clock():
        world.advance(hours=30)
        assert datetime.now(UTC) == world.now
        world.wait_for("claim_opened", within="5d")
        assert datetime.now(UTC) == world.now
        world.reset()
        assert datetime.now(UTC) == world.now
    assert abs(time.time() - real) < 60


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_known_clients_take_the_settings_as_they_are(marketplace: MarketplaceFixture) -> None:
    sp_api = pytest.importorskip("sp_api.api")
    spapi = pytest.importorskip("spapi.client")
    orders = pytest.importorskip("spapi.api.orders_v0.orders_v0_api")
    world = marketplace.load("refund-trap")
    (thread,) = world.inbox.threads()
    page = sp_api.Orders(**world.settings.python_amazon_sp_api()).get_orders(CreatedAfter="2025-01-01T00:00:00Z")
    assert thread.order_id in {order["AmazonOrderId"] for order in page.payload["Orders"]}
    official = orders.OrdersV0Api(spapi.SPAPIClient(**world.settings.amzn_sp_api()).api_client)
    found = official.get_order(thread.order_id)
    assert found.payload.amazon_order_id == thread.order_id
    del page, official, found
    gc.collect()  # these clients leave their connections open


def test_scenarios_of_the_repository_are_found(tmp_path: Path) -> None:
    source = (ROOT / "scenarios" / "library" / "where-is-my-order.yaml").read_text(encoding="utf-8")
    (tmp_path / "scenarios").mkdir()
    written = source.replace("scenario: where-is-my-order", "scenario: home-made")
    (tmp_path / "scenarios" / "home-made.yaml").write_text(written, encoding="utf-8")
    (tmp_path / "tests").mkdir()
    (tmp_path / "pytest.ini").write_text("[pytest]", encoding="utf-8")
    finished = tried(tmp_path / "tests", HOME_MADE)
    assert finished.returncode == 0, finished.stdout
