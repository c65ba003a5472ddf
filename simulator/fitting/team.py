"""The team an export shows: who is at work when, as agents of a roster; those alike are one entry with heads.

Handle times are elsewhere; what a shift is worth, the plan says.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from scenarios.lint.roster import LONGEST_NIGHT
from scenarios.quantities import DAY
from scenarios.staffing import WEEKDAYS, Weekday
from simulator.fitting.columns import UNKNOWN, Conversations
from simulator.fitting.competence import answered_languages, answered_reasons
from simulator.fitting.crowd import crowd, overlapping
from simulator.fitting.findings import counted
from simulator.fitting.handling import Handling
from simulator.fitting.presence import CARE, EXACT, GUESSED, DeskSeen, Hours, Stretch, presence
from simulator.fitting.span import Span
from simulator.fitting.starts import Starts
from simulator.fitting.wall_clock import Whole, date_of, day_number, to_local

_LEAST_REPLIES, _LEAST_SHARE = 5, 0.005
_GONE_DAYS = 28


class RosterShift(NamedTuple):
    """Hours on some weekdays, in milliseconds after midnight; an end at or before the start is the next day."""

    days: tuple[Weekday, ...]
    start: int
    end: int


@dataclass(frozen=True)
class RosterLine:
    """One agent of the roster, or several alike. Numbers count from 1, in the order the agents first appear."""

    agents: tuple[int, ...]
    shifts: tuple[RosterShift, ...]
    hours: float
    """Of one of them in a week."""
    reasons: tuple[str, ...] = ()
    """What they answer; none: everything."""
    languages: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """``Agent 3``, or ``Agents 1, 2 and 4``."""
        if len(self.agents) == 1:
            return f"Agent {self.agents[0]}"
        numbers = [str(number) for number in self.agents]
        return f"Agents {', '.join(numbers[:-1])} and {numbers[-1]}"


class Seen(NamedTuple):
    """One agent as the export shows them."""

    hours: Hours
    reasons: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True)
class TeamSeen:
    """The roster, whether the export names who answered, and what is to be said about it."""

    lines: tuple[RosterLine, ...]
    are_named: bool
    notes: tuple[str, ...]

    @property
    def heads(self) -> int:
        """How many people."""
        return sum(len(line.agents) for line in self.lines)

    @property
    def hours(self) -> float:
        """Hours of shift in a week, of all of them."""
        return sum(len(line.agents) * line.hours for line in self.lines)


def team_seen(conversations: Conversations, starts: Starts, span: Span) -> TeamSeen:
    """The roster that an export shows."""
    if not len(starts.begun):
        return TeamSeen((), starts.are_named, ("nobody answered anything",))
    desk, local = _desk(conversations, starts, span)
    if starts.are_named:
        return _persons(conversations, starts, local, desk, span)
    open_hours = presence(local, desk, EXACT if starts.are_exact else CARE)
    replied = to_local(conversations.replied[starts.conversation], span.zone)
    return _numbered(overlapping(local, replied, open_hours))


def unnamed(conversations: Conversations, starts: Starts, handling: Handling, span: Span) -> tuple[TeamSeen, Handling]:
    """The roster and the handle time of a team that shows neither: told together, from the pace of its replies."""
    if not len(starts.begun):
        return team_seen(conversations, starts, span), handling
    desk, local = _desk(conversations, starts, span)
    found = crowd(local, desk, presence(local, desk, GUESSED), handling.overall, span.days)
    return _numbered(found.people), Handling(found.handle, {})


def _numbered(people: list[Hours]) -> TeamSeen:
    return TeamSeen(_grouped({number: Seen(hours) for number, hours in enumerate(people, start=1)}), False, ())


def _desk(conversations: Conversations, starts: Starts, span: Span) -> tuple[DeskSeen, Whole]:
    """What the whole desk did, and when each work was begun."""
    answered = conversations.replied != UNKNOWN
    created, replied = (
        to_local(column[answered], span.zone) for column in (conversations.created, conversations.replied)
    )
    local = to_local(starts.begun, span.zone)
    return DeskSeen(np.sort(created), np.sort(local), np.sort(replied)), local


def _persons(conversations: Conversations, starts: Starts, local: Whole, desk: DeskSeen, span: Span) -> TeamSeen:
    """Everybody who answered a good part."""
    notes: list[str] = []
    found: dict[int, Seen] = {}
    least = max(_LEAST_REPLIES, _LEAST_SHARE * len(local))
    care = EXACT if starts.are_exact else CARE
    for number, agent in enumerate(np.unique(starts.agent).tolist(), start=1):
        mine = starts.agent == agent
        why = _left_out(local[mine], least, span)
        if why:
            notes.append(f"agent {number} {why} and is left out")
            continue
        hours = presence(local[mine], desk, care)
        rows, everybody = starts.conversation[mine], starts.conversation
        reasons = answered_reasons(conversations, rows, everybody)
        found[number] = Seen(hours, reasons, answered_languages(conversations, rows, everybody))
        if hours.wanders:
            notes.append(f"agent {number}'s hours differ from week to week; the middle of them is taken")
    if not found:
        found[1] = Seen(presence(local, desk, care))
    return TeamSeen(_grouped(found), True, tuple(notes))


def _left_out(local: Whole, least: float, span: Span) -> str:
    """Why an agent is no part of the roster, if so."""
    if len(local) < least:
        return f"wrote {counted(len(local), 'first reply')} in all"
    last = int(day_number(local).max())
    gone = min(_GONE_DAYS, span.days // 3)
    return f"wrote nothing after {date_of(last)}" if span.last - last > gone else ""


def _grouped(found: dict[int, Seen]) -> tuple[RosterLine, ...]:
    """Agents with the same hours and skills as one line."""
    alike: dict[tuple[tuple[RosterShift, ...], tuple[str, ...], tuple[str, ...]], list[int]] = {}
    for number, seen in found.items():
        alike.setdefault((_shifts(seen.hours), seen.reasons, seen.languages), []).append(number)
    return tuple(
        RosterLine(tuple(numbers), shifts, round(found[numbers[0]].hours.per_week, 2), reasons, languages)
        for (shifts, reasons, languages), numbers in alike.items()
        if shifts
    )


def _shifts(hours: Hours) -> tuple[RosterShift, ...]:
    """Weekdays with the same hours as one shift."""
    days: dict[Stretch, list[int]] = {}
    for weekday, stretches in hours.days.items():
        for place, one in (part for stretch in stretches for part in _at_midnight(weekday, stretch)):
            days.setdefault(one, []).append(place)
    shifts = [
        RosterShift(tuple(WEEKDAYS[day] for day in sorted(weekdays)), one.start, _end(one))
        for one, weekdays in days.items()
    ]
    return tuple(sorted(shifts, key=lambda shift: (WEEKDAYS.index(shift.days[0]), shift.start)))


def _at_midnight(weekday: int, stretch: Stretch) -> list[tuple[int, Stretch]]:
    """The stretch on its weekday; a long one is parted at midnight, because nobody would write it as one shift."""
    if stretch.end <= DAY or stretch.end - stretch.start <= LONGEST_NIGHT:
        return [(weekday, stretch)]
    return [(weekday, Stretch(stretch.start, DAY)), ((weekday + 1) % 7, Stretch(0, stretch.end - DAY))]


def _end(stretch: Stretch) -> int:
    return stretch.end if stretch.end <= DAY else stretch.end - DAY
