"""Makes docs/examples/tickets.csv: twelve weeks of a help desk that never was, as one program would export them.

Made without the simulator's market and team, so that a change there does not change the example.
"""

import csv
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from io import StringIO
from math import exp
from statistics import NormalDist
from typing import NamedTuple

from simulator.randomness import Luck

WEEKS = 12
_BEGINS = datetime(2026, 2, 2)
_LUCK = Luck(3, 0)
_A_DAY = 15.5
_BY_HOUR = (6, 3, 2, 1, 1, 1, 3, 8, 20, 34, 38, 36, 30, 27, 29, 31, 33, 32, 33, 36, 41, 44, 36, 17)
_BY_WEEKDAY = (1.35, 1.15, 1.05, 1.0, 0.95, 0.7, 0.8)
_REASONS = {
    "where_is_my_order": (0.36, 5, "Where is my order?"),
    "return_refund": (0.2, 9, "Returning an item"),
    "product_question": (0.18, 7, "A question"),
    "not_as_described": (0.12, 12, "It arrived broken"),
    "gift_wrapping": (0.08, 6, "Could you wrap it?"),
    "invoice": (0.06, 4, "Invoice, please"),
}
_SHIFTS: Mapping[str, Mapping[int, tuple[tuple[int, int], ...]]] = {
    "Anna Bianchi": dict.fromkeys(range(5), ((9, 13), (14, 18))),
    "Luca Moretti": {**dict.fromkeys((1, 2, 3, 4), ((13, 20),)), 5: ((10, 16),)},
}
_GIVEN = ("Paola", "John", "Marta", "Ivan", "Chiara", "Ellen", "Sergio", "Nora", "Piero", "Grace")
_FAMILY = ("Neri", "Smith", "Galli", "Brown", "Riva", "Jones", "Costa", "Clark", "Serra", "Young")

COLUMNS = (
    *("Ticket ID", "Subject", "Requester", "Requester email", "Requester language", "Created at", "Tags"),
    *("Assignee", "First reply time in minutes", "Replies", "Solved at", "Order number", "Status"),
)


class Asked(NamedTuple):
    """A question: when it came, about what, and in which language."""

    at: datetime
    reason: str
    language: str


def text() -> str:
    """The file."""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_rows())
    return written.getvalue()


def _asked() -> Iterator[Asked]:
    for hour in range(WEEKS * 7 * 24):
        begins = _BEGINS + timedelta(hours=hour)
        rate = _A_DAY * _BY_HOUR[begins.hour] / sum(_BY_HOUR) * _BY_WEEKDAY[begins.weekday()]
        drawn, number = _LUCK.uniform(hour, 40), 0
        chance = reached = exp(-rate)
        while drawn > reached:
            number += 1
            chance *= rate / number
            reached += chance
        seconds = sorted(int(3600 * _LUCK.uniform(hour, 41, one)) for one in range(number))
        for place, second in enumerate(seconds):
            reason = _chosen(_LUCK.uniform(hour, 42, place))
            yield Asked(
                begins + timedelta(seconds=second), reason, "it" if _LUCK.uniform(hour, 43, place) < 0.7 else "en"
            )


def _chosen(drawn: float) -> str:
    for reason, (share, _, _) in _REASONS.items():
        drawn -= share
        if drawn < 0:
            return reason
    return next(iter(_REASONS))


def _rows() -> Iterator[list[object]]:
    """First come, first served: each question goes to whoever can begin first."""
    free = dict.fromkeys(_SHIFTS, _BEGINS)
    for number, asked in enumerate(_asked(), start=1):
        begun, agent = min((_begins(agent, max(asked.at, free[agent])), free[agent], agent) for agent in free)[::2]
        normal = NormalDist().inv_cdf(_LUCK.uniform(number, 44))
        took = timedelta(seconds=round(60 * _REASONS[asked.reason][1] * exp(0.6 * normal)))
        replied = free[agent] = begun + took
        yield _row(number, asked, agent, replied)


def _begins(agent: str, earliest: datetime) -> datetime:
    """The first instant of a shift from then on."""
    for ahead in range(8):
        day = earliest.replace(hour=0, minute=0, second=0) + timedelta(days=ahead)
        for start, end in _SHIFTS[agent].get(day.weekday(), ()):
            begun = max(earliest, day + timedelta(hours=start))
            if begun < day + timedelta(hours=end):
                return begun
    raise AssertionError("somebody is there every week")


def _row(number: int, asked: Asked, agent: str, replied: datetime) -> list[object]:
    given, family = (names[int(10 * _LUCK.uniform(number, 45, one))] for one, names in enumerate((_GIVEN, _FAMILY)))
    again = _LUCK.uniform(number, 46) < 0.12
    return [
        41_000 + number,
        _REASONS[asked.reason][2],
        f"{given} {family}",
        f"{given}.{family}@example.com".lower(),
        asked.language,
        asked.at.isoformat(sep=" "),
        asked.reason,
        agent,
        f"{(replied - asked.at).total_seconds() / 60:.1f}",
        2 if again else 1,
        (replied + timedelta(hours=30 if again else 2)).isoformat(sep=" ", timespec="seconds"),
        f"#{9000 + 7 * number}",
        "Solved",
    ]
