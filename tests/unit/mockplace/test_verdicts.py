"""Tries what is asserted about a world, and that a failure tells how it came about."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from mockplace.errors import MarketplaceError
from mockplace.inbox import Inbox
from mockplace.records import Entry
from mockplace.threads import Message, Thread
from mockplace.verdicts import Operator, Verdicts
from tests.unit.mockplace.documents import WHOLE_THREAD

BEGUN = datetime(2026, 1, 5, 14, tzinfo=UTC)
HOUR = timedelta(hours=1)
EMPTY: dict[str, list[int]] = {"entries": [], "orders": []}


def said(sender: Any, hours: float, kind: str = "message") -> Message:
    return Message(f"m{hours}", sender, kind, BEGUN + hours * HOUR, f"words of {sender}", ())


class Shelf(Inbox):
    """Threads as they are put there; of one with many messages the older half comes on its own page."""

    def __init__(self, *threads: Thread) -> None:
        self._threads = {thread.id: thread for thread in threads}

    def threads(self, filter: object = None, q: object = None) -> Iterator[Any]:
        return iter(self._threads.values())

    def thread(self, id: str, older: str | None = None) -> Thread:
        whole = self._threads[id]
        half = len(whole.messages) // 2
        if older is not None:
            return replace(whole, messages=whole.messages[:half], older=None)
        return replace(whole, messages=whole.messages[half:], older="earlier" if half else None)


class World(Verdicts):
    """A world that is whatever a test says."""

    def __init__(self, *threads: Thread, hours: float = 48, **card: Any) -> None:
        self.inbox = Shelf(*threads)
        self._now = BEGUN + hours * HOUR
        self._card = {"measures": {}, "metrics": {}, "claims": {}, "endings": {}, "evidence": {}} | card

    @property
    def now(self) -> datetime:
        return self._now

    def scorecard(self, as_of: object = None, evidence: str | None = None) -> dict[str, Any]:
        return self._card | {"evidence": {evidence: self._card["evidence"] or EMPTY}}

    def grade(self, as_of: object = None, overrule: object = ()) -> dict[str, Any]:
        found: dict[str, Any] | None = self._card.get("grade")
        if found is None:
            raise MarketplaceError(422, self._card.get("refused", "grade.no_criteria"), "there is nothing to grade by")
        return found

    def journal(self, after: int = 0) -> Iterator[Entry]:
        for seq in range(1, 61):
            yield Entry(seq, seq * HOUR, "buyer", {"is": "message_received", "order": 1 + seq % 2}, None)


def thread(*messages: Message, waits: bool = True) -> Thread:
    waiting = {} if waits else {"waiting_since": None, "respond_by": None}
    return replace(Thread.of(WHOLE_THREAD | waiting), messages=messages)


def failure(assertion: Callable[[], None]) -> list[str]:
    with pytest.raises(AssertionError) as caught:
        assertion()
    return str(caught.value).splitlines()


def test_an_answer_in_time_is_counted_from_the_oldest_message_that_had_none() -> None:
    seen = thread(said("buyer", 0), said("buyer", 2), said("seller", 5), said("buyer", 30), said("seller", 31))
    world = World(seen)
    world.assert_answered_within(seen, "5h")
    world.assert_answered_within("t1", timedelta(hours=5))
    world.assert_all_answered_within("24h")
    assert failure(lambda: world.assert_answered_within("t1", "4h59m")) == [
        "the message of Mon 2026-01-05 14:00:00 UTC was answered after 5:00:00; 4h59m was the most",
        "  Mon 2026-01-05 14:00:00 UTC  buyer   words of buyer",
        "  Mon 2026-01-05 16:00:00 UTC  buyer   words of buyer",
        "  Mon 2026-01-05 19:00:00 UTC  seller  words of seller",
        "  Tue 2026-01-06 20:00:00 UTC  buyer   words of buyer",
        "  Tue 2026-01-06 21:00:00 UTC  seller  words of seller",
    ]


def test_what_still_waits_has_waited_until_now_and_an_acknowledgement_answers_nothing() -> None:
    seen = thread(said("buyer", 0), said("seller", 1, "acknowledgement"))
    World(seen, hours=24).assert_all_answered_within()
    head, *_ = failure(World(seen, hours=25).assert_all_answered_within)
    assert head.startswith("the message of Mon 2026-01-05 14:00:00 UTC has waited for 1 day, 1:00:00 without an answer")


def test_what_wants_no_answer_is_not_waited_for() -> None:
    World(thread(said("buyer", 0), waits=False), hours=99).assert_all_answered_within()


def test_a_measure_keeps_its_bound_or_is_told_with_what_is_behind_it() -> None:
    card: dict[str, Any] = {"measures": {"claim_rate": 0.25, "cost": None}, "evidence": {"entries": [3], "orders": []}}
    world = World(**card)
    bounds: tuple[tuple[Operator, float | str], ...] = (
        *(("<=", 0.25), ("<", "26%"), (">=", "0.25")),
        *((">", 0), ("==", "25%"), ("!=", 1)),
    )
    for operator, limit in bounds:
        world.assert_measure("claim_rate", operator, limit)
    assert failure(lambda: world.assert_measure("cost", "<=", 0))[0] == (
        "there is nothing to measure: cost has no value yet"
    )
    with pytest.raises(ValueError, match=r"'13h' is no bound of a measure; write a number without its unit, or a sh"):
        world.assert_measure("claim_rate", "<=", "13h")
    head, *lines = failure(lambda: world.assert_measure("claim_rate", "<", "25%"))
    assert head == "claim_rate is 0.25, not < 25%"
    assert len(lines) == 30
    assert all("order 2" in line for line in lines)
    with pytest.raises(ValueError, match="'=<' compares nothing"):
        world.assert_measure("claim_rate", "=<", 1)  # type: ignore[arg-type]


def test_a_figure_of_the_marketplaces_own_is_a_measure_as_well() -> None:
    world = World(metrics={"late_shipment_rate": [{"window": "10d", "value": 0.5}, {"window": "30d", "value": 0.0}]})
    world.assert_measure("late_shipment_rate:30d", "<=", 0)
    assert failure(lambda: world.assert_measure("late_shipment_rate:10d", "<=", 0))[0].startswith(
        "late_shipment_rate:10d"
    )


def test_findings_and_claims() -> None:
    fine = World(measures={"policy_findings": 0.0}, claims={"opened": 0, "granted": 0})
    fine.assert_no_findings()
    fine.assert_no_claims()
    fine.assert_no_claims_granted()
    bad = World(measures={"policy_findings": 2.0}, claims={"opened": 1, "granted": 1})
    assert failure(bad.assert_no_findings)[0] == "2 messages broke rules"
    assert failure(bad.assert_no_claims)[0] == "1 claim opened"
    head, earlier, *lines = failure(bad.assert_no_claims_granted)
    assert (head, earlier.strip(), len(lines)) == ("1 claim granted", "…  20 before", 40)


def test_endings_and_the_verdict() -> None:
    World(endings={"resolved": 1}).assert_ended("resolved", "claim_withdrawn")
    World(endings={"resolved": 1}).assert_ended()
    assert failure(lambda: World(endings={"claim_granted": 1}).assert_ended("resolved"))[0] == (
        "it ended claim_granted, not resolved"
    )
    assert failure(World().assert_ended)[0] == "no story has ended yet"
    assert failure(lambda: World(endings={"resolved": 1}).assert_ended("resovled"))[0] == (
        "it ended resolved, not resovled; did you mean 'resolved'?"
    )
    World(verdict="passed").assert_passed()
    broken = {"name": "late_response_rate", "value": 1.0, "limit": "<=10%", "passed": False}
    assert failure(World(verdict="failed", thresholds=[broken]).assert_passed)[0] == (
        "the verdict is failed: late_response_rate is 1, not <=10%; endings: none yet"
    )


def test_what_failed_by_its_ending_alone_says_so() -> None:
    grade = {"score": 100, "pass_mark": 80, "passed": False, "criteria": [], "good_ending": False}
    card: dict[str, Any] = {"verdict": "failed", "endings": {"claim_granted": 1}, "thresholds": []}
    assert failure(World(**card, grade=grade).assert_passed)[0] == (
        "the verdict is failed: the grade is 100 of 100, and 80 are enough, but the story has not ended well; "
        "endings: claim_granted"
    )
    assert failure(World(**card).assert_passed)[0] == (
        "the verdict is failed: it has not ended well; endings: claim_granted"
    )
    critical = {"says": "Paid", "met": False, "critical": True, "lesson": "", "evidence": []}
    assert (
        "but what is critical is not met"
        in failure(World(**card, grade=grade | {"criteria": [critical], "good_ending": True}).assert_passed)[0]
    )


def test_no_duration_is_refused_before_any_thread_is_read() -> None:
    with pytest.raises(ValueError, match="24 is no duration; write it with its unit, as '24h'"):
        World().assert_all_answered_within(24)  # type: ignore[arg-type]


def test_a_drill_is_passed_with_its_grade_too() -> None:
    shown = {"seq": 12, "at": "2026-01-05T15:00:00Z", "fact": "said.refund_promised", "quote": "We will refund you."}
    missed = {"says": "She is told", "met": False, "critical": True, "lesson": "Say it there.", "evidence": [shown]}
    late = {
        "says": "In time",
        "met": False,
        "critical": False,
        "lesson": "",
        "evidence": [{**shown, "fact": "replied"}],
    }
    met = missed | {"says": "Paid", "met": True}
    grade = {"score": 40, "pass_mark": 80, "passed": False, "criteria": [missed, met, late]}
    World(verdict="passed", endings={"resolved": 1}, thresholds=[], grade=grade | {"passed": True}).assert_passed()
    world = World(verdict="passed", endings={"resolved": 1}, thresholds=[], grade=grade)
    assert failure(world.assert_passed)[:6] == [
        "the verdict is failed: the grade is 40 of 100, and 80 are enough; endings: resolved",
        "  not met: She is told, which is critical",
        "    entry 12, 2026-01-05T15:00:00Z, said.refund_promised: We will refund you.",
        "    Say it there.",
        "  not met: In time",
        "    entry 12, 2026-01-05T15:00:00Z, replied: We will refund you.",
    ]
    with pytest.raises(MarketplaceError, match="nothing to grade by"):
        World(verdict="passed", refused="world.unknown").assert_passed()


def test_a_session_is_passed_with_enough_of_its_drills() -> None:
    missed = {"says": "She is told", "met": False, "critical": False, "lesson": "Say it there.", "evidence": []}
    won = {"drill": "a", "passed": True, "grade": {"criteria": [missed]}}
    lost = {"drill": "b", "passed": False, "grade": {"criteria": [missed]}}
    grade = {
        "drills_passed": 1,
        "drills_wanted": 2,
        "passed": False,
        "drills": [won, lost, {"drill": "c", "passed": False}],
    }
    World(verdict="passed", endings={}, thresholds=[], grade=grade | {"passed": True}).assert_passed()
    assert failure(World(verdict="passed", endings={}, thresholds=[], grade=grade).assert_passed)[:3] == [
        "the verdict is failed: 1 drills are passed, and 2 are wanted; not b, c; endings: none yet",
        "  not met: She is told",
        "    Say it there.",
    ]
