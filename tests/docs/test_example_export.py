"""The example of the pages is what its script makes, and no more than a newcomer can read. `make bless` writes it."""

from tests.docs.example_export import text
from tests.docs.pages import DOCS

EXAMPLE = DOCS / "examples" / "tickets.csv"


def test_the_example_is_what_its_script_makes(bless: bool) -> None:
    if bless:
        EXAMPLE.parent.mkdir(exist_ok=True)
        EXAMPLE.write_text(text(), encoding="utf-8")
    assert EXAMPLE.read_text(encoding="utf-8") == text()


def test_the_example_is_small_and_about_nobody() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    assert 1_000 < len(lines) <= 1_501
    assert all("@example.com" in line for line in lines[1:])
