"""What an intent file holds: what a message can say, the phrases that show it, and sentences that prove them.

The grammar of a phrase is ``scenarios.phrases``; reading messages by these rules is the simulator's.
"""

from typing import Annotated

from pydantic import Field, StringConstraints

from scenarios.document import Document

IntentName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
"""Becomes the fact ``said.<name>``."""

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]


class PhraseRules(Document):
    """Phrases in one language: a sentence says it if one of ``yes`` is in it and none of ``not``."""

    yes: Annotated[tuple[str, ...], Field(min_length=1)]
    not_: tuple[str, ...] = Field(default=(), alias="not")


class Examples(Document):
    """Messages in one language that say it, and messages that seem to and do not. Run as tests."""

    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class Intent(Document):
    """One thing a message can say; ``means`` explains it to people in a sentence."""

    means: str
    phrases: dict[Language, PhraseRules]
    examples: dict[Language, Examples] = Field(default_factory=dict)


class IntentPack(Document):
    """All intents a reader knows, by name."""

    intents: dict[IntentName, Intent]
