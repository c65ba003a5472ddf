"""The report of several plans: the verdict names what a plan costs, what it saves, and whether that is chance."""

from dataclasses import replace

import pytest

from mock_api.report.contrast import Contrast, turned
from mock_api.report.of_comparison import comparison_report, preferred
from mock_api.report.subject import Subject
from scenarios.model import Scenario
from simulator.experiment.results import Compared, Difference
from tests.reporting import difference, paired, plan_result

COMMAND = "mockplace compare a-test"


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def two(compared: Compared, found: Difference) -> Compared:
    return replace(compared, plans=compared.plans[:2], differences=(found,))


def headline(compared: Compared, scenario: Scenario) -> str:
    return plain(comparison_report(compared, scenario, COMMAND).headline.sentence)


def test_the_cheapest_plan_that_holds_is_set_against_the_baseline(compared: Compared, scenario: Scenario) -> None:
    assert headline(compared, scenario) == (
        "2 of 3 plans keep every threshold, and evening is the cheapest: it costs $1,204 more a week than "
        "office-hours and saves 9.2 claims; both differences are beyond doubt."
    )


@pytest.mark.parametrize(
    ("claims", "cost", "ending"),
    [
        ((9.2, 2.1), (1204.0, 310.0), "saves 9.2 claims; both differences are beyond doubt."),
        ((0.4, 2.1), (120.0, 310.0), "saves 0.4 claims; both differences are within chance."),
        ((0.04, 2.1), (120.0, 10.0), "brings as many claims; the cost beyond doubt, the claims within chance."),
        ((-1.0, 2.1), (-1204.0, 310.0), "brings 1 more claim; the cost beyond doubt, the claims within chance."),
    ],
)
def test_chance_is_called_chance(
    compared: Compared, scenario: Scenario, claims: tuple[float, float], cost: tuple[float, float], ending: str
) -> None:
    pair = two(compared, difference("evening", "office-hours", claims, cost))
    sentence = headline(pair, scenario)
    assert sentence.startswith("Only evening keeps every threshold: it costs $")
    assert sentence.endswith(ending)
    assert (" less a week " in sentence) == (cost[0] < 0)


def test_no_plan_that_holds_is_said_first(compared: Compared, scenario: Scenario) -> None:
    failing = replace(compared, plans=tuple(plan_result(plan.label, late=0.2, kept=(1, 20)) for plan in compared.plans))
    report = comparison_report(failing, scenario, COMMAND)
    assert plain(report.headline.sentence).startswith("No plan keeps every threshold; the nearest is office-hours")
    assert report.headline.tone == "bad"


def test_without_money_and_claims_the_measure_speaks(compared: Compared, scenario: Scenario) -> None:
    bare = difference("evening", "office-hours", (9.0, 2.0), (0.0, 1.0))
    pair = two(compared, replace(bare, figures={"measures": bare.figures["measures"]}))
    assert headline(pair, scenario).endswith(
        "has 3.1 % less of late answers than office-hours; the difference is beyond doubt."
    )


def test_a_pair_is_found_in_either_direction(compared: Compared) -> None:
    forth = Contrast(compared, "evening", "office-hours").estimate("opened", "claims")
    back = Contrast(compared, "office-hours", "evening").estimate("opened", "claims")
    assert forth is not None
    assert back == turned(forth)
    assert [back.mean, back.low, back.high] == pytest.approx([9.2, 7.1, 11.3])
    assert Contrast(compared, "evening", "nobody").said("week", "USD") == "cannot be told from nobody"


def test_turning_twice_changes_nothing() -> None:
    assert turned(turned(paired(-3.0, 1.5))) == paired(-3.0, 1.5)


def test_every_difference_has_a_chart_with_every_pair(compared: Compared, scenario: Scenario) -> None:
    section = comparison_report(compared, scenario, COMMAND).sections[0]
    assert [chart.name for chart in section.charts] == [
        "difference-late-response-rate",
        "difference-order-defect-rate",
        "difference-opened",
        "difference-total",
    ]
    late = section.charts[0].drawing.table()
    assert [plain(cell.text) for cell in late.rows[0]] == [
        "evening − office-hours",
        "−3.2 points",
        "−3.6 points",
        "−2.8 points",
        "beyond doubt",
    ]
    assert "adjusted for the 3 pairs" in section.says[0]
    assert "about 14 times as many runs" in section.says[1]


def test_the_plans_stand_side_by_side_and_the_preferred_one_is_told_whole(
    compared: Compared, scenario: Scenario
) -> None:
    report = comparison_report(compared, scenario, COMMAND)
    names = [section.name for section in report.sections]
    assert names[:2] == ["differences", "plans"]
    assert "responses" in names
    assert {section.about for section in report.sections[2:]} == {"evening"}
    table = report.sections[1].tables[0]
    assert [row[0].text for row in table.rows] == ["office-hours", "evening", "follow-the-sun"]
    assert table.rows[0][1].tone == "bad"
    assert len({chart.name for chart in report.charts()}) == len(report.charts())


def test_without_money_the_best_by_the_measure_is_preferred(scenario: Scenario) -> None:
    plans = [plan_result("a", late=0.08), plan_result("b", late=0.03), plan_result("c", late=0.2)]
    bare = [Subject(scenario, replace(plan, figures={**plan.figures, "money": {}})) for plan in plans]
    assert preferred(bare, "late_response_rate").result.label == "b"


def test_one_plan_alone_is_no_comparison(compared: Compared, scenario: Scenario) -> None:
    alone = replace(compared, plans=compared.plans[:1], differences=())
    assert headline(alone, scenario) == "Only office-hours was run."
