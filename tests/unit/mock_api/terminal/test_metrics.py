"""The account's metrics in a terminal: what says something in a row each, what does not in one line."""

import pytest
from rich.cells import cell_len
from rich.console import Group

from mock_api.terminal.console import text_of
from mock_api.terminal.metrics import metrics_table
from scenarios.policy import Metric
from scenarios.quantities import DAY
from simulator.scorecard.measure import Measure
from simulator.scorecard.metrics.figure import Figure


def figure(name: str, value: float | None, part: str | None = None, unit: str = "share", **more: str) -> Figure:
    told = {"of": "orders", "share": "defective", "by": "placed", "windows": ["60d", "7d"], **more}
    return Figure(name, Metric.model_validate(told), 60 * DAY, part, 1, 2, Measure(f"{name}:60d", value, unit))


def shown(*figures: Figure, width: int = 80) -> list[str]:
    return [line for line in text_of(Group(*metrics_table(figures)), width).splitlines() if line]


def test_a_row_has_the_figure_its_window_its_target_and_how_it_stands() -> None:
    bad = figure("order_defect_rate", 0.012, "merchant", target="<1%", force="binding")
    good = figure("on_time_delivery_rate", 0.95, target=">=90%")
    advice = figure("late_response_rate", 0.2, target="<=10%", force="advisory")
    hours = figure("response_time", 6.1, unit="hours")
    assert shown(bad, good, advice, hours) == [
        "Account  as the marketplace measures it",
        "order defect rate, merchant  60d    1.2%  below 1%      BAD",
        "on time delivery rate        60d   95.0%  at least 90%  GOOD",
        "late response rate           60d   20.0%  at most 10%   BAD (advisory)",
        "response time                60d  6h 06m",
    ]


def test_what_says_nothing_is_named_once() -> None:
    parts = [figure("order_defect_rate", None, part) for part in ("merchant", "marketplace")]
    lines = shown(figure("m", 0.5), figure("late_shipment_rate", None), *parts)
    told = "Nothing to measure yet: late shipment rate, order defect rate, merchant, order defect rate, marketplace"
    assert " ".join(lines[2:]) == told


def test_only_the_window_of_the_target_has_a_row() -> None:
    other = Figure("m", figure("m", 0.5).metric, 7 * DAY, None, 1, 2, Measure("m:7d", 0.1, "share"))
    assert len(shown(figure("m", 0.5), other)) == 2


def test_where_nothing_is_measured_nothing_is_shown() -> None:
    assert list(metrics_table(())) == []


@pytest.mark.parametrize("width", [60, 80])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    many = [figure(f"a_rather_long_name_of_a_rate_{number}", None) for number in range(9)]
    row = figure("return_dissatisfaction_rate", 0.5, target="<10%", force="advisory")
    assert max(cell_len(line) for line in shown(row, *many, width=width)) <= width
