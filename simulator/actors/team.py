"""The modelled team: agents with shifts who take conversations, think, and answer as the plan says.

Who holds what is in the world's state; the queue and the free hands are found again from it.
"""

from functools import cache

from scenarios.model import Scenario
from scenarios.spread import Spread
from scenarios.staffing import Answer, StaffingPlan
from simulator.actors.queue import Queue
from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.conversation import Conversation
from simulator.domain.work import Work
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.randomness import Luck, Purpose
from simulator.roster import Roster
from simulator.world import World

_BY = "team"
_OTHERWISE = "otherwise"
_HOLDING = Answer(says=("holding_reply",))
"""What somebody says whose plan has no answer: every message taken is answered."""


class Team:
    """Every agent of one staffing plan in one world."""

    def __init__(self, world: World, plan: StaffingPlan, reasons: tuple[str, ...], luck: Luck) -> None:
        self._world = world
        self._plan = plan
        self._reasons = reasons
        self._luck = luck
        self._roster = Roster(plan, world.calendar)
        self._queue = Queue(self._take, self._works)
        self._chosen = cache(self._choose)
        clock = world.clock
        clock.handle(Rank.WORK_DONE, self._done)
        clock.handle(Rank.SHIFT_BEGINS, self._shift_begins)
        clock.handle(Rank.SHIFT_ENDS, self._shift_ends)

    def handlers(self) -> Handlers:
        """Only a buyer's message makes work."""
        return {e.MessageReceived: self._received}

    def begin(self) -> None:
        """Let those at work take their places, and arm everybody's next shift."""
        self.recall()
        for agent in range(len(self._plan.agents)):
            self._arm_shift(agent)

    def recall(self) -> None:
        """Line up what waits and is in nobody's hands.

        Nobody who works is idle while something waits, except those whose shift is about to begin at this very
        instant: so the idle are free only where nothing waits.
        """
        state = self._world.state
        items = [(message, number) for number, message in state.waiting.items() if number not in state.held]
        self._queue = Queue(self._take, self._works, items)
        if not items:
            for agent in range(len(self._plan.agents)):
                if agent not in state.work and self._works(agent):
                    self._queue.free(agent)

    def rearm(self) -> None:
        """Arm shifts and the end of every work in hand; a shift that begins or ends just now is still to do so."""
        clock, now = self._world.clock, self._world.now
        for agent in range(len(self._plan.agents)):
            self._arm_shift(agent)
            if self._roster.shift(agent, now).start == now:
                clock.arm(now, Rank.SHIFT_BEGINS, agent)
            work = self._world.state.work.get(agent)
            if work is None or work.is_frozen:
                continue
            clock.arm(work.until, Rank.WORK_DONE, agent)
            if not self._works(agent):
                clock.arm(now, Rank.SHIFT_ENDS, agent)

    def _received(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessageReceived)
        if self._world.state.waiting.get(event.conversation) == event.message:
            self._queue.offer(event.message, event.conversation)

    def _take(self, agent: int, message: int, conversation: int) -> bool:
        state = self._world.state
        if state.waiting.get(conversation) != message or conversation in state.held:
            return False
        thread = state.conversations[conversation]
        until = self._world.now + self._handle_time(thread)
        self._world.act(c.TakeWork(agent, conversation, until), _BY, 0)
        self._world.clock.arm(until, Rank.WORK_DONE, agent)
        return True

    def _done(self, agent: int) -> None:
        work = self._world.state.work[agent]
        thread = self._world.state.conversations[work.conversation]
        if thread.is_waiting:
            self._answer(thread)
        self._world.act(c.FinishWork(agent), _BY)
        written_at_once = self._world.state.waiting.get(work.conversation)
        if written_at_once is not None:
            self._queue.offer(written_at_once, work.conversation)
        if self._works(agent):
            self._queue.free(agent)

    def _works(self, agent: int) -> bool:
        return self._roster.is_working(agent, self._world.now)

    def _answer(self, thread: Conversation) -> None:
        answer, act = self._answer_to(thread), self._world.act
        if answer.no_response_needed:
            act(c.MarkNoResponseNeeded(thread.number), _BY)
            return
        if answer.refunds and self._is_owed(thread.order):
            act(c.RefundOrder(thread.order, "answered"), _BY)
        act(c.Reply(thread.number, intents=answer.says or _HOLDING.says), _BY)

    def _is_owed(self, order: int) -> bool:
        state = self._world.state
        return state.orders[order].refunded < state.book.total_of(order)

    def _answer_to(self, thread: Conversation) -> Answer:
        story = self._world.state.book.contacts[thread.order].story
        return self._chosen(thread.intents, story, thread.unanswered == thread.last_message)

    def _choose(self, intents: tuple[str, ...], story: int, is_alone: bool) -> Answer:
        """What the plan says about what the buyer wrote last, else about her reason, else about anything.

        A message that wants no response does not silence the question before it.
        """
        answers = self._plan.answers
        fitting = (answers[intent] for intent in intents if intent in answers)
        written = next((answer for answer in fitting if is_alone or not answer.no_response_needed), None)
        return written or answers.get(self._reasons[story]) or answers.get(_OTHERWISE, _HOLDING)

    def _handle_time(self, thread: Conversation) -> int:
        spread = self._answer_to(thread).handle_time or self._plan.handle_time
        return max(1, round(self._drawn(spread, thread)))

    def _drawn(self, spread: Spread, thread: Conversation) -> float:
        return self._luck.lognormal(spread.scale, spread.sigma, thread.order, Purpose.HANDLE_TIME, thread.sent)

    def _shift_begins(self, agent: int) -> None:
        work = self._world.state.work.get(agent)
        if work is None:
            self._queue.free(agent)
        elif work.is_frozen:
            self._take_up(agent, work)
        self._arm_shift(agent)

    def _take_up(self, agent: int, work: Work) -> None:
        until = self._world.now + work.remaining
        self._world.act(c.TakeWork(agent, work.conversation, until), _BY)
        self._world.clock.arm(until, Rank.WORK_DONE, agent)

    def _shift_ends(self, agent: int) -> None:
        if not self._works(agent):
            self._go_home(agent)
        self._arm_shift(agent)

    def _go_home(self, agent: int) -> None:
        self._queue.leave(agent)
        work = self._world.state.work.get(agent)
        if work is not None and not work.is_frozen and self._plan.at_shift_end == "freeze":
            self._world.act(c.FreezeWork(agent), _BY)
            self._world.clock.disarm(Rank.WORK_DONE, agent)

    def _arm_shift(self, agent: int) -> None:
        """Arm the end of the shift an agent is in and the beginning of the one after, whichever is ahead."""
        now = self._world.now
        shift = self._roster.shift(agent, now)
        if shift.start <= now:
            self._world.clock.arm(shift.end, Rank.SHIFT_ENDS, agent)
        else:
            self._world.clock.arm(shift.start, Rank.SHIFT_BEGINS, agent)


def contact_reasons(scenario: Scenario) -> tuple[str, ...]:
    """The contact reason of each story, in the order the order book numbers them."""
    if scenario.market is None:
        return (scenario.name,)
    return tuple(told.reason for told in scenario.market.stories.values())
