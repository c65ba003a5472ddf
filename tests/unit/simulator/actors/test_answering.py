"""What the team says: the plan's answer, a macro that fits, a mistake now and then, and what it passes on."""

from collections import Counter
from typing import Any

import pytest

from scenarios.quantities import DAY, HOUR, MINUTE
from scenarios.staffing import StaffingPlan
from simulator.actors.answering import Answering, Task
from simulator.domain import commands as c
from simulator.domain.conversation import Conversation
from simulator.randomness import Luck
from tests.casting import PLAN

REASONS = ("lost", "broken")
RULES = ("email_address", "phone_number")
ORDERS = range(1, 2_001)

ANSWERS: dict[str, Any] = {
    "lost": {"says": ["tracking_explained"]},
    "broken": {"says": ["refund_confirmed"], "refunds": True, "priority": 2, "deadline": "4h"},
    "thanks": {"no_response_needed": True},
}


def desk(answers: dict[str, Any] | None = None, *, rules: tuple[str, ...] = RULES, **plan: Any) -> Answering:
    told = StaffingPlan.model_validate(PLAN | {"answers": answers or ANSWERS} | plan)
    return Answering(told, REASONS, rules, DAY, Luck(7, 0))


def thread(order: int = 1, *intents: str, asks: int = 1, tier: int = 1) -> Conversation:
    return Conversation(order, order, 0, intents=intents, asks=asks, tier=tier)


def agent(**told: Any) -> Any:
    return StaffingPlan.model_validate(PLAN | {"agents": [PLAN["agents"][0] | told]}).agents[0]


def replies(answering: Answering, person: Any, story: int = 0, *, carefully: bool = False) -> list[c.Reply]:
    threads = [thread(order) for order in ORDERS]
    return [answering.reply(one, answering.task(one, story), person, carefully=carefully) for one in threads]


def test_an_answer_has_its_own_priority_and_deadline() -> None:
    lost, broken = (desk().task(thread(), story) for story in (0, 1))
    assert (lost.says, lost.priority, lost.due, lost.refunds) == (("tracking_explained",), 5, DAY, False)
    assert (broken.says, broken.priority, broken.due, broken.refunds) == (("refund_confirmed",), 2, 4 * HOUR, True)


def test_what_the_buyer_wrote_goes_before_her_reason() -> None:
    assert desk().task(thread(1, "broken"), 0).says == ("refund_confirmed",)
    assert desk().task(thread(1, "unheard_of"), 0).says == ("tracking_explained",)


def test_a_thank_you_beside_a_question_silences_nothing() -> None:
    assert desk().task(thread(1, "thanks"), 0).marks
    assert not desk().task(thread(1, "thanks", asks=2), 0).marks


def test_who_has_no_answer_holds_the_buyer() -> None:
    task = desk({"thanks": ANSWERS["thanks"]}).task(thread(), 0)
    assert (task.says, task.marks) == (("holding_reply",), False)


MACRO = {"says": ["thanks"], "fits": "30%", "handle_time": {"law": "constant", "always": "1m"}}


def with_macro(**changes: Any) -> Answering:
    answers = {"lost": {"says": ["tracking_explained"], "macro": "quick", "handle_time": {"median": "9m", "p90": "9m"}}}
    return desk(answers, macros={"quick": MACRO | changes})


def test_a_macro_is_said_and_takes_its_time_where_it_fits() -> None:
    answering, person = with_macro(), agent()
    said: Counter[tuple[str, ...]] = Counter()
    for order in ORDERS:
        one = thread(order)
        task = answering.task(one, 0)
        says = answering.reply(one, task, person, carefully=False).intents
        said[says] += 1
        minutes = answering.law(one, task).scale / MINUTE
        assert minutes == (1 if says == ("thanks",) else 9)
    assert said[("thanks",)] / len(ORDERS) == pytest.approx(0.3, abs=0.04)


def test_a_macro_without_words_is_only_quicker() -> None:
    answering = with_macro(says=[], fits=1)
    task = answering.task(thread(), 0)
    assert answering.law(thread(), task).scale == MINUTE
    assert answering.reply(thread(), task, agent(), carefully=False).intents == ("tracking_explained",)


