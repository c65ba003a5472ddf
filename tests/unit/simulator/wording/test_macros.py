"""The desk's locked texts: complete in every language, for both reasons and no third."""

import pytest

from simulator.policy.messages.context import MigrationException
from simulator.policy.messages.migration import migration_in
from simulator.policy.messages.text import Text
from simulator.wording.macros import RETURN_CLAUSE, move_off_platform, return_clause

REASONS: tuple[MigrationException, ...] = ("technical", "safety")


@pytest.mark.parametrize("language", RETURN_CLAUSE)
@pytest.mark.parametrize("exception", REASONS)
def test_a_locked_text_says_all_that_it_must(exception: MigrationException, language: str) -> None:
    text = move_off_platform(exception, language)
    assert migration_in(Text(text), exception).complete
    assert text.endswith(RETURN_CLAUSE[language])


@pytest.mark.parametrize("language", RETURN_CLAUSE)
def test_the_clause_alone_leads_back_and_nowhere_else(language: str) -> None:
    said = migration_in(Text(return_clause(language)), "technical")
    assert (said.reason, said.channel, said.returns) == (False, False, True)


def test_other_languages_get_english_and_other_reasons_nothing() -> None:
    assert move_off_platform("safety", "pl") == move_off_platform("safety", "en")
    assert return_clause("pl") == RETURN_CLAUSE["en"]
    assert move_off_platform("", "en") == move_off_platform("tracking", "en") == ""
