"""`mockplace inspect`: lines in, lines out, and what is said of bad ones."""

import json
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mock_api.cli import inspect as command
from scenarios.vocabulary import MESSAGE_LABELS
from tests.unit.mock_api.cli.conftest import Command

FINDING = {
    "type": "object",
    "required": ["code", "label", "start", "end", "evidence"],
    "additionalProperties": False,
    "properties": {
        "code": {"type": "string", "pattern": "^message\\.[a-z_]+$"},
        "label": {"enum": [*MESSAGE_LABELS, None]},
        "start": {"type": "integer", "minimum": 0},
        "end": {"type": "integer", "minimum": 0},
        "evidence": {"type": "string"},
    },
}
INTENT = {
    "type": "object",
    "required": ["intent", "evidence", "phrase"],
    "additionalProperties": False,
    "properties": {name: {"type": "string", "minLength": 1} for name in ("intent", "evidence", "phrase")},
}
ANSWER = Draft202012Validator(
    {
        "type": "object",
        "required": ["text", "labels", "findings", "intents"],
        "properties": {
            "labels": {
                "type": "array",
                "minItems": 1,
                "uniqueItems": True,
                "items": {"enum": [*MESSAGE_LABELS, "clean"]},
            },
            "findings": {"type": "array", "items": FINDING},
            "intents": {"type": "array", "items": INTENT},
        },
    }
)
MIGRATION = (
    "The drawing has 32 MB and messages take 10 MB at most. Please send it to cad@example.com; the final answer comes"
    " here in this Amazon thread."
)


def lines(*messages: dict[str, Any]) -> str:
    return "".join(json.dumps(message) + "\n" for message in messages)


def answers(out: str) -> list[dict[str, Any]]:
    told = [json.loads(line) for line in out.splitlines()]
    for answer in told:
        ANSWER.validate(answer)
        for finding in answer["findings"]:
            assert finding["evidence"] == answer["text"][finding["start"] : finding["end"]]
    return told


@pytest.fixture
def messages(shop: Path) -> Path:
    """Where a test writes its lines."""
    return shop / "messages.jsonl"


def test_each_line_comes_back_with_what_was_found(mockplace: Command, messages: Path) -> None:
    messages.write_text(
        lines(
            {
                "text": "Your order was sent today.",
                "lang": "en",
                "context": {"reactive": True, "migration_exception": None},
            },
            {"n": 2, "text": "My address is anna@example.com.", "lang": "en"},
            {"text": "See https://www.amazon.com/x or https://example.com/y"},
        )
    )
    ran = mockplace("inspect", str(messages))
    assert (ran.code, ran.err) == (0, "")
    clean, address, link = answers(ran.out)
    assert clean["labels"] == ["clean"]
    assert clean["context"] == {"reactive": True, "migration_exception": None}
    assert "email_address" in address["labels"]
    assert list(address) == ["n", "text", "lang", "labels", "findings", "intents"]
    assert link["findings"][0]["evidence"] == "https://example.com/y"


def test_the_mode_decides_about_complete_migration_messages(mockplace: Command, messages: Path) -> None:
    messages.write_text(lines({"text": MIGRATION, "context": {"migration_exception": "technical"}}))
    (protocol,) = answers(mockplace("inspect", str(messages)).out)
    (strict,) = answers(mockplace("inspect", str(messages), "--mode", "strict").out)
    assert "email_address" not in protocol["labels"]
    assert "email_address" in strict["labels"]


def test_a_regional_tag_is_its_language(mockplace: Command, messages: Path) -> None:
    messages.write_text(lines({"text": "Schreiben Sie an info Klammeraffe holz Punkt de.", "lang": "de-DE"}))
    (answer,) = answers(mockplace("inspect", str(messages)).out)
    assert "email_address" in answer["labels"]
    assert answer["lang"] == "de-DE"


def test_what_it_says_is_told_with_the_sentence_and_the_phrase(mockplace: Command, messages: Path) -> None:
    messages.write_text(
        lines(
            {"text": "Good morning! We have refunded you. We are sorry."},
            {"text": "Le abbiamo rimborsato l'intero importo.", "lang": "it-IT"},
            {"text": "We have refunded you.", "lang": "pt"},
        )
    )
    english, italian, unknown = answers(mockplace("inspect", str(messages)).out)
    said = {found["intent"]: found for found in english["intents"]}
    assert {"refund_confirmed", "apology"} <= said.keys()
    assert said["refund_confirmed"]["evidence"] == "We have refunded you."
    assert "refunded" in said["refund_confirmed"]["phrase"]
    assert "refund_confirmed" in {found["intent"] for found in italian["intents"]}
    assert unknown["intents"] == []


