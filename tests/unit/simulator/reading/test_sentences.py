"""Where sentences end: at their marks, at lines their writer broke, and not at other dots and line ends."""

import pytest

from simulator.reading.sentences import sentence_spans


def sentences(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Really?! Yes… no; well", ["Really?!", "Yes…", "no;", "well"]),
        ("He said \"yes.\" Then left.", ['He said "yes."', "Then left."]),
        ("It costs 3.50 today.", ["It costs 3.50 today."]),
        ("Il rimborso dell'ordine n. 405 è fatto.", ["Il rimborso dell'ordine n. 405 è fatto."]),
        ("See example.com for it.", ["See example.com for it."]),
        ("Wait...what", ["Wait...what"]),
        ("Wait... what", ["Wait...", "what"]),
        ("where is it?i want it", ["where is it?", "i want it"]),
        ("", []),
        ("...", ["..."]),
    ],
)  # fmt: skip
def test_marks(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_short_line_was_broken_by_its_writer() -> None:
    assert sentences("hi\nwhere is my order\ni want it") == ["hi", "where is my order", "i want it"]


def test_a_long_line_was_broken_by_a_mail_program() -> None:
    text = "I can confirm that the refund for your order has been\nissued today"
    assert sentences(text) == [text]


@pytest.mark.parametrize("break_", ["\n\n", "\n \n", "\n- ", "\n\n\n• ", "\n* "])
def test_a_blank_line_and_a_list_always_part(break_: str) -> None:
    first = "this line has many more words than any short line has"
    assert sentences(f"{first}{break_}second")[0] == first


@pytest.mark.parametrize(
    "text",
    [
        "Das haben wir am 14.03. angewiesen.",
        "Am 7. Juni ging es los, bis zum 3. Mai war es da.",
        "Unterschrift vom 5. 11. liegt vor",
        "Die Bestell-Nr. bitte, Tel. reicht nicht.",
        "Best.-Nr. bitte",
        "Die USt-IdNr. und die Bestellnr. fehlen",
        "Es kostet ca. zehn Euro inkl. Versand bzw. zzgl. Porto.",
        "Nehmen Sie z. B. das blaue, z.B. heute, d. h. jetzt.",
        "Ihr Herr Dr. Weber hat evtl. schon geschrieben.",
        "Your neighbour Mr. Hall has signed for it.",
        "Le ha risposto la Sig. Bianchi.",
        "Mme. Petit et Sra. Ruiz ont signé.",
        "Zugestellt am 5.11., danach war Ruhe",
        "Die Art. kommt noch",
    ],
)
def test_dots_of_dates_and_abbreviations_end_nothing(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Preis ist 50. Wir zahlen.", ["Der Preis ist 50.", "Wir zahlen."]),
        ("order 405. we sent it", ["order 405.", "we sent it"]),
        ("Gesendet am 14.03. Danke!", ["Gesendet am 14.03.", "Danke!"]),
        ("Bis zum 14.03.2024. danke", ["Bis zum 14.03.2024.", "danke"]),
        ("le 11 22 33. Après l'appel", ["le 11 22 33.", "Après l'appel"]),
        ("It is A12. we know", ["It is A12.", "we know"]),
        ("Dinge dieser Art. Wir nicht.", ["Dinge dieser Art.", "Wir nicht."]),
        ("the start. we go", ["the start.", "we go"]),
        ("Meine Nr.\n\nDanke", ["Meine Nr.", "", "Danke"]),
        ("Nr... danke", ["Nr...", "danke"]),
    ],
)
def test_other_dots_after_numbers_and_short_words_do(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize("text", ["a. b\n\nc? d", " \n ", "?!. ", "no end", ". . ."])
def test_spans_leave_nothing_out(text: str) -> None:
    spans = list(sentence_spans(text))
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(start < end for start, end in spans)
