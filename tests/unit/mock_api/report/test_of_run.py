"""The report of one plan: what its headline says, and that every section says what the figures say."""

from dataclasses import replace

import pytest

from mock_api.report.content import Report
from mock_api.report.headline import tone, verdict
from mock_api.report.of_run import replicated_report, run_report
from mock_api.report.subject import Subject, single
from mock_api.report.wording import words_of
from scenarios.model import Scenario
from scenarios.quantities import HOUR
from simulator.domain.commands import LogContact, Reply, SendMail, ShowHint
from simulator.experiment.results import Ending, Replicated
from simulator.playing import Play, Result
from simulator.run import Production
from simulator.scorecard.profile import DefectSeries, Profile, WeekShape
from tests import casting
from tests.reporting import DIGEST, plan_result
from tests.unit.simulator.grading.drills import Graded, graded
from tests.unit.simulator.grading.sessions import asked, session_of

COMMAND = "mockplace run a-test --seed 7"
DONE = Ending("count", "done")
SECTIONS = ["thresholds", "responses", "week", "defects", "claims", "money"]


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def said(report: Report) -> str:
    return plain(" ".join(words for section in report.sections for words in section.says))


@pytest.fixture(scope="module")
def played() -> tuple[Result, Scenario]:
    scenario = casting.market(60, thresholds={"late_response_rate": "<=10%", "order_defect_rate": "<=1%"})
    play = Play(Production(scenario), 7)
    play.finish()
    return play.result(), scenario


@pytest.mark.parametrize(
    ("kept", "sentence", "seen_as"),
    [
        ((20, 20), "Keeps every threshold in all 20 weeks.", "good"),
        ((19, 20), "Keeps every threshold in 19 of 20 weeks; misses the limit for late answers 1 week in 20.", "good"),
        ((15, 20), "Keeps every threshold in 15 of 20 weeks; misses the limit for late answers 1 week in 4.", ""),
        (
            (4, 18),
            (
                "Keeps every threshold in 4 of 20 weeks; misses the limit for late answers in 80 % of weeks and "
                "for order defect rate 1 week in 10."
            ),
            "",
        ),
        ((0, 20), "Keeps every threshold in none of 20 weeks; misses the limit for late answers in every week.", ""),
    ],
)
def test_many_runs_say_how_often(scenario: Scenario, kept: tuple[int, int], sentence: str, seen_as: str) -> None:
    subject = Subject(scenario, plan_result(kept=kept))
    assert plain(verdict(subject)) == sentence
    assert tone(subject) == seen_as


@pytest.mark.parametrize(
    ("late", "defects", "sentence", "seen_as"),
    [
        (
            0.0712,
            0.0061,
            (
                "Keeps every threshold: late answers 7.1 % (must be at most 10 %) and order defect rate 0.61 % "
                "(must be at most 1 %)."
            ),
            "good",
        ),
        (0.131, 0.0061, "Misses the limit for late answers (13.1 %, must be at most 10 %).", "bad"),
    ],
)
def test_one_run_says_by_how_much(scenario: Scenario, late: float, defects: float, sentence: str, seen_as: str) -> None:
    held = (int(late <= 0.1), int(defects <= 0.01))
    subject = Subject(scenario, plan_result(late=late, defects=defects, kept=held, replications=1))
    assert plain(verdict(subject)) == sentence
    assert tone(subject) == seen_as


def test_without_thresholds_the_headline_tells_the_figures() -> None:
    free = casting.market(60)
    subject = Subject(free, replace(plan_result(), thresholds=()))
    assert plain(verdict(subject)) == "Answers take 4 h 5 min in the median; 7.1 % are late."
    assert tone(subject) == ""


def test_a_year_is_called_a_year(scenario: Scenario) -> None:
    assert scenario.market is not None
    spans = {7: "week", 30: "month", 90: "quarter", 364: "year", 10: "run"}
    for days, span in spans.items():
        runs = scenario.market.runs.model_copy(update={"horizon": days * 86_400_000})
        longer = scenario.model_copy(update={"market": scenario.market.model_copy(update={"runs": runs})})
        assert Subject(longer, plan_result()).span == span


def test_every_section_is_there_in_its_order(replicated: Replicated, scenario: Scenario) -> None:
    report = replicated_report(replicated, scenario, COMMAND)
    assert [section.name for section in report.sections] == SECTIONS
    names = [chart.name for chart in report.charts()]
    assert names == ["response-times", "backlog", "utilisation", "defect-rate", "claim-reasons", "causes", "costs"]
    assert report.headline.remarks == ("20 replications, as asked for.",)


def test_the_sections_say_what_the_figures_say(replicated: Replicated, scenario: Scenario) -> None:
    told = said(replicated_report(replicated, scenario, COMMAND))
    for sentence in (
        "Half of the answers come within 4 h 5 min, nine in ten within 19 h 12 min; 7.1 % are late.",
        "3 questions went without any answer and count as late.",
        "Nobody is there on Sat and Sun; the clock of a question runs all the same.",
        "Over 2 runs it ended between 0.49 % and 0.79 %.",
        "Buyers opened 47 claims, 55.3 % of which were granted.",
        "What brought them about: the parcel itself 46.8 %; late answers 36.2 %; what was answered 17.0 %.",
        "All in all, one week costs $6,059.",
    ):
        assert sentence in told


