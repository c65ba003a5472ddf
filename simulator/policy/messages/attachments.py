"""Which files may go with a message: by their names, by how they begin, by their size and their number.

Looks at no text. A finding has no place in it.
"""

from simulator.policy.messages.context import Attachment, Context
from simulator.policy.messages.file_names import extension
from simulator.policy.messages.finding import NOWHERE, Span
from simulator.policy.messages.text import Text

_JPEG, _TIFF = (b"\xff\xd8\xff",), (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
_BEGINNINGS = {
    "pdf": (b"%PDF-",),
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",),
    "docx": (b"PK\x03\x04",),
    "jpg": _JPEG,
    "jpeg": _JPEG,
    "png": (b"\x89PNG\r\n\x1a\n",),
    "gif": (b"GIF87a", b"GIF89a"),
    "bmp": (b"BM",),
    "tif": _TIFF,
    "tiff": _TIFF,
}
"""How a file of a kind begins. Plain text begins with anything but what is listed here, and holds no NUL."""
_NO_TEXT = tuple(beginning for beginnings in _BEGINNINGS.values() for beginning in beginnings if beginning != b"BM")
_OTHER_FILES = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"PK\x03\x04",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"<html",
    b"<!DOCTYPE",
    b"<script",
)


def attachment_type(text: Text, context: Context) -> list[Span]:
    """One finding if some file is of a kind that may not be sent, or is not what its name says."""
    return [] if all(_is_welcome(file, context) for file in context.attachments) else [NOWHERE]


def attachment_size(text: Text, context: Context) -> list[Span]:
    """One finding if some file is too large, or there are too many."""
    many = len(context.attachments) > context.most_attachments
    large = any(file.size > context.largest_attachment for file in context.attachments)
    return [NOWHERE] if many or large else []


def _is_welcome(file: Attachment, context: Context) -> bool:
    kind = extension(file.name)
    if context.attachment_kinds and kind not in context.attachment_kinds:
        return False
    return not file.head or _begins_as(kind, file.head)


def _begins_as(kind: str, head: bytes) -> bool:
    if kind == "txt":
        return b"\x00" not in head and not head.startswith((*_NO_TEXT, *_OTHER_FILES))
    beginnings = _BEGINNINGS.get(kind)
    return beginnings is None or head.startswith(beginnings)
