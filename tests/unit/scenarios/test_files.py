"""The files people write: what may be left out, and names."""

from datetime import datetime

import pytest

from scenarios.files import DrillFile, MarketFile, parse_name
from scenarios.source.syntax import parse
from tests.drafts import DRILL, MARKET


def test_what_a_file_says_by_saying_nothing() -> None:
    file = DrillFile.model_validate(parse("f", DRILL).tree)
    assert (file.use, file.policy, file.seller) == (("intents/core", "personas/core"), "amazon-us", "nobody")
    assert (file.begins, file.starts) == (datetime(2026, 1, 5, 9), None)


def test_a_market_file_is_a_market_with_a_setting() -> None:
    file = MarketFile.model_validate(parse("f", MARKET).tree)
    assert (file.name, file.seller, file.contact_rate) == ("a-market", "two-agents-office-hours", 0.06)


@pytest.mark.parametrize("name", ["a", "a-b", "week-2", "2026"])
def test_names(name: str) -> None:
    assert parse_name(name) == name


@pytest.mark.parametrize("name", ["", "A", "a b", "a_b", "-a", "a-", "a--b", "ä", "a" * 81, "../x", 5, None])
def test_what_is_no_name(name: object) -> None:
    with pytest.raises(ValueError, match="is no name"):
        parse_name(name)
