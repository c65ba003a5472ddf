"""Files that may go with a message."""

import pytest

from simulator.policy.messages.attachments import attachment_size, attachment_type
from simulator.policy.messages.context import ATTACHMENT_KINDS, Attachment, Context
from simulator.policy.messages.text import Text

HEADS = {
    "txt": b"Dear Marta,",
    "pdf": b"%PDF-1.7",
    "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "docx": b"PK\x03\x04",
    "jpg": b"\xff\xd8\xff\xe0",
    "jpeg": b"\xff\xd8\xff\xe1",
    "png": b"\x89PNG\r\n\x1a\n",
    "gif": b"GIF89a",
    "bmp": b"BM\x36",
    "tif": b"II*\x00",
    "tiff": b"MM\x00*",
}
NOTHING = Text("")


def welcome(*files: Attachment) -> bool:
    return attachment_type(NOTHING, Context(attachments=files)) == []


def fits(*files: Attachment) -> bool:
    return attachment_size(NOTHING, Context(attachments=files)) == []


def test_every_kind_has_a_beginning_here() -> None:
    assert set(HEADS) == set(ATTACHMENT_KINDS)


@pytest.mark.parametrize("kind", ATTACHMENT_KINDS)
def test_a_file_is_what_its_name_says(kind: str) -> None:
    assert welcome(Attachment(f"a.{kind}", 10, HEADS[kind]))
    assert welcome(Attachment(f"A.B.{kind.upper()}", 10))
    assert not welcome(Attachment(f"a.{kind}", 10, b"MZ\x90\x00\x03"))


@pytest.mark.parametrize("name", ["a.exe", "a.zip", "a.html", "a", "", "a.pdf.exe", ".", "a.", "pdf", "a.svg"])
def test_other_kinds_are_not_welcome(name: str) -> None:
    assert not welcome(Attachment(name, 10))


def test_one_bad_file_is_enough_and_none_is_fine() -> None:
    assert not welcome(Attachment("a.pdf", 1), Attachment("b.exe", 1))
    assert welcome()
    assert not welcome(Attachment("a.txt", 1, b"\x00\x01"), Attachment("a.txt", 1, b"%PDF-1.4"))


def test_a_policy_may_name_other_kinds() -> None:
    file = Attachment("a.zip", 1, b"PK\x03\x04")
    assert attachment_type(NOTHING, Context(attachments=(file,), attachment_kinds=("zip",))) == []
    assert attachment_type(NOTHING, Context(attachments=(file,), attachment_kinds=())) == []


def test_size_and_number() -> None:
    assert fits(Attachment("a.pdf", 10_000_000))
    assert not fits(Attachment("a.pdf", 10_000_001))
    assert fits(*[Attachment("a.pdf", 1)] * 5)
    assert not fits(*[Attachment("a.pdf", 1)] * 6)
    small = Context(attachments=(Attachment("a.pdf", 11),), largest_attachment=10)
    assert attachment_size(NOTHING, small) == [(0, 0)]
