"""Ways to game a drill: sellers who would pass without looking at the buyer. None of them may.

Only what each does; how far it gets is found by playing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from scenarios.answers import SellerAct
from scenarios.errors import Severity
from scenarios.model import Drill, Scenario
from scenarios.policy import MessageRule
from scenarios.quantities import format_money
from scenarios.texts import in_language
from simulator.domain.facts import MOST_MATTERS
from simulator.policy.messages.context import Context
from simulator.policy.messages.examination import examine
from simulator.proof.advice import ADVICE
from simulator.proof.stage import Baseline, Stage

HOLDING: Mapping[str, str] = {
    "en": "Hello, thank you for your message. We are looking into it and will get back to you as soon as possible.",
    "it": "Buongiorno, grazie per il messaggio. Stiamo verificando e le faremo sapere al più presto.",
    "de": "Guten Tag, danke für Ihre Nachricht. Wir prüfen das und melden uns so schnell wie möglich.",
    "fr": "Bonjour, merci pour votre message. Nous vérifions et nous revenons vers vous dès que possible.",
    "es": "Hola, gracias por su mensaje. Lo estamos revisando y le responderemos lo antes posible.",
}
"""Says that an answer will follow, and nothing else."""

POLITE: Mapping[str, str] = {
    "en": "Hello, we wish you a nice day.",
    "it": "Buongiorno, le auguriamo una buona giornata.",
    "de": "Guten Tag, wir wünschen Ihnen einen schönen Tag.",
    "fr": "Bonjour, nous vous souhaitons une bonne journée.",
    "es": "Hola, le deseamos un buen día.",
}
"""Says nothing at all."""

PAID: Mapping[str, str] = {
    "en": "We have refunded your order in full.",
    "it": "Abbiamo rimborsato per intero il suo ordine.",
    "de": "Wir haben Ihre Bestellung vollständig erstattet.",
    "fr": "Nous avons remboursé intégralement votre commande.",
    "es": "Hemos reembolsado su pedido por completo.",
}
"""Says that the money is paid, and nothing else."""

SOME_PAID: Mapping[str, str] = {
    "en": "We have refunded {sum} to you today.",
    "it": "Oggi le abbiamo rimborsato {sum}.",
    "de": "Wir haben Ihnen heute {sum} erstattet.",
    "fr": "Nous vous avons remboursé {sum} aujourd'hui.",
    "es": "Hoy le hemos reembolsado {sum}.",
}
"""Says that some money is paid, and how much."""

TOLD_REFUND = "refund at once with a bare sentence"
"""The one that may be a right answer: where money is owed, and nothing else."""

ADVISED = ("advice for every case in small helpings", "advice for two cases every day")
"""Those that say what is no lie, and the right answer with it where it is so simple."""

_REFUND = (SellerAct.model_validate({"at": "1m", "does": "refund"}),)
_TOKEN = 100
"""Of how many parts of the total a token refund is one."""
_NOD = "ok"
_LONGEST = 4000
# Nobody can tell it from a seller who means it, but by what it says and does not do: that is advice.
_HONEST: Severity = "warning"


def baselines_of(stage: Stage) -> Iterator[Baseline]:
    """Every baseline for a drill in the language of a stage; of those that come to the same, one."""
    language, drill = stage.language, stage.drill
    yield Baseline("silence")
    yield Baseline("holding reply only", says=(in_language(HOLDING, language),))
    yield Baseline("refund at once and nothing else", _REFUND)
    yield Baseline("refund at once with a polite word", _REFUND, (in_language(POLITE, language),))
    yield Baseline(TOLD_REFUND, _REFUND, (in_language(PAID, language),))
    yield _token(drill.cast.order.total, language)
    yield from _soups(stage)
    yield from _advice(ADVICE.get(language, ADVICE["en"]))
    yield from _copies(stage, drill)


def _token(total: int, language: str) -> Baseline:
    """Next to nothing, told truly; then a nod to whatever she writes, until somebody else pays her."""
    paid = format_money(max(1, total // _TOKEN))
    refund = SellerAct.model_validate({"at": "1m", "does": "refund", "amount": paid})
    told = in_language(SOME_PAID, language).format(sum=paid if language == "en" else paid.replace(".", ","))
    return Baseline("a token refund", (refund,), (told,), (_NOD,))


def _soups(stage: Stage) -> Iterator[Baseline]:
    """Everything a seller can say, in one message: word for word, or without what the marketplace forbids."""
    examples, longest = examples_of(stage.scenario), _longest(stage.scenario)
    allowed = _allowed(examples, stage.scenario.rules.message_rules, stage.language)
    for name, sentences in (("keyword soup", [one[0] for one in examples]), ("clean keyword soup", allowed)):
        soup = _served(sentences, longest)
        if soup:
            yield Baseline(name, says=(soup,), once=True)
    helpings = tuple(" ".join(allowed[start : start + MOST_MATTERS]) for start in range(0, len(allowed), MOST_MATTERS))
    yield Baseline("keyword soup in small helpings", says=helpings, once=True, severity=_HONEST)


def _advice(helpings: Sequence[str]) -> Iterator[Baseline]:
    """What is no lie, said to anybody."""
    yield Baseline(ADVISED[0], says=tuple(helpings), once=True, severity=_HONEST)
    both = " ".join(helpings[:2])
    yield Baseline(ADVISED[1], says=(both,), daily=True, severity=_HONEST)


def examples_of(scenario: Scenario) -> tuple[tuple[str, ...], ...]:
    """The examples of every intent in the buyer's language."""
    language = scenario.drill.cast.buyer.language if scenario.drill else ""
    told = (intent.examples.get(language) for intent in scenario.intents.intents.values())
    return tuple(one.yes for one in told if one is not None and one.yes)


