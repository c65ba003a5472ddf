"""Rules about what a team answers: every answer can be given, macros and tiers that are named exist.

Who works when is the roster's; whether the answers fit a market's questions is ``staffed``'s.
"""

from collections.abc import Iterator, Mapping

from scenarios.errors import Problem
from scenarios.lint.part import entries, keys, length, part, parts
from scenarios.lint.words import unknown_intents
from scenarios.quantities import Share
from scenarios.source.marks import Path, Source
from scenarios.staffing import OTHERWISE, Acknowledgement, Agent, Answer, Macro
from scenarios.suggestion import closest, suggestion
from scenarios.surroundings import Surroundings

MOST_SHRINKAGE = 0.6
"""Of the time at work; more was most likely meant as the share that is left."""


def desk(source: Source, around: Surroundings) -> Iterator[Problem]:
    """Everything that is wrong with the answers of a plan beyond their shape."""
    answers = parts(source, ("answers",), Answer)
    macros = parts(source, ("macros",), Macro)
    for reason, answer in answers.items():
        yield from _answer(source, reason, answer, macros.get(answer.macro))
    yield from _intents(source, answers, macros, around)
    yield from _macros(source, answers)
    yield from _tiers(source, answers)
    for number, agent in entries(source, ("agents",), Agent).items():
        yield from _skills(source, agent, ("agents", number, "skills"))
    yield from _shrinkage(source)


def _answer(source: Source, reason: str, answer: Answer, macro: Macro | None) -> Iterator[Problem]:
    prepared = macro is not None and macro.says and macro.fits == 1
    if not answer.says and not answer.no_response_needed and not prepared:
        hint = "add 'says: [an_intent]', or 'no_response_needed: true'"
        message = f"nobody who writes about '{reason}' gets an answer"
        yield source.problem("no_answer", message, ("answers", reason), hint=hint, on_key=True)


def _intents(
    source: Source, answers: Mapping[str, Answer], macros: Mapping[str, Macro], around: Surroundings
) -> Iterator[Problem]:
    if around.intents is None:
        return
    said: dict[Path, tuple[str, ...]] = {("answers", reason, "says"): one.says for reason, one in answers.items()}
    said |= {("macros", name, "says"): macro.says for name, macro in macros.items()}
    machine = part(source, ("acknowledges",), Acknowledgement)
    said |= {("acknowledges", "says"): machine.says} if machine else {}
    for path, intents in said.items():
        yield from unknown_intents(source, intents, path, frozenset(around.intents))


def _macros(source: Source, answers: Mapping[str, Answer]) -> Iterator[Problem]:
    known = keys(source, ("macros",))
    for reason, answer in answers.items():
        if answer.macro and answer.macro not in known:
            path = ("answers", reason, "macro")
            hint = suggestion(answer.macro, known) or "define it under 'macros'"
            yield source.problem("unknown_macro", f"no macro '{answer.macro}'", path, hint=hint)
    used = {answer.macro for answer in answers.values()}
    for name in known if len(answers) == length(source, ("answers",)) else ():
        if name not in used:
            message = f"no answer tries the macro '{name}'"
            yield source.problem("unused_macro", message, ("macros", name), on_key=True, severity="warning")


def _tiers(source: Source, answers: Mapping[str, Answer]) -> Iterator[Problem]:
    agents = entries(source, ("agents",), Agent)
    if len(agents) < length(source, ("agents",)):
        return
    highest = max((agent.tier for agent in agents.values() if agent.heads), default=1)
    for number, agent in agents.items():
        if any(agent.escalates.values()) and agent.tier >= highest:
            yield _nobody_above(source, f"'{agent.name}' passes", agent.tier, ("agents", number, "escalates"))
    for reason, answer in answers.items():
        if answer.escalates and highest == 1:
            yield _nobody_above(
                source, f"whoever is asked about '{reason}' passes", 1, ("answers", reason, "escalates")
            )


def _nobody_above(source: Source, who: str, tier: int, path: Path) -> Problem:
    message = f"{who} questions on, and nobody is at a tier above {tier}"
    hint = f"give an agent 'tier: {tier + 1}'" if tier < 9 else "9 is the highest tier"
    return source.problem("no_next_tier", message, path, hint=hint, severity="warning")


def _skills(source: Source, agent: Agent, path: Path) -> Iterator[Problem]:
    answers = keys(source, ("answers",))
    for skill in agent.skills:
        near = closest(skill, answers)
        misspelt = near is not None and near not in agent.skills
        if skill not in (*answers, OTHERWISE) and (misspelt or OTHERWISE not in answers):
            message = f"'{agent.name}' is there for '{skill}', to which the plan has no answer"
            hint = suggestion(skill, answers)
            yield source.problem(
                "unanswered_skill", message, (*path, skill), hint=hint, on_key=True, severity="warning"
            )


def _shrinkage(source: Source) -> Iterator[Problem]:
    share = part(source, ("shrinkage",), Share)
    if share is not None and MOST_SHRINKAGE <= share < 1:
        message = f"agents take questions in {1 - share:.0%} of their time at work only"
        hint = "shrinkage is the share that is lost, not the one that is left"
        yield source.problem("shrinkage", message, ("shrinkage",), hint=hint, severity="warning")
