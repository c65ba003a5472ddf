"""Uploads API: a place as the model says, on the server's own address, that takes the announced file and no other."""

from dataclasses import replace
from urllib.parse import quote

import pytest

from mock_api.app import create_app
from mock_api.sp_api.uploads import LARGEST_FILE
from mock_api.worlds import ServerOptions, Worlds
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller, asked, refused
from tests.contract.sold import Sold
from tests.contract.talking import PDF, PUBLIC, digest, place, put

PATH = "/uploads/2020-11-01/uploadDestinations/{resource}"


@pytest.fixture
def seller(sold: Sold) -> Seller:
    """The seller of an order that was sent, at a server that is reached at an address of its own."""
    seller = sold()
    seller.worlds.options = ServerOptions(PUBLIC)
    return seller


def test_a_place_is_what_the_model_says(seller: Seller, uploading: PublishedModel) -> None:
    answer = place(seller, "invoice", contentType="application/pdf")
    assert answer.status_code == 201
    assert answer.headers["content-type"] == "application/json"
    assert uploading.misfits(answer.json(), uploading.definition(PATH, "post", 201)) == []
    assert {n for n in answer.headers if n.startswith("x-amzn-")} == uploading.headers(PATH, "post", 201)
    told = answer.json()["payload"]
    assert told["url"].startswith(f"{PUBLIC}/uploads/")
    assert told["headers"] == {"Content-MD5": digest(PDF), "Content-Type": "application/pdf"}
    for wrong, status in (({"contentMD5": ""}, 400), ({"resource": "invoice"}, 400)):
        refusal = seller.ask("POST", "/uploads/2020-11-01/uploadDestinations/x", params=wrong)
        assert refusal.status_code == status
        assert uploading.misfits(refusal.json(), uploading.definition(PATH, "post", status)) == []


def test_its_address_never_comes_from_what_a_request_calls_the_server(seller: Seller) -> None:
    path = f"/uploads/2020-11-01/uploadDestinations/messaging/v1/orders/{seller.order_id}/messages/invoice"
    params = {"marketplaceIds": seller.hosted.marketplace_id, "contentMD5": digest(PDF)}
    headers = {"host": "27.0.0.1:8931", "x-forwarded-host": "elsewhere.test", "forwarded": "host=elsewhere.test"}
    answer = seller.ask("POST", path, params=params, headers=headers)
    assert answer.json()["payload"]["url"].startswith(f"{PUBLIC}/")


def test_no_two_places_are_one(seller: Seller) -> None:
    told = [place(seller, "invoice").json()["payload"] for _ in range(3)]
    assert len({one["uploadDestinationId"] for one in told}) == len({one["url"] for one in told}) == 3


def test_the_resource_is_read_however_it_is_written(seller: Seller) -> None:
    resource = f"messaging/v1/orders/{seller.order_id}/messages/legalDisclosure"
    params = {"marketplaceIds": seller.hosted.marketplace_id, "contentMD5": digest(PDF)}
    for written in (resource, quote(resource, safe=""), f"/{resource}", quote(f"/{resource}", safe="")):
        answer = seller.ask("POST", f"/uploads/2020-11-01/uploadDestinations/{written}", params=params)
        assert answer.status_code == 201, written


def test_a_digest_is_read_even_where_it_is_encoded_twice(seller: Seller) -> None:
    content = next(bytes([n]) for n in range(256) if {"+", "/"} <= set(digest(bytes([n]))))
    for written in (digest(content), quote(digest(content)), digest(content).replace("+", " ")):
        answer = place(seller, "invoice", content, contentMD5=written)
        assert put(seller, answer.json()["payload"]["url"], content).status_code == 200
    for wrong in ("", "x", digest(content)[:-4], "é" * 24, digest(content) + digest(content)):
        answer = place(seller, "invoice", content, contentMD5=wrong)
        assert refused(answer) == (400, "InvalidInput", "Missing or invalid request parameters: [contentMD5]")


def test_places_are_for_messages_with_files_about_orders_of_ones_own(sold: Sold, seller: Seller) -> None:
    for template in ("unexpectedProblem", "confirmOrderDetails", "nonsense"):
        answer = place(seller, template)
        assert refused(answer) == (400, "InvalidInput", "Missing or invalid request parameters: [resource]")
    for order_id in (sold().order_id, "nonsense"):
        assert refused(place(seller, "invoice", order=order_id))[:2] == (403, "Unauthorized")
    for marketplace in ("", "A1F83G8C2ARO7P"):
        assert refused(place(seller, "invoice", marketplaceIds=marketplace))[:2] == (400, "InvalidInput")
    assert refused(place(replace(seller, token="nobody"), "invoice"))[:2] == (403, "Unauthorized")


def test_only_the_announced_file_is_taken(seller: Seller) -> None:
    url = place(seller, "invoice").json()["payload"]["url"]
    wrong = put(seller, url, PDF + b"more")
    assert (wrong.status_code, wrong.headers["content-type"]) == (400, "application/xml")
    assert "<Code>BadDigest</Code>" in wrong.text
    assert seller.hosted.effects.notes == {}
    right = put(seller, url)
    assert (right.status_code, right.content) == (200, b"")
    assert len(seller.hosted.effects.notes) == 1
    assert put(seller, url).status_code == 200
    assert len(seller.hosted.effects.notes) == 1


def test_nothing_of_a_file_is_kept_but_its_beginning(seller: Seller) -> None:
    url = place(seller, "invoice", PDF * 1000).json()["payload"]["url"]
    assert put(seller, url, PDF * 1000).status_code == 200
    (note,) = seller.hosted.effects.notes.values()
    assert PDF[:64] in note
    assert len(note) < 200


def test_a_file_that_is_far_too_large_is_not_read_to_its_end(seller: Seller) -> None:
    url = place(seller, "invoice").json()["payload"]["url"]
    answer = put(seller, url, b"x" * (LARGEST_FILE + 1))
    assert answer.status_code == 413
    assert "<Code>EntityTooLarge</Code>" in answer.text


def test_an_address_that_is_none_or_over_takes_nothing(
    worlds: Worlds, seller: Seller, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = place(seller, "invoice").json()["payload"]["url"]
    for wrong in (f"{PUBLIC}/uploads/files/x", url + "A", url.replace("/files/", "/files/A")):
        assert "<Code>SignatureDoesNotMatch</Code>" in put(seller, wrong).text
    with monkeypatch.context() as later:
        later.setattr("mock_api.sp_api.uploaded.wall_seconds", lambda: 4e9)
        answer = put(seller, url)
        assert (answer.status_code, "Request has expired" in answer.text) == (403, True)
    worlds.delete(seller.hosted)
    assert put(seller, url).status_code == 403


def test_a_place_opens_nothing_else_and_nothing_else_a_place(seller: Seller) -> None:
    url = place(seller, "invoice").json()["payload"]["url"]
    sealed = url.rpartition("/")[2]
    for token in (f"Atza|{sealed}", f"Atz.sprdt|{sealed}"):
        assert refused(replace(seller, token=token).actions(seller.order_id))[:2] == (403, "Unauthorized")
    assert put(seller, f"{PUBLIC}/uploads/files/{seller.token.partition('|')[2]}").status_code == 403


def test_an_address_takes_files_and_gives_none(seller: Seller, worlds: Worlds) -> None:
    url = place(seller, "invoice").json()["payload"]["url"].removeprefix(PUBLIC)
    assert asked(create_app(worlds, "a control token"), "GET", url).status_code == 405
