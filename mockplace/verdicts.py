"""Assertions about a world that explain themselves: what was expected, what is, and how it came about, line by line.

What a figure means, and how it is measured, is the server's.
"""

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from difflib import get_close_matches
from typing import Any, Literal

from mockplace.errors import MarketplaceError
from mockplace.inbox import Inbox
from mockplace.moments import whole_duration
from mockplace.records import Entry
from mockplace.threads import Message, Thread, ThreadItem
from mockplace.timeline import told

__tracebackhide__ = True

Operator = Literal["<=", ">=", "<", ">", "==", "!="]

_HOLDS: dict[str, Callable[[float, float], bool]] = {
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
    "==": operator.eq,
    "!=": operator.ne,
}
_SHOWN_LINES = 40
_NO_EVIDENCE: Mapping[str, list[int]] = {"entries": [], "orders": []}
_UNGRADED = "grade.no_criteria"
_ACKNOWLEDGEMENT = "acknowledgement"
"""The kind of message that a machine sends at once: no answer."""


class Verdicts:
    """What can be asserted about a world. Each raises ``AssertionError``, with what happened below it."""

    inbox: Inbox

    @property
    def now(self) -> datetime:
        """The world's own time."""
        raise NotImplementedError

    def scorecard(self, as_of: datetime | str | None = None, evidence: str | None = None) -> dict[str, Any]:
        """What the seller's behaviour was worth."""
        raise NotImplementedError

    def grade(self, as_of: datetime | str | None = None, overrule: Iterable[str] = ()) -> dict[str, Any]:
        """What a drill's criteria come to."""
        raise NotImplementedError

    def journal(self, after: int = 0) -> Iterator[Entry]:
        """Everything that happened."""
        raise NotImplementedError

    def assert_answered_within(self, thread: str | ThreadItem, within: timedelta | str = "24h") -> None:
        """Every question of a thread was answered so soon; one that still waits has not waited longer."""
        limit = whole_duration(within)
        seen = self._whole(thread if isinstance(thread, str) else thread.id)
        for asked, answered in _questions(seen):
            waited = (answered or self.now) - asked.at
            if waited > limit:
                what = f"was answered after {waited}" if answered else f"has waited for {waited} without an answer"
                head = f"the message of {_when(asked.at)} {what}; {within} was the most"
                raise AssertionError("\n".join([head, *_spoken(seen.messages)]))

    def assert_all_answered_within(self, within: timedelta | str = "24h") -> None:
        """The same of every thread."""
        whole_duration(within)
        for thread in self.inbox.threads("all"):
            self.assert_answered_within(thread, within)

    def assert_no_findings(self) -> None:
        """No message of the seller broke a rule of the marketplace."""
        self._assert_none("policy_findings", "message broke a rule", "messages broke rules")

    def assert_no_claims(self) -> None:
        """No buyer opened an A-to-z claim."""
        self._assert_no("opened")

    def assert_no_claims_granted(self) -> None:
        """No claim was decided for its buyer."""
        self._assert_no("granted")

    def assert_measure(self, name: str, holds: Operator, limit: float | str) -> None:
        """A measure keeps a bound, as in ``assert_measure("claim_rate", "<=", "1%")``; nothing measured keeps none."""
        if holds not in _HOLDS:
            raise ValueError(f"'{holds}' compares nothing; write one of {' '.join(_HOLDS)}")
        bound = _number(limit)
        card = self.scorecard(evidence=name)
        value = card["measures"].get(name, _of_metric(card, name))
        if value is None:
            self._fail(f"there is nothing to measure: {name} has no value yet", _NO_EVIDENCE)
        elif not _HOLDS[holds](value, bound):
            self._fail(f"{name} is {value:g}, not {holds} {limit}", card["evidence"][name])

    def assert_ended(self, *endings: str) -> None:
        """A buyer's story is over, and every one that is ended in one of these ways; with none given, in any."""
        card = self.scorecard(evidence="claim_rate")
        found: Mapping[str, int] = card["endings"]
        if not found:
            self._fail("no story has ended yet", _NO_EVIDENCE)
        if endings and not set(found) <= set(endings):
            hint = "".join(_meant(ending, found) for ending in endings)
            self._fail(f"it ended {' and '.join(found)}, not {' or '.join(endings)}{hint}", _NO_EVIDENCE)

    def assert_passed(self) -> None:
        """Every threshold holds, every story that ended has ended well, and the grade is enough."""
        card, grade = self.scorecard(), self._graded()
        failed = {} if grade is None or grade["passed"] else grade
        if card["verdict"] == "passed" and not failed:
            return
        broken = [
            f"{one['name']} is {one['value']:g}, not {one['limit']}" for one in card["thresholds"] if not one["passed"]
        ]
        score = [_scored(failed)] if failed else [] if broken else ["it has not ended well"]
        ended = f"endings: {', '.join(card['endings']) or 'none yet'}"
        drills = (part.get("grade", {}) for part in failed.get("drills", ()) if not part["passed"])
        missed = [one for grade in (failed, *drills) for one in grade.get("criteria", ()) if not one["met"]]
        head = f"the verdict is failed: {'; '.join([*broken, *score, ended])}"
        told_of_each = [line for one in missed for line in _missed(one)]
        self._fail("\n".join([head, *told_of_each]), _NO_EVIDENCE)

    def _graded(self) -> dict[str, Any] | None:
        """The grade, or none where nothing is graded."""
        try:
            return self.grade()
        except MarketplaceError as refusal:
            if refusal.code == _UNGRADED:
                return None
            raise

    def _assert_none(self, name: str, one: str, many: str) -> None:
        card = self.scorecard(evidence=name)
        count = int(card["measures"][name] or 0)
        if count:
            self._fail(f"{count} {one if count == 1 else many}", card["evidence"][name])

    def _assert_no(self, what: str) -> None:
        card = self.scorecard(evidence="claim_rate")
        count = card["claims"][what]
        if count:
            self._fail(f"{count} claim{'s' if count > 1 else ''} {what}", card["evidence"]["claim_rate"])

    def _fail(self, head: str, evidence: Mapping[str, list[int]]) -> None:
        """Fail with everything that happened about the orders behind a figure; without any, with everything."""
        entries = list(self.journal())
        about = {entry.event.get("order") for entry in entries if entry.seq in set(evidence["entries"])}
        shown = told(entry for entry in entries if not about or entry.event.get("order") in about)
        earlier = [f"{'…':>16}  {len(shown) - _SHOWN_LINES} before"] if len(shown) > _SHOWN_LINES else []
        raise AssertionError("\n".join([head, *earlier, *shown[-_SHOWN_LINES:]]))

    def _whole(self, id_: str) -> Thread:
        """A thread with all of its messages."""
        seen = part = self.inbox.thread(id_)
        earlier: list[Message] = []
        while part.older is not None:
            part = self.inbox.thread(id_, part.older)
            earlier = [*part.messages, *earlier]
        return type(seen)(**{**vars(seen), "messages": (*earlier, *seen.messages), "older": None})


