"""Intents, facts and reasons of claims must exist."""

from pathlib import Path

import pytest

from scenarios.suggestion import listed
from scenarios.vocabulary import FACTS
from tests.drafts import DRILL, edited, found, only, pointed

_OPENS = "opens: {claim: a_to_z, reason: not_received, defended_by: [said.tracking_explained]}"
_HEARS = "{hears: refund_confirmed, provided: refund_issued, go: happy}"


def test_an_unknown_intent(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "hears: refund_confirmed,", "hears: refund_confirmd,"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_intent", "refund_confirmd")
    assert problem.hint == "did you mean 'refund_confirmed'?"


@pytest.mark.parametrize(
    ("reaction", "unknown"),
    [
        ("{did: replyed, go: happy}", "replyed"),
        ("{once: claim_won, go: happy}", "claim_won"),
        ("{hears: refund_confirmed, provided: refund_isued, go: happy}", "refund_isued"),
        ("{hears: refund_confirmed, provided: [replied, refund_isued], go: happy}", "refund_isued"),
        ("{hears: refund_confirmed, unless: said.refund_confirmt, go: happy}", "said.refund_confirmt"),
        ("{hears: refund_confirmed, unless: [heard.refund_confirmed], go: happy}", "heard.refund_confirmed"),
        ("{once: outside.nothing, go: happy}", "outside.nothing"),
    ],
)
def test_an_unknown_fact(tmp_path: Path, reaction: str, unknown: str) -> None:
    problem = only(tmp_path, edited(DRILL, _HEARS, reaction))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_fact", unknown)


def test_words_that_begin_alike_are_offered(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, _HEARS, "{once: claim_won, go: happy}"))
    claimed = sorted(fact for fact in FACTS if fact.startswith("claim_"))
    assert problem.hint == f"choose {listed(claimed, 'or')}"


def test_every_fact_and_both_places_of_an_intent_are_known(tmp_path: Path) -> None:
    facts = "[refund_issued, replied, said.refund_confirmed, outside.refund_promised, shared_contact_details]"
    known = edited(DRILL, "provided: refund_issued", f"provided: {facts}")
    assert found(tmp_path, known) == []


def test_an_unknown_reason_of_a_claim(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "reason: not_received", "reason: not_recieved"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_reason", "not_recieved")
    assert problem.hint == "did you mean 'not_received'?"


@pytest.mark.parametrize(
    ("opens", "unknown", "hint"),
    [
        ("{chargeback: service, reason: not_recieved}", "not_recieved", "did you mean 'not_received'?"),
        ("{return: damagd}", "damagd", "did you mean 'damaged'?"),
    ],
)
def test_an_unknown_reason_of_anything_else(tmp_path: Path, opens: str, unknown: str, hint: str) -> None:
    problem = only(tmp_path, edited(DRILL, _OPENS, f"opens: {opens}"))
    assert (problem.code, pointed(problem), problem.hint) == ("scenario.unknown_reason", unknown, hint)


@pytest.mark.parametrize("opens", ["{chargeback: fraud}", "{return: unwanted}", "{cancellation: official}"])
def test_reasons_are_asked_for_where_there_are_some(tmp_path: Path, opens: str) -> None:
    assert found(tmp_path, edited(DRILL, _OPENS, f"opens: {opens}")) == []


@pytest.mark.parametrize(("opens", "kind"), [("{chargeback: fraud}", "chargeback"), ("{return: unwanted}", "return")])
def test_what_the_policy_has_no_rule_for(tmp_path: Path, opens: str, kind: str) -> None:
    elsewhere = edited(DRILL, "zone:", "policy: kaufland-de\nzone:")
    problem = only(tmp_path, edited(elsewhere, _OPENS, f"opens: {opens}"))
    assert (problem.code, problem.severity) == ("scenario.no_rule", "warning")
    assert problem.message == f"the policy 'kaufland-de' has no rule about a {kind}, so nothing follows from it"


def test_an_unknown_fact_in_a_defence(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "[said.tracking_explained]", "[refund_issued, said.trackin_explained]"))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_fact", "said.trackin_explained")


def test_an_intent_nobody_taught_in_her_language(tmp_path: Path) -> None:
    pack = "intents:\n  refund_confirmed: {means: paid, phrases: {en: {yes: [refunded]}}}\n"
    (tmp_path / "mine.yaml").write_text(pack, encoding="utf-8")
    text = edited(DRILL, "zone:", "use: [./mine.yaml, personas/core]\nzone:").replace("language: en", "language: it")
    text = text.replace('{en: "Where is {order.item}?"}', "{it: Ciao}").replace('{en: "Never again."}', "{it: Mai più}")
    text = edited(
        edited(text, "[said.tracking_explained]", "[refund_issued]"), "must: said.refund_confirmed", "must: replied"
    )
    problem = only(tmp_path, text)
    assert (problem.code, problem.severity) == ("scenario.no_phrases", "warning")
    assert "'it'" in problem.message
    assert pointed(problem) == "refund_confirmed"


def test_a_deed_is_not_heard(tmp_path: Path) -> None:
    problem = only(tmp_path, edited(DRILL, "hears: refund_confirmed", "hears: refund_issued"))
    assert (problem.code, problem.hint) == (
        "scenario.unknown_intent",
        "that is a fact, which is done and not said: write 'did: refund_issued'",
    )


def test_an_intent_nobody_taught_in_a_language_she_speaks_as_well(tmp_path: Path) -> None:
    pack = "intents:\n  refund_confirmed: {means: paid, phrases: {en: {yes: [refunded]}}}\n"
    (tmp_path / "mine.yaml").write_text(pack, encoding="utf-8")
    text = edited(DRILL, "zone:", "use: [./mine.yaml, personas/core]\nzone:")
    text = text.replace('{en: "Where is {order.item}?"}', '{en: "Where is {order.item}?", it: Ciao}')
    text = edited(
        text.replace('{en: "Never again."}', '{en: "Never again.", it: "Mai più"}'),
        "[said.tracking_explained]",
        "[refund_issued]",
    )
    problems = [problem for problem in found(tmp_path, text) if problem.code == "scenario.no_phrases"]
    assert [("'it'" in problem.message, pointed(problem)) for problem in problems] == [
        (True, "refund_confirmed"),
        (True, "said.refund_confirmed"),
    ]


def test_a_text_that_is_none_makes_no_words_unheard(tmp_path: Path) -> None:
    """What is left to say are lines of her persona, in more languages than the drill."""
    problem = only(tmp_path, edited(DRILL, 'says: {en: "Where is {order.item}?"}', "says: Where is it?"))
    assert problem.code == "scenario.bad_value"


def test_lines_of_the_persona_make_no_words_unheard(tmp_path: Path) -> None:
    lines = edited(DRILL, 'says: {en: "Where is {order.item}?"}', "says: $nag")
    assert found(tmp_path, edited(lines, ', comment: {en: "Never again."}', "")) == []
