"""The one file: whole, closed to the outside, and safe from what a scenario says."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from mock_api.report.content import Report
from mock_api.report.of_comparison import comparison_report
from mock_api.report.of_run import replicated_report
from mock_api.report.of_staffing import staffing_report
from mock_api.report.page import page
from scenarios.model import Scenario
from simulator.experiment.results import Compared, Replicated
from simulator.experiment.search.findings import Staffed

NASTY = "<script>alert('x')</script>\"&{{ 7 * 7 }}<img src=x onerror=y>"
VOID = {"meta", "link", "br", "img", "input", "hr"}


class Reader(HTMLParser):
    """Reads a page and notes its elements, its texts and whether every element is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(params=["run", "comparison", "staffing"])
def report(
    request: pytest.FixtureRequest, scenario: Scenario, replicated: Replicated, compared: Compared, staffed: Staffed
) -> Report:
    match request.param:
        case "run":
            return replicated_report(replicated, scenario, "mockplace run a-test")
        case "comparison":
            return comparison_report(compared, scenario, "mockplace compare a-test")
        case _:
            return staffing_report(staffed, scenario, "mockplace staff a-test")


def test_nothing_is_fetched_from_anywhere(report: Report) -> None:
    text = page(report)
    reader = Reader(text)
    assert not {"script", "iframe", "object", "embed", "img", "video", "audio", "base"} & {
        n for n, _ in reader.elements
    }
    assert [link["href"] for link in reader.all("link")] == ["data:,"]
    assert all(str(link["href"]).startswith("#") for link in reader.all("a"))
    assert not re.search(r"@import|url\(|https?://|\bon\w+=", text)
    policy = next(meta for meta in reader.all("meta") if meta.get("http-equiv") == "Content-Security-Policy")
    assert str(policy["content"]).startswith("default-src 'none'")


def test_every_name_on_the_page_is_unique_and_every_link_leads_somewhere(report: Report) -> None:
    reader = Reader(page(report))
    names = [str(attributes["id"]) for _, attributes in reader.elements if "id" in attributes]
    assert len(names) == len(set(names))
    assert {str(link["href"])[1:] for link in reader.all("a")} <= set(names)
    told = [part for _, found in reader.elements for part in str(found.get("aria-labelledby") or "").split()]
    assert set(told) <= set(names)


def test_every_chart_is_there_twice_with_one_table_of_its_figures(report: Report) -> None:
    reader = Reader(page(report))
    kinds = [str(found["class"]) for found in reader.all("svg")]
    assert kinds == ["chart wide", "chart narrow"] * len(report.charts())
    assert len(reader.all("figure")) == len(report.charts())
    assert len(reader.all("details")) == len(report.charts()) + sum(len(one.folded) for one in report.sections)


def test_headings_descend_step_by_step(report: Report) -> None:
    levels = [int(name[1]) for name, _ in Reader(page(report)).elements if re.fullmatch("h[1-6]", name)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


def test_what_a_scenario_says_is_shown_as_text(replicated: Replicated, scenario: Scenario) -> None:
    assert scenario.plan is not None
    plan = scenario.plan.model_copy(update={"title": NASTY})
    nasty = scenario.model_copy(update={"title": NASTY, "name": NASTY, "plan": plan})
    result = replace(replicated.result, plan=plan, label=NASTY)
    report = replicated_report(replace(replicated, result=result), nasty, f"mockplace run '{NASTY}'")
    text = page(report)
    assert "<script" not in text
    assert "<img" not in text
    assert NASTY in "".join(Reader(text).words)


def test_plan_names_are_text_in_charts_too(compared: Compared, scenario: Scenario) -> None:
    plans = tuple(replace(plan, label=f"{NASTY}{place}") for place, plan in enumerate(compared.plans))
    names = {plan.label: named.label for plan, named in zip(compared.plans, plans, strict=True)}
    found = tuple(replace(one, label=names[one.label], against=names[one.against]) for one in compared.differences)
    text = page(comparison_report(replace(compared, plans=plans, differences=found), scenario, "mockplace compare"))
    assert "<script" not in text
    assert Reader(text).all("svg")


def test_the_same_report_is_the_same_page(report: Report) -> None:
    assert page(report) == page(report)


def test_a_file_is_small_enough_to_send(report: Report) -> None:
    assert len(page(report).encode()) < 600_000
