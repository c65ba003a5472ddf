"""One message a line: what is read of it, what is wrong with it, what comes back."""

import json

import pytest

from mock_api.cli.message_lines import BadLine, answered, decoded, parsed
from scenarios.vocabulary import MESSAGE_LABELS
from simulator.policy.messages.finding import Finding
from simulator.reading.readings import Reading

LABEL_OF = {"email_address": "email_address", "phone_number": "phone_number", "style": None}


def line(**told: object) -> str:
    return json.dumps({"text": "Hello", **told})


def complaint(line: str) -> BadLine:
    with pytest.raises(BadLine) as raised:
        parsed(line)
    return raised.value


def test_everything_but_the_text_may_be_missing() -> None:
    message = parsed('{"text": "Hello"}')
    assert message[1:] == ("Hello", "en", True, None, "reply")
    assert parsed(line(lang=None, context=None)) == parsed(line(lang=None, context=None, text="Hello"))
    assert parsed(line(context={"reactive": None, "migration_exception": None}))[1:] == message[1:]


def test_what_is_told_is_read() -> None:
    told = {"reactive": False, "migration_exception": "safety", "kind": "unexpected_problem"}
    message = parsed(line(lang="de-DE", context=told))
    assert message[1:] == ("Hello", "de-DE", False, "safety", "unexpected_problem")


@pytest.mark.parametrize(
    ("bad", "said", "hint"),
    [
        ("{", "no JSON", '{"text"'),
        ("not json", "no JSON", '{"text"'),
        ("[]", "a line is an object, not []", '{"text"'),
        ("null", "a line is an object, not null", '{"text"'),
        ("{}", "there is no 'text'", '{"text"'),
        ('{"txt": "a"}', "there is no 'text'", "call 'txt' 'text'"),
        ('{"text": 5}', "'text' is the message in quotation marks, not 5", "write"),
        ('{"text": null}', "'text' is the message in quotation marks, not null", "write"),
        (line(lang=5), "'lang' is a language tag", "de-DE"),
        (line(lang="english"), "'lang' is a language tag", "de-DE"),
        (line(context=[]), "'context' is an object", "reactive"),
        (line(context={"reactive": "yes"}), "'reactive' is true (the buyer wrote before) or false", "write"),
        (
            line(context={"migration_exception": "tecnical"}),
            "'migration_exception' is null",
            "did you mean 'technical'?",
        ),
        (line(context={"migration_exception": 3}), "'migration_exception' is null", "write null"),
        (line(context={"migration_exception": []}), "'migration_exception' is null", "write null"),
        ('{"text": "a", "x": NaN}', "NaN is no JSON", "write null"),
        ('{"text": "a", "x": -Infinity}', "-Infinity is no JSON", "write null"),
        ('{"text": "a", "x": 1e999}', "too large", "quotation marks"),
        ('{"text": "a", "x": ' + "9" * 5000 + "}", "digits", "quotation marks"),
        ("[" * 100_000, "nested too deeply", '{"text"'),
        ('{"text": ' + "[" * 900 + "]" * 900 + "}", "'text' is the message", "write"),
    ],
)
def test_a_bad_line_is_told(bad: str, said: str, hint: str) -> None:
    error = complaint(bad)
    assert said in error.message
    assert hint in error.hint


def test_a_complaint_has_its_place() -> None:
    assert complaint('{"text": "a", ,}').column == 15
    bad = line(context={"reactive": 1})
    assert bad[complaint(bad).column - 1 :].startswith('"reactive"')
    told = str(complaint(bad).problem("a.jsonl", 7, bad))
    assert told.startswith("a.jsonl:7:31: error: 'reactive' is true")


def test_bytes_are_utf8() -> None:
    assert decoded('{"text": "è"}'.encode()) == '{"text": "è"}'
    for raw, said in [(b"\xff\xfea\x00", "UTF-16"), (b"ab\x80", "byte 3 of this line")]:
        with pytest.raises(BadLine, match=said):
            decoded(raw)


def test_the_line_comes_back_with_labels_and_findings() -> None:
    message = parsed('{"id": 7, "text": "a@b.it, +1", "lang": "en", "labels": ["old"], "z": [1.5, null]}')
    findings = (
        Finding("phone_number", 8, 10, "+1"),
        Finding("email_address", 0, 6, "a@b.it"),
        Finding("style", 0, 0, ""),
    )
    told = json.loads(answered(message, findings, LABEL_OF, [Reading("thanks", "a@b.it, +1", "a")]))
    assert list(told) == ["id", "text", "lang", "labels", "z", "findings", "intents"]
    assert told["intents"] == [{"intent": "thanks", "evidence": "a@b.it, +1", "phrase": "a"}]
    assert told["labels"] == ["email_address", "phone_number"]
    assert told["findings"][0] == {
        "code": "message.phone_number",
        "label": "phone_number",
        "start": 8,
        "end": 10,
        "evidence": "+1",
    }
    assert told["findings"][2]["label"] is None
    assert (told["id"], told["z"]) == (7, [1.5, None])


def test_labels_come_in_the_order_of_the_vocabulary() -> None:
    everything = [Finding(label, 0, 0, "") for label in reversed(MESSAGE_LABELS)]
    told = json.loads(answered(parsed(line()), everything, {label: label for label in MESSAGE_LABELS}))
    assert told["labels"] == list(MESSAGE_LABELS)


def test_nothing_found_is_clean_even_beside_notes() -> None:
    assert json.loads(answered(parsed(line()), (), LABEL_OF))["labels"] == ["clean"]
    assert json.loads(answered(parsed(line()), (Finding("style", 0, 1, "H"),), LABEL_OF))["labels"] == ["clean"]


def test_a_lone_surrogate_comes_back_escaped() -> None:
    told = answered(parsed('{"text": "a\\ud83d"}'), (), LABEL_OF)
    assert told.encode("utf-8")
    assert json.loads(told)["text"] == "a\ud83d"
    assert "è" in answered(parsed('{"text": "è"}'), (), LABEL_OF)
