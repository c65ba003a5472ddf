"""A name and a day behind an at sign."""

from datetime import date

import pytest

from scenarios.dated import name_and_day


@pytest.mark.parametrize(
    ("written", "name", "day"),
    [
        ("amazon-us", "amazon-us", None),
        ("amazon-us@2025-06-01", "amazon-us", date(2025, 6, 1)),
        ("./own/rules.yaml@2025-06-01", "./own/rules.yaml", date(2025, 6, 1)),
        ("./me@home/rules.yaml", "./me@home/rules.yaml", None),
        ("rules@home.yaml", "rules@home.yaml", None),
        ("./me@home/rules.yaml@1999-01-31", "./me@home/rules.yaml", date(1999, 1, 31)),
    ],
)
def test_what_is_taken_apart(written: str, name: str, day: date | None) -> None:
    assert name_and_day(written) == (name, day)


@pytest.mark.parametrize("written", ["amazon-us@", "amazon-us@soon", "amazon-us@2025-02-30", "a@b@c", "@"])
def test_what_is_no_day(written: str) -> None:
    with pytest.raises(ValueError, match="2025-06-01"):
        name_and_day(written)
