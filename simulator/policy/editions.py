"""One policy through a world's time: which rules are in force at an instant.

A rule applies in the version in force when its clock starts, so whoever asks gives that instant.
"""

from bisect import bisect_right

from scenarios.policy import Policy, Rules
from simulator.calendar import Calendar
from simulator.policy.clocks import Clocks
from simulator.policy.messages.rulings import Rulings, rulings_of


class Editions:
    """The rules between one change and the next. Immutable; days begin at midnight in the world's zone."""

    def __init__(self, policy: Policy, calendar: Calendar) -> None:
        self.policy = policy
        self.clocks = Clocks(calendar, policy.holidays)
        begins = calendar.first_day
        days = [day for day in policy.changes() if day > begins]
        self._since = [calendar.at_local(day, 0) for day in days]
        self._rules = [policy.on(day) for day in (begins, *days)]
        self._rulings = [rulings_of(rules.message_rules) for rules in self._rules]

    @property
    def starts(self) -> tuple[tuple[int, Rules], ...]:
        """Every edition with the instant it begins at, oldest first; the first one holds before that, too."""
        return tuple(zip((0, *self._since), self._rules, strict=True))

    def at(self, instant: int) -> Rules:
        """The rules in force at an instant; before the world began, those of its first day."""
        return self._rules[self._edition(instant)]

    def rulings(self, instant: int) -> Rulings:
        """What the message rules in force at an instant say of texts."""
        return self._rulings[self._edition(instant)]

    def _edition(self, instant: int) -> int:
        return bisect_right(self._since, instant) if self._since else 0
