"""`mockplace serve --store` as people meet it: the same world again, one server at a time, and a disk that fills up."""

import resource
import signal
from pathlib import Path

import pytest

from tests.end_to_end.serving import mockplace, serving


def test_the_world_of_the_command_line_comes_back_and_what_was_to_happen_happens(tmp_path: Path) -> None:
    command = ("refund-trap", "--seed", "7", "--store", "kept.db")
    with serving(*command, folder=tmp_path) as first:
        world = first.said["world"]
        first.advance(world, by="30h")
        access = first.http.post(
            "/auth/o2/token",
            data={
                "grant_type": "refresh_token",
                "refresh_token": world["refresh_token"],
                "client_id": world["client_id"],
                "client_secret": world["client_secret"],
            },
        ).json()["access_token"]
        first.end(signal.SIGKILL)
    with serving(*command, folder=tmp_path) as second:
        again = second.said["world"]
        assert {**again, "now": world["now"]} == world
        assert again["now"] > world["now"]
        assert second.said["control_token"] == first.said["control_token"]
        order = second.inbox(again, "GET", "/threads?filter=all").json()["items"][0]["order_id"]
        path = f"/orders/v0/orders/{order}"
        assert second.http.get(path, headers={"x-amz-access-token": access}).status_code == 200
        second.advance(again, by="10d")
        claims = second.control("GET", f"/worlds/{again['id']}/scorecard").json()["claims"]
        assert (claims["opened"], claims["granted"]) == (1, 1)
        ran = mockplace("serve", "--store", "kept.db", "--port", "0", folder=tmp_path)
        said = f"{tmp_path / 'kept.db'}: is in use by another server (process {second.process.pid}) [store.locked]\n"
        assert (ran.returncode, ran.stdout, ran.stderr) == (3, "", said)
    assert [path.name for path in tmp_path.iterdir()] == ["kept.db"]
    ran = mockplace("replay", "kept.db", folder=tmp_path)
    assert (ran.returncode, ran.stdout.startswith("identical: ")) == (0, True)


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux can fill the disk of another process")
@pytest.mark.may_skip("only Linux can fill the disk of another process")
def test_a_disk_that_fills_up_and_is_emptied(tmp_path: Path) -> None:
    with serving("refund-trap", "--store", "kept.db", folder=tmp_path) as served:
        world = served.said["world"]
        order = served.inbox(world, "GET", "/threads?filter=all").json()["items"][0]["order_id"]
        before = served.control("GET", f"/worlds/{world['id']}").json()
        _, most = resource.prlimit(served.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(served.process.pid, resource.RLIMIT_FSIZE, (1, most))
        refund = {"reason": "damaged", "amount": "1.00"}
        for _ in range(2):
            answer = served.inbox(world, "POST", f"/orders/{order}/refund", refund)
            assert (answer.status_code, answer.json()["code"]) == (503, "store.unavailable")
        resource.prlimit(served.process.pid, resource.RLIMIT_FSIZE, (most, most))
        while (answer := served.control("GET", f"/worlds/{world['id']}")).status_code == 503:
            pass
        assert answer.json() == before
        assert served.inbox(world, "POST", f"/orders/{order}/refund", refund).status_code == 201
        served.end(signal.SIGKILL)
        assert "cannot be " in served.complaints
        assert "Traceback" not in served.complaints
        served.complaints = ""
    with serving("refund-trap", "--store", "kept.db", folder=tmp_path) as served:
        assert [entry["event"]["is"] for entry in served.entries(world)].count("refund_issued") == 1
