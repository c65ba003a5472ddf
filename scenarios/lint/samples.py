"""Rules about sample answers: each has its name, an ending and a variant that are there, and a language it is all in.

Whether they end as they say is found by playing them; that is the simulator's.
"""

from collections.abc import Iterator

from scenarios.answers import TEXTS, SampleAnswer, SellerAct
from scenarios.criteria import FULL_SCORE, PASS_MARK
from scenarios.errors import Problem, Severity
from scenarios.lint.naming import twice
from scenarios.lint.part import entries, length
from scenarios.source.marks import Path, Source
from scenarios.suggestion import listed, suggestion

SAMPLES: Path = ("sample_answers",)
_VARIANTS: Path = ("variants",)


def samples(source: Source, languages: frozenset[str]) -> Iterator[Problem]:
    """Everything that is wrong with the sample answers of a drill whose plain texts are in a language."""
    yield from twice(source, SAMPLES, "answer", "sample answers")
    yield from twice(source, _VARIANTS, "variant", "variants")
    for number, sample in entries(source, SAMPLES, SampleAnswer).items():
        at = (*SAMPLES, number)
        yield from _variant(source, sample, at)
        yield from _verdict(source, sample, at)
        yield from _languages(source, sample, at, languages)


def endings(source: Source, known: frozenset[str]) -> Iterator[Problem]:
    """Endings that no step has, and good endings that are none or all there are."""
    good = entries(source, ("good_endings",), str)
    for number, name in good.items():
        yield from _ending(source, name, ("good_endings", number), known)
    for number, sample in entries(source, SAMPLES, SampleAnswer).items():
        yield from _ending(source, sample.ends, (*SAMPLES, number, "ends"), known)
    if not length(source, ("criteria",)):
        return
    if not good and not source.at(("good_endings",)):
        hint = "add 'good_endings: [...]', so that doing nothing does not pass"
        message = "any ending is good enough to pass"
        yield source.problem("no_good_ending", message, ("criteria",), hint=hint, on_key=True, severity="warning")
    elif good and len(known) > 1 and known <= {*good.values()}:
        message = "every ending there is counts as good"
        yield source.problem("no_bad_ending", message, ("good_endings",), on_key=True, severity="warning")


def _ending(source: Source, name: str, path: Path, known: frozenset[str]) -> Iterator[Problem]:
    if name not in known:
        yield source.problem("unknown_ending", f"no step ends '{name}'", path, hint=suggestion(name, known))


def _variant(source: Source, sample: SampleAnswer, at: Path) -> Iterator[Problem]:
    names = [source.at((*_VARIANTS, number, "variant")) for number in range(length(source, _VARIANTS))]
    known = {name for name in names if isinstance(name, str)}
    if sample.variant is not None and sample.variant not in known:
        message = f"no variant '{sample.variant}'"
        hint = suggestion(sample.variant, known) or "define it under 'variants'"
        yield source.problem("unknown_variant", message, (*at, "variant"), hint=hint)


def _verdict(source: Source, sample: SampleAnswer, at: Path) -> Iterator[Problem]:
    """A pass that its own score or ending rules out."""
    if not sample.passes:
        return
    written = source.at(("pass_mark",))
    mark = written if isinstance(written, int) and written <= FULL_SCORE else PASS_MARK
    if sample.score is not None and sample.score < mark:
        message = f"it cannot pass with {sample.score} points where {mark} are needed"
        yield source.problem("impossible_verdict", message, (*at, "passes"), on_key=True)
    good = [*entries(source, ("good_endings",), str).values()]
    if good and sample.ends not in good:
        message = f"it cannot pass with the ending '{sample.ends}', which is no good one"
        yield source.problem("impossible_verdict", message, (*at, "passes"), on_key=True)


def _languages(source: Source, sample: SampleAnswer, at: Path, languages: frozenset[str]) -> Iterator[Problem]:
    """Texts of one answer that are not in the languages its others are in."""
    # What a variant's plain texts are in, its own language says.
    plain = languages if sample.variant is None else frozenset[str]()
    acts = {(*at, "seller", number, act.kind): _spoken(act, plain) for number, act in enumerate(sample.seller)}
    told = {path: spoken for path, spoken in acts.items() if spoken}
    everywhere = frozenset[str]().union(*told.values())
    common = everywhere.intersection(*told.values())
    for path, spoken in told.items():
        missing = sorted(everywhere - spoken)
        if missing:
            quoted = listed(f"'{language}'" for language in missing)
            message = f"this text is missing in {quoted}, in which others of the answer are written"
            hint = "an answer is played in the languages in which it has all its texts"
            severe: Severity = "warning" if common else "error"
            yield source.problem("missing_language", message, path, hint=hint, on_key=True, severity=severe)


def _spoken(act: SellerAct, plain: frozenset[str]) -> frozenset[str]:
    words = act.words if act.kind in TEXTS else {}
    return plain if isinstance(words, str) else frozenset(words)
