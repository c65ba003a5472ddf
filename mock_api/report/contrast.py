"""Two plans side by side in words: what one costs more than the other, what it saves, and whether that is chance."""

from dataclasses import dataclass

from mock_api.report.figures import count, figure, money
from mock_api.report.subject import TOTAL
from mock_api.report.wording import lowered, words_of
from simulator.experiment.results import MEASURES, MONEY, Compared, PairedEstimate

CLAIMS, OPENED = "claims", "opened"


@dataclass(frozen=True)
class Part:
    """One difference in words, and whether it is beyond doubt."""

    said: str
    name: str
    sure: bool


@dataclass(frozen=True)
class Contrast:
    """One plan against another: differences found for the pair, in either direction."""

    compared: Compared
    label: str
    against: str

    def estimate(self, name: str, group: str) -> PairedEstimate | None:
        """This plan minus the other."""
        for difference in self.compared.differences:
            found = difference.figures.get(group, {}).get(name)
            if found is None or found.mean is None:
                continue
            if (difference.label, difference.against) == (self.label, self.against):
                return found
            if (difference.against, difference.label) == (self.label, self.against):
                return turned(found)
        return None

    def said(self, span: str, currency: str) -> str:
        """``costs $120 USD more a week than … and saves 3.1 claims; both differences are beyond doubt``."""
        cost = self._cost(span, currency)
        effect = self._claims() or self._measure()
        told = [part for part in (cost, effect) if part is not None]
        if not told:
            return f"cannot be told from {self.against}"
        opening = " and ".join(part.said for part in told)
        return f"{opening}; {_doubt(told)}"

    def _cost(self, span: str, currency: str) -> Part | None:
        found = self.estimate(TOTAL, MONEY)
        if found is None or found.mean is None:
            return None
        more = "more" if found.mean >= 0 else "less"
        amount = money(abs(found.mean) * 100, currency)
        return Part(f"costs {amount} {more} a {span} than {self.against}", "the cost", found.is_beyond_doubt)

    def _claims(self) -> Part | None:
        found = self.estimate(OPENED, CLAIMS)
        if found is None or found.mean is None:
            return None
        number = count(round(abs(found.mean), 1))
        if number == "0":
            return Part("brings as many claims", "the claims", found.is_beyond_doubt)
        claims = "claim" if number == "1" else "claims"
        said = f"brings {number} more {claims}" if found.mean > 0 else f"saves {number} {claims}"
        return Part(said, "the claims", found.is_beyond_doubt)

    def _measure(self) -> Part | None:
        name = self.compared.measure
        found = self.estimate(name, MEASURES)
        if found is None or found.mean is None:
            return None
        label = lowered(words_of(name).label)
        way = "more" if found.mean > 0 else "less"
        amount = figure(abs(found.mean), words_of(name).unit)
        return Part(f"has {amount} {way} of {label} than {self.against}", label, found.is_beyond_doubt)


def turned(estimate: PairedEstimate) -> PairedEstimate:
    """The same difference the other way round."""
    mean, low, high = (None if end is None else -end for end in (estimate.mean, estimate.high, estimate.low))
    return PairedEstimate(mean, low, high, estimate.sd, estimate.n, estimate.variance_ratio)


def _doubt(parts: list[Part]) -> str:
    if all(part.sure for part in parts):
        return "both differences are beyond doubt" if len(parts) > 1 else "the difference is beyond doubt"
    if not any(part.sure for part in parts):
        return "both differences are within chance" if len(parts) > 1 else "the difference is within chance"
    told = (f"{part.name} {'beyond doubt' if part.sure else 'within chance'}" for part in parts)
    return ", ".join(told)
