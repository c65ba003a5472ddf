"""A report in a terminal says what the page says, in letters."""

import pytest
from rich.cells import cell_len

from mock_api.report.charts.heat_map import HeatMap
from mock_api.report.charts.intervals import Interval, Intervals
from mock_api.report.charts.line import Course
from mock_api.report.content import Report
from mock_api.report.of_comparison import comparison_report
from mock_api.report.of_run import replicated_report
from mock_api.report.of_staffing import staffing_report
from mock_api.report.table import Column, Table, table
from mock_api.terminal.console import text_of
from mock_api.terminal.drawings import blocks, drawn, strip, tabled
from mock_api.terminal.report import report_page
from tests import reporting

REPORTS = {
    "run": replicated_report(reporting.replicated(), reporting.MARKET, "mockplace run a-test --seed 7"),
    "comparison": comparison_report(reporting.compared(), reporting.MARKET, "mockplace compare a-test"),
    "staffing": staffing_report(reporting.staffed(), reporting.MARKET, "mockplace staff a-test"),
}

ALL = pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)


def flat(text: str) -> str:
    """Without the line breaks a width brings."""
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


@ALL
def test_every_sentence_of_the_report_is_there(report: Report) -> None:
    shown = flat(text_of(report_page(report), 100))
    sentences = [report.headline.sentence, *report.headline.remarks, report.origin.command, *report.origin.cautions]
    for section in report.sections:
        sentences += [section.title, *section.says, *(chart.title for chart in section.charts)]
    assert [sentence for sentence in sentences if flat(sentence) not in shown] == []
    assert all(flat(figure.value) in shown for figure in report.figures)


@pytest.mark.parametrize("width", [80, 120])
@ALL
def test_no_line_is_wider_than_the_terminal(report: Report, width: int) -> None:
    assert max(cell_len(line) for line in text_of(report_page(report), width).splitlines()) <= width


def test_a_week_is_seven_lines_of_twenty_four_blocks() -> None:
    values = tuple(None if hour % 24 < 6 else float(hour % 24) for hour in range(168))
    lines = [line.plain for line in strip(HeatMap("Waiting", values, "count", "not observed"))]
    assert len(lines) == 8
    assert lines[0] == "Mon ······▃▃▃▄▄▄▅▅▅▆▆▆▆▇▇▇██  23"
    assert lines[-1] == "    0     6     12    18      most"


def test_a_day_nobody_is_there_says_so() -> None:
    values = tuple(None if hour >= 144 else 0.5 for hour in range(168))
    lines = [line.plain for line in strip(HeatMap("Busy", values, "share", "nobody there"))]
    assert lines[6] == f"Sun {'·' * 24}  nobody there"
    assert lines[0].replace("\N{NO-BREAK SPACE}", " ") == f"Mon {'▅' * 24}  50.0 %"


def test_blocks_rise_with_the_figures() -> None:
    assert blocks([0, 1, 2, 4, 8, None], 8) == "▁▂▃▅█·"
    assert blocks([0, 0], 0) == "▁▁"


def test_a_course_is_one_line_with_its_ends() -> None:
    course = Course("ODR", tuple(f"{day} Jan" for day in range(1, 5)), (None, 0.0025, 0.005, 0.01), 0.01, "limit")
    assert flat(text_of(drawn(course))) == "·▃▅█ 1 Jan to 4 Jan; a full block is 1.0 %"


def test_a_chart_without_a_shape_in_letters_is_its_table() -> None:
    shown = flat(text_of(drawn(Intervals("Late", "axis", "count", (Interval("b − a", -3, -4, -2),)))))
    assert shown == "Compared Difference From To Reading b − a −3 −4 −2 beyond doubt"


def test_what_may_be_left_out_is_left_out() -> None:
    plain = table("A", ["Measure", "Mean"], [["Late", "7"]])
    spare = Table(
        "A", (*plain.columns, Column("Means", figures=False, spare=True)), ((*plain.rows[0], plain.rows[0][0]),)
    )
    assert text_of(tabled(spare)) == text_of(tabled(plain))


def test_a_row_has_a_cell_for_every_column() -> None:
    with pytest.raises(ValueError, match="'A' has not 2 cells"):
        table("A", ["Measure", "Mean"], [["Late"]])
