"""Rules about a session that need no other file: its zone, its measures, the skills it draws by, and how long it is.

Whether its drills exist and go together is found out where they are read.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.part import entries, length
from scenarios.lint.setting import setting
from scenarios.queue import MOST_DRILLS, Queued
from scenarios.source.marks import Source
from scenarios.suggestion import suggestion
from scenarios.vocabulary import SKILLS


def session(source: Source) -> Iterator[Problem]:
    """Everything that is wrong with a session beyond its shape and its drills."""
    yield from setting(source)
    for number in range(length(source, ("queue",))):
        at = ("queue", number, "any_of", "teaches")
        skill = source.at(at)
        if isinstance(skill, str) and skill not in SKILLS:
            yield source.problem("unknown_skill", f"no skill '{skill}'", at, hint=suggestion(skill, SKILLS))
    drills = sum(queued.count for queued in entries(source, ("queue",), Queued).values())
    if drills > MOST_DRILLS:
        message = f"a session has at most {MOST_DRILLS} drills, and this one has {drills}"
        yield source.problem("too_many", message, ("queue",), on_key=True)
