"""Which hints of a drill there are to be asked for just now; showing one is a command, and its price the grade's."""

from collections.abc import Callable, Iterator, Mapping

from scenarios.story import PATIENCE, Trigger
from scenarios.vocabulary import SAID
from simulator.domain import events as e
from simulator.grading.courses import Course, Courses, course_of
from simulator.grading.ground import Ground, Wanted
from simulator.grading.part import Part


def due_hints(part: Part, courses: Courses, now: int) -> tuple[int, ...]:
    """Numbers of the hints whose time has come, without those that were shown; none once the drill is over."""
    course = course_of(courses.of(part.order), part.drill.stops_after, now)
    if course.is_over or not course.entries:
        return ()
    shown = {entry.event.hint for entry in course.entries if isinstance(entry.event, e.HintShown)}
    hidden = {number: hint for number, hint in enumerate(part.drill.hints, start=1) if number not in shown}
    grounds = [Ground(stretch, part.total) for stretch in _stretches(course)] if hidden else []
    return tuple(number for number, hint in hidden.items() if any(_is_due(hint.when, part, one) for one in grounds))


def _stretches(course: Course) -> Iterator[Course]:
    """The course as it stood at the last instant before each of its entries, and as it stands now.

    Between two entries triggers only come; an entry may undo one, but a hint that was open by then stays open.
    """
    for place, entry in enumerate(course.entries[1:], start=1):
        yield course._replace(entries=course.entries[:place], until=entry.at)
    yield course


def _is_due(when: Trigger, part: Part, ground: Ground) -> bool:
    """Whether the trigger has come and the guards hold, as things stand at the end of a stretch."""
    guarded = all(ground.first(fact) for fact in when.provided) and not any(map(ground.first, when.unless))
    return guarded and any(_TRIGGERS[name](given, part, ground) for name, given in _given(when).items())


def _given(when: Trigger) -> dict[str, object]:
    return {name: value for name in _TRIGGERS if (value := getattr(when, name)) is not None}


def _hears(intent: str, part: Part, ground: Ground) -> bool:
    return ground.first(SAID + intent) is not None


def _is_there(fact: Wanted, part: Part, ground: Ground) -> bool:
    return ground.first(fact) is not None


def _silence(length: int | str, part: Part, ground: Ground) -> bool:
    """So long since the oldest unanswered message, or since the step began where that is later."""
    since = _unanswered_since(ground.course)
    after = part.patience if length == PATIENCE else int(length)
    return since is not None and ground.course.until > max(since, _step_since(ground.course)) + after


def _waited(length: int, part: Part, ground: Ground) -> bool:
    return ground.course.until >= _step_since(ground.course) + length


def _since_start(length: int, part: Part, ground: Ground) -> bool:
    return ground.course.until >= ground.course.begun_at + length


def _unanswered_since(course: Course) -> int | None:
    """When the oldest message came that no answer followed."""
    since: int | None = None
    for entry in course.entries:
        match entry.event:
            case e.MessageReceived():
                since = entry.at if since is None else since
            case e.MessageSent(answers=True) | e.NoResponseMarked() | e.QuestionWithdrawn():
                since = None
            case _:
                pass
    return since


def _step_since(course: Course) -> int:
    return max((entry.at for entry in course.entries if isinstance(entry.event, e.StepEntered)), default=0)


_TRIGGERS: Mapping[str, Callable[..., bool]] = {
    "hears": _hears,
    "did": _is_there,
    "once": _is_there,
    "silence": _silence,
    "waited": _waited,
    "since_start": _since_start,
}
"""What has happened stays so: a hint that comes with a deed is there from then on."""
