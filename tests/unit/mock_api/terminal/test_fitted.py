"""The page of a fit says what was told, by what, and what was not."""

from mock_api.terminal.console import text_of
from mock_api.terminal.fitted import backtest_page, fitted_page
from simulator.fitting.backtest import Compared
from simulator.fitting.findings import Told, Untold


def test_told_and_untold_stand_apart() -> None:
    page = text_of(
        fitted_page("a shop", [Told("tickets a day", "12", "the tickets")], [Untold("season", "none")], ["a remark"])
    )
    assert page == (
        "\na shop\n\nTold\ntickets a day  12  the tickets\n\nCould not tell\nseason  none\n\nMind\n- a remark\n\n"
    )


def test_a_backtest_shows_the_band_and_what_lies_outside() -> None:
    compared = [
        Compared("late_first_replies", 0.05, 0.06, 0.01, 0.11),
        Compared("first_reply_hours_p50", 9.0, 2.0, 1.0, 3.0),
    ]
    page = text_of(backtest_page("March", 20, compared))
    assert "late first replies" in page
    assert "1.0% to 11.0%" in page
    assert page.count("✔ inside") == 1
    assert page.count("✘ outside") == 1
    assert "from 20 replications" in page