def test_a_pack_of_ones_own_is_read_beside_core(mockplace: Command, messages: Path, shop: Path) -> None:
    messages.write_text(lines({"text": "The number on the plate is red. We are sorry."}))
    pack = shop / "scenarios" / "intents" / "workshop.yaml"
    pack.parent.mkdir(parents=True)
    pack.write_text(
        "intents:\n  asks_for_plate: {means: It asks for the plate., phrases: {en: {yes: [number .. plate]}}}\n"
    )
    for use in ("workshop", "intents/workshop", str(pack)):
        (told,) = answers(mockplace("inspect", str(messages), "--use", use).out)
        assert {one["intent"] for one in told["intents"]} == {"asks_for_plate", "apology"}


def test_a_pack_that_is_not_there_is_said_before_anything_is_read(mockplace: Command, messages: Path) -> None:
    messages.write_text(lines({"text": "We are sorry."}))
    ran = mockplace("inspect", str(messages), "--use", "cor")
    assert (ran.code, ran.out) == (2, "")
    assert "did you mean 'core'?" in ran.err


def test_bad_lines_are_told_and_the_good_ones_still_come(mockplace: Command, messages: Path) -> None:
    messages.write_bytes(
        b'\xef\xbb\xbf{"text": "one"}\n\n{"text": \n{"txt": "b"}\r\n{"text": "two"}\n\xff\n{"text": "three"}'
    )
    ran = mockplace("inspect", str(messages))
    assert ran.code == 2
    assert [answer["text"] for answer in answers(ran.out)] == ["one", "two", "three"]
    assert f"{messages}:3:" in ran.err
    assert f"{messages}:4:" in ran.err
    assert f"{messages}:6:1: error: byte 1 of this line is no UTF-8" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_has_no_lines(mockplace: Command, messages: Path, content: bytes) -> None:
    messages.write_bytes(content)
    ran = mockplace("inspect", str(messages))
    assert (ran.code, ran.out, ran.err) == (0, "", "")


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\x01\x02\xfe" * 300,
        b"\x89PNG\r\n\x1a\n",
        '{"text": "a"}\n'.encode("utf-16"),
        b"[" * 50_000,
        b'{"text": "' + b"x" * 99,
    ],
)
def test_no_content_is_too_strange(mockplace: Command, messages: Path, content: bytes) -> None:
    messages.write_bytes(content)
    ran = mockplace("inspect", str(messages))
    assert ran.code == 2
    assert f"{messages}:1:" in ran.err
    assert len(ran.err) < 20_000


def test_a_line_of_a_megabyte(mockplace: Command, messages: Path) -> None:
    messages.write_text(lines({"text": "word " * 200_000}))
    (answer,) = answers(mockplace("inspect", str(messages)).out)
    assert answer["labels"] == ["over_length"]


def test_files_that_cannot_be_read_or_written(mockplace: Command, messages: Path, shop: Path) -> None:
    for bad in (str(shop), "nowhere.jsonl", "a\x00b"):
        ran = mockplace("inspect", bad)
        assert (ran.code, ran.out) == (2, "")
        assert "cannot be read" in ran.err
    messages.write_text(lines({"text": "a"}))
    ran = mockplace("inspect", str(messages), "--out", str(shop))
    assert (ran.code, "cannot be written" in ran.err) == (2, True)
    ran = mockplace("inspect", str(messages), "--out", str(messages))
    assert (ran.code, "is what is being read" in ran.err) == (2, True)
    assert messages.read_text() == lines({"text": "a"})


def test_a_policy_nobody_knows(mockplace: Command, messages: Path) -> None:
    messages.write_text(lines({"text": "a"}))
    ran = mockplace("inspect", str(messages), "--policy", "amazon-su")
    assert ran.code == 2
    assert "did you mean 'amazon-us'?" in ran.err


def test_the_lines_may_go_to_a_file(mockplace: Command, messages: Path, shop: Path) -> None:
    messages.write_text(lines({"text": "caffè"}))
    ran = mockplace("inspect", str(messages), "--out", str(shop / "found.jsonl"))
    assert (ran.code, ran.out) == (0, "")
    assert answers((shop / "found.jsonl").read_text(encoding="utf-8"))[0]["text"] == "caffè"


