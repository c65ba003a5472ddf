"""What a browser says of a page: sizes, contrasts, overlaps. Whether that is good enough, the tests say."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

_SCRIPT = (Path(__file__).parent / "looking.js").read_text(encoding="utf-8")


@dataclass
class Look:
    """A page in a window, with everything it asked for and complained about."""

    page: Page
    asked_for: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def find(self, what: str) -> list[dict[str, Any]]:
        """Ask one of the questions of the script beside this file."""
        found: list[dict[str, Any]] = self.page.evaluate(f"{_SCRIPT}\n{what}()")
        return found

    def number(self, expression: str) -> float:
        return float(self.page.evaluate(expression))


@contextmanager
def chromium(program: str) -> Iterator[Browser]:
    """The system's browser, without its sandbox: it opens nothing but our own file."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(browser: Browser, file: Path, width: int, *, dark: bool = False) -> Iterator[Look]:
    """A file in a window of this width."""
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme="dark" if dark else "light")
    look = Look(page)
    page.on("request", lambda request: look.asked_for.append(request.url))
    page.on("console", lambda message: look.complaints.append(message.text))
    page.on("pageerror", lambda error: look.complaints.append(str(error)))
    page.goto(file.as_uri())
    try:
        yield look
    finally:
        page.close()
