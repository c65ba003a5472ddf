"""The proof of a session: each of its drills can still be passed under the rules and at the hour they are played at.

Plays the sample answers that should pass, one drill after the other; what each drill proves alone is ``proof``'s.
"""

from collections.abc import Iterator
from datetime import timedelta

from scenarios.assembly.sessions import resolve_session
from scenarios.errors import Problem, ScenarioError
from scenarios.kinds import KINDS, SESSION
from scenarios.model import Part, Scenario
from scenarios.queue import SessionFile
from scenarios.shape.sheets import open_sheet
from scenarios.shelf import find
from simulator.proof.reasons import unmet
from simulator.proof.stage import Stage


def session_problems(name: str) -> Iterator[Problem]:
    """Drills of a session, given by path or by name, that no sample answer passes there; nothing of other files."""
    try:
        sheet = open_sheet(find(name, KINDS), KINDS)
    except ScenarioError:
        return
    if sheet.kind is not SESSION or not isinstance(sheet.model, SessionFile):
        return
    scenario = resolve_session(sheet).scenario
    if scenario is None or scenario.session is None:
        return
    places = [place for place, queued in enumerate(sheet.model.queue) for _ in range(queued.count)]
    for place, part in zip(places, scenario.session.parts, strict=True):
        why = _never_passed(scenario, part)
        if why:
            message = f"no sample answer of '{part.name}' passes in this session"
            yield sheet.source.problem("unpassable_here", message, ("queue", place), hint=why, severity="warning")


def _never_passed(session: Scenario, part: Part) -> str:
    """Why the first of the answers that should pass does not, where none does; nothing where one passes."""
    stage = Stage(_alone(session, part))
    spoken = stage.language
    answers = [
        answer
        for answer in part.drill.sample_answers
        if answer.passes and (answer.variant or "") == part.variant
        if spoken in answer.languages(session.written_in, (spoken,))
    ]
    plays = [stage.answered(answer) for answer in answers]
    return unmet(plays[0], stage) if plays and not any(played.passed for played in plays) else ""


def _alone(session: Scenario, part: Part) -> Scenario:
    """A drill of a session as if it were the only one: with the session's rules, zone and hour."""
    begins = session.begins + timedelta(milliseconds=part.at)
    return session.model_copy(update={"name": part.name, "drill": part.drill, "session": None, "begins": begins})
