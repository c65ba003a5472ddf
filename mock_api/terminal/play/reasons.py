"""Why a claim or a chargeback was decided so, in words: each kind of reason once, with all that it is about.

What the kinds say is the policy's; what an intent means is its pack's.
"""

from collections.abc import Iterable, Mapping

from scenarios.reading import Intent
from scenarios.vocabulary import FACTS, PLACES
from simulator.policy.verdicts import PROOFS, sentence


def reasons_said(codes: Iterable[str], intents: Mapping[str, Intent]) -> str:
    """One line for each kind of reason; what one line says of something no later one says again."""
    told: dict[str, list[str]] = {}
    named: set[str] = set()
    for code in codes:
        kind, colon, what = code.partition(":")
        words = _named(what, intents)
        if not colon:
            told.setdefault(code, [])
        elif words not in named:
            named.add(words)
            told.setdefault(kind, []).append(words)
    lines = (sentence(f"{kind}:{'; '.join(words)}" if words else kind) for kind, words in told.items())
    return "\n".join(f"{line[:1].upper()}{line[1:]}." for line in lines)


def _named(what: str, intents: Mapping[str, Intent]) -> str:
    """A proof, a fact or what was to be said, in words."""
    for prefix, place in PLACES.items():
        if what.startswith(prefix):
            name = what.removeprefix(prefix)
            means = intents[name].means if name in intents else name.replace("_", " ")
            return f"{_first_sentence(means)} ({place})"
    return PROOFS.get(what) or FACTS.get(what) or what


def _first_sentence(text: str) -> str:
    """As it stands within another one."""
    first = text.partition(". ")[0].strip().rstrip(".")
    return f"{first[:1].lower()}{first[1:]}"
