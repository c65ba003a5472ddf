"""Examples prove a pack: broken ones are found, and the shipped pack has enough of them and none broken."""

from pathlib import Path

import pytest

from scenarios.loader import load_intents
from scenarios.phrase_problems import phrase_problems
from scenarios.reading import Examples, IntentPack
from simulator.reading.examples import BrokenExample, broken_examples, misread_examples
from simulator.reading.reader import Reader
from tests.drafts import DRILL, INTENTS, PHRASES, edited, pointed, written

MONEY = ["refund_confirmed", "refund_promised", "refund_refused", "replacement_sent", "replacement_promised"]
SELLERS = [
    *(*MONEY, "tracking_explained", "apology", "asks_for_evidence", "asks_for_order_details"),
    *("directs_to_cancel_request", "directs_to_return", "gives_move_reason", "promises_return_to_thread"),
    *("resolution_summary", "warranty_explained", "invoice_sent", "blames_buyer", "holding_reply"),
    *("promises_reply_by", "directs_outside", "directs_to_thread", "cancellation_confirmed"),
    *("address_change_refused", "refers_to_marketplace", "takes_back"),
]
PLANS = ["explains_root_cause", "explains_correction", "explains_prevention"]
LANGUAGES = {"en", "it", "de", "fr", "es"}
BUYERS = ["asks_where_is_order", "asks_refund", "reports_damage", "asks_question", "complains", "thanks"]


@pytest.fixture(scope="module")
def pack() -> IntentPack:
    return load_intents("core")


def test_a_broken_example_is_found_with_its_path() -> None:
    examples = {"en": {"yes": ["It is paid.", "It is settled."], "no": ["It will be paid."]}}
    intent = {"means": "It is paid.", "phrases": {"en": {"yes": ["paid"]}}, "examples": examples}
    assert list(broken_examples(IntentPack.model_validate({"intents": {"paid": intent}}))) == [
        BrokenExample(("intents", "paid", "examples", "en", "yes", 1), "It is settled.", "is not read"),
        BrokenExample(("intents", "paid", "examples", "en", "no", 0), "It will be paid.", "is read by 'paid'"),
    ]


def test_the_core_pack_reads_its_examples_as_it_says(pack: IntentPack) -> None:
    assert list(phrase_problems(pack)) == []
    assert [f"{broken.path}: {broken.sentence!r} {broken.problem}" for broken in broken_examples(pack)] == []


def test_the_core_pack_is_complete(pack: IntentPack) -> None:
    assert list(pack.intents) == SELLERS + PLANS + BUYERS
    assert Reader(pack).languages() == LANGUAGES
    few = [
        f"{name} {language}"
        for name, intent in pack.intents.items()
        for language in sorted(LANGUAGES)
        for told in [intent.examples.get(language, Examples())]
        if min(len(told.yes), len(told.no)) < 3
    ]
    assert few == []


def test_the_core_pack_fits_into_a_header(pack: IntentPack) -> None:
    assert IntentPack.model_validate(pack.model_dump(mode="json", by_alias=True)) == pack


@pytest.mark.parametrize(
    ("language", "message", "intents"),
    [
        ("en", "I've gone ahead and refunded the full amount to your card.", {"refund_confirmed"}),
        ("en", "Your account has been credited with 42 EUR.", {"refund_confirmed"}),
        ("en", "A refund was issued to you on Monday.", {"refund_confirmed"}),
        ("en", "Please note that we have not refunded anything so far.", set()),
        ("en", "We'd be happy to refund you, just let me know.", set()),
        ("en", "Your bank will show the refund once we have processed it.", set()),
        ("en", "I can offer you a replacement or a refund.", set()),
        ("en", "We are currently processing your refund.", {"refund_promised"}),
        ("en", "As soon as we get it back, your refund will be issued.", {"refund_promised"}),
        ("en", "I am afraid a refund isn't possible anymore.", {"refund_refused"}),
        ("en", "Your replacement lamp has been shipped with UPS.", {"replacement_sent"}),
        ("en", "A replacement is going to be sent out tomorrow.", {"replacement_promised"}),
        ("en", "Sorry! I refunded you, and a new one is on its way.", {"refund_confirmed", "replacement_sent"}),
        ("it", "Ho appena disposto il rimborso totale sulla sua carta.", {"refund_confirmed"}),
        ("it", "Ti abbiamo rimborsato tutto, comprese le spese di spedizione.", {"refund_confirmed"}),
        ("it", "Purtroppo il rimborso non è stato ancora effettuato.", set()),
        ("it", "Vorremmo rimborsarla, ma il pacco non è rientrato.", set()),
        ("it", "Non abbiamo ancora effettuato alcun rimborso.", set()),
        ("it", "Le verrà rimborsato l'intero importo entro 48 ore.", {"refund_promised"}),
        ("it", "Purtroppo non rimborsiamo articoli usati.", {"refund_refused"}),
        ("it", "L'articolo sostitutivo è in viaggio.", {"replacement_sent"}),
        ("it", "Le invieremo una nuova lampada gratuitamente.", {"replacement_promised"}),
    ],
)  # fmt: skip
def test_the_core_pack_on_other_words_about_money(
    pack: IntentPack, language: str, message: str, intents: set[str]
) -> None:
    assert {reading.intent for reading in Reader(pack).read(message, language)} & set(MONEY) == intents


def test_a_misread_example_of_a_file_stands_where_it_is_written(tmp_path: Path) -> None:
    written(tmp_path, INTENTS)
    assert list(misread_examples(str(written(tmp_path, PHRASES)))) == []
    (problem,) = misread_examples(str(written(tmp_path, edited(PHRASES, "[Rimborsiamo.]", "[Abbiamo rimborsato.]"))))
    assert (problem.code, problem.is_error) == ("scenario.example_misread", True)
    assert problem.source_line[problem.column - 1 :].startswith("Abbiamo rimborsato.]}")
    assert "is read by 'abbiamo rimborsato'" in problem.message
    written(tmp_path, PHRASES)
    (problem,) = misread_examples(str(written(tmp_path, edited(INTENTS, "We have refunded you.", "So be it."))))
    assert pointed(problem) == "So be it."


def test_a_pack_answers_for_the_languages_beside_it(tmp_path: Path) -> None:
    pack = str(written(tmp_path, INTENTS))
    assert list(misread_examples(pack)) == []
    beside = written(tmp_path, edited(PHRASES, "[Rimborsiamo.]", "[Abbiamo rimborsato.]"))
    (problem,) = misread_examples(pack)
    assert problem.file == str(beside)
    assert problem.source_line[problem.column - 1 :].startswith("Abbiamo rimborsato.]}")


@pytest.mark.parametrize("used", ["intents/own", "./own.yaml"])
def test_a_drill_answers_for_the_packs_of_its_own(tmp_path: Path, used: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shelf = Path("scenarios") / ("intents" if used.startswith("intents/") else "")
    shelf.mkdir(parents=True)
    Path("scenarios/own-drill.yaml").write_text(f"scenario: own-drill\nuse: [intents/core, {used}, 7, intents/none]\n")
    (shelf / "own.yaml").write_text(edited(INTENTS, "We have refunded you.", "So be it."))
    (problem,) = misread_examples("own-drill")
    assert (problem.file, pointed(problem)) == (str(shelf / "own.yaml"), "So be it.")


def test_of_other_files_and_of_broken_ones_no_example_is_run(tmp_path: Path) -> None:
    for text in (DRILL, edited(INTENTS, "[we have refunded]", "[a|b]"), PHRASES, "intents: ["):
        assert list(misread_examples(str(written(tmp_path, text)))) == []