# Every drill under a policy asks this of the same examples.
@lru_cache(64)
def _allowed(examples: tuple[tuple[str, ...], ...], rules: tuple[MessageRule, ...], language: str) -> tuple[str, ...]:
    """Of each intent the first example that breaks no rule, where there is one."""
    first = (next((one for one in told if not _broken(one, rules, language)), "") for told in examples)
    return tuple(sentence for sentence in first if sentence)


def _broken(text: str, rules: tuple[MessageRule, ...], language: str) -> frozenset[str]:
    """The message rules an answer breaks."""
    return frozenset(finding.rule for finding in examine(text, rules, Context(language=language)))


def _longest(scenario: Scenario) -> int:
    return scenario.rules.limits.longest.get("reply") or _LONGEST


def _served(sentences: Iterable[str], longest: int) -> str:
    """As many as one message holds."""
    served = ""
    for sentence in sentences:
        more = f"{served} {sentence}".strip()
        served = more if len(more) <= longest else served
    return served


def _copies(stage: Stage, drill: Drill) -> Iterator[Baseline]:
    """What the trainee is told, sent on to the buyer. Texts that say the same to her are tried once."""
    told = {f"copy of hint {number}": hint.tell for number, hint in enumerate(drill.hints, start=1)}
    told["copy of the brief"] = drill.brief
    told |= {f"copy of the lesson of '{one.criterion}'": one.lesson for one in drill.criteria}
    texts = {name: in_language(words, stage.language).strip() for name, words in told.items()}
    known: set[tuple[frozenset[str], frozenset[str]]] = set()
    for name, text in texts.items():
        said = (stage.intents(text), _broken(text, stage.scenario.rules.message_rules, stage.language))
        if text and said not in known:
            known.add(said)
            yield Baseline(name, says=(text,))
    telling = tuple(text for text in [*texts.values()][: len(drill.hints)] if stage.intents(text))
    if len(telling) > 1:
        yield Baseline("copies of all hints", says=telling)
