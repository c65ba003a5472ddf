"""The desk's own texts break no rule in any language, and every language has every one."""

import pytest

from scenarios.loader import load_policy
from simulator.policy.messages.context import Context
from simulator.policy.messages.examination import examine
from simulator.policy.messages.text import Text
from simulator.wording.templates import TEMPLATES, template

WITH_BLANKS = "parcel_sent"
LANGUAGES = ("en", "it", "de", "fr", "es")


def test_every_language_has_every_text_and_others_get_english() -> None:
    for name, told in TEMPLATES.items():
        assert set(told) == set(LANGUAGES), name
        assert len(set(told.values())) == len(LANGUAGES)
        assert template(name, "ja") == told["en"]
    assert template("nothing", "en") == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_breaks_a_rule_of_the_marketplace_once_its_blanks_are_filled(language: str) -> None:
    rules = load_policy("amazon-us").message_rules
    context = Context(language=language, kind="reply", reactive=True)
    assert examine(Text("Write to ada@example.org."), rules, context)
    for name in TEMPLATES:
        broken = [found.rule for found in examine(Text(template(name, language)), rules, context)]
        assert broken == ["placeholder"] * 3 * (name == WITH_BLANKS), name
