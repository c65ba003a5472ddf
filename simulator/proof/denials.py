"""Whether the words of a drill's own packs can be denied and count all the same.

Each sample answer that passes is played again with such a word denied. The packs that come with mockplace are measured
elsewhere.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from scenarios.answers import TEXTS, SampleAnswer, SellerAct
from scenarios.assembly.own_packs import own_intents
from scenarios.errors import Problem
from scenarios.suggestion import listed
from scenarios.texts import in_language
from scenarios.vocabulary import SAID
from simulator.proof.answers import Sampled
from simulator.proof.baselines import POLITE
from simulator.proof.stage import Played, Stage
from simulator.proof.subject import Subject
from simulator.reading.sentences import sentence_spans

DENIED: Mapping[str, str] = {
    "en": "We did not say: {said}.",
    "it": "Non abbiamo detto: {said}.",
    "de": "Wir haben nicht gesagt: {said}.",
    "fr": "Nous n'avons pas dit : {said}.",
    "es": "No hemos dicho: {said}.",
}
"""Takes back whatever follows, in the order in which it was said."""

_HINT = "let 'not' of its phrases keep a denial out, and give one under 'no' of its examples"
_ENDS = ".!… "

_Rewritten = Callable[[str], str]


def denial_problems(subject: Subject, samples: Sequence[Sampled]) -> Iterator[Problem]:
    """Own intents that earn a pass although the only sentences that say them are denied, each once."""
    for intent, at in own_intents(subject.source).items():
        found = dict(_denials(intent, samples))
        for sample, text in [*found.values()][:1]:
            where = listed(map(repr, found))
            message = f"'{sample.answer.answer}' passes too, in {where}, if it denies '{intent}': “{text}”"
            yield subject.source.problem("gamed", message, at, hint=_HINT, severity="warning")


def _denials(intent: str, samples: Iterable[Sampled]) -> Iterator[tuple[str, tuple[Sampled, str]]]:
    """Each language in which a denial passes, with the answer and what it says there."""
    known: set[str] = set()
    for sample in samples:
        for language, played in sample.plays.items():
            if language in DENIED and language not in known and played.passed and SAID + intent in played.facts:
                text = _passing_denial(intent, sample.answer, sample.stages[language])
                if text:
                    known.add(language)
                    yield language, (sample, text)


def _passing_denial(intent: str, answer: SampleAnswer, stage: Stage) -> str:
    """The first sentence of an answer that is denied, where that is worth more than to say nothing of it."""
    told: list[str] = []

    def denied(sentence: str) -> str:
        told.append(DENIED[stage.language].format(said=sentence.rstrip(_ENDS)))
        return told[-1]

    played = stage.answered(_rewritten(answer, intent, stage, denied))
    if not (told and played.passed and SAID + intent in played.facts):
        return ""
    without = stage.answered(_rewritten(answer, intent, stage, lambda said: in_language(POLITE, stage.language)))
    return told[0] if _is_worse(without, played) else ""


def _is_worse(one: Played, other: Played) -> bool:
    return not one.passed or one.score < other.score


def _rewritten(answer: SampleAnswer, intent: str, stage: Stage, anew: _Rewritten) -> SampleAnswer:
    """The answer with every statement written anew that says it."""
    acts = (_act(act, intent, stage, anew) if act.kind in TEXTS else act for act in answer.seller)
    return answer.model_copy(update={"seller": tuple(acts)})


def _act(act: SellerAct, intent: str, stage: Stage, anew: _Rewritten) -> SellerAct:
    written = act.text(stage.language)
    sentences = [written[start:end].strip() for start, end in sentence_spans(written)]
    # A question that is denied is no less a question.
    said = [anew(one) if "?" not in one and intent in stage.intents(one) else one for one in sentences]
    return act.model_copy(update={act.kind: " ".join(said)})
