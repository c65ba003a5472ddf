"""Nothing a seller reads tells what she is not to know, and nothing changes because somebody reads."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_api.app import create_app
from mock_api.auth import access_token
from mock_api.worlds import HostedWorld, Worlds
from scenarios.model import Scenario
from scenarios.quantities import HOUR, format_duration
from scenarios.story import Story
from scenarios.texts import lines_of
from scenarios.vocabulary import FACTS
from simulator.run import Production
from simulator.views.docket import DOCKET_FILTERS
from simulator.views.shelves import FILTERS
from tests.asking import Asking
from tests.drafts import DRILL, MARKET, edited
from tests.properties.sellers import acts, pass_time, play

SEED = 918273645546372819
_WORDS = re.compile(r"\$?[A-Za-z0-9_]+(?:\.[A-Za-z_]+)*")

TOLD = {"replied", "no_response_needed", "reported"}
"""Facts that bear the name of something the seller sees as well: where a thread stands."""

# A step called "claim" would be found in every path to a claim.
_DRILL = edited(DRILL, "  claim:\n    opens", "  gives_up:\n    opens").replace("go: claim}", "go: gives_up}")

_GRADED = """\
level: middle
minutes: 17
teaches: [the_thread_is_the_record]
brief: {en: Briefwords for whoever learns.}
pass_mark: 73
hints:
  - {when: {since_start: 1h}, tell: {en: Hintwords are costly.}, costs: 11}
criteria:
  - {criterion: refund_told, says: {en: Criterionwords}, points: 100, must: said.refund_confirmed, lesson: Lessonwords.}
"""
_TRAINED = edited(_DRILL, _DRILL[_DRILL.index("criteria:") : _DRILL.index("good_endings:")], _GRADED)

SCENARIOS = {
    "a-drill": edited(_TRAINED, "  opening:\n    says:", "  opening:\n    emails: {en: Please look.}\n    says:"),
    "a-market": MARKET.replace("demand: {orders_per_day: 50}", "demand: {orders_per_day: 12}").replace("6%", "60%"),
}


@cache
def worlds() -> Worlds:
    """A server with one world of each scenario, begun under a seed that is found by nobody by chance."""
    with TemporaryDirectory() as folder:
        made = Worlds(b"a secret")
        for name, text in SCENARIOS.items():
            path = Path(folder) / f"{name}.yaml"
            path.write_text(text, encoding="utf-8")
            made.create(str(path), SEED)
        return made


@contextmanager
def hosted(name: str) -> Iterator[HostedWorld]:
    """A world of its own for one example."""
    fork = worlds().fork(next(world for world in worlds() if world.production.scenario.name == name))
    yield fork
    worlds().delete(fork)


def stories(scenario: Scenario) -> dict[str, Story]:
    if scenario.drill:
        return {scenario.name: scenario.drill.story}
    assert scenario.market
    return {name: told.story for name, told in scenario.market.stories.items()}


def hidden(production: Production) -> frozenset[str]:
    """Every word that only the scenario's author knows, but for those that are also said to the seller."""
    scenario = production.scenario
    steps = {name: step for story in stories(scenario).values() for name, step in story.items()}
    words = {
        *stories(scenario),
        *steps,
        *scenario.personas,
        *scenario.intents.intents,
        *FACTS,
        *(step.ends for step in steps.values() if step.ends),
        *(format_duration(persona.patience) for persona in scenario.personas.values()),
        *(str(persona.patience) for persona in scenario.personas.values()),
        *(f"${line}" for persona in scenario.personas.values() for line in persona.lines),
        *("patience", "defended_by", "intents", "persona", "story", "ending", "facts", "good_endings"),
        *graded(scenario),
        *("thresholds", "late_response_rate", "contact_rate", "seed", str(SEED), scenario.name),
    }
    return frozenset(words - TOLD - set(spoken(scenario)))


def graded(scenario: Scenario) -> Iterator[str]:
    """The words of how a drill is graded: criteria, lessons, hints, what it teaches, and the house's."""
    yield from ("criteria", "pass_mark", "hint", "hint_shown", "grade", "score", "lesson")
    drill = scenario.drill
    if drill is None:
        return
    yield from (f"{drill.level}", *drill.teaches, "Briefwords", "Hintwords", "Criterionwords", "Lessonwords")
    yield from (one.criterion for one in (*drill.criteria, *scenario.policy.house_criteria))


def spoken(scenario: Scenario) -> Iterator[str]:
    """The words of everything buyers say."""
    said = [step.says for story in stories(scenario).values() for step in story.values()]
    said += [line for persona in scenario.personas.values() for line in persona.lines.values()]
    for line in chain.from_iterable(text.values() for text in said if isinstance(text, dict)):
        yield from chain.from_iterable(map(_WORDS.findall, lines_of(line)))


def paths(inbox: Asking, shop: HostedWorld) -> Iterator[str]:
    """Everything that can be read in a world, at its own paths."""
    yield from (f"/inbox/threads?filter={chosen}&limit=100" for chosen in FILTERS)
    yield from (f"/inbox/claims?filter={chosen}" for chosen in DOCKET_FILTERS)
    yield from (
        f"/inbox/{matters}?filter={chosen}" for matters in ("returns", "chargebacks") for chosen in DOCKET_FILTERS
    )
    yield from ("/inbox/threads", "/inbox/counters", "/inbox/mail", "/inbox/feedback", "/inbox/account")
    for number in range(1, min(8, len(shop.world.state.book)) + 1):
        yield f"/inbox/orders/{shop.addresses.order_id(number)}"
    for item in inbox.get("/inbox/threads?filter=all&limit=100")["items"]:
        yield f"/inbox/threads/{item['id']}"
        yield f"/inbox/threads/{item['id']}?limit=1"
        yield f"/inbox/threads?q={item['order_id']}"
        yield f"/inbox/threads?q={item['buyer']['alias']}"
    yield "/inbox/threads/nowhere"
    yield "/inbox/threads?filter=nothing"