def _questions(thread: Thread) -> Iterator[tuple[Message, datetime | None]]:
    """The oldest unanswered message each time, and when it was answered; one that no longer waits is left out."""
    asked: Message | None = None
    for message in thread.messages:
        if message.sender == "buyer":
            asked = asked or message
        elif asked is not None and message.kind != _ACKNOWLEDGEMENT:
            yield asked, message.at
            asked = None
    if asked is not None and thread.waiting_since is not None:
        yield asked, None


def _scored(grade: Mapping[str, Any]) -> str:
    """What a drill came to, or how many drills of a session were passed."""
    if "drills" in grade:
        lost = ", ".join(part["drill"] for part in grade["drills"] if not part["passed"])
        return f"{grade['drills_passed']} drills are passed, and {grade['drills_wanted']} are wanted; not {lost}"
    points = f"the grade is {grade['score']} of 100, and {grade['pass_mark']} are enough"
    if grade["score"] < grade["pass_mark"]:
        return points
    critical = any(one["critical"] and not one["met"] for one in grade["criteria"])
    return f"{points}, but {'what is critical is not met' if critical else 'the story has not ended well'}"


def _meant(ending: str, found: Iterable[str]) -> str:
    """The ending that came and is written almost so."""
    return "".join(f"; did you mean '{one}'?" for one in get_close_matches(ending, found, 1) if one != ending)


def _missed(criterion: Mapping[str, Any]) -> Iterator[str]:
    """A criterion that was not met: what it asks, what shows it, and what there is to learn."""
    yield f"  not met: {criterion['says']}{', which is critical' if criterion['critical'] else ''}"
    for shown in criterion["evidence"]:
        quoted = f": {shown['quote']}" if "quote" in shown else ""
        yield f"    entry {shown['seq']}, {shown['at']}, {shown['fact']}{quoted}"
    if criterion["lesson"]:
        yield f"    {criterion['lesson']}"


def _spoken(messages: tuple[Message, ...]) -> list[str]:
    return [
        f"  {_when(one.at)}  {one.sender:<6}  {' '.join(one.text.split())[:90]}" for one in messages[-_SHOWN_LINES:]
    ]


def _when(at: datetime) -> str:
    return f"{at:%a %Y-%m-%d %H:%M:%S} UTC"


def _number(written: float | str) -> float:
    if not isinstance(written, str):
        return written
    try:
        number = float(written.removesuffix("%"))
    except ValueError:
        said = f"'{written}' is no bound of a measure; write a number without its unit, or a share"
        raise ValueError(f"{said}: 13, 0.1 or '10%'") from None
    return number / 100 if written.endswith("%") else number


def _of_metric(card: Mapping[str, Any], label: str) -> float | None:
    """A figure of the marketplace's own, written ``late_shipment_rate:30d``."""
    name, _, window = label.partition(":")
    figures = card["metrics"].get(name, ())
    return next((figure["value"] for figure in figures if figure["window"] == window), None)