def test_nobody_goes_wrong_unless_the_plan_says_so() -> None:
    assert {(reply.intents, reply.breaks, reply.mistake) for reply in replies(desk(), agent())} == {
        (("tracking_explained",), (), "")
    }


def test_mistakes_come_at_their_rates_and_are_declared() -> None:
    found = replies(desk(mistakes={"wrong_answer": "20%", "policy_slip": "10%"}), agent())
    kinds = Counter(reply.mistake for reply in found)
    assert kinds["wrong_answer"] / len(ORDERS) == pytest.approx(0.2, abs=0.03)
    assert kinds["policy_slip"] / len(ORDERS) == pytest.approx(0.1, abs=0.025)
    assert {reply.intents for reply in found if reply.mistake == "wrong_answer"} == {("refund_confirmed",)}
    slips = [reply for reply in found if reply.mistake == "policy_slip"]
    assert {reply.breaks for reply in slips} == {("email_address",), ("phone_number",)}
    assert {reply.intents for reply in slips} == {("tracking_explained",)}


def test_an_agents_own_rates_go_before_the_plans() -> None:
    answering = desk(mistakes={"wrong_answer": 1})
    assert {reply.mistake for reply in replies(answering, agent(mistakes={}))} == {""}
    assert {reply.mistake for reply in replies(answering, agent())} == {"wrong_answer"}


def test_who_just_made_a_mistake_makes_none() -> None:
    answering = desk(mistakes={"wrong_answer": "50%", "policy_slip": "50%"})
    assert {reply.mistake for reply in replies(answering, agent(), carefully=True)} == {""}


def test_where_there_is_no_other_answer_a_wrong_one_holds_the_buyer() -> None:
    answering = desk({"lost": ANSWERS["lost"], "thanks": ANSWERS["thanks"]}, mistakes={"wrong_answer": 1})
    assert {reply.intents for reply in replies(answering, agent())} == {("holding_reply",)}


def test_where_there_is_no_rule_none_is_broken() -> None:
    answering = desk(rules=(), mistakes={"policy_slip": 1})
    assert {reply.mistake for reply in replies(answering, agent())} == {""}


def escalated(answering: Answering, person: Any, story: int = 0, tier: int = 1) -> float:
    threads = [thread(order, tier=tier) for order in ORDERS]
    passed = [answering.passes_on(one, answering.task(one, story), story, person) for one in threads]
    return sum(passed) / len(passed)


def test_so_many_are_passed_on_as_the_answer_says() -> None:
    answering = desk({"lost": ANSWERS["lost"] | {"escalates": "25%"}, "broken": ANSWERS["broken"]})
    assert escalated(answering, agent()) == pytest.approx(0.25, abs=0.04)
    assert escalated(answering, agent(), story=1) == 0
    assert escalated(answering, agent(tier=2), tier=2) == 0, "the answer's share is the first tier's"


def test_an_agents_own_shares_go_before_the_answers() -> None:
    answering = desk({"lost": ANSWERS["lost"] | {"escalates": "25%"}, "broken": ANSWERS["broken"]})
    assert escalated(answering, agent(escalates={"lost": 0})) == 0
    assert escalated(answering, agent(escalates={"otherwise": 1, "lost": "50%"})) == pytest.approx(0.5, abs=0.05)
    assert escalated(answering, agent(escalates={"otherwise": 1}), story=1) == 1
    assert escalated(answering, agent(escalates={"broken": 1})) == pytest.approx(0.25, abs=0.04)
    assert escalated(answering, agent(tier=2, escalates={"otherwise": "50%"}), tier=2) == pytest.approx(0.5, abs=0.05)


def test_luck_is_the_conversations_so_that_plans_differ_by_what_they_do() -> None:
    one, other = (desk(mistakes={"wrong_answer": share}) for share in ("20%", "40%"))
    few, many = (
        {reply.conversation for reply in replies(answering, agent()) if reply.mistake} for answering in (one, other)
    )
    assert few < many


def test_a_task_is_worked_out_once() -> None:
    answering = desk()
    tasks: list[Task] = [answering.task(thread(order), 0) for order in ORDERS]
    assert len({id(task) for task in tasks}) == 1