def published(shop: HostedWorld) -> Iterator[str]:
    """The same of the published API."""
    order, market = shop.addresses.order_id(1), shop.marketplace_id
    yield f"/orders/v0/orders?MarketplaceIds={market}&CreatedAfter=2020-01-01T00:00:00Z"
    yield f"/orders/v0/orders?MarketplaceIds={market}&LastUpdatedAfter=2020-01-01T00:00:00Z&MaxResultsPerPage=1"
    yield f"/orders/v0/orders/{order}"
    yield f"/messaging/v1/orders/{order}?marketplaceIds={market}"
    yield f"/messaging/v1/orders/{order}/messages/unexpectedProblem/schema?marketplaceIds={market}"


def deeds(inbox: Asking, shop: HostedWorld) -> Iterator[tuple[str, Any]]:
    """One of everything a seller can do in a world."""
    order = shop.addresses.order_id(1)
    threads = inbox.get("/inbox/threads?filter=all")["items"][:2]
    for item in threads:
        for text in ("We have refunded you.", "Mail me at ada@example.org.", " "):
            yield f"/inbox/threads/{item['id']}/messages", {"text": text}
        yield f"/inbox/threads/{item['id']}/messages", {"text": "", "template": "move_off_platform"}
        yield f"/inbox/threads/{item['id']}/notes", {"text": "A note.", "exception": "technical"}
        yield f"/inbox/threads/{item['id']}/summary", {"text": "All is well."}
        for mark in ("no-response-needed", "close", "report", "archive"):
            yield f"/inbox/threads/{item['id']}/{mark}", None
    yield f"/inbox/orders/{order}/refund", {"reason": "asked for", "amount": "1.00"}
    yield f"/inbox/orders/{order}/contacts", {"channel": "call", "text": "All is well."}
    yield f"/inbox/orders/{order}/review-request", None
    yield f"/inbox/orders/{order}/cancellation", {"reason": "no_inventory"}
    yield f"/inbox/feedback/{order}/reply", {"text": "Thank you."}
    yield f"/inbox/feedback/{order}/removal-request", None
    yield "/inbox/account/appeal", {"text": "We mended it."}
    for found in inbox.get("/inbox/returns")["items"]:
        yield f"/inbox/returns/{found['id']}/authorise", None
    for found in inbox.get("/inbox/chargebacks")["items"]:
        yield f"/inbox/chargebacks/{found['id']}/response", {"text": "It came."}
    yield "/inbox/mail", {"order_id": order, "text": "Here is your tracking number."}
    for claim in inbox.get("/inbox/claims")["items"]:
        yield f"/inbox/claims/{claim['id']}/response", {"text": "It was delivered."}
        yield f"/inbox/claims/{claim['id']}/appeal", {"text": "It was delivered."}


def check_tells_nothing(text: str, words: frozenset[str]) -> None:
    found = {part for word in _WORDS.findall(text) for part in (word, *word.split("."))}
    assert not found & words, f"{sorted(found & words)} in {text}"


@pytest.mark.parametrize("name", SCENARIOS)
@settings(max_examples=15)
@given(todo=acts, pause=st.sampled_from((0, 20 * HOUR, 80 * HOUR, 400 * HOUR)))
def test_no_answer_tells_hidden_truth_and_no_reading_changes_anything(name: str, todo: Any, pause: int) -> None:
    with hosted(name) as shop:
        pass_time(shop.world, pause)
        play(shop.world, todo)
        words = hidden(shop.production)
        app = create_app(worlds(), "a control token")
        inbox = Asking(app, authorization=f"Bearer {shop.inbox_token}")
        seller = Asking(app, x_amz_access_token=access_token(shop.id, worlds().secret))
        for client, path in chain(
            ((inbox, path) for path in paths(inbox, shop)), ((seller, path) for path in published(shop))
        ):
            before = shop.world.journal.digest, shop.world.now
            check_tells_nothing(client.ask("GET", path).text, words)
            assert (shop.world.journal.digest, shop.world.now) == before, path
        for path, body in deeds(inbox, shop):
            check_tells_nothing(inbox.ask("POST", path, body).text, words)


@pytest.mark.parametrize("name", SCENARIOS)
def test_there_is_something_to_hide_and_something_to_read(name: str) -> None:
    """Otherwise the law above would hold for nothing."""
    with hosted(name) as shop:
        pass_time(shop.world, 400 * HOUR)
        words = hidden(shop.production)
        if name == "a-drill":
            assert {"refund_told", "one_remedy", "Lessonwords", "Hintwords", "Briefwords", "middle"} <= words
            assert "Lessonwords" in str(shop.production.scenario.drill)
            assert "Hintwords" in str(shop.production.scenario.drill)
        assert {"opening", "happy", "tracking_explained", "refund_issued", "impatient", "resolved", str(SEED)} <= words
        journal = " ".join(str(entry.event) for entry in shop.world.journal.entries())
        with pytest.raises(AssertionError, match="opening"):
            check_tells_nothing(journal, words)
        inbox = Asking(create_app(worlds(), "a control token"), authorization=f"Bearer {shop.inbox_token}")
        answers = [inbox.ask("GET", path) for path in paths(inbox, shop)]
        assert len([answer for answer in answers if answer.status == 200]) > 15
        assert any("Where is" in answer.text or "How big" in answer.text for answer in answers)
