"""Laws of texts: nothing a person can type makes normalising, examining or reading fail, lie or take long."""

import gc
import sys
import time
import unicodedata
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.loader import load_intents
from scenarios.policy import MessageRule
from scenarios.vocabulary import MESSAGE_PRIMITIVES
from simulator.policy.messages.context import Attachment, Context
from simulator.policy.messages.examination import examine
from simulator.policy.messages.normalisation import normalise
from simulator.policy.messages.text import Text
from simulator.policy.messages.unmasking import unmask
from simulator.reading.reader import Reader

READER = Reader(load_intents("core"))
RULES = tuple(
    MessageRule(rule=primitive, why="", primitive=primitive, action="block", fact="shared_contact_details")
    for primitive in MESSAGE_PRIMITIVES
)
CONTACTS = tuple(rule for rule in RULES if rule.rule in {"email_address", "phone_number", "external_link"})
LANGUAGES = st.sampled_from(["en", "it", "de", "fr", "es"])
DOMAINS = st.lists(st.sampled_from(["amazon.com", "ups.com", "example.com"]), max_size=2).map(tuple)
FILES = st.builds(Attachment, st.text(max_size=12), st.integers(0, 20_000_000), st.binary(max_size=12))
CONTEXTS = st.builds(
    Context,
    language=st.sampled_from(["en", "it", "de-AT", "fr", "es_MX", "nl", ""]),
    kind=st.sampled_from(["reply", "unexpected_problem", "?"]),
    reactive=st.booleans(),
    exception=st.sampled_from([None, "technical", "safety"]),
    own_domains=DOMAINS,
    carrier_domains=DOMAINS,
    longest=st.none() | st.integers(0, 50),
    attachments=st.lists(FILES, max_size=7).map(tuple),
    asked_for_review=st.booleans(),
    settled=st.booleans(),
    opted_out=st.booleans(),
    critical=st.booleans(),
    strict=st.booleans(),
)

PIECES = [
    "refund", "refunded", "refudned", "we have", "not", "never", "your", "order", "if", "sent", "replacement", "sorry",
    "rimborso", "abbiamo", "emesso", "è stato", "non", "ancora", "dov'è", "il mio", "pacco", "rimborserò", "grazie",
    "@", "anna", "example.com", " at ", " dot ", "(at)", "+39", "347", "1234567", "02", "405-1234567-1234567", "€",
    "2026-01-05", "call", "tracking", ".", "?", "!", ",", "-", "/", "(", ")", "\n", "\r\n", "\n\n- ",
    "\u0301", "\ud800", "\x00", "🙂", "\u200b", "\u202e", "\u0430", "\u0441\u043e\u043c", "\u0431", "ο", "①", "７", "٣",
    "5\ufe0f\u20e3", "𝟓", "＠", "．", "🔟",
    "ﬁ", "https://", "www.", "amazon.com", "amazon.com/x", "http://ups.com", "[.]",
    "(at)", "chiocciola", "punto", "Klammeraffe", "arobase", "gmail", "six",
    "double", "quatre-vingt-dix", "o", "l", "<b>",
    "!!!", "GIF", "WE ARE HERE NOW", "46 MB", "here in this thread", "final answer", "safety recall", "manufacturer",
    "UPS", "\ufeff", "\u00ad", "*", "_",
]  # fmt: skip
TALK = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join) | st.lists(st.sampled_from(PIECES)).map("".join)
ANY_TEXT = st.text(st.characters(codec=None), max_size=200) | TALK
LATIN = st.text(
    st.characters(max_codepoint=0x17F, exclude_characters="ı", categories=["L", "N", "P", "Z"]), max_size=80
)
LATIN_TALK = st.lists(st.sampled_from([piece for piece in PIECES if piece.isprintable()]) | LATIN, max_size=30)


def intents(text: str, language: str) -> list[str]:
    return [reading.intent for reading in READER.read(text, language)]


@given(ANY_TEXT)
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@given(ANY_TEXT)
def test_a_normalised_text_can_be_written_down_and_counted(text: str) -> None:
    clean = normalise(text)
    assert clean.encode("utf-8").decode("utf-8") == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert not any(char < " " and char not in "\n\t" for char in clean)


@given(ANY_TEXT)
def test_texts_that_look_the_same_become_the_same(text: str) -> None:
    assert normalise(unicodedata.normalize("NFD", normalise(text))) == normalise(text)


@given(ANY_TEXT, CONTEXTS)
def test_findings_lie_inside_the_text_and_quote_it(text: str, context: Context) -> None:
    for finding in examine(text, RULES, context):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.evidence == text[finding.start : finding.end]
        assert finding.evidence or finding.start == 0


@given(ANY_TEXT, CONTEXTS)
def test_findings_come_rule_by_rule_and_none_of_one_rule_overlaps(text: str, context: Context) -> None:
    found = examine(text, RULES, context)
    order = [rule.rule for rule in RULES]
    assert [finding.rule for finding in found] == sorted((finding.rule for finding in found), key=order.index)
    for rule in RULES:
        spans = [(finding.start, finding.end) for finding in found if finding.rule == rule.rule]
        assert all(before[1] <= after[0] for before, after in pairwise(spans))


