"""What was lost and what would have saved it, as plain facts and as sentences. Finding it is the search's."""

from dataclasses import dataclass
from typing import Any

import msgspec

from scenarios.quantities import format_duration
from simulator.calendar import Calendar
from simulator.policy.verdicts import sentence
from simulator.rescue.losses import Loss
from simulator.rescue.stage import Done


def moment(calendar: Calendar, instant: int) -> str:
    """``Thu 2026-01-08 23:40 UTC``, to the second or millisecond where it has one."""
    known = calendar.moment(instant)
    spec = "milliseconds" if instant % 1000 else ("seconds" if known.second else "minutes")
    return f"{known:%a} {known.replace(tzinfo=None).isoformat(' ', spec)} UTC"


@dataclass(frozen=True)
class Way:
    """One change after which nothing is lost, proven by playing it.

    ``by`` is the last instant, to the minute, at which it still is enough; None where time does not matter.
    """

    kind: str
    """``earlier``, ``elsewhere``, ``without``, ``missing``, ``instead`` or ``sample_answer``."""
    sentence: str
    by: int | None
    facts: tuple[str, ...]
    script: tuple[Done, ...]
    """Every command of the run that was saved, in order."""
    changed: tuple[Done, ...]
    """Those of them that were not there, or at another time."""

    def as_json(self, calendar: Calendar) -> dict[str, Any]:
        """The same as plain data; ``does`` holds what was done otherwise."""
        return {
            "kind": self.kind,
            "sentence": self.sentence,
            "by": None if self.by is None else calendar.iso(self.by),
            "facts": [*self.facts],
            "does": [{"at": calendar.iso(one.at), "command": msgspec.to_builtins(one.command)} for one in self.changed],
        }


@dataclass(frozen=True)
class Matter:
    """What was lost about one order, and the ways in which it would not have been."""

    order: int
    losses: tuple[Loss, ...]
    ways: tuple[Way, ...]
    gave_up: bool
    """Whether the search ended because it had spent what it may, so that there may be other ways."""


@dataclass(frozen=True)
class Explanation:
    """What a run lost up to ``until``, and what would have saved it."""

    scenario: str
    seed: int
    digest: str
    calendar: Calendar
    now: int
    """The instant the journal had reached."""
    until: int
    """How far it was followed: a drill is continued to its end, with nobody doing anything more."""
    matters: tuple[Matter, ...]
    unexplained: int
    """Orders about which something was lost as well, and which were not looked into."""

    @property
    def is_lost(self) -> bool:
        """Whether anything was lost."""
        return bool(self.matters)

    @property
    def gave_up(self) -> bool:
        """Whether anything was left untried."""
        return any(matter.gave_up for matter in self.matters)

    def as_json(self) -> dict[str, Any]:
        """The same as plain data."""
        iso = self.calendar.iso
        return {
            "scenario": self.scenario,
            "seed": self.seed,
            "digest": self.digest,
            "now": iso(self.now),
            "until": iso(self.until),
            "lost": self.is_lost,
            "gave_up": self.gave_up,
            "unexplained_orders": self.unexplained,
            "matters": [self._matter(matter) for matter in self.matters],
            "lines": self.lines(),
        }

    def lines(self) -> list[str]:
        """What people are told."""
        if not self.is_lost:
            return ["nothing was lost"]
        told = [line for matter in self.matters for line in self._told(matter)]
        more = f"{self.unexplained} more orders were lost and not looked into"
        return [*told, more] if self.unexplained else told

    def _told(self, matter: Matter) -> list[str]:
        lost = [f"lost: order {matter.order}: {self._loss(loss)}" for loss in matter.losses]
        saved = [f"  {way.sentence}" for way in matter.ways]
        if matter.gave_up:
            saved.append("  gave up: the search has spent what it may, there may be other ways")
        elif not matter.ways:
            saved.append("  no single change was found that would have saved it")
        return [*lost, *saved]

    def _loss(self, loss: Loss) -> str:
        to_come = ", to come" if loss.at > self.now else ""
        said = f"{loss.kind.replace('_', ' ')} at {moment(self.calendar, loss.at)}{to_come}"
        return f"{said}: {_detail(loss)}" if loss.detail else said

    def _matter(self, matter: Matter) -> dict[str, Any]:
        return {
            "order": matter.order,
            "losses": [self._lost(loss) for loss in matter.losses],
            "ways": [way.as_json(self.calendar) for way in matter.ways],
            "gave_up": matter.gave_up,
        }

    def _lost(self, loss: Loss) -> dict[str, Any]:
        at = self.calendar.iso(loss.at)
        return {"kind": loss.kind, "at": at, "detail": loss.detail, "to_come": loss.at > self.now}


def _detail(loss: Loss) -> str:
    """Reasons and rules in words; everything else as it is."""
    if loss.kind in ("claim_granted", "chargeback_upheld"):
        return "; ".join(map(sentence, loss.detail.split(", ")))
    return loss.detail.replace("_", " ") if loss.kind == "finding" else loss.detail


def earlier_by(duration: int) -> str:
    """``6h earlier``."""
    return f"{format_duration(duration)} earlier"
