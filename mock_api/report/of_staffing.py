"""The report of a search for a roster: the one that holds, what it costs, and what one head more or less would do."""

from dataclasses import dataclass

from mock_api.report.content import Headline, KeyFigure, Report, Section
from mock_api.report.figures import counted, joined, sentence
from mock_api.report.headline import key_figures
from mock_api.report.of_run import plan_sections
from mock_api.report.origin import origin
from mock_api.report.sections.rosters import candidates, heads_said, roster, wages_said
from mock_api.report.subject import Subject, limit_share
from mock_api.report.wording import bound_said, lowered, words_of
from scenarios.model import Scenario
from simulator.experiment.results import Estimate, PlanResult, Rate
from simulator.experiment.search.findings import Staffed, TriedRoster
from simulator.experiment.search.targets import Target

_NO_PROOF = PlanResult("", None, 0, "", {}, Rate(0, 0, None, None, None), (), {}, None, True)


def staffing_report(staffed: Staffed, scenario: Scenario, command: str) -> Report:
    """What a search came to."""
    found = _Found(staffed, Subject(scenario, staffed.proof or _NO_PROOF))
    proof = staffed.proof
    return Report(
        f"{scenario.title}: the roster – mockplace report",
        f"{scenario.title} · {staffed.template}, {staffed.agents.fewest} to {staffed.agents.most} agents",
        found.headline(),
        found.key_figures(),
        tuple(found.sections()),
        origin(command, scenario, staffed.seed, staffed.runs, proof.digest if proof else "no roster was proven"),
    )


@dataclass(frozen=True)
class _Found:
    """A search's findings, beside the proof of the roster it found."""

    staffed: Staffed
    proof: Subject

    def headline(self) -> Headline:
        best, remarks = self.staffed.best, (sentence(self.staffed.ending.said),)
        if best is None:
            return Headline(self._none(), "bad", remarks)
        neighbours = [said for tried in self.staffed.runners_up if (said := self._neighbour(best, tried))]
        confidence = f"{self.staffed.confidence * 100:g}\N{NO-BREAK SPACE}%"
        sure = f"The roster keeps {self._kept()}, with a confidence of {confidence}."
        return Headline(" ".join([self._enough(best), *neighbours[:1]]), "good", (sure, *neighbours[1:], *remarks))

    def _enough(self, best: TriedRoster) -> str:
        heads = sum(best.agents.values())
        enough = f"{counted(heads, 'agent')} {'is' if heads == 1 else 'are'} enough"
        return f"{enough}: {heads_said(best)}, for {wages_said(best, self.proof.currency)} a week."

    def _kept(self) -> str:
        return joined([self._target(target) for target in self.staffed.targets]) or "every threshold"

    def _none(self) -> str:
        told = f"No roster of {self.staffed.agents.fewest} to {self.staffed.agents.most} agents keeps {self._kept()}"
        nearest = self.staffed.nearest
        if nearest is None:
            return f"{told}."
        return f"{told}; the nearest is {heads_said(nearest)}{self._reached(nearest)}."

    def _reached(self, tried: TriedRoster) -> str:
        said = self._first(tried)
        return f", with {said} of {self._label()}" if said else ""

    def _neighbour(self, best: TriedRoster, tried: TriedRoster) -> str:
        """What one head more or less would do; nothing of a roster that differs by more."""
        changes = {name: heads - best.agents.get(name, 0) for name, heads in tried.agents.items()}
        changed = {name: change for name, change in changes.items() if change}
        if len(changed) != 1 or abs(next(iter(changed.values()))) != 1 or not self._first(tried):
            return ""
        ((name, change),) = changed.items()
        more, way = ("One more", "costs") if change > 0 else ("One fewer", "saves")
        amount = self._difference(best, tried)
        return f"{more} {name} {way} {amount} a week and {self._effect(best, tried)}."

    def _effect(self, best: TriedRoster, tried: TriedRoster) -> str:
        """What becomes of the first target; where intervals overlap, nobody can say."""
        if _overlap(self._estimate(best), self._estimate(tried)):
            return f"makes no difference to {self._label()} that is beyond doubt"
        return f"takes {self._label()} from {self._first(best)} to {self._first(tried)}"

    def _difference(self, best: TriedRoster, tried: TriedRoster) -> str:
        if best.wages is not None and tried.wages is not None:
            return self.proof.told(abs(tried.wages - best.wages) / 100, "money")
        return f"{abs(tried.paid_hours - best.paid_hours):g} paid hours"

    def _first(self, tried: TriedRoster) -> str:
        """The figure of the first target, as people read it; nothing where it was not taken."""
        estimate = self._estimate(tried)
        if estimate is None or estimate.mean is None:
            return ""
        return self.proof.told(estimate.mean, words_of(self.staffed.targets[0].measure).unit)

    def _estimate(self, tried: TriedRoster) -> Estimate | None:
        return tried.measures.get(self.staffed.targets[0].measure) if self.staffed.targets else None

    def _label(self) -> str:
        return lowered(words_of(self.staffed.targets[0].measure).label)

    def _target(self, target: Target) -> str:
        """``late answers at most 5 %``."""
        words, bound = words_of(target.measure), target.bound
        written = limit_share(bound.value) if words.unit == "share" else self.proof.told(bound.value, words.unit)
        return f"{lowered(words.label)} {bound_said(bound, written)}"

    def key_figures(self) -> tuple[KeyFigure, ...]:
        return key_figures(self.proof) if self.staffed.proof else ()

    def sections(self) -> list[Section]:
        shown = self.staffed.best or self.staffed.nearest
        pinned = [roster(shown, self.proof.currency)] if shown else []
        proven = plan_sections(self.proof) if self.staffed.proof else ()
        return [*pinned, candidates(self.staffed, self.proof), *proven]


def _overlap(one: Estimate | None, other: Estimate | None) -> bool:
    """Whether two intervals have anything in common."""
    if one is None or other is None or one.low is None or one.high is None or other.low is None or other.high is None:
        return False
    return one.low <= other.high and other.low <= one.high
