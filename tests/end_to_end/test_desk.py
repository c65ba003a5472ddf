"""The public client against a real server: everything a test can do to a world, and what goes wrong on the way."""

import http.client
import socket
import threading
import time
from collections.abc import Iterator
from decimal import Decimal
from urllib.parse import urlsplit

import pytest

from mockplace.client import Entry, Marketplace, MarketplaceError, WorldClient
from tests.end_to_end.serving import Served, serving

LARGE = 100_000_000


@pytest.fixture(scope="module")
def server() -> Iterator[Served]:
    with serving() as served:
        yield served


@pytest.fixture
def marketplace(server: Served) -> Marketplace:
    return Marketplace(server.said["url"], server.said["control_token"])


@pytest.fixture
def world(marketplace: Marketplace) -> Iterator[WorldClient]:
    world = marketplace.create("refund-trap", seed=7)
    yield world
    if world.id in {known.id for known in marketplace.worlds()}:
        world.delete()


def test_an_order_is_placed_and_its_buyer_is_answered_with_a_file(world: WorldClient) -> None:
    placed = world.inject(order={"total": Decimal("10.00")}, message="Where is the manual?", who="a test")
    assert placed.thread_id is not None
    assert [entry.by for entry in placed.entries] == ["inject"] * 3
    inbox = world.inbox
    file = inbox.upload("manual.pdf", b"%PDF-1.7 hello")
    reply = inbox.reply(placed.thread_id, "Here it is.", attachments=[file], key="once")
    assert inbox.reply(placed.thread_id, "Here it is.", attachments=[file], key="once") == reply
    with pytest.raises(MarketplaceError, match=r"idempotency\.key_reused"):
        inbox.reply(placed.thread_id, "Something else.", key="once")
    assert inbox.attachment(placed.thread_id, reply.id, "manual.pdf") == b"%PDF-1.7 hello"
    refund = inbox.refund(placed.order_id, "2.50", key="money")
    assert inbox.refund(placed.order_id, "2.50", key="money") == refund
    assert refund.refunded.amount == Decimal("2.50")
    (template, *_) = inbox.templates(placed.thread_id)
    assert inbox.reply(placed.thread_id, template=template.name).text == template.text
    assert inbox.report(placed.thread_id).reported
    again = world.inject(about=placed.order_id, message="Thank you!")
    assert again.thread_id == placed.thread_id


def test_a_journal_is_taken_elsewhere_and_goes_on(marketplace: Marketplace, world: WorldClient) -> None:
    world.advance(hours=30)
    twin = marketplace.resume(world.journal_file())
    assert twin.state.digest == world.state.digest
    for each in (world, twin):
        each.advance(hours=90)
    assert twin.state.digest == world.state.digest
    twin.delete()
    with pytest.raises(MarketplaceError, match=r"line 1 of the journal.*\[journal\.header, HTTP 422\]"):
        marketplace.resume(b"{}")


def test_a_world_moves_by_itself_while_others_stand_still(marketplace: Marketplace, world: WorldClient) -> None:
    other = marketplace.create("refund-trap")
    begun, still = world.now, other.now
    world.pace = "36000x"
    assert world.pace == "36000x"
    deadline = time.monotonic() + 10
    while world.now == begun and time.monotonic() < deadline:
        time.sleep(0.02)
    world.pace = "stepped"
    stood = world.now
    time.sleep(0.15)
    assert world.now == stood > begun
    assert other.now == still
    other.delete()


def test_whoever_listens_hears_everything_once_in_order(world: WorldClient) -> None:
    heard: list[list[Entry]] = [[], [], []]

    def listen(place: int) -> None:
        heard[place].extend(world.stream(after=place))

    listeners = [threading.Thread(target=listen, args=(place,), daemon=True) for place in range(3)]
    for listener in listeners:
        listener.start()
    world.advance(hours=60)
    entries = list(world.journal())
    deadline = time.monotonic() + 10
    while len(heard[0]) < len(entries) and time.monotonic() < deadline:
        time.sleep(0.02)
    world.delete()
    for listener in listeners:
        listener.join(10)
        assert not listener.is_alive()
    assert heard == [entries[place:] for place in range(3)]


def test_one_world_opens_nothing_of_another(marketplace: Marketplace, world: WorldClient) -> None:
    other = marketplace.create("refund-trap", seed=7)
    (thread,) = world.inbox.threads("all")
    for attempt in (
        lambda: other.inbox.thread(thread.id),
        lambda: other.inbox.reply(thread.id, "Hello."),
        lambda: other.inbox.refund(thread.order_id),
        lambda: other.inject(about=thread.order_id, message="Hello?"),
    ):
        with pytest.raises(MarketplaceError) as refused:
            attempt()
        assert refused.value.status == 404
    assert list(other.inbox.threads(q=thread.buyer.alias)) == []
    assert other.state.entries == world.state.entries
    other.delete()


def test_a_body_without_end_is_refused_and_the_server_goes_on(
    server: Served, marketplace: Marketplace, world: WorldClient
) -> None:
    (thread,) = world.inbox.threads("all")
    control, seller = server.said["control_token"], world.credentials.inbox_token
    address = urlsplit(server.said["url"]).netloc
    for path, kind, token in (
        ("/inbox/uploads?name=a.pdf", "application/octet-stream", seller),
        (f"/inbox/threads/{thread.id}/messages", "application/json", seller),
        ("/_control/worlds", "application/json", control),
        ("/_control/worlds", "application/jsonl", control),
    ):
        link = http.client.HTTPConnection(address, timeout=30)
        headers = {"Authorization": f"Bearer {token}", "Content-Type": kind}
        try:
            link.request("POST", path, bytes(LARGE), headers)
            answer = link.getresponse()
            assert (answer.status, b"request.too_large" in answer.read()) == (413, True), path
        except ConnectionError:
            pass  # the server hung up before all of it was sent
        finally:
            link.close()
    assert marketplace.health()["status"] == "ok"


def test_whoever_hangs_up_in_the_middle_leaves_nothing_behind(
    server: Served, marketplace: Marketplace, world: WorldClient
) -> None:
    host, port = urlsplit(server.said["url"]).netloc.split(":")
    (thread,) = world.inbox.threads("all")
    head = f"authorization: Bearer {world.credentials.inbox_token}\r\nhost: x\r\ncontent-length: 100\r\n\r\n"
    for start in (f"POST /inbox/threads/{thread.id}/messages", "POST /inbox/uploads?name=a.pdf"):
        with socket.create_connection((host, int(port))) as caller:
            caller.sendall(f'{start} HTTP/1.1\r\n{head}{{"text": "He'.encode())
            time.sleep(0.05)
    with socket.create_connection((host, int(port))) as caller:
        control = f"authorization: Bearer {server.said['control_token']}\r\nhost: x\r\n\r\n"
        caller.sendall(f"GET /_control/worlds/{world.id}/journal/stream HTTP/1.1\r\n{control}".encode())
        assert caller.recv(100).startswith(b"HTTP/1.1 200")
    world.advance(hours=1)
    assert world.inbox.thread(thread.id).sent == 0
    assert marketplace.health()["status"] == "ok"
