"""Refusals over HTTP: which status a code has, and what a problem document says."""

import json

import pytest

from mock_api.errors import ApiError, problem, rejected, status_of
from simulator.errors import CommandRejected


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("thread.unknown", 404),
        ("message.too_long", 400),
        ("refund.already_issued", 409),
        ("token.unknown", 401),
        ("message.blocked.phone_number", 422),
        ("request.malformed_json", 400),
        ("something.nobody_listed", 409),
        ("requests.no_group", 409),
    ],
)
def test_a_code_has_a_status(code: str, status: int) -> None:
    assert status_of(code) == status
    error = rejected(CommandRejected(code, "so it is"))
    assert (error.status, error.code, error.detail) == (status, code, "so it is")


def test_a_problem_says_what_and_where() -> None:
    response = problem(ApiError(404, "thread.unknown", "no such thread"), "/inbox/threads/x")
    assert (response.status_code, response.media_type) == (404, "application/problem+json")
    assert "www-authenticate" not in response.headers
    assert json.loads(bytes(response.body)) == {
        "type": "urn:mockplace:problem:thread.unknown",
        "title": "Not Found",
        "status": 404,
        "detail": "no such thread",
        "code": "thread.unknown",
        "instance": "/inbox/threads/x",
    }


def test_who_is_not_known_is_told_how_to_say_who_it_is() -> None:
    response = problem(ApiError(401, "token.unknown", "who is it?"))
    assert response.headers["www-authenticate"] == "Bearer"
    assert "instance" not in json.loads(bytes(response.body))


def test_an_error_reads_as_a_sentence_with_its_code() -> None:
    assert str(ApiError(404, "thread.unknown", "no such thread")) == "no such thread [thread.unknown]"


def test_half_a_pair_of_surrogates_can_be_told_of() -> None:
    response = problem(ApiError(404, "thread.unknown", "no thread '\ud800'"))
    assert json.loads(bytes(response.body))["detail"] == "no thread '?'"
