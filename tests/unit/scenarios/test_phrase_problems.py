"""Where in a file a phrase or a list is wrong."""

from scenarios.phrase_problems import phrase_problems, rule_problems
from scenarios.reading import IntentPack, PhraseRules


def test_problems_of_lists_have_their_path() -> None:
    rules = PhraseRules.model_validate({"words": {"fine": "a|b", "odd": "a|(b"}, "yes": ["<fine>", "<lost>"]})
    assert [path for path, _ in rule_problems(rules, {"around": "c"})] == [("words", "odd"), ("yes", 1)]
    assert [path for path, _ in rule_problems(rules, {"lost": "c"})] == [("words", "odd")]


def test_problems_of_a_pack_have_their_path() -> None:
    rules = {"yes": ["fine", "bad ..."], "not": ["will|was"]}
    pack = IntentPack.model_validate({"intents": {"paid": {"means": "It is paid.", "phrases": {"en": rules}}}})
    assert [path for path, _ in phrase_problems(pack)] == [
        ("intents", "paid", "phrases", "en", "yes", 1),
        ("intents", "paid", "phrases", "en", "not", 0),
    ]