@given(ANY_TEXT, CONTEXTS)
def test_one_rule_finds_the_same_alone(text: str, context: Context) -> None:
    found = examine(text, RULES, context)
    for rule in CONTACTS:
        assert examine(text, (rule,), context) == tuple(finding for finding in found if finding.rule == rule.rule)


@given(ANY_TEXT)
def test_taking_disguises_off_twice_changes_nothing(text: str) -> None:
    once = unmask(text).plain
    assert unmask(once).plain == once


@given(ANY_TEXT)
def test_every_part_without_disguise_was_written_somewhere(text: str) -> None:
    unmasked = unmask(text)
    spots = [unmasked.spot(place, place + 1) for place in range(len(unmasked.plain))]
    assert all(0 <= start < end <= len(text) for start, end in spots)
    assert all(before[0] <= after[0] and before[1] <= after[1] for before, after in pairwise(spots))
    if spots:
        assert unmasked.spot(0, len(spots)) == (spots[0][0], spots[-1][1])


@given(ANY_TEXT)
def test_what_nobody_disguised_is_as_it_was_written(text: str) -> None:
    seen = Text(text)
    for place, char in enumerate(seen.plain):
        start, end = seen.spot(place, place + 1)
        assert char == text[start:end] or not text[start:end].isascii() or not text[start:end].isprintable()


@given(ANY_TEXT, LANGUAGES)
def test_readings_quote_the_text_and_each_intent_comes_once(text: str, language: str) -> None:
    found = READER.read(text, language)
    assert all(reading.evidence and reading.evidence in text for reading in found)
    assert len({reading.intent for reading in found}) == len(found)


@given(ANY_TEXT, LANGUAGES)
def test_a_quoted_sentence_says_the_same_alone(text: str, language: str) -> None:
    for reading in READER.read(text, language):
        assert reading.intent in intents(reading.evidence, language)


@given(LATIN_TALK.map(" ".join), LANGUAGES)
def test_case_does_not_matter(text: str, language: str) -> None:
    assert intents(text, language) == intents(text.upper(), language) == intents(text.casefold(), language)


@given(LATIN_TALK.map(" ".join), LANGUAGES)
def test_accents_do_not_matter(text: str, language: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    bare = "".join(char for char in apart if unicodedata.category(char) != "Mn")
    assert intents(text, language) == intents(apart, language) == intents(bare, language)


@given(TALK, TALK, LANGUAGES)
def test_a_paragraph_added_takes_nothing_away(first: str, second: str, language: str) -> None:
    assert set(intents(first, language)) <= set(intents(f"{first}\n\n{second}", language))


HOSTILE = [
    "x", " ", "\n", ".", "?", "-", "(", "@", "1", "é", "\u0301\u0316", "\ufdfa", "🙂", ". ", "a ", "a.", "a@", "a@a.",
    "(at)", "a at a dot ", "a chiocciola ", "1 ", "1-", "1.1", "9,9 ", "+1", "+(", "€1", "A1 ", "AA11 ", "1234567 ",
    "05/05/", "call 1 1 ", "+39 347 1234567 ", "405-1234567-", "\n ", "x y z w v u t\n", "refund ", "refudned ",
    "we have not refunded you ? ", "non è stato ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize(
    "work",
    [normalise, lambda text: examine(text, CONTACTS), lambda text: READER.read(text, "en")],
    ids=["normalise", "examine", "read"],
)
def test_time_grows_with_length_and_no_faster(work: Callable[[str], object], piece: str) -> None:
    """Four times the text may take twelve times as long; quadratic work would take sixteen at least."""
    short, long = (piece * (size // len(piece)) for size in (15_000, 60_000))
    work(long)
    assert _quickest(work, long) <= 12 * _quickest(work, short) + 0.02


def _quickest(work: Callable[[str], object], text: str) -> float:
    """Processor time, so that other programs do not count."""
    taken = []
    for _ in range(3):
        begun = time.process_time()
        work(text)
        taken.append(time.process_time() - begun)
    return min(taken)


@pytest.mark.parametrize(
    "piece", [*HOSTILE, "1*", "+1", "o1", "one two ", "a b ", "www.", "http://", "a,com ", "\u200b", "①", "<a ", "A B "]
)
def test_work_grows_with_length_and_no_faster(piece: str) -> None:
    """Four times the text may take five times as many calls."""
    tiny, short, long = (piece * (size // len(piece)) for size in (1_000, 2_000, 8_000))
    examine(tiny, RULES)
    assert _calls(long) <= 5 * _calls(short) + 2_000


TIGHT = Context(reactive=False, longest=100)


def _calls(text: str) -> int:
    """How many functions are called to examine a text, in Python and in C."""
    number = 0

    def count(*event: object) -> None:
        nonlocal number
        number += 1

    before = sys.getprofile()
    gc.disable()
    sys.setprofile(count)
    try:
        examine(text, RULES, TIGHT)
    finally:
        sys.setprofile(before)
        gc.enable()
    return number
