"""How long an answer takes whom: the law of its handle time, the agent's pace and what practice has taught her.

Luck belongs to the conversation, so that two plans meet the same questions; who answers is the team's.
"""

from scenarios.staffing import Agent, Learning, StaffingPlan
from simulator.domain.conversation import Conversation
from simulator.randomness import Law, Luck, Purpose

_HANDLE_TIME = int(Purpose.HANDLE_TIME)


class HandleTimes:
    """The handle times of everybody on one roster."""

    def __init__(self, plan: StaffingPlan, agents: tuple[Agent, ...], luck: Luck) -> None:
        self._agents = agents
        self._learning = plan.learning
        self._luck = luck

    def of(self, agent: int, thread: Conversation, law: Law, practice: int) -> int:
        """Milliseconds an agent needs who has finished with so many conversations before; one at least."""
        drawn = self._luck.duration(law, thread.order, _HANDLE_TIME, thread.sent)
        person = self._agents[agent]
        learning = person.learning or self._learning
        factor = person.pace if learning is None else person.pace * learned(learning, practice)
        return max(1, round(drawn * factor))


def learned(learning: Learning, practice: int) -> float:
    """What is left of the first handle times' length after so much practice: from ``begins_at`` down to 1."""
    return 1 + (learning.begins_at - 1) * 2 ** (-practice / learning.halves_after)
