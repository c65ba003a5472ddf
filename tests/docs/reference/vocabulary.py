"""The page of facts, claim reasons, placeholders and measures: the words of ``scenarios.vocabulary``."""

from collections.abc import Iterator, Mapping

from scenarios import vocabulary
from scenarios.kinds import INTENTS
from scenarios.loader import load, load_intents
from scenarios.metric_words import METRIC_WORDS, Population
from scenarios.quantities import format_duration
from scenarios.texts import lines_of
from simulator.policy import verdicts
from tests.docs.reference.markdown import code, page, prose, table

_EXAMPLE = "refund-trap"
"""A drill that uses the shipped packs."""
_LANGUAGE = "en"
_PACKS = {
    "core": "What sellers and buyers say anywhere.",
    "details": "What single drills ask for beside it; each word is there where `use` names this pack.",
}
"""The shipped packs of intents, and what each is for."""


def facts_and_measures() -> str:
    """The page."""
    return page(
        "Facts and measures",
        prose("""
            One list of words for waiting, grading and measuring. A story waits for a *fact* (`did:
            refund_issued`), a claim is defended by facts, and a threshold bounds a *measure*
            (`late_response_rate: "<=10%"`).
        """),
        "## Facts",
        _explained("Fact", "It is there once", vocabulary.FACTS),
        prose("""
            For every intent below there are two more: `said.NAME`, once a seller's message in the marketplace's
            thread says it, and `outside.NAME`, once a seller says it outside: by mail, in a call, on a slip. The
            marketplace never sees the second kind.
        """),
        "## Intents",
        prose("""
            What a message can say, as the shipped packs read it. A drill without `use` has the intents of
            `intents/core`. One that uses others names every pack it wants: `use: [intents/core, intents/details,
            personas/core]`.
        """),
        *(part for pack in _PACKS for part in _pack(pack)),
        "## Reasons of a claim",
        _explained("Reason", "The buyer says that", vocabulary.CLAIM_REASONS),
        "## Reasons of a chargeback, a return and a cancellation",
        _explained("Chargeback", "The buyer tells her bank that", vocabulary.CHARGEBACK_REASONS),
        _explained("Return", "She sends it back because", vocabulary.RETURN_REASONS),
        _explained("Cancellation", "The seller cancels because", vocabulary.CANCELLATION_REASONS),
        "## Proofs",
        "What can be proved of an order ([how disputes are decided](../explanation/adjudication.md)).",
        _explained("Proof", "It is there if", verdicts.PROOFS),
        "## Reasons of decisions",
        prose("""
            What is shown with a decision. Where a code has a colon, the name of a fact or a proof stands behind it.
        """),
        _explained("Claims", "It says", verdicts.CLAIM_DECISION_REASONS),
        _explained("Claims that are not taken", "It says", verdicts.CLAIM_REFUSALS),
        _explained("Chargebacks", "It says", verdicts.CHARGEBACK_DECISION_REASONS),
        _explained("Feedback", "It says", verdicts.FEEDBACK_REASONS),
        "## Personas",
        "The tempers of the shipped pack `personas/core`. Each has the lines `$nag` and `$thanks`.",
        table(("Persona", "She asks again after", "For example"), _personas()),
        "## Levels",
        "How hard a drill is (`level`).",
        _explained("Level", "It has", vocabulary.LEVELS),
        "## Skills",
        "What a drill can teach (`teaches`).",
        _explained("Skill", "Who has it knows that", vocabulary.SKILLS),
        "## Placeholders",
        "What a text of a scenario may hold in braces.",
        _explained("Placeholder", "Becomes", {f"{{{name}}}": told for name, told in vocabulary.PLACEHOLDERS.items()}),
        "## Measures",
        prose("""
            The same names in `--json`, in thresholds and over HTTP. A measure with nothing to measure is `null`
            and breaks no threshold. How each is counted: [what the scorecard
            counts](../explanation/scorecard.md).
        """),
        _explained("Measure", "It is", vocabulary.MEASURES),
        "## Words of metrics",
        prose("""
            What a policy's metrics may name: a population (`of`), what is counted (`share`) or averaged (`mean`) of
            it, what is left out (`excludes`), and the instant that puts a member into a window (`by`).
        """),
        *(part for name, words in METRIC_WORDS.items() for part in _population(name, words)),
    )


def _population(name: str, words: Population) -> Iterator[str]:
    yield f"### {name.capitalize()}"
    yield f"`{name}`: {words.means}."
    told = {"share": words.shares, "mean": words.figures, "excludes": words.excludes, "by": words.by}
    rows = ((code(key), code(word), said) for key, part in told.items() for word, said in part.items())
    yield table(("Key", "Word", "Meaning"), rows)


def _pack(name: str) -> Iterator[str]:
    pack = load_intents(name)
    yield f"### {INTENTS.folder}/{name}"
    yield _PACKS[name]
    rows = ((code(intent), told.means, told.examples[_LANGUAGE].yes[0]) for intent, told in pack.intents.items())
    yield table(("Intent", "It says", "For example"), rows)


def _personas() -> Iterator[tuple[str, ...]]:
    for name, persona in load(_EXAMPLE).personas.items():
        yield code(name), format_duration(persona.patience), lines_of(persona.lines["nag"][_LANGUAGE])[0]


def _explained(word: str, meaning: str, words: Mapping[str, str]) -> str:
    return table((word, meaning), ((code(name), told) for name, told in words.items()))
