"""The report of a search: the roster, its proof, and what one head more or less would do."""

from dataclasses import replace

from mock_api.report.content import Report
from mock_api.report.of_staffing import staffing_report
from scenarios.model import Scenario
from simulator.experiment.search.findings import Staffed
from tests.reporting import tried


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def report(staffed: Staffed, scenario: Scenario) -> Report:
    return staffing_report(staffed, scenario, "mockplace staff a-test")


def test_the_headline_names_the_roster_and_one_head_more(staffed: Staffed, scenario: Scenario) -> None:
    headline = report(staffed, scenario).headline
    assert plain(headline.sentence) == (
        "4 agents are enough: 3 Ada, 1 Bo, for $3,520 a week. "
        "One more Ada costs $880 a week and takes late answers from 7.1 % to 2.1 %."
    )
    assert [plain(remark) for remark in headline.remarks] == [
        "The roster keeps late answers at most 10 %, with a confidence of 95 %.",
        "One fewer Ada saves $880 a week and takes late answers from 7.1 % to 16.0 %.",
        "5 rosters were run.",
    ]


def test_a_roster_nobody_is_paid_for_costs_hours(staffed: Staffed, scenario: Scenario) -> None:
    assert staffed.best is not None
    unpaid = [replace(one, wages=None) for one in (staffed.best, *staffed.runners_up)]
    sentence = report(replace(staffed, best=unpaid[0], runners_up=tuple(unpaid[1:])), scenario).headline.sentence
    assert "for 160 paid hours a week." in plain(sentence)
    assert "One more Ada costs 40 paid hours a week" in plain(sentence)


def test_a_head_whose_effect_may_be_chance_is_told_so(staffed: Staffed, scenario: Scenario) -> None:
    close = replace(staffed, runners_up=(tried(4, 0.0715, "holds"),))
    assert plain(report(close, scenario).headline.sentence).endswith(
        "One more Ada costs $880 a week and makes no difference to late answers that is beyond doubt."
    )


def test_a_target_no_roster_meets_names_the_nearest(staffed: Staffed, scenario: Scenario) -> None:
    nearest = tried(11, 0.131, "fails")
    found = report(replace(staffed, best=None, proof=None, nearest=nearest), scenario)
    assert plain(found.headline.sentence) == (
        "No roster of 2 to 12 agents keeps late answers at most 10 %; the nearest is 11 Ada, 1 Bo, "
        "with 13.1 % of late answers."
    )
    assert found.headline.tone == "bad"
    assert [section.name for section in found.sections] == ["roster", "candidates"]
    nobody = report(replace(staffed, best=None, proof=None, nearest=None, runners_up=()), scenario)
    assert plain(nobody.headline.sentence) == "No roster of 2 to 12 agents keeps late answers at most 10 %."


def test_the_candidates_stand_in_a_table_the_found_one_first(staffed: Staffed, scenario: Scenario) -> None:
    candidates = report(staffed, scenario).sections[1]
    rows = [[plain(cell.text) for cell in row] for row in candidates.tables[0].rows]
    assert rows[0] == ["3 Ada, 1 Bo (found)", "$3,520", "7.1 %", "6.8 % to 7.4 %", "20", "✔ holds"]
    assert [row[-1] for row in rows] == ["✔ holds", "✔ holds", "✘ fails", "not decided"]
    assert "11 rosters lie within the bounds. 2 of them have too few hours" in candidates.says[0]


def test_the_roster_says_who_works_when(staffed: Staffed, scenario: Scenario) -> None:
    (table,) = report(staffed, scenario).sections[0].tables
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Ada", "3", "Mon, Tue, Wed, Thu, Fri 09:00–17:00", "every question"],
        ["Bo", "1", "Mon, Wed, Sat, Sun 12:00–20:00", "every question"],
    ]


def test_the_proof_is_told_whole(staffed: Staffed, scenario: Scenario) -> None:
    names = [section.name for section in report(staffed, scenario).sections]
    assert names == ["roster", "candidates", "thresholds", "responses", "week", "defects", "claims", "money"]
