"""What leaves a real server: webhooks to a real sink, notifications to a real queue server, and what survives what."""

import hashlib
import hmac
import json
import logging
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import httpx
import pytest
from moto.server import ThreadedMotoServer

from tests.drafts import shop
from tests.end_to_end.serving import Served, serving
from tests.end_to_end.sink import Post, Sink, sinking

SCOPE = "sellingpartnerapi::notifications"


@pytest.fixture(scope="module")
def queues() -> Iterator[str]:
    """Where a server of queues is reached."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer("127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(scope="module")
def served(queues: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server for all but the crash; its queues are nowhere unless a world says where."""
    folder = shop(tmp_path_factory.mktemp("shop"))
    nowhere = ("--sqs-endpoint", "http://127.0.0.1:9", "--allow-host", "hooks.example.test")
    with serving(*nowhere, folder=folder) as served:
        yield served


class Queue:
    """One queue of a real server, read as its consumer would."""

    def __init__(self, endpoint: str, name: str) -> None:
        keys = {"aws_access_key_id": "x", "aws_secret_access_key": "y"}
        self._client = boto3.client("sqs", endpoint_url=endpoint, region_name="us-east-1", **keys)
        self.arn = f"arn:aws:sqs:us-east-1:123456789012:{name}"
        self.url = str(self._client.create_queue(QueueName=name)["QueueUrl"])

    def wait_for(self, count: int) -> list[dict[str, Any]]:
        """So many messages, or as many as there are after a while."""
        found: list[dict[str, Any]] = []
        until = time.monotonic() + 20
        while len(found) < count and time.monotonic() < until:
            told = self._client.receive_message(QueueUrl=self.url, MaxNumberOfMessages=10).get("Messages", [])
            for one in told:
                found.append(json.loads(one["Body"]))
                self._client.delete_message(QueueUrl=self.url, ReceiptHandle=one["ReceiptHandle"])
            if not told:
                time.sleep(0.05)
        return found


def token(served: Served, world: dict[str, Any], **grant: str) -> dict[str, str]:
    """The header of a token."""
    body = {"client_id": world["client_id"], "client_secret": world["client_secret"], **grant}
    return {"x-amz-access-token": served.http.post("/auth/o2/token", data=body).json()["access_token"]}


def subscribed(served: Served, world: dict[str, Any], queue: Queue, **kinds: str) -> dict[str, str]:
    """Have notifications sent to a queue; the header of the seller's token."""
    application = token(served, world, grant_type="client_credentials", scope=SCOPE)
    seller = token(served, world, grant_type="refresh_token", refresh_token=world["refresh_token"])
    body = {"name": "orders", "resourceSpecification": {"sqs": {"arn": queue.arn}}}
    made = served.http.post("/notifications/v1/destinations", json=body, headers=application)
    assert made.status_code == 200, made.text
    for kind, version in kinds.items():
        wanted = {"payloadVersion": version, "destinationId": made.json()["payload"]["destinationId"]}
        answer = served.http.post(f"/notifications/v1/subscriptions/{kind}", json=wanted, headers=seller)
        assert answer.status_code == 200, answer.text
    return seller


def webhook(served: Served, world: dict[str, Any], sink: Sink, **wishes: Any) -> dict[str, Any]:
    answer = served.control("POST", f"/worlds/{world['id']}/webhooks", {"url": sink.url, **wishes})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def is_genuine(post: Post, secret: str) -> bool:
    """Whether a post is signed as the documentation says."""
    stamp, _, signed = post.headers["mockplace-signature"].partition(",v1=")
    seconds = stamp.removeprefix("t=")
    assert abs(time.time() - int(seconds)) < 60
    expected = hmac.new(secret.encode(), f"{seconds}.".encode() + post.body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signed)


def test_time_stands_still_until_a_tool_that_is_told_has_answered(served: Served) -> None:
    with sinking() as sink:
        world = served.make("refund-trap")
        made = webhook(served, world, sink, from_beginning=True)

        def answer(post: Post) -> int:
            told = post.told
            if told["type"] == "message.received":
                body = {"text": "I have refunded you the full amount; it reaches you within five days."}
                written = served.inbox(world, "POST", f"/threads/{told['told']['thread_id']}/messages", body)
                answered.append((told["at"], written.status_code))
            return 204

        answered: list[tuple[str, int]] = []
        sink.answers = answer
        served.advance(world, by="2d", settle="20ms")
        assert answered
        assert {status for _, status in answered} == {201}
        sent = [one for one in served.entries(world) if one["event"]["is"] == "message_sent"]
        received = [one for one in served.entries(world) if one["event"]["is"] == "message_received"]
        assert sent[0]["at"] == received[0]["at"], "it was answered before any time had passed"
        assert "message.sent" in [one["type"] for one in sink.told()]
        assert all(is_genuine(post, made["secret"]) for post in sink.posts)
        log = served.control("GET", f"/worlds/{world['id']}/outbox").json()
        assert [one["outcome"] for one in log["items"]] == ["delivered"] * len(sink.posts)
        assert log["waiting"] == [{"to": made["id"], "letters": 0, "trouble": None}]


