"""The section on how the account stands."""

from mock_api.report.sections.metrics import metrics
from mock_api.report.subject import Subject
from scenarios.policy import Metric
from scenarios.quantities import DAY
from simulator.scorecard.measure import Measure
from simulator.scorecard.metrics.figure import Figure
from tests import reporting


def figure(name: str, value: float | None, window: int = 60, **more: str) -> Figure:
    told = {"of": "orders", "share": "defective", "by": "placed", "windows": ["60d", "7d"], **more}
    return Figure(name, Metric.model_validate(told), window * DAY, None, 3, 2_000, Measure(name, value, "share"))


def section(*figures: Figure) -> tuple[list[list[str]], tuple[str, ...]]:
    (one,) = metrics(Subject(reporting.MARKET, reporting.plan_result(), figures))
    (table,) = one.tables
    return [[cell.text.replace("\N{NO-BREAK SPACE}", " ") for cell in row] for row in table.rows], one.says


def test_a_row_for_each_figure_there_is_and_each_target_without_one() -> None:
    rows, says = section(
        figure("order_defect_rate", 0.02, target="<1%", force="binding"),
        figure("order_defect_rate", 0.01, window=7, target="<1%", force="binding"),
        figure("late_shipment_rate", None, target="<4%", force="binding"),
        figure("refund_rate", None),
    )
    assert rows == [
        ["Order defect rate", "60d", "2.0 %", "2,000", "below 1 %", "BAD", "binding"],
        ["Order defect rate", "7d", "1.0 %", "2,000", "–", "–", "binding"],
        ["Late shipment rate", "60d", "–", "2,000", "below 4 %", "–", "binding"],
    ]
    assert says == ("Off target: order defect rate.",)


def test_where_everything_is_on_target_it_says_so() -> None:
    assert section(figure("order_defect_rate", 0.001, target="<1%"))[1] == ("No metric with a target misses it.",)


def test_where_nothing_could_be_measured_there_is_no_section() -> None:
    assert metrics(Subject(reporting.MARKET, reporting.plan_result(), (figure("m", None, target="<1%"),))) == []
    assert metrics(Subject(reporting.MARKET, reporting.plan_result())) == []
