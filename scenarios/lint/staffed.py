"""Rules about a team among buyers: every question has somebody who can answer it, and everybody somebody who asks.

What the team answers is its plan's affair, and whether the plan is sound by itself.
"""

from collections.abc import Iterator

from scenarios.errors import Problem
from scenarios.lint.asked import Asked
from scenarios.source.marks import Source
from scenarios.staffing import OTHERWISE, Agent, StaffingPlan
from scenarios.suggestion import closest, listed, suggestion
from scenarios.surroundings import Surroundings


def served(source: Source, asked: Asked, around: Surroundings) -> Iterator[Problem]:
    """Questions of a scenario that nobody of the plan around it can answer; the plan is where that can be mended."""
    plan, where = around.plan, around.plan_source
    if plan is not None and where is not None and any(agent.heads for agent in plan.agents):
        yield from _unserved(where, plan, asked, str(next(iter(source.tree.values()), "")))


def busy(asked: Asked, around: Surroundings) -> Iterator[Problem]:
    """What is in the plan around a market and has no use there."""
    if around.plan is not None and around.plan_source is not None:
        yield from _idle(around.plan_source, around.plan, asked, around)
        yield from _slips(around.plan_source, around.plan, around)


def _unserved(where: Source, plan: StaffingPlan, asked: Asked, name: str) -> Iterator[Problem]:
    first = [agent for agent in plan.agents if agent.heads and agent.tier == 1]
    if not first:
        message = "nobody is at tier 1, where every question begins"
        yield where.problem("no_first_tier", message, ("agents",), hint="give an agent 'tier: 1'", on_key=True)
        return
    for reason, languages in sorted(asked.items()):
        for language in sorted(languages):
            if not any(_can(agent, reason, language) for agent in first):
                message = f"nobody can answer '{reason}' in '{language}', which '{name}' needs"
                hint = "give an agent of tier 1 that skill and that language"
                yield where.problem("unserved", message, ("agents",), hint=hint, on_key=True)
            elif _is_passed_to_nobody(plan, reason, language):
                message = f"nobody can answer '{reason}' in '{language}' once it is passed on"
                hint = "give an agent above tier 1 that skill and that language"
                yield where.problem("unserved", message, ("agents",), hint=hint, on_key=True)


def _can(agent: Agent, reason: str, language: str) -> bool:
    skilled = not agent.skills or reason in agent.skills or OTHERWISE in agent.skills
    return skilled and (not agent.languages or language in agent.languages)


def _is_passed_to_nobody(plan: StaffingPlan, reason: str, language: str) -> bool:
    above = [agent for agent in plan.agents if agent.heads and agent.tier > 1]
    answer = plan.answers.get(reason) or plan.answers.get(OTHERWISE)
    usual = answer.escalates if answer else 0.0
    passed = any(
        agent.escalates.get(reason, agent.escalates.get(OTHERWISE, usual)) > 0
        for agent in plan.agents
        if agent.heads and agent.tier == 1 and _can(agent, reason, language)
    )
    return bool(above) and passed and not any(_can(agent, reason, language) for agent in above)


def _idle(where: Source, plan: StaffingPlan, asked: Asked, around: Surroundings) -> Iterator[Problem]:
    # A plan may answer what a message says, whatever the buyer first wrote for: a thank-you, say.
    heard = {key for key in plan.answers if key in (around.intents or {})}
    spoken = frozenset[str]().union(*asked.values())
    for number, agent in enumerate(plan.agents):
        useless = [skill for skill in agent.skills if skill not in asked and skill not in heard and skill != OTHERWISE]
        path = ("agents", number, "skills")
        if useless and len(useless) == len(agent.skills):
            what = listed((f"'{skill}'" for skill in useless), "or")
            message = f"nobody asks for what '{agent.name}' is there for: {what}"
            yield where.problem("idle_agent", message, path, hint=suggestion(useless[0], asked), on_key=True)
        else:
            for skill in useless:
                near = closest(skill, asked)
                if near is not None and near not in agent.skills:
                    message = f"'{agent.name}' is there for '{skill}', and nobody asks for that"
                    hint = f"did you mean '{near}'?"
                    at = (*path, skill)
                    yield where.problem("idle_skill", message, at, hint=hint, on_key=True, severity="warning")
        if agent.languages and spoken and not spoken & {*agent.languages}:
            what = listed((f"'{language}'" for language in agent.languages), "or")
            message = f"nobody writes in what '{agent.name}' reads: {what}"
            path = ("agents", number, "languages")
            yield where.problem("idle_agent", message, path, on_key=True, severity="warning")


def _slips(where: Source, plan: StaffingPlan, around: Surroundings) -> Iterator[Problem]:
    if around.policy is None or around.policy.message_rules:
        return
    made = [
        (("mistakes",), plan.mistakes),
        *((("agents", n, "mistakes"), a.mistakes) for n, a in enumerate(plan.agents)),
    ]
    for path, mistakes in made:
        if mistakes is not None and mistakes.policy_slip > 0:
            message = f"'{around.policy.policy}' has no message rules that a policy slip could break"
            yield where.problem("no_message_rules", message, (*path, "policy_slip"), severity="warning")
