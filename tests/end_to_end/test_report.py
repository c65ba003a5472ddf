"""Reports in a real browser: on a phone and on a desk, in the light and in the dark, and on paper.

One comes from the program itself; the others from made-up results, for every kind of chart.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from mock_api.report.of_comparison import comparison_report
from mock_api.report.of_run import replicated_report
from mock_api.report.of_staffing import staffing_report
from mock_api.report.page import page
from tests import reporting
from tests.end_to_end.looking import Look, opened
from tests.end_to_end.serving import mockplace

PHONE, TABLET, DESK = 360, 860, 1400
KINDS = ("program", "run", "comparison", "long names", "staffing")
ENOUGH_CONTRAST = 4.5
SMALLEST_LETTER = 12

WIDTHS = pytest.mark.parametrize("width", [PHONE, TABLET, DESK])
FILES = pytest.mark.parametrize("kind", KINDS)

Looking = Callable[..., Look]

# One worker has the browser.
pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture(scope="module")
def looks(browser: Browser, files: dict[str, Path]) -> Iterator[Looking]:
    """A report in a window, with everything unfolded; opened once and left as it is."""
    with ExitStack() as windows:

        @cache
        def look(kind: str, width: int, dark: bool = False) -> Look:
            shown = windows.enter_context(opened(browser, files[kind], width, dark=dark))
            unfold(shown)
            return shown

        yield look


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("reports")
    ran = mockplace("run", "busy-week", "--report", "program.html", folder=folder)
    assert ran.returncode in {0, 1}, ran.stderr
    made = {
        "run": replicated_report(reporting.replicated(), reporting.MARKET, "mockplace run a-test"),
        "comparison": comparison_report(reporting.compared(), reporting.MARKET, "mockplace compare a-test"),
        "long names": comparison_report(
            reporting.compared(reporting.LONG_NAMES), reporting.MARKET, "mockplace compare a-test"
        ),
        "staffing": staffing_report(reporting.staffed(), reporting.MARKET, "mockplace staff a-test"),
    }
    for name, report in made.items():
        (folder / f"{name}.html").write_text(page(report), encoding="utf-8")
    return {name: folder / f"{name}.html" for name in KINDS}


def unfold(look: Look) -> None:
    look.page.evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)")


@WIDTHS
@FILES
def test_the_page_never_scrolls_sideways(looks: Looking, kind: str, width: int) -> None:
    look = looks(kind, width)
    assert look.find("wide") == []
    assert look.number("document.documentElement.scrollWidth") <= width


@FILES
def test_nothing_leaves_the_file_and_nothing_is_complained_about(
    looks: Looking, files: dict[str, Path], kind: str
) -> None:
    look = looks(kind, DESK)
    look.page.wait_for_load_state("networkidle")
    assert look.asked_for == [files[kind].as_uri()]
    assert look.complaints == []


@WIDTHS
@FILES
def test_every_chart_is_shown_once_and_told_in_words_and_in_a_table(looks: Looking, kind: str, width: int) -> None:
    figures = looks(kind, width).find("figures")
    assert len(figures) >= 5
    for figure in figures:
        assert figure["shown"] == ["chart wide" if width >= 840 else "chart narrow"]
        assert figure["role"] == "img"
        assert len(figure["said"]) == 2
        assert all(figure["said"])
        assert figure["rows"] >= 1


@WIDTHS
@FILES
def test_letters_in_charts_can_be_read(looks: Looking, kind: str, width: int) -> None:
    look = looks(kind, width)
    letters = look.find("letters")
    assert len(letters) > 50
    assert [letter for letter in letters if letter["pixels"] < SMALLEST_LETTER - 0.05] == []
    assert look.find("cut") == []
    assert look.find("overlapping") == []


@pytest.mark.parametrize(("width", "dark"), [(PHONE, True), (DESK, False)], ids=["phone-dark", "desk-light"])
@FILES
def test_every_text_stands_out_from_its_ground(looks: Looking, kind: str, width: int, dark: bool) -> None:
    contrasts = looks(kind, width, dark=dark).find("contrasts")
    assert len(contrasts) > 300
    assert [text for text in contrasts if text["contrast"] < ENOUGH_CONTRAST] == []


def test_the_dark_page_is_dark(looks: Looking) -> None:
    ground = "parseInt(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])"
    assert looks("run", DESK, dark=True).number(ground) < 60 < 200 < looks("run", DESK).number(ground)


@FILES
def test_headings_are_in_order(looks: Looking, kind: str) -> None:
    levels = [heading["level"] for heading in looks(kind, DESK).find("headings")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


@FILES
def test_paper_gets_wide_charts_dark_ink_and_no_links(browser: Browser, files: dict[str, Path], kind: str) -> None:
    with opened(browser, files[kind], 718, dark=True) as look:
        look.page.emulate_media(media="print")
        assert {shown for figure in look.find("figures") for shown in figure["shown"]} == {"chart wide"}
        assert not look.page.locator("nav").is_visible()
        assert [text for text in look.find("contrasts") if text["contrast"] < ENOUGH_CONTRAST] == []
        assert look.page.pdf(format="A4").startswith(b"%PDF")


def test_keys_alone_reach_the_report_and_its_tables(browser: Browser, files: dict[str, Path]) -> None:
    with opened(browser, files["run"], DESK) as look:
        look.page.keyboard.press("Tab")
        assert look.page.evaluate("document.activeElement.textContent") == "Skip to the report"
        look.page.locator("figure summary").first.focus()
        look.page.keyboard.press("Enter")
        assert look.page.locator("figure details table").first.is_visible()
