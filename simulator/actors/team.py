"""The modelled team: agents with shifts who take conversations, think, and answer as the plan says.

Who holds what is in the world's state; the lines and the free hands are found again from it.
"""

from scenarios.model import Scenario
from scenarios.staffing import StaffingPlan
from simulator.actors.answering import WRONG_ANSWER, Answering, Task
from simulator.actors.handle_times import HandleTimes
from simulator.actors.queue import Queue
from simulator.actors.skills import Kinds
from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.conversation import Conversation
from simulator.domain.parcels import is_cancelled
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.randomness import Luck
from simulator.roster import Roster
from simulator.world import World

_BY = "team"
_MESSAGE_BITS = 48
_DUE_BITS = 56
_OF_CLAIMS: tuple[type[e.Event], ...] = (e.ClaimOpened, e.ClaimDecided, e.ClaimWithdrawn)


class Team:
    """Every agent of one staffing plan in one world."""

    def __init__(self, world: World, plan: StaffingPlan, reasons: tuple[str, ...], luck: Luck) -> None:
        self._world = world
        self._state = world.state
        self._clock = clock = world.clock
        self._plan = plan
        self._roster = Roster(plan, world.calendar, luck)
        agents, rules, languages = self._roster.agents, world.state.rules(world.now), world.state.book.languages
        breakable = tuple(rule.rule for rule in rules.message_rules)
        self._answering = Answering(plan, reasons, breakable, rules.response.due, luck)
        self._times = HandleTimes(plan, agents, luck)
        self._kinds = Kinds(agents, reasons, languages)
        self._queue = self._fresh_queue()
        clock.handle(Rank.WORK_DONE, self._done)
        clock.handle(Rank.SHIFT_BEGINS, self._comes)
        clock.handle(Rank.SHIFT_ENDS, self._goes)

    def handlers(self) -> Handlers:
        """Messages make work; answers of others and second thoughts take it away; claims may hurry it."""
        return {
            e.MessageReceived: self._received,
            **dict.fromkeys((e.MessageSent, e.NoResponseMarked, e.QuestionWithdrawn), self._settled),
            **dict.fromkeys(_OF_CLAIMS if self._plan.claims_first else (), self._claimed),
        }

    def begin(self) -> None:
        """Everybody's hands are free."""
        self.recall()

    def recall(self) -> None:
        """Line up what waits and is in nobody's hands.

        Whoever has nothing in hand rests, at work or not, unless something waits for her: then she was absent when it
        came, and takes nothing before her next hours begin.
        """
        state = self._state
        self._queue = queue = self._fresh_queue()
        threads = (state.conversations[number] for number in state.waiting if number not in state.held)
        queue.line_up((self._key(thread), thread.number, self._kind(thread)) for thread in threads)
        for agent in range(self._roster.heads):
            if agent not in state.work and not queue.waits_for(agent):
                queue.rest(agent)

    def rearm(self) -> None:
        """Arm the end of every work in hand, and the return of all who are awaited."""
        arm = self._clock.arm
        for agent in range(self._roster.heads):
            work = self._state.work.get(agent)
            if work is not None and not work.is_frozen:
                arm(work.until, Rank.WORK_DONE, agent)
                self._arm_end(agent, work.since, work.until)
            elif work is not None or self._queue.waits_for(agent):
                self._arm_return(agent)

    def _fresh_queue(self) -> Queue:
        return Queue(self._kinds.crews, self._kinds.crew_of, self._start, self._works)

    # What happens to questions

    def _received(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MessageReceived)
        number, state = event.conversation, self._state
        is_first = state.waiting.get(number) == event.message
        if is_first and self._plan.acknowledges is not None:
            self._world.act(c.Acknowledge(number, self._plan.acknowledges.says), _BY, entry.seq)
        if number in self._queue or (is_first and number not in state.held):
            self._offer(state.conversations[number])

    def _settled(self, entry: Entry) -> None:
        number: int = entry.event.conversation  # type: ignore[union-attr]
        if number not in self._state.waiting:
            self._queue.withdraw(number)

    def _claimed(self, entry: Entry) -> None:
        number = self._state.orders[entry.event.order].conversation
        if number in self._queue:
            self._queue.reprioritise(number, self._key(self._state.conversations[number]))

    def _offer(self, thread: Conversation) -> None:
        self._queue.offer(thread.number, self._kind(thread), self._key(thread))

    def _kind(self, thread: Conversation) -> int:
        contact = self._state.book.contact_of(thread.order)
        return self._kinds.of(contact.story, contact.language, thread.tier)

    def _key(self, thread: Conversation) -> int:
        """Claims first where the plan says so, then the answer's priority, then whichever is due or came first."""
        task = self._task(thread)
        priority = 0 if self._plan.claims_first and self._has_claim(thread.order) else task.priority
        if self._plan.serves == "earliest_deadline":
            due = thread.waiting_since + task.due
            return (((priority << _DUE_BITS) + due) << _MESSAGE_BITS) + thread.unanswered
        return (priority << _MESSAGE_BITS) + thread.unanswered

    def _has_claim(self, order: int) -> bool:
        claim = self._state.claims.get(self._state.orders[order].claim)
        return claim is not None and claim.is_open

    def _task(self, thread: Conversation) -> Task:
        return self._answering.task(thread, self._state.book.contact_of(thread.order).story)

    # What happens to agents

    def _works(self, agent: int) -> bool:
        """Whether an agent is there; who is not is awaited."""
        now = self._clock.now
        presence = self._roster.presence(agent, now)
        if presence.start <= now:
            return True
        self._clock.arm(presence.start, Rank.SHIFT_BEGINS, agent)
        return False

    def _start(self, agent: int, number: int) -> None:
        thread = self._state.conversations[number]
        rest = self._state.rests.get(number)
        self._hold(agent, number, self._needs(agent, thread) if rest is None else rest)

    def _needs(self, agent: int, thread: Conversation) -> int:
        law = self._answering.law(thread, self._task(thread))
        return self._times.of(agent, thread, law, self._state.practice.get(agent, 0))

    def _hold(self, agent: int, number: int, needs: int, again: bool = False) -> None:
        now = self._clock.now
        self._world.act(c.TakeWork(agent, number, now + needs, again), _BY)
        self._clock.arm(now + needs, Rank.WORK_DONE, agent)
        self._arm_end(agent, now, now + needs)

    def _done(self, agent: int) -> None:
        state = self._state
        work = state.work[agent]
        thread = state.conversations[work.conversation]
        if thread.is_waiting and self._passes_on(agent, thread):
            self._world.act(c.EscalateWork(agent), _BY)
        elif thread.is_waiting and not self._answer(agent, thread, work.again):
            self._hold(agent, thread.number, self._needs(agent, thread), again=True)
            return
        else:
            self._world.act(c.FinishWork(agent), _BY)
        if thread.number in state.waiting:
            self._offer(state.conversations[thread.number])
        self._queue.free(agent)

    def _passes_on(self, agent: int, thread: Conversation) -> bool:
        contact, person = self._state.book.contact_of(thread.order), self._roster.agents[agent]
        above = self._kinds.of(contact.story, contact.language, thread.tier + 1)
        if not self._queue.is_served(above):
            return False
        return self._answering.passes_on(thread, self._task(thread), contact.story, person)

    def _answer(self, agent: int, thread: Conversation, again: bool) -> bool:
        """Answer or mark a thread; whether the marketplace delivered it."""
        task, act = self._task(thread), self._world.act
        if task.marks:
            act(c.MarkNoResponseNeeded(thread.number), _BY)
            return True
        if not self._state.standing.may_write(self._clock.now, reactive=True):
            return True  # she has read it and may not answer; it waits on
        reply = self._answering.reply(thread, task, self._roster.agents[agent], carefully=again)
        if task.refunds and reply.mistake != WRONG_ANSWER and self._is_owed(thread.order):
            act(c.RefundOrder(thread.order, "answered"), _BY)
        act(reply, _BY)
        return self._state.conversations[thread.number].sent > thread.sent

    def _is_owed(self, order: int) -> bool:
        is_paid = self._state.orders[order].refunded >= self._state.book.total_of(order)
        return not is_paid and not is_cancelled(self._state, order)

    def _comes(self, agent: int) -> None:
        """Hours begin: go on with what was left, or take what waits."""
        work = self._state.work.get(agent)
        if work is None:
            self._queue.free(agent)
        elif work.is_frozen:
            self._hold(agent, work.conversation, work.remaining)

    def _goes(self, agent: int) -> None:
        """A shift ends in the middle of an answer."""
        now, work = self._clock.now, self._state.work[agent]
        if self._roster.shift(agent, now).start <= now:
            self._arm_end(agent, now + 1, work.until)
            return
        self._clock.disarm(Rank.WORK_DONE, agent)
        if self._plan.at_shift_end == "freeze":
            self._world.act(c.FreezeWork(agent), _BY)
            self._arm_return(agent)
            return
        waits = work.conversation in self._state.waiting
        self._world.act(c.HandOverWork(agent) if waits else c.FinishWork(agent), _BY)
        if waits:
            self._offer(self._state.conversations[work.conversation])
        self._queue.free(agent)

    def _arm_end(self, agent: int, since: int, until: int) -> None:
        """Arm the end of the shift an answer was taken up in, if somebody then goes home in the middle of it."""
        if self._plan.at_shift_end == "finish":
            return
        # What is taken up at the very end of a shift, because it was refused just then, is still of that shift.
        end = max(self._roster.shift(agent, since - 1).end, self._clock.now)
        if until > end:
            self._clock.arm(end, Rank.SHIFT_ENDS, agent)

    def _arm_return(self, agent: int) -> None:
        now = self._clock.now
        self._clock.arm(max(now, self._roster.presence(agent, now).start), Rank.SHIFT_BEGINS, agent)


def contact_reasons(scenario: Scenario) -> tuple[str, ...]:
    """The contact reason of each story, in the order the order book numbers them."""
    if scenario.market is None:
        return (scenario.name,)
    return tuple(told.reason for told in scenario.market.stories.values())
