"""What claims there were, what became of them, and what brought them about."""

from collections.abc import Mapping

from mock_api.report.charts.bars import Bars
from mock_api.report.content import Chart, Section
from mock_api.report.figures import count, share
from mock_api.report.subject import CAUSES, Subject
from mock_api.report.wording import cause, lowered, plain
from simulator.scorecard.profile import Profile

_OUTCOMES = {"granted": "granted: the shop pays", "denied": "denied", "withdrawn": "withdrawn", "open": "open still"}

CAUSES_EXPLAINED = (
    "Late answers: the buyer had no answer when she claimed, or one that came too late. What was answered: she claimed "
    "on reading the answer, or it was a mistake. The parcel itself: everything else."
)


def claims(subject: Subject) -> list[Section]:
    """Nothing where nobody claimed."""
    profile = subject.profile
    if profile is None or not any(sum(outcomes.values()) for outcomes in profile.claims.values()):
        return []
    charts = [
        Chart("claim-reasons", "Claims by reason and outcome", _reasons_said(profile, subject), _by_reason(profile))
    ]
    if sum(profile.causes.values()):
        charts.append(Chart("causes", "What brought claims about", CAUSES_EXPLAINED, _by_cause(profile)))
    return [Section("claims", "What do claims come from?", _says(profile, subject), tuple(charts))]


def _by_reason(profile: Profile) -> Bars:
    present = [key for key in _OUTCOMES if any(outcomes.get(key) for outcomes in profile.claims.values())]
    reasons = sorted(profile.claims, key=lambda reason: -sum(profile.claims[reason].values()))
    amounts = tuple(_means(profile, profile.claims[reason], present) for reason in reasons)
    parts = tuple(_OUTCOMES[key] for key in present)
    return Bars("Claims by reason and outcome", "Reason", parts, tuple(map(plain, reasons)), amounts)


def _by_cause(profile: Profile) -> Bars:
    causes = _causes(profile)
    amounts = tuple((profile.causes[name] / profile.replications,) for name in causes)
    labels = tuple(cause(name)[:1].upper() + cause(name)[1:] for name in causes)
    return Bars("Claims by what brought them about", "Cause", ("Claims",), labels, amounts)


def _causes(profile: Profile) -> list[str]:
    """Those there were, the most common one first."""
    return sorted((name for name in profile.causes if profile.causes[name]), key=lambda name: -profile.causes[name])


def _means(profile: Profile, outcomes: Mapping[str, int], keys: list[str]) -> tuple[float, ...]:
    return tuple(outcomes.get(key, 0) / profile.replications for key in keys)


def _reasons_said(profile: Profile, subject: Subject) -> str:
    each = f"a mean {subject.span}" if profile.replications > 1 else f"this {subject.span}"
    reasons = {reason: sum(outcomes.values()) for reason, outcomes in profile.claims.items()}
    most = max(sorted(reasons), key=lambda reason: reasons[reason])
    of_all = share(reasons[most] / sum(reasons.values()))
    return f"Claims of {each}. The most common reason is “{lowered(plain(most))}”, with {of_all} of them."


def _says(profile: Profile, subject: Subject) -> tuple[str, ...]:
    whole = sum(sum(outcomes.values()) for outcomes in profile.claims.values())
    granted = sum(outcomes.get("granted", 0) for outcomes in profile.claims.values())
    opened = count(round(whole / profile.replications, 1))
    told = f"Buyers opened {opened} claims, {share(granted / whole)} of which were granted."
    causes = sum(profile.causes.values())
    if not causes:
        return (told,)
    parts = [_loss(subject, profile, name, causes) for name in _causes(profile)]
    return (told, f"What brought them about: {'; '.join(parts)}.")


def _loss(subject: Subject, profile: Profile, name: str, whole: int) -> str:
    """``late answers 36.2 % ($640 USD paid)``."""
    paid = subject.estimate(f"{name}.money", CAUSES).mean
    lost = "" if paid is None else f" ({subject.told(paid, 'money')} paid)"
    return f"{cause(name)} {share(profile.causes[name] / whole)}{lost}"