def test_notifications_reach_a_queue(served: Served, queues: str) -> None:
    queue, world = Queue(queues, "orders"), served.make("a-market")
    assert served.control("PUT", f"/worlds/{world['id']}/queues", {"endpoint": queues}).status_code == 200
    seller = subscribed(served, world, queue, ORDER_CHANGE="1.0", REPORT_PROCESSING_FINISHED="2020-09-04")
    body = {"reportType": "GET_V2_SELLER_PERFORMANCE_REPORT", "marketplaceIds": [world["marketplace_id"]]}
    report = served.http.post("/reports/2021-06-30/reports", json=body, headers=seller).json()["reportId"]
    served.advance(world, by="6h", settle="10ms")
    listed = served.http.get(
        "/orders/v0/orders",
        params={"MarketplaceIds": world["marketplace_id"], "CreatedAfter": "2025-01-01T00:00:00Z"},
        headers=seller,
    ).json()["payload"]["Orders"]
    log = served.control("GET", f"/worlds/{world['id']}/outbox").json()
    assert {one["outcome"] for one in log["items"]} == {"delivered"}
    told = queue.wait_for(len(log["items"]))
    assert len(told) == len(log["items"]) > len(listed)
    changes = [one["Payload"]["OrderChangeNotification"] for one in told if "Payload" in one]
    assert {one["AmazonOrderId"] for one in listed} <= {one["AmazonOrderId"] for one in changes}
    (finished,) = [one["payload"]["reportProcessingFinishedNotification"] for one in told if "payload" in one]
    assert (finished["reportId"], finished["processingStatus"]) == (report, "DONE")
    place = f"/reports/2021-06-30/documents/{finished['reportDocumentId']}"
    url = served.http.get(place, headers=seller).json()["url"]
    assert json.loads(httpx.get(url).content)["accountStatuses"][0]["status"] == "NORMAL"


def test_a_queue_that_is_gone_holds_up_nobody_and_loses_nothing(served: Served, queues: str) -> None:
    queue, world = Queue(queues, "later"), served.make("a-market")
    subscribed(served, world, queue, ORDER_CHANGE="1.0")
    begun = time.monotonic()
    served.advance(world, by="6h", settle="10ms")
    assert time.monotonic() - begun < 10
    (waiting,) = served.control("GET", f"/worlds/{world['id']}/outbox").json()["waiting"]
    assert waiting["letters"] > 0
    assert waiting["trouble"]
    answer = served.control("PUT", f"/worlds/{world['id']}/queues", {"endpoint": queues})
    assert answer.status_code == 200, answer.text
    told = queue.wait_for(waiting["letters"])
    assert len({one["NotificationMetadata"]["NotificationId"] for one in told}) >= waiting["letters"]


def test_what_was_not_delivered_is_delivered_after_a_crash(tmp_path: Path) -> None:
    store = str(tmp_path / "kept.db")
    with sinking() as sink:
        sink.answers = lambda post: 503
        with serving("refund-trap", "--store", store) as served:
            world = served.said["world"]
            webhook(served, world, sink, from_beginning=True, events=["message.received", "mail.received"])
            served.advance(world, by="3d", settle="1ms")
            sink.wait_for(lambda: len(sink.posts) > 1)
            served.process.send_signal(signal.SIGKILL)
            served.process.wait()
        assert served.complaints == ""
        tried = {one["id"] for one in sink.told()}
        sink.posts.clear()
        sink.answers = lambda post: 204
        with serving("refund-trap", "--store", store):
            sink.wait_for(lambda: tried <= {one["id"] for one in sink.told()})
            told = [one["id"] for one in sink.told()]
            assert len(set(told)) == len(told)


@pytest.mark.parametrize(
    ("plan", "counts"),
    [
        ({"duplicate": 1}, lambda told: all(told.count(one) == 2 for one in told)),
        ({"lose": 1}, lambda told: not told),
        ({"unreachable": 0.5, "seed": 3}, lambda told: all(told.count(one) == 1 for one in told) and bool(told)),
    ],
)
def test_a_plan_is_kept(served: Served, plan: dict[str, Any], counts: Any) -> None:
    with sinking() as sink:
        world = served.make("refund-trap")
        webhook(served, world, sink, plan=plan, events=["message.received", "mail.received"])
        served.advance(world, by="3d", settle="20ms")
        expected = {"duplicate": 4, "unreachable": 2}.get(next(iter(plan)), 0)
        sink.wait_for(lambda: len(sink.posts) >= expected)
        assert counts([one["id"] for one in sink.told()])


def test_only_allowed_hosts_are_told(served: Served) -> None:
    path = f"/worlds/{served.make('refund-trap')['id']}"
    for url, status in (
        ("http://hooks.example.test/a", 201),
        ("http://127.0.0.1:1/a", 201),
        ("http://example.test/a", 422),
        ("http://hooks.example.test@example.test/", 422),
    ):
        assert served.control("POST", f"{path}/webhooks", {"url": url}).status_code == status
    assert served.control("PUT", f"{path}/queues", {"endpoint": "http://10.0.0.1/"}).status_code == 422