def test_charts_show_a_mean_run_and_not_the_sum_of_all(replicated: Replicated, scenario: Scenario) -> None:
    charts = {chart.name: chart.drawing.table() for chart in replicated_report(replicated, scenario, COMMAND).charts()}
    assert charts["response-times"].rows[0][1].text == "310"
    assert [row[0].text for row in charts["causes"].rows] == ["The parcel itself", "Late answers", "What was answered"]
    assert [row[1].text for row in charts["causes"].rows] == ["22", "17", "8"]
    assert charts["backlog"].rows[9][1].text == "6"
    assert plain(charts["utilisation"].rows[9][1].text) == "70.0 %"
    assert charts["utilisation"].rows[9][6].text == "–"


def test_weeks_are_told_with_their_year_once_there_are_two(replicated: Replicated, scenario: Scenario) -> None:
    def weeks(begun: Scenario) -> list[str]:
        charts = {chart.name: chart.drawing.table() for chart in replicated_report(replicated, begun, COMMAND).charts()}
        return [row[0].text for row in charts["defect-rate"].rows]

    assert weeks(scenario)[:2] == ["12 Jan", "19 Jan"]
    later = scenario.model_copy(update={"begins": scenario.begins.replace(month=11, day=2)})
    assert weeks(later)[0] == "9 Nov 2026"
    assert weeks(later)[-1] == "31 May 2027"


def test_a_threshold_says_how_often_it_held(replicated: Replicated, scenario: Scenario) -> None:
    (table,) = replicated_report(replicated, scenario, COMMAND).sections[0].tables
    row = [plain(cell.text) for cell in table.rows[0]]
    assert row[:5] == ["Late answers", "7.1 %", "6.8 % to 7.4 %", "at most 10 %", "✔ 19 of 20 weeks"]
    assert table.rows[0][4].tone == "good"


def test_a_run_that_left_no_profile_has_no_charts(scenario: Scenario) -> None:
    bare = replace(plan_result(), profile=None, figures={**plan_result().figures, "money": {}})
    replicated = Replicated("a-test", 7, 0.95, DONE, bare)
    report = replicated_report(replicated, scenario, COMMAND)
    assert [section.name for section in report.sections] == ["thresholds"]


def test_empty_profiles_are_no_reason_to_stumble(scenario: Scenario) -> None:
    nothing = WeekShape(*((0,) * 168 for _ in range(5)))
    empty = Profile(1, (0,) * 15, 0, nothing, DefectSeries((0,), (0,)), {}, {"lateness": 0})
    result = replace(plan_result(), profile=empty)
    report = replicated_report(Replicated("a-test", 7, 0.95, DONE, result), scenario, COMMAND)
    assert [section.name for section in report.sections] == ["thresholds", "money"]


def test_the_command_the_seed_and_the_digest_are_told(replicated: Replicated, scenario: Scenario) -> None:
    origin = replicated_report(replicated, scenario, COMMAND).origin
    facts = dict(origin.facts)
    assert origin.command == COMMAND
    assert (facts["Seed"], facts["Runs"], facts["Digest"]) == ("7", "20", DIGEST)
    assert "independent teaching model" in origin.cautions[0]


def test_a_real_run_makes_a_whole_report(played: tuple[Result, Scenario]) -> None:
    result, scenario = played
    report = run_report(result, scenario, COMMAND)
    assert {"thresholds", "responses", "week", "money"} <= {section.name for section in report.sections}
    assert report.headline.remarks == ()
    assert "interrupted" in run_report(result, scenario, COMMAND, whole=False).headline.remarks[0]


def test_every_measure_has_words_and_the_unit_it_is_taken_in(played: tuple[Result, Scenario]) -> None:
    for name, measure in played[0].scorecard.measures.items():
        words = words_of(name)
        assert words.unit == measure.unit, name
        assert words.label
        assert words.meaning.endswith("."), name


def test_a_single_run_has_values_and_no_intervals(played: tuple[Result, Scenario]) -> None:
    result, scenario = played
    subject = single(result, scenario)
    assert subject.replications == 1
    for name, measure in result.scorecard.measures.items():
        estimate = subject.estimate(name)
        assert (estimate.mean, estimate.low) == (measure.value, None)
    assert subject.estimate("total", "money").mean == pytest.approx(result.scorecard.money.total / 100)
    assert subject.estimate("lateness.count", "claims_by_cause").mean == result.scorecard.causes["lateness"].count


def test_a_drill_has_a_report_too() -> None:
    drill = casting.drill()
    play = Play(Production(drill), 1)
    play.finish()
    report = run_report(play.result(), drill, "mockplace run a-drill")
    assert next(section.name for section in report.sections) == "thresholds"
    assert report.headline.sentence


