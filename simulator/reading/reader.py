"""What a message says, each time with the sentence that says it and the phrase that was found there.

Reads text only. Whether the deed behind it was done, and what follows, is the domain's.
"""

from functools import lru_cache

from scenarios.reading import IntentPack, PhraseRules
from scenarios.words import words
from simulator.reading.readings import Reading
from simulator.reading.rulebook import Rulebook
from simulator.reading.sentences import sentence_spans

_KEPT = 16


class Reader:
    """All phrase rules of a pack. Reading has no memory that shows, and takes time linear in the text.

    A language is compiled when it is first read, once for all readers of the same rules: a reader costs nothing to
    make. A phrase that cannot be understood is a PhraseError when it is looked for; whoever loads files asks before.
    """

    def __init__(self, pack: IntentPack) -> None:
        spoken = {language for intent in pack.intents.values() for language in intent.phrases}
        self._rules = {language: _rules(pack, language) for language in spoken}
        self._rulebooks: dict[str, Rulebook] = {}

    def languages(self) -> frozenset[str]:
        """Languages with rules; in any other nothing is read."""
        return frozenset(self._rules)

    def read(self, text: str, language: str) -> tuple[Reading, ...]:
        """Each intent at most once, in the order of the first sentences that show them, which are the evidence."""
        rulebook = self._rulebooks.get(language) or self._compiled(language)
        if rulebook is None:
            return ()
        found: dict[str, Reading] = {}
        sentences = [text[start:end] for start, end in sentence_spans(text)]
        for place, shown in rulebook.shown(map(words, sentences)):
            for intent, phrase in shown.items():
                if intent not in found:
                    found[intent] = Reading(intent, sentences[place].strip(), phrase)
        return tuple(found.values())

    def _compiled(self, language: str) -> Rulebook | None:
        rules = self._rules.get(language)
        if rules is None:
            return None
        self._rulebooks[language] = _rulebook(rules)
        return self._rulebooks[language]


_Written = tuple[str, tuple[tuple[str, str], ...], tuple[str, ...], tuple[str, ...]]
"""An intent with its lists of words and its phrases, as something to know a rulebook by."""


def _rules(pack: IntentPack, language: str) -> tuple[_Written, ...]:
    spoken = ((name, intent.phrases.get(language)) for name, intent in pack.intents.items())
    return tuple((name, tuple(rules.words.items()), rules.yes, rules.not_) for name, rules in spoken if rules)


@lru_cache(_KEPT)
def _rulebook(written: tuple[_Written, ...]) -> Rulebook:
    return Rulebook(
        {name: PhraseRules.model_construct(words=dict(words), yes=yes, not_=no) for name, words, yes, no in written}
    )
