"""The report of a drill that went wrong, in a real browser: every column is there on any screen and on paper."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.end_to_end.looking import opened
from tests.end_to_end.serving import mockplace

PHONE, SMALL_TABLET, DESK = 360, 700, 1400
PAPER = 688
"""An A4 page less its margins, in pixels."""

_OUTSIDE = """[...document.querySelectorAll('.frame')]
    .filter(frame => frame.clientWidth > 0 && frame.scrollWidth > frame.clientWidth)
    .map(frame => frame.getAttribute('aria-label'))"""
_UNLABELLED = """[...document.querySelectorAll('.stacked td')]
    .filter(cell => cell.offsetHeight > 0)
    .filter(cell => !cell.textContent.trim()
        || !getComputedStyle(cell, '::before').content.includes(cell.dataset.label))
    .map(cell => cell.dataset.label)"""

# One worker has the browser.
pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drill")
    ran = mockplace("run", "refund-trap", "--answer", "took the bait", "--report", "drill.html", folder=folder)
    assert ran.returncode == 1, ran.stderr
    return folder / "drill.html"


@pytest.mark.parametrize("width", [PHONE, SMALL_TABLET, DESK])
def test_no_column_is_outside_its_frame(browser: Browser, report: Path, width: int) -> None:
    with opened(browser, report, width) as look:
        assert look.page.evaluate(_OUTSIDE) == []
        assert look.number("document.documentElement.scrollWidth") <= width


def test_on_a_phone_every_cell_says_which_column_it_is_of_and_none_is_empty(browser: Browser, report: Path) -> None:
    with opened(browser, report, PHONE) as look:
        assert look.page.evaluate(_UNLABELLED) == []


def test_on_paper_nothing_is_cut_off(browser: Browser, report: Path) -> None:
    with opened(browser, report, PAPER) as look:
        look.page.emulate_media(media="print")
        assert look.number("document.documentElement.scrollWidth") <= PAPER
        assert (
            look.number("Math.min(...[...document.querySelectorAll('*')].map(e => e.getBoundingClientRect().left))")
            >= 0
        )
