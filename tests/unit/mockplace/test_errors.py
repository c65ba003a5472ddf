"""Reads the errors aloud, and sends them through what libraries do to errors."""

import copy
import pickle

import pytest

from mockplace.errors import ClientError, MarketplaceError, ServerFailed, ServerUnreachable

ERRORS = [
    MarketplaceError(422, "message.too_long", "the reply has 4,001 characters, 4,000 are allowed"),
    ServerUnreachable("http://127.0.0.1:8900", "connection refused"),
    ServerUnreachable("http://127.0.0.1:8900", "it took longer than 1 s", "ask for less"),
    ServerFailed("the mock marketplace ended", "no such scenario\n"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_survive_being_made_again(error: ClientError) -> None:
    for twin in (type(error)(*error.args), copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)


def test_what_the_server_refused_is_said_with_its_code() -> None:
    said = "the reply has 4,001 characters, 4,000 are allowed [message.too_long, HTTP 422]"
    assert str(ERRORS[0]) == said


def test_who_does_not_answer_is_named_with_what_to_do() -> None:
    place = "no answer from the mock marketplace at http://127.0.0.1:8900: "
    assert str(ERRORS[1]) == place + "connection refused; start one with: mockplace serve"
    assert str(ERRORS[2]) == place + "it took longer than 1 s; ask for less"


def test_a_server_that_failed_is_quoted() -> None:
    assert str(ERRORS[3]) == "the mock marketplace ended; it said:\n  no such scenario"
    assert str(ServerFailed("the mock marketplace ended")) == "the mock marketplace ended; it said nothing"
