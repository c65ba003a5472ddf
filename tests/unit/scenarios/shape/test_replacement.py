"""An override finds its place by keys, names and numbers; the file itself stays as it is."""

from copy import deepcopy
from typing import Any

import pytest

from scenarios.errors import Problem
from scenarios.files import MarketFile
from scenarios.overrides import Override, parse_override
from scenarios.shape.replacement import replaced
from scenarios.source.marks import Source
from scenarios.source.syntax import parse
from scenarios.staffing import StaffingPlan
from tests.drafts import MARKET, PLAN, edited


def put(text: str, *written: str) -> tuple[Source, list[Problem]]:
    model = MarketFile if text.startswith("market") else StaffingPlan
    overrides = [parse_override(one) for one in written]
    return replaced(parse("a-file.yaml", text), model, overrides)


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("contact_rate=8%", ("contact_rate",)),
        ("demand.orders_per_day=8%", ("demand", "orders_per_day")),
        ("demand.growth=8%", ("demand", "growth")),
        ("demand.repeat.rate=8%", ("demand", "repeat", "rate")),
        ("thresholds.claim_rate=8%", ("thresholds", "claim_rate")),
        ("mix.lost.share=8%", ("mix", 0, "share")),
        ("mix.1.share=8%", ("mix", 1, "share")),
        ("mix.question=8%", ("mix", 1)),
        ("catalog.mug.price=8%", ("catalog", 0, "price")),
        ("fulfilment.promise=8%", ("fulfilment", "promise")),
        ("fulfilment.handling.median=8%", ("fulfilment", "handling", "median")),
        (
            "stories.lost.story.opening.reacts.1.waited=8%",
            ("stories", "lost", "story", "opening", "reacts", 1, "waited"),
        ),
        ("catalog=8%", ("catalog",)),
    ],
)
def test_where_a_value_goes(written: str, path: tuple[Any, ...]) -> None:
    source, problems = put(MARKET, written)
    assert (source.at(path), problems) == ("8%", [])


def test_the_names_of_lists() -> None:
    source, problems = put(PLAN, "agents.Ada.heads=3", "agents.Bruno.shifts.0.days=[mon]", "agents.0.shifts.1.to=05:00")
    assert problems == []
    assert source.at(("agents", 0, "heads")) == 3
    assert source.at(("agents", 1, "shifts", 0, "days")) == ["mon"]
    assert source.at(("agents", 0, "shifts", 1, "to")) == "05:00"


def test_a_name_with_points_and_spaces_in_it() -> None:
    text = edited(MARKET, "item: mug", "item: Dr. Who 2.0 mug")
    source, problems = put(text, "catalog.Dr. Who 2.0 mug.price=3")
    assert (source.at(("catalog", 0, "price")), problems) == (3, [])


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        ("contact_rat=1", "no key 'contact_rat'", "did you mean 'contact_rate'?"),
        ("demand.order_per_day=1", "no key 'order_per_day' in 'demand'", "did you mean 'orders_per_day'?"),
        ("fulfilment.promis=1", "no key 'promis' in 'fulfilment'", "did you mean 'promise'?"),
        ("orders_per_day=1", "no key 'orders_per_day'", "did you mean 'demand.orders_per_day'?"),
        ("mix.losst.share=1", "no entry 'losst' in 'mix'", "did you mean 'lost'?"),
        ("mix.2.share=1", "no entry '2' in 'mix'", "choose lost or question"),
        ("mix.-1.share=1", "no entry '-1' in 'mix'", "choose lost or question"),
        ("use.2=1", "there is no '2': 'use' is not in the file", ""),
        ("incidents.strike.transit=2", "there is no 'strike': 'incidents' is not in the file", ""),
        ("title.x=1", "'title' has no keys; it is one value", ""),
        ("mix.lost.share.x=1", "'share' has no keys; it is one value", ""),
        ("plan.zone=UTC", "no key 'plan'", "what is in the plan begins with 'seller.', whichever plan it is"),
        ("contact_rate..=1", "'contact_rate' has no keys; it is one value", ""),
        ("contact_rate=[1", "the list in [brackets] is not closed, or a comma is missing", ""),
    ],
)
def test_a_key_that_leads_nowhere(written: str, message: str, hint: str) -> None:
    source, (problem,) = put(MARKET, written)
    assert (problem.message, problem.hint) == (message, hint)
    assert (problem.file, problem.line) == (f"--set {written}", 0)
    assert source.tree == parse("a-file.yaml", MARKET).tree


def test_a_name_several_entries_have() -> None:
    _, (problem,) = put(edited(MARKET, "{story: question,", "{story: lost,"), "mix.lost.share=1")
    assert problem.message == "'lost' is the name of several entries of 'mix'"
    assert problem.hint == "say which: mix.0 or mix.1"


def test_the_file_is_not_changed() -> None:
    source = parse("a-file.yaml", MARKET)
    before = deepcopy(source.tree)
    changed, _ = replaced(source, MarketFile, [Override("mix.lost.share", "1%"), Override("demand", "{}")])
    assert (source.tree, source.replaced) == (before, {})
    assert changed.at(("demand",)) == {}


def test_without_overrides_it_is_the_file_itself() -> None:
    source = parse("a-file.yaml", MARKET)
    assert replaced(source, MarketFile, [])[0] is source


def test_whose_value_it_is() -> None:
    source, _ = put(MARKET, "demand.repeat.rate=8%", "quiet.after.median=20d", "contact_rate=1", "contact_rate=2")
    assert source.problem("x", "so", ("demand", "repeat")).file == "--set demand.repeat.rate=8%"
    assert source.problem("x", "so", ("demand", "repeat", "rate")).file == "--set demand.repeat.rate=8%"
    assert source.problem("x", "so", ("contact_rate",)).file == "--set contact_rate=2"
    above = source.problem("x", "so", ("quiet", "after"), hint="do so")
    assert (above.file, above.hint) == ("a-file.yaml", "do so; with --set quiet.after.median=20d")
    assert source.problem("x", "so", ("mix",)).hint == ""


def test_the_later_of_two_counts() -> None:
    source, _ = put(MARKET, "demand.growth=1", "demand={orders_per_day: 7}")
    assert source.at(("demand",)) == {"orders_per_day": 7}
    assert source.problem("x", "so", ("demand", "growth")).file == "--set demand={orders_per_day: 7}"
