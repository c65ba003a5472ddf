"""Reasons of decisions as whoever plays reads them: no clause twice, and no name of a fact."""

from mock_api.terminal.play.reasons import reasons_said
from scenarios.reading import Intent

INTENTS = {"tells_day": Intent(means="The seller names the day. Not the week.")}


def test_what_has_one_beginning_is_said_in_one_line() -> None:
    said = reasons_said(("shown:said.tells_day", "shown:outside.other_thing", "shown:claim_answered"), INTENTS)
    assert said == (
        "What defends the claim is there: the seller names the day (in the thread); "
        "other thing (outside the marketplace); the seller responded to the claim."
    )


def test_what_was_said_of_something_is_not_said_again() -> None:
    codes = ("no_response_to_claim", "missing:refund_issued", "unproved:refund", "unproved:tracking")
    assert reasons_said(codes, {}).splitlines() == [
        "The seller did not respond to the claim.",
        "What would defend the claim is not in the thread: the order was refunded in full.",
        "There is no proof: a carrier scanned the parcel.",
    ]


def test_nothing_is_said_where_there_is_no_reason() -> None:
    assert reasons_said((), {}) == ""
    assert reasons_said(("not_shipped",), {}) == "The parcel had not left by the expected ship date."