def test_a_drill_is_told_with_its_grade() -> None:
    lesson = "Only what stands there was said."
    told = {
        "criterion": "told",
        "says": "She is told",
        "points": 100,
        "critical": True,
        "must": "said.refund_confirmed",
    }
    quiet = {"criterion": "quiet", "must_not": "called", "costs": 10}
    seen = Graded(
        told | {"lesson": lesson}, house=(quiet,), hints=[{"when": {"waited": "1h"}, "tell": "Look.", "costs": 3}]
    )
    seen.at(1, ShowHint(1, 1), LogContact(1, "call", "hello"), Reply(1, "We have refunded you.")).at(
        2, Reply(1, "Thank you.")
    )
    for overrules, score, met in (((), 87, "✔ yes"), (("6:-refund_confirmed",), 0, "✘ no")):
        grade = seen.grade(*overrules)
        play = Play(seen.production, 7)
        report = run_report(replace(play.result(), grade=grade), seen.production.scenario, COMMAND)
        section = next(one for one in report.sections if one.name == "grade")
        assert plain(report.headline.sentence).startswith(
            f"{'Passed' if met == '✔ yes' else 'Not passed'} with {score} of"
        )
        assert section.says[0].endswith("80 are enough. It ended: resolved.")
        assert "A hint was shown, for 3 points: Look." in section.says
        assert any(said.startswith("Overruled: in entry 6 ") for said in section.says) is bool(overrules)
        assert section.says[-1] == "Times are those of Europe/Rome."
        table, read, story = section.tables
        rows = [[cell.text for cell in row] for row in table.rows]
        assert [row[:3] for row in rows] == [
            ["She is told (critical)", met, "100 of 100" if score else "0 of 100"],
            ["quiet (house rule)", "✘ no", "−10"],
        ]
        assert ("We have refunded you." in rows[0][3]) is not bool(overrules)
        assert rows[0][4] == ("–" if score else lesson)
        assert "5 Jan 2026, 10:00: " in rows[1][3]
        assert [[cell.text for cell in row] for row in read.rows][:2] == [
            ["In a call, entry 5, Mon 05 Jan 2026, 10:00", "hello", "nothing"],
            [
                "In the thread, entry 6, Mon 05 Jan 2026, 10:00",
                "We have refunded you.",
                "nothing" if overrules else "refund confirmed in “We have refunded you.”",
            ],
        ]
        assert [[cell.text for cell in row] for row in story.rows] == [
            [
                "Happy, entry 8, Mon 05 Jan 2026, 11:00",
                "entry 7, Mon 05 Jan 2026, 11:00: said: thanks “Thank you.”",
            ]
        ]
        assert report.subject.endswith(" · Answered through test")


def test_time_that_led_on_and_what_was_reported_stand_on_the_page() -> None:
    telling = {"reports": "seller", "ends": "reported"}
    opening = {"says": {"en": "Where is my parcel?"}, "reacts": [{"waited": "2h", "go": "telling"}]}
    seen = Graded({"must": "replied"}, story={"opening": opening, "telling": telling}, good_endings=["resolved"])
    seen.at(1, SendMail(1, "Write to shop@example.org.")).at(3)
    play = Play(seen.production, 7)
    report = run_report(replace(play.result(), grade=seen.grade()), seen.production.scenario, COMMAND)
    section = next(one for one in report.sections if one.name == "grade")
    assert section.says[0].endswith(" It ended: reported, not a good one.")
    assert section.tables[-1].rows[0][1].text == "2h went by in opening"
    (said,) = [said for said in section.says if said.startswith("Reported: ")]
    assert said.endswith(": the buyer told the marketplace what the seller did outside of it.")


def test_a_message_that_was_stopped_is_told_with_the_rule_and_the_words() -> None:
    seen = Graded({"must": "replied"}).at(1, Reply(1, "Write to shop@example.org."))
    result = replace(Play(seen.production, 7).result(), grade=seen.grade())
    report = run_report(result, seen.production.scenario, COMMAND)
    (row,) = next(one for one in report.sections if one.name == "grade").tables[1].rows
    assert row[2].text.startswith("stopped: ")
    assert "email address in “shop@example.org”" in row[2].text
    assert row[2].tone == "bad"


def test_a_session_is_told_drill_by_drill() -> None:
    production = Production(session_of(asked(), graded(good_endings=["resolved"], criteria=[]), ats=(0, HOUR)))
    play = Play(production, 7)
    play.finish()
    report = run_report(play.result(), production.scenario, COMMAND)
    overall, drill = (one for one in report.sections if one.name in {"grade", "drill-1"})
    assert plain(report.headline.sentence).startswith("Not passed with 0 of 2 drills passed.")
    assert overall.says == ("Not passed with 0 of 2 drills; 2 are enough.",)
    assert [[cell.text for cell in row] for row in overall.tables[0].rows] == [
        ["1. Test drill", "✘ no", "0 of 100", "claimed"],
        ["2. Test drill", "✘ no", "–", "claimed"],
    ]
    assert drill.title == "Drill 1, Test drill: was it passed?"
    assert [row[0].text for row in drill.tables[0].rows] == ["told", "in_time"]
