"""The verdict on one plan in one sentence, and the few figures that stand beside it."""

from mock_api.report.content import Headline, KeyFigure
from mock_api.report.figures import count, joined, one_in
from mock_api.report.subject import TOTAL, Subject
from mock_api.report.table import Tone
from mock_api.report.wording import lowered, words_of
from simulator.experiment.results import MONEY, Held
from simulator.graded import AnyGrade
from simulator.grading.session import SessionGrade

_ALMOST_ALWAYS = 0.95


def headline(subject: Subject, remarks: tuple[str, ...] = ()) -> Headline:
    """What to remember of this plan."""
    return Headline(verdict(subject), tone(subject), remarks)


def verdict(subject: Subject) -> str:
    """The sentence, made from the figures."""
    if subject.grade is not None:
        return _graded(subject, subject.grade)
    if not subject.result.thresholds:
        return _unbound(subject)
    if subject.replications == 1:
        return _once(subject)
    return _often(subject)


def tone(subject: Subject) -> Tone:
    """Good where it holds nearly always, bad where it does not hold on the whole."""
    if subject.result.verdict != "passed":
        return "bad"
    passed = subject.result.passed
    held = bool(subject.result.thresholds) and passed.count >= _ALMOST_ALWAYS * passed.of
    return "good" if held else ""


def _graded(subject: Subject, grade: AnyGrade) -> str:
    """A drill or a session: its grade first, and then what the marketplace thinks of it."""
    worth = (
        f"{grade.number_passed} of {len(grade.parts)} drills passed"
        if isinstance(grade, SessionGrade)
        else f"{grade.score} of 100 points"
    )
    passed = f"{'Passed' if grade.passed else 'Not passed'} with {worth}."
    return f"{passed} {_once(subject)}" if subject.result.thresholds else passed


def _unbound(subject: Subject) -> str:
    if subject.result.verdict != "passed":
        return "The story ended badly."
    if subject.estimate("late_response_rate").mean is None:
        return f"Nothing was asked in this {subject.span}."
    median, late = subject.said("response_hours_p50"), subject.said("late_response_rate")
    return f"Answers take {median} in the median; {late} are late."


def _once(subject: Subject) -> str:
    """One run: what was missed, or by how much everything was kept."""
    missed = [
        f"{_name(held)} ({subject.said(held.name)}, must be {subject.limit(held.name)})"
        for held in subject.result.thresholds
        if not held.passed
    ]
    if missed:
        return f"Misses the limit for {joined(missed)}."
    told = [_with_figure(subject, held) for held in subject.result.thresholds]
    whole = "every threshold" if len(told) > 1 else "the threshold"
    return f"Keeps {whole}: {joined(told)}."


def _with_figure(subject: Subject, held: Held) -> str:
    said = subject.said(held.name)
    return f"{_name(held)} {said} (must be {subject.limit(held.name)})"


def _often(subject: Subject) -> str:
    """Many runs: in how many all was kept, and how often each threshold was not."""
    passed, spans = subject.result.passed, f"{subject.span}s"
    whole = "every threshold" if len(subject.result.thresholds) > 1 else "the threshold"
    if passed.count == passed.of:
        return f"Keeps {whole} in all {passed.of:,} {spans}."
    missed = [_missed(held, subject.span) for held in subject.result.thresholds if held.held.count < held.held.of]
    opening = f"Keeps {whole} in {passed.count or 'none'} of {passed.of:,} {spans}"
    return f"{opening}; misses the limit {joined(missed)}." if missed else f"{opening}."


def _missed(held: Held, span: str) -> str:
    rate = 1 - held.held.count / held.held.of
    return f"for {_name(held)} {f'in every {span}' if rate == 1 else _frequency(rate, span)}"


def _frequency(rate: float, span: str) -> str:
    """``1 month in 20``; above one in two, the other way about."""
    if rate <= 0.5:
        return one_in(rate).replace("1 in", f"1 {span} in", 1)
    return f"in {round(rate * 100)}\N{NO-BREAK SPACE}% of {span}s"


def _name(held: Held) -> str:
    return lowered(words_of(held.name).label)


def key_figures(subject: Subject) -> tuple[KeyFigure, ...]:
    """At most four: lateness, the defect rate, claims and money."""
    shown = [_key(subject, name) for name in ("late_response_rate", "order_defect_rate_official")]
    opened = subject.estimate("opened", "claims").mean
    each = f"in one {subject.span}"
    if opened is not None:
        granted = subject.estimate("granted", "claims").mean
        shown.append(
            KeyFigure("Claims opened", count(round(opened, 1)), f"{count(round(granted or 0, 1))} granted, {each}")
        )
    if subject.estimate(TOTAL, MONEY).mean is not None:
        shown.append(KeyFigure("Total cost", subject.cost(TOTAL), each))
    return tuple(shown)


def _key(subject: Subject, measure: str) -> KeyFigure:
    name = measure if measure in subject.scenario.thresholds else measure.removesuffix("_official")
    label, said = words_of(name).label, subject.said(name)
    held = subject.held(name)
    if held is None:
        return KeyFigure(label, said, "no threshold set")
    sign, kind = ("✔", "good") if held.passed else ("✘", "bad")
    return KeyFigure(label, said, f"{sign} must be {subject.limit(name)}", "good" if kind == "good" else "bad")
