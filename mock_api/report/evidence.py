"""What shows a verdict on a drill, in words: facts as sentences, instants by the shop's clock, rules that stopped.

Words only; what a verdict rests on is the simulator's.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from scenarios.vocabulary import FACTS, OUTSIDE, PUBLIC, SAID
from simulator.graded import AnyGrade
from simulator.grading.evidence import MessageRead
from simulator.grading.judging import ASKED
from simulator.grading.steps import StepReached
from simulator.grading.stopping import Stop

NO_WORDS = "nothing, for it holds no words"

_CHANNELS = {
    "thread": "in the thread",
    "feedback": "below the feedback",
    "email": "by e-mail",
    "call": "in a call",
    "insert": "in the parcel",
}
_ANSWERED = {
    "play": "by hand",
    "inbox": "at the inbox",
    "sp_api": "through the API",
    "sample_answer": "by a sample answer",
}
_TIMES = {
    "silence": "she waited {of} for an answer",
    "waited": "{of} went by in {left}",
    "since_start": "{of} went by since her story began",
}
"""What leads on by itself; of everything else there is an entry."""
_ASKED_SAID = "the buyer wrote"
_LONGEST = 60

_SAID = {SAID: "said", OUTSIDE: "said outside the thread", PUBLIC: "said below the feedback"}


def local_moment(iso: str, zone: str) -> str:
    """``Mon 05 Jan 2026, 09:00`` of an instant, by the clock of a place."""
    return datetime.fromisoformat(iso).astimezone(ZoneInfo(zone)).strftime("%a %d %b %Y, %H:%M")


def zone_said(zone: str) -> str:
    """Whose clock the times are by."""
    return f"Times are those of {zone}."


def fact_said(fact: str) -> str:
    """``the order was refunded in full``; of a reading, what was said and where."""
    if fact == ASKED:
        return _ASKED_SAID
    for prefix, where in _SAID.items():
        if fact.startswith(prefix):
            return f"{where}: {spaced(fact.removeprefix(prefix))}"
    return FACTS.get(fact, spaced(fact))


def place_said(message: MessageRead, zone: str) -> str:
    """``in the thread, entry 6, Tue 06 Jan 2026, 10:00``."""
    where = _CHANNELS.get(message.channel, message.channel)
    return f"{where}, entry {message.seq}, {local_moment(message.at, zone)}"


def step_said(step: StepReached, zone: str) -> str:
    """``refuses, entry 8, Tue 06 Jan 2026, 10:00``."""
    return f"{spaced(step.step)}, entry {step.seq}, {local_moment(step.at, zone)}"


def time_said(step: StepReached) -> str:
    """What led to a step where it was time alone; else nothing."""
    return _TIMES[step.trigger].format(of=step.of, left=spaced(step.left)) if step.trigger in _TIMES else ""


def stop_said(stop: Stop) -> str:
    """``contact details in “write to me@example.org”``."""
    words = ", ".join(f"“{shortened(one)}”" for one in stop.words)
    return f"{spaced(stop.rule)} in {words}" if words else spaced(stop.rule)


def answered_said(grade: AnyGrade | None) -> str:
    """Who answered where no plan says so: ``Answered by hand``."""
    channels = grade.answered_by if grade is not None else ()
    if not channels:
        return "Nobody answers"
    return f"Answered {' and '.join(_ANSWERED.get(channel, f'through {channel}') for channel in channels)}"


def shortened(text: str, longest: int = _LONGEST) -> str:
    """The text on one line, cut where it is long."""
    words = " ".join(text.split())
    return words if len(words) <= longest else f"{words[:longest].rstrip()}…"


def spaced(name: str) -> str:
    """A name of the language as words: ``lost_her`` is ``lost her``."""
    return name.replace("_", " ").replace("-", " ")