def test_standard_input_is_read(mockplace: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(lines({"text": "a"}, {"text": "b"}).encode())))
    assert [answer["text"] for answer in answers(mockplace("inspect", "-").out)] == ["a", "b"]


def test_a_person_is_told_what_it_came_to(mockplace: Command, messages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "is_watched", lambda file: True)
    messages.write_text(lines({"text": "a"}, {"text": "b@example.com"}) + "{\n")
    ran = mockplace("inspect", str(messages))
    assert ran.err.endswith("2 messages examined, 1 not clean; 1 line could not be read\n")


def test_one_message_is_answered_in_words(mockplace: Command) -> None:
    ran = mockplace("inspect", "--text", "Wir haben Ihnen 24,90 erstattet. Mehr auf www.elsewhere.com!", "--lang", "de")
    told = " ".join(ran.out.split())
    assert (ran.code, ran.err) == (0, "")
    assert told.startswith("Read as German, by the rules of amazon-us. It says refund_confirmed The seller says that")
    assert "“Wir haben Ihnen 24,90 erstattet.” by the phrase '" in told
    assert "It breaks external link in “www.elsewhere.com”, stops it" in told
    assert told.endswith("✘ It would not be delivered.")


def test_of_a_message_that_says_and_breaks_nothing_both_are_said(mockplace: Command) -> None:
    told = " ".join(mockplace("inspect", "--text", "Xylophone.", "--lang", "pt").out.split())
    assert told == (
        "Read as 'pt', by the rules of amazon-us. It says nothing that an intent is there for It breaks no rule "
        "✔ It would be delivered."
    )


def test_a_pack_is_read_in_words_too(mockplace: Command, shop: Path) -> None:
    pack = shop / "mine.yaml"
    pack.write_text("intents:\n  asks_for_plate: {means: It asks for the plate., phrases: {en: {yes: [the plate]}}}\n")
    told = mockplace("inspect", "--text", "And the plate?", "--use", str(pack)).out
    assert "  asks_for_plate  It asks for the plate.\n    “And the plate?”\n    by the phrase 'the plate'\n" in told


STRANGE = "Das ist nicht von uns, und wir haben es auch nicht."


def test_a_text_without_a_language_that_looks_like_another_is_told(mockplace: Command, messages: Path) -> None:
    assert "It does not look like English: name its language" in mockplace("inspect", "--text", STRANGE).out
    assert "does not look" not in mockplace("inspect", "--text", STRANGE, "--lang", "en").out
    assert "does not look" not in mockplace("inspect", "--text", "This is not ours, and we do not have it.").out
    messages.write_text(lines({"text": "Hello."}, {"text": STRANGE}, {"text": STRANGE, "lang": "en"}))
    ran = mockplace("inspect", str(messages))
    told = '1 message without "lang", read as English, may be in another language: line 2; --lang names it for all'
    assert ran.err == f"{told} of them\n"
    messages.write_text(lines({"text": STRANGE}, {"text": STRANGE}))
    assert "2 messages" in mockplace("inspect", str(messages)).err
    assert "line 1 and others" in mockplace("inspect", str(messages)).err


def test_the_language_of_lines_that_name_none_is_given_once(mockplace: Command, messages: Path) -> None:
    messages.write_text(lines({"text": "Wir haben Ihnen 24,90 erstattet."}, {"text": "We are sorry.", "lang": "en"}))
    ran = mockplace("inspect", str(messages), "--lang", "de-AT")
    assert [[one["intent"] for one in answer["intents"]] for answer in answers(ran.out)] == [
        ["refund_confirmed"],
        ["apology"],
    ]
    assert ran.err == ""


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ([], "give a file with one JSON object a line, or - for standard input, or one message: --text '...'"),
        (["a.jsonl", "--text", "Hello."], "give a file with one JSON object a line"),
        (["--text", "Hello.", "--out", "x.jsonl"], "one message is answered here"),
        (["--text", "Hello.", "--lang", "german"], "'german' is no language tag such as en or de-DE"),
        (["--text", "Hello.", "--use", "cor"], "did you mean 'core'?"),
    ],
)
def test_what_does_not_go_together_is_said(mockplace: Command, argv: list[str], said: str) -> None:
    ran = mockplace("inspect", *argv)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.split())
