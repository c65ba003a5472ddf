"""What intent files hold: what a message can say, the phrases that show it, and sentences that prove them.

A pack is one file, or one file with what its intents mean and one beside it for each language.

The grammar of a phrase is ``scenarios.phrases``; reading messages by these rules is the simulator's.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Annotated

from pydantic import Field, StringConstraints

from scenarios.document import Document

IntentName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
"""Becomes the fact ``said.<name>``."""

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]


ListName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
"""What a phrase names in pointed brackets."""

NO_WORDS: Mapping[str, str] = {}

_NAMED = re.compile("<([a-z][a-z0-9_]*)>")


class PhraseRules(Document):
    """Phrases in one language: a sentence says it if one of ``yes`` is in it and none of ``not``."""

    words: dict[ListName, str] = {}
    """Lists of alternatives, parted by |, that the phrases may name: <issued> stands for any one of the list issued."""
    yes: Annotated[tuple[str, ...], Field(min_length=1)]
    not_: tuple[str, ...] = Field(default=(), alias="not")

    def lists(self, around: Mapping[str, str] = NO_WORDS) -> dict[str, str]:
        """The lists its phrases name: its own, and those of the file around it."""
        named = frozenset(_NAMED.findall(" ".join((*self.yes, *self.not_))))
        return {name: listed for name, listed in {**around, **self.words}.items() if name in named}


class Examples(Document):
    """Messages in one language that say it, and messages that seem to and do not. Run as tests."""

    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class Intent(Document):
    """One thing a message can say; ``means`` explains it to people in a sentence."""

    means: str
    phrases: dict[Language, PhraseRules] = {}
    examples: dict[Language, Examples] = {}

    def spoken(self, languages: Collection[str]) -> "Intent":
        """The same with what belongs to some languages alone."""
        phrases = {language: rules for language, rules in self.phrases.items() if language in languages}
        examples = {language: told for language, told in self.examples.items() if language in languages}
        return Intent.model_construct(means=self.means, phrases=phrases, examples=examples)


class IntentPack(Document):
    """All intents a reader knows, by name."""

    intents: dict[IntentName, Intent]

    def spoken(self, languages: Collection[str]) -> "IntentPack":
        """Every intent, with what belongs to some languages alone."""
        return IntentPack.model_construct(
            intents={name: intent.spoken(languages) for name, intent in self.intents.items()}
        )

    def told_in(self, files: "Iterable[PhraseFile]") -> "IntentPack":
        """Every intent, with what the files of its languages add to what it says itself."""
        intents = dict(self.intents)
        for file in files:
            for name, told in file.intents.items():
                if name in intents and file.language not in intents[name].phrases:
                    intents[name] = told.added_to(intents[name], file.language, file.words)
        return IntentPack.model_construct(intents=intents)


class SpokenIntent(PhraseRules):
    """An intent in the one language of its file."""

    examples: Examples = Examples()

    def added_to(self, intent: Intent, language: str, words: Mapping[str, str]) -> Intent:
        """The intent with its phrases and examples in a language; ``words``: the lists of the file."""
        rules = PhraseRules.model_construct(words=self.lists(words), yes=self.yes, not_=self.not_)
        phrases, examples = {**intent.phrases, language: rules}, {**intent.examples, language: self.examples}
        return Intent.model_construct(means=intent.means, phrases=phrases, examples=examples)


class PhraseFile(Document):
    """One language of the pack that stands beside it: ``core.de.yaml`` for ``core.yaml``."""

    pack: str = Field(alias="phrases")
    language: Language
    words: dict[ListName, str] = {}
    """Lists of alternatives, parted by |, that all phrases of the file may name."""
    intents: dict[IntentName, SpokenIntent]
