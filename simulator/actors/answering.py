"""What the modelled team does about a question: the answer its plan has, a macro that fits, a mistake, an escalation.

Works out plans and draws luck, which belongs to the conversation; who answers, and when, is the team's.
"""

from dataclasses import dataclass
from functools import cache

from scenarios.staffing import OTHERWISE, Agent, Answer, Macro, StaffingPlan
from simulator.domain import commands as c
from simulator.domain.conversation import Conversation
from simulator.randomness import Law, Luck, Purpose

WRONG_ANSWER = "wrong_answer"
POLICY_SLIP = "policy_slip"

_HOLDING = ("holding_reply",)
"""What somebody says whose plan has no answer: every message taken is answered."""


@dataclass(frozen=True, slots=True)
class Task:
    """An answer of the plan, worked out."""

    says: tuple[str, ...]
    refunds: bool
    marks: bool
    priority: int
    due: int
    """How long after the question the answer is wanted."""
    escalates: float
    law: Law
    macro: Macro | None
    macro_law: Law


class Answering:
    """One plan's way to answer, for contact reasons by the number of the buyer's story."""

    def __init__(
        self, plan: StaffingPlan, reasons: tuple[str, ...], rules: tuple[str, ...], due: int, luck: Luck
    ) -> None:
        self._plan = plan
        self._reasons = reasons
        self._rules = rules
        """Message rules that can be broken."""
        self._due = due
        self._luck = luck
        self._chosen = cache(self._choose)
        self._worked_out = cache(self._work_out)

    def task(self, thread: Conversation, story: int) -> Task:
        """What is to be done about what the buyer wrote."""
        return self._chosen(thread.intents, story, thread.asks == 1)

    def law(self, thread: Conversation, task: Task) -> Law:
        """How long doing it takes, before anybody's pace."""
        return task.macro_law if self._fits(thread, task) else task.law

    def reply(self, thread: Conversation, task: Task, agent: Agent, *, carefully: bool) -> c.Reply:
        """What an agent writes; ``carefully``: without a mistake, because she just made one."""
        mistake = "" if carefully else self._mistake(thread, agent)
        if mistake == WRONG_ANSWER:
            return c.Reply(thread.number, intents=self._mistaken(thread, task), mistake=mistake)
        breaks = (self._rules[self._pick(thread, len(self._rules))],) if mistake else ()
        macro = task.macro if task.macro and self._fits(thread, task) else None
        says = macro.says if macro and macro.says else task.says
        return c.Reply(thread.number, intents=says, breaks=breaks, mistake=mistake)

    def passes_on(self, thread: Conversation, task: Task, story: int, agent: Agent) -> bool:
        """Whether an agent cannot answer and passes a question on, where there is somebody to pass it on to."""
        share = agent.escalates.get(self._reasons[story], agent.escalates.get(OTHERWISE))
        if share is None:
            share = task.escalates if agent.tier == 1 else 0.0
        return share > 0 and self._draw(thread, Purpose.ESCALATION, thread.tier) < share

    def _choose(self, intents: tuple[str, ...], story: int, is_alone: bool) -> Task:
        """What the plan says about what the buyer wrote last, else about her reason, else about anything.

        A message that wants no response does not silence the question before it.
        """
        answers = self._plan.answers
        fitting = (name for name in intents if name in answers)
        written = next((name for name in fitting if is_alone or not answers[name].no_response_needed), None)
        return self._worked_out(written or (self._reasons[story] if self._reasons[story] in answers else OTHERWISE))

    def _work_out(self, name: str) -> Task:
        answer = self._plan.answers.get(name, Answer())
        macro = self._plan.macros.get(answer.macro)
        law = Law.of(answer.handle_time or self._plan.handle_time)
        return Task(
            answer.says or _HOLDING,
            answer.refunds,
            answer.no_response_needed,
            answer.priority,
            self._due if answer.deadline is None else answer.deadline,
            answer.escalates,
            law,
            macro,
            Law.of(macro.handle_time) if macro else law,
        )

    def _fits(self, thread: Conversation, task: Task) -> bool:
        return task.macro is not None and self._draw(thread, Purpose.MACRO) < task.macro.fits

    def _mistake(self, thread: Conversation, agent: Agent) -> str:
        """Whether an agent goes wrong this time, and how."""
        rates = agent.mistakes or self._plan.mistakes
        if not rates.wrong_answer and not rates.policy_slip:
            return ""
        luck = self._draw(thread, Purpose.MISTAKE)
        if luck < rates.wrong_answer:
            return WRONG_ANSWER
        return POLICY_SLIP if self._rules and luck < rates.wrong_answer + rates.policy_slip else ""

    def _mistaken(self, thread: Conversation, right: Task) -> tuple[str, ...]:
        """What another question needs."""
        others = [task.says for task in map(self._worked_out, self._plan.answers) if not task.marks]
        wrong = [says for says in dict.fromkeys(others) if says != right.says]
        return wrong[self._pick(thread, len(wrong))] if wrong else _HOLDING

    def _pick(self, thread: Conversation, count: int) -> int:
        return int(self._draw(thread, Purpose.MISTAKEN) * count)

    def _draw(self, thread: Conversation, purpose: Purpose, tier: int = 0) -> float:
        return self._luck.uniform(thread.order, purpose, (tier << 12) ^ thread.sent)
