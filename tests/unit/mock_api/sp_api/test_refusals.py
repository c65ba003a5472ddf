"""What refusals of a world become in the published shape."""

import json

import pytest

from mock_api.sp_api import refusals
from mock_api.sp_api.refusals import Refusal
from simulator.errors import CommandRejected


@pytest.mark.parametrize(
    ("code", "status", "published"),
    [
        ("message.too_long", 400, "InvalidInput"),
        ("message.empty", 400, "InvalidInput"),
        ("order.unknown", 404, "NotFound"),
        ("thread.unknown", 404, "NotFound"),
        ("conversation.closed", 403, "Unauthorized"),
        ("something.new", 403, "Unauthorized"),
    ],
)
def test_a_worlds_no_and_its_reason(code: str, status: int, published: str) -> None:
    refusal = refusals.rejected(CommandRejected(code, "because of the weather"))
    assert (refusal.status, refusal.code, refusal.details) == (status, published, "because of the weather")


def test_the_body_is_a_list_of_one_error_with_three_texts() -> None:
    told = json.loads(refusals.body(Refusal(403, "Unauthorized", "No.")))
    assert told == {"errors": [{"code": "Unauthorized", "message": "No.", "details": ""}]}


def test_an_expired_token_is_told_so_that_clients_ask_for_a_new_one() -> None:
    assert "access token you provided has expired" in refusals.EXPIRED
    assert refusals.unauthorized(refusals.EXPIRED).message == refusals.DENIED


def test_a_refusal_reads_as_a_sentence() -> None:
    assert str(refusals.invalid_input("text", "It is empty.")).endswith("[text] It is empty. [InvalidInput]")
