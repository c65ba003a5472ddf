"""What a delivery plan has in store for each letter and attempt: a pure function of its seed and their numbers."""

from enum import IntEnum, unique

from mock_api.outbox.registered import DeliveryPlan
from simulator.randomness import Luck


@unique
class Mishap(IntEnum):
    """What a draw decides. A number is never reused, so that a new mishap disturbs no other."""

    DUPLICATE = 1
    REORDER = 2
    DELAY = 3
    LOSE = 4
    WRONG_SIGNATURE = 5
    UNREACHABLE = 6
    HOW_LONG = 7


class Fate:
    """A plan's mishaps. The same plan and letter fare alike, whenever it is sent."""

    def __init__(self, plan: DeliveryPlan) -> None:
        self.plan = plan
        self._luck = Luck(plan.seed, 0)
        self._share = {
            Mishap.DUPLICATE: plan.duplicate,
            Mishap.REORDER: plan.reorder,
            Mishap.DELAY: plan.delay,
            Mishap.LOSE: plan.lose,
            Mishap.WRONG_SIGNATURE: plan.wrong_signature,
            Mishap.UNREACHABLE: plan.unreachable,
        }

    def strikes(self, mishap: Mishap, letter: int, attempt: int = 0) -> bool:
        """Whether it happens to a letter, or to one attempt to deliver it."""
        share = self._share[mishap]
        return share > 0 and self._luck.uniform(letter, mishap, attempt) < share

    def delay(self, letter: int) -> float:
        """For how many seconds a letter is held back; nothing: it is not."""
        if not self.strikes(Mishap.DELAY, letter):
            return 0.0
        return self._luck.uniform(letter, Mishap.HOW_LONG) * self.plan.delay_by / 1000
