"""Whose line a number is: that of somebody a rule permits to name, or ours."""

import pytest

from simulator.policy.messages.phone_owners import is_of_a_third_party

_NUMBER = "0113 496 0182"


def is_theirs(text: str) -> bool:
    start = text.index(_NUMBER)
    return is_of_a_third_party(text, start, start + len(_NUMBER))


@pytest.mark.parametrize(
    "text",
    [
        f"The manufacturer answers such questions on {_NUMBER}.",
        f"For the warranty please ring {_NUMBER}.",
        f"DHL has your parcel; their service desk is {_NUMBER}.",
        f"Amazon's own customer service can be reached at {_NUMBER}.",
        f"Il corriere risponde allo {_NUMBER}.",
        f"Der Hersteller ist unter {_NUMBER} zu erreichen.",
    ],
)
def test_of_somebody_else(text: str) -> None:
    assert is_theirs(text)


@pytest.mark.parametrize(
    "text",
    [
        f"Please call us on {_NUMBER}.",
        f"The carrier knows nothing. Our number is {_NUMBER}.",
        f"DHL is of no help, ours is {_NUMBER}.",
        f"Marco risponde allo {_NUMBER}, chiamateci.",
        f"Rufen Sie uns an: {_NUMBER}.",
    ],
)
def test_of_our_own(text: str) -> None:
    assert not is_theirs(text)
