"""Who may answer what: kinds of question by tier, contact reason and language, and the crews that serve them.

Numbers for the queue only; which question is of which kind is looked up by the team.
"""

from scenarios.staffing import OTHERWISE, Agent


class Kinds:
    """Every kind of question there can be, numbered, and each agent's preference for it."""

    def __init__(self, agents: tuple[Agent, ...], reasons: tuple[str, ...], languages: tuple[str, ...]) -> None:
        self._reasons = list(dict.fromkeys(reasons))
        self._reason_of = [self._reasons.index(reason) for reason in reasons]
        self._languages = languages
        tables: dict[tuple[object, ...], dict[int, int]] = {}
        keys = [(agent.tier, tuple(agent.skills.items()), agent.languages) for agent in agents]
        for agent, key in zip(agents, keys, strict=True):
            if key not in tables:
                tables[key] = self._levels(agent)
        self.crews = tuple(tables.values())
        """What each crew serves: kind → level of preference."""
        numbers = {key: number for number, key in enumerate(tables)}
        self.crew_of = tuple(numbers[key] for key in keys)
        """Each agent's crew."""

    def of(self, story: int, language: int, tier: int) -> int:
        """The kind of a question: the story of its buyer, her language, and the tier that is to answer."""
        return self._number(self._reason_of[story], language, tier)

    def _number(self, reason: int, language: int, tier: int) -> int:
        return ((tier - 1) * len(self._reasons) + reason) * len(self._languages) + language

    def _levels(self, agent: Agent) -> dict[int, int]:
        spoken = [
            number
            for number, language in enumerate(self._languages)
            if not agent.languages or language in agent.languages
        ]
        return {
            self._number(reason, language, agent.tier): level
            for reason, name in enumerate(self._reasons)
            for level in (_level(agent, name),)
            if level
            for language in spoken
        }


def _level(agent: Agent, reason: str) -> int:
    """An agent's preference for a contact reason, 0 for one she does not answer."""
    if not agent.skills:
        return 1
    return agent.skills.get(reason, agent.skills.get(OTHERWISE, 0))
