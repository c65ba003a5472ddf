"""What a world or a journal is worth: the grade of its drill, that of its session, or none.

Finds what is to be graded; how, ``grading`` says.
"""

from collections.abc import Iterable
from typing import TypeAlias

from simulator.domain.orders import OrderBook
from simulator.grading.courses import Courses
from simulator.grading.grade import Grade
from simulator.grading.overruling import Overrule
from simulator.grading.session import SessionGrade, grade_session
from simulator.journal.projection import fold
from simulator.journal.storage import Recording
from simulator.run import Production
from simulator.world import World

AnyGrade: TypeAlias = Grade | SessionGrade


def grade_of(
    world: World, production: Production, as_of: int | None = None, overrules: Iterable[Overrule] = ()
) -> AnyGrade | None:
    """The grade of a world now or as of an earlier instant; none where nothing is graded.

    Raises:
        OverruleRefused: a reading cannot be taken otherwise as it is asked for.
    """
    if not production.scenario.parts:
        return None
    instant = world.now if as_of is None else as_of
    return _grade(production, world.state.book, world.projection(Courses), instant, overrules)


def grade_recorded(recording: Recording, production: Production, overrules: Iterable[Overrule] = ()) -> AnyGrade | None:
    """The grade of a journal at its end, from its entries alone; none where nothing is graded.

    Raises:
        OverruleRefused: a reading cannot be taken otherwise as it is asked for.
    """
    if not production.scenario.parts:
        return None
    header, courses = recording.header, Courses()
    fold([courses], recording.entries)
    book = production.orders(header.seed, header.replication)
    return _grade(production, book, courses, recording.footer.now, overrules)


def _grade(
    production: Production, book: OrderBook, courses: Courses, as_of: int, overrules: Iterable[Overrule]
) -> AnyGrade | None:
    scenario, grading = production.scenario, production.grading(book)
    if scenario.session is None:
        return grading.only(courses, as_of, overrules)
    return grade_session(scenario.session, book, grading, courses, as_of, overrules)
